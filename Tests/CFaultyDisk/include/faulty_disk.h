#ifndef HOMEWARD_FAULTY_DISK_H
#define HOMEWARD_FAULTY_DISK_H

#include <stdint.h>

/// What a library that is loaded before the program (LD_PRELOAD) shares with the test, as a file of this
/// layout that both map. The test fills the upper part in before the start; zeroes change nothing.
struct faulty_disk {
  /// Which call fails, counted from 1, of the kind that the fault concerns; 0 for none.
  uint64_t at;
  /// One of FAULT_*.
  uint64_t fault;
  /// Added to the wall clock, in nanoseconds; may be changed while the program runs.
  int64_t clock_offset;
  /// Calls so far that change files under FAULTY_DISK_FOLDER, and that sync them.
  uint64_t writes;
  uint64_t syncs;
  /// Faults that happened.
  uint64_t done;
};

/// Half of a write reaches the file, then the process ends.
#define FAULT_TORN_WRITE 1
/// A write fails with EIO, once.
#define FAULT_WRITE_EIO 2
/// A write fails with ENOSPC, once.
#define FAULT_WRITE_ENOSPC 3
/// Half of a write reaches the file, and the call says so.
#define FAULT_SHORT_WRITE 4
/// Every write from there on fails with ENOSPC.
#define FAULT_DISK_FULL 5
/// A sync fails with EIO, once.
#define FAULT_SYNC_EIO 6
/// A sync fails with ENOSPC, once.
#define FAULT_SYNC_ENOSPC 7
/// The process ends instead of syncing.
#define FAULT_SYNC_EXIT 8

#endif
