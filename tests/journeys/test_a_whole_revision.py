"""From the first mark to the last draft, by keys; and all of it undone."""

from __future__ import annotations

from tests.journeys.conftest import STORY
from tests.journeys.test_comparing import compare, keep_draft


def mark(writer, words, remark):
    writer.select(words)
    writer.press("n")
    writer.type(remark)
    writer.press("Esc")


def open_notes(writer):
    return [note.words for note in writer.notes if note.status.value == "open"]


def test_a_story_is_reread_revised_kept_and_compared_and_all_is_undone(writer, qtbot):
    mark(writer, "the sea rose", "Falls?")
    mark(writer, "Nobody answered her", "Somebody should")
    keep_draft(writer, qtbot)

    # The notes are worked through, to the last that is open.
    writer.press("Ctrl+2")
    writer.select("rose")
    writer.type("fell")
    writer.screen.navigation.choose(writer.notes[0].id)
    writer.press("Ctrl+Return")
    writer.select("Nobody")
    writer.type("A gull")
    writer.screen.navigation.choose(writer.notes[1].id)
    writer.press("Ctrl+Return")
    revised = writer.text
    keep_draft(writer, qtbot)
    done = open_notes(writer)

    # One paragraph is better as it was in the first draft.
    screen = compare(writer)
    writer.press("F8", "P")  # from where the author was on
    taken_back = writer.text

    assert done == []
    assert screen.view.names.accessibleName().startswith("From Draft 1")
    assert revised == STORY.replace("rose", "fell").replace("Nobody", "A gull")
    assert taken_back == STORY.replace("rose", "fell")

    # And all of it is undone, in one order.
    for _ in range(40):
        if not writer.screen.session.history.can_undo:
            break
        writer.press("Ctrl+Z")
    assert writer.text == STORY
    assert writer.notes == []
