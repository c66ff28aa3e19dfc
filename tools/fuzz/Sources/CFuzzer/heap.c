#include "CFuzzer.h"

// Of the sanitizer's allocator interface.
int __sanitizer_install_malloc_and_free_hooks(
  void (*on_malloc)(const volatile void *, size_t), void (*on_free)(const volatile void *));
size_t __sanitizer_get_allocated_size(const volatile void *pointer);

static __thread int64_t in_use = 0;
static __thread int64_t peak = 0;

static void on_malloc(const volatile void *pointer, size_t size) {
  (void)pointer;
  in_use += (int64_t)size;
  if (in_use > peak) peak = in_use;
}

static void on_free(const volatile void *pointer) {
  if (pointer) in_use -= (int64_t)__sanitizer_get_allocated_size(pointer);
}

void homeward_count_heap(void) { __sanitizer_install_malloc_and_free_hooks(on_malloc, on_free); }

void homeward_heap_start(void) {
  in_use = 0;
  peak = 0;
}

size_t homeward_heap_peak(void) { return (size_t)peak; }
