"""Reads a snapshot with Python's standard library alone and prints its digests as JSON.

It follows Schema/SNAPSHOT.md and shares no code with the project, so it shows that the
document is enough. Usage: read_snapshot.py FILE [FOLDER MODULE]

With a folder of generated Python (`schemac generate --language python`) and the module of the
rows' message, every row is also decoded and printed as a line of JSON.
"""

import hashlib
import importlib
import json
import struct
import sys
import zlib


def need(condition, what):
    if not condition:
        sys.exit("not a valid snapshot: " + what)


def sha256(data):
    return hashlib.sha256(data).digest()


def whole_rows(columns, keys):
    count = len(keys)
    lengths, data = columns
    need(len(lengths) == 4 * count, "row lengths")
    rows, at = [], 0
    for (length,) in struct.iter_unpack("<I", lengths):
        rows.append(data[at : at + length])
        at += length
    need(at == len(data), "row bytes")
    return rows


def wire_rows(columns, keys):
    count = len(keys)
    heads, raw_lengths, raw, fixed, tables = columns[:5]
    place = int.from_bytes(heads[:2], "little")
    key_bytes = range(place, place + 16) if place != 0xFFFF else range(0)
    heads = heads[2:]
    slots = columns[5:]
    need(len(heads) == 2 * count, "heads")
    shapes = []
    for row in range(count):
        low, high = heads[row], heads[count + row]
        shapes.append(None if (low, high) == (0, 0xC0) else (low, high & 63, 1 << (high >> 6)))
    messages = [s for s in shapes if s]
    need(not key_bytes or all(s[0] >= place + 16 for s in messages), "place of the key")
    # Transposed columns: where byte or entry number i of the first message that has it stands.
    fixed_at, at = [], 0
    for i in range(max([s[0] for s in messages], default=0)):
        fixed_at.append(at)
        if i not in key_bytes:
            at += sum(1 for s in messages if s[0] > i)
    need(at == len(fixed), "fixed blocks")
    table_at, at = [], 0
    for i in range(max([s[1] for s in messages], default=0)):
        table_at.append(at)
        at += sum(s[2] for s in messages if s[1] > i)
    need(at == len(tables) and len(slots) == len(table_at), "tables")
    slot_at = [0] * len(slots)
    raw_at, raw_row, rows = 0, 0, []
    for row, shape in enumerate(shapes):
        if shape is None:
            (length,) = struct.unpack_from("<I", raw_lengths, 4 * raw_row)
            raw_row += 1
            rows.append(raw[raw_at : raw_at + length])
            raw_at += length
            continue
        size, slot_count, width = shape
        out = bytearray((heads[row], heads[count + row]))
        for i in range(size):
            if i in key_bytes:
                out.append(keys[row][i - place])
            else:
                out.append(fixed[fixed_at[i]])
                fixed_at[i] += 1
        lengths = []
        for i in range(slot_count):
            entry = tables[table_at[i] : table_at[i] + width]
            table_at[i] += width
            out += entry
            lengths.append(int.from_bytes(entry, "little"))
        for i, length in enumerate(lengths):
            out += slots[i][slot_at[i] : slot_at[i] + length]
            slot_at[i] += length
        rows.append(bytes(out))
    need(raw_at == len(raw) and all(a == len(s) for a, s in zip(slot_at, slots)), "left over")
    return rows


def read_signature(block):
    """The certificates (DER) and the signature; none when the block is empty."""
    if not block:
        return [], b""
    (count,) = struct.unpack_from("<H", block)
    need(1 <= count <= 4, "number of certificates")
    at, certificates = 2, []
    for _ in range(count):
        (length,) = struct.unpack_from("<I", block, at)
        need(1 <= length <= 4096, "certificate length")
        certificates.append(block[at + 4 : at + 4 + length])
        at += 4 + length
    (length,) = struct.unpack_from("<H", block, at)
    need(1 <= length <= 128 and at + 2 + length == len(block), "signature length")
    return certificates, block[at + 2 :]


def read_schema(block, fingerprint):
    """The name of the rows' message and its descriptor."""
    if not block:
        return None, b""
    (length,) = struct.unpack_from("<H", block)
    need(1 <= length <= 128, "name length")
    (size,) = struct.unpack_from("<I", block, 2 + length)
    need(1 <= size <= 1 << 20, "descriptor length")
    descriptor = zlib.decompress(block[6 + length :])
    need(len(descriptor) == size and sha256(descriptor) == fingerprint, "descriptor")
    return block[2 : 2 + length].decode("ascii"), descriptor


