"""The index of a library: a database that can be thrown away.

Nothing is in it that is not in the stories and their notes, so nothing is lost with it
(docs/decisions/0026).  Each folder has a file of its own in the user's cache folder,
and each format of the tables another: an older or newer Reread has its own.  What is
damaged is thrown away and made anew; where none can be had, one in memory serves.

Texts are kept in chunks of some thousand code points, whole paragraphs each, and each
note by itself.  The words of each are in a full-text table without positions (SQLite
FTS5): it tells which chunks to look at, and no more.  Several processes may read and
write at a time.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from desktop.errors import RereadError
from desktop.paths import cache_folder
from desktop.storage.files.private_files import PRIVATE_FILE, PRIVATE_FOLDER
from desktop.storage.library.entry import EntryState, LibraryEntry, TextFacts, WorkFacts
from desktop.text.finding.wanted_words import (
    MAKER_MARK,
    NOTE_MARK,
    TAG_MARK,
    TEXT_MARK,
    index_words,
    maker_words,
    tag_words,
)
from desktop.value import field, to_dictionary, value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

FORMAT = 2
"""Another one whenever tables, facts or index words are."""
_WAIT_S = 5.0
"""For which another process is waited that writes."""
_UNUSED_DAYS = 120
"""After which the index of a folder that nobody looked at goes."""
_DAY_S = 86_400
_TABLES = """
CREATE TABLE IF NOT EXISTS story (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name BLOB UNIQUE, path BLOB, modified REAL,
    text_looks BLOB, work_looks BLOB,
    title BLOB, words INTEGER, scenes INTEGER, sha256 TEXT, has_lines INTEGER,
    is_markdown INTEGER, state INTEGER, text_problem BLOB,
    open INTEGER, done INTEGER, drafts INTEGER, reread_at REAL, reading REAL,
    opened_at REAL, work_problem BLOB
);
CREATE TABLE IF NOT EXISTS chunk (
    id INTEGER PRIMARY KEY AUTOINCREMENT, story INTEGER, start INTEGER, line INTEGER,
    note BLOB
);
CREATE TABLE IF NOT EXISTS content (id INTEGER PRIMARY KEY, words BLOB);
CREATE INDEX IF NOT EXISTS chunk_of_story ON chunk (story);
"""
_WORDS = """
CREATE VIRTUAL TABLE IF NOT EXISTS word USING fts5 (
    words, content = '', detail = none, columnsize = 0, tokenize = 'ascii',
    prefix = '1 2'
);
"""
_ENTRIES = """
SELECT id, name, path, modified, title, words, scenes, sha256, has_lines, is_markdown,
    state, text_problem, open, done, drafts, reread_at, reading, opened_at,
    work_problem, text_looks, work_looks
