from __future__ import annotations

import pytest

from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.errors import NotesLocked, StoryUnreadable
from desktop.session.keeping.opening import open_story
from desktop.storage.files.filesystem import FileSystem
from desktop.storage.story.story_file import read_story
from desktop.text.span import Span

IRIS = Person("urn:uuid:1", "Iris")


class WatchedDisk(FileSystem):
    """Knows which files were read."""

    def __init__(self):
        self.read_paths = []

    def open_to_read(self, path):
        self.read_paths.append(path)
        return super().open_to_read(path)


@pytest.fixture
def opened(qapp, tmp_path):
    stories = []

    def made(data, name="sea.txt"):
        path = tmp_path / name
        path.write_bytes(data)
        stories.append(open_story(path, IRIS))
        return stories[-1]

    yield made
    for story in stories:
        story.let_go()


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a.txt", False), ("a.text", False), ("a.md", True), ("A.MARKDOWN", True)],
)
def test_markdown_is_known_by_the_name_of_the_file(opened, name, expected):
    assert opened(b"The sea.\n", name).is_markdown is expected


def test_a_story_without_notes_has_none_and_may_get_some(opened):
    story = opened(b"The sea.\n")

    story.marking.add(Kind.NOTE, Span(4, 7))

    assert story.notes_problem is None
    assert len(story.session.notes) == 1


@pytest.fixture
def read_before(qapp, tmp_path):
    """Opens a story whose file was read before; gives the story and its disk."""
    stories = []

    def made(meanwhile=lambda path: None):
        path = tmp_path / "sea.txt"
        path.write_bytes(b"The sea.\n")
        read = read_story(path)
        meanwhile(path)
        disk = WatchedDisk()
        stories.append(open_story(path, IRIS, disk, read=read))
        return stories[-1], disk

    yield made
    for story in stories:
        story.let_go()


def test_what_was_read_a_moment_ago_is_not_read_again(read_before):
    story, disk = read_before()

    assert story.session.text == "The sea.\n"
    assert story.path not in disk.read_paths


def test_what_was_written_meanwhile_is_read_again(read_before):
    story, _ = read_before(lambda path: path.write_bytes(b"The sea rose.\n"))

    assert story.session.text == "The sea rose.\n"


def test_a_story_of_another_name_is_read_as_what_is_known_of_it(read_before):
    def link(path):
        path.rename(path.with_name("old.txt"))
        path.symlink_to("old.txt")

    story, disk = read_before(link)

    assert story.path.name == "old.txt"
    assert story.path in disk.read_paths


def test_a_story_that_is_missing_is_refused(tmp_path):
    with pytest.raises(StoryUnreadable):
        open_story(tmp_path / "gone.txt", IRIS)


MUTATIONS = {
    "add": lambda marking: marking.add(Kind.NOTE, Span(4, 7)),
    "reply": lambda marking: marking.reply("x"),
    "words": lambda marking: marking.set_words("x", "words"),
    "wording": lambda marking: marking.set_replacement("x", "words"),
    "tags": lambda marking: marking.set_tags("x", ("tense",)),
    "colour": lambda marking: marking.set_colour("x", None),
    "done": lambda marking: marking.toggle_done("x"),
    "place": lambda marking: marking.place("x", Span(4, 7)),
    "delete": lambda marking: marking.delete(["x"]),
    "apply": lambda marking: marking.apply("x"),
    "dismiss": lambda marking: marking.dismiss("x"),
}


@pytest.mark.parametrize("change", MUTATIONS.values(), ids=MUTATIONS)
def test_nothing_can_be_changed_beside_a_broken_notes_file(opened, tmp_path, change):
    (tmp_path / "sea.txt.annotations.json").write_bytes(b"{")
    story = opened(b"The sea.\n")

    with pytest.raises(NotesLocked, match="not saved"):
        change(story.marking)

    assert len(story.session.notes) == 0
    assert not story.session.history.can_undo
