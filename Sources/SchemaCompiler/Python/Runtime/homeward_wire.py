"""Reads and writes Homeward messages: bytes, canonical form, limits and JSON.

Follows SPEC.md, whose section numbers and R rules the comments name. Standard library only, Python
3.9 or later. Keep this file, the modules generated beside it and homeward_conformance.py in one
folder on the import path. With a message `Group` of package person.v1 that has fields `name` and
`members`:

    import homeward_wire as wire
    import person_v1

    group = person_v1.Group(name="Hok")             # what is not given is absent
    group.members.append(person_v1.GroupMember())
    data = group.to_bytes()                         # WireError, ValueProblem
    group = person_v1.Group.from_bytes(data)        # WireError: code, offset, path
    text = group.to_json()
    group = person_v1.Group.from_json(text)         # JSONProblem: path
    group.missing_required_fields()                 # paths of what a call must set and has not

Bytes are checked in full while they are read: what `from_bytes` returns has exactly one encoding,
and `to_bytes` gives it. Data of a newer schema are kept and written again; `refuses_unknown=True`
refuses them, which a program that stores messages must do (13.4). Errors name fields, codes and
offsets and never a value, so they may be logged.

A service's class has its `fingerprint`, as HELLO carries it, and its methods. Frames (section 11)
are up to the caller.

Names with an underscore belong to this module, since no schema name has one; a name that Python
keeps for itself gets one at its end, as in `from_`.

Values in Python:

    bool, integers      bool, int          f32, f64        float (f32 is rounded)
    string, ascii[N]    str                bytes           bytes
    uuid, id<T>         uuid.UUID          date            int, days (see Date)
    timestamp           int, microseconds  duration        int, microseconds
    partialdate         int, packed (see PartialDate)
    list, map           list, dict         T? when absent  None
    enum, struct, message, union           generated classes; an unset union is None
"""

import base64
import decimal
import difflib
import fractions
import json
import keyword
import math
import re
import struct as _struct
import uuid as _uuid

MALFORMED = "MALFORMED"
NON_CANONICAL = "NON_CANONICAL"
LIMIT = "LIMIT"

STATUS_NUMBERS = {MALFORMED: 32, NON_CANONICAL: 33, LIMIT: 34}

# Section 5.
DEPTH_LIMIT = 32
ELEMENT_LIMIT = 65536
UNKNOWN_LIMIT = 65536
MEMORY_LIMIT = 8 << 20
# Section 9: bytes, levels, values.
JSON_LIMIT = 16 << 20
JSON_DEPTH_LIMIT = 128
JSON_VALUE_LIMIT = 1 << 20
# What this reader charges for a text or an object in a list, beside its content (section 5).
REFERENCE_STRIDE = 16

UNARY, SERVER_STREAM, CLIENT_STREAM = 1, 2, 3

# What a uuid or id is in Python.
UUIDValue = _uuid.UUID


class WireError(Exception):
    """Bytes are not a message, or a value cannot be written as one.

    `code` is normative. `offset` is where in the bytes it was noticed, None when writing; `path` is
    the field, such as `members[3].name`, empty when it is the outermost message itself.
    """

    def __init__(self, code, reason, offset=None, path=""):
        super().__init__(code, reason, offset, path)
        self.code = code
        self.reason = reason
        self.offset = offset
        self.path = path

    def __str__(self):
        place = "" if self.offset is None else " at byte %d" % self.offset
        field = " in %s" % self.path if self.path else ""
        return "%s%s%s: %s" % (self.code, place, field, self.reason)

    def enter(self, name):
        """Puts a field's name, or `[index]`, before the path: the error is inside of it."""
        separator = "." if self.path and not self.path.startswith("[") else ""
        self.path = name + separator + self.path

    @property
    def status(self):
        """The number of section 10."""
        return STATUS_NUMBERS[self.code]


class ValueProblem(ValueError):
    """A value in memory is of no use for its field. Says where, never what the value is."""


class JSONProblem(ValueError):
    """A text is not the JSON form of a message. `path` is the place in it."""

    def __init__(self, path, reason):
        super().__init__("%s: %s" % (path or "the document", reason))
        self.path = path
        self.reason = reason


def _malformed(offset, reason):
    return WireError(MALFORMED, reason, offset)


def _non_canonical(offset, reason):
    return WireError(NON_CANONICAL, reason, offset)


def _limit(offset, reason, path=""):
    return WireError(LIMIT, reason, offset, path)


class _Reading:
    """One top-level message being read: its bytes and what is left of the limits."""

    def __init__(self, data, refuses_unknown):
        self.data = data
        self.refuses_unknown = refuses_unknown
        self.elements = ELEMENT_LIMIT
        self.unknown = UNKNOWN_LIMIT
        self.memory = MEMORY_LIMIT

    def charge_elements(self, count, at):
        self.elements -= count
        if self.elements < 0:
            raise _limit(at, "too many elements")

    def charge_unknown(self, count, at):
        self.unknown -= count
        if self.unknown < 0:
            raise _limit(at, "too much unknown data")

    def charge_memory(self, count, at):
        self.memory -= count
        if self.memory < 0:
            raise _limit(at, "too much memory")

    def number(self, at, size):
        return int.from_bytes(self.data[at:at + size], "little")


class _Writing:
    """One top-level message being written: what is left of the limits that every reader has."""

    def __init__(self):
        self.elements = ELEMENT_LIMIT
        self.unknown = UNKNOWN_LIMIT

    def charge_elements(self, count):
        self.elements -= count
        if self.elements < 0:
            raise _limit(None, "too many elements")

    def charge_unknown(self, count):
        self.unknown -= count
        if self.unknown < 0:
            raise _limit(None, "too much unknown data")


# --------------------------------------------------------------------------------------------
# Calendar (section 2): proleptic Gregorian, any year.


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    if month == 2:
        return 29 if _is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _days_before_year(year):
    """Days from 0000-01-01 to the first of January of `year`."""
    last = year - 1
    return year * 365 + last // 4 - last // 100 + last // 400 + 1


_EPOCH = _days_before_year(1970)


def days_from_civil(year, month, day):
    """Days since 1970-01-01, or None when there is no such day."""
    if not 1 <= month <= 12 or not 1 <= day <= _days_in_month(year, month):
        return None
    months = sum(_days_in_month(year, earlier) for earlier in range(1, month))
    return _days_before_year(year) + months + day - 1 - _EPOCH


def civil_from_days(days):
    """Year, month and day of a number of days since 1970-01-01."""
    rest = days + _EPOCH
    year = rest * 400 // 146097
    while _days_before_year(year + 1) <= rest:
        year += 1
    while _days_before_year(year) > rest:
        year -= 1
    rest -= _days_before_year(year)
    month = 1
    while rest >= _days_in_month(year, month):
        rest -= _days_in_month(year, month)
        month += 1
    return year, month, rest + 1


# One form for each year: at least five digits behind a sign, zeros only up to five.
_DATE = r"([+-](?:\d{5}|[1-9]\d{5,6})|\d{4})-(\d{2})-(\d{2})"
_TIME = re.compile(
    _DATE + r"T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,6}))?(Z|[+-]\d{2}:\d{2})", re.ASCII)
_DURATION = re.compile(
    r"(-?)P(?:(\d+)D)?(T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,6}))?S)?)?", re.ASCII)
_DATE = re.compile(_DATE, re.ASCII)
_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)", re.ASCII)


def _year_text(year):
    if 0 <= year <= 9999:
        return "%04d" % year
    return "%s%05d" % ("-" if year < 0 else "+", abs(year))


