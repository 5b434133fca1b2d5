from __future__ import annotations

import errno
import json

import pytest

from desktop.paths import state_folder
from desktop.storage.files.derived_names import passes_path
from desktop.storage.files.filesystem import DISK
from desktop.storage.files.private_files import JOINED
from desktop.storage.passes.passes_file import (
    PassesFile,
    parse_passes,
    serialise_passes,
)
from desktop.storage.passes.passes_store import PassesStore
from desktop.value import replace
from tests.storage.passes.test_passes_file import FILE, TENSE

NAMES = replace(TENSE, id="urn:uuid:2", name="Names")
OTHER = PassesFile({NAMES.id: NAMES})
BOTH = FILE.joined(OTHER)


@pytest.fixture
def story(tmp_path):
    story = tmp_path / "sea.txt"
    story.write_text("The sea.\n")
    return story


@pytest.fixture
def path(story):
    return passes_path(story)


@pytest.fixture
def store(story):
    return PassesStore(story)


def held(path):
    return parse_passes(path.read_bytes(), path.name)


def names(folder):
    return sorted(each.name for each in folder.iterdir())


def test_nothing_is_written_for_a_story_without_a_named_pass(store, path):
    store.save(store.load())

    assert not path.exists()


def as_written(path):
    """What is another once a file is written: not when it was read."""
    told = path.lstat()
    return told.st_mode, told.st_ino, told.st_size, told.st_mtime_ns, told.st_ctime_ns


def test_what_is_saved_is_there_the_next_time(store, story, path):
    store.save(FILE)
    before = as_written(path)
    store.save(FILE)

    assert PassesStore(story).load() == FILE
    assert as_written(path) == before
    assert names(story.parent) == ["sea.txt", "sea.txt.passes.json"]


def test_what_somebody_else_wrote_meanwhile_is_joined(store, story, path):
    store.save(FILE)
    PassesStore(story).save(OTHER)
    path.write_bytes(serialise_passes(OTHER))

    assert store.has_changed()
    assert store.save(replace(FILE, passes={TENSE.id: replace(TENSE, name="Past")}))
    assert held(path).passes.keys() == BOTH.passes.keys()


def test_what_was_removed_by_others_is_written_again(store, path):
    store.save(FILE)
    path.unlink()

    store.save(replace(FILE, raw={"x": 1}))

    assert held(path).passes == FILE.passes


@pytest.mark.parametrize(
    ("name", "is_joined", "stays"),
    [
        ("sea.txt.passes.sync-conflict-20261102-101500-ABC1234.json", True, False),
        ("sea.txt.passes (Iris's conflicted copy 2026-11-02).json", True, False),
        ("sea.txt.passes 2.json", True, False),
        ("sea.txt.passes (In Konflikt stehende Kopie).json", True, True),
        ("sea.txt.passes.broken-2026-11-02-101500.json", False, True),
        ("sea.txt.passes-old.json", True, True),
    ],
)
def test_copies_beside_it_are_joined(store, path, name, is_joined, stays):
    path.write_bytes(serialise_passes(FILE))
    copy = path.with_name(name)
    copy.write_bytes(serialise_passes(BOTH))

    found = store.load()
    store.save(found)

    assert (NAMES.id in found.passes) == is_joined
    assert copy.exists() == stays
    assert stays or [*JOINED.path.iterdir()]


def test_a_copy_of_something_else_is_left_alone(store, path):
    path.write_bytes(serialise_passes(FILE))
    copy = path.with_name("sea.txt.passes 2.json")
    copy.write_bytes(serialise_passes(OTHER))

    store.save(store.load())

    assert copy.exists()
    assert held(path) == FILE


def test_what_is_no_such_file_is_kept_beside_it_and_said(store, path):
    path.write_bytes(b"{ torn")

    assert store.load() == PassesFile()
    assert "did not tell of rereadings any more, and is kept as" in store.problem
    store.save(FILE)

    (kept,) = path.parent.glob("*.broken-*")
    assert kept.read_bytes() == b"{ torn"
    assert held(path) == FILE


def test_what_breaks_while_it_is_open_is_kept_as_well(store, path):
    store.save(FILE)
    path.write_bytes(b"{ torn")

    store.save(BOTH)

    (kept,) = path.parent.glob("*.broken-*")
    assert kept.read_bytes() == b"{ torn"
    assert held(path) == BOTH


def test_what_a_newer_reread_wrote_is_read_and_left_as_it_is(store, path):
    content = json.loads(serialise_passes(FILE)) | {"format_version": 2}
    path.write_text(json.dumps(content))
    before = path.read_bytes()

    found = store.load()
    problem = store.problem
    store.save(BOTH)

    assert found.passes == FILE.passes
    assert "newer Reread" in problem
    assert path.read_bytes() == before


@pytest.mark.parametrize("kind", ["too large", "a folder", "a link elsewhere"])
def test_what_cannot_be_read_is_left_as_it_is(store, path, tmp_path_factory, kind):
    if kind == "too large":
        path.write_bytes(b" " * ((8 << 20) + 1))
    elif kind == "a folder":
        path.mkdir()
    else:
        elsewhere = tmp_path_factory.mktemp("elsewhere") / "x.json"
        elsewhere.write_bytes(serialise_passes(OTHER))
        path.symlink_to(elsewhere)
    before = as_written(path)

    found = store.load()
    problem = store.problem
    store.save(FILE)

    assert found == PassesFile()
    assert "cannot be read, and is left as it is" in problem
    assert as_written(path) == before


def test_a_disk_that_refuses_is_said_and_nothing_is_lost(store, path, monkeypatch):
    def refuse(*_args, **_more):
        raise OSError(errno.EROFS, "read-only")

    monkeypatch.setattr(type(DISK), "open_new", refuse)

    assert store.save(FILE) == FILE

    assert "cannot be written here" in store.problem
    assert not path.exists()
    assert state_folder() not in path.parents
