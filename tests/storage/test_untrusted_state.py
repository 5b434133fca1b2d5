"""What a state folder may hold that Reread did not put there."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import subprocess
import sys
import zlib

import pytest

from desktop.errors import SaveFailed
from desktop.storage.files.filesystem import DISK
from desktop.storage.files.in_place import finish
from desktop.storage.history import versions
from desktop.storage.history.version_index import index_path
from desktop.storage.history.versions import get_bytes, keep_bytes
from desktop.storage.notes.notes_bytes import read_notes
from desktop.storage.notes.notes_store import NotesStore
from desktop.storage.story.remembered import keep_placements, placements
from desktop.storage.story.story_file import read_story, save_story
from tests.storage.files.test_in_place import NEW, OLD, CutShortError, ShortDisk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")

BOMB = """
import hashlib, pathlib, resource, zlib

folder = pathlib.Path(HOME) / "state" / "versions"
folder.mkdir(parents=True)
packer, digest, piece = zlib.compressobj(1), hashlib.sha256(), bytes(1 << 24)
pieces = []
for _ in range(64):
    digest.update(piece)
    pieces.append(packer.compress(piece))
name = digest.hexdigest()
(folder / f"{name}.z").write_bytes(b"".join(pieces) + packer.flush())
resource.setrlimit(resource.RLIMIT_AS, (700 << 20, 700 << 20))

from desktop.storage.history.versions import get, get_bytes

