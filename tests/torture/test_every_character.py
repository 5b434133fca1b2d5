"""Every character and any bytes go through the editor and come back the same."""

from __future__ import annotations

import codecs
import re
from itertools import accumulate, count

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.annotations.annotation import Person
from desktop.errors import StoryUnreadable
from desktop.session.keeping.opening import open_story
from desktop.storage.encodings.encoding import decode, decode_like
from desktop.storage.story.story_file import read_story
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from tests.torture.hands import lay_hands_on, type_over

IRIS = Person("urn:uuid:1", "Iris")
NOT_EDITABLE = "\r\u2029\ufdd0\ufdd1"
_LINE = 256  # characters
_CHUNK = 128 * _LINE  # characters in one story
_SURROGATES = range(0xD800, 0xE000)
_LAST = 0x110000

# Before Unicode, and since; some with a mark.
ENCODINGS = [
    ("utf-8", b""),
    ("utf-8", b"\xef\xbb\xbf"),
    ("utf-16-le", b"\xff\xfe"),
    ("utf-16-be", b"\xfe\xff"),
    ("utf-32-le", b"\xff\xfe\0\0"),
    ("cp1252", b""),
    ("iso8859_2", b""),
    ("koi8_r", b""),
    ("mac_roman", b""),
    ("cp932", b""),
    ("gb18030", b""),
]
_FAR_EASTERN = "abc 海彼波の静か、。"
_END = re.compile("(?<=\n)|(?<=\r)(?!\r*\n)")


def characters(start):
    """Return the characters of a chunk that can stand in a story, in lines."""
    numbers = (n for n in range(start, start + _CHUNK) if n not in _SURROGATES)
    those = [chr(n) for n in numbers if chr(n) not in NOT_EDITABLE + "\0\n"]
    lines = (those[n : n + _LINE] for n in range(0, len(those), _LINE))
    return "".join("".join(line) + "\n" for line in lines)


@pytest.fixture
def opened(qapp, tmp_path):
    """Open a story with these bytes, to be typed in; the one before is closed."""
    stories = []
    numbers = count()

    def made(data):
        path = tmp_path / f"{next(numbers)}.txt"
        path.write_bytes(data)
        close()
        story = open_story(path, IRIS)
        lay_hands_on(story.session)
        stories.append(story)
        return story

    def close():
        while stories:
            stories.pop().let_go()

    yield made
    close()


def test_every_character_goes_through_the_editor_and_comes_back(opened, figure):
    number = 0

    for start in range(0, _LAST, _CHUNK):
        text = characters(start)
        story = opened(b"Here.\n")
        type_over(story.session, 5, 5, " ")  # so that the line is Qt's to tell
        story.session.edit(_appended(story.session.text, text), "Paste")
        lines = text.split("\n")[:-1]
        for place in accumulate((len(line) + 2 for line in lines), initial=7):
            type_over(story.session, place, place, ".")  # Qt tells of the whole line

        assert story.save()
        expected = "Here. \n" + "".join(f".{line}\n" for line in lines) + "."
        assert story.path.read_bytes() == expected.encode()
        assert read_story(story.path).text == expected
        number += len(text) - len(lines)

    figure("characters that came back", f"{number:,} of {number:,}")
    assert number == _LAST - len(_SURROGATES) - len(NOT_EDITABLE + "\0\n")


def _appended(text, more):
    return ChangeSet((Change(Span(len(text), len(text)), more),))


@pytest.mark.parametrize("character", NOT_EDITABLE, ids=ascii)
def test_a_character_that_the_editor_cannot_hold_stays_where_it_is(opened, character):
    data = f"One.\nT{character}wo.\n".encode()

    story = opened(data)

    type_over(story.session, 0, 0, "x")
    assert story.save()
    assert story.path.read_bytes() == b"x" + data