FROM story
"""
_PUT = """
INSERT INTO story (
    name, path, modified, text_looks, work_looks, title, words, scenes, sha256,
    has_lines, is_markdown, state, text_problem, open, done, drafts, reread_at, reading,
    opened_at, work_problem
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (name) DO UPDATE SET
    path = excluded.path, modified = excluded.modified,
    text_looks = excluded.text_looks, work_looks = excluded.work_looks,
    title = excluded.title, words = excluded.words, scenes = excluded.scenes,
    sha256 = excluded.sha256, has_lines = excluded.has_lines,
    is_markdown = excluded.is_markdown, state = excluded.state,
    text_problem = excluded.text_problem, open = excluded.open, done = excluded.done,
    drafts = excluded.drafts, reread_at = excluded.reread_at,
    reading = excluded.reading, opened_at = excluded.opened_at,
    work_problem = excluded.work_problem
"""
_OF_NAME = """
SELECT id, is_markdown FROM story WHERE name = ?
"""
_GONE = """
DELETE FROM story WHERE id = ?
"""
_WITH_WORDS = """
SELECT rowid FROM word WHERE word MATCH ?
"""
_PLACES = """
SELECT story, id FROM chunk ORDER BY story, start, id
"""
_CHUNK = """
SELECT start, line, words, note FROM chunk JOIN content USING (id) WHERE id = ?
"""
_CHUNKS = """
SELECT id, start, line, words, note FROM chunk JOIN content USING (id)
WHERE story = ? ORDER BY start
"""
_PUT_CHUNK = """
INSERT INTO chunk (story, start, line, note) VALUES (?, ?, ?, ?)
"""
_PUT_CONTENT = """
INSERT INTO content (id, words) VALUES (?, ?)
"""
_GONE_CONTENT = """
DELETE FROM content WHERE id = ?
"""
_MOVE_CHUNK = """
UPDATE chunk SET start = ?, line = ? WHERE id = ?
"""
_GONE_CHUNK = """
DELETE FROM chunk WHERE id = ?
"""
_PUT_WORDS = """
INSERT INTO word (rowid, words) VALUES (?, ?)
"""
_GONE_WORDS = """
INSERT INTO word (word, rowid, words) VALUES ('delete', ?, ?)
"""
_TABLE = """
SELECT count(*) FROM sqlite_master WHERE name = ?
"""


@value
class NoteOf:
    """What an index keeps of a note beside its words.

    Attributes:
        id: The note.
        thread: The note that it answers in the end; its own id if it answers none.
        kind: The name of its kind.
        maker: Who made it; empty for the author.
        tags: Its tags.
        is_done: Whether it is done.
        end: Where its passage ends in the text, in code points.
        column: At which code point of its line that begins, counted from 1.
    """

    id: str
    thread: str
    kind: str
    maker: str = ""
    tags: tuple[str, ...] = ()
    is_done: bool = False
    end: int = 0
    column: int = 0


@value
class Chunk:
    """A part of a text, or the words of a note.

    Attributes:
        start: Where it begins in the text, in code points; of a note, its passage.
        line: In which line that is, counted from 1; 0 for a note that has no place.
        text: What is searched.
        note: The note; None for a part of the text.
    """

    start: int
    line: int
    text: str
    note: NoteOf | None = None


@value
class KnownLooks:
    """By what an index tells whether a story was changed since.

    Attributes:
        id: The story.
        text: How its file looked.
        work: How all looked that belongs to it.
        facts: What is known of its text.
    """

    id: int
    text: str
    work: str
    facts: TextFacts = field(default_factory=TextFacts)


class IndexUnavailable(RereadError):
    """The index cannot be used: it is full, damaged or in use; it is made anew."""


def index_path(folder: Path) -> Path:
    """Return where the index of ``folder`` lies; it need not be there."""
    mark = hashlib.sha256(os.fsencode(folder)).hexdigest()[:32]
    return cache_folder() / "library" / f"{mark}-{FORMAT}.sqlite"


class Candidates:
    """Chunks that may have what is looked for, story by story."""

    def __init__(
        self, places: Mapping[int, Sequence[int]], has_them: bytearray | None
    ) -> None:
        """Take which there are.

        Args:
            places: The chunks of each story, in their order.
            has_them: One for each chunk that may, at its id; None if all may.
        """
        self._places = places
        self._has_them = has_them

    def of(self, story: int) -> list[int]:
        """Return the ids of those of a story, in its order."""
        chunks, has_them = self._places.get(story, ()), self._has_them
        if has_them is None:
            return [*chunks]
        last = len(has_them)
        return [chunk for chunk in chunks if chunk < last and has_them[chunk]]


class IndexFile:
    """The index of one folder, open.

    Attributes:
        is_lasting: Whether it is kept, or only in memory.
        has_words: Whether SQLite has what finds words quickly; all is looked through
            where it has not.
    """

    def __init__(self, database: sqlite3.Connection, path: Path | None) -> None:
        """Use ``database``; where it lies, if anywhere."""
        self._database = database
        self._path = path
        self._known_places: tuple[int, dict[int, list[int]]] | None = None
        self.is_lasting = path is not None
        self.has_words = _has_words(database)

    @classmethod
    def of(cls, folder: Path, *, in_memory: bool = False) -> IndexFile:
        """Return the index of ``folder``, made now if there is none.

        Args:
            folder: The folder, by its real path.
            in_memory: Whether nothing is to be kept.
        """
        if not in_memory:
            path = index_path(folder)
            for _ in range(2):
                with suppress(OSError, sqlite3.OperationalError):
                    try:
                        _make_place(path)
                        return cls(_connected(path), path)
                    except sqlite3.OperationalError:
                        raise
                    except sqlite3.DatabaseError:
                        throw_away(path)
        return cls(
            _made_ready(sqlite3.connect(":memory:", check_same_thread=False)), None
        )

    def close(self) -> None:
        """Let go of the file."""
        with suppress(sqlite3.Error):
            self._database.close()

    # What is known

    def entries(self) -> list[LibraryEntry]:
        """Return all stories, and what cannot be read."""
        found = (_entry(row) for *row, _, _ in self._rows(_ENTRIES))
        return [each for each in found if each.text.state is not EntryState.NO_STORY]

    def looks(self) -> dict[str, KnownLooks]:
        """Return by what changes are told, by the names of the stories."""
        found: dict[str, KnownLooks] = {}
        for *row, text, work in self._rows(_ENTRIES):
            entry = _entry(row)
            looks = KnownLooks(entry.id, _text(text), _text(work), entry.text)
            found[entry.name] = looks
        return found

    def candidates(self, words: Sequence[tuple[str, bool]]) -> Candidates:
        """Return which chunks have all of ``words``.

        Args:
            words: The words, and whether each is a beginning.
        """
        places = self._places()
        if not self.has_words:
            return Candidates(places, None)
        matched = (_matched(word, is_beginning=is_open) for word, is_open in words)
        rows = self._rows(_WITH_WORDS, (" ".join(matched),))
        # Nearly all chunks have a common word: an array is quicker than a set.
        has_them = bytearray(max(rows, default=(0,))[0] + 1)
        for (chunk,) in rows:
            has_them[chunk] = 1
        return Candidates(places, has_them)

    def _places(self) -> dict[int, list[int]]:
        """Return the chunks of each story in their order, by their ids."""
        ((version,),) = self._rows("pragma data_version")
        if self._known_places is None or self._known_places[0] != version:
            places: dict[int, list[int]] = {}
            for story, chunk in self._rows(_PLACES):
                places.setdefault(story, []).append(chunk)
            self._known_places = version, places
        return self._known_places[1]

    def chunk(self, chunk_id: int) -> Chunk | None:
        """Return a chunk; None if it is gone."""
        return next((_chunk(*row) for row in self._rows(_CHUNK, (chunk_id,))), None)

    def chunks_of(self, story: int) -> list[tuple[int, Chunk]]:
        """Return the chunks of a story with their ids, in its order."""
        return [(id_, _chunk(*row)) for id_, *row in self._rows(_CHUNKS, (story,))]

    # What is written

    def put(
        self,
        name: str,
        path: Path,
        looks: KnownLooks,
        work: WorkFacts,
        chunks: Sequence[Chunk] | None,
        notes: Sequence[Chunk],
    ) -> None:
        """Keep what is known of a story, in place of what was.

        Args:
            name: Its path from the folder on.
            path: Its file.
            looks: How it looks, and what is known of its text; the id counts for
                nothing.
            work: What is known of the work on it.
            chunks: Its text; None if that is the one that is kept.
            notes: Its notes.
        """
        with self._sound(), self._writing():
            before = self._known(name)
            values = _values(name, path, looks, work)
            self._database.execute(_PUT, values)
            (story, _), was_markdown = self._known(name), before[1]
            known = self.chunks_of(story)
            texts = {each.text: id_ for id_, each in known if each.note is None}
            kept = texts if chunks is None else {each.text for each in chunks}
            gone = {
                id_: each
                for id_, each in known
                # Of two that say the same, one is known by the text.
                if each.note or each.text not in kept or texts[each.text] != id_
            }
            if chunks is None:
                gone = {id_: each for id_, each in known if each.note}
            self._remove(gone, is_markdown=was_markdown)
            is_markdown = looks.facts.is_markdown
            self._add(story, chunks or (), texts, is_markdown=is_markdown)
            self._add(story, notes, {}, is_markdown=False)

    def remove(self, stories: Mapping[str, int]) -> None:
        """Forget stories, by their names and ids."""
        for name, story in stories.items():
            with self._sound(), self._writing():
                _, was_markdown = self._known(name)
                self._remove(dict(self.chunks_of(story)), is_markdown=was_markdown)
                self._database.execute(_GONE, (story,))

    def note_used(self) -> None:
        """Let the index be kept for some time more."""
        if self._path is not None:
            with suppress(OSError):
                os.utime(self._path)

    def _known(self, name: str) -> tuple[int, bool]:
        """Return the id of a story, and whether it was Markdown when it was kept."""
        row = self._database.execute(_OF_NAME, (_bytes(name),)).fetchone()
        return (0, False) if row is None else (row[0], row[1] == 1)

    def _add(
        self,
        story: int,
        chunks: Sequence[Chunk],
        known: dict[str, int],
        *,
        is_markdown: bool,
    ) -> None:
        taken = set[int]()
        for chunk in chunks:
            id_ = known.get(chunk.text)
            if chunk.note is None and id_ is not None and id_ not in taken:
                taken.add(id_)
                self._database.execute(_MOVE_CHUNK, (chunk.start, chunk.line, id_))
                continue
            values = story, chunk.start, chunk.line, _note(chunk.note)
            told = self._database.execute(_PUT_CHUNK, values)
            content = told.lastrowid, _bytes(chunk.text)
            self._database.execute(_PUT_CONTENT, content)
            if self.has_words:
                words = _words_of(chunk, is_markdown=is_markdown)
                self._database.execute(_PUT_WORDS, (told.lastrowid, words))

    def _remove(self, chunks: dict[int, Chunk], *, is_markdown: bool) -> None:
        for id_, chunk in chunks.items():
            if self.has_words:
                # A table without the words it is of has to be told them.
                of_markdown = is_markdown and chunk.note is None
                words = _words_of(chunk, is_markdown=of_markdown)
                self._database.execute(_GONE_WORDS, (id_, words))
            self._database.execute(_GONE_CONTENT, (id_,))
            self._database.execute(_GONE_CHUNK, (id_,))

    # How it is done

    def _rows(
        self, wanted: str, values: Sequence[object] = ()
    ) -> list[tuple[Any, ...]]:
        with self._sound():
            return self._database.execute(wanted, values).fetchall()
        raise AssertionError  # what goes wrong is raised

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Keep all of what is done, or nothing."""
        self._known_places = None  # its version tells only of what others write
        self._database.execute("begin immediate")
        try:
            yield
        except BaseException:
            self._database.execute("rollback")
            raise
        self._database.execute("commit")

    @contextmanager
    def _sound(self) -> Iterator[None]:
        """Throw the file away if it is damaged.

        Raises:
            IndexUnavailable: If nothing can be read or written, whatever the reason.
        """
        try:
            yield
        except sqlite3.Error as error:
            is_passing = isinstance(error, sqlite3.OperationalError)
            if self._path is not None and not is_passing:
                self.close()
                throw_away(self._path)
            raise IndexUnavailable(str(error)) from error


def throw_away(path: Path) -> None:
    """Remove the index that lies at ``path``."""
    for ending in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            path.with_name(f"{path.name}{ending}").unlink()


def forget_unused(now: float | None = None) -> None:
    """Remove the indexes that nobody looked into for months."""
    folder = cache_folder() / "library"
    latest = (now or time.time()) - _UNUSED_DAYS * _DAY_S
    with suppress(OSError):
        for path in folder.glob("*.sqlite"):
            if path.stat().st_mtime < latest:
                throw_away(path)


def _make_place(path: Path) -> None:
    path.parent.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    path.touch(PRIVATE_FILE)


def _connected(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=_WAIT_S, check_same_thread=False)
    try:
        # Who reads does not wait for who writes, and the other way round.
        database.execute("pragma journal_mode = wal")
        return _made_ready(database)
    except sqlite3.Error:
        database.close()
        raise


def _made_ready(database: sqlite3.Connection) -> sqlite3.Connection:
    database.isolation_level = None  # what belongs together is said below
    database.execute("pragma synchronous = normal")
    if not _has_tables(database):
        database.executescript(_TABLES)
        with suppress(sqlite3.OperationalError):  # built without it
            database.executescript(_WORDS)
    return database


def _has_tables(database: sqlite3.Connection) -> bool:
    return _has_table(database, "story") and _has_table(database, "chunk")


def _has_words(database: sqlite3.Connection) -> bool:
    return _has_table(database, "word")


def _has_table(database: sqlite3.Connection, name: str) -> bool:
    found: object = database.execute(_TABLE, (name,)).fetchone()
    return found == (1,)


def _values(
    name: str, path: Path, looks: KnownLooks, work: WorkFacts
) -> tuple[object, ...]:
    """Return what is kept of a story, as ``_PUT`` has it."""
    facts = looks.facts
    try:
        modified = path.stat().st_mtime
    except OSError:
        modified = 0.0
    return (
        *(_bytes(name), os.fsencode(path), modified),
        *(_bytes(looks.text), _bytes(looks.work)),
        *(_bytes(facts.title), facts.words, facts.scenes, facts.sha256),
        *(facts.has_lines, facts.is_markdown, int(facts.state), _bytes(facts.problem)),
        *(work.open, work.done, work.drafts, work.reread_at, work.reading),
        *(work.opened_at, _bytes(work.problem)),
    )


def _entry(row: Sequence[Any]) -> LibraryEntry:
    id_, name, path, modified, title, words, scenes, sha256, has_lines, *rest = row
    is_markdown, state, problem, *work = rest
    text = TextFacts(
        _text(title),
        words,
        scenes,
        sha256,
        has_lines == 1,
        is_markdown == 1,
        EntryState(state),
        _text(problem),
    )
    open_, done, drafts, reread_at, reading, opened_at, remark = work
    facts = WorkFacts(open_, done, drafts, reread_at, reading, opened_at, _text(remark))
    return LibraryEntry(id_, _text(name), os.fsdecode(path), modified, text, facts)


def _chunk(start: int, line: int, content: bytes, note: bytes | None) -> Chunk:
    return Chunk(start, line, _text(content), _note_of(note))


def _note(note: NoteOf | None) -> bytes | None:
    return None if note is None else _bytes(json.dumps(to_dictionary(note)))


def _note_of(kept: bytes | None) -> NoteOf | None:
    if kept is None:
        return None
    content = json.loads(kept)
    return NoteOf(**{**content, "tags": tuple(content["tags"])})


def _words_of(chunk: Chunk, *, is_markdown: bool) -> str:
    """Return what stands for ``chunk`` in the table of words."""
    found = index_words(chunk.text, is_markdown=is_markdown)
    note = chunk.note
    if note is None:
        found.add(TEXT_MARK)
    else:
        found.add(NOTE_MARK)
        found.update(
            f"{TAG_MARK}{word}" for tag in note.tags for word in tag_words(tag)
        )
        found.update(f"{MAKER_MARK}{word}" for word in maker_words(note.maker))
    return " ".join(sorted(found))


def _matched(word: str, *, is_beginning: bool) -> str:
    quoted = word.replace('"', '""')
    return f'"{quoted}"{"*" if is_beginning else ""}'


def _bytes(words: str) -> bytes:
    # Notes and names of files may hold halves of pairs, which SQLite takes for none.
    return words.encode("utf-8", "surrogatepass")


def _text(kept: bytes) -> str:
    return kept.decode("utf-8", "surrogatepass")
