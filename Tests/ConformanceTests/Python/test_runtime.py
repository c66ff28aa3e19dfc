"""Tests of homeward_wire.py that the golden vectors do not make: values in memory, texts, JSON that
is refused. Run beside the modules generated for Schema/vectors."""

import os
import sys
import unittest
import uuid

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import homeward_conformance
import homeward_wire as wire
import vectors_containers_v1 as containers
import vectors_evolution_v1 as evolution
import vectors_layout_v1 as layout
import vectors_limits_v1 as limits
import vectors_scalars_v1 as scalars


class Values(unittest.TestCase):
    def test_a_message_is_built_written_and_read(self):
        item = containers.Item(value=1, label="x")
        lists = containers.Lists(words=["a", ""], items=[item])
        self.assertEqual(containers.Lists.from_bytes(lists.to_bytes()), lists)
        self.assertEqual(item.to_bytes().hex(), "010101" + "0178")

    def test_absence(self):
        texts = scalars.Texts()
        self.assertEqual((texts.text, texts.note, texts.data), ("", None, b""))
        self.assertEqual(scalars.Defaults().count, 7)
        self.assertEqual(scalars.Defaults().colour, scalars.Colour.green)
        self.assertEqual(containers.Maps().words, {})

    def test_defaults_are_not_shared(self):
        one, other = containers.Lists(), containers.Lists()
        one.words.append("a")
        self.assertEqual(other.words, [])

    def test_a_plain_message_is_there_when_asked_for(self):
        outer = layout.Outer.from_bytes(b"\0\0")
        outer.plain.value = 5
        self.assertEqual(outer.to_bytes().hex(), "000103010005")

    def test_looking_changes_nothing(self):
        outer = layout.Outer()
        self.assertEqual(outer.plain.value, 0)
        self.assertEqual(outer.to_bytes(), b"\0\0")

    def test_minus_zero_and_nan_are_written_in_their_one_form(self):
        floats = scalars.Floats(single=-0.0, double=-0.0)
        self.assertEqual(floats.to_bytes(), b"\0\0")
        nan = scalars.Floats(single=float("nan"))
        self.assertEqual(nan.to_bytes().hex(), "04000000c07f")
        self.assertEqual(nan, scalars.Floats(single=-float("nan")))

    def test_texts_that_unicode_calls_equal_differ(self):
        self.assertNotEqual(scalars.Texts(text="\u00e9"), scalars.Texts(text="e\u0301"))

    def test_maps_are_ordered_when_written(self):
        maps = containers.Maps(signed={1: 0, -1: 0})
        self.assertEqual(list(containers.Maps.from_bytes(maps.to_bytes()).signed), [-1, 1])

    def test_values_that_do_not_fit_are_refused(self):
        for message in (
            scalars.Integers(a=128), scalars.Integers(e=-1), scalars.Integers(a=True),
            scalars.Integers(a="1"), scalars.Bools(a=1), scalars.Code(code="ABCD"),
            scalars.Code(code="a b"), scalars.Ids(digest=b"123"), scalars.Ids(id="x"),
            scalars.Times(since=wire.PartialDate(5)), scalars.Texts(text="\ud800"),
            scalars.Texts(text=None), scalars.Texts(data="x"), scalars.Enums(colour=1),
            scalars.Floats(single=1e300), containers.Chosen(choice=scalars.Texts()),
            containers.Lists(words="a"), containers.Maps(words=[("a", 1)]),
            layout.Outer(plain=layout.Outer()),
        ):
            with self.subTest(message=message):
                self.assertRaises(wire.ValueProblem, message.to_bytes)

    def test_a_writer_keeps_the_limits(self):
        chain = layout.Chain()
        for _ in range(32):
            chain = layout.Chain(next=chain)
        tall = containers.Many(first=[1] * 65536, second=[1])
        known = evolution.Nothing()
        known.unknown_data = wire.UnknownData(slots=[b"1" * 65537])
        for message in (
            scalars.Texts(text="123456789"), scalars.Texts(data=b"12345"), chain, tall, known,
            containers.Lists(bytes=[1] * 5), containers.Maps(words=dict.fromkeys("abcd", 1)),
        ):
            with self.subTest(message=message):
                with self.assertRaises(wire.WireError) as raised:
                    message.to_bytes()
                self.assertEqual(raised.exception.code, wire.LIMIT)
                self.assertEqual(raised.exception.status, 34)

    def test_unknown_data_that_no_writer_makes_is_refused(self):
        for unknown in (
            wire.UnknownData(fixed=b"\0"), wire.UnknownData(slots=[b"1", b""]),
            wire.UnknownData(bits={0: 2}),
        ):
            message = evolution.Nothing()
            message.unknown_data = unknown
            self.assertRaises(wire.ValueProblem, message.to_bytes)

    def test_names_that_no_field_has_are_refused(self):
        self.assertRaises(AttributeError, scalars.Texts, nothing=1)
        self.assertRaises(AttributeError, lambda: scalars.Texts().nothing)
        self.assertRaises(wire.ValueProblem, containers.Choice, "other", 1)
        self.assertRaises(wire.ValueProblem, containers.Choice, "nothing", 1)
        self.assertRaises(wire.ValueProblem, containers.Choice, "number")
        self.assertRaises(wire.ValueProblem, containers.Choice.unknown_case, 1, b"")

    def test_required_fields_are_told(self):
        self.assertEqual(limits.Needed().missing_required_fields(), ["name", "count"])
        self.assertEqual(limits.Needed(name="a", count=0).missing_required_fields(), [])

    def test_a_description_shows_no_values(self):
        self.assertNotIn("Dara", repr(scalars.Texts(text="Dara")))
        with self.assertRaises(ValueError) as raised:
            scalars.Texts(text="Dara\ud800").to_bytes()
        self.assertNotIn("Dara", str(raised.exception))

    def test_bytes_may_come_as_any_buffer(self):
        for data in (b"\0\0", bytearray(2), memoryview(bytes(2))):
            self.assertEqual(scalars.Bools.from_bytes(data), scalars.Bools())


