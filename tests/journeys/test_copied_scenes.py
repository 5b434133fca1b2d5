"""A scene is copied to another place, and then deleted: its notes can go along."""

from __future__ import annotations

import pytest

from desktop.anchoring.anchor import AnchorState
from desktop.text.span import Span

FIRST = "Nela rowed out before the bell. The mist kept the far bank to itself.\n\n"
SCENE = (
    "Old Brandt counted the crates twice. There was one too many.\n\n"
    "He said nothing, and nailed the lid shut. Then he counted them again.\n\n"
)
LAST = "In the evening the ferry came back empty.\n"
MARKED = ("counted the crates", "one too many", "nailed the lid shut")


@pytest.fixture
def writer(make_writer):
    writer = make_writer(FIRST + SCENE + LAST)
    for words in MARKED:
        writer.select(words)
        writer.press("1")
    writer.marked = [note.id for note in writer.notes]
    writer.screen.story.saving.save()
    writer.settle()
    return writer


def states(writer):
    return [writer.screen.session.anchor(note).state for note in writer.marked]


def words(writer):
    anchors = map(writer.screen.session.anchor, writer.marked)
    return [anchor.span.of(writer.text) for anchor in anchors]


def select_scene(writer, after=0):
    start = writer.text.index(SCENE, after)
    writer.page.select(Span(start, start + len(SCENE)))


def copy_and_delete(writer):
    writer.press("Ctrl+2")
    select_scene(writer)
    writer.press("Ctrl+C")
    end = writer.text.index(LAST)
    writer.page.select(Span(end, end))
    writer.press("Ctrl+V")
    select_scene(writer)
    writer.press("Del")
    writer.settle()


def test_all_notes_go_to_the_copy_by_one_key(writer):
    copy_and_delete(writer)
    asked = writer.screen.message_bar.accessibleName()
    cut = states(writer)

    writer.press("Ctrl+Alt+Shift+P")

    assert cut == [AnchorState.CUT] * 3
    assert "3 notes have no sure place" in asked
    assert words(writer) == list(MARKED)
    assert not writer.screen.message_bar.asks("places-offered")


def test_all_notes_go_to_the_copy_by_a_click_and_back_by_undo(writer):
    copy_and_delete(writer)

    writer.press_button("Put there · Ctrl+Alt+Shift+P")
    there = words(writer)
    writer.press("Ctrl+Z", "Ctrl+Z")

    assert there == list(MARKED)
    assert words(writer) == list(MARKED)
    assert writer.text.count(SCENE) == 2


def test_what_is_undone_is_offered_no_more(writer):
    copy_and_delete(writer)

    writer.press("Ctrl+Z")

    assert not writer.screen.message_bar.asks("places-offered")
    assert states(writer) == [AnchorState.EXACT] * 3


def test_a_single_note_is_offered_the_copy_on_its_card(writer):
    copy_and_delete(writer)
    writer.press_button("Leave them")
    writer.press("Ctrl+1")
    writer.screen.navigation.choose(writer.marked[1])

    writer.press("p")

    assert words(writer)[1] == MARKED[1]
    assert states(writer)[0] is AnchorState.CUT


def test_notes_follow_a_scene_that_others_copied_and_then_deleted(writer):
    path = writer.screen.story.path
    path.write_text(FIRST + SCENE + LAST + "\n" + SCENE)
    writer.come_back()
    writer.screen.story.saving.save()

    path.write_text(FIRST + LAST + "\n" + SCENE)
    writer.come_back()

    assert words(writer) == list(MARKED)
    assert set(states(writer)) <= {AnchorState.MOVED, AnchorState.EXACT}


def test_notes_follow_it_when_the_story_was_shut_between(writer):
    path = writer.screen.story.path
    writer.close()
    path.write_text(FIRST + SCENE + LAST + "\n" + SCENE)
    writer.open()
    writer.close()
    path.write_text(FIRST + LAST + "\n" + SCENE)

    writer.open()

    assert words(writer) == list(MARKED)


def test_the_action_says_if_there_is_nowhere_to_go(writer):
    writer.press("Ctrl+Alt+Shift+P")

    assert "No words of a note without a sure place" in writer.said
