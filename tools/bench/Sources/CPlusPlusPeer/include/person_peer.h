#ifndef PERSON_PEER_H
#define PERSON_PEER_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Google's C++ implementation of Protocol Buffers at work on a set of person records. Every pass goes
/// over all of them and returns a sum, so that nothing is left out for being unused.
typedef struct person_peer person_peer;

/// Takes `count` encoded records; record `i` lies at `bytes + offsets[i]` and ends at `offsets[i + 1]`.
/// The bytes stay the caller's and must outlive the peer. NULL when one cannot be decoded.
person_peer *person_peer_open(const uint8_t *bytes, const size_t *offsets, size_t count);
void person_peer_close(person_peer *peer);

/// Encodes every record into one buffer that is used again and again.
uint64_t person_peer_encode(person_peer *peer);
/// Decodes each record into an object of its own, and destroys it.
uint64_t person_peer_decode_fresh(person_peer *peer);
/// Decodes each record into an object on an arena, which is reset after each.
uint64_t person_peer_decode_arena(person_peer *peer);
/// Decodes all records into one object, one after the other.
uint64_t person_peer_decode_reused(person_peer *peer);

/// The version of the library, such as 3021012.
int person_peer_version(void);

#ifdef __cplusplus
}
#endif

#endif