class Date(int):
    """Days since 1970-01-01."""

    @classmethod
    def from_text(cls, text):
        match = _DATE.fullmatch(text)
        if match is None:
            raise ValueError("not a date such as 2026-01-21")
        year, month, day = match.groups()
        if year[0] in "+-" and 0 <= int(year) <= 9999:
            raise ValueError("a sign on a year that has none")
        days = days_from_civil(int(year), int(month), int(day))
        if days is None:
            raise ValueError("no such day")
        return cls(days)

    def __str__(self):
        year, month, day = civil_from_days(int(self))
        return "%s-%02d-%02d" % (_year_text(year), month, day)


class PartialDate(int):
    """`year << 16 | month << 8 | day`; a part that is zero is unknown."""

    @classmethod
    def of(cls, year=0, month=0, day=0):
        result = cls(year << 16 | month << 8 | day)
        if not _is_partial_date(int(result)) or month > 12 or day > 31:
            raise ValueError("no such date")
        return result

    @classmethod
    def from_text(cls, text):
        if text == "":
            return cls(0)
        match = _PARTIAL.fullmatch(text)
        if match is None:
            raise ValueError("not a date such as 2002-10-09, 2002-10 or 2002")
        parts = [None if part is None else int(part) for part in match.groups()]
        if 0 in parts:
            raise ValueError("a part that is not known is left out")
        return cls.of(*(part or 0 for part in parts))

    @property
    def parts(self):
        return int(self) >> 16, int(self) >> 8 & 255, int(self) & 255

    def __str__(self):
        year, month, day = self.parts
        if not year:
            return ""
        text = "%04d" % year
        if month:
            text += "-%02d" % month
        return text + "-%02d" % day if day else text


def _is_partial_date(value):
    year, month, day = value >> 16, value >> 8 & 255, value & 255
    if year > 9999 or month > 12:
        return False
    if day and not month or month and not year:
        return False
    return day <= _days_in_month(year, month) if month else True


def _fraction(microseconds):
    return (".%06d" % microseconds).rstrip("0") if microseconds else ""