class Errors(unittest.TestCase):
    """Where in a message an error is, without telling what the message says."""

    def refused(self, cls, hex_digits):
        with self.assertRaises(wire.WireError) as raised:
            cls.from_bytes(bytes.fromhex(hex_digits))
        return raised.exception

    def test_an_error_has_code_offset_and_path(self):
        error = self.refused(containers.Lists, "0005 00000000 0a 0200 0303 010005 010000")
        self.assertEqual((error.code, error.path), ("NON_CANONICAL", "items[1]"))
        self.assertEqual(error.offset, 14)
        self.assertEqual(
            str(error),
            "NON_CANONICAL at byte 14 in items[1]: a fixed block that is not trimmed")

    def test_paths_go_through_everything(self):
        for cls, hex_digits, path in (
            (scalars.Code, "0300 412042", "code"),
            (containers.Chosen, "0001 05 0400 0100 00", "choice.item"),
            (containers.Points, "0500 0100 0000 02", "plain"),
            (containers.Elements, "0001 08 0000c03f 00000080", "singles[1]"),
            (containers.Maps, "0001 07 0100 04 0001 01 ff", "words[0].key"),
            (containers.Maps, "0002 000a 0200 0303 010001 0100ff", "signed[1]"),
            (layout.Outer, "0003 0000 05 0002 0001 00", "own.maybe"),
            (scalars.Bools, "00", ""),
        ):
            with self.subTest(path=path):
                self.assertEqual(self.refused(cls, hex_digits).path, path)

    def test_a_writer_tells_the_path_too(self):
        lists = containers.Lists(items=[containers.Item(), containers.Item(label="12345")])
        with self.assertRaises(wire.WireError) as raised:
            lists.to_bytes()
        self.assertEqual(raised.exception.path, "Lists.items[1].label")
        self.assertIsNone(raised.exception.offset)

    def test_keys_of_maps_are_not_told(self):
        with self.assertRaises(wire.JSONProblem) as raised:
            containers.Maps.from_json('{"words": {"Dara": -1}}')
        self.assertEqual(raised.exception.path, "words[0]")
        self.assertNotIn("Dara", str(raised.exception))

    def test_a_text_that_is_not_json_is_told_by_place(self):
        with self.assertRaises(wire.JSONProblem) as raised:
            scalars.Texts.from_json('{"text":\n secret}')
        self.assertIn("line 2 column 2", str(raised.exception))
        self.assertNotIn("secret", str(raised.exception))


