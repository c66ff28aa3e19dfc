#ifndef HOMEWARD_CPOSTGRESQL_H
#define HOMEWARD_CPOSTGRESQL_H

// Debian's libpq-dev keeps its headers in a directory of their own; elsewhere they stand in the open.
#if __has_include(<postgresql/libpq-fe.h>)
#include <postgresql/libpq-fe.h>
#else
#include <libpq-fe.h>
#endif

// Swift imports no macro that stands for a character.
static const int CPostgreSQLSeverity = PG_DIAG_SEVERITY_NONLOCALIZED;
static const int CPostgreSQLState = PG_DIAG_SQLSTATE;

#endif
