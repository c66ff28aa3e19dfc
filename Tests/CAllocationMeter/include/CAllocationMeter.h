#ifndef HOMEWARD_CALLOCATIONMETER_H
#define HOMEWARD_CALLOCATIONMETER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether the heap of this process is counted: on Linux with glibc, and not under a sanitizer, which
/// has an allocator of its own.
bool homeward_meter_works(void);
/// How often this thread has asked for memory: malloc, calloc, aligned memory, and every realloc.
uint64_t homeward_meter_count(void);
/// Makes what this thread has in use the zero.
void homeward_meter_start(void);
/// The most bytes that this thread had in use since, above that zero.
size_t homeward_meter_peak(void);

#endif
