from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.annotations.annotation_set import AnnotationSet
from desktop.appearance.theme import load_theme
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.widgets.buttons import IconButton
from desktop.widgets.message_bar import MessageBar, Truth, until, until_undone


@pytest.fixture
def session(qapp):
    session = StorySession("The sea.", AnnotationSet(), {})
    edit(session, "O, ")
    return session


def edit(session, words):
    session.edit(ChangeSet((Change(Span(0, 0), words),)), "Replace")


def test_what_undo_would_do_is_a_sentence_of_its_own_whatever_stands_in_it(session):
    done, undo = "“Undo.txt” was joined.", "Undo parts “a.b” and “c” again."

    truth = until_undone(done, undo, session)
    at_first = truth.now()
    edit(session, "Well. ")

    assert (at_first, truth.now()) == (f"{done} {undo}", done)


def test_of_what_cannot_be_undone_nothing_is_said_about_undo(qapp):
    untouched = StorySession("The sea.", AnnotationSet(), {})

    truth = until_undone("Nothing was done.", "Undo does nothing.", untouched)

    assert truth.now() == "Nothing was done."


@pytest.mark.parametrize(
    ("done", "undo"),
    [
        ("Replaced in 2 places.", "Undo takes all of them back."),
        ("Taken back.", "Undo puts it as it was."),
        ("The note is deleted now.", "Undo brings it back."),
    ],
)
def test_what_undo_would_do_is_said_until_it_would_do_something_else(
    session, done, undo
):
    truth = until_undone(done, undo, session)
    at_first = truth.now()
    edit(session, "Well. ")
    later = truth.now()
    session.undo()
    again = truth.now()
    session.undo()
    words = f"{done} {undo}"

    assert (at_first, later, again, truth.now()) == (words, done, words, "")


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def bar(window):
    return MessageBar(load_theme("light"), window)


@pytest.fixture
def done():
    return []


def click(qtbot, bar, words):
    buttons = bar.findChildren(QPushButton)
    button = next(b for b in buttons if b.text() == words and not b.isHidden())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def label(bar):
    labels = bar.findChildren(QLabel)
    return next(found for found in labels if found.isVisibleTo(bar))


def cross(bar):
    crosses = bar.findChildren(IconButton)
    return next(found for found in crosses if found.isVisibleTo(bar))


def test_there_is_no_bar_without_a_message(bar):
    assert bar.isHidden()


def test_a_message_is_shown_as_it_is(bar):
    bar.show_message("<b>Sea</b> & sand")

    assert not bar.isHidden()
    assert label(bar).text() == bar.accessibleName() == "<b>Sea</b> & sand"
    assert label(bar).textFormat() == Qt.TextFormat.PlainText


def test_an_action_is_done_and_the_message_goes(bar, qtbot, done):
    bar.show_message("Two versions.", [("Show both", lambda: done.append("both"))])

    click(qtbot, bar, "Show both")

    assert done == ["both"]
    assert bar.isHidden()


def test_an_action_may_show_the_next_message(bar, qtbot):
    bar.show_message("First.", [("On", lambda: bar.show_message("Second."))])

    click(qtbot, bar, "On")

    assert not bar.isHidden()
    assert label(bar).text() == "Second."


def test_a_new_message_brings_its_own_buttons(bar, qtbot, done):
    bar.show_message("First.", [("Old", lambda: done.append("old"))])
    bar.show_message("Second.", [("New", lambda: done.append("new"))])

    buttons = [b.text() for b in bar.findChildren(QPushButton) if not b.isHidden()]
    assert buttons == ["New"]


def test_the_cross_dismisses(bar, qtbot, done):
    bar.show_message("Two versions.", [("Show both", lambda: done.append("both"))])

    with qtbot.waitSignal(bar.dismissed, timeout=0):
        qtbot.mouseClick(cross(bar), Qt.MouseButton.LeftButton)

    assert done == []
    assert bar.isHidden()


def test_escape_dismisses(bar, qtbot):
    bar.show_message("Two versions.")

    qtbot.keyClick(bar.findChild(IconButton), Qt.Key.Key_Escape)

    assert bar.isHidden()


def test_an_ampersand_in_a_button_is_an_ampersand(bar):
    bar.show_message("Changed.", [("Open sea & sand.txt", list)])

    assert bar.findChild(QPushButton).text() == "Open sea && sand.txt"


def test_four_actions_are_too_many(bar):
    with pytest.raises(ValueError, match="4 actions"):
        bar.show_message("Choose.", [("Yes", list)] * 4)


def test_a_question_waits_while_other_things_are_told(bar, qtbot, done):
    bar.ask("lost", "Two words are lost.", [("Bring back", lambda: done.append("it"))])
    bar.show_message("Saved.")
    bar.show_message("Saved again.")
    bar.dismiss()

    click(qtbot, bar, "Bring back")

    assert done == ["it"]
    assert bar.isHidden()


def test_questions_stand_in_order(bar, qtbot, done):
    bar.ask("one", "First?", [("Yes", lambda: done.append("first"))])
    bar.ask("two", "Second?", [("Yes", lambda: done.append("second"))])

    click(qtbot, bar, "Yes")
    assert bar.accessibleName() == "Second?"
    click(qtbot, bar, "Yes")

    assert done == ["first", "second"]