@st.composite
def files(draw):
    """Draw the bytes of a file: text in some encoding with some line ends, or any."""
    if draw(st.integers(0, 4)) == 0:
        return draw(st.binary(min_size=1, max_size=200))
    encoding, mark = draw(st.sampled_from(ENCODINGS))
    line = st.text(_letters(encoding), max_size=12)
    ends = draw(st.sampled_from(["\n", "\r\n", "\r", "\n\r\n", "\n\r", "\r\r\n\n"]))
    pieces = draw(st.lists(line, min_size=1, max_size=8))
    ended = [piece + draw(st.sampled_from(_ends(ends))) for piece in pieces[:-1]]
    data = [text.encode(encoding, "ignore") for text in (*ended, pieces[-1])]
    for damage in draw(st.lists(st.binary(min_size=1, max_size=3), max_size=2)):
        data.insert(draw(st.integers(0, len(data))), damage)
    return mark + b"".join(data)


def _letters(encoding):
    """Return from what to draw what can be written in an encoding."""
    if encoding.startswith("utf-"):
        return st.characters(codec="utf-8") | st.sampled_from("abc é")
    if encoding in ("cp932", "gb18030"):
        return st.sampled_from(_FAR_EASTERN)
    alphabet = bytes(range(32, 256)).decode(encoding, "ignore")
    return st.sampled_from(alphabet) | st.sampled_from(alphabet[:95])


def _ends(ends):
    return [end for end in _END.split(ends) if end]


def test_a_letter_typed_into_any_file_changes_nothing_but_its_line(
    opened, figure, is_long
):
    saved = []

    @settings(max_examples=1000 if is_long else 80, deadline=None)
    @given(data=files(), chosen=st.data())
    def check(data, chosen):
        try:
            story = opened(data)
        except StoryUnreadable:
            return
        decoded = story.file.decoded
        at = chosen.draw(st.integers(0, len(story.session.text)))
        type_over(story.session, at, at, "x")

        saved.append(story.save())

        # Read without guessing: an encoding from before Unicode is a guess, and the
        # next one may be another.
        written, text = story.path.read_bytes(), story.session.text
        expected = _with_x(data, decoded, at)
        if not saved[-1]:
            assert written == data
            assert not (reads(expected, text) and reads(expected, text, decoded))
        elif reads(expected, text, decoded):
            assert written == expected
        else:  # Half a letter beside the x would have been another with it.
            assert reads(written, text, decoded)

    check()
    figure("files edited with all other bytes as they were", sum(saved))
    figure("files that could not be written so, and as they were", saved.count(False))
    assert sum(saved) > len(saved) * 0.9


def reads(data, text, base=None):
    """Return whether bytes are read as ``text``; by guess, or as those of a file."""
    try:
        read = decode(data) if base is None else decode_like(data, base)
    except StoryUnreadable:
        return False
    return read.text == text


def _with_x(data, decoded, at):
    """Return ``data`` with an x before the character of the text at ``at``."""
    encoding = decoded.encoding
    mark = "\ufeff".encode(encoding) if decoded.has_bom else b""
    letters = _letters_of(data[len(mark) :], encoding)
    assume(mark + b"".join(data for _, data in letters) == data)
    raw, place = "".join(letter for letter, _ in letters), 0
    # A line end of several characters counts once in the text.
    for line in _END.split(raw):
        length = len(line.rstrip("\r\n")) + (line[-1:] in ("\r", "\n"))
        if at < length or (at == length and line[-1:] not in ("\r", "\n")):
            break
        at -= length
        place += len(line)
    pieces = [data for _, data in letters]
    pieces.insert(place + at, "x".encode(encoding))
    return mark + b"".join(pieces)


def _letters_of(body, encoding):
    """Return each character and its bytes; what is damaged is one of them."""
    damaged = []

    def keep(error):
        damaged.append(error.object[error.start : error.end])
        return "\udcff", error.end

    codecs.register_error("test.keep", keep)
    raw, bytes_of = body.decode(encoding, "test.keep"), iter(damaged)
    return [(c, next(bytes_of) if c == "\udcff" else c.encode(encoding)) for c in raw]
