"""The notes of readers, found beside the story and shown with the author's.

Looked for whenever the files are looked at.  Reading them, and finding their passages
in a novel, is done beside the window; what the author types meanwhile moves them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.annotations.layers import Layer, Layers, layer_of
from desktop.annotations.note_passages import on_each_passage
from desktop.session.arrival import SHORT_TEXT, SMALL_FILE
from desktop.session.beside import Beside
from desktop.session.whereabouts import anchors_in
from desktop.storage import versions
from desktop.storage.filesystem import DISK, FileSystem
from desktop.storage.reader_notes import read_reader, reader_files
from desktop.storage.regular_file import Identity, identity_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation, Passage
    from desktop.session.arrival import NotesArrival
    from desktop.session.open_session import OpenSession
    from desktop.session.outside import Outside
    from desktop.text.change import ChangeSet

_HALF_WRITTEN_MS = 1500
"""How long a file that cannot be read gets until the author is told of it."""

_Files: TypeAlias = "Mapping[Path, tuple[str, Identity]]"


@dataclass(frozen=True, slots=True)
class _Found:
    """What readers' files say, and where it is in the text.

    Attributes:
        layers: The layers that were read, by their files.
        problems: Why others could not be, by their files.
        anchors: Where the passages are.
    """

    layers: Mapping[Path, Layer]
    problems: Mapping[Path, str]
    anchors: Mapping[str, Anchor]


class ReaderLayers(QObject):
    """Shows the notes of all readers, and keeps them as their files are.

    Signals:
        told: Something else is shown; carries a sentence for the author.
    """

    told = Signal(str)

    def __init__(
        self,
        story: Path,
        session: OpenSession,
        outside: Outside,
        arrival: NotesArrival,
        disk: FileSystem = DISK,
    ) -> None:
        super().__init__(outside)
        self._story = story
        self._session = session
        self._outside = outside
        self._arrival = arrival
        self._disk = disk
        self._known: _Files = {}
        self._layers: dict[Path, Layer] = {}
        self._doubted: _Files = {}
        self._edits: list[ChangeSet] = []
        self._is_new = True
        self._is_wanted_again = False
        self._looking = Beside[_Files](self)
        self._looking.done.connect(self._on_looked)
        self._beside = Beside[_Found](self)
        self._beside.done.connect(self._on_read)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_HALF_WRITTEN_MS)
        self._again.timeout.connect(self._look_at_doubted)
        session.edited.connect(self._on_edited)
        outside.looking.connect(self.look)
        arrival.arrived.connect(self.look)
        if len(session.live) <= SHORT_TEXT and not arrival.is_pending:
            self._take_files(_files(story, disk))
        else:
            self.look()

    @property
    def is_pending(self) -> bool:
        """Whether there are notes still to come."""
        return self._looking.is_busy or self._beside.is_busy

    def look(self) -> None:
        """Look beside the window whether readers' files came, went or changed."""
        if self._arrival.is_pending:
            return  # It is looked at when that is done.
        if self.is_pending:
            self._is_wanted_again = True
            return
        self._looking.start(partial(_files, self._story, self._disk))

    def wait(self) -> None:
        """Return when all notes that were found are shown."""
        while self.is_pending:
            self._on_looked()
            self._on_read()

    def _on_looked(self) -> None:
        if self._looking.is_busy:
            self._take_files(self._looking.take())
            self._look_again()

    def _on_read(self) -> None:
        if self._beside.is_busy:
            self._take(self._beside.take())
            self._look_again()

    def _look_again(self) -> None:
        if self._is_wanted_again and not self.is_pending:
            self._is_wanted_again = False
            self.look()

    def _take_files(self, files: _Files) -> None:
        if files == self._known:
            self._is_new = False
            return
        changed = {p: f for p, f in files.items() if self._known.get(p) != f}
        self._known = files
        self._outside.watching.watch_also(files)
        self._begin(changed)

    def let_go(self) -> None:
        """Stop, for good, when what is being read is read."""
        self._again.stop()
        for beside in (self._looking, self._beside):
            if beside.is_busy:
                beside.take()

    def _begin(self, changed: _Files) -> None:
        session = self._session
        before = session.shown.notes
        work = partial(_read, self._story, changed, before, session.text, self._disk)
        self._edits.clear()
        size = sum(identity.size for _, identity in changed.values())
        if len(session.live) <= SHORT_TEXT and size <= SMALL_FILE:
            self._take(work())
        else:
            self._beside.start(work)

    def _on_edited(self, changes: ChangeSet) -> None:
        if self._beside.is_busy:
            self._edits.append(changes)

    def _take(self, found: _Found) -> None:
        had = self._layers
        there = had | dict(found.layers)
        self._layers = {path: there[path] for path in self._known if path in there}
        anchors = {key: self._moved(anchor) for key, anchor in found.anchors.items()}
        self._session.show_readers(Layers(self._layers.values()), anchors)
        self._tell(found, had)
        self._is_new = False

    def _moved(self, anchor: Anchor) -> Anchor:
        """Return where a passage is after what was typed since it was found."""
        for changes in self._edits:
            span = None if anchor.span is None else changes.map_span(anchor.span)
            candidates = tuple(map(changes.map_span, anchor.candidates))
            anchor = replace(anchor, span=span, candidates=candidates)
        return anchor

    def _tell(self, found: _Found, had: Mapping[Path, Layer]) -> None:
        for path, layer in found.layers.items():
            whose = f"{layer.name}’s notes"
            if path in had:
                self.told.emit(f"{whose} were changed and are shown anew.")
            elif not self._is_new:
                self.told.emit(f"{whose} have come, and are shown beside yours.")
        for path in had.keys() - self._known.keys():
            self.told.emit(f"{had[path].name}’s notes are gone from the folder.")
        if found.problems:
            self._doubted = {path: self._known[path] for path in found.problems}
            self._again.start()

    def _look_at_doubted(self) -> None:
        """Read files again that could not be read, and tell of those that still can't.

        A file that is being written is not all there yet.
        """
        still = {p: f for p, f in self._doubted.items() if self._known.get(p) == f}
        self._doubted = {}
        for path, (name, _) in still.items():
            problem = read_reader(path, name, self._disk).problem
            if problem is not None:
                self.told.emit(f"{name}’s notes are not shown. {problem}")