def test_a_closed_question_is_found_again(bar, qtbot):
    bar.ask("lost", "Two words are lost.", [("Bring back", int)])
    bar.close_message()
    assert bar.isHidden()
    assert bar.has_questions

    bar.reopen()

    assert bar.accessibleName() == "Two words are lost."


def test_a_question_without_a_reason_is_withdrawn(bar):
    bar.ask("lost", "Two words are lost.", [("Bring back", int)])

    bar.withdraw("lost")

    assert bar.isHidden()
    assert not bar.has_questions


def icon(bar, name):
    buttons = bar.findChildren(IconButton)
    return next(b for b in buttons if b.accessibleName() == name and b.isVisibleTo(bar))


def place(bar):
    labels = [found for found in bar.findChildren(QLabel) if found.isVisibleTo(bar)]
    return next((found.text() for found in labels if " of " in found.text()), "")


def test_how_many_questions_wait_is_said(bar):
    bar.ask("one", "First?", [("Yes", int)])
    alone = place(bar)
    bar.ask("two", "Second?", [("Yes", int)])

    assert alone == ""
    assert place(bar) == "1 of 2"


def test_the_questions_that_wait_can_be_looked_at(bar, qtbot):
    for number, words in enumerate(("First?", "Second?", "Third?")):
        bar.ask(str(number), words, [("Yes", int)])

    qtbot.mouseClick(icon(bar, "Next question"), Qt.MouseButton.LeftButton)
    second = bar.accessibleName()
    qtbot.keyClick(icon(bar, "Previous question"), Qt.Key.Key_Space)
    qtbot.keyClick(icon(bar, "Previous question"), Qt.Key.Key_Space)

    assert second == "Second?"
    assert bar.accessibleName() == "Third?"
    assert place(bar) == "3 of 3"


def test_what_is_at_stake_now_goes_before_what_waits(bar, qtbot, done):
    bar.ask("old", "Two words are lost.", [("Yes", lambda: done.append("old"))])
    bar.ask("new", "Not saved.", [("Yes", lambda: done.append("new"))], is_urgent=True)

    first = bar.accessibleName(), place(bar)
    click(qtbot, bar, "Yes")

    assert first == ("Not saved.", "1 of 2")
    assert done == ["new"]
    assert bar.accessibleName() == "Two words are lost."


def test_after_an_answer_comes_the_next_in_order(bar, qtbot):
    for number, words in enumerate(("First?", "Second?", "Third?")):
        bar.ask(str(number), words, [("Yes", int)])
    qtbot.mouseClick(icon(bar, "Next question"), Qt.MouseButton.LeftButton)

    click(qtbot, bar, "Yes")

    assert bar.accessibleName() == "Third?"


def test_a_closed_question_is_not_asked_again_in_the_same_words(bar):
    bar.ask("save", "The disk is full.", [("Try again", int)])
    bar.close_message()

    bar.ask("save", "The disk is full.", [("Try again", int)])
    is_hidden = bar.isHidden()
    bar.ask("save", "The disk is failing.", [("Try again", int)])

    assert is_hidden
    assert bar.accessibleName() == "The disk is failing."


def test_a_question_asked_anew_keeps_its_buttons_and_does_the_new_thing(
    bar, qtbot, done
):
    bar.ask("save", "Not saved.", [("Try again", lambda: done.append("old"))])
    button = bar.findChild(QPushButton)
    bar.ask("save", "Still not saved.", [("Try again", lambda: done.append("new"))])

    click(qtbot, bar, "Try again")

    assert bar.findChild(QPushButton) is button
    assert done == ["new"]


def test_a_double_click_answers_one_question(bar, qtbot, done):
    for name in ("first", "second"):
        bar.ask(name, f"The {name}?", [("Yes", lambda name=name: done.append(name))])
    left = Qt.MouseButton.LeftButton
    click(qtbot, bar, "Yes")

    qtbot.mouseDClick(bar.findChildren(QPushButton)[-1], left)

    assert done == ["first"]


class Weather(QObject):
    changed = Signal()
    went = Signal(str)


@pytest.fixture
def weather(qapp):
    return Weather()


def test_what_is_told_goes_when_it_is_not_true_any_more(bar, weather):
    bar.show_message("It rains.", truth=until(weather.changed, weather.went))

    weather.went.emit("away")

    assert bar.told == ""
    assert bar.isHidden()


def test_what_is_told_becomes_what_is_true_by_then(bar, weather):
    now = ["It rains.", "It pours."]
    bar.show_message(now[0], [("Wait", str)], Truth((weather.changed,), lambda: now[1]))

    weather.changed.emit()

    assert bar.told == "It pours."
    assert [b.text() for b in bar.findChildren(QPushButton) if b.text()] == ["Wait"]


def test_what_was_told_before_takes_nothing_away_any_more(bar, weather):
    bar.show_message("It rains.", truth=until(weather.changed))
    bar.show_message("It is late.")

    weather.changed.emit()

    assert bar.told == "It is late."


def test_a_question_is_not_what_is_told(bar, weather):
    bar.ask("wet", "Go in?", [("Yes", str)])
    bar.show_message("It rains.", truth=until(weather.changed))

    weather.changed.emit()

    assert bar.asks("wet")
    assert not bar.isHidden()
