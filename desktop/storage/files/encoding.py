r"""A story's bytes as text, and its text as bytes again.

Inside the app a text has no byte-order mark and its lines end with ``"\n"``.  What the
file had instead is remembered, so that writing an edited text changes nothing but what
was edited.  A file that could not be written so may be read, and has a ``problem``.
How long a text may be to be edited is none of this: see :mod:`desktop.text.limits`.

In which encoding a file is, a byte-order mark decides, then whether the bytes are valid
UTF-8, then the pattern of UTF-16.  What is left is one of the encodings from before
Unicode: a guess, with a preference for the one that most Western stories are in.
"""

from __future__ import annotations

import codecs
import logging
import re

from desktop.errors import CannotEncode, SaveFailed, StoryUnreadable
from desktop.storage.files.line_ends import LineEnds, split_line_ends
from desktop.storage.files.other_kinds import binary_kind
from desktop.text.limits import for_notes_only
from desktop.value import field, replace, value
from desktop.wording.translation import translate

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    # Before UTF-16, whose mark is the start of this one.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
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

LARGEST_MEGABYTES = 30
LARGEST_STORY = LARGEST_MEGABYTES * 1_000_000
"""Bytes above which a file is not opened: shown, one may take most of a GiB."""
_MOST_SHOWN = 1_000_000  # paragraphs
# Qt's editor ends paragraphs at the first of these and frames at the other two.  Half a
# surrogate pair, which it could not hold either, comes out of no encoding.
_NOT_EDITABLE = "\u2029\ufdd0\ufdd1"


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


