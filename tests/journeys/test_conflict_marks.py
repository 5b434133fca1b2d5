"""A story in which git has left two versions of a place, one below the other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.kinds import Kind
from desktop.screens.conflict.conflict_dialog import ConflictDialog

BEFORE = "The ferry had stopped. Ines went down to the landing.\n"
OURS = "The sea rose in the night, and nobody saw it.\n"
THEIRS = "The sea fell in the night, and everybody saw it.\n"
AFTER = "In the morning the ferry was gone.\n"
MARKED = f"{BEFORE}\n<<<<<<< HEAD\n{OURS}=======\n{THEIRS}>>>>>>> tides\n\n{AFTER}"
KEYS = {"1": OURS, "2": THEIRS, "3": f"{OURS}\n{THEIRS}"}


def see_both(writer):
    writer.press_button("See both…")
    dialog = writer.window.findChild(ConflictDialog)
    writer.settle()
    return dialog


def decide(writer, *keys):
    dialog = see_both(writer)
    for key in keys:
        QTest.keyClick(dialog, key)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    writer.settle()


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("key", KEYS)
def test_what_is_chosen_stays_and_the_marks_go(make_writer, key, end):
    writer = make_writer(MARKED.replace("\n", end).encode())
    assert "“HEAD” and “tides”" in writer.told

    decide(writer, key)

    assert writer.text == f"{BEFORE}\n{KEYS[key]}\n{AFTER}"
    assert writer.screen.story.save()
    assert writer.path.read_bytes() == writer.text.replace("\n", end).encode()
    assert "HEAD" not in writer.told


def test_it_is_an_edit_that_can_be_undone(make_writer):
    writer = make_writer(MARKED)
    decide(writer, "1")

    writer.call("undo")
    assert writer.screen.story.save()
    writer.settle()

    assert writer.text == MARKED
    assert "See both…" in writer.offered


def test_the_window_names_both_sides_as_git_does(make_writer):
    writer = make_writer(MARKED)

    dialog = see_both(writer)

    assert dialog._title.text() == "HEAD · tides"


def test_who_does_not_decide_is_asked_again(make_writer):
    writer = make_writer(MARKED)
    dialog = see_both(writer)

    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    writer.settle()

    assert writer.text == MARKED
    assert "See both…" in writer.offered


def test_notes_on_what_stays_stay_and_on_what_goes_go_over(make_writer):
    writer = make_writer(MARKED)
    marking = writer.screen.story.marking
    before = marking.add(Kind.NOTE, writer.span("Ines"))
    ours = marking.add(Kind.NOTE, writer.span("in the night"))
    only_ours = marking.add(Kind.NOTE, writer.span("nobody"))
    theirs = marking.add(Kind.NOTE, writer.span("everybody"))
    after = marking.add(Kind.NOTE, writer.span("morning"))

    decide(writer, "2")

    session = writer.screen.session
    words = {
        note: session.anchor(note).span.of(session.text)
        for note in (before, theirs, after, ours)
    }
    assert words == {
        before: "Ines",
        theirs: "everybody",
        after: "morning",
        ours: "in the night",
    }
    assert session.anchor(only_ours).state in (AnchorState.CUT, AnchorState.CHANGED)


def test_it_may_happen_while_the_story_is_open(make_writer):
    writer = make_writer(f"{BEFORE}\n{OURS}\n{AFTER}")
    note = writer.screen.story.marking.add(Kind.NOTE, writer.span("nobody"))
    assert writer.screen.story.save()
    writer.path.write_text(MARKED)

    writer.come_back()
    decide(writer, "1")

    session = writer.screen.session
    assert writer.text == f"{BEFORE}\n{OURS}\n{AFTER}"
    assert session.anchor(note).span.of(session.text) == "nobody"


def test_marks_that_are_gone_by_hand_are_asked_about_no_more(make_writer):
    writer = make_writer(MARKED)

    writer.path.write_text(f"{BEFORE}\n{AFTER}")
    writer.come_back()

    assert "See both…" not in writer.offered


def test_several_places_are_decided_each_for_itself(make_writer):
    place = "<<<<<<< HEAD\nOurs {0}.\n=======\nTheirs {0}.\n>>>>>>> tides\n\n"
    writer = make_writer("".join(place.format(n) for n in range(3)))
    assert "Two versions of 3 places" in writer.told

    decide(writer, "1", "2", "3")

    assert writer.text == "Ours 0.\n\nTheirs 1.\n\nOurs 2.\n\nTheirs 2.\n\n"


def test_a_mark_without_an_end_is_shown(make_writer):
    writer = make_writer(MARKED.replace(">>>>>>> tides\n", ""))

    assert "no mark ends them" in writer.told
    assert writer.offered == ["Show it"]


def test_a_line_of_signs_by_itself_is_nothing_to_ask_about(make_writer):
    writer = make_writer(f"{BEFORE}\n<<<<<<<\n\n{AFTER}\nThe End\n=======\n")

    assert writer.told == ""
