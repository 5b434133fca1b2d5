from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.errors import StoryUnreadable
from desktop.storage.files.detection import detect, detect_unicode

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
    assert detect_unicode(ENGLISH.encode("cp1252")) is None
