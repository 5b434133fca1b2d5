from __future__ import annotations

import os
import sys

import pytest

from desktop.storage.backups.backup_folder import MARKER
from desktop.storage.library.story_folder import find_stories


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "stories"
    folder.mkdir()
    return folder


def write(folder, *names):
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("The sea.\n", encoding="utf-8")


def names(folder):
    return [file.name for file in find_stories(folder).files]


def test_stories_are_found_folder_by_folder(folder):
    write(folder, "b.txt", "a.md", "sub/deep/c.markdown", "sub/b.TXT", "d.fountain")

    assert names(folder) == [
        "a.md",
        "b.txt",
        "d.fountain",
        "sub/b.TXT",
        "sub/deep/c.markdown",
    ]


def test_what_is_no_story_is_left_out(folder):
    write(
        folder,
        *("a.txt", "a.txt.annotations.json", "a.txt.annotations.Ann.json"),
        *(
            "a.txt.passes.json",
            "a.txt.drafts/draft-001.txt",
            "a.txt.drafts/drafts.json",
        ),
        *(".hidden.txt", ".git/notes.txt", "picture.png", "letter.docx"),
        "~$a.txt",
    )

    assert names(folder) == ["a.txt"]


def test_backups_are_left_out(folder):
    write(folder, "a.txt", f"kept/{MARKER}", "kept/a.txt/2026-11-30/a.txt")

    assert names(folder) == ["a.txt"]
    assert len(names(folder / "kept")) == 1  # whoever wants them chooses their folder


def test_a_copy_that_was_set_aside_is_left_out(folder):
    write(folder, "a.txt", "a.earlier-2026-11-29-120000.txt")

    assert names(folder) == ["a.txt"]


def test_what_belongs_to_a_story_is_seen_to_change(folder):
    write(folder, "a.txt", "a.txt.annotations.json", "a.txt.drafts/drafts.json")
    write(folder, "a.txt.annotations.Ann.json", "ab.txt.annotations.json")
    before = find_stories(folder).files[0]
    assert len(before.beside) == 3

    (folder / "a.txt.annotations.Ann.json").write_text("other", encoding="utf-8")

    after = find_stories(folder).files[0]
    assert (after.looks, after.name) == (before.looks, before.name)
    assert after.beside != before.beside


def test_a_folder_that_leads_back_to_itself_is_looked_into_once(folder):
    write(folder, "sub/a.txt")
    (folder / "sub" / "up").symlink_to(folder)
    (folder / "sub" / "nowhere.txt").symlink_to(folder / "gone.txt")

    assert names(folder) == ["sub/a.txt"]


def test_a_story_that_is_there_twice_by_a_link_is_listed_once(folder):
    write(folder, "a.txt")
    (folder / "b.txt").symlink_to("a.txt")
    os.link(folder / "a.txt", folder / "c.txt")

    assert names(folder) == ["a.txt"]


def test_a_link_to_a_story_elsewhere_has_the_notes_that_lie_there(folder, tmp_path):
    write(tmp_path / "far", "a.txt", "a.txt.annotations.json")
    (folder / "here.txt").symlink_to(tmp_path / "far" / "a.txt")

    (file,) = find_stories(folder).files

    assert (file.name, file.path) == ("here.txt", tmp_path / "far" / "a.txt")
    assert len(file.beside) == 1


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="nobody is refused here"
)
def test_a_folder_that_cannot_be_looked_into_is_told(folder):
    write(folder, "a.txt", "closed/b.txt")
    (folder / "closed").chmod(0)

    found = find_stories(folder)

    (folder / "closed").chmod(0o700)
    assert [file.name for file in found.files] == ["a.txt"]
    assert "closed" in found.problems[0]


def test_a_folder_that_is_gone_is_told(folder):
    found = find_stories(folder / "nix")

    assert found.files == ()
    assert "nix" in found.problems[0]


def test_a_name_that_is_no_text_is_found(folder):
    name = os.fsdecode(b"caf\xe9.txt")
    try:
        write(folder, name)
    except OSError:
        pytest.skip("the disk has no such names")

    assert names(folder) == [name]
