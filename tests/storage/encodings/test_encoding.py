from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.errors import CannotEncode, SaveFailed, StoryUnreadable
from desktop.storage.encodings.encoding import (
    LARGEST_STORY,
    Decoded,
    decode,
    decode_like,
    detect,
    detect_surely,
    encode,
    in_utf8,
)

ENGLISH = "“I don’t know,” she said—and the sea went on. It’s a café…\n"
GERMAN = "Die Möwe über dem Hafen schrie. „Wer ist da?“ fragte Jürgen – und wartete.\n"
FRENCH = "L’été dernier, à la plage, elle avait rêvé. « Où es-tu ? » cria-t-il.\n"
POLISH = "Zażółć gęślą jaźń. Było już późno, kiedy wróciła do domu.\n"
RUSSIAN = "Она стояла у моря и ждала. Было поздно, никто не пришёл.\n"
GREEK = "Στεκόταν δίπλα στη θάλασσα και περίμενε. Ήταν αργά.\n"
JAPANESE = (
    "彼女は海のそばに立っていた。もう遅かった。「どこにいるの」と彼女は尋ねた。\n"
)
CHINESE = "她站在海边等着。天色已晚，没有人来。“你在哪里？”她问。\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "utf-8"),
        (ENGLISH, "utf-16-le"),
        (ENGLISH, "utf-16-be"),
        (JAPANESE, "utf-16-le"),
        (ENGLISH, "cp1252"),
        (GERMAN, "cp1252"),
        (FRENCH, "cp1252"),
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (RUSSIAN, "cp866"),
        (GREEK, "cp1253"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (CHINESE, "gb18030"),
    ],
)
def test_the_language_tells_the_encoding(text, encoding):
    data = (3 * text).encode(encoding)

    assert data.decode(detect(data).encoding) == 3 * text


@pytest.mark.parametrize(
    ("encoding", "expected"),
    [
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-32", "utf-32-le"),
    ],
)
def test_a_byte_order_mark_decides(encoding, expected):
    detected = detect(ENGLISH.encode(encoding))

    assert detected.encoding == expected
    assert detected.mark == "\ufeff".encode(expected)


def test_a_nul_after_the_mark_of_utf_16_is_not_utf_32():
    assert detect("\ufeff\0sea".encode("utf-16-le")).encoding == "utf-16-le"


def test_a_long_story_is_judged_by_its_start():
    data = (RUSSIAN * 20_000).encode("cp1251")

    assert detect(data).encoding == "cp1251"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        pytest.param(b"PK\x03\x04\xff" + bytes(90), "Word, OpenDocument", id="docx"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1" + bytes(90), "old Word", id="doc"),
        pytest.param(b"%PDF-1.7\n\xe2\xe3\xcf\xd3\n", "PDF", id="pdf"),
        pytest.param(b"a\0\0\0\0\0b", "not text", id="nuls"),
        pytest.param(bytes(range(1, 32)) + b"\xff\xfe", "not text", id="controls"),
    ],
)
def test_what_is_no_text_is_refused_with_a_reason(data, sentence):
    with pytest.raises(StoryUnreadable, match=sentence):
        detect(data)


def test_a_few_nuls_are_no_reason_to_refuse_a_story():
    assert detect(b"the sea " * 100 + b"\0").encoding == "utf-8"


@settings(deadline=None)
@given(st.binary())
def test_any_bytes_are_either_refused_or_in_a_known_encoding(data):
    try:
        detected = detect(data)
    except StoryUnreadable:
        return

    data.decode(detected.encoding, errors="replace")


def test_old_encodings_are_none_of_unicode_s():
    assert detect_surely(ENGLISH.encode("cp1252")) is None


FILES = [
    Decoded("", "utf-8"),
    Decoded("", "utf-8", has_bom=True),
    Decoded("", "utf-16-le", has_bom=True),
    Decoded("", "utf-16-be", has_bom=True),
    Decoded("", "utf-32-le", has_bom=True),
    Decoded("", "cp1252"),
    Decoded("", "koi8_r"),
    Decoded("", "cp932"),
]
LETTERS = {"cp1252": "aäö\t ", "koi8_r": "aбж\t ", "cp932": "a海彼\t "}
ENDS = [["\n"], ["\r\n"], ["\r"], ["\n", "\r\n"]]


@st.composite
def edited_files(draw):
    """Draw a file, its lines with their ends, and an edit: from, to, inserted."""
    base = draw(st.sampled_from(FILES))
    letters = LETTERS.get(base.encoding, "aé海😀\t\x0b\x85\u2028 ")
    # No two lines are alike, or nobody could say which of them was deleted.
    contents = draw(st.lists(st.text(letters), min_size=1, max_size=12, unique=True))
    ends = draw(st.sampled_from(ENDS))
    lines = [(content, draw(st.sampled_from(ends))) for content in contents[:-1]]
    lines.append((contents[-1], ""))
    length = sum(len(content) + 1 for content in contents) - 1
    start = draw(st.integers(0, length))
    end = draw(st.integers(start, length))
    return base, lines, (start, end, draw(st.text("12\n", max_size=5)))


@settings(max_examples=250, deadline=None)
@given(edited_files())
def test_lines_that_were_not_edited_keep_their_bytes(file):
    base, lines, (start, end, inserted) = file
    read = decode_like(_bytes_of(lines, base), base)
    before, after = _untouched(lines, start, end)

    edited = encode(read.text[:start] + inserted + read.text[end:], read)

    assert edited.startswith(_bytes_of(before, base))
    assert edited.endswith(_bytes_of(after, Decoded("", base.encoding)))


