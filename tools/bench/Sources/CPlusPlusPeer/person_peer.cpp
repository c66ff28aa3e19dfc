#include "person_peer.h"

#include <google/protobuf/arena.h>

#include <vector>

#include "Generated/person.pb.h"

struct person_peer {
  const uint8_t *bytes;
  std::vector<size_t> offsets;
  std::vector<bench::v1::Person> records;
  std::vector<uint8_t> output;
  bench::v1::Person reused;
  std::vector<char> block;

  const uint8_t *start(size_t index) const { return bytes + offsets[index]; }
  int length(size_t index) const { return int(offsets[index + 1] - offsets[index]); }
};

static uint64_t touch(const bench::v1::Person &person) {
  return uint64_t(person.documents_size()) + uint64_t(person.sex());
}

person_peer *person_peer_open(const uint8_t *bytes, const size_t *offsets, size_t count) {
  person_peer *peer = new person_peer;
  peer->bytes = bytes;
  peer->offsets.assign(offsets, offsets + count + 1);
  peer->records.resize(count);
  size_t largest = 0;
  for (size_t index = 0; index < count; index++) {
    if (!peer->records[index].ParseFromArray(peer->start(index), peer->length(index))) {
      delete peer;
      return nullptr;
    }
    largest = std::max(largest, peer->records[index].ByteSizeLong());
  }
  peer->output.resize(largest);
  peer->block.resize(16 * 1024);
  return peer;
}

void person_peer_close(person_peer *peer) { delete peer; }

uint64_t person_peer_encode(person_peer *peer) {
  uint64_t sum = 0;
  for (const bench::v1::Person &record : peer->records) {
    // Records of proto3 have no required fields: this is SerializeToArray without its log message.
    size_t size = record.ByteSizeLong();
    if (size > peer->output.size()) return 0;
    sum += uint64_t(record.SerializeWithCachedSizesToArray(peer->output.data()) -
                    peer->output.data());
  }
  return sum;
}

uint64_t person_peer_decode_fresh(person_peer *peer) {
  uint64_t sum = 0;
  for (size_t index = 0; index < peer->records.size(); index++) {
    bench::v1::Person person;
    if (!person.ParseFromArray(peer->start(index), peer->length(index))) return 0;
    sum += touch(person);
  }
  return sum;
}

uint64_t person_peer_decode_arena(person_peer *peer) {
  google::protobuf::ArenaOptions options;
  options.initial_block = peer->block.data();
  options.initial_block_size = peer->block.size();
  google::protobuf::Arena arena(options);
  uint64_t sum = 0;
  for (size_t index = 0; index < peer->records.size(); index++) {
    auto *person = google::protobuf::Arena::CreateMessage<bench::v1::Person>(&arena);
    if (!person->ParseFromArray(peer->start(index), peer->length(index))) return 0;
    sum += touch(*person);
    arena.Reset();
  }
  return sum;
}

uint64_t person_peer_decode_reused(person_peer *peer) {
  uint64_t sum = 0;
  for (size_t index = 0; index < peer->records.size(); index++) {
    if (!peer->reused.ParseFromArray(peer->start(index), peer->length(index))) return 0;
    sum += touch(peer->reused);
  }
  return sum;
}

int person_peer_version(void) { return GOOGLE_PROTOBUF_VERSION; }
