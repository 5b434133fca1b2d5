r"""A story's bytes as text, and its text as bytes again.

Inside the app a text has no byte-order mark and its lines end with ``"\n"``.  What the
file had instead is remembered, and so are bytes that are damaged, so that writing an
edited text changes nothing but what was edited.  A file that could not be written so
may be read, and has a ``problem``.  How long a text may be to be edited is none of
this: see :mod:`desktop.text.limits`; nor is in which encoding a file is: see
:mod:`desktop.storage.encodings.guessing`.
"""

from __future__ import annotations

from desktop.errors import CannotEncode, SaveFailed, StoryUnreadable
from desktop.storage.encodings.carried_places import Remembered, carried_over, with_lost
from desktop.storage.encodings.damaged_places import (
    Places,
    is_editable,
    joined,
    marked,
    placed,
    read,
    read_closely,
    rescued,
    standing_alone,
)
from desktop.storage.encodings.guessing import (
    Detected,
    detect,
    detect_as,
    detect_surely,
    refuse_other_kinds,
    shows_unicode,
)
from desktop.storage.encodings.line_ends import EarlierEnds, LineEnds, split_line_ends
from desktop.text.limits import for_notes_only
from desktop.value import field, replace, value
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

LARGEST_MEGABYTES = 30
LARGEST_STORY = LARGEST_MEGABYTES * 1_000_000
"""Bytes above which a file is not opened: shown, one may take most of a GiB."""
_MOST_SHOWN = 1_000_000  # paragraphs


