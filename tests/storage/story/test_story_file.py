from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from desktop.errors import (
    CannotEncode,
    SaveFailed,
    StoryChangedOnDisk,
    StoryUnreadable,
)
from desktop.storage.encodings import encoding
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.files.regular_file import sha256_of_bytes
from desktop.storage.history import versions
from desktop.storage.story.story_file import (
    overwrite_story,
    read_story,
    reload_story,
    save_story,
    save_with_even_line_ends,
    write_new_story,
)

OLD = "the old sea\nis calm\n"
NEW = "the old sea\nis wild\n"


def identity(path):
    status = path.stat()
    return status.st_ino, status.st_mtime_ns, path.read_bytes()


def test_a_story_is_read(story):
    file = read_story(story)

    assert (file.path, file.text) == (story, OLD)
    assert file.sha256 == versions.sha256_of(OLD)


def test_an_empty_story_may_be_written(story):
    story.write_bytes(b"")

    save_story(read_story(story), NEW)

    assert story.read_text() == NEW


def test_a_story_that_was_not_edited_is_not_written(story):
    before = identity(story)

    file = read_story(story)

    assert save_story(file, file.text) is file
    assert identity(story) == before


def test_only_what_was_edited_changes(story):
    saved = save_story(read_story(story), NEW)

    assert story.read_bytes() == b"the old sea\r\nis wild\r\n"
    assert saved == read_story(story)


def test_one_save_follows_another(story):
    file = read_story(story)
    for number in range(3):
        file = save_story(file, f"{number}\n")

    assert story.read_bytes() == b"2\r\n"


@pytest.mark.parametrize(
    "between",
    [
        "one\nthree\n\ntwo\n\n",
        "",
        "one\n\ntwo\n\nthree\n",
        "\n\none\n\ntwo\n\n\nthree",
        "one two three",
        "three\n\none\n\ntwo",
    ],
)
def test_a_text_that_comes_back_has_the_line_ends_it_had(story, between):
    raw = b"one\r\n\ntwo\n\r\nthree\r"
    story.write_bytes(raw)
    file = read_story(story)
    text = file.text

    file = save_story(file, between, allow_empty=True)
    save_story(file, text)

    assert story.read_bytes() == raw


def test_line_ends_that_were_made_even_stay_even(story):
    story.write_bytes(b"one\r\n\ntwo\n\nthree\n")
    file = read_story(story)
    text = file.text

    file = save_with_even_line_ends(file, text)
    file = save_story(file, "one\n")
    save_story(file, text)

    assert story.read_bytes() == text.encode()


def test_line_ends_that_another_program_made_even_stay_even(story):
    story.write_bytes(b"one\r\n\ntwo\n\nthree\n")
    file = read_story(story)
    text = file.text
    story.write_bytes(text.encode())

    file = save_story(reload_story(file), "one\n")
    save_story(file, text)

    assert story.read_bytes() == text.encode()


def test_the_text_before_is_kept(story):
    file = read_story(story)

    save_story(file, NEW)

    assert versions.get(file.sha256) == OLD


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"another text", id="text"),
        pytest.param(b"the old sea\nis calm\n", id="only-the-line-ends"),
        pytest.param(b"", id="emptied"),
    ],
)
def test_what_another_program_wrote_is_not_overwritten(story, content):
    file = read_story(story)
    story.write_bytes(content)

    with pytest.raises(StoryChangedOnDisk, match="another program"):
        save_story(file, NEW)

    assert story.read_bytes() == content


def test_a_file_that_was_only_touched_is_saved(story):
    file = read_story(story)
    os.utime(story)

    save_story(file, NEW)

    assert read_story(story).text == NEW


def test_what_is_written_at_the_last_moment_is_kept_and_handed_back(story):
    class BusyDisk(FileSystem):
        def exchange(self, path, target):
            target.write_bytes(b"theirs")
            super().exchange(path, target)

    saved = save_story(read_story(story), NEW, disk=BusyDisk())

    assert saved.displaced == b"theirs"
    assert versions.get_bytes(sha256_of_bytes(b"theirs")) == b"theirs"
    assert read_story(story).text == saved.text == NEW


def test_what_the_author_wants_overwritten_is_not_handed_back(story):
    file = read_story(story)
    story.write_bytes(b"theirs")

    saved = overwrite_story(file, NEW)

    assert saved.displaced is None
    assert versions.get_bytes(sha256_of_bytes(b"theirs")) == b"theirs"