class Calendar(unittest.TestCase):
    def test_days_count_forth_and_back(self):
        for days in list(range(-800000, 3000000, 997)) + [-2**31, 2**31 - 1, -719528, -719529]:
            self.assertEqual(wire.days_from_civil(*wire.civil_from_days(days)), days)
            self.assertEqual(wire.Date.from_text(str(wire.Date(days))), days)

    def test_dates(self):
        self.assertEqual(wire.Date.from_text("2000-02-29"), 11016)
        for text in ("2001-02-29", "1900-02-29", "2001-13-01", "2001-1-1", "+2001-01-01", "",
                     "-0-01-01", "10000-01-01", "2001-01-01 ", "\u0662001-01-01",
                     "-0001-01-01", "+012026-01-01", "-00000-01-01"):
            self.assertRaises(ValueError, wire.Date.from_text, text)

    def test_partial_dates(self):
        self.assertEqual(wire.PartialDate.from_text("2002-10").parts, (2002, 10, 0))
        for text in ("0000", "2002-00", "2002-02-29", "2002-10-00", "02", "2002-"):
            self.assertRaises(ValueError, wire.PartialDate.from_text, text)
        self.assertRaises(ValueError, wire.PartialDate.of, 2002, 13)

    def test_times(self):
        parse = wire.Timestamp.from_text
        self.assertEqual(parse("1970-01-01T07:00:00+07:00"), 0)
        self.assertEqual(parse("1969-12-31T23:30:00-00:30"), 0)
        self.assertEqual(str(wire.Timestamp(-1)), "1969-12-31T23:59:59.999999Z")
        for text in ("1970-01-01T24:00:00Z", "1970-01-01T00:00:60Z", "1970-01-01T00:00:00",
                     "1970-01-01T00:00:00.Z", "1970-01-01T00:00:00.1234567Z",
                     "1970-01-01 00:00:00Z", "1970-01-01T00:00:00+24:00"):
            self.assertRaises(ValueError, parse, text)

    def test_durations(self):
        parse = wire.Duration.from_text
        self.assertEqual(parse("P1DT2H3M4.5S"), 93784500000)
        self.assertEqual(parse("-PT0.5S"), -500000)
        self.assertEqual(str(wire.Duration(-500000)), "-PT0.5S")
        for text in ("P", "PT", "P1DT", "PT1", "1S", "PT1S1M", "PT.5S", "P1H", "PT1.1234567S"):
            self.assertRaises(ValueError, parse, text)


