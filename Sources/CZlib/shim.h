// Makes the system's zlib visible to Swift. The module Compression is its only importer.

#ifndef HOMEWARD_CZLIB_SHIM_H
#define HOMEWARD_CZLIB_SHIM_H

#include <zlib.h>

#endif