def _files(story: Path, disk: FileSystem) -> _Files:
    found: dict[Path, tuple[str, Identity]] = {}
    for path, name in reader_files(story, disk).items():
        identity = identity_at(path, disk)
        if identity is not None:
            found[path] = name, identity
    return found


def _read(
    story: Path,
    files: _Files,
    before: Mapping[str, Annotation],
    text: str,
    disk: FileSystem,
) -> _Found:
    layers: dict[Path, Layer] = {}
    problems: dict[Path, str] = {}
    anchors: dict[str, Anchor] = {}
    sha256 = versions.sha256_of(text)
    for path, (name, _) in files.items():
        read = read_reader(path, name, disk)
        if read.notes is None:
            problems[path] = read.problem or ""
            continue
        layer = layers[path] = layer_of(name, read.notes)
        new = _with_other_passages(layer, before)
        anchors |= anchors_in(new, layer.notes, text, sha256, story)
    return _Found(layers, problems, anchors)


def _with_other_passages(
    layer: Layer, before: Mapping[str, Annotation]
) -> Iterator[Annotation]:
    """Yield the notes that are new, or on other passages than they were.

    The others stay where they are: the text may have been edited since.
    """
    for note in layer.notes.notes.values():
        was = before.get(note.id)
        if was is None or _passages(was) != _passages(note):
            yield note


def _passages(note: Annotation) -> list[Passage | None]:
    return [single.passage for single in on_each_passage([note])]