def test_a_removed_story_is_said_to_be(story):
    file = read_story(story)
    story.unlink()

    with pytest.raises(StoryChangedOnDisk, match="removed or renamed"):
        save_story(file, NEW)

    assert not story.exists()


def test_an_empty_text_replaces_nothing_by_itself(story):
    with pytest.raises(SaveFailed, match="empty"):
        save_story(read_story(story), "")

    assert read_story(story).text == OLD
    assert save_story(read_story(story), "", allow_empty=True).text == ""


def test_a_story_for_notes_only_is_not_written(story):
    story.write_bytes(b"~{K}U>TZ:#1_5HWE~}~\nsea\n")
    before = identity(story)

    with pytest.raises(SaveFailed, match="not edit it"):
        save_story(read_story(story), NEW)

    assert identity(story) == before


def test_a_character_without_a_place_leaves_the_file(story):
    story.write_bytes("caf\xe9 by the se\xe4".encode("cp1252"))
    before = identity(story)

    with pytest.raises(CannotEncode):
        save_story(read_story(story), "海")

    assert identity(story) == before


def test_an_error_at_any_call_loses_neither_text(
    story, failing_disk, temporary_files, home
):
    raw = story.read_bytes()
    disk = failing_disk()
    save_story(read_story(story), NEW, disk=disk)

    for number in range(len(disk.calls)):
        _start_again(story, raw, home)
        file = read_story(story)
        failing = failing_disk(number)
        try:
            save_story(file, NEW, disk=failing)
        except SaveFailed:
            assert read_story(story).text == OLD or "exchange" in failing.calls
        is_beside = any(path.read_bytes() == raw for path in story.parent.iterdir())
        assert is_beside or versions.get(file.sha256) == OLD
        assert temporary_files() == [] or "exchange" in failing.calls
        assert save_story(file, NEW).text == NEW


def _start_again(story, raw, home):
    """Have the story as it was, nothing kept and nothing left over."""
    for path in story.parent.iterdir():
        path.unlink()
    story.write_bytes(raw)
    shutil.rmtree(home)


def test_where_versions_cannot_be_kept_the_old_text_stays_beside_the_new(story, home):
    home.mkdir(exist_ok=True)
    (home / "state").write_text("in the way")

    save_story(read_story(story), NEW)

    texts = sorted(read_story(path).text for path in story.parent.iterdir())
    assert texts == [OLD, NEW]


def test_a_linked_story_is_saved_where_it_is(story, tmp_path):
    link = tmp_path / "link.txt"
    link.symlink_to(story)

    save_story(read_story(link), NEW)

    assert link.is_symlink()
    assert read_story(story).text == NEW


def test_a_new_story_is_in_utf_8(story):
    path = story.with_name("copy.txt")

    written = write_new_story(path, "海\n")

    assert path.read_bytes() == "海\n".encode()
    assert written == read_story(path)


def test_a_new_story_never_takes_the_place_of_another(story):
    with pytest.raises(SaveFailed, match="already"):
        write_new_story(story, NEW)

    assert read_story(story).text == OLD


def test_what_is_no_story_is_refused_with_a_sentence(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")

    for name, words in (("", "folder"), ("gone", "not there"), ("pipe.txt", "pipe")):
        with pytest.raises(StoryUnreadable, match=words):
            read_story(tmp_path / name)
    with pytest.raises(StoryUnreadable, match="device"):
        read_story(Path("/dev/zero"))


def test_a_story_one_may_not_read_is_refused_with_a_sentence(story, failing_disk):
    with pytest.raises(StoryUnreadable, match="not allowed"):
        read_story(story, failing_disk(1, errno.EACCES))


@pytest.mark.parametrize(
    ("limit", "most", "text"),
    [("LARGEST_STORY", 40, "x" * 41), ("_MOST_SHOWN", 10, "\n" * 10)],
)
def test_what_could_not_be_opened_again_is_not_saved_until_it_is_shorter(
    story, monkeypatch, limit, most, text
):
    monkeypatch.setattr(encoding, limit, most)
    file = read_story(story)

    with pytest.raises(SaveFailed, match="could not be opened again"):
        save_story(file, text)

    assert story.read_text() == OLD
    assert save_story(file, NEW).text == story.read_text() == NEW


@pytest.mark.parametrize("text", ["a" * 100_001, "\n" * 100_000], ids=["long", "many"])
def test_how_long_a_text_was_when_it_was_written_keeps_nobody_from_saving(story, text):
    long = save_story(read_story(story), text)

    again = save_story(long, NEW)

    assert long.decoded.problem is None
    assert again.text == story.read_text() == NEW
