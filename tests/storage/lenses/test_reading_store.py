"""What lenses read, kept on the disk: it can be lost, and does no harm."""

from __future__ import annotations

import os
import sqlite3

import pytest

from desktop.paths import state_folder
from desktop.storage.lenses.reading_store import ReadingStore

READING = {b"one": b"[1]", b"two": b"[2]"}


def file():
    return state_folder() / "lenses" / "readings.sqlite"


def test_what_was_read_is_there_in_the_next_session():
    store = ReadingStore.opened()
    store.put("verbs:1", READING)
    store.put_seen(b"mark", 7, b"frames")
    store.close()

    store = ReadingStore.opened()
    assert store.get("verbs:1", [b"two", b"three"]) == {b"two": b"[2]"}
    assert store.get("verbs:2", [b"two"]) == {}
    assert store.get_seen(b"mark") == (7, b"frames")
    assert store.get_seen(b"other") is None


def test_two_windows_keep_in_the_same_file():
    one, other = ReadingStore.opened(), ReadingStore.opened()
    one.put("verbs:1", {b"one": b"[1]"})
    other.put("verbs:1", {b"two": b"[2]"})
    assert one.get("verbs:1", list(READING)) == READING


def test_nobody_else_may_read_it():
    ReadingStore.opened()
    assert os.name == "nt" or file().stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", [b"no database at all" * 999, b""])
def test_a_damaged_file_is_thrown_away(content):
    store = ReadingStore.opened()
    store.put("verbs:1", READING)
    store.close()
    file().write_bytes(content)

    store = ReadingStore.opened()
    assert store.get("verbs:1", list(READING)) == {}
    store.put("verbs:1", READING)
    assert store.get("verbs:1", list(READING)) == READING


def test_one_that_is_damaged_while_it_is_open_does_no_harm():
    store = ReadingStore.opened()
    store.put("verbs:1", {bytes([n]) * 99: b"x" * 99 for n in range(255)})
    with file().open("r+b") as damaged:
        damaged.seek(0)
        damaged.write(b"?" * file().stat().st_size)
    assert store.get("verbs:1", [b"\1" * 99]) in ({}, {b"\1" * 99: b"x" * 99})
    store.put("verbs:1", READING)
    ReadingStore.opened().put("verbs:1", READING)
    assert ReadingStore.opened().get("verbs:1", list(READING)) == READING


def test_it_can_be_deleted_at_any_time():
    store = ReadingStore.opened()
    file().unlink()
    store.put("verbs:1", READING)
    assert store.get("verbs:1", [b"nothing"]) == {}


def test_another_format_is_thrown_away():
    store = ReadingStore.opened()
    store.put("verbs:1", READING)
    store.close()
    with sqlite3.connect(file()) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    assert ReadingStore.opened().get("verbs:1", list(READING)) == {}


def test_where_no_file_can_be_nothing_is_kept():
    state_folder().mkdir(parents=True)
    (state_folder() / "lenses").write_text("in the way")
    store = ReadingStore.opened()
    store.put("verbs:1", READING)
    assert store.get("verbs:1", list(READING)) == {}


def test_while_somebody_else_writes_it_is_read_and_nothing_kept():
    store = ReadingStore.opened()
    store.put("verbs:1", READING)
    with sqlite3.connect(file()) as other:
        other.execute("BEGIN IMMEDIATE")
        store.put("verbs:1", {b"three": b"[3]"})
        assert store.get("verbs:1", [*READING, b"three"]) == READING
    other.close()


def test_what_was_not_used_for_longest_goes_when_it_is_full(monkeypatch):
    import desktop.storage.lenses.reading_store as module

    for day in range(8):
        monkeypatch.setattr(module.time, "time", lambda day=day: day * 86_400)
        store = ReadingStore.opened()
        store.put("verbs:1", {bytes([day]): b"x" * 5_000})
        store.close()
    monkeypatch.setattr(module.time, "time", lambda: 9 * 86_400)
    store = ReadingStore.opened()
    assert len(store.get("verbs:1", [b"\0"])) == 1
    store.close()
    store = ReadingStore.opened(20_000)
    left = store.get("verbs:1", [bytes([day]) for day in range(8)])
    assert sorted(left) == [bytes([day]) for day in (0, 3, 4, 5, 6, 7)]
