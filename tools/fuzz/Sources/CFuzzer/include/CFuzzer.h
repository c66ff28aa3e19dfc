#ifndef HOMEWARD_CFUZZER_H
#define HOMEWARD_CFUZZER_H

#include <stddef.h>
#include <stdint.h>

/// libFuzzer with a main function of our own.
int LLVMFuzzerRunDriver(
  int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));

/// libFuzzer's own change to an input, in place. Returns the new size.
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t longest);

/// Starts to count the heap. To be called once.
void homeward_count_heap(void);
/// Makes what this thread has in use the zero.
void homeward_heap_start(void);
/// The most bytes that this thread had in use since, above that zero.
size_t homeward_heap_peak(void);

#endif
