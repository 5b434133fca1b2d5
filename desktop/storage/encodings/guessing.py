"""In which encoding a file is: told by its bytes.

A byte-order mark decides, then whether the bytes are UTF-8, or nearly: one wrong byte
does not make a story of another encoding.  Then comes the pattern of UTF-16.  What is
left is one of the encodings from before Unicode: a guess, with a preference for the one
that most Western stories are in.
"""

from __future__ import annotations

import codecs
import re

from desktop.errors import StoryUnreadable
from desktop.storage.encodings.byte_steps import in_step, odd_bytes
from desktop.storage.encodings.other_kinds import binary_kind
from desktop.value import value
from desktop.wording.translation import translate

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    # Before UTF-16, whose mark is the start of this one.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MOST_NULS = 0.01  # of the bytes of a text
_MOST_CONTROLS = 0.05  # of the bytes of a text in an old encoding
_FEWEST_BLANKS = 1 / 300  # of the characters of a text in UTF-16
_CONTROLS = bytes(c for c in range(32) if c not in b"\t\n\v\f\r\x1a\x1b")
_VALID_EACH = 5  # characters of several bytes in UTF-8 for each that is damaged
_WESTERN_EACH = 2  # of them, of Western letters and quotation marks
_VALID_BEFORE_END = 2  # of them, where only the last one is cut off
_MOST_DAMAGED = 0.01  # of the characters in UTF-16 that is told by its pattern
# ISO/IEC 2022 and RFC 1468, 1554, 1557, 1843: what announces two bytes a character.
_TO_JAPANESE = (b"\x1b$B", b"\x1b$@", b"\x1b$(")
_JAPANESE = ("iso2022_jp", "iso2022_jp_ext", "iso2022_jp_2", "iso2022_jp_2004")
_TO_KOREAN = b"\x1b$)C"
_RARE_CHINESE = b"\xd8"  # where the second level of GB 2312 begins
_MOST_COMMON = 0.8  # of the letters of a Chinese text, and of what is ASCII in others
_FEWEST = 4  # letters of a text that is told to be Chinese
_REPLACEMENT = "\ufffd".encode()
_PAIR = re.compile(b"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")
_HALF = re.compile(b"\xed[\xa0-\xbf][\x80-\xbf]")
_WESTERN = re.compile(b"\xc3[\x80-\xbf]|\xe2\x80[\x90-\xa6]")
"""Accented letters, dashes and quotation marks in UTF-8.

In the old encodings the bytes of one are a capital and a sign, and hardly ever meet.
"""
_BEYOND_ASCII = bytes(range(128, 256))


@value
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
    if surely := detect_surely(data):
        return surely
    refuse_other_kinds(data)
    # Imported late: it is needed for few stories and takes its time.
    from desktop.storage.encodings.old_encodings import old_encoding

    return Detected(old_encoding(data))


def detect_as(data: bytes, encoding: str) -> Detected:
    """Return that these bytes are in ``encoding``, with the mark they start with.

    Raises:
        LookupError: If there is no such encoding of texts.
    """
    name = encoding.lower().replace("_", "-")
    in_any_order = name if name in ("utf-16", "utf-32") else "-"
    for mark, marked in _MARKS:
        if data.startswith(mark) and (
            marked in (name, f"{in_any_order}-le", f"{in_any_order}-be")
            or (name, marked) == ("utf-8-sig", "utf-8")
        ):
            return Detected(marked, mark)
    "".encode(encoding)
    if name == "utf-8-sig":
        return Detected("utf-8")
    return Detected(f"{name}-le" if in_any_order == name else encoding)


def detect_surely(data: bytes) -> Detected | None:
    """Return the encoding of these bytes if that is no guess, else None.

    It is one of Unicode's, or one that says by escapes what comes next.
    """
    found = detect_unicode(data)
    if (found is None or found == Detected("utf-8")) and (name := _by_escapes(data)):
        return Detected(name)
    return found


def detect_unicode(data: bytes) -> Detected | None:
    """Return the encoding of these bytes if it is one of Unicode's, else None."""
    for mark, encoding in _MARKS:
        if data.startswith(mark) and _is_meant(data, mark, encoding):
            return Detected(encoding, mark)
    nuls = data.count(0) if b"\0" in data else 0
    if nuls <= _MOST_NULS * len(data) and _is_nearly_utf8(data):
        return Detected("utf-8")
    by_pattern = _utf16_by_pattern(data) if nuls else None
    return Detected(by_pattern) if by_pattern else None