class Timestamp(int):
    """Microseconds since 1970-01-01T00:00Z."""

    @classmethod
    def from_text(cls, text):
        match = _TIME.fullmatch(text)
        if match is None:
            raise ValueError("not a time such as 2026-01-21T01:00:00Z")
        year, month, day, hour, minute, second, fraction, zone = match.groups()
        days = Date.from_text("%s-%s-%s" % (year, month, day))
        if int(hour) > 23 or int(minute) > 59 or int(second) > 59:
            raise ValueError("no such time of day")
        seconds = int(days) * 86400 + int(hour) * 3600 + int(minute) * 60 + int(second)
        if zone != "Z":
            if int(zone[1:3]) > 23 or int(zone[4:6]) > 59:
                raise ValueError("no such offset")
            offset = int(zone[1:3]) * 3600 + int(zone[4:6]) * 60
            seconds += offset if zone[0] == "-" else -offset
        return cls(seconds * 1000000 + int((fraction or "").ljust(6, "0")))

    def __str__(self):
        seconds, microseconds = divmod(int(self), 1000000)
        days, second = divmod(seconds, 86400)
        return "%sT%02d:%02d:%02d%sZ" % (
            Date(days), second // 3600, second // 60 % 60, second % 60, _fraction(microseconds))


class Duration(int):
    """Microseconds."""

    @classmethod
    def from_text(cls, text):
        match = _DURATION.fullmatch(text)
        if match is None or len(text) > 80:
            raise ValueError("not a duration such as PT5400S or P1DT2H")
        sign, days, time, hours, minutes, seconds, fraction = match.groups()
        if time == "T" or (days is None and time is None):
            raise ValueError("a duration without any part")
        total = (int(days or 0) * 86400 + int(hours or 0) * 3600 + int(minutes or 0) * 60
                 + int(seconds or 0)) * 1000000 + int((fraction or "").ljust(6, "0"))
        return cls(-total if sign else total)

    def __str__(self):
        seconds, microseconds = divmod(abs(int(self)), 1000000)
        sign = "-" if self < 0 else ""
        return "%sPT%d%sS" % (sign, seconds, _fraction(microseconds))


# --------------------------------------------------------------------------------------------
# Types. Every type reads and writes its *element form* (3.3); fixed types have a `size`.


class _Type:
    size = None
    # Whether the encoding may be empty when a value is present (3.2).
    can_be_empty = False
    is_message = False
    stride = REFERENCE_STRIDE
    # What absence means for a plain field.
    zero = None

    def problem(self, path, reason):
        return ValueProblem("%s: %s" % (path, reason))


class _Fixed(_Type):
    """A type of fixed size: `unpack` checks its bytes, `pack` checks a value."""

    def __init__(self, size):
        self.size = size
        self.stride = max(size, 1)

    def read(self, reading, start, end, depth):
        if end - start != self.size:
            raise _malformed(start, "a value of fixed size with another size")
        return self.unpack(bytes(reading.data[start:end]), start)

    def write(self, writing, value, depth, path):
        return self.pack(value, path)


class _Bool(_Fixed):
    zero = False

    def unpack(self, raw, at):
        if raw[0] > 1:
            raise _non_canonical(at, "a bool that is neither 0 nor 1")
        return raw[0] == 1

    def pack(self, value, path):
        if type(value) is not bool:
            raise self.problem(path, "not a bool")
        return b"\1" if value else b"\0"

    def to_json(self, value):
        return value

    def from_json(self, node, path):
        if type(node) is not bool:
            raise JSONProblem(path, "true or false is wanted")
        return node

    def sort_key(self, value):
        return value


class _Integer(_Fixed):
    zero = 0

    def __init__(self, size, signed, wrap=int, is_text=False):
        super().__init__(size)
        self.signed = signed
        self.wrap = wrap
        self.is_text = is_text

    def unpack(self, raw, at):
        return self.wrap(int.from_bytes(raw, "little", signed=self.signed))

    def pack(self, value, path):
        if not isinstance(value, int) or type(value) is bool:
            raise self.problem(path, "not an integer")
        try:
            return int(value).to_bytes(self.size, "little", signed=self.signed)
        except OverflowError:
            raise self.problem(path, "an integer out of range") from None

    def to_json(self, value):
        return str(int(value)) if self.is_text else int(value)

    def from_json(self, node, path):
        if self.is_text and type(node) is str:
            if len(node) > 20 or _INTEGER.fullmatch(node) is None:
                raise JSONProblem(path, "not an integer")
            node = int(node)
        if type(node) is not int:
            raise JSONProblem(path, "an integer is wanted")
        return self.checked(node, path)

    def checked(self, value, path):
        try:
            self.pack(value, path)
        except ValueProblem:
            raise JSONProblem(path, "an integer out of range") from None
        return self.wrap(value)

    def sort_key(self, value):
        return int(value)


class _Calendar(_Integer):
    """A number whose JSON form is a text."""

    def __init__(self, size, signed, wrap):
        super().__init__(size, signed, wrap)

    def unpack(self, raw, at):
        value = super().unpack(raw, at)
        if self.wrap is PartialDate and not _is_partial_date(int(value)):
            raise _malformed(at, "a date that does not exist")
        return value

    def pack(self, value, path):
        raw = super().pack(value, path)
        if self.wrap is PartialDate and not _is_partial_date(int(value)):
            raise self.problem(path, "a date that does not exist")
        return raw

    def to_json(self, value):
        return str(self.wrap(value))

    def from_json(self, node, path):
        if type(node) is not str:
            raise JSONProblem(path, "a text is wanted")
        try:
            value = self.wrap.from_text(node)
        except ValueError as error:
            raise JSONProblem(path, str(error)) from None
        return self.checked(value, path)


class _Float(_Fixed):
    zero = 0.0

    def __init__(self, size):
        super().__init__(size)
        self.form = "<f" if size == 4 else "<d"
        self.nan = bytes.fromhex("0000c07f" if size == 4 else "000000000000f87f")

    def unpack(self, raw, at):
        (value,) = _struct.unpack(self.form, raw)
        if value != value and raw != self.nan:
            raise _non_canonical(at, "a NaN with another bit pattern")
        if value == 0 and any(raw):
            raise _non_canonical(at, "minus zero")
        return value

    def pack(self, value, path):
        if not isinstance(value, (int, float)) or type(value) is bool:
            raise self.problem(path, "not a number")
        try:
            value = float(value)
            if value != value:
                return self.nan
            raw = _struct.pack(self.form, value)
        except OverflowError:
            raise self.problem(path, "a number out of range") from None
        # Minus zero, also what only rounding to single precision makes of a small number.
        return raw if any(raw[:-1]) or raw[-1] != 0x80 else bytes(self.size)

    def to_json(self, value):
        value = self.unpack(self.pack(value, ""), 0)
        if value != value:
            return "NaN"
        if value in (float("inf"), float("-inf")):
            return "Infinity" if value > 0 else "-Infinity"
        return value

    def from_json(self, node, path):
        if type(node) is str:
            if node not in ("NaN", "Infinity", "-Infinity"):
                raise JSONProblem(path, "not a number")
            return float(node)
        if type(node) not in (int, _Number):
            raise JSONProblem(path, "a number is wanted")
        try:
            value = _nearest_single(node) if self.size == 4 else float(node)
            if value in (float("inf"), float("-inf")):
                raise OverflowError
            return self.unpack(self.pack(value, path), 0)
        except (OverflowError, ValueProblem):
            raise JSONProblem(path, "a number out of range") from None


# Enough digits for every number halfway between two others; a rest that is cut off leaves a trace.
_DIGITS = decimal.Context(prec=200, rounding=decimal.ROUND_05UP)
# Halfway between the largest single precision number and the next power of two: what is as large or
# larger rounds to infinity.
_SINGLE_END = (1 << 128) - (1 << 103)


def _nearest_single(node):
    """The single precision number nearest to a JSON number, ties to even (section 9).

    Rounding to double precision first could round a second time to another number, so that is only
    the start: the text settles what lies close to halfway between two single precision numbers.
    """
    value = float(node)
    if abs(value) > _SINGLE_END:
        raise OverflowError
    if value == 0:
        return value
    exact = fractions.Fraction(_DIGITS.create_decimal(node.text) if type(node) is _Number else node)
    if abs(exact) >= _SINGLE_END:
        raise OverflowError
    # The spacing of single precision numbers around it.
    _, exponent = math.frexp(value)
    unit = fractions.Fraction(2) ** max(exponent - 24, -149)
    # Python rounds a fraction to the nearest integer, ties to even.
    return float(round(exact / unit) * unit)


class ASCII(_Fixed):
    """`ascii[size]`: characters 21 to 7E, padded right with zeros."""

    zero = ""

    def unpack(self, raw, at):
        text = raw.rstrip(b"\0")
        if any(not 0x21 <= byte <= 0x7E for byte in text):
            raise _malformed(at, "a character that ascii does not have")
        return text.decode("ascii")

    def pack(self, value, path):
        if not isinstance(value, str):
            raise self.problem(path, "not a text")
        if len(value) > self.size or any(not "\x21" <= letter <= "\x7e" for letter in value):
            raise self.problem(path, "not a text of %d printable characters" % self.size)
        return value.encode("ascii").ljust(self.size, b"\0")

    def to_json(self, value):
        return value

    def from_json(self, node, path):
        return _text_from_json(self, node, path)

    def sort_key(self, value):
        return value.encode("ascii").ljust(self.size, b"\0")


class FixedBytes(_Fixed):
    """`bytes[size]`."""

    def __init__(self, size):
        super().__init__(size)
        self.zero = bytes(size)

    def unpack(self, raw, at):
        return raw

    def pack(self, value, path):
        if not isinstance(value, (bytes, bytearray)) or len(value) != self.size:
            raise self.problem(path, "not %d bytes" % self.size)
        return bytes(value)

    def to_json(self, value):
        return base64.b64encode(value).decode("ascii")

    def from_json(self, node, path):
        value = _base64_from_json(node, path)
        if len(value) != self.size:
            raise JSONProblem(path, "%d bytes are wanted" % self.size)
        return value

    def sort_key(self, value):
        return bytes(value)


class _UUID(_Fixed):
    zero = _uuid.UUID(int=0)
    pattern = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", re.ASCII)

    def unpack(self, raw, at):
        return _uuid.UUID(bytes=raw)

    def pack(self, value, path):
        if not isinstance(value, _uuid.UUID):
            raise self.problem(path, "not a uuid.UUID")
        return value.bytes

    def to_json(self, value):
        return str(value)

    def from_json(self, node, path):
        if type(node) is not str or self.pattern.fullmatch(node) is None:
            raise JSONProblem(path, "not a uuid")
        return _uuid.UUID(node)

    def sort_key(self, value):
        return value.bytes


BOOL = _Bool(1)
I8, I16, I32 = _Integer(1, True), _Integer(2, True), _Integer(4, True)
I64 = _Integer(8, True, is_text=True)
U8, U16, U32 = _Integer(1, False), _Integer(2, False), _Integer(4, False)
U64 = _Integer(8, False, is_text=True)
F32, F64 = _Float(4), _Float(8)
UUID = _UUID(16)
DATE = _Calendar(4, True, Date)
PARTIAL_DATE = _Calendar(4, False, PartialDate)
TIMESTAMP = _Calendar(8, True, Timestamp)
DURATION = _Calendar(8, True, Duration)


class EnumOf(_Fixed):
    """The values of a generated enum."""

    def __init__(self, enum):
        super().__init__(enum.byte_count)
        self.enum = enum
        self.zero = enum(0)

    def unpack(self, raw, at):
        return self.enum(int.from_bytes(raw, "little"))

    def pack(self, value, path):
        if type(value) is not self.enum:
            raise self.problem(path, "not a %s" % self.enum.__name__)
        return value.raw_value.to_bytes(self.size, "little")

    def to_json(self, value):
        return value.case_name

    def from_json(self, node, path):
        if type(node) is not str:
            raise JSONProblem(path, "the name of a case is wanted")
        try:
            return self.enum.from_name(node)
        except ValueError:
            raise JSONProblem(path, "%s has no such case" % self.enum.__name__) from None

    def sort_key(self, value):
        return value.raw_value


class StructOf(_Fixed):
    """The values of a generated struct."""

    def __init__(self, cls):
        self.cls = cls

    # The members may be declared after this type is named, so nothing is computed early.
    @property
    def size(self):
        return sum(member.type.size for member in self.cls.field_table)

    @property
    def stride(self):
        return REFERENCE_STRIDE + self.size

    @property
    def zero(self):
        return self.cls()

    def unpack(self, raw, at):
        value, position = self.cls(), 0
        for member in self.cls.field_table:
            end = position + member.type.size
            value.__dict__[member.name] = member.type.unpack(raw[position:end], at + position)
            position = end
        return value

    def pack(self, value, path):
        if type(value) is not self.cls:
            raise self.problem(path, "not a %s" % self.cls.__name__)
        return b"".join(
            member.type.pack(value.__dict__[member.name], path + "." + member.name)
            for member in self.cls.field_table)

    def to_json(self, value):
        return {member.name: member.type.to_json(value.__dict__[member.name])
                for member in self.cls.field_table}

    def from_json(self, node, path):
        members = _members(node, path)
        names = {member.name: member for member in self.cls.field_table}
        for key in members:
            if key not in names:
                raise _unknown_key(path, key, names)
        value = self.cls()
        for name, member in names.items():
            if name in members:
                value.__dict__[name] = member.type.from_json(members[name], _join(path, name))
        return value


class String(_Type):
    """`string(maximum)`: strict UTF-8, counted in bytes (R13)."""

    can_be_empty = True
    zero = ""

    def __init__(self, maximum):
        self.maximum = maximum

    def read(self, reading, start, end, depth):
        if end - start > self.maximum:
            raise _limit(start, "a text over its maximum")
        reading.charge_memory(end - start, start)
        try:
            return str(reading.data[start:end], "utf-8", "strict")
        except UnicodeDecodeError:
            raise _malformed(start, "a text that is not UTF-8") from None

    def write(self, writing, value, depth, path):
        if not isinstance(value, str):
            raise self.problem(path, "not a text")
        try:
            raw = value.encode("utf-8")
        except UnicodeEncodeError:
            raise self.problem(path, "half of a surrogate pair") from None
        if len(raw) > self.maximum:
            raise _limit(None, "a text over its maximum", path)
        return raw

    def to_json(self, value):
        return value

    def from_json(self, node, path):
        return _text_from_json(self, node, path)

    def sort_key(self, value):
        return value.encode("utf-8")


class Bytes(_Type):
    """`bytes(maximum)`."""

    can_be_empty = True
    zero = b""

    def __init__(self, maximum):
        self.maximum = maximum

    def read(self, reading, start, end, depth):
        if end - start > self.maximum:
            raise _limit(start, "bytes over their maximum")
        reading.charge_memory(end - start, start)
        return bytes(reading.data[start:end])

    def write(self, writing, value, depth, path):
        if not isinstance(value, (bytes, bytearray)):
            raise self.problem(path, "not bytes")
        if len(value) > self.maximum:
            raise _limit(None, "bytes over their maximum", path)
        return bytes(value)

    def to_json(self, value):
        return base64.b64encode(value).decode("ascii")

    def from_json(self, node, path):
        value = _base64_from_json(node, path)
        if len(value) > self.maximum:
            raise JSONProblem(path, "bytes over their maximum")
        return value


class MessageOf(_Type):
    """The values of a generated message."""

    is_message = True
    stride = 128

    def __init__(self, cls):
        self.cls = cls

    @property
    def zero(self):
        return self.cls()

    def read(self, reading, start, end, depth):
        return _read_message(self.cls, reading, start, end, depth + 1)

    def write(self, writing, value, depth, path):
        if type(value) is not self.cls:
            raise self.problem(path, "not a %s" % self.cls.__name__)
        return _write_message(value, writing, depth + 1, path)

    def to_json(self, value):
        return _message_to_json(value)

    def from_json(self, node, path):
        return _message_from_json(self.cls, node, path)


class UnionOf(_Type):
    """The values of a generated union. Unset is None."""

    def __init__(self, cls):
        self.cls = cls

    def read(self, reading, start, end, depth):
        if end - start < 2:
            raise _malformed(start, "half of a union's tag")
        tag = reading.number(start, 2)
        start += 2
        if tag == 0:
            raise _malformed(start, "the tag 0")
        case = self.cls.case_table.get(tag)
        if case is None:
            if reading.refuses_unknown:
                raise _non_canonical(start, "a union case that the schema does not know")
            reading.charge_unknown(end - start, start)
            reading.charge_memory(end - start, start)
            return self.cls.unknown_case(tag, bytes(reading.data[start:end]))
        if case.type is None:
            if end != start:
                raise _malformed(start, "a payload on a case without one")
            return self.cls(case.name)
        try:
            value = case.type.read(reading, start, end, depth)
        except WireError as error:
            error.enter(case.name)
            raise
        return self.cls(case.name, value)

    def write(self, writing, value, depth, path):
        if type(value) is not self.cls:
            raise self.problem(path, "not a %s" % self.cls.__name__)
        tag = value.case_tag.to_bytes(2, "little")
        case = self.cls.case_table.get(value.case_tag)
        if case is None:
            writing.charge_unknown(len(value.case_value))
            return tag + value.case_value
        if case.type is None:
            return tag
        return tag + case.type.write(writing, value.case_value, depth, path + "." + case.name)

    def to_json(self, value):
        case = self.cls.case_table.get(value.case_tag)
        if case is None:
            return {value.case_name: base64.b64encode(value.case_value).decode("ascii")}
        return {case.name: {} if case.type is None else case.type.to_json(value.case_value)}

    def from_json(self, node, path):
        members = _members(node, path)
        if len(members) != 1:
            raise JSONProblem(path, "one case is wanted")
        ((key, payload),) = members.items()
        inner = _join(path, key)
        cases = {case.name: case for case in self.cls.case_table.values()}
        if key in cases:
            case = cases[key]
            if case.type is not None:
                return self.cls(key, case.type.from_json(payload, inner))
            if _members(payload, inner):
                raise JSONProblem(inner, "a case without payload is written {}")
            return self.cls(key)
        tag = _number_after_sign(key, 65535)
        if not tag or tag in self.cls.case_table:
            raise _unknown_key(path, key, cases)
        return self.cls.unknown_case(tag, _base64_from_json(payload, inner))


class List(_Type):
    """`list<element>(max maximum)`."""

    can_be_empty = True

    def __init__(self, element, maximum):
        self.element = element
        self.maximum = maximum

    @property
    def zero(self):
        return []

    def read(self, reading, start, end, depth):
        element = self.element
        if start == end:
            return []
        result = []
        if element.size is None:
            places = _read_elements(self, reading, start, end)
            try:
                for first, last in places:
                    result.append(element.read(reading, first, last, depth))
            except WireError as error:
                error.enter("[%d]" % len(result))
                raise
            return result
        count, rest = divmod(end - start, element.size)
        if rest:
            raise _malformed(start, "a list with a part of an element")
        if count > self.maximum:
            raise _limit(start, "a list over its maximum")
        reading.charge_elements(count, start)
        reading.charge_memory(count * self.element_stride, start)
        data = bytes(reading.data[start:end])
        try:
            for at in range(0, end - start, element.size):
                result.append(element.unpack(data[at:at + element.size], start + at))
        except WireError as error:
            error.enter("[%d]" % len(result))
            raise
        return result

    @property
    def element_stride(self):
        return self.element.stride

    @property
    def has_message_elements(self):
        return self.element.is_message

    def write(self, writing, value, depth, path):
        if not isinstance(value, (list, tuple)):
            raise self.problem(path, "not a list")
        if len(value) > self.maximum:
            raise _limit(None, "a list over its maximum", path)
        writing.charge_elements(len(value))
        parts = [self.element.write(writing, item, depth, "%s[%d]" % (path, index))
                 for index, item in enumerate(value)]
        return b"".join(parts) if self.element.size is not None else _join_elements(parts)

    def to_json(self, value):
        return [self.element.to_json(item) for item in value]

    def from_json(self, node, path):
        if type(node) is not list:
            raise JSONProblem(path, "an array is wanted")
        if len(node) > self.maximum:
            raise JSONProblem(path, "an array over its maximum")
        return [self.element.from_json(item, "%s[%d]" % (path, index))
                for index, item in enumerate(node)]


class Map(_Type):
    """`map<key, value>(max maximum)`: a list of frozen messages with ascending keys (R16)."""

    can_be_empty = True
    has_message_elements = True

    def __init__(self, key, value, maximum):
        self.key = key
        self.value = value
        self.maximum = maximum
        self._layout = None

    @property
    def zero(self):
        return {}

    @property
    def entry_layout(self):
        if self._layout is None:
            self._layout = _Layout((Field(1, "key", self.key), Field(2, "value", self.value)))
        return self._layout

    @property
    def element_stride(self):
        return self.key.stride + self.value.stride

    def read(self, reading, start, end, depth):
        result = {}
        if start == end:
            return result
        previous = None
        places = _read_elements(self, reading, start, end)
        try:
            for first, last in places:
                values, _, _ = _read_fields(
                    self.entry_layout, reading, first, last, depth + 1, True)
                key = values["key"]
                order = self.key.sort_key(key)
                if previous is not None and not previous < order:
                    raise _non_canonical(first, "keys that do not ascend")
                previous = order
                result[key] = values["value"] if "value" in values else self.value.zero
        except WireError as error:
            # The entry by its place: a key is a value and may be personal.
            error.enter("[%d]" % len(result))
            raise
        return result

    def write(self, writing, value, depth, path):
        if not isinstance(value, dict):
            raise self.problem(path, "not a dict")
        if len(value) > self.maximum:
            raise _limit(None, "a map over its maximum", path)
        writing.charge_elements(len(value))
        parts = []
        for key, item in self.ordered(value, path):
            entry = {"key": key, "value": item}
            parts.append(_write_fields(
                self.entry_layout, entry, {}, None, writing, depth + 1, path + "{}"))
        return _join_elements(parts)

    def ordered(self, value, path=""):
        """The entries in order of their keys."""
        for key in value:
            self.key.write(_Writing(), key, 1, path + " key")
        return sorted(value.items(), key=lambda entry: self.key.sort_key(entry[0]))

    @property
    def is_array(self):
        return self.key is BOOL or (
            type(self.key) is _Integer and not self.key.is_text)

    def to_json(self, value):
        entries = [(self.key.to_json(key), self.value.to_json(item))
                   for key, item in self.ordered(value)]
        if self.is_array:
            return [{"key": key, "value": item} for key, item in entries]
        return dict(entries)

    def from_json(self, node, path):
        if self.is_array:
            if type(node) is not list:
                raise JSONProblem(path, "an array is wanted")
            entries = []
            for index, item in enumerate(node):
                place = "%s[%d]" % (path, index)
                members = _members(item, place)
                if set(members) != {"key", "value"}:
                    raise JSONProblem(place, "a key and a value are wanted")
                entries.append((members["key"], members["value"], place))
        else:
            # By place and not by key, which is a value and may be personal.
            entries = [(key, item, "%s[%d]" % (path, index))
                       for index, (key, item) in enumerate(_members(node, path).items())]
        if len(entries) > self.maximum:
            raise JSONProblem(path, "a map over its maximum")
        result = {}
        for key, item, place in entries:
            key = self.key.from_json(key, place)
            if key in result:
                raise JSONProblem(place, "a key that the map has already")
            result[key] = self.value.from_json(item, place)
        return result


def _read_elements(owner, reading, start, end):
    """Where the elements of a list of the second kind begin and end (3.4)."""
    if end - start < 2:
        raise _malformed(start, "a list that ends inside its head")
    head = reading.number(start, 2)
    count, width, position = head & 0x3FFF, head >> 14, start + 2
    if width == 3:
        raise _malformed(start, "width 3")
    if count == 0x3FFF:
        if end - position < 4:
            raise _malformed(start, "a list that ends inside its count")
        count = reading.number(position, 4)
        position += 4
        if 0 < count < 0x3FFF:
            raise _non_canonical(start, "a long count where the short one does")
    if count == 0:
        raise _malformed(start, "an empty list that is written out")
    size = 1 << width
    if count * (size + (2 if owner.has_message_elements else 0)) > end - position:
        raise _malformed(start, "more elements than bytes")
    if count > owner.maximum:
        raise _limit(start, "more elements than the maximum")
    reading.charge_elements(count, start)
    reading.charge_memory(count * owner.element_stride, start)
    raw = bytes(reading.data[position:position + count * size])
    lengths = _unpack_lengths(raw, size)
    position += count * size
    if sum(lengths) != end - position:
        raise _malformed(start, "lengths that do not add up")
    if size != _smallest_width(max(lengths)):
        raise _non_canonical(start, "a width that is not the smallest")
    places = []
    for length in lengths:
        places.append((position, position + length))
        position += length
    return places


def _unpack_lengths(raw, size):
    form = {1: "B", 2: "H", 4: "I"}[size]
    return _struct.unpack("<%d%s" % (len(raw) // size, form), raw)


def _smallest_width(longest):
    return 1 if longest < 0x100 else 2 if longest < 0x10000 else 4


def _pack_lengths(lengths, size):
    return b"".join(length.to_bytes(size, "little") for length in lengths)


def _join_elements(parts):
    if not parts:
        return b""
    lengths = [len(part) for part in parts]
    size = _smallest_width(max(lengths))
    width = size.bit_length() - 1
    if len(parts) < 0x3FFF:
        head = (len(parts) | width << 14).to_bytes(2, "little")
    else:
        head = (0x3FFF | width << 14).to_bytes(2, "little") + len(parts).to_bytes(4, "little")
    return head + _pack_lengths(lengths, size) + b"".join(parts)


# --------------------------------------------------------------------------------------------
# Layout (3.2)


class Field:
    """A field of a message, or a member of a struct. `default` is the value that XORs (3.6)."""

    def __init__(self, number, name, kind, optional=False, default=None, removed=False,
                 required=False):
        self.number = number
        self.name = name
        self.type = kind
        self.optional = optional
        self.default = default
        self.removed = removed
        self.required = required
        self.default_bits = 0
        if default is not None:
            self.default_bits = int.from_bytes(kind.pack(default, name), "little")

    @property
    def zero(self):
        """What the field is when it is not there."""
        if self.optional:
            return None
        return self.type.zero if self.default is None else self.default


class _Place:
    """Where one field lies: `bit` and `presence` are (unit, mask), `unit` and `slot` indexes."""

    def __init__(self, field):
        self.field = field
        self.presence = None
        self.bit = None
        self.unit = None
        self.slot = None


class _Layout:
    """The places of all fields, the units of the fixed block, and the number of slots."""

    def __init__(self, fields):
        self.places = []
        self.units = []  # (offset, size)
        self.owned = {}  # unit of a bit-byte: its bits that some field owns
        self.size = 0
        self.slot_count = 0
        self._newest, self._taken = None, 8
        for field in fields:
            self.places.append(self._place(field))
        self.ends = {offset + size: index for index, (offset, size) in enumerate(self.units)}

    def _append(self, size):
        self.units.append((self.size, size))
        self.size += size
        return len(self.units) - 1

    def _bit(self):
        if self._taken == 8:
            self._newest, self._taken = self._append(1), 0
            self.owned[self._newest] = 0
        mask = 1 << self._taken
        self._taken += 1
        self.owned[self._newest] |= mask
        return self._newest, mask

    def _place(self, field):
        place, kind = _Place(field), field.type
        is_small = kind.size is not None and kind.size <= 8
        if field.optional and (is_small or kind.can_be_empty):
            place.presence = self._bit()
        if kind is BOOL:
            place.bit = self._bit()
        elif kind.size is not None and (is_small or not field.optional):
            place.unit = self._append(kind.size)
        else:
            place.slot = self.slot_count
            self.slot_count += 1
        return place


def _layout(cls):
    layout = cls.__dict__.get("_cached_layout")
    if layout is None:
        layout = cls._cached_layout = _Layout(cls.field_table)
    return layout


# --------------------------------------------------------------------------------------------
# Messages (section 3, 4)


class UnknownData:
    """What the schema does not know (3.7): bits by offset of their byte, fixed bytes, slots."""

    def __init__(self, bits=None, fixed=b"", slots=()):
        self.bits = dict(bits or {})
        self.fixed = bytes(fixed)
        self.slots = [bytes(slot) for slot in slots]

    def __bool__(self):
        return bool(self.bits or self.fixed or self.slots)


def _read_shape(reading, start, end):
    """The fixed block as (start, end), and the slots as (start, end) each (3.1)."""
    if end - start < 2:
        raise _malformed(start, "a message of fewer than two bytes")
    head = reading.number(start, 2)
    size, count, width, position = head & 255, head >> 8 & 63, head >> 14, start + 2
    if width == 3:
        raise _malformed(start, "width 3")
    if (size == 255) != (count == 63):
        raise _malformed(start, "one sentinel without the other")
    if size == 255:
        if end - position < 4:
            raise _malformed(start, "a message that ends inside its head")
        size, count = reading.number(position, 2), reading.number(position + 2, 2)
        position += 4
        if size < 255 and count < 63:
            raise _non_canonical(start, "an extended head without need")
    if count == 0 and width:
        raise _non_canonical(start, "a width without slots")
    entry = 1 << width
    if size + count * entry > end - position:
        raise _malformed(start, "a message that ends inside its fixed block or lengths")
    block = position, position + size
    position += size
    lengths = _unpack_lengths(bytes(reading.data[position:position + count * entry]), entry)
    position += count * entry
    if sum(lengths) != end - position:
        raise _malformed(start, "lengths that do not add up")
    if count:
        if lengths[-1] == 0:
            raise _non_canonical(start, "an empty last slot")
        if entry != _smallest_width(max(lengths)):
            raise _non_canonical(start, "a width that is not the smallest")
    slots = []
    for length in lengths:
        slots.append((position, position + length))
        position += length
    return block, slots


def _check_trimming(layout, block, start):
    """The table of 3.5."""
    size = len(block)
    if size == 0:
        return
    if size <= layout.size:
        unit = layout.ends.get(size)
        if unit is None:
            raise _malformed(start, "a fixed block that ends inside a value")
        offset, _ = layout.units[unit]
        if not any(block[offset:]):
            raise _non_canonical(start, "a fixed block that is not trimmed")
    elif not any(block[layout.size:]):
        raise _non_canonical(start, "unknown bytes that are all zero")


def _read_unknown(layout, reading, block, slots, start, frozen):
    bits = {}
    for unit, owned in layout.owned.items():
        offset = layout.units[unit][0]
        rest = block[offset] & ~owned & 255 if offset < len(block) else 0
        if rest:
            bits[offset] = rest
    fixed, beyond = block[layout.size:], slots[layout.slot_count:]
    if not (bits or fixed or beyond):
        return None
    if frozen:
        raise _malformed(start, "a map entry with data beyond its fields")
    if reading.refuses_unknown:
        raise _non_canonical(start, "data that the schema does not know")
    total = len(fixed) + sum(last - first for first, last in beyond)
    reading.charge_unknown(total, start)
    reading.charge_memory(total + REFERENCE_STRIDE * len(beyond), start)
    return UnknownData(bits, fixed, [reading.data[first:last] for first, last in beyond])


def _read_fields(layout, reading, start, end, depth, frozen):
    """Values by name, removed values by number, and unknown data."""
    if depth > DEPTH_LIMIT:
        raise _limit(start, "messages too deep inside each other")
    (first, last), slots = _read_shape(reading, start, end)
    block = bytes(reading.data[first:last])
    _check_trimming(layout, block, start)
    unknown = _read_unknown(layout, reading, block, slots, start, frozen)
    # What is not written is zero.
    padded = block.ljust(layout.size, b"\0")
    values, removed = {}, {}

    def has(bit):
        unit, mask = bit
        return bool(padded[layout.units[unit][0]] & mask)

    try:
        for place in layout.places:
            field, kind = place.field, place.field.type
            slot = (end, end)
            if place.slot is not None and place.slot < len(slots):
                slot = slots[place.slot]
            if place.presence is not None and not has(place.presence):
                is_set = slot[0] != slot[1]
                if place.bit is not None:
                    is_set = has(place.bit)
                elif place.unit is not None:
                    offset, size = layout.units[place.unit]
                    is_set = any(padded[offset:offset + size])
                if is_set:
                    raise _non_canonical(start, "a value without its presence bit")
                values[field.name] = None
                continue
            if place.bit is not None:
                value = has(place.bit) != bool(field.default_bits)
                is_set = field.optional or has(place.bit)
            elif place.unit is not None:
                offset, size = layout.units[place.unit]
                raw = padded[offset:offset + size]
                is_set = field.optional or any(raw)
                if field.default_bits:
                    bits = int.from_bytes(raw, "little") ^ field.default_bits
                    raw = bits.to_bytes(size, "little")
                value = kind.unpack(raw, first + offset)
            elif slot[0] == slot[1] and place.presence is None:
                # An optional is absent, a union unset; a plain message stays away until it is
                # asked for, since messages within messages multiply.
                if not field.optional and not kind.is_message:
                    values[field.name] = kind.zero
                elif field.optional:
                    values[field.name] = None
                continue
            else:
                value = kind.read(reading, slot[0], slot[1], depth)
                is_set = True
                if kind.is_message and not field.optional:
                    if bytes(reading.data[slot[0]:slot[1]]) == b"\0\0":
                        raise _non_canonical(slot[0], "a default message that is written out")
            if field.removed:
                if is_set:
                    removed[field.number] = value
            else:
                values[field.name] = value
    except WireError as error:
        error.enter(field.name)
        raise
    return values, removed, unknown


def _read_message(cls, reading, start, end, depth):
    values, removed, unknown = _read_fields(_layout(cls), reading, start, end, depth, False)
    message = cls.__new__(cls)
    for field in cls.field_table:
        if field.removed:
            values.pop(field.name, None)
    message.__dict__.update(values)
    message.__dict__.update(removed_data=removed, unknown_data=unknown)
    return message


def _write_fields(layout, values, removed, unknown, writing, depth, path):
    if depth > DEPTH_LIMIT:
        raise _limit(None, "messages too deep inside each other", path)
    block = bytearray(layout.size)
    slots = [b""] * layout.slot_count

    def mark(bit):
        unit, mask = bit
        block[layout.units[unit][0]] |= mask

    for place in layout.places:
        field, kind = place.field, place.field.type
        inner = path + "." + field.name
        if field.removed:
            if field.number not in removed:
                continue
            value = removed[field.number]
        else:
            value = values.get(field.name)
        if value is None:
            if field.optional or type(kind) is UnionOf or (
                    kind.is_message and field.name not in values):
                continue
            raise kind.problem(inner, "None in a field that always has a value")
        if kind.is_message and not field.optional and _is_default(field, value):
            # Nothing is written, so this is no deeper than the message around it.
            continue
        if place.presence is not None:
            mark(place.presence)
        if place.bit is not None:
            if (kind.pack(value, inner) == b"\1") != bool(field.default_bits):
                mark(place.bit)
        elif place.unit is not None:
            offset, size = layout.units[place.unit]
            raw = kind.pack(value, inner)
            if field.default_bits:
                bits = int.from_bytes(raw, "little") ^ field.default_bits
                raw = bits.to_bytes(size, "little")
            block[offset:offset + size] = raw
        else:
            slots[place.slot] = kind.write(writing, value, depth, inner)
    if unknown:
        _add_unknown(layout, unknown, block, slots, writing, path)
    if not (unknown and unknown.fixed):
        # Units at the end that are all zero are not written (3.5).
        for offset, size in reversed(layout.units):
            if any(block[offset:offset + size]):
                break
            del block[offset:]
    while slots and not slots[-1]:
        slots.pop()
    return _join_message(bytes(block), slots, path)


def _add_unknown(layout, unknown, block, slots, writing, path):
    bytes_of_bits = {layout.units[unit][0]: owned for unit, owned in layout.owned.items()}
    for offset, value in unknown.bits.items():
        owned = bytes_of_bits.get(offset)
        if owned is None or not 0 < value < 256 or value & owned:
            raise ValueProblem("%s: unknown bits where the schema knows all" % path)
        block[offset] |= value
    if unknown.fixed and not any(unknown.fixed):
        raise ValueProblem("%s: unknown bytes that are all zero" % path)
    if unknown.slots and not unknown.slots[-1]:
        raise ValueProblem("%s: an unknown last slot that is empty" % path)
    writing.charge_unknown(len(unknown.fixed) + sum(len(slot) for slot in unknown.slots))
    block += unknown.fixed
    slots += unknown.slots


def _join_message(block, slots, path):
    lengths = [len(slot) for slot in slots]
    longest = max(lengths, default=0)
    if len(block) > 0xFFFF or len(slots) > 0xFFFF or longest > 0xFFFFFFFF:
        raise _limit(None, "a message too large", path)
    size = _smallest_width(longest)
    width = size.bit_length() - 1
    if len(block) >= 255 or len(slots) >= 63:
        head = _struct.pack("<HHH", 255 | 63 << 8 | width << 14, len(block), len(slots))
    else:
        head = _struct.pack("<H", len(block) | len(slots) << 8 | width << 14)
    return head + block + _pack_lengths(lengths, size) + b"".join(slots)


def _is_default(field, value):
    """Whether a field is as absence leaves it: neither present nor another value (4.3)."""
    if value is None:
        return True
    if field.optional or type(field.type) is UnionOf:
        return False
    kind = field.type
    if kind.is_message:
        return type(value) is kind.cls and _is_empty(value)
    if kind.size is not None:
        return kind.pack(value, field.name) == kind.pack(field.zero, field.name)
    return len(value) == 0


def _is_empty(message):
    """Whether this is the message of absent fields."""
    if message.removed_data or message.unknown_data:
        return False
    return all(field.removed or _is_default(field, message.__dict__.get(field.name))
               for field in message.field_table)


def _write_message(message, writing, depth, path):
    return _write_fields(
        _layout(type(message)), message.__dict__, message.removed_data, message.unknown_data,
        writing, depth, path)


# --------------------------------------------------------------------------------------------
# What generated classes are made of


def _field_name(name):
    """The field that an attribute means: `from_` is the field `from`."""
    return name[:-1] if name.endswith("_") and keyword.iskeyword(name[:-1]) else name


class _Record:
    """Fields by name, given as keywords; what is not given is absent."""

    field_table = ()
    full_name = ""
    __hash__ = None

    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)

    def __setattr__(self, name, value):
        name = _field_name(name)
        if name not in self._settable():
            raise AttributeError("%s has no field of this name" % type(self).__name__)
        self.__dict__[name] = value

    def __getattr__(self, name):
        plain = _field_name(name)
        if plain in self.__dict__:
            return self.__dict__[plain]
        # A plain message that nobody has looked at yet.
        for field in type(self).field_table:
            if field.name == plain and not field.removed and field.type.is_message:
                value = self.__dict__[plain] = field.zero
                return value
        raise AttributeError("%s has no field of this name" % type(self).__name__)

    @classmethod
    def _settable(cls):
        names = cls.__dict__.get("_cached_names")
        if names is None:
            names = {field.name for field in cls.field_table if not field.removed}
            if issubclass(cls, Message):
                names |= {"removed_data", "unknown_data"}
            cls._cached_names = names
        return names


class Struct(_Record):
    """The base of generated structs."""

    def __init__(self, **values):
        for member in self.field_table:
            self.__dict__[member.name] = member.zero
        super().__init__(**values)

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        kind = StructOf(type(self))
        return kind.pack(self, "") == kind.pack(other, "")


class Message(_Record):
    """The base of generated messages. Equal when their encodings are (R17)."""

    def __init__(self, **values):
        self.__dict__.update(removed_data={}, unknown_data=None)
        for field in self.field_table:
            if not field.removed and (field.optional or not field.type.is_message):
                self.__dict__[field.name] = field.zero
        super().__init__(**values)

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return self.to_bytes() == other.to_bytes()

    def __repr__(self):
        # Values may be personal data, so only the names of fields are shown.
        names = [field.name for field in self.field_table if field.name in self.__dict__]
        return "<%s: %s>" % (self.full_name, ", ".join(names))

    @classmethod
    def from_bytes(cls, data, refuses_unknown=False):
        """Reads one message that takes up all of `data`; raises WireError."""
        reading = _Reading(memoryview(data).cast("B"), refuses_unknown)
        return _read_message(cls, reading, 0, len(reading.data), 1)

    def to_bytes(self):
        """The canonical encoding; raises WireError and ValueProblem."""
        return _write_message(self, _Writing(), 1, type(self).__name__)

    @classmethod
    def from_json(cls, text):
        """Reads the JSON mapping of section 9; raises JSONProblem."""
        return _from_json_text(cls, text)

    def to_json(self):
        """The JSON mapping of section 9, as text."""
        return json.dumps(_message_to_json(self), ensure_ascii=False, allow_nan=False)

    def missing_required_fields(self):
        """Paths of fields marked @require that are unset (R20)."""
        return list(_missing(self, ""))


def _missing(message, path):
    for field in message.field_table:
        if field.removed:
            continue
        value = message.__dict__.get(field.name)
        inner = _join(path, field.name)
        if field.required and _is_default(field, value):
            yield inner
        if value is not None:
            yield from _missing_inside(field.type, value, inner)


def _missing_inside(kind, value, path):
    if isinstance(kind, MessageOf):
        yield from _missing(value, path)
    elif isinstance(kind, List) and kind.element.is_message:
        for index, item in enumerate(value):
            yield from _missing(item, "%s[%d]" % (path, index))
    elif isinstance(kind, Map) and kind.value.is_message:
        for index, (_, item) in enumerate(kind.ordered(value)):
            yield from _missing(item, "%s[%d]" % (path, index))
    elif isinstance(kind, UnionOf):
        case = kind.cls.case_table.get(value.case_tag)
        if case is not None and case.type is not None:
            yield from _missing_inside(case.type, value.case_value, _join(path, case.name))


class Enum:
    """The base of generated enums. Open: a value without a name is kept."""

    byte_count = 1
    case_names = {}
    __slots__ = ("raw_value",)

    def __init__(self, raw_value):
        if type(raw_value) is not int or not 0 <= raw_value < 256 ** self.byte_count:
            raise ValueProblem("%s: not a value of this enum" % type(self).__name__)
        object.__setattr__(self, "raw_value", raw_value)

    def __setattr__(self, name, value):
        raise AttributeError("a value of an enum does not change")

    @property
    def case_name(self):
        if self.raw_value == 0:
            return "unset"
        return self.case_names.get(self.raw_value, "#%d" % self.raw_value)

    @classmethod
    def from_name(cls, name):
        """The value of this name, of `unset`, or of a number such as `#7`."""
        if name == "unset":
            return cls(0)
        for value, case in cls.case_names.items():
            if case == name:
                return cls(value)
        value = _number_after_sign(name, 256 ** cls.byte_count - 1)
        if value is None:
            raise ValueError("no such case")
        return cls(value)

    def __eq__(self, other):
        return type(other) is type(self) and other.raw_value == self.raw_value

    def __hash__(self):
        return hash(self.raw_value)

    def __repr__(self):
        return "%s.%s" % (type(self).__name__, self.case_name)


class Case:
    """A case of a union; `type` is None without payload."""

    def __init__(self, tag, name, kind=None):
        self.tag = tag
        self.name = name
        self.type = kind


class Union:
    """The base of generated unions: `Choice("number", 5)`, `Choice("nothing")`."""

    case_table = {}
    full_name = ""
    __hash__ = None

    def __init__(self, case_name, case_value=None):
        for case in self.case_table.values():
            if case.name == case_name:
                break
        else:
            raise ValueProblem("%s has no such case" % type(self).__name__)
        if (case_value is None) != (case.type is None):
            raise ValueProblem("%s.%s: a payload %s" % (
                type(self).__name__, case_name,
                "is wanted" if case_value is None else "it does not have"))
        self.case_name = case_name
        self.case_tag = case.tag
        self.case_value = case_value

    @classmethod
    def unknown_case(cls, tag, payload):
        """A case of a newer schema: its tag and the bytes of its payload."""
        if not 0 < tag < 65536 or tag in cls.case_table:
            raise ValueProblem("%s: not an unknown tag" % cls.__name__)
        union = cls.__new__(cls)
        union.case_name, union.case_tag, union.case_value = "#%d" % tag, tag, bytes(payload)
        return union

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        kind = UnionOf(type(self))
        return kind.write(_Writing(), self, 1, "") == kind.write(_Writing(), other, 1, "")

    def __repr__(self):
        return "<%s: %s>" % (self.full_name, self.case_name)


class Method:
    """A method of a service: what it takes, gives back and throws."""

    def __init__(self, number, name, request, response, kind=UNARY, thrown=(), idempotent=False,
                 bulk=False):
        self.number = number
        self.name = name
        self.request = request
        self.response = response
        self.kind = kind
        self.thrown = thrown
        self.idempotent = idempotent
        self.bulk = bulk


class Service:
    """The base of generated services: methods by name and the fingerprint for the handshake."""

    full_name = ""
    fingerprint = b""
    method_table = {}


# --------------------------------------------------------------------------------------------
# JSON (section 9)


class _Object(list):
    """The members of a JSON object in order, duplicates included."""


def _join(path, name):
    return path + "." + name if path else name


def _members(node, path):
    if type(node) is not _Object:
        raise JSONProblem(path, "an object is wanted")
    result = {}
    for key, value in node:
        if key in result:
            raise JSONProblem(path, "a key that stands twice")
        result[key] = value
    return result


def _unknown_key(path, key, known):
    near = difflib.get_close_matches(key[:80], [name for name in known], 1)
    hint = "; did you mean %s?" % near[0] if near else ""
    return JSONProblem(path, "an unknown key" + hint)


def _number_after_sign(text, largest):
    """The number of `#7`; None when it is none or too large."""
    if re.fullmatch(r"#(0|[1-9][0-9]{0,4})", text, re.ASCII) is None:
        return None
    number = int(text[1:])
    return number if number <= largest else None


def _text_from_json(kind, node, path):
    if type(node) is not str:
        raise JSONProblem(path, "a text is wanted")
    try:
        kind.write(_Writing(), node, 1, path)
    except (ValueProblem, WireError):
        raise JSONProblem(path, "a text that the field cannot hold") from None
    return node


def _base64_from_json(node, path):
    if type(node) is not str:
        raise JSONProblem(path, "a text in base64 is wanted")
    try:
        value = base64.b64decode(node, validate=True)
    except ValueError:
        raise JSONProblem(path, "not base64") from None
    if base64.b64encode(value).decode("ascii") != node:
        raise JSONProblem(path, "not base64 with its padding")
    return value


def _message_to_json(message):
    result, removed = {}, {}
    for field in message.field_table:
        if field.removed:
            if field.number in message.removed_data:
                value = message.removed_data[field.number]
                removed[str(field.number)] = field.type.to_json(value)
            continue
        value = message.__dict__.get(field.name)
        if not _is_default(field, value):
            result[field.name] = field.type.to_json(value)
    if removed:
        result["$removed"] = removed
    unknown = message.unknown_data
    if unknown:
        parts = {}
        if unknown.bits:
            parts["bits"] = {str(offset): unknown.bits[offset] for offset in sorted(unknown.bits)}
        if unknown.fixed:
            parts["fixed"] = base64.b64encode(unknown.fixed).decode("ascii")
        if unknown.slots:
            parts["slots"] = [base64.b64encode(slot).decode("ascii") for slot in unknown.slots]
        result["$unknown"] = parts
    return result


def _message_from_json(cls, node, path):
    members = _members(node, path)
    message = cls()
    fields = {field.name: field for field in cls.field_table if not field.removed}
    for key, value in members.items():
        inner = _join(path, key)
        if key == "$unknown":
            message.unknown_data = _unknown_from_json(_layout(cls), value, inner)
        elif key == "$removed":
            message.removed_data = _removed_from_json(cls, value, inner)
        elif key not in fields:
            raise _unknown_key(path, key, fields)
        elif value is None and _may_be_absent(fields[key]):
            continue
        else:
            message.__dict__[key] = fields[key].type.from_json(value, inner)
    return message


def _may_be_absent(field):
    return field.optional or type(field.type) is UnionOf


def _removed_from_json(cls, node, path):
    fields = {str(field.number): field for field in cls.field_table if field.removed}
    result = {}
    for key, value in _members(node, path).items():
        if key not in fields:
            raise JSONProblem(path, "not the number of a removed field")
        field = fields[key]
        if value is None and _may_be_absent(field):
            continue
        value = field.type.from_json(value, _join(path, key))
        if not _is_default(field, value):
            result[field.number] = value
    return result


def _unknown_from_json(layout, node, path):
    members = _members(node, path)
    unknown = UnknownData()
    for key, value in members.items():
        inner = _join(path, key)
        if key == "bits":
            owned = {str(layout.units[unit][0]): bits for unit, bits in layout.owned.items()}
            for offset, bits in _members(value, inner).items():
                if offset not in owned or type(bits) is not int or not 0 < bits < 256:
                    raise JSONProblem(inner, "not the offset and bits of a byte of bits")
                if bits & owned[offset]:
                    raise JSONProblem(inner, "bits that the schema knows")
                unknown.bits[int(offset)] = bits
        elif key == "fixed":
            unknown.fixed = _base64_from_json(value, inner)
            if not any(unknown.fixed):
                raise JSONProblem(inner, "bytes that are all zero")
        elif key == "slots":
            if type(value) is not list:
                raise JSONProblem(inner, "an array is wanted")
            unknown.slots = [_base64_from_json(slot, inner) for slot in value]
            if not unknown.slots or not unknown.slots[-1]:
                raise JSONProblem(inner, "the last slot is empty")
        else:
            raise _unknown_key(path, key, ("bits", "fixed", "slots"))
    return unknown or None


class _Number(float):
    """A number with a fraction or an exponent, and its text: a field may need more than a float."""

    __slots__ = ("text",)

    def __new__(cls, text):
        number = super().__new__(cls, text)
        number.text = text
        return number


def _whole_number(text):
    """An int, if any field could hold it: converting many digits takes long."""
    return int(text) if len(text) <= 400 else _Number(text)


def _refuse_constant(_):
    raise ValueError("a number that JSON does not have")


def _check_size(node):
    """Refuses what nests too deep or has too many values."""
    count = 0
    level, depth = [node], 1
    while level:
        count += len(level)
        if depth > JSON_DEPTH_LIMIT:
            raise JSONProblem("", "nested deeper than %d" % JSON_DEPTH_LIMIT)
        if count > JSON_VALUE_LIMIT:
            raise JSONProblem("", "more than %d values" % JSON_VALUE_LIMIT)
        inner = []
        for value in level:
            if type(value) is _Object:
                inner.extend(member for _, member in value)
            elif type(value) is list:
                inner.extend(value)
        level, depth = inner, depth + 1


def _from_json_text(cls, text):
    if isinstance(text, (bytes, bytearray)):
        length = len(text)
    else:
        length = len(text.encode("utf-8", "surrogatepass"))
    if length > JSON_LIMIT:
        raise JSONProblem("", "longer than %d bytes" % JSON_LIMIT)
    if isinstance(text, (bytes, bytearray)):
        try:
            text = bytes(text).decode("utf-8", "strict")
        except UnicodeDecodeError:
            raise JSONProblem("", "not UTF-8") from None
    try:
        node = json.loads(
            text, object_pairs_hook=_Object, parse_float=_Number, parse_int=_whole_number,
            parse_constant=_refuse_constant)
    except RecursionError:
        raise JSONProblem("", "nested too deep") from None
    except json.JSONDecodeError as error:
        # The parser's own words may repeat what the text says; the place does not.
        place = "line %d column %d" % (error.lineno, error.colno)
        raise JSONProblem("", "not JSON at %s" % place) from None
    except ValueError:
        raise JSONProblem("", "not JSON") from None
    _check_size(node)
    message = _message_from_json(cls, node, "")
    try:
        message.to_bytes()
    except (WireError, ValueProblem) as error:
        raise JSONProblem("", "a message that has no encoding: %s" % error) from None
    return message
