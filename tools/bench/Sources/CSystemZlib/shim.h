// Makes the system's zlib visible to the bench, which zips records with it to compare their sizes.

#ifndef BENCH_ZLIB_SHIM_H
#define BENCH_ZLIB_SHIM_H

#include <zlib.h>

#endif
