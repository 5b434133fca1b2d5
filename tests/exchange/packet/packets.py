"""Packets to try: a story with an emphasis, an emoji, words read from right to left."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop.annotations.annotation import Person
from desktop.exchange.formats import FormatWriting
from desktop.exchange.manuscript import Manuscript
from desktop.exchange.packet.options import AskedQuestion, PacketOptions, ReadOn
from desktop.exchange.packet.packet import write_packet

AT = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
IRIS = Person("urn:uuid:5b7e0c52-51a1-4d0e-9a0e-1c1f6a7f0001", "Iris")
STORY = """# The Quay

by Iris

Nobody waited 😀 on the quay. He never said *good* without something after it.

“Late,” she said. A café\u0301 stood there, and שלום עולם was on its door.

* * *

The tide came in & took <b>nothing</b> with it.

She went home.
"""
FIRST_END = STORY.index("* * *")
WHO = AskedQuestion(
    "Who is he?", FIRST_END, "urn:uuid:0199f0a2-7101-7c10-8a11-0000000000a1"
)
END = AskedQuestion(
    "Is the end too quiet?", None, "urn:uuid:0199f0a2-7101-7c10-8a11-0000000000a2"
)


def manuscript(text: str = STORY, **details) -> Manuscript:
    return Manuscript(text=text, title="The Quay", author=IRIS, **details)


def page(text: str = STORY, *, sent=None, notes=(), **options) -> str:
    """Return the page of a packet of ``text``."""
    wanted = {"reader": "Marit", "questions": (WHO, END), "read_on": ReadOn.SCENES}
    chosen = PacketOptions(**(wanted | options))
    writing = FormatWriting(at=AT, options=chosen)
    whole = manuscript(text, sent=sent, notes=notes)
    return write_packet(whole, writing).data.decode("utf-8")
