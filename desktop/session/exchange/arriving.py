"""A file of another program as it arrives: read, recognised, and whose it may be.

All of it is done beside the window.  Nothing is written here.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.annotations.kinds import Kind
from desktop.errors import RereadError
from desktop.exchange.arriving_file import read_arrival
from desktop.exchange.decided_changes import decided
from desktop.exchange.formats import Changes, FormatReading, format_of
from desktop.exchange.own_story import make_story
from desktop.exchange.progress import Cancelled
from desktop.exchange.returning.signatures import is_nobody
from desktop.exchange.returning.stories import stories_for
from desktop.session.exchange.outgoing import ExchangeFailed
from desktop.storage.encodings.other_kinds import kind_of
from desktop.storage.files.derived_names import STORY_SUFFIXES
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import pieces_of
from desktop.value import replace, value
from desktop.wording.translation import in_sequence, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from desktop.annotations.annotation import Annotation, Person
    from desktop.exchange.formats import Format, ReadManuscript
    from desktop.exchange.losses import FormatLoss
    from desktop.exchange.progress import Progress
    from desktop.exchange.returning.stories import LikelyStory

_MUCH = 0.3
"""The share of words that came, of all there are, from which on the text without them
is not what the writer meant."""
_MOST_BESIDE = 12
"""Stories in the folder of the file that are looked at."""
_PASTED = "pasted.txt"
_HEAD = 1 << 18
"""Bytes by which it is told what a file is."""


@value(kw_only=True)
class Source:
    """What arrives.

    Attributes:
        name: What it is called.
        path: Where it lies; None if it was pasted.
        data: What was pasted; empty for a file.
    """

    name: str
    path: Path | None = None
    data: bytes = b""

    @property
    def file_name(self) -> str:
        """What its file is called, or would be: its format is told by that as well."""
        return _PASTED if self.path is None else self.path.name


def file_source(path: Path) -> Source:
    """Return a file as what arrives."""
    return Source(name=shown_name(path), path=path)


def pasted_source(words: str) -> Source:
    """Return what was pasted as what arrives."""
    data = words.encode("utf-8", "surrogatepass")
    return Source(name=translate("What was pasted"), data=data)


@value(kw_only=True)
class Arrival:
    """What arrived.

    Attributes:
        source: What it was.
        data: Its bytes.
        at: When it was written.
        format: Its format.
        read: What is in it.
        stories: Those it may be an answer to, the likeliest first.
    """

    source: Source
    data: bytes
    at: datetime
    format: Format
    read: ReadManuscript
    stories: tuple[LikelyStory, ...] = ()

    @property
    def has_text(self) -> bool:
        """Whether a story can be made of it."""
        return bool(self.read.manuscript.text.strip())

    @property
    def is_answer(self) -> bool:
        """Whether it says itself that it answers to a story."""
        sent = self.read.manuscript.sent
        return self.read.answers is not None or bool(sent and sent.story)

    @property
    def note_count(self) -> int:
        """How many notes and changes are in it, replies aside."""
        if self.read.answers is not None:
            return len(self.read.answers.threads())
        notes = self.read.manuscript.notes
        return sum(each.note.kind is not Kind.REPLY for each in notes)

    @property
    def their_count(self) -> int:
        """How many of them are by :attr:`readers`, or not signed if nobody has."""
        made = [note for note in self._theirs() if note.kind is not Kind.REPLY]
        signed = [n for n in made if n.creator and not is_nobody(n.creator)]
        return len(signed or made)

    @property
    def readers(self) -> tuple[str, ...]:
        """Who made notes in it, by name; whoever made most comes first."""
        known = (who.name for who in self._makers() if who and not is_nobody(who))
        counts = Counter(known)
        return tuple(sorted(counts, key=lambda name: (-counts[name], name)))

    @property
    def is_unsigned(self) -> bool:
        """Whether it does not say of everything who made it."""
        makers = list(self._makers())
        return not makers or any(map(is_nobody, makers))

    def _makers(self) -> Iterator[Person | None]:
        """Yield who made each note in it that is not the author's own, if it says."""
        return (note.creator for note in self._theirs())

    def _theirs(self) -> Iterator[Annotation]:
        """Yield each note in it that is not the author's own."""
        read = self.read
        return (
            iter(read.answers.notes.values())
            if read.answers is not None
            else (
                each.note
                for each in read.manuscript.notes
                if not each.is_own or each.note.creator is None
            )
        )

    @property
    def changes_much(self) -> bool:
        """Whether words that came are a good part of the text with them."""
        text = self.read.manuscript.text
        came = sum(
            len(each.note.replacement or "")
            for each in self.read.manuscript.notes
            if each.note.kind is Kind.SUGGESTION
        )
        return came > _MUCH * max(came + len(text), 1)