def shows_unicode(data: bytes) -> Detected | None:
    """Return which of Unicode's encodings these bytes show to be in; None if none.

    Bytes that are all ASCII read the same in nearly every encoding and show nothing,
    nor do bytes some of which are damaged.
    """
    found = detect_unicode(data)
    if found == Detected("utf-8") and (data.isascii() or not decodes(data, "utf-8")):
        return None
    return found


def refuse_other_kinds(data: bytes) -> None:
    """Make sure that bytes which are not Unicode may be text at all.

    Raises:
        StoryUnreadable: If they are something else, with what it is.
    """
    if kind := binary_kind(data):
        raise StoryUnreadable(kind.sentence)
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if data.count(0) > _MOST_NULS * len(data) or controls > _MOST_CONTROLS * len(data):
        raise StoryUnreadable(
            translate(
                "This is not text, or it is damaged: it is full of signs that no text "
                "has."
            )
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


def _is_nearly_utf8(data: bytes) -> bool:
    """Return whether the bytes are UTF-8, but for few of them.

    There are to be many valid characters of several bytes for each stretch of bytes
    that is none, which in any other encoding does not happen.
    """
    if decodes(data, "utf-8"):
        return True
    # Emoji as some programs wrote them, each half of the pair a character of its own.
    mended = _PAIR.sub(b"\xf0\x9f\x98\x80", data)
    # One half alone is one damaged place, though none of its three bytes is valid.
    mended = _HALF.sub(b"\xff", mended)
    text = mended.decode("utf-8", "replace")
    real = mended.count(_REPLACEMENT)
    damaged = text.count("\ufffd") - real
    several = len(text) - len(mended.translate(None, _BEYOND_ASCII)) - damaged
    return (
        several >= _VALID_EACH * damaged
        or len(_WESTERN.findall(mended)) >= _WESTERN_EACH * damaged
        or (several >= _VALID_BEFORE_END and _is_cut_off(mended))
    )


def _is_cut_off(data: bytes) -> bool:
    """Return whether it is only the end of the last character that is missing."""
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return error.end == len(data) and error.reason == "unexpected end of data"
    return False


def _by_escapes(data: bytes) -> str | None:
    """Return which encoding of seven bits the escapes in these bytes are of, if any."""
    if b"\x1b" in data and any(map(data.count, _TO_JAPANESE)):
        names = (name for name in _JAPANESE if decodes(data, name))
        return next(names, _JAPANESE[0])
    if data.startswith(_TO_KOREAN) and decodes(data, "iso2022_kr"):
        return "iso2022_kr"
    if b"~" in data and b"~{" in data and data.isascii() and decodes(data, "hz"):
        letters = [c for c in data.decode("hz") if c > "\x7f"]
        common = sum(c.encode("gb2312") < _RARE_CHINESE for c in letters)
        return "hz" if common >= max(_MOST_COMMON * len(letters), _FEWEST) else None
    return None


def _utf16_by_pattern(data: bytes) -> str | None:
    """Return the UTF-16 whose zero bytes lie where these do, None if neither's do."""
    first, second = data[0::2].count(0), data[1::2].count(0)
    encoding = "utf-16-le" if second > first else "utf-16-be"
    if min(first, second) > _MOST_NULS * len(data):
        return _utf16_out_of_step(data)
    text = data.decode(encoding, "replace")
    damaged = text.count("\ufffd") - data.decode(encoding, "ignore").count("\ufffd")
    blanks = sum(map(text.count, " \n\r\t\u3000"))
    is_text = blanks >= _FEWEST_BLANKS * len(text)
    return encoding if is_text and damaged <= _MOST_DAMAGED * len(text) + 1 else None


def _utf16_out_of_step(data: bytes) -> str | None:
    """Return in which UTF-16 bytes are some of which are missing, if in any."""
    found = {name: odd_bytes(data, name) for name in ("utf-16-le", "utf-16-be")}
    encoding = min(found, key=lambda name: len(found[name]))
    parts = in_step(data, found[encoding])
    text = "".join(part.decode(encoding, "replace") for part in parts)
    import string  # late: for what is no UTF-8

    plain = sum(map(text.count, string.printable))
    return encoding if plain >= _MOST_COMMON * len(text) else None
