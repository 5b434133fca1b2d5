"""Branches of one story whose notes git joins by way of ``reread merge``."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind, Status

_CHECKOUT = Path(__file__).parents[2]
_START = datetime(2026, 11, 22, 12, tzinfo=UTC)
_WHO = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Iris"), ("EMAIL", "iris@example.org"))
}

pytestmark = pytest.mark.skipif(
    shutil.which("git") is None, reason="there is no git here"
)


def at(minute):
    return _START + timedelta(minutes=minute)


class Repository:
    """A story under git, and its notes."""

    def __init__(self, folder, home):
        self.folder = folder
        self.path = folder / "sea.txt.annotations.json"
        self._environment = (
            os.environ
            | _WHO
            | {
                "HOME": str(home),
                "GIT_CONFIG_NOSYSTEM": "1",
                "PYTHONPATH": str(_CHECKOUT),
            }
        )

    def git(self, *arguments):
        return subprocess.run(
            ["git", *arguments],
            cwd=self.folder,
            env=self._environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def commit(self, notes, message):
        self.path.write_bytes(serialise_notes(notes, "sea.txt"))
        self.git("add", "--all")
        assert self.git("commit", "-m", message).returncode == 0
        return self.notes

    @property
    def notes(self):
        return parse_notes(self.path.read_bytes(), "notes")


@pytest.fixture
def repository(tmp_path, home):
    folder = tmp_path / "repository"
    folder.mkdir()
    repository = Repository(folder, home)
    assert repository.git("init", "--initial-branch=main").returncode == 0
    driver = f'"{sys.executable}" -m desktop merge %O %A %B'
    repository.git("config", "merge.reread.driver", driver)
    (folder / ".gitattributes").write_text("*.annotations.json merge=reread\n")
    (folder / "sea.txt").write_text("The old sea is calm.\n")
    return repository


def note(words):
    return new_annotation(Kind.STORY_NOTE, _START, words=words, status=Status.OPEN)


def branched(repository, base, ours, theirs):
    """Return what git says to a merge of two branches that changed ``base``."""
    notes = repository.commit(base, "Begin")
    repository.git("checkout", "-b", "theirs")
    repository.commit(theirs(notes), "Theirs")
    repository.git("checkout", "main")
    repository.commit(ours(notes), "Ours")
    return repository.git("merge", "theirs", "-m", "Join")


def test_branches_that_add_edit_and_delete_notes_are_merged(repository):
    shared, mine, gone = note("shared"), note("mine"), note("gone")
    base = AnnotationSet().with_notes([shared, mine, gone])

    def ours(notes):
        edited = notes.notes[shared.id].with_words("reworded", at(1))
        return notes.with_notes([edited, note("ours")]).without(gone.id, at(2))

    def theirs(notes):
        done = notes.notes[shared.id].with_status(Status.DONE, at(3))
        edited = notes.notes[mine.id].with_tags(("plot",), at(4))
        return notes.with_notes([done, edited, note("theirs")])

    told = branched(repository, base, ours, theirs)

    found = repository.notes
    assert told.returncode == 0, told.stdout + told.stderr
    assert repository.git("status", "--porcelain").stdout == ""
    words = sorted(each.words for each in found.notes.values())
    assert words == ["mine", "ours", "reworded", "theirs"]
    assert found.notes[shared.id].status is Status.DONE
    assert found.notes[mine.id].tags == ("plot",)
    assert list(found.deleted) == [gone.id]


def test_words_both_branches_rewrote_do_not_stop_a_merge(repository):
    shared = note("shared")

    told = branched(
        repository,
        AnnotationSet().with_note(shared),
        lambda notes: notes.with_note(notes.notes[shared.id].with_words("one", at(1))),
        lambda notes: notes.with_note(notes.notes[shared.id].with_words("two", at(2))),
    )

    assert told.returncode == 0
    found = repository.notes.notes[shared.id]
    assert (found.words, found.other_versions) == ("two", ("one",))


def test_it_does_not_matter_which_branch_is_merged_into_which(repository):
    shared = note("shared")
    new, other = note("ours"), note("theirs")

    def ours(notes):
        return notes.with_notes([notes.notes[shared.id].with_words("one", at(1)), new])

    def theirs(notes):
        edited = notes.notes[shared.id].with_words("two", at(2))
        return notes.with_notes([edited, other])

    branched(repository, AnnotationSet().with_note(shared), ours, theirs)
    here = repository.path.read_bytes()
    repository.git("checkout", "theirs")
    repository.git("merge", "main~1", "-m", "Join the other way")

    assert repository.path.read_bytes() == here


def test_notes_that_cannot_be_read_are_left_to_the_author(repository):
    notes = repository.commit(AnnotationSet().with_note(note("shared")), "Begin")
    repository.git("checkout", "-b", "theirs")
    repository.path.write_bytes(b"{ broken\n")
    repository.git("commit", "--all", "-m", "Theirs")
    repository.git("checkout", "main")
    repository.commit(notes.with_note(note("ours")), "Ours")

    told = repository.git("merge", "theirs", "-m", "Join")

    assert told.returncode != 0
    assert "reread: " in told.stdout + told.stderr
    words = sorted(each.words for each in repository.notes.notes.values())
    assert words == ["ours", "shared"]


def test_notes_are_merged_without_qt(tmp_path):
    for name in ("base", "ours", "theirs"):
        notes = AnnotationSet().with_note(note(name))
        (tmp_path / name).write_bytes(serialise_notes(notes, "sea.txt"))
    script = (
        "import sys\n"
        "from desktop.__main__ import main\n"
        "status = main(['merge', 'base', 'ours', 'theirs'])\n"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]\n"
        "sys.exit(status)\n"
    )

    told = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(_CHECKOUT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")
    joined = parse_notes((tmp_path / "ours").read_bytes(), "notes")
    assert sorted(n.words for n in joined.notes.values()) == ["ours", "theirs"]
