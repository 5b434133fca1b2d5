"""Exporting, importing and converting from the command line.

What was lost is told on the standard error, a line each, or in JSON on the standard
output; the file itself may go there instead of onto the disk.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.annotations.annotation import Person
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.makers import Makers
from desktop.annotations.reader_notes import Layers, layer_of
from desktop.command_line.exchange_arguments import PACKET, PDF, STANDARD, ExchangeDeed
from desktop.command_line.output import complain, print_words, to_json
from desktop.errors import (
    ManuscriptUnreadable,
    NotesUnreadable,
    StoryUnreadable,
)
from desktop.exchange.arriving_file import read_arrival
from desktop.exchange.decided_changes import decided
from desktop.exchange.formats import (
    FormatReading,
    FormatWriting,
    ReadManuscript,
    format_called,
    format_of,
)
from desktop.exchange.gathering import (
    Along,
    WhichNotes,
    Whole,
    WholeMakers,
    gathered,
)
from desktop.exchange.manuscript import Manuscript, annotation_set
from desktop.exchange.own_story import make_story
from desktop.exchange.returning.importing import Asked, Onto, import_onto
from desktop.exchange.returning.sending import pin_sent
from desktop.exchange.returning.signatures import Signatures, is_nobody
from desktop.paths import config_folder
from desktop.session.story.initial_anchors import anchors_of
from desktop.storage.files.derived_names import STORY_SUFFIXES
from desktop.storage.files.disk_errors import shown_name, shown_path
from desktop.storage.files.exporting import export_file
from desktop.storage.notes.reader_files import readers_of
from desktop.storage.story.settings import read_settings
from desktop.storage.story.story_file import read_story
from desktop.storage.story.story_identity import identity_of_story
from desktop.storage.story.story_notes import all_notes
from desktop.text.structure.outline import outline
from desktop.value import replace
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.annotations.annotation_set import AnnotationSet
    from desktop.command_line.exchange_arguments import ExchangeWanted
    from desktop.exchange.formats import WrittenManuscript
    from desktop.exchange.losses import FormatLoss

LOST, UNREADABLE = 1, 3
"""The status where something was lost and that matters, and where a file is none."""

_KEPT = ("docx", "packet")
"""The formats that come back: what is sent in them is kept."""


def exchange(wanted: ExchangeWanted) -> int:
    """Do what is ``wanted``, and return the exit status.

    Raises:
        CannotPrint: If what came of it cannot be printed.
    """
    deeds = {
        ExchangeDeed.EXPORT: _export,
        ExchangeDeed.IMPORT: _import,
        ExchangeDeed.CONVERT: _convert,
    }
    try:
        losses = deeds[wanted.deed](wanted)
    except (ManuscriptUnreadable, StoryUnreadable, NotesUnreadable) as problem:
        complain(problem)
        return UNREADABLE
    return LOST if losses and wanted.is_strict else 0


# Out


def _export(wanted: ExchangeWanted) -> tuple[FormatLoss, ...]:
    whole, path, own = _whole(Path(wanted.source))
    along = Along(
        notes=wanted.notes,
        readers=_ids_of(wanted.readers, whole),
        has_front_matter=wanted.has_front_matter,
    )
    at = datetime.now().astimezone()
    if wanted.to in _KEPT:
        sent = pin_sent(path, own, whole.text, at, reader=wanted.reader)
        whole = replace(whole, sent=sent)
    options = _packet_options(whole, wanted) if wanted.to == PACKET else None
    return _written(gathered(whole, along), wanted, at, options)


def _ids_of(names: frozenset[str] | None, whole: Whole) -> frozenset[str] | None:
    """Return by which ids those are known who are called so; None for everybody."""
    if names is None:
        return None
    makers = map(whole.makers.of, whole.notes.notes.values())
    return frozenset(maker.id for maker in makers if maker and maker.name in names)


def _packet_options(whole: Whole, wanted: ExchangeWanted) -> Any:
    # Late: of all formats only this one is loaded for it.
    from desktop.exchange.packet.options import PacketOptions, questions_of

    asking = gathered(whole, Along(has_front_matter=wanted.has_front_matter))
    return PacketOptions(
        reader=wanted.reader,
        questions=questions_of(asking),
        has_notes=wanted.notes is not WhichNotes.NONE,
    )


def _whole(story: Path) -> tuple[Whole, Path, AnnotationSet]:
    """Return a story with all notes on it, where it is, and the author's own notes.

    Raises:
        StoryUnreadable: If the story cannot be read.
        NotesUnreadable: If its notes cannot be.
    """
    identity = identity_of_story(story)
    file = read_story(identity.path)
    read = readers_of(identity.path)
    for each in read:
        if each.problem is not None:
            complain(each.problem)
    found = [(each.name, each.notes) for each in read if each.notes is not None]
    layers = Layers(layer_of(name, notes) for name, notes in found)
    own = all_notes(identity)
    notes = layers.over(own)
    structure = outline(file.text, file.is_markdown)
    author, makers = _author()
    whole = Whole(
        text=file.text,
        notes=notes,
        anchors=anchors_of(file, notes),
        makers=WholeMakers(makers, own, layers),
        title=structure.title or identity.path.stem,
        author=author,
        is_markdown=file.is_markdown,
        front_end=structure.front_matter.end,
    )
    return whole, identity.path, own


def _author() -> tuple[Person | None, Makers]:
    """Return who the author is, and whom else the author is on other computers."""
    settings = read_settings(config_folder())
    makers = Makers()
    makers.own_ids = frozenset(filter(None, (settings.author_id, *settings.own_ids)))
    if not settings.author_id:
        return None, makers
    return Person(settings.author_id, settings.author_name), makers


def _written(
    manuscript: Manuscript, wanted: ExchangeWanted, at: datetime, options: Any = None
) -> tuple[FormatLoss, ...]:
    """Write a manuscript where it is wanted, and return what was lost."""
    tracks = wanted.tracks_suggestions
    writing = FormatWriting(at=at, tracks_suggestions=tracks, options=options)
    written = _made(manuscript, wanted.to, writing)
    if wanted.target == STANDARD:
        sys.stdout.flush()
        sys.stdout.buffer.write(written.data)
        sys.stdout.buffer.flush()
    else:
        path = Path(wanted.target)
        aside = export_file(path, written.data, may_replace=wanted.may_replace)
        if aside is not None:
            complain(_kept_aside(path, aside))
    _tell_written(written, wanted)
    return written.losses


def _made(manuscript: Manuscript, to: str, writing: FormatWriting) -> WrittenManuscript:
    if to == PDF:
        return _drawn(manuscript, writing)
    found = format_called(to)
    assert found is not None  # The parser knows no others.
    return found.write(manuscript, writing)


def _drawn(manuscript: Manuscript, writing: FormatWriting) -> WrittenManuscript:
    # Late: nothing else that is exported waits for Qt.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from desktop.printing.pdf import write_pdf

    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    try:
        return write_pdf(manuscript, writing)
    finally:
        application.processEvents()


def _kept_aside(path: Path, aside: Path) -> str:
    return translate(
        "What was “{name}” before is kept as “{aside}”.",
        name=shown_name(path),
        aside=shown_name(aside),
    )


def _tell_written(written: WrittenManuscript, wanted: ExchangeWanted) -> None:
    is_told_apart = wanted.target == STANDARD
    if wanted.as_json and not is_told_apart:
        found = {
            "file": wanted.target,
            "format": wanted.to,
            "carried": [_carried(each) for each in written.carried],
            "losses": _as_json(written.losses),
        }
        print_words(to_json(found), is_json=True)
    else:
        _tell(written.losses)


def _carried(each: Any) -> dict[str, Any]:
    return {"kind": each.kind, "count": each.count, "what": each.what}


def _as_json(losses: Iterable[FormatLoss]) -> list[dict[str, Any]]:
    return [
        {"kind": e.kind, "count": e.count, "what": e.what, "becomes": e.becomes}
        for e in losses
    ]


def _tell(losses: Iterable[FormatLoss]) -> None:
    for loss in losses:
        complain(loss.sentence)


# In


def _import(wanted: ExchangeWanted) -> tuple[FormatLoss, ...]:
    data, name, at = _source(wanted.source)
    if wanted.onto:
        return _brought(wanted, data, name, at)
    read = _read(data, name, at, wanted)
    made = None
    if not wanted.is_dry:
        made = _story_of(read, wanted, name)
    if wanted.as_json:
        found: dict[str, Any] = {} if made is None else {"story": str(made)}
        found |= {"text": read.manuscript.text, "notes": _items(read, name)}
        print_words(to_json({**found, "losses": _as_json(read.losses)}), is_json=True)
    else:
        _tell(read.losses)
        print_words(_told(read, made))
    return read.losses


def _source(source: str) -> tuple[bytes, str, datetime]:
    """Return the bytes to read, what they are called, and when they were written.

    Raises:
        ManuscriptUnreadable: If they cannot be read.
    """
    if source == STANDARD:
        data = sys.stdin.buffer.read()
        return data, translate("the standard input"), datetime.now(UTC)
    path = Path(source)
    data, at = read_arrival(path)
    return data, shown_name(path), at


def _read(
    data: bytes, name: str, at: datetime, wanted: ExchangeWanted
) -> ReadManuscript:
    found = format_of(data, name)
    if found is None or not found.reader:
        raise ManuscriptUnreadable(_why_not(data, name))
    read = found.read(data, FormatReading(name=name, at=at))
    manuscript = decided(read.manuscript, wanted.changes)
    if wanted.reader:
        manuscript = _signed(manuscript, wanted.reader)
    return replace(read, manuscript=manuscript)


def _why_not(data: bytes, name: str) -> str:
    if name.lower().endswith(STORY_SUFFIXES) and b"\0" not in data:
        return translate(
            "“{name}” is a story already, with no comments or changes in it.", name=name
        )
    return translate("“{name}” is no file that Reread can import.", name=name)


def _signed(manuscript: Manuscript, reader: str) -> Manuscript:
    """Return ``manuscript`` with what nobody has signed by the one called so."""
    signatures = Signatures(frozenset(), "", reader)
    notes = tuple(
        replace(each, note=signatures.signed(each.note), is_own=False)
        if is_nobody(each.note.creator)
        else each
        for each in manuscript.notes
    )
    return replace(manuscript, notes=notes)


def _items(read: ReadManuscript, name: str) -> list[Any]:
    """Return the notes as the items of a notes file."""
    has_text = read.answers is None
    return _items_of(
        annotation_set(read.manuscript) if has_text else read.answers, name
    )


def _items_of(notes: AnnotationSet | None, name: str) -> list[Any]:
    if notes is None or not notes.notes:
        return []
    items: list[Any] = json.loads(serialise_notes(notes, name))["items"]
    return items


def _story_of(read: ReadManuscript, wanted: ExchangeWanted, name: str) -> Path:
    is_a_file = wanted.source != STANDARD
    folder = Path(wanted.source).absolute().parent if is_a_file else Path.cwd()
    stem = Path(name).stem if is_a_file else read.manuscript.title
    return make_story(read, stem, folder)


def _told(read: ReadManuscript, made: Path | None) -> str:
    notes = read.manuscript.notes if read.answers is None else read.answers.threads()
    count = translate_count("{count} note", "{count} notes", len(notes))
    if made is None:
        return f"{count}\n"
    return translate("{file}: {notes}", file=shown_path(made), notes=count) + "\n"


def _brought(
    wanted: ExchangeWanted, data: bytes, name: str, at: datetime
) -> tuple[FormatLoss, ...]:
    """Bring an answer onto its story, and return what was lost."""
    author, makers = _author()
    own_name = author.name if author else ""
    onto = Onto(path=Path(wanted.onto), own_ids=makers.own_ids, own_name=own_name)
    asked = Asked(
        reader=wanted.reader, changes=wanted.changes, is_dry=wanted.is_dry, at=at
    )
    imported = import_onto(onto, data, name, asked)
    back = imported.returned
    if wanted.as_json:
        layers = [
            {
                "reader": each.person.name,
                "notes": each.count,
                "placed": each.placed,
                "to_place": each.to_place,
                "replies": each.replies,
                "done": each.done,
                "untracked": each.untracked,
                "items": _items_of(each.notes, name),
            }
            for each in back.layers
        ]
        told = {"readers": layers, "losses": _as_json(back.losses)}
        print_words(to_json({**told, "remarks": [*back.remarks]}), is_json=True)
    else:
        print_words("".join(f"{sentence}\n" for sentence in imported.sentences))
        _tell(back.losses)
    return back.losses


# From one to another


def _convert(wanted: ExchangeWanted) -> tuple[FormatLoss, ...]:
    at = datetime.now().astimezone()
    data, name, written = _source(wanted.source)
    losses: tuple[FormatLoss, ...] = ()
    if format_of(data, name) is None and wanted.source != STANDARD:
        whole, _, _ = _whole(Path(wanted.source))
        manuscript = decided(gathered(whole, Along()), wanted.changes)
    else:
        read = _read(data, name, written, wanted)
        manuscript, losses = read.manuscript, read.losses
    _tell(losses)
    return (*losses, *_written(manuscript, wanted, at))
