"""What is moved takes along all that is on it: notes, places, what was read."""

from __future__ import annotations

import pytest

from desktop.anchoring.anchor import Anchor, AnchorState, describe
from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.annotations.reader_notes import Layers, layer_of
from desktop.session.keeping.opening import open_story
from desktop.session.story.cuttings import Cuttings
from desktop.session.story.writing.moving import move_paragraphs, move_part
from desktop.text.moving.rearranging import Rearrangement, Stay
from desktop.text.reading.read_marks import Mark
from desktop.text.span import Span
from desktop.text.structure.outline import outline

BOATS = "The boats lay still."
LAMP = "Nobody remembered when the crooked lighthouse had last been painted."
NOON = "It was noon, and the market was empty."
_ME = Person("urn:uuid:01890000-0000-7000-8000-000000000001", "Iris")


@pytest.fixture
def open_text(qapp, tmp_path):
    stories = []

    def opened(text, name="sea.txt"):
        path = tmp_path / name
        path.write_text(text)
        stories.append(open_story(path, _ME))
        return stories[-1]

    yield opened
    for story in stories:
        story.let_go()


@pytest.fixture
def story(open_text):
    return open_text("\n\n".join([BOATS, LAMP, NOON]))


def span(story, words):
    start = story.session.text.index(words)
    return Span(start, start + len(words))


def passage(story, key):
    at = story.session.placing.span_of(key)
    return at.of(story.session.text)


def down(story, words):
    at = span(story, words).start
    return move_paragraphs(story.session, Span(at, at), 1)


def test_notes_on_both_sides_of_a_move_stay_exact(story):
    keys = {
        w: story.marking.add(Kind.NOTE, span(story, w)) for w in ("boats", "crooked")
    }

    down(story, BOATS)

    assert story.session.text.startswith(LAMP)
    for words, key in keys.items():
        assert passage(story, key) == words
        assert story.session.anchor(key).state is AnchorState.EXACT


def test_a_note_of_a_reader_goes_along(story):
    session, at = story.session, span(story, "crooked")
    theirs = new_annotation(Kind.NOTE, passage=describe(session.text, at), words="Why?")
    layer = layer_of("Ann", AnnotationSet().with_note(theirs))
    session.show_readers(Layers([layer]), {theirs.id: Anchor(at, AnchorState.EXACT)})

    down(story, BOATS)

    assert passage(story, theirs.id) == "crooked"


def test_the_place_of_a_cutting_goes_along(story):
    cutting = Cuttings(story.session, story.marking).cut(span(story, " crooked"))

    down(story, "Nobody remembered")

    place = story.session.placing.span_of(cutting.id)
    assert place.is_empty
    assert story.session.text[place.start :].startswith(" lighthouse")


@pytest.mark.parametrize("mark", list(Mark))
def test_what_was_read_of_a_paragraph_goes_with_it(story, mark):
    reread = story.rereading
    reread.begin("Second")
    lamp = span(story, LAMP)
    reread.marks._runs.fill(lamp, mark)

    down(story, BOATS)
    down(story, BOATS)

    assert story.session.text.endswith(BOATS)
    for words in (LAMP, BOATS, NOON):
        marks = {found for _, found in reread.marks.within(span(story, words))}
        assert marks == {mark if words == LAMP else Mark.UNSEEN}, words


def test_undo_brings_back_text_notes_and_what_was_read(story):
    key = story.marking.add(Kind.NOTE, span(story, "boats"))
    story.rereading.begin("Second")
    story.rereading.marks.read(span(story, BOATS))
    before = story.session.text
    down(story, BOATS)
    down(story, BOATS)

    story.session.undo()
    story.session.undo()

    assert story.session.text == before
    assert passage(story, key) == "boats"
    assert story.rereading.marks.is_read(span(story, BOATS))


def test_a_paragraph_without_end_goes_past_another(open_text):
    endless = "on and on " * 9_000
    story = open_text(f"First.\n\n{endless}\n\nLast.")

    found = down(story, "First.")

    assert isinstance(found, Rearrangement)
    assert story.session.text == f"{endless}\n\nFirst.\n\nLast."


def test_a_fence_that_began_long_before_is_one(open_text):
    code = "\n".join(f"x{n} = 1" if n % 2 else "" for n in range(12_000))
    story = open_text(f"A.\n\n```\n{code}\n```\n\nB.\n", "code.md")

    at = story.session.text.index("B.")
    found = move_paragraphs(story.session, Span(at, at), -1)

    assert isinstance(found, Rearrangement)
    assert story.session.text == f"A.\n\nB.\n\n```\n{code}\n```\n"


def test_an_empty_story_has_nothing_to_move(open_text):
    story = open_text("")

    assert move_paragraphs(story.session, Span(0, 0), 1) is Stay.NOTHING
    assert move_part(story.session, outline("", False), None, 1) is Stay.NOTHING


def test_a_scene_takes_its_notes_into_the_next_chapter(open_text):
    story = open_text("# One\n\na.\n\n***\n\nb b.\n\n# Two\n\nc.\n", "book.md")
    key = story.marking.add(Kind.NOTE, span(story, "b b"))
    found = outline(story.session.text, True)

    move_part(story.session, found, found.part_at(span(story, "b b").start), 1)

    assert story.session.text == "# One\n\na.\n\n# Two\n\nb b.\n\n***\n\nc.\n"
    assert passage(story, key) == "b b"
    assert story.session.history.undo_label == "Move scene"
