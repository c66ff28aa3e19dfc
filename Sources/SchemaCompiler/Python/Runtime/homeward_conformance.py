"""Runs the golden vectors, and single messages, against generated modules.

    python3 homeward_conformance.py vectors FOLDER
        Every vector of every *.json file in FOLDER, and the texts of FOLDER/json. Exits with 1 when
        one fails.

    python3 homeward_conformance.py messages
        Reads lines {"type": full name, "hex": bytes, "json": text or absent} and writes one line
        for each: {"hex": bytes written back, "json": text} or {"error": code}. With `json` the
        message is read from that text instead, and the error is "JSON".

The modules lie in the folder of this file, one for each package. Standard library only.
"""

import glob
import importlib
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def message_type(full_name):
    """The generated class of a message, by its full name."""
    if HERE not in sys.path:
        sys.path.insert(0, HERE)
    package, _, _ = full_name.rpartition(".")
    return importlib.import_module(package.replace(".", "_")).MESSAGES[full_name]


def pattern_bytes(text):
    """The bytes of `ff3f (00)*254 01`: hexadecimal words, and repeated ones."""
    result = b""
    for word in text.split():
        repeated = re.fullmatch(r"\(([0-9a-fA-F]+)\)\*([0-9]+)", word)
        if repeated is None:
            result += bytes.fromhex(word)
        else:
            result += bytes.fromhex(repeated.group(1)) * int(repeated.group(2))
    return result


def check(vector, wire):
    """What is wrong with one vector, or None."""
    kind = message_type(vector["type"])
    data = pattern_bytes(vector["hex"])
    try:
        message = kind.from_bytes(data, refuses_unknown=vector.get("refusesUnknown", False))
    except wire.WireError as error:
        if error.code == vector["error"]:
            return None
        return "refused: %s, expected %s" % (error, vector["error"])
    if vector["error"] is not None:
        return "accepted, expected %s" % vector["error"]
    if message.to_bytes() != data:
        return "written back as other bytes"
    if kind.from_json(message.to_json()).to_bytes() != data:
        return "its JSON form means other bytes"
    if vector["json"] is not None:
        if kind.from_json(json.dumps(vector["json"])).to_bytes() != data:
            return "the vector's JSON means other bytes"
        if json.loads(message.to_json()) != vector["json"]:
            return "another JSON form: %s" % message.to_json()
    return None


def check_text(case, wire):
    """What is wrong with the reading of one text of JSON, or None."""
    try:
        data = message_type(case["type"]).from_json(case["text"]).to_bytes().hex()
    except wire.JSONProblem as error:
        return None if case["hex"] is None else "refused: %s" % error
    if case["hex"] is None:
        return "accepted"
    return None if data == case["hex"] else "means %s" % data


def run_texts(path, output, wire):
    """The number of texts in a file, and of those that are not read as they should be."""
    with open(path, encoding="utf-8") as file:
        texts = json.load(file)["texts"]
    failures = 0
    for case in texts:
        problem = check_text(case, wire)
        if problem is not None:
            failures += 1
            output.write("%s: %s: %s\n" % (os.path.basename(path), json.dumps(case["text"]), problem))
    return len(texts), failures


def run_vectors(folder, output):
    import homeward_wire as wire
    count, failures, texts = 0, 0, 0
    for path in sorted(glob.glob(os.path.join(folder, "*.json"))):
        with open(path, encoding="utf-8") as file:
            vectors = json.load(file)["vectors"]
        for vector in vectors:
            count += 1
            try:
                problem = check(vector, wire)
            except (ValueError, wire.WireError) as error:
                problem = "cannot be written: %s" % error
            if problem is not None:
                failures += 1
                name = os.path.basename(path)
                output.write("%s: %s: %s\n" % (name, vector["name"], problem))
    for path in sorted(glob.glob(os.path.join(folder, "json", "*.json"))):
        more, failed = run_texts(path, output, wire)
        texts += more
        failures += failed
    output.write("%d vectors, %d texts, %d failures\n" % (count, texts, failures))
    return 0 if count and not failures else 1


def answer(request, wire):
    kind = message_type(request["type"])
    try:
        if "json" in request:
            message = kind.from_json(request["json"])
        else:
            message = kind.from_bytes(
                bytes.fromhex(request["hex"]), request.get("refusesUnknown", False))
    except wire.WireError as error:
        return {"error": error.code}
    except wire.JSONProblem:
        return {"error": "JSON"}
    return {"hex": message.to_bytes().hex(), "json": message.to_json()}


def run_messages(lines, output):
    import homeward_wire as wire
    for line in lines:
        output.write(json.dumps(answer(json.loads(line), wire)) + "\n")
    return 0


def main(arguments):
    if HERE not in sys.path:
        sys.path.insert(0, HERE)
    if len(arguments) == 2 and arguments[0] == "vectors":
        return run_vectors(arguments[1], sys.stdout)
    if arguments == ["messages"]:
        return run_messages(sys.stdin, sys.stdout)
    sys.stderr.write(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
