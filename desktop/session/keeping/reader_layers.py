"""The notes of readers, found beside the story and shown with the author's.

Looked for whenever the files are looked at.  Reading them, and finding their passages
in a novel, is done beside the window; what the author types meanwhile moves them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.annotations.note_passages import on_each_passage
from desktop.annotations.reader_notes import Layer, Layers, layer_of
from desktop.errors import SaveFailed
from desktop.session.background import BackgroundJobs, JobQueue
from desktop.session.keeping.notes_loading import SHORT_TEXT
from desktop.session.story.earlier_texts import EarlierTexts
from desktop.session.story.initial_anchors import anchors_in
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import Identity, identity_at
from desktop.storage.history import versions
from desktop.storage.notes.first_look import SMALL_FILE
from desktop.storage.notes.reader_files import read_reader, reader_files, reader_of
from desktop.storage.notes.reader_notes import (
    ABSENT,
    Lack,
    Lacking,
    file_sha256,
    look_at_reader,
    remember_readers,
    seen_readers,
)
from desktop.value import replace, value
from desktop.wording.translation import template, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    from desktop.anchoring.anchor import Anchor
    from desktop.annotations.annotation import Annotation, Passage
    from desktop.session.keeping.notes_loading import NotesArrival
    from desktop.session.story.story_session import StorySession
    from desktop.storage.notes.reader_writing import WrittenReader
    from desktop.text.change import ChangeSet

_ANEW = template("{reader}’s notes were changed and are shown anew.")
_HAVE_COME = template("{reader}’s notes have come, and are shown beside yours.")
_WAIT = template("{reader}’s notes have come, and wait until you have read the story.")
_NO_MORE = template("{reader}’s notes are not shown any more.")
_UNREAD = template("{reader}’s notes are not shown. {problem}")

_HALF_WRITTEN_MS = 1500
"""How long a file that cannot be read gets until the author is told of it."""

_Files: TypeAlias = "Mapping[Path, tuple[str, Identity | None]]"
"""Whose file each is, and by what it is told from a later one; None if it is gone."""


@value
class _FoundLayers:
    """What readers' files say, and where it is in the text.

    Attributes:
        layers: The layers that were read, by their files.
        problems: Why others could not be, by their files.
        anchors: Where the passages are.
        lacking: What files lack of the notes last seen, which are shown all the same.
    """

    layers: dict[Path, Layer]
    problems: dict[Path, str]
    anchors: dict[str, Anchor]
    lacking: dict[Path, Lacking]


class ReaderLayers(QObject):
    """Shows the notes of all readers, and keeps them as their files are.

    Signals:
        told: Something else is shown; carries a sentence for the author.
        lacking_changed: Other files than before lack notes that are shown, see
            ``lacking``.
    """

    told = Signal(str)
    lacking_changed = Signal()

    def __init__(
        self,
        story: Path,
        session: StorySession,
        arrival: NotesArrival,
        disk: FileSystem = DISK,
        watch: Callable[[Iterable[Path]], object] | None = None,
        prepare: Callable[[], object] | None = None,
    ) -> None:
        """Begin to look for readers' notes.

        Args:
            story: The file of the story.
            session: What shows them.
            arrival: What reads the author's own.
            disk: Where to look.
            watch: Told which files are to be watched, if any are.
            prepare: Called before other notes are shown.
        """
        super().__init__(session)
        self._story = story
        self._session = session
        self._watch = watch
        self._prepare = prepare
        self._arrival = arrival
        self._disk = disk
        self._known: _Files = {}
        self._layers: dict[Path, Layer] = {}
        self._doubted: _Files = {}
        self._lacking: dict[Path, Lacking] = {}
        self._edits: list[ChangeSet] = []
        self._reading: _Files = {}
        self._is_new = True
        self._is_wanted_again = False
        self._make_workers()
        session.text_changed.connect(self._on_edited)
        arrival.arrived.connect(self.look)
        if len(session.live) <= SHORT_TEXT and not arrival.is_pending:
            self._take_files(_files(story, disk))
        else:
            self.look()

    def _make_workers(self) -> None:
        self._looking = BackgroundJobs[_Files](self)
        self._looking.done.connect(self._on_looked)
        self._jobs = BackgroundJobs[_FoundLayers](self)
        self._jobs.done.connect(self._on_read)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_HALF_WRITTEN_MS)
        self._again.timeout.connect(self._look_at_doubted)
        self._expected: set[Path] = set()
        self._to_put_back: list[tuple[WrittenReader, ...]] = []
        self._putting_back = JobQueue(self)
        self._session.files_undone.connect(self._on_files_undone)

    @property
    def is_pending(self) -> bool:
        """Whether there are notes still to come."""
        return self._looking.is_busy or self._jobs.is_busy

    @property
    def lacking(self) -> dict[Path, str]:
        """What to ask the author about notes that their files lack, by the files."""
        return {
            path: _question(path, self._known[path][0], lacking)
            for path, lacking in self._lacking.items()
            if not lacking.is_known and path not in self._doubted
        }

    @property
    def files(self) -> Mapping[Path, Layer]:
        """The notes of readers by the files they lie in."""
        return self._layers

    def name_of(self, path: Path) -> str:
        """Return what the reader is called whose file that is."""
        return reader_of(path, self._story) or path.name

    def show_without(self, path: Path) -> None:
        """Show the file of a reader as it is, without what was last seen of it."""
        self._decide(path, without=file_sha256(path, self._disk))

    def show_as_seen(self, path: Path) -> None:
        """Show the notes of a reader as they were last seen."""
        self._decide(path, kept=file_sha256(path, self._disk))

    def _decide(self, path: Path, *, kept: str = "", without: str = "") -> None:
        self.wait()
        seen = seen_readers(self._story, self._disk)
        if path in seen:
            seen[path] = replace(seen[path], kept=kept, without=without)
            remember_readers(self._story, seen, self._disk)
            self._take_files(_files(self._story, self._disk), {path})
            self.wait()

    def look(self) -> None:
        """Look beside the window whether readers' files came, went or changed."""
        if self._arrival.is_pending or self._putting_back.is_busy:
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
        if self._jobs.is_busy:
            self._take(self._jobs.take())
            self._look_again()

    def _look_again(self) -> None:
        self._begin_putting_back()
        if self._is_wanted_again and not self.is_pending:
            self._is_wanted_again = False
            self.look()

    def _take_files(self, files: _Files, again: Collection[Path] = ()) -> None:
        """Read those of ``files`` that changed, and those to be read again."""
        if files == self._known and not again:
            self._is_new = False
            return
        changed = {
            p: f for p, f in files.items() if self._known.get(p) != f or p in again
        }
        self._known = files
        if self._watch is not None:
            self._watch(p for p, (_, identity) in files.items() if identity is not None)
        self._begin(changed)

    def _on_files_undone(
        self, files: tuple[WrittenReader, ...], is_undone: bool
    ) -> None:
        """Have files of readers as they were before they were written, or after."""
        wanted = files if is_undone else [f.undone() for f in reversed(files)]
        self._to_put_back.append(tuple(wanted))
        self._begin_putting_back()

    def _begin_putting_back(self) -> None:
        """Put files back, unless what is being read would be remembered after it."""
        while self._to_put_back and not self.is_pending:
            work = partial(_put_back, self._to_put_back.pop(0), self._disk)
            self._putting_back.add(work, self._on_put_back)

    def _on_put_back(self, problem: str) -> None:
        if problem:
            self.told.emit(problem)
        if not self._putting_back.is_busy:
            self.look()

    def expect(self, paths: Iterable[Path]) -> None:
        """Say nothing of the next change of these files: the author hears of it."""
        self._expected |= set(paths)

    def let_go(self) -> None:
        """Stop, for good, when what is being read is read."""
        self._putting_back.let_go()
        self._again.stop()
        self._looking.let_go()
        self._jobs.let_go()

    def _begin(self, changed: _Files) -> None:
        session = self._session
        before = session.shown.notes
        others = {
            path: layer.notes.notes.keys()
            for path, layer in self._layers.items()
            if path in self._known and path not in {*changed, *self._lacking}
        }
        work = partial(
            _read, self._story, changed, others, before, session.text, self._disk
        )
        self._edits.clear()
        self._reading = changed
        size = sum(i.size if i else SMALL_FILE for _, i in changed.values())
        if len(session.live) <= SHORT_TEXT and size <= SMALL_FILE:
            self._take(work())
        else:
            self._jobs.start(work)

    def _on_edited(self, changes: ChangeSet) -> None:
        if self._jobs.is_busy:
            self._edits.append(changes)

    def _take(self, found: _FoundLayers) -> None:
        had = self._layers
        read = self._reading.keys() - found.problems.keys()
        there = {p: layer for p, layer in had.items() if p not in read}
        there |= found.layers
        self._layers = {path: there[path] for path in self._known if path in there}
        anchors = {key: self._moved(anchor) for key, anchor in found.anchors.items()}
        if self._prepare is not None:
            self._prepare()
        self._session.show_readers(Layers(self._layers.values()), anchors)
        lacking = {p: w for p, w in self._lacking.items() if p not in read}
        lacking = {**lacking, **found.lacking}
        self._lacking = {p: w for p, w in lacking.items() if p in self._known}
        self._tell(found, had)
        self.lacking_changed.emit()
        self._is_new = False

    def _moved(self, anchor: Anchor) -> Anchor:
        """Return where a passage is after what was typed since it was found."""
        for changes in self._edits:
            span = None if anchor.span is None else changes.map_span(anchor.span)
            candidates = tuple(map(changes.map_span, anchor.candidates))
            anchor = replace(anchor, span=span, candidates=candidates)
        return anchor

    def _tell(self, found: _FoundLayers, had: Mapping[Path, Layer]) -> None:
        for path, layer in found.layers.items():
            if path in self._expected:
                self._expected.remove(path)
            elif path not in found.lacking:  # That is asked about.
                self._tell_of(layer, is_known=path in had)
        for path in had.keys() - self._layers.keys():
            self.told.emit(translate(_NO_MORE, reader=self._called(had[path])))
        self._doubt({*found.problems, *found.lacking})

    def _doubt(self, paths: Collection[Path]) -> None:
        """Look again in a while at files that may only be being written."""
        doubtful = self._known.keys() & paths
        if doubtful:
            self._doubted = {path: self._known[path] for path in doubtful}
            self._again.start()

    def _tell_of(self, layer: Layer, *, is_known: bool) -> None:
        """Tell of a reader's notes that have come, or were changed."""
        if is_known:
            if not self._waits(layer):
                self.told.emit(translate(_ANEW, reader=self._called(layer)))
        elif not self._is_new:
            words = _WAIT if self._waits(layer) else _HAVE_COME
            self.told.emit(translate(words, reader=self._called(layer)))

    def _waits(self, layer: Layer) -> bool:
        """Return whether the notes of a reader are not to be seen yet."""
        notes = layer.notes.notes
        return bool(notes) and self._session.folded.issuperset(notes)

    def _called(self, layer: Layer) -> str:
        """Return what the reader is called, unless her name is all that is known."""
        makers = self._session.makers
        notes = layer.notes.notes.values()
        maker = next(filter(None, map(makers.of, notes)), None)
        if not makers.hides_names:
            return layer.name
        return (maker or makers.reader(layer.name)).name

    def _look_at_doubted(self) -> None:
        """Read files again that could not be read, and tell of those that still can't.

        A file that is being written is not all there yet, or not there at all.
        """
        still = {p: f for p, f in self._doubted.items() if self._known.get(p) == f}
        self._doubted = {}
        self.lacking_changed.emit()
        for path, (name, _) in still.items():
            if path in self._lacking:
                continue
            problem = read_reader(path, name, self._disk).problem
            if problem is not None:
                self.told.emit(translate(_UNREAD, reader=name, problem=problem))