@settings(max_examples=250, deadline=None)
@given(edited_files())
def test_an_edited_text_reads_back_as_it_was_edited(file):
    base, lines, (start, end, inserted) = file
    read = decode_like(_bytes_of(lines, base), base)
    text = read.text[:start] + inserted + read.text[end:]

    again = decode_like(encode(text, read), base)

    assert (again.text, again.has_bom) == (text, base.has_bom)


@settings(max_examples=250, deadline=None)
@given(
    st.binary(max_size=300)
    | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace"))
    | st.text("aé\r\n", max_size=300).map(lambda text: text.encode("cp1252"))
)
@example(b"")
@example(b"\xef\xbb\xbf\xef\xbb\xbf")
@example(b"\xff\xfe\x00\x00")
def test_a_story_that_may_be_edited_gives_the_bytes_it_came_from(data):
    try:
        read = decode(data)
    except StoryUnreadable:
        return

    assert read.problem is not None or encode(read.text, read) == data


def test_what_could_not_be_written_again_is_for_notes_only_until_it_is_in_utf_8():
    read = decode(b"~{K}U>TZ:#1_5HWE~}~\nsea\n")

    assert read.encoding == "hz"
    assert "not edit it" in read.problem
    with pytest.raises(SaveFailed, match="not edit it"):
        encode(read.text + "!", read)
    assert encode(read.text, in_utf8(read)) == read.text.encode()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a" * 100_001 + "\n", id="endless-line"),
        pytest.param("\n" * 100_000, id="very-many-paragraphs"),
        pytest.param("\x00" + "a" * 200, id="nul"),
        pytest.param("a\u2028b\x0b\x0c\x85\xa0\ufeff", id="odd-separators"),
    ],
)
def test_what_the_editor_can_carry_may_be_edited(text):
    read = decode(text.encode())

    assert (read.text, read.problem) == (text, None)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_story_in_utf_16_without_its_mark_keeps_it_so(encoding):
    read = decode("The sea.\r\nThe sky.".encode(encoding))

    assert read.text == "The sea.\nThe sky."
    assert encode("The sea.\nA sky.", read) == "The sea.\r\nA sky.".encode(encoding)


def test_a_character_the_encoding_has_no_place_for_is_named():
    read = decode("Caf\xe9, said the se\xe4.".encode("cp1252"))

    with pytest.raises(CannotEncode, match=r"Windows-1252.*“海” \(U\+6D77\)"):
        encode("海", read)


def test_half_an_emoji_is_not_saved():
    with pytest.raises(CannotEncode, match=r"U\+D83D"):
        encode("\ud83d", Decoded(""))


@pytest.mark.parametrize(
    ("text", "base"),
    [
        pytest.param("a\rb", Decoded(""), id="a-return"),
        pytest.param("\ufeffa", Decoded(""), id="a-mark-that-was-not-there"),
        pytest.param("\0\0\0", Decoded(""), id="would-not-be-text"),
        pytest.param("Ã©", Decoded("", "cp1252"), id="would-be-another-text"),
    ],
)
def test_what_would_read_otherwise_is_not_saved(text, base):
    with pytest.raises(CannotEncode):
        encode(text, base)


def test_what_could_not_be_shown_is_refused():
    with pytest.raises(StoryUnreadable, match="larger than 30 MB"):
        decode(b"a" * (LARGEST_STORY + 1))
    with pytest.raises(
        StoryUnreadable, match="more than 1\u202f000\u202f000 paragraphs"
    ):
        decode(b"\n" * 1_000_000)


def test_the_longest_lines_are_measured_in_no_time():
    data = (b"a" * 99_999 + b"\n") * 99
    start = time.thread_time()

    assert decode(data).problem is None

    assert time.thread_time() - start < 3


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("utf-8", "UTF-8"), ("cp1252", "Windows-1252"), ("koi8_r", "KOI8-R")],
)
def test_an_encoding_is_called_what_people_call_it(encoding, name):
    assert Decoded("", encoding).encoding_name == name


def _bytes_of(lines, base):
    mark = "\ufeff" if base.has_bom else ""
    return (mark + "".join(map("".join, lines))).encode(base.encoding)


def _untouched(lines, start, end):
    """Return the lines, with their ends, wholly before and wholly after the edit."""
    before, after, at = [], [], 0
    for content, line_end in lines:
        if at + len(content) + len(line_end[:1]) <= start and line_end:
            before.append((content, line_end))
        if at > end:
            after.append((content, line_end))
        at += len(content) + 1
    return before, after


def test_bytes_are_read_in_the_encoding_that_is_asked_for():
    data = "Привет, море".encode("koi8_r")

    assert decode(data, "koi8_r").text == "Привет, море"
    assert decode(data, "cp1251").text != "Привет, море"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le"])
def test_a_byte_order_mark_is_no_text_in_the_encoding_that_is_asked_for(encoding):
    data = "\ufeffthe sea".encode(encoding)

    read = decode(data, encoding)

    assert (read.text, read.has_bom) == ("the sea", True)
    assert encode("the sea!", read) == "\ufeffthe sea!".encode(encoding)


def test_what_was_read_in_an_encoding_that_was_asked_for_is_written_in_it_again():
    text = "海は青い。" * 40
    read = decode(text.encode("utf-16-le"), "utf-16-le")

    written = encode(f"{text}波", read)

    assert written == f"{text}波".encode("utf-16-le")


def test_bytes_that_are_no_text_by_themselves_can_be_asked_for_in_an_encoding():
    data = "the sea\n".encode("utf-32-le")
    with pytest.raises(StoryUnreadable):
        decode(data)

    assert decode(data, "utf-32-le").text == "the sea\n"
