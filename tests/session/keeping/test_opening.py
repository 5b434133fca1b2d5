from __future__ import annotations

import pytest

from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.errors import NotesLocked, StoryUnreadable
from desktop.session.keeping.opening import open_story
from desktop.text.span import Span

IRIS = Person("urn:uuid:1", "Iris")


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
