#ifndef ALLOCATION_COUNTER_H
#define ALLOCATION_COUNTER_H

#include <stdbool.h>
#include <stdint.h>

/// Whether allocations are counted in this program: with glibc, and not under a sanitizer, which has an
/// allocator of its own.
bool allocation_counter_is_active(void);

/// How often this thread has asked for memory: malloc, calloc, aligned memory, and every realloc.
uint64_t allocation_count(void);

#endif