@value
class Decoded:
    r"""The text of a file, and how the file holds it.

    Attributes:
        text: The text, without byte-order mark, lines ended by ``"\n"``.
        encoding: Python's name of the encoding, such as ``utf-8`` or ``cp1252``.
        has_bom: Whether the file starts with a byte-order mark.
        line_ends: How its lines end.
        problem: Why the file may not be written, as a sentence; None if it may.
        places: The bytes that the text does not give, in order.
        remembered: What was damaged since the file was opened, should undo bring it
            back.
        is_chosen: Whether the author said which encoding it is.
        earlier_ends: How the lines ended of the texts it had since it was opened.
    """

    text: str
    encoding: str = "utf-8"
    has_bom: bool = False
    line_ends: LineEnds = field(default_factory=LineEnds)
    problem: str | None = None
    places: Places = ()
    remembered: Remembered = field(default_factory=Remembered, compare=False)
    is_chosen: bool = field(default=False, compare=False)
    earlier_ends: EarlierEnds = field(default_factory=EarlierEnds, compare=False)

    @property
    def damaged_places(self) -> Places:
        """Where the text shows a U+FFFD for bytes that are kept as they are."""
        return tuple(place for place in self.places if place.is_damaged)

    @property
    def is_as_it_stands(self) -> bool:
        """Whether the bytes of the file are its text in UTF-8, and nothing else."""
        ends = self.line_ends
        is_plain = ends.usual == "\n" and not (ends.unusual or self.places)
        return is_plain and self.encoding == "utf-8" and not self.has_bom

    @property
    def form(self) -> tuple[object, ...]:
        """What is shown of how the file holds its text."""
        places = len(self.damaged_places)
        ends = (self.line_ends.name, self.line_ends.are_regular)
        return self.encoding, self.has_bom, *ends, places, self.problem

    @property
    def encoding_name(self) -> str:
        """The encoding as people call it, such as UTF-8 or Windows-1252."""
        # Imported late: to say what most stories are in takes no list of all.
        from desktop.storage.encodings.encoding_names import name_of

        return "UTF-8" if self.encoding == "utf-8" else name_of(self.encoding)

    def has_signs(self, words: str) -> bool:
        """Return whether all signs of ``words`` can be written in the encoding."""
        try:
            words.encode(self.encoding)
        except UnicodeEncodeError:
            return False
        return True

    def of(self, text: str) -> Decoded:
        """Return how a file holds ``text`` that is another one, all of it.

        What was damaged comes back if it turns up again.
        """
        gone = carried_over(self.places, self.text, "", self.remembered)[1]
        return replace(self, text=text, problem=None, places=(), remembered=gone)

    def after(self, earlier: Decoded) -> Decoded:
        """Return this file, having taken the place of an ``earlier`` one.

        What was damaged in that comes back if undo brings it, and so do line ends,
        unless they were made even.
        """
        ends = earlier.earlier_ends.with_text(earlier.text, earlier.line_ends)
        is_even = self.text == earlier.text and not self.line_ends.unusual
        now = replace(self, earlier_ends=ends) if ends.of and not is_even else self
        if not (earlier.places or earlier.remembered):
            return now
        carried, remembered = carried_over(
            earlier.places, earlier.text, self.text, earlier.remembered
        )
        kept = {place.position for place in self.places}
        others = tuple(place for place in carried if place.position not in kept)
        remembered = with_lost(remembered, self.text, others)
        return replace(now, remembered=remembered)

    def line_ends_of(self, text: str) -> LineEnds:
        """Return how the lines end of ``text``, an edited version of this one."""
        before = self.earlier_ends.get(text)
        return before or self.line_ends.carried_over(self.text, text)

    def with_even_ends(self) -> Decoded:
        """Return this file with all lines ended as most are, from now on."""
        even = self.line_ends.repaired()
        return replace(self, line_ends=even, earlier_ends=EarlierEnds())


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Return the text of a file with these bytes.

    Args:
        data: The bytes.
        encoding: Python's name of the encoding they are to be read in, whatever of
            them is damaged then; None if it is to be told from them.

    Raises:
        StoryUnreadable: If they are not text, or more than can be shown.
        LookupError: If there is no such encoding of texts.
    """
    if len(data) > LARGEST_STORY:
        raise StoryUnreadable(
            translate(
                "The story is larger than {most} MB; Reread cannot open so much at "
                "once. Split it into several files.",
                most=LARGEST_MEGABYTES,
            )
        )
    detected = detect(data) if encoding is None else detect_as(data, encoding)
    decoded = _decoded(data, detected.encoding, bool(detected.mark))
    if decoded.text.count("\n") >= _MOST_SHOWN:
        raise StoryUnreadable(
            translate(
                "The story has more than {most} paragraphs; Reread cannot open so many "
                "at once. Split it into several files.",
                most=grouped(_MOST_SHOWN),
            )
        )
    return replace(decoded, is_chosen=encoding is not None)


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
                most=grouped(_MOST_SHOWN),
            )
        )


def decode_like(data: bytes, base: Decoded) -> Decoded:
    """Return the text of ``data``, in the encoding ``base`` is in.

    Unlike :func:`decode` this guesses nothing: the file is one the app has written.
    """
    decoded = _decoded(data, base.encoding, base.has_bom)
    return replace(decoded, is_chosen=base.is_chosen).after(base)


def as_written(text: str, data: bytes, base: Decoded) -> Decoded:
    r"""Return the text of ``data``, which is ``text`` as :func:`encode` wrote it.

    What is known from writing it is not worked out again.

    Args:
        text: The text that was written, its lines ended by ``"\n"``.
        data: The bytes it was written as.
        base: The file it was an edited version of.
    """
    is_plain = not base.line_ends.unusual and "\n" in text and "\r" not in text
    has_places = base.places or base.remembered or not is_editable(text)
    if base.encoding != "utf-8" or not is_plain or has_places:
        return decode_like(data, base)
    return replace(base, text=text)


def encode(text: str, base: Decoded) -> bytes:
    r"""Return the bytes of the file of ``base`` after its text became ``text``.

    Every line that is as it was gives the bytes it had, and every damaged place that
    still stands there as well.

    Args:
        text: The edited text, its lines ended by ``"\n"``.
        base: The file as it was read.

    Raises:
        SaveFailed: If the file may not be written.
        CannotEncode: If its encoding has no place for a character of ``text``.
    """
    if base.problem is not None:
        raise SaveFailed(base.problem)
    places, _ = carried_over(base.places, base.text, text, base.remembered)
    now = replace(
        base,
        text=text,
        line_ends=base.line_ends_of(text),
        places=places,
    )
    try:
        data = _encoded(now)
        if places and not _reads_back(data, now, base):
            now = replace(now, places=standing_alone(text, places, base.encoding))
            data = _encoded(now)
    except UnicodeEncodeError as error:
        character = str(error.object)[error.start]
        raise CannotEncode(_no_place_for(character, base)) from error
    if not _reads_back(data, now, base):
        raise CannotEncode(
            translate(
                "Saved in {encoding}, the story would not read the same when it is "
                "opened again. Save a copy in UTF-8 instead.",
                encoding=base.encoding_name,
            )
        )
    return data


def in_utf8(base: Decoded) -> Decoded:
    """Return the file of ``base`` as it would be in UTF-8.

    Characters that only were in the way of being edited come along; bytes that are
    no text in the old encoding would be something else in this one, and do not.
    """
    if base.encoding == "utf-8":
        return replace(base, problem=None, is_chosen=False)
    places = rescued(base.places, base.encoding)
    return Decoded(base.text, "utf-8", base.has_bom, base.line_ends, places=places)


def _decoded(data: bytes, encoding: str, has_bom: bool) -> Decoded:
    body = data[len(_mark(encoding)) :] if has_bom else data
    decoded = _made(read(body, encoding), encoding, has_bom)
    if not _is_written_so(data, decoded):
        decoded = _made(read_closely(body, encoding), encoding, has_bom)
        return replace(decoded, problem=_problem(data, decoded))
    return decoded


def _made(
    found: tuple[str, list[tuple[str, bytes]]], encoding: str, has_bom: bool
) -> Decoded:
    raw, kept = found
    with_marks, line_ends = split_line_ends(raw)
    text, places = placed(with_marks, kept)
    return Decoded(text, encoding, has_bom, line_ends, places=places)


def _mark(encoding: str) -> bytes:
    return "\ufeff".encode(encoding)


def _encoded(decoded: Decoded) -> bytes:
    raw = decoded.line_ends.applied(marked(decoded.text, decoded.places))
    kept = [place.data for place in decoded.places]
    body = joined(raw, kept, decoded.encoding)
    return _mark(decoded.encoding) + body if decoded.has_bom else body


def _problem(data: bytes, decoded: Decoded) -> str | None:
    """Return the sentence why a file may not be written; None if it may."""
    if _is_written_so(data, decoded):
        return None
    return for_notes_only(
        translate(
            "written in {encoding}, it would not be the same file again. Save it as "
            "UTF-8 to edit it",
            encoding=decoded.encoding_name,
        )
    )


def _is_written_so(data: bytes, decoded: Decoded) -> bool:
    """Return whether writing the text would give the bytes it was read from."""
    is_plain = not (decoded.line_ends.unusual or decoded.places)
    if decoded.encoding == "utf-8" and is_plain:
        return True  # Valid UTF-8 can be written in one way only.
    try:
        return _encoded(decoded) == data
    except UnicodeEncodeError:
        return False


def _reads_back(data: bytes, written: Decoded, base: Decoded) -> bool:
    """Return whether the next one to open these bytes will see what was written."""
    found = _as_found(data, written, base)
    if found is None:
        return False
    if written.places:
        again = _decoded(data, found.encoding, bool(found.mark))
        seen = again.text, again.damaged_places
        return seen == (written.text, written.damaged_places)
    try:
        raw = data[len(found.mark) :].decode(found.encoding)
    except UnicodeError:
        return False
    return (split_line_ends(raw)[0] if "\r" in raw else raw) == written.text


def _as_found(data: bytes, written: Decoded, base: Decoded) -> Detected | None:
    """Return in which encoding the next one will read these bytes, None if in none."""
    own = Detected(
        written.encoding, _mark(written.encoding) if written.has_bom else b""
    )
    if written.is_chosen:
        shown = shows_unicode(data)
        is_old = shown is None or shown == shows_unicode(_encoded(base))
        return own if is_old else shown  # whatever was chosen for what it was
    if found := detect_surely(data):
        return found
    if written.encoding.startswith(("utf-16", "utf-32")):
        return None
    try:
        refuse_other_kinds(data)
    except StoryUnreadable:
        return None
    # An encoding from before Unicode is a guess, which may fall out otherwise; and so
    # it may be if hardly anything is left in UTF-8 but what is damaged.
    return own


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