assert get_bytes(name) is None and get(name) is None
"""


def kept_file(home, data):
    return home / "state" / "versions" / f"{hashlib.sha256(data).hexdigest()}.z"


# Kept texts


def test_a_small_file_that_unpacks_to_a_gigabyte_is_refused_in_little_memory(home):
    child = BOMB.replace("HOME", repr(str(home)))

    done = subprocess.run([sys.executable, "-c", child], check=False)

    assert done.returncode == 0


def test_what_is_too_large_to_be_unpacked_is_kept_all_the_same(monkeypatch):
    monkeypatch.setattr(versions, "_MOST_UNPACKED", 1000)
    data = b"their sea" * 500

    assert get_bytes(keep_bytes(data)) == data


@pytest.mark.parametrize("cut", [0, 1, 20, -1])
def test_a_torn_text_is_replaced_when_it_is_at_hand_again(home, cut):
    data = b"the old sea, and the young one" * 30
    keep_bytes(data)
    path = kept_file(home, data)
    path.write_bytes(path.read_bytes()[:cut])

    assert get_bytes(keep_bytes(data)) == data


def test_a_link_in_place_of_a_kept_text_is_replaced_and_not_written_through(
    home, tmp_path
):
    mine = tmp_path / "mine"
    mine.write_bytes(b"mine")
    keep_bytes(OLD)
    kept_file(home, OLD).unlink()
    kept_file(home, OLD).symlink_to(mine)

    assert get_bytes(keep_bytes(OLD)) == OLD
    assert mine.read_bytes() == b"mine"


def test_a_file_that_is_read_only_is_replaced_as_well(home):
    keep_bytes(OLD)
    kept_file(home, OLD).write_bytes(b"damaged")
    kept_file(home, OLD).chmod(0o400)

    assert get_bytes(keep_bytes(OLD)) == OLD


# Records of what was being written in place


def record(home, target, *, name=None, old=OLD, new=NEW):
    folder = home / "state" / "in-place"
    folder.mkdir(parents=True, exist_ok=True)
    name = name or hashlib.sha256(os.fsencode(target)).hexdigest()
    path = folder / f"{name}.json"
    content = {"path": str(target), "old": keep_bytes(old), "new": keep_bytes(new)}
    path.write_text(json.dumps(content))
    return path


def torn(path):
    path.write_bytes(NEW[:9] + OLD[9:])
    return path


def test_the_record_of_a_torn_story_completes_it(home, story):
    record(home, torn(story))

    assert finish(DISK) == [story]
    assert story.read_bytes() == NEW


def test_a_record_that_names_another_file_than_its_own_is_left_alone(home, story):
    kept = record(home, torn(story), name="0" * 64)
    before = story.read_bytes()

    assert finish(DISK) == []
    assert story.read_bytes() == before
    assert kept.exists()


def test_a_record_that_is_a_link_is_left_alone(home, story, tmp_path):
    kept = record(home, torn(story))
    kept.rename(tmp_path / "elsewhere.json")
    kept.symlink_to(tmp_path / "elsewhere.json")

    assert finish(DISK) == []
    assert kept.is_symlink()


def test_nothing_is_written_through_a_link_that_took_the_place_of_the_story(
    home, story, tmp_path
):
    mine = torn(tmp_path / "mine")
    before = mine.read_bytes()
    story.unlink()
    story.symlink_to(mine)
    record(home, story)

    assert finish(DISK) == []
    assert mine.read_bytes() == before


def test_what_is_no_text_is_not_written(home, story):
    record(home, torn(story), new=NEW[:9] + b"\0\1\2\3" * 3)

    assert finish(DISK) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_a_record_of_somebody_else_s_is_left_alone(home, story):
    kept = record(home, torn(story))
    os.chown(kept, 12345, 12345)

    assert finish(DISK) == []
    assert kept.exists()


@pytest.mark.parametrize("name", ["nul\0nul", "half\ud83d", "", "relative.txt", "/"])
def test_a_record_with_any_path_does_no_harm(home, name):
    folder = home / "state" / "in-place"
    folder.mkdir(parents=True)
    told = {"path": name, "old": "0" * 64, "new": "0" * 64}
    (folder / f"{'1' * 64}.json").write_text(json.dumps(told))

    assert finish(DISK) == []


# Links and permissions


def test_a_folder_that_is_a_link_out_of_the_state_folder_is_not_written_in(
    home, story, tmp_path
):
    outside = tmp_path / "outside"
    outside.mkdir()
    (home / "state").mkdir()
    for kind in ("versions", "placements", "history"):
        (home / "state" / kind).symlink_to(outside)

    with pytest.raises(SaveFailed, match="it is a link that leads elsewhere"):
        keep_bytes(OLD)
    with pytest.raises(SaveFailed, match=r"placements\) cannot be written"):
        keep_placements(story, "0" * 64, {})
    assert [*outside.iterdir()] == []


def test_an_index_that_is_a_link_is_not_added_to(home, story, tmp_path):
    mine = tmp_path / "mine"
    mine.write_bytes(b"mine")
    index_path(story).parent.mkdir(parents=True)
    index_path(story).symlink_to(mine)
    from desktop.storage.history.version_index import add_lines, story_line

    with pytest.raises(SaveFailed):
        add_lines(story, [story_line(story)])

    assert mine.read_bytes() == b"mine"


def test_what_is_remembered_is_not_read_through_a_link(home, story, tmp_path):
    keep_placements(story, "0" * 64, {"urn:a": (0, 1, "exact")})
    (path,) = (home / "state" / "placements").glob("*.json")
    path.rename(tmp_path / "elsewhere.json")
    path.symlink_to(tmp_path / "elsewhere.json")

    assert placements(story, "0" * 64) is None


def test_folders_that_others_may_look_into_are_closed_to_them(home, story):
    for folder in (home / "state", home / "state" / "versions"):
        folder.mkdir()
        folder.chmod(0o777)

    save_story(read_story(story), "the young sea\nis wild\n")

    for folder in (home / "state", home / "state" / "versions"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


# No state folder at all


@pytest.fixture(
    params=["a file in its place", "a file for a folder in it", "full", "read only"]
)
def no_state(request, home, monkeypatch):
    """Take the state folder away, and return the disk that is left."""
    from desktop.storage.files.filesystem import FileSystem

    state, kind = home / "state", request.param
    if kind == "a file in its place":
        state.write_text("in the way")
        return FileSystem()
    if kind == "a file for a folder in it":
        state.mkdir()
        for name in ("versions", "journal", "shadow", "locks", "in-place", "history"):
            (state / name).write_text("in the way")
        return FileSystem()
    number = 28 if kind == "full" else 30
    refused = {"open_new", "mkdir", "open_to_append", "try_lock", "chmod"}

    class StatelessDisk(FileSystem):
        def __getattribute__(self, name):
            call = super().__getattribute__(name)
            if name not in refused:
                return call

            def refuse(path, *arguments):
                if state == path or state in path.parents:
                    raise OSError(number, os.strerror(number))
                return call(path, *arguments)

            return refuse

    return StatelessDisk()


def beside(story):
    return sorted(path.name for path in story.parent.iterdir() if path != story)


def test_a_text_is_saved_and_what_it_was_is_kept_beside_it(no_state, story, home):
    file = save_story(read_story(story), "the young sea\nis wild\n", disk=no_state)

    assert story.read_bytes() == b"the young sea\r\nis wild\r\n"
    (kept,) = beside(story)
    assert kept.startswith("sea.earlier-")
    assert kept.endswith(".txt")
    assert story.with_name(kept).read_bytes() == OLD
    assert str(home / "state") in file.unkept
    assert kept in file.unkept


def test_only_what_was_not_our_own_is_kept_beside_it(no_state, story):
    file = read_story(story)
    for words in ("one\n", "one two\n", "one two three\n"):
        file = save_story(file, words, disk=no_state)

    assert len(beside(story)) == 1
    assert story.read_bytes() == b"one two three\r\n"


def test_a_story_with_two_names_is_written_as_well(no_state, story):
    other = story.with_name("the same.md")
    other.hardlink_to(story)

    save_story(read_story(story), "the young sea\nis wild\n", disk=no_state)

    assert other.read_bytes() == story.read_bytes() == b"the young sea\r\nis wild\r\n"


def test_and_nothing_is_lost_if_that_is_cut_short(home, story):
    (home / "state").write_text("in the way")
    story.with_name("the same.md").hardlink_to(story)

    with pytest.raises(CutShortError):
        save_story(read_story(story), "the young sea\nis wild\n", disk=ShortDisk(9))

    others = [story.with_name(name).read_bytes() for name in beside(story)]
    assert OLD in others


def test_what_another_program_wrote_in_that_moment_is_kept_beside_it(no_state, story):
    theirs = b"somebody else's sea\n"

    def interfering(path, target, exchange=no_state.exchange):
        if target == story and target.read_bytes() == OLD:
            target.write_bytes(theirs)
        exchange(path, target)

    no_state.exchange = interfering
    file = save_story(read_story(story), "the young sea\n", disk=no_state)

    assert file.displaced == theirs
    assert theirs in [story.with_name(name).read_bytes() for name in beside(story)]


def test_without_any_other_place_the_text_is_not_saved(home, story, failing_disk):
    class LockedFolder(type(DISK)):
        def open_new(self, path, mode):
            raise PermissionError(13, "not allowed")

    (home / "state").write_text("in the way")

    with pytest.raises(SaveFailed, match="Reread’s own folder"):
        save_story(read_story(story), "the young sea\n", disk=LockedFolder())

    assert story.read_bytes() == OLD


def test_notes_are_saved(no_state, story):
    from desktop.annotations.annotation import new_annotation
    from desktop.annotations.kinds import Kind

    store = NotesStore(story, story.name, disk=no_state)
    note = new_annotation(Kind.STORY_NOTE, words="calm?")

    store.save(store.load().with_note(note))

    assert [one.words for one in read_notes(story).notes.values()] == ["calm?"]


def test_a_text_unpacked_without_its_end_is_none(home):
    data = b"the sea" * 100
    keep_bytes(data)
    packed = zlib.compress(data)
    kept_file(home, data).write_bytes(packed[:-4])

    assert get_bytes(hashlib.sha256(data).hexdigest()) is None
