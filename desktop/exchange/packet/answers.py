"""What comes back from a reading packet, by whichever of four ways.

A file of notes, a text it was pasted into, the page saved with the notes in it, or the
page as a browser saved it.  Only what is Reread's own is taken over, and each note is
made anew of that: nothing else of the file is kept.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from desktop.annotations.annotation import Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.json_reader import LARGEST, read_json
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.terms import CONTEXT, FORMAT_VERSION, OUR_TERMS, READ_TO
from desktop.annotations.kinds import Kind
from desktop.errors import ManuscriptUnreadable, NotesUnreadable
from desktop.exchange.formats import ReadManuscript
from desktop.exchange.losses import FormatLoss
from desktop.exchange.manuscript import Manuscript, ManuscriptNote, Sent
from desktop.exchange.packet.armour import packed_notes, page_data, pasted_notes
from desktop.exchange.packet.packet import OUR_TERMS as PACKET_TERMS
from desktop.exchange.packet.web_archives import is_web_archive, page_in
from desktop.text.span import Span
from desktop.value import replace
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.annotations.annotation import Annotation
    from desktop.exchange.formats import FormatReading

_OURS = frozenset(
    {
        *(Kind.HIGHLIGHT, Kind.NOTE, Kind.QUESTION, Kind.SUGGESTION),
        *(Kind.STORY_NOTE, Kind.REPLY),
    }
)
_HTML = re.compile(r"\s*<(?:!doctype|!--|html|head|body)", re.IGNORECASE)
_LONGEST_NAME = 200
"""Code points of what a reader, a story or a packet may be called."""


def read_answers(data: bytes, reading: FormatReading) -> ReadManuscript:
    """Return what a reader answered.

    Raises:
        ManuscriptUnreadable: If it is no answer, or was damaged; the message says how.
    """
    if len(data) > LARGEST:
        raise ManuscriptUnreadable(
            translate(
                "{name} is larger than 32 MiB, too large for answers.",
                name=reading.name,
            )
        )
    if is_web_archive(data):
        data = page_in(data) or b""
    text = _decoded(data)
    if _HTML.match(text) or "reread-packet" in text[:2000]:
        return _from_page(text, reading.name)
    found = packed_notes(text) or pasted_notes(text)
    if found is None:
        raise ManuscriptUnreadable(
            translate("{name} holds no notes of a reading packet.", name=reading.name)
        )
    return _Answers(found, reading.name).read()


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    return data.decode("utf-8-sig", "replace")


def _from_page(text: str, name: str) -> ReadManuscript:
    found = page_data(text)
    if not found:
        raise ManuscriptUnreadable(
            translate("{name} is a web page, but no reading packet.", name=name)
        )
    answers = found.get("answers", "null").strip()
    if answers in ("", "null"):
        raise ManuscriptUnreadable(
            translate(
                "{name} is the packet itself, without any notes in it. Please ask "
                "for the file that “Send back…” saves.",
                name=name,
            )
        )
    read = _Answers(answers, name).read()
    if "packet" not in found:  # an archive without scripts
        return read
    return _with_text(read, _object(found["packet"], name))


def _object(words: str, name: str) -> dict[str, Any]:
    try:
        found = read_json(words.encode("utf-8", "surrogatepass"), name)
    except NotesUnreadable as error:
        raise ManuscriptUnreadable(str(error)) from None
    return found if isinstance(found, dict) else {}


def _with_text(read: ReadManuscript, packet: Mapping[str, Any]) -> ReadManuscript:
    """Return what was read with the text that the page carries along."""
    text = packet.get("text")
    sent, answers = read.manuscript.sent, read.answers
    if not isinstance(text, str) or sent is None or answers is None:
        return read
    starts_at = _whole_number(packet.get("startsAt"))
    author = _name(packet.get("author"))
    manuscript = Manuscript(
        text=text,
        notes=tuple(
            ManuscriptNote(note, tuple(_spans(note, text, starts_at)))
            for note in answers.notes.values()
        ),
        is_markdown=packet.get("isMarkdown") is True,
        title=_name(packet.get("title")),
        author=Person("", author) if author else None,
        sent=replace(sent, starts_at=starts_at),
    )
    return replace(read, manuscript=manuscript)


def _spans(note: Annotation, text: str, starts_at: int) -> Iterator[Span]:
    """Yield where the passages of ``note`` are in ``text``, if its words are there."""
    first = [note.passage] if note.passage else []
    for passage in (*first, *(each.passage for each in note.further)):
        place, quote = passage.position, passage.quote
        if place is None or not starts_at <= place.start <= place.end:
            continue
        span = Span(place.start - starts_at, place.end - starts_at)
        if quote is None or span.of(text) == quote.exact:
            yield span


class _Answers:
    """The notes of one reader, as a page of annotations."""

    def __init__(self, words: str, name: str) -> None:
        self._name = name
        self._page = _object(words, name)
        self._words = words
        self._losses: list[FormatLoss] = []

    def read(self) -> ReadManuscript:
        """Return what of the page is ours.

        Raises:
            ManuscriptUnreadable: If it is another program's, or cannot be read.
        """
        if not _is_ours(self._page):
            raise ManuscriptUnreadable(
                translate(
                    "{name} has annotations of another program, and no answers to a "
                    "reading packet.",
                    name=self._name,
                )
            )
        notes = self._notes()
        drafts = [each.cached for each in notes.texts.values()]
        reader = _person(self._page.get("reader"))
        sent = Sent(
            story=_iri(self._page.get("story")),
            draft=drafts[0] if drafts else "",
            reader=reader.name if reader else "",
        )
        manuscript = Manuscript(text="", sent=sent)
        return ReadManuscript(
            manuscript=manuscript, losses=tuple(self._losses), answers=notes
        )

    def _notes(self) -> AnnotationSet:
        data = self._words.encode("utf-8", "surrogatepass")
        try:
            found = parse_notes(data, self._name, packs=False)
        except NotesUnreadable as error:
            raise ManuscriptUnreadable(str(error)) from None
        kept = {
            note_id: _made_anew(note, self._page)
            for note_id, note in found.notes.items()
            if note.kind in _OURS
        }
        left = len(found.notes) - len(kept) + len(found.others)
        if left:
            what = translate_count("{count} annotation", "{count} annotations", left)
            why = translate("left out: another program's, or damaged")
            self._losses.append(FormatLoss("annotations", left, what, why))
        return AnnotationSet(
            notes=kept,
            deleted=found.deleted,
            texts={key: replace(text, raw={}) for key, text in found.texts.items()},
            raw=_header(self._page, found.id),
            id=found.id,
        )


def _is_ours(page: Mapping[str, Any]) -> bool:
    if _iri(page.get("packet")):
        return True
    context = page.get("@context")
    contexts = context if isinstance(context, list) else [context]
    ours = OUR_TERMS["rr"]
    return any(isinstance(each, dict) and each.get("rr") == ours for each in contexts)


def _made_anew(note: Annotation, page: Mapping[str, Any]) -> Annotation:
    """Return ``note`` with nothing of its file that is not understood."""
    creator = note.creator or _person(page.get("reader"))
    if creator is not None:
        creator = Person(creator.id[:_LONGEST_NAME], _name(creator.name))
    return replace(note, creator=creator, raw={})


def _header(page: Mapping[str, Any], page_id: str) -> dict[str, Any]:
    """Return what a file of these notes says besides them."""
    reader = _person(page.get("reader"))
    read_to = page.get(READ_TO)
    told = {
        "packet": _iri(page.get("packet")),
        "story": _iri(page.get("story")),
        "reader": _written(reader) if reader else None,
        READ_TO: read_to if type(read_to) is int and read_to >= 0 else None,
    }
    return {
        "@context": [CONTEXT[0], {**CONTEXT[1], **PACKET_TERMS}],
        "id": page_id,
        "type": "AnnotationPage",
        "format_version": FORMAT_VERSION,
        **{key: each for key, each in told.items() if each is not None and each != ""},
    }


def _written(person: Person) -> dict[str, str]:
    known = {"id": person.id, "type": "Person", "name": person.name}
    return {key: each for key, each in known.items() if each}


def _person(told: Any) -> Person | None:
    if not isinstance(told, dict):
        return None
    person = Person(_iri(told.get("id")), _name(told.get("name")))
    return person if person.id or person.name else None


def _name(told: Any) -> str:
    return " ".join(told.split())[:_LONGEST_NAME] if isinstance(told, str) else ""


def _iri(told: Any) -> str:
    is_one = isinstance(told, str) and ":" in told and not re.search(r"[\s<>\"]", told)
    return told[:_LONGEST_NAME] if is_one else ""


def _whole_number(told: Any) -> int:
    return told if type(told) is int and told >= 0 else 0