@value
class Decoded:
    r"""The text of a file, and how the file holds it.

    Attributes:
        text: The text, without byte-order mark, lines ended by ``"\n"``.
        encoding: Python's name of the encoding, such as ``utf-8`` or ``cp1252``.
        has_bom: Whether the file starts with a byte-order mark.
        line_ends: How its lines end.
        problem: Why the file may not be written, as a sentence; None if it may.
        is_chosen: Whether the author said which encoding it is; else it was found out.
    """

    text: str
    encoding: str = "utf-8"
    has_bom: bool = False
    line_ends: LineEnds = field(default_factory=LineEnds)
    problem: str | None = None
    is_chosen: bool = False

    @property
    def encoding_name(self) -> str:
        """The encoding as people call it, such as UTF-8 or Windows-1252."""
        # Imported late: to say what most stories are in takes no list of all.
        from desktop.storage.files.encoding_names import name_of

        return "UTF-8" if self.encoding == "utf-8" else name_of(self.encoding)


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text of a file with these bytes.

    Args:
        data: The bytes.
        encoding: Python's name of the encoding to read them in, whatever they seem to
            be; None to find out.

    Raises:
        StoryUnreadable: If they are not text, or more than can be shown.
    """
    if len(data) > LARGEST_STORY:
        raise StoryUnreadable(
            translate(
                "The story is larger than {most} MB; Reread cannot open so much at "
                "once. Split it into several files.",
                most=LARGEST_MEGABYTES,
            )
        )
    if encoding is None:
        detected = detect(data)
        decoded = _decoded(data, detected.encoding, bool(detected.mark))
    else:
        has_bom = encoding.startswith("utf-") and data.startswith(_mark(encoding))
        decoded = replace(_decoded(data, encoding, has_bom), is_chosen=True)
    if decoded.text.count("\n") >= _MOST_SHOWN:
        raise StoryUnreadable(
            translate(
                "The story has more than {most} paragraphs; Reread cannot open so many "
                "at once. Split it into several files.",
                most=f"{_MOST_SHOWN:,}",
            )
        )
    return decoded


def make_sure_it_opens(data: bytes, text: str) -> None:
    """Do nothing, if a file of ``data``, which is ``text``, could be opened again.

    Raises:
        SaveFailed: If it could not.
    """
    if len(data) > LARGEST_STORY:
        raise SaveFailed(
            translate(
                "The story would be larger than {most} MB and could not be opened "
                "again, so it was not saved. Undo, or put some of it into another "
                "file.",
                most=LARGEST_MEGABYTES,
            )
        )
    if text.count("\n") >= _MOST_SHOWN:
        raise SaveFailed(
            translate(
                "The story would be longer than {most} paragraphs and could not be "
                "opened again, so it was not saved. Undo, or put some of it into "
                "another file.",
                most=f"{_MOST_SHOWN:,}",
            )
        )


def decode_like(data: bytes, base: Decoded) -> Decoded:
    """Return the text of ``data``, in the encoding ``base`` is in.

    Unlike :func:`decode` this guesses nothing: the file is one the app has written.
    """
    decoded = _decoded(data, base.encoding, base.has_bom)
    return replace(decoded, is_chosen=base.is_chosen)


def as_written(text: str, data: bytes, base: Decoded) -> Decoded:
    r"""Return the text of ``data``, which is ``text`` as :func:`encode` wrote it.

    What is known from writing it is not worked out again.

    Args:
        text: The text that was written, its lines ended by ``"\n"``.
        data: The bytes it was written as.
        base: The file it was an edited version of.
    """
    is_plain = not base.line_ends.unusual and "\n" in text and "\r" not in text
    if base.encoding != "utf-8" or not is_plain:
        return decode_like(data, base)
    return replace(base, text=text, problem=_sentence(_not_editable(text)))


def encode(text: str, base: Decoded) -> bytes:
    r"""Return the bytes of the file of ``base`` after its text became ``text``.

    Every line that is as it was gives the bytes it had.

    Args:
        text: The edited text, its lines ended by ``"\n"``.
        base: The file as it was read.

    Raises:
        SaveFailed: If the file may not be written.
        CannotEncode: If its encoding has no place for a character of ``text``.
    """
    if base.problem is not None:
        raise SaveFailed(base.problem)
    line_ends = base.line_ends.carried_over(base.text, text)
    try:
        data = _encoded(text, base.encoding, base.has_bom, line_ends)
    except UnicodeEncodeError as error:
        raise CannotEncode(_no_place_for(text[error.start], base)) from error
    if not _reads_back(data, text, base):
        raise CannotEncode(
            translate(
                "Saved in {encoding}, the story would not read the same when it is "
                "opened again. Save a copy in UTF-8 instead.",
                encoding=base.encoding_name,
            )
        )
    return data


def _decoded(data: bytes, encoding: str, has_bom: bool) -> Decoded:
    body = data[len(_mark(encoding)) :] if has_bom else data
    try:
        raw, is_valid = body.decode(encoding), True
    except UnicodeError:
        raw, is_valid = body.decode(encoding, errors="replace"), False
    text, line_ends = split_line_ends(raw)
    decoded = Decoded(text, encoding, has_bom, line_ends)
    return replace(decoded, problem=_problem(data, decoded, is_valid=is_valid))


def _mark(encoding: str) -> bytes:
    return "\ufeff".encode(encoding)


def _encoded(text: str, encoding: str, has_bom: bool, line_ends: LineEnds) -> bytes:
    body = line_ends.applied(text).encode(encoding)
    return _mark(encoding) + body if has_bom else body


def _problem(data: bytes, decoded: Decoded, *, is_valid: bool) -> str | None:
    """Return the sentence why a file may not be written; None if it may."""
    reason = None
    if decoded.line_ends.has_stray_returns:
        reason = translate(
            "some of its lines end with a lone carriage return, others do not"
        )
    elif not_editable := _not_editable(decoded.text):
        reason = not_editable
    elif not is_valid or not _is_written_so(data, decoded):
        reason = translate(
            "some of its bytes are damaged or are not text, and would be lost"
        )
    return _sentence(reason)


def _is_written_so(data: bytes, decoded: Decoded) -> bool:
    """Return whether writing the text would give the bytes it was read from."""
    if decoded.encoding == "utf-8" and not decoded.line_ends.unusual:
        return True  # Valid UTF-8 can be written in one way only.
    written = _encoded(
        decoded.text, decoded.encoding, decoded.has_bom, decoded.line_ends
    )
    return written == data


def _not_editable(text: str) -> str | None:
    if any(character in text for character in _NOT_EDITABLE):
        return translate(
            "there are control characters in it that the editor cannot hold"
        )
    return None


def _sentence(reason: str | None) -> str | None:
    return None if reason is None else for_notes_only(reason)


def _reads_back(data: bytes, text: str, base: Decoded) -> bool:
    """Return whether the next one to open these bytes will see ``text``."""
    found = _read_again_in(data, base)
    if found is None:
        return False
    try:
        read = data[len(found.mark) :].decode(found.encoding)
    except UnicodeError:
        return False
    is_plain = "\r" not in read
    return (read if is_plain else split_line_ends(read)[0]) == text


def shows_unicode(data: bytes) -> Detected | None:
    """Return which of Unicode's encodings these bytes show to be in; None if none.

    Bytes that are all ASCII read the same in nearly every encoding, and show nothing.
    """
    found = detect_unicode(data)
    if found is None or (found.encoding == "utf-8" and data.isascii()):
        return None
    return found


def _read_again_in(data: bytes, base: Decoded) -> Detected | None:
    """Return in which encoding bytes written for ``base`` are read; None if in none."""
    if not base.is_chosen:
        return detect_unicode(data) or _old_encoding_of(base, data)
    mark = _mark(base.encoding) if base.has_bom else b""
    return shows_unicode(data) or Detected(base.encoding, mark)


def _old_encoding_of(base: Decoded, data: bytes) -> Detected | None:
    """Return the encoding of ``base`` if these bytes may be guessed to be in it."""
    if base.encoding.startswith("utf-"):
        return None
    try:
        refuse_other_kinds(data)
    except StoryUnreadable:
        return None
    return Detected(base.encoding)


def _no_place_for(character: str, base: Decoded) -> str:
    encoding, number = base.encoding_name, f"U+{ord(character):04X}"
    if not character.isprintable():
        return translate(
            "The story is kept in {encoding}, which has no place for the character "
            "({number}). Leave it out, or save a copy in UTF-8.",
            encoding=encoding,
            number=number,
        )
    return translate(
        "The story is kept in {encoding}, which has no place for the character "
        "“{character}” ({number}). Leave it out, or save a copy in UTF-8.",
        encoding=encoding,
        character=character,
        number=number,
    )
