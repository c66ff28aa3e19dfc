// Stands between a program and the C library: counts the calls that change or sync files of one folder, makes one of
// them fail, and moves the wall clock. For tests; FAULTY_DISK names the shared file, FAULTY_DISK_FOLDER the folder.
#define _GNU_SOURCE
#include "faulty_disk.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static struct faulty_disk *shared;
static char folder[4096];
static size_t folder_length;

__attribute__((constructor)) static void start(void) {
  const char *path = getenv("FAULTY_DISK");
  if (path == NULL) return;
  int file = open(path, O_RDWR | O_CLOEXEC);
  if (file < 0) return;
  void *memory = mmap(NULL, sizeof(struct faulty_disk), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  syscall(SYS_close, file);
  if (memory == MAP_FAILED) return;
  const char *name = getenv("FAULTY_DISK_FOLDER");
  if (name != NULL && strlen(name) < sizeof(folder)) {
    strcpy(folder, name);
    folder_length = strlen(folder);
  }
  shared = memory;
}

/// Whether a descriptor is open on a file of the folder.
static int concerns(int file) {
  if (shared == NULL || folder_length == 0) return 0;
  int before = errno;
  char link[64];
  char target[4096];
  snprintf(link, sizeof(link), "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, target, sizeof(target) - 1);
  errno = before;
  return length > (ssize_t)folder_length && memcmp(target, folder, folder_length) == 0;
}

/// The fault that strikes this write; 0 for none.
static uint64_t write_fault(int file) {
  if (!concerns(file)) return 0;
  uint64_t number = __atomic_add_fetch(&shared->writes, 1, __ATOMIC_SEQ_CST);
  uint64_t fault = shared->fault;
  if (shared->at == 0) return 0;
  int strikes = fault == FAULT_DISK_FULL ? number >= shared->at
                                         : number == shared->at && fault <= FAULT_SHORT_WRITE;
  if (!strikes) return 0;
  __atomic_add_fetch(&shared->done, 1, __ATOMIC_SEQ_CST);
  return fault;
}

/// What a write of `length` bytes comes to: how many bytes to write, or -1 with errno for a failure.
static ssize_t allowed(uint64_t fault, size_t length) {
  switch (fault) {
  case FAULT_WRITE_EIO: errno = EIO; return -1;
  case FAULT_WRITE_ENOSPC:
  case FAULT_DISK_FULL: errno = ENOSPC; return -1;
  case FAULT_TORN_WRITE:
  case FAULT_SHORT_WRITE: return (ssize_t)(length / 2);
  default: return (ssize_t)length;
  }
}

static ssize_t ended(uint64_t fault, ssize_t result) {
  if (fault == FAULT_TORN_WRITE) _exit(75);
  return result;
}

ssize_t write(int file, const void *bytes, size_t length) {
  uint64_t fault = write_fault(file);
  ssize_t count = allowed(fault, length);
  return count < 0 ? count : ended(fault, syscall(SYS_write, file, bytes, (size_t)count));
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t place) {
  uint64_t fault = write_fault(file);
  ssize_t count = allowed(fault, length);
  return count < 0 ? count : ended(fault, syscall(SYS_pwrite64, file, bytes, (size_t)count, place));
}

ssize_t pwrite(int file, const void *bytes, size_t length, off_t place) {
  return pwrite64(file, bytes, length, place);
}

int ftruncate64(int file, off64_t length) {
  uint64_t fault = write_fault(file);
  if (fault == FAULT_TORN_WRITE) _exit(75);
  if (fault == FAULT_SHORT_WRITE) fault = 0;
  return allowed(fault, 0) < 0 ? -1 : (int)syscall(SYS_ftruncate, file, length);
}

int ftruncate(int file, off_t length) { return ftruncate64(file, length); }

static int sync_fault(int file) {
  if (!concerns(file)) return 0;
  uint64_t number = __atomic_add_fetch(&shared->syncs, 1, __ATOMIC_SEQ_CST);
  if (shared->at == 0 || number != shared->at || shared->fault < FAULT_SYNC_EIO) return 0;
  __atomic_add_fetch(&shared->done, 1, __ATOMIC_SEQ_CST);
  if (shared->fault == FAULT_SYNC_EXIT) _exit(75);
  errno = shared->fault == FAULT_SYNC_ENOSPC ? ENOSPC : EIO;
  return -1;
}

int fsync(int file) { return sync_fault(file) < 0 ? -1 : (int)syscall(SYS_fsync, file); }

int fdatasync(int file) { return sync_fault(file) < 0 ? -1 : (int)syscall(SYS_fdatasync, file); }

static int is_wall(clockid_t clock) { return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE; }

static int real_clock(clockid_t clock, struct timespec *time) {
  static int (*next)(clockid_t, struct timespec *);
  if (next == NULL) next = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  return next(clock, time);
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  int result = real_clock(clock, time);
  if (result != 0 || shared == NULL || !is_wall(clock)) return result;
  int64_t offset = __atomic_load_n(&shared->clock_offset, __ATOMIC_SEQ_CST);
  int64_t nanoseconds = time->tv_nsec + offset % 1000000000;
  time->tv_sec += offset / 1000000000;
  if (nanoseconds < 0) {
    nanoseconds += 1000000000;
    time->tv_sec -= 1;
  }
  if (nanoseconds >= 1000000000) {
    nanoseconds -= 1000000000;
    time->tv_sec += 1;
  }
  time->tv_nsec = nanoseconds;
  return 0;
}

// time() stays as it is: by it TLS judges whether a certificate is valid, and none is valid for two years.
int gettimeofday(struct timeval *restrict time, void *restrict zone) {
  struct timespec now;
  (void)zone;
  if (clock_gettime(CLOCK_REALTIME, &now) != 0) return -1;
  time->tv_sec = now.tv_sec;
  time->tv_usec = now.tv_nsec / 1000;
  return 0;
}
