"""What lenses read in paragraphs and stories, kept in one file that can be lost.

It is an SQLite database in the app's folder (docs/decisions/0014 says why nothing else
is one: this holds nothing that is not worked out anew in seconds).  Only the reading
processes open it, several at a time.  What is wrong with it is never told: a damaged
file is thrown away, and without a file, or room for one, all is read anew each time.
"""

from __future__ import annotations

import math
import sqlite3
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from desktop.errors import SaveFailed
from desktop.storage.files.private_files import (
    LENS_READINGS,
    PRIVATE_FILE,
    make_private_folder,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

_FILE = "readings.sqlite"
_FORMAT = 1
"""Another one whenever the tables are; what is of another is thrown away."""
_WAIT = 0.2
"""Seconds that another process is waited for."""
_LARGEST = 200 << 20
"""Bytes of the file; above it, what was not used for longest goes."""
_GOES = 0.25
"""The share that goes then."""
_AT_ONCE = 500
"""Paragraphs asked for together; SQLite takes 999 values at least."""
_DAY = 86_400
"""Seconds by which it is told when something was used last."""
_TABLES = """
CREATE TABLE IF NOT EXISTS paragraph (
    layer TEXT, hash BLOB, reading BLOB, used INTEGER, PRIMARY KEY (layer, hash)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS story (
    mark BLOB PRIMARY KEY, count INTEGER, frames BLOB, used INTEGER
);
"""


class ReadingStore:
    """Keeps what was read, as long as the disk is willing."""

    def __init__(self, database: sqlite3.Connection | None) -> None:
        """Keep it in ``database``; None keeps nothing."""
        self._database = database

    @classmethod
    def opened(cls, largest: int = _LARGEST) -> ReadingStore:
        """Return the store in the app's folder.

        Args:
            largest: How many bytes it may have; what is too much goes now.
        """
        try:
            make_private_folder(LENS_READINGS.path)
            path = LENS_READINGS.path / _FILE
            path.touch(PRIVATE_FILE)
        except (SaveFailed, OSError):
            return cls(None)
        for _ in range(2):
            with suppress(sqlite3.OperationalError):  # it is not to be had now
                try:
                    return cls(_connected(path, largest))
                except sqlite3.DatabaseError as error:
                    if isinstance(error, sqlite3.OperationalError):
                        raise
                    _throw_away(path)
        return cls(None)

    def close(self) -> None:
        """Keep nothing any more."""
        database, self._database = self._database, None
        if database is not None:
            with suppress(sqlite3.Error):
                database.close()

    def get(self, layer: str, hashes: Sequence[bytes]) -> Mapping[bytes, bytes]:
        """Return what is kept of paragraphs, by their hashes."""
        found: dict[bytes, bytes] = {}
        for at in range(0, len(hashes), _AT_ONCE):
            some = hashes[at : at + _AT_ONCE]
            where = f"layer = ? AND hash IN ({','.join('?' * len(some))})"
            wanted = f"SELECT hash, reading FROM paragraph WHERE {where}"  # noqa: S608
            rows = self._asked(wanted, (layer, *some))
            if rows:
                used = f"UPDATE paragraph SET used = ?1 WHERE used < ?1 AND {where}"  # noqa: S608
                self._do(used, [(_today(), layer, *some)])
            found.update(rows)
        return found

    def put(self, layer: str, readings: Mapping[bytes, bytes]) -> None:
        """Keep readings of paragraphs."""
        rows = [(layer, each, blob, _today()) for each, blob in readings.items()]
        self._do("INSERT OR REPLACE INTO paragraph VALUES (?, ?, ?, ?)", rows)

    def get_seen(self, mark: bytes) -> tuple[int, bytes] | None:
        """Return a count and frames that were kept; None if they were not."""
        wanted = "SELECT count, frames FROM story WHERE mark = ?"
        found = self._asked(wanted, (mark,))
        if not found:
            return None
        used = "UPDATE story SET used = ?1 WHERE used < ?1 AND mark = ?"
        self._do(used, [(_today(), mark)])
        count, frames = found[0]
        return count, frames

    def put_seen(self, mark: bytes, count: int, frames: bytes) -> None:
        """Keep them."""
        row = mark, count, frames, _today()
        self._do("INSERT OR REPLACE INTO story VALUES (?, ?, ?, ?)", [row])

    def _asked(self, words: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        found: list[tuple[Any, ...]] = []
        with self._willing() as database:
            if database is not None:
                found = database.execute(words, values).fetchall()
        return found

    def _do(self, words: str, rows: Iterable[tuple[object, ...]]) -> None:
        with self._willing() as database:
            if database is not None:
                with database:
                    database.executemany(words, rows)

    @contextmanager
    def _willing(self) -> Iterator[sqlite3.Connection | None]:
        """Let what is wrong with the file be as if there were nothing in it."""
        try:
            yield self._database
        except sqlite3.OperationalError:
            pass  # Full, read-only or in use just now: nothing is kept, or found.
        except sqlite3.DatabaseError:
            self.close()
            _throw_away(LENS_READINGS.path / _FILE)


def _connected(path: Path, largest: int) -> sqlite3.Connection:
    # What several processes may do with one file at a time, SQLite sees to by locks.
    database = sqlite3.connect(path, timeout=_WAIT)
    try:
        _make_ready(database, largest)
    except sqlite3.Error:
        database.close()
        raise
    return database


def _make_ready(database: sqlite3.Connection, largest: int) -> None:
    # Nothing waits for the disk: what a crash tears is thrown away.
    database.execute("PRAGMA synchronous = OFF")
    (form,) = database.execute("PRAGMA user_version").fetchone()
    if form not in (0, _FORMAT):
        raise sqlite3.DatabaseError("it is of another format")
    with database:
        database.executescript(f"{_TABLES} PRAGMA user_version = {_FORMAT};")
    (page,) = database.execute("PRAGMA page_size").fetchone()
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    if page * pages > largest:
        _forget_oldest(database)
    database.execute(f"PRAGMA max_page_count = {largest * 5 // 4 // page}")


def _forget_oldest(database: sqlite3.Connection) -> None:
    with database:
        for table, key in (("paragraph", "layer, hash"), ("story", "mark")):
            (count,) = database.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608
            oldest = f"SELECT {key} FROM {table} ORDER BY used LIMIT ?"  # noqa: S608
            gone = f"DELETE FROM {table} WHERE ({key}) IN ({oldest})"  # noqa: S608
            database.execute(gone, (math.ceil(count * _GOES),))
    database.execute("VACUUM")


def _throw_away(path: Path) -> None:
    for each in (path, path.with_name(f"{path.name}-journal")):
        with suppress(OSError):
            each.unlink()


def _today() -> int:
    return int(time.time() // _DAY)