def _put_back(files: tuple[WrittenReader, ...], disk: FileSystem) -> str:
    """Put ``files`` back; return why that could not be done, as a sentence."""
    from desktop.storage.notes.reader_writing import put_readers_back  # late: rare

    try:
        put_readers_back(files, disk)
    except SaveFailed as problem:
        return str(problem)
    return ""


def _files(story: Path, disk: FileSystem) -> _Files:
    """Return the files of readers, and those that are gone but whose notes are not."""
    found: dict[Path, tuple[str, Identity | None]] = {}
    for path, name in reader_files(story, disk).items():
        identity = identity_at(path, disk)
        if identity is not None:
            found[path] = name, identity
    for path, seen in seen_readers(story, disk).items():
        reader = reader_of(path, story)
        if path not in found and reader and seen.without != ABSENT:
            found[path] = reader, None
    return found


def _read(
    story: Path,
    files: _Files,
    others: Mapping[Path, Collection[str]],
    before: Mapping[str, Annotation],
    text: str,
    disk: FileSystem,
) -> _FoundLayers:
    found, others = _FoundLayers({}, {}, {}, {}), dict(others)
    sha256, seen = versions.sha256_of(text), seen_readers(story, disk)
    earlier = EarlierTexts(text, story)
    # Those that are there first: a file may only have another name.
    for path in sorted(files, key=lambda path: files[path][1] is None):
        name = files[path][0]
        elsewhere = frozenset().union(*others.values())
        shown = look_at_reader(path, seen.pop(path, None), elsewhere, disk)
        if shown.seen is not None:
            seen[path] = shown.seen
        if shown.lacking is not None:
            found.lacking[path] = shown.lacking
        elif shown.notes is not None:
            others[path] = shown.notes.notes.keys()
        if shown.notes is None:
            if shown.problem is not None:
                found.problems[path] = shown.problem
            continue
        layer = found.layers[path] = layer_of(name, shown.notes)
        new = _with_other_passages(layer, before)
        found.anchors.update(anchors_in(new, layer.notes, sha256, earlier))
    remember_readers(story, seen, disk)
    return found


def _question(path: Path, name: str, lacking: Lacking) -> str:
    match lacking.lack:
        case Lack.GONE:
            return translate(
                "{reader}’s notes are gone from the folder; they are shown as they "
                "were last seen.",
                reader=name,
            )
        case Lack.UNREADABLE:
            return translate(
                "“{file}” is empty or damaged; {reader}’s notes are shown as they were "
                "last seen.",
                file=shown_name(path),
                reader=name,
            )
        case Lack.FEWER:
            return translate_count(
                "“{file}” lacks a note that {reader} had made; it is shown as it was "
                "last seen.",
                "“{file}” lacks {count} notes that {reader} had made; they are shown "
                "as they were last seen.",
                lacking.count,
                file=shown_name(path),
                reader=name,
            )


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