def main(path, message_type=None):
    with open(path, "rb") as file:
        data = file.read()
    header = data[:192]
    magic, version, kind, codec, flags, row_count, header_crc = struct.unpack_from("<4s4B2I", header)
    need(magic == b"RSNP" and version == 1 and kind in (1, 2) and codec == 1, "header")
    need(flags == 0, "flags")
    need(header_crc == zlib.crc32(header[16:], zlib.crc32(header[:12])), "header crc32")
    epoch, base_sequence, sequence = struct.unpack_from("<3Q", header, 32)
    base_hash = header[128:160]
    need(kind == 2 or (base_sequence == 0 and not any(base_hash)), "base of a full snapshot")
    need(base_sequence <= sequence, "base")
    need(not any(header[168:]) and not any(data[192:4096]), "padding")

    footer = data[-104:]
    magic, zero, index_offset, index_length, zero_too = struct.unpack_from("<4sIQII", footer)
    need(magic == b"RSNE" and footer[100:] == b"PNSR" and zero == zero_too == 0, "footer")
    signature_length, signature_crc, footer_crc = struct.unpack_from("<3I", footer, 88)
    need(footer_crc == zlib.crc32(footer[:96]), "footer crc32")
    need(index_offset + index_length + signature_length + 104 == len(data), "index position")
    index = data[index_offset : index_offset + index_length]
    signature = data[index_offset + index_length : -104]
    snapshot_id, file_digest = footer[24:56], footer[56:88]
    need(sha256(index) == snapshot_id, "snapshot id")
    need(sha256(data[: index_offset + index_length] + footer[:56]) == file_digest, "file digest")
    need(zlib.crc32(signature) == signature_crc, "signature crc32")
    certificates, _ = read_signature(signature)

    magic, chunks, entry_size, seal, raw_total, schema, zero = struct.unpack_from("<4sIIIQII", index)
    need(magic == b"INDX" and entry_size == 72 and seal == 0 and zero == 0, "index")
    need(sha256(header) == index[32:64] and len(index) == 64 + 72 * chunks + schema, "index size")
    message, descriptor = read_schema(index[64 + 72 * chunks :], header[96:128])

    rows_digest, rows_read, at, last_key = hashlib.sha256(), 0, 4096, b""
    for number in range(chunks):
        entry = struct.unpack_from("<QIIII16s32s", index, 64 + 72 * number)
        offset, stored_length, compressed, raw_length, rows, first_key, digest = entry
        need(offset == at and stored_length % 4096 == 0, "chunk position")
        stored = data[offset : offset + stored_length]
        at += stored_length
        need(sha256(stored) == digest, "chunk digest")
        fields = struct.unpack_from("<4s5I16sH6s", stored)
        need(fields[:5] == (b"CHNK", number, rows, raw_length, compressed), "chunk header")
        need(fields[6:] == (first_key, 0, bytes(6)), "chunk key")
        end = 48 + compressed
        need(fields[5] == zlib.crc32(stored[24:end], zlib.crc32(stored[:20])), "chunk crc32")
        need(not any(stored[end:]), "chunk padding")
        raw = zlib.decompress(stored[48:end])
        need(len(raw) == raw_length, "raw length")
        raw_total -= raw_length
        layout, column_count = struct.unpack_from("<HH", raw)
        lengths = struct.unpack_from("<%dI" % column_count, raw, 4)
        columns, place = [], 4 + 4 * column_count
        for length in lengths:
            columns.append(raw[place : place + length])
            place += length
        need(place == len(raw), "columns")
        keys = [columns[0][row::rows] for row in range(rows)]
        values = {1: whole_rows, 2: wire_rows}[layout](columns[1:], keys)
        need(keys[0] == first_key and len(values) == rows, "rows")
        for key, value in zip(keys, values):
            need(key > last_key or rows_read == 0, "key order")
            need(value or kind == 2, "erasure in a full snapshot")
            last_key = key
            rows_read += 1
            if message_type is not None:
                row = message_type.from_bytes(value).to_json() if value else None
                print(json.dumps({"key": key.hex(), "row": row}))
            rows_digest.update(key + struct.pack("<I", len(value)) + value)
    need(at == index_offset and rows_read == row_count and raw_total == 0, "totals")
    print(
        json.dumps(
            {
                "snapshotID": snapshot_id.hex(),
                "fileDigest": file_digest.hex(),
                "rowsDigest": rows_digest.hexdigest(),
                "rows": rows_read,
                "epoch": epoch,
                "sequence": sequence,
                "base": base_sequence,
                "baseHash": base_hash.hex(),
                "partition": header[56:64].rstrip(b"\0").decode("ascii"),
                "message": message,
                "certificates": len(certificates),
            }
        )
    )


def generated(folder, module):
    """The class of the rows' message, from generated Python."""
    sys.path.insert(0, folder)
    name, kind = module.rsplit(".", 1)
    return getattr(importlib.import_module(name), kind)


if __name__ == "__main__":
    main(sys.argv[1], generated(*sys.argv[2:4]) if len(sys.argv) > 3 else None)
