"""Which encoding a file is in, as far as its bytes tell.

A byte-order mark decides, then whether the bytes are valid UTF-8, then the pattern of
UTF-16.  What is left is one of the encodings from before Unicode: a guess, with a
preference for the one that most Western stories are in.
"""

from __future__ import annotations

import codecs
import logging
import re
from dataclasses import dataclass

from desktop.errors import StoryUnreadable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    # Before UTF-16, whose mark is the start of this one.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_KINDS = (
    (b"PK\x03\x04", "a Word, OpenDocument or EPUB file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"%PDF-", "a PDF file"),
)
_SAMPLE = 256_000  # bytes that are looked at for a guess
_MOST_NULS = 0.01  # of the bytes of a text
_MOST_CONTROLS = 0.05  # of the bytes of a text in an old encoding
_FEWEST_BLANKS = 1 / 300  # of the characters of a text in UTF-16
_MOST_ACCENTED = 0.2  # of the letters of a Western text
_MOST_ODD = 0.05  # of the characters beyond ASCII in a Western text
_CONTROLS = bytes(c for c in range(32) if c not in b"\t\n\v\f\r\x1a\x1b")
_WESTERN_SIGNS = frozenset("“”‘’‚„–—…«»‹›¿¡•·§©®™°€£ªº\xa0\xad")
# What reads so in Windows-1252 was written in something else: caf‚, donÕt, mi³y.
_ODD = re.compile("[ŠšŽžŸƒ]|[^\\W\\d_][‚„¹²³¼½¾¿¡¢¤¥¦¬±×÷][^\\W\\d_]|[a-zß-ÿ][À-Þ]")
_OLD_ENCODINGS = [
    *(f"cp125{number}" for number in range(9)),
    *("iso8859_2", "iso8859_5", "iso8859_7", "koi8_r", "koi8_u"),
    *("mac_roman", "mac_cyrillic"),
    *("cp437", "cp850", "cp852", "cp866", "cp874"),
    *("cp932", "gb18030", "big5", "euc_jp", "cp949"),
]


@dataclass(frozen=True, slots=True)
class Detected:
    """The encoding of a file.

    Attributes:
        encoding: Python's name of it.
        mark: The byte-order mark the file starts with; may be empty.
    """

    encoding: str
    mark: bytes = b""


def detect(data: bytes) -> Detected:
    """Return the encoding of a file with these bytes.

    Raises:
        StoryUnreadable: If they are no text in any encoding.
    """
    if unicode := detect_unicode(data):
        return unicode
    refuse_other_kinds(data)
    return Detected(_old_encoding(data))


def detect_unicode(data: bytes) -> Detected | None:
    """Return the encoding of these bytes if it is one of Unicode's, else None."""
    for mark, encoding in _MARKS:
        if data.startswith(mark) and _is_meant(data, mark, encoding):
            return Detected(encoding, mark)
    nuls = data.count(0)
    if nuls <= _MOST_NULS * len(data) and decodes(data, "utf-8"):
        return Detected("utf-8")
    by_pattern = _utf16_by_pattern(data) if nuls else None
    return Detected(by_pattern) if by_pattern else None


def refuse_other_kinds(data: bytes) -> None:
    """Make sure that bytes which are not Unicode may be text at all.

    Raises:
        StoryUnreadable: If they are something else, with what it is.
    """
    for start, kind in _KINDS:
        if data.startswith(start):
            raise StoryUnreadable(
                f"This is {kind}. Reread opens plain text: save the story as .txt or "
                ".md in the program it was written in, and open that."
            )
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if data.count(0) > _MOST_NULS * len(data) or controls > _MOST_CONTROLS * len(data):
        raise StoryUnreadable(
            "This is not text, or it is damaged: it is full of signs that no text has."
        )


def decodes(data: bytes, encoding: str) -> bool:
    """Return whether the bytes are valid in this encoding."""
    try:
        data.decode(encoding)
    except UnicodeError:
        return False
    return True


def _is_meant(data: bytes, mark: bytes, encoding: str) -> bool:
    if encoding == "utf-8":
        return data.count(0) <= _MOST_NULS * len(data)  # else it is damaged
    # UTF-16 may start with its mark and a NUL, which would be the mark of UTF-32.
    return not encoding.startswith("utf-32") or decodes(data[len(mark) :], encoding)


def _utf16_by_pattern(data: bytes) -> str | None:
    """Return the UTF-16 whose zero bytes lie where these do, None if neither's do."""
    if len(data) % 2:
        return None
    first, second = data[0::2].count(0), data[1::2].count(0)
    encoding = "utf-16-le" if second > first else "utf-16-be"
    if min(first, second) > _MOST_NULS * len(data) or not decodes(data, encoding):
        return None
    text = data.decode(encoding)
    blanks = sum(map(text.count, " \n\r\t\u3000"))
    return encoding if blanks >= _FEWEST_BLANKS * len(text) else None


def _old_encoding(data: bytes) -> str:
    sample = _whole_lines(data[:_SAMPLE]) if len(data) > _SAMPLE else data
    candidates = ["cp1252"] if _is_western(sample) else _guesses(sample)
    for encoding in [*candidates, "cp1252"]:
        if decodes(data, encoding):
            return encoding
    return "latin-1"  # in which any bytes are text


def _whole_lines(sample: bytes) -> bytes:
    """Return ``sample`` without its last line, which may end inside a character."""
    end = sample.rfind(b"\n") + 1
    return sample[:end] or sample


def _is_western(sample: bytes) -> bool:
    """Return whether ``sample`` reads like a Western language in Windows-1252."""
    if not decodes(sample, "cp1252"):
        return False
    text = sample.decode("cp1252")
    beyond = [c for c in text if c > "\x7f"]
    accented = sum(map(str.isalpha, beyond))
    odd = sum(not c.isalpha() and c not in _WESTERN_SIGNS for c in beyond)
    odd += len(_ODD.findall(text))
    letters = sum(map(str.isalpha, text))
    return accented <= _MOST_ACCENTED * letters and odd <= _MOST_ODD * len(beyond)


def _guesses(sample: bytes) -> list[str]:
    """Return the encodings ``sample`` may be in, the likeliest first."""
    # Imported late: it is needed for few stories and takes its time.
    from charset_normalizer import from_bytes

    logging.getLogger("charset_normalizer").setLevel(logging.WARNING)
    matches = from_bytes(
        sample, cp_isolation=_OLD_ENCODINGS, preemptive_behaviour=False
    )
    return [match.encoding for match in matches]
