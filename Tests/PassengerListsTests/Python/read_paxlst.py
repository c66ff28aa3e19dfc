"""Reads a passenger list with pydifact and prints what it found, one segment a line, as JSON.

Its messages are told apart only where there is no UNG, which pydifact does not know. Exit 3: pydifact is not
installed.
"""

import json
import sys
import warnings

warnings.simplefilter("ignore")
try:
    from pydifact.segmentcollection import Interchange
except ImportError:
    sys.exit(3)

with open(sys.argv[1], encoding="ascii") as file:
    interchange = Interchange.from_str(file.read())

tags = []
for segment in interchange.segments:
    tags.append(segment.tag)
    elements = [[e] if isinstance(e, str) else list(e) for e in segment.elements]
    print(json.dumps([[segment.tag]] + elements))
if "UNG" not in tags:
    for message in interchange.get_messages():
        print(json.dumps([["message"], [message.type], [str(len(message.segments))]]))
