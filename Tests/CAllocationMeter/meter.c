#include "CAllocationMeter.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || \
    __has_feature(memory_sanitizer)
#define UNDER_SANITIZER 1
#endif
#endif

#if defined(__linux__) && defined(__GLIBC__) && !defined(UNDER_SANITIZER)

#include <errno.h>
#include <malloc.h>

// The program's own malloc, which every library of the process then uses too, before glibc's. Counted
// is what glibc hands out, with its rounding.

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *pointer, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *pointer);

static __thread int64_t in_use __attribute__((tls_model("initial-exec"))) = 0;
static __thread int64_t peak __attribute__((tls_model("initial-exec"))) = 0;

static __thread uint64_t count __attribute__((tls_model("initial-exec"))) = 0;

static void *taken(void *pointer) {
  count += 1;
  if (pointer) {
    in_use += (int64_t)malloc_usable_size(pointer);
    if (in_use > peak) peak = in_use;
  }
  return pointer;
}

static void given(void *pointer) {
  if (pointer) in_use -= (int64_t)malloc_usable_size(pointer);
}

void *malloc(size_t size) { return taken(__libc_malloc(size)); }

void *calloc(size_t count, size_t size) { return taken(__libc_calloc(count, size)); }

void *realloc(void *pointer, size_t size) {
  size_t before = pointer ? malloc_usable_size(pointer) : 0;
  void *result = __libc_realloc(pointer, size);
  // Without a result the old block is still there, unless nothing was asked for.
  if (result || size == 0) in_use -= (int64_t)before;
  return taken(result);
}

void free(void *pointer) {
  given(pointer);
  __libc_free(pointer);
}

void *memalign(size_t alignment, size_t size) { return taken(__libc_memalign(alignment, size)); }

void *aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

int posix_memalign(void **result, size_t alignment, size_t size) {
  if (alignment < sizeof(void *) || (alignment & (alignment - 1)) != 0) return EINVAL;
  void *pointer = memalign(alignment, size);
  if (!pointer) return ENOMEM;
  *result = pointer;
  return 0;
}

bool homeward_meter_works(void) { return true; }

uint64_t homeward_meter_count(void) { return count; }

void homeward_meter_start(void) {
  in_use = 0;
  peak = 0;
}

size_t homeward_meter_peak(void) { return (size_t)peak; }

#else

bool homeward_meter_works(void) { return false; }
uint64_t homeward_meter_count(void) { return 0; }
void homeward_meter_start(void) {}
size_t homeward_meter_peak(void) { return 0; }

#endif
