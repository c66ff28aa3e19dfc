#ifndef HOMEWARD_CALLOCATIONMETER_H
#define HOMEWARD_CALLOCATIONMETER_H

#include <stddef.h>

/// Whether the heap of this process is counted: on Linux with glibc.
int homeward_meter_works(void);
/// Makes what this thread has in use the zero.
void homeward_meter_start(void);
/// The most bytes that this thread had in use since, above that zero.
size_t homeward_meter_peak(void);

#endif