class JSON(unittest.TestCase):
    def refuse(self, cls, *texts):
        for text in texts:
            with self.subTest(text=text):
                self.assertRaises(wire.JSONProblem, cls.from_json, text)

    def test_forms_that_only_a_reader_takes(self):
        same = scalars.Integers(d=5, h=6)
        self.assertEqual(scalars.Integers.from_json('{"d": 5, "h": "6"}'), same)
        ids = scalars.Ids(id=uuid.UUID("00112233-4455-6677-8899-aabbccddeeff"))
        upper = '{"id": "00112233-4455-6677-8899-AABBCCDDEEFF"}'
        self.assertEqual(scalars.Ids.from_json(upper), ids)
        self.assertEqual(scalars.Enums.from_json('{"maybe": null}'), scalars.Enums())
        self.assertEqual(scalars.Enums.from_json('{"colour": "#2"}').colour, scalars.Colour.green)
        self.assertEqual(containers.Chosen.from_json('{"choice": null}'), containers.Chosen())
        points = containers.Points(plain=containers.Point(y=-1))
        self.assertEqual(containers.Points.from_json('{"plain": {"y": -1}}'), points)
        self.assertEqual(scalars.Texts.from_json(b'\r\n\t {"text": "\\u0061"}').text, "a")

    def test_texts_that_are_not_json(self):
        self.refuse(
            scalars.Texts, "", "{", "[]", "null", '{"text": "a",}', "{'text': 'a'}", '{"text"}',
            '\ufeff{}', b"\xef\xbb\xbf{}", b'{"text": "\xff"}', '{"text": "\n"}', "{} {}",
            "[" * 100000)
        self.refuse(scalars.Floats, '{"single": NaN}', '{"double": Infinity}', '{"double": 01}')

    def test_keys(self):
        self.refuse(
            scalars.Texts, '{"other": 1}', '{"text": "a", "text": "a"}', '{"text": "a", "Text": 1}')
        with self.assertRaises(wire.JSONProblem) as raised:
            scalars.Texts.from_json('{"txet": "secret"}')
        self.assertIn("did you mean text", str(raised.exception))
        self.assertNotIn("secret", str(raised.exception))
        self.refuse(containers.Maps, '{"days": {"1970-01-01": 1, "1970-01-01": 2}}')
        self.refuse(containers.Maps, '{"signed": [{"key": 1, "value": 1}, {"key": 1, "value": 2}]}')
        self.refuse(containers.Maps, '{"grades": {"low": 1, "#1": 2}}', '{"signed": [{"key": 1}]}')

    def test_values(self):
        self.refuse(
            scalars.Integers, '{"a": 128}', '{"a": 1.0}', '{"a": "1"}', '{"a": true}',
            '{"a": null}', '{"d": "01"}', '{"d": "+1"}', '{"d": "9223372036854775808"}',
            '{"h": -1}', '{"d": " 1"}', '{"d": ' + "9" * 5000 + "}")
        self.refuse(scalars.Floats, '{"single": 1e39}', '{"double": 1e999}', '{"double": "nan"}')
        self.refuse(
            scalars.Texts, '{"text": 1}', '{"text": "123456789"}', '{"text": "\\ud800"}',
            '{"data": "AQ"}', '{"data": "AR=="}', '{"data": "A Q="}', '{"data": "AQIDBAU="}')
        self.refuse(scalars.Enums, '{"colour": "pink"}', '{"colour": 1}', '{"colour": "#256"}',
                    '{"colour": "#07"}')
        self.refuse(scalars.Times, '{"start": "+5881580-07-12"}', '{"start": 1}')
        self.refuse(
            containers.Chosen, '{"choice": {}}', '{"choice": {"number": 1, "label": ""}}',
            '{"choice": {"nothing": 1}}', '{"choice": {"#1": ""}}', '{"choice": {"#0": ""}}')
        self.refuse(containers.Lists, '{"bytes": [1, 2, 3, 4, 5]}', '{"bytes": {}}')

    def test_floats_are_rounded_once(self):
        # Just above halfway between two single precision numbers, and exactly halfway to a double.
        read = scalars.Floats.from_json('{"single": 1.00000005960464477540}')
        self.assertEqual(read.single, 1.00000011920928955078125)
        below = '{"single": 1.000000059604644775390625}'
        self.assertEqual(scalars.Floats.from_json(below).single, 1.0)
        largest = scalars.Floats.from_json(
            '{"single": 3.40282356779733661637539395458142568447e38}')
        self.assertEqual(largest.to_bytes().hex(), "0400ffff7f7f")
        for text in ('{"single": -1e-46}', '{"double": -1e-400}', '{"single": -0}'):
            self.assertEqual(scalars.Floats.from_json(text).to_bytes(), b"\0\0")
        self.assertEqual(scalars.Floats(single=-1e-46).to_bytes(), b"\0\0")
        zeros = "0" * 100000
        self.assertEqual(scalars.Floats.from_json('{"single": 0.%s1}' % zeros).single, 0)
        self.refuse(scalars.Floats, '{"single": 1%s.0}' % zeros, '{"double": 1%s}' % zeros)

    def test_the_limits_of_a_text(self):
        def nested(levels):
            return '{"text": ' + "[" * (levels - 2) + "1" + "]" * (levels - 2) + "}"

        for text, words in (
            (nested(129), "nested deeper"), (nested(100000), "nested too deep"),
            ('{"text": [%s]}' % ",".join(["0"] * (1 << 20)), "values"),
            ('{"text": "%s"}' % ("\u00e9" * (8 << 20)), "longer than"),
        ):
            with self.assertRaises(wire.JSONProblem) as raised:
                scalars.Texts.from_json(text)
            self.assertIn(words, str(raised.exception))
        with self.assertRaises(wire.JSONProblem) as raised:
            scalars.Texts.from_json(nested(128))
        self.assertNotIn("nested", str(raised.exception))

    def test_unknown_and_removed(self):
        self.refuse(
            evolution.Old, '{"$unknown": {"fixed": "AAA="}}', '{"$unknown": {"slots": [""]}}',
            '{"$unknown": {"bits": {"0": 1}}}', '{"$unknown": {"bits": {"9": 1}}}',
            '{"$unknown": {"more": 1}}', '{"$removed": {"1": true}}')
        self.refuse(evolution.Later, '{"$removed": {"b": 1}}', '{"b": 1}')

    def test_messages_that_have_no_bytes(self):
        text = "{}"
        for _ in range(32):
            text = '{"next": %s}' % text
        self.refuse(layout.Chain, text)


class Runner(unittest.TestCase):
    def test_patterns(self):
        self.assertEqual(homeward_conformance.pattern_bytes("01ff (0a)*3 02"), b"\1\xff\n\n\n\2")

    def test_a_vector_that_does_not_hold(self):
        vector = {"type": "vectors.scalars.v1.Bools", "hex": "0100 01", "json": {}, "error": None}
        self.assertIn("other bytes", homeward_conformance.check(vector, wire))
        vector["error"] = "LIMIT"
        self.assertIn("accepted", homeward_conformance.check(vector, wire))
        vector["hex"] = "00"
        self.assertIn("refused", homeward_conformance.check(vector, wire))


if __name__ == "__main__":
    unittest.main()
