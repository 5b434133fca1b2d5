"""What is said of scenes stays with them as they are revised, or says they are gone."""

from __future__ import annotations

import pytest

from desktop.annotations.annotation import Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind, Stage
from desktop.session.story.noting.scene_notes import (
    NOTHING_SAID,
    all_said,
    say_of_part,
)
from desktop.session.story.story_session import StorySession
from desktop.session.story.writing.moving import move_part
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.text.structure.outline import outline

IRIS = Person("urn:uuid:1", "Iris")
STORY = (
    "# One\n\nShe woke early. The sea was grey. Nobody came.\n\n***\n\n"
    "The ferry had gone. She sat down. It rained.\n\n# Two\n\nHe slept. He woke.\n"
)


class Scenes:
    """A story of which somebody says something."""

    def __init__(self, text):
        self.session = StorySession(text, AnnotationSet(), {}, is_markdown=True)

    @property
    def outline(self):
        return outline(self.session.text, is_markdown=True)

    def index(self, title):
        found = self.outline.parts
        return next(n for n, part in enumerate(found) if part.title.startswith(title))

    def say(self, title, synopsis="", stage=None):
        part = None if title is None else self.index(title)
        return say_of_part(
            self.session, self.outline, part, IRIS, synopsis=synopsis, stage=stage
        )

    def said(self):
        """Return what is said of each part, by its title."""
        parts = self.outline.parts
        return {
            parts[n].title if n is not None else None: (said.synopsis, said.stage)
            for n, said in all_said(self.session, self.outline).items()
        }

    def replace(self, old, new):
        at = self.session.text.index(old)
        edit = ChangeSet((Change(Span(at, at + len(old)), new),))
        self.session.edit(edit, "Typing")

    @property
    def notes(self):
        return list(self.session.notes.notes.values())


@pytest.fixture
def scenes(qapp):
    return Scenes(STORY)


def test_a_chapter_and_a_scene_are_told_apart(scenes):
    scenes.say("One", "On the island", Stage.DONE)
    scenes.say("She woke", "Too late", Stage.TO_REVISE)

    assert scenes.said() == {
        "One": ("On the island", Stage.DONE),
        "She woke early. The sea was…": ("Too late", Stage.TO_REVISE),
    }
    chapter, scene = scenes.notes
    assert chapter.passage.quote.exact == "# One"
    assert scene.passage.quote.exact == "She woke early."
    assert scene.further[0].passage.quote.exact == "Nobody came."
    assert {note.kind for note in scenes.notes} == {Kind.SCENE}


@pytest.mark.parametrize(
    ("old", "new", "title"),
    [
        pytest.param("She woke early", "Ines woke", "Ines woke", id="rewritten"),
        pytest.param("She woke early. ", "", "The sea was", id="beginning deleted"),
        pytest.param(" Nobody came.", "", "She woke", id="end deleted"),
        pytest.param("# One\n\n", "# One\n\nFirst. ", "First", id="written before"),
        pytest.param("\n\n***\n\n", " ", "She woke", id="joined with the next"),
        pytest.param(" The sea", "\n\n***\n\nThe sea", "She woke", id="cut in two"),
    ],
)
def test_it_stays_with_a_scene_that_is_revised(scenes, old, new, title):
    if "***" in old:
        scenes = Scenes(STORY + "\n***\n\nThe end.\n")
        scenes.replace("# One\n\n", "")
    scenes.say("She woke", "Too late", Stage.REVISED)

    scenes.replace(old, new)

    ((found, said),) = scenes.said().items()
    assert found.startswith(title)
    assert said == ("Too late", Stage.REVISED)


def test_it_goes_along_with_a_scene_that_is_moved(scenes):
    scenes.say("She woke", "Too late")
    scenes.say("The ferry", "Gone")

    move_part(scenes.session, scenes.outline, scenes.index("She woke"), 1)

    assert list(scenes.said().values()) == [("Gone", None), ("Too late", None)]
    assert scenes.session.text.index("The ferry") < scenes.session.text.index("She w")


def test_of_a_scene_that_is_deleted_nothing_is_said_of_another(scenes):
    scenes.say("She woke", "Too late")
    before = scenes.said()

    scenes.replace("She woke early. The sea was grey. Nobody came.\n\n***\n\n", "")

    (note,) = scenes.notes
    assert scenes.said() == {}
    assert scenes.session.placing.is_gone(note)
    scenes.session.undo()
    assert scenes.said() == before


def test_of_scenes_that_became_one_both_are_said(scenes):
    scenes.say("She woke", "Too late", Stage.DONE)
    scenes.say("The ferry", "Gone", Stage.TO_REVISE)
    scenes.replace("\n\n***\n\n", "\n\n")

    # A chapter in one scene has no other row.
    assert scenes.said() == {"One": ("Too late · Gone", Stage.TO_REVISE)}


def test_what_is_said_anew_of_them_is_one_note_and_one_step(scenes):
    scenes = Scenes("She woke.\n\n***\n\nShe slept.\n\n***\n\nThe end.\n")
    scenes.say("She woke", "Morning", Stage.DONE)
    scenes.say("She slept", "Night")
    scenes.replace(".\n\n***\n\nShe slept", " and slept")
    before = scenes.said()

    scenes.say("She woke", "A day", Stage.REVISED)
    after = scenes.said(), len(scenes.notes)
    scenes.session.undo()

    assert after == ({"She woke and slept.": ("A day", Stage.REVISED)}, 1)
    assert scenes.said() == before
    assert len(scenes.notes) == 2


def test_where_nothing_is_said_any_more_there_is_no_note(scenes):
    scenes.say("Two", "", Stage.DONE)
    scenes.say("Two", "", None)

    assert scenes.notes == []
    scenes.session.undo()
    assert scenes.said() == {"Two": ("", Stage.DONE)}


def test_a_story_in_one_piece_can_be_told_of(qapp):
    scenes = Scenes("It rained. It stopped.\n")

    scenes.say(None, "Weather", Stage.DONE)

    assert scenes.said() == {None: ("Weather", Stage.DONE)}


@pytest.mark.parametrize("text", ["", "  \n\n \n"])
def test_of_a_story_without_words_nothing_is_said(qapp, text):
    scenes = Scenes(text)

    assert not scenes.say(None, "Weather")
    assert all_said(scenes.session, scenes.outline).get(None, NOTHING_SAID) == (
        NOTHING_SAID
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("word " * 20_000, id="one endless line"),
        pytest.param("👩‍👩‍👧" * 400, id="emoji"),
        pytest.param("مرحبا بكم. " * 50, id="right to left"),
        pytest.param("One\nline. Two\nlines.\n", id="wrapped"),
    ],
)
def test_a_passage_by_which_a_scene_is_known_is_short_and_whole(qapp, text):
    scenes = Scenes(text)

    scenes.say(None, "Long")

    (note,) = scenes.notes
    quotes = [note.passage.quote, *(each.passage.quote for each in note.further)]
    assert all(0 < len(quote.exact) <= 310 for quote in quotes)
    assert len(quotes) == 2
    assert scenes.said() == {None: ("Long", None)}