def arrived(
    source: Source,
    stories: Sequence[Path],
    progress: Progress,
    disk: FileSystem = DISK,
) -> Arrival | ExchangeFailed:
    """Return what arrived, or why nothing can be made of it; it raises nothing.

    Args:
        source: What it is.
        stories: Those it may answer to, besides those beside it.
        progress: Hears how far it has come.
        disk: Where all of that is.
    """
    try:
        progress.at(0.0)
        data, at = _bytes_of(source, disk)
        return _read(source, data, at, stories, progress, disk)
    except Cancelled:
        return ExchangeFailed()
    except RereadError as problem:
        return ExchangeFailed(_named(source, str(problem)))


def _bytes_of(source: Source, disk: FileSystem) -> tuple[bytes, datetime]:
    """Return what arrived, and when it was written.

    Raises:
        ManuscriptUnreadable: If it cannot be read.
    """
    if source.path is None:
        return source.data, datetime.now(UTC)
    return read_arrival(source.path, disk)


def _read(
    source: Source,
    data: bytes,
    at: datetime,
    stories: Sequence[Path],
    progress: Progress,
    disk: FileSystem,
) -> Arrival | ExchangeFailed:
    format_ = format_of(data, source.file_name)
    if format_ is None or not format_.reader:
        return ExchangeFailed(_unknown(source, data))
    read = format_.read(data, FormatReading(name=source.name, at=at, progress=progress))
    arrival = Arrival(source=source, data=data, at=at, format=format_, read=read)
    likely = [*stories, *_beside(source, disk)]
    others = [path for path in dict.fromkeys(likely) if path != source.path]
    found = stories_for(read, others, disk)
    return replace(arrival, stories=tuple(found))


def _beside(source: Source, disk: FileSystem) -> Iterable[Path]:
    """Return the stories that lie beside the file, which may be its own."""
    if source.path is None:
        return ()
    folder = source.path.parent
    try:
        names = sorted(disk.listdir(folder))
    except OSError:
        return ()
    likely = [n for n in names if n.endswith(STORY_SUFFIXES) and n != source.path.name]
    return [folder / name for name in likely[:_MOST_BESIDE]]


def _unknown(source: Source, data: bytes) -> str:
    if source.path is None:
        return translate(
            "There are no notes in what was pasted. Paste the whole answer, from its "
            "first line to its last."
        )
    if source.path.suffix.lower() in STORY_SUFFIXES and data:
        return translate(
            "There are no comments and no changes in “{name}”. Open it as a story.",
            name=source.name,
        )
    kind = kind_of(data, source.path.name)
    what = kind.sentence if kind is not None else ""
    cannot_be = translate(
        "“{name}” is no file that Reread can import.", name=source.name
    )
    return in_sequence(cannot_be, what)


def _named(source: Source, words: str) -> str:
    """Return what went wrong, with the name of the file if it is not in it."""
    if source.name in words:
        return words
    return translate("“{name}”: {problem}", name=source.name, problem=words)


@value(kw_only=True)
class Answer:
    """What is to be brought onto a story.

    Attributes:
        story: The story.
        name: What it is called.
        data: What it is.
        at: When it was written.
        reader: Who made what nobody has signed; empty if everything is.
        changes: What becomes of changes that are tracked in it.
    """

    story: Path
    name: str
    data: bytes
    at: datetime
    reader: str = ""
    changes: Changes = Changes.SUGGEST


def is_importable(path: Path, disk: FileSystem = DISK) -> bool:
    """Return whether a file that is no story is one that Reread imports."""
    try:
        head = next(pieces_of(path, _HEAD, disk), b"")
    except OSError:
        return False
    found = format_of(head, path.name)
    return found is not None and bool(found.reader)


@value(kw_only=True)
class OwnStory:
    """A story that was made of what arrived.

    Attributes:
        path: Where it is.
        notes: How many notes are on it.
        losses: What is not in it.
    """

    path: Path
    notes: int
    losses: tuple[FormatLoss, ...] = ()


def made_own(
    arrival: Arrival,
    folder: Path,
    changes: Changes,
    disk: FileSystem = DISK,
) -> OwnStory | ExchangeFailed:
    """Make a story of what arrived, or return why not; it raises nothing.

    Args:
        arrival: What arrived.
        folder: Where the story goes.
        changes: What becomes of changes that are tracked in it.
        disk: Where that is.
    """
    manuscript = decided(arrival.read.manuscript, changes)
    read = replace(arrival.read, manuscript=manuscript)
    path = arrival.source.path
    stem = path.stem if path is not None else manuscript.title
    try:
        made = make_story(read, stem, folder, disk)
    except RereadError as problem:
        return ExchangeFailed(_named(arrival.source, str(problem)))
    count = sum(each.note.kind is not Kind.REPLY for each in manuscript.notes)
    return OwnStory(path=made, notes=count, losses=read.losses)
