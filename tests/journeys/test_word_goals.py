"""Words are written, day by day, and the author may have a goal for them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QSpinBox

from desktop.screens.goals import story_goals
from desktop.screens.goals.goals_dialog import GoalsDialog
from desktop.session.keeping import writing_keeper
from desktop.session.story.revision import revision
from desktop.storage.files.private_files import STORY_SETTINGS, WRITING
from desktop.storage.story.story_settings import WordGoals, read_story_settings
from desktop.storage.story.writing_log import DayWords, add_day_words, read_day_words
from desktop.text.written_words import WrittenWords
from tests.journeys.test_recovering import crash

SUNDAY, MONDAY = date(2026, 11, 29), date(2026, 11, 30)


@pytest.fixture
def calendar(monkeypatch):
    """The day it is, which can be changed."""
    days = [SUNDAY]
    for module in (writing_keeper, story_goals):
        monkeypatch.setattr(module, "local_day", lambda at=None: days[-1])
    return days


@pytest.fixture
def revising(calendar, writer):
    writer.press("Ctrl+2")
    writer.put_caret("The ferry")
    return writer


def today(writer):
    return writer.screen.story.writing.today


def logged(writer):
    """Return what the log says once all is told."""
    writer.call("save-now")
    writer.screen.story.writing.let_go()
    days = read_day_words(writer.path)
    return {each.day: (each.counted.added, each.counted.deleted) for each in days}


def meters(writer):
    labels = writer.screen.status.findChildren(QLabel, "goal")
    return [label.text() for label in labels if label.isVisible()]


def set_goals(writer, **goals):
    writer.screen.story.choices.update(goals=WordGoals(**goals))
    writer.screen.statistics.count_all()
    writer.settle()


def test_words_typed_and_deleted_are_of_the_day(revising):
    revising.type("Late in the evening ")
    for _ in range(3):
        revising.press("Ctrl+Backspace")

    assert logged(revising) == {SUNDAY: (4, 3)}


def test_undone_words_are_taken_back_and_redone_ones_count_again(revising):
    revising.type("Late, ")
    revising.press("Ctrl+Z")
    undone = today(revising)
    revising.press("Ctrl+Shift+Z")

    assert undone == WrittenWords()
    assert logged(revising) == {SUNDAY: (1, 0)}


def test_what_is_pasted_is_written(revising):
    QApplication.clipboard().setText("Nobody knew why. ")
    revising.press("Ctrl+V")

    assert logged(revising) == {SUNDAY: (3, 0)}


def test_moving_a_sentence_writes_nothing(revising):
    text = revising.text
    span = revising.span("The gulls were asleep.")

    revising.screen.session.move(span, len(text))

    assert revising.text != text
    assert logged(revising) == {}


def test_what_another_program_writes_is_not_counted_nor_its_undoing(revising):
    revising.type("Late, ")
    revising.call("save-now")
    revising.path.write_text(revising.text + "\nMany more words from elsewhere.\n")
    revising.come_back()
    came = "elsewhere" in revising.text
    revising.press("Ctrl+Z")

    assert came
    assert "elsewhere" not in revising.text
    assert logged(revising) == {SUNDAY: (1, 0)}


def test_an_earlier_text_put_back_is_not_written(revising):
    revising.type("Late, ")
    session = revising.screen.session
    now = session.text

    session.revise(revision(now, now, "All is gone but this.\n", session.passages()))

    assert revising.text == "All is gone but this.\n"
    assert logged(revising) == {SUNDAY: (1, 0)}


def test_midnight_may_pass_while_the_window_is_open(revising, calendar):
    set_goals(revising, day=10)
    revising.type("Late, ")
    calendar.append(MONDAY)
    revising.type("very late, ")
    revising.window.desk.goals._show_goals()

    assert meters(revising) == ["2 of 10 today"]
    assert logged(revising) == {SUNDAY: (1, 0), MONDAY: (2, 0)}


def test_what_a_crash_took_is_counted_when_it_comes_back(revising, make_writer):
    revising.type("Late, ")
    crash(revising)
    before = read_day_words(revising.path)

    back = make_writer(revising.path.read_bytes())
    back.press_button("Recover")

    assert before == []
    assert back.text.count("Late, ") == 1
    assert logged(back) == {SUNDAY: (1, 0)}


def test_two_programs_count_together(revising, qtbot):
    set_goals(revising, day=500)
    revising.type("Late, ")
    add_day_words(revising.path, [DayWords(SUNDAY, WrittenWords(120, 20))])
    revising.call("save-now")
    revising.come_back()
    qtbot.waitUntil(lambda: today(revising).net == 101)
    revising.window.desk.goals._show_goals()

    assert meters(revising) == ["101 of 500 today"]


def test_the_log_says_how_long_the_story_is_in_the_end(revising, qtbot):
    revising.type("Late, ")
    with qtbot.waitSignal(revising.screen.statistics.counted):
        pass
    logged(revising)

    words = revising.screen.statistics.words
    assert read_day_words(revising.path)[-1].words == words


def test_goals_are_set_with_keys_and_shown(revising, qtbot):
    shown_before = meters(revising)

    revising.press("Shift+F2")
    dialog = revising.window.findChild(GoalsDialog)
    qtbot.keyClicks(dialog.findChildren(QSpinBox)[0], "3")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    revising.settle()
    shown = meters(revising)
    revising.put_caret("The ferry")
    revising.type("Late in the evening ")
    qtbot.waitUntil(lambda: meters(revising) == ["✓ 4 today"])

    assert shown_before == []
    assert shown == ["0 of 3 today"]
    assert read_story_settings(revising.path).goals == WordGoals(day=3)


def test_goals_are_set_with_the_mouse(revising):
    revising.click(revising.screen.status._words)

    dialog = revising.window.findChild(GoalsDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_a_goal_of_the_story_and_a_day_say_how_much_is_needed(revising):
    set_goals(revising, story=1_000, by=date(2026, 12, 8))

    needed = -(-(1_000 - revising.screen.statistics.words) // 10)
    assert meters(revising) == [f"0 of {needed} today", "3\u00a0% of 1\u202f000"]


def test_goals_stay_with_a_story_that_is_renamed_elsewhere(revising):
    set_goals(revising, day=500)
    revising.type("Late, ")
    revising.call("save-now")
    revising.close()
    new = revising.path.rename(revising.path.with_name("there.txt"))

    window = revising.app.open(new)

    goals = window.desk.story.choices.settings.goals
    assert goals == WordGoals(day=500)
    assert [each.day for each in read_day_words(new)] == [SUNDAY]


def test_goals_that_cannot_be_kept_hold_and_that_is_said(revising):
    STORY_SETTINGS.path.parent.mkdir(parents=True, exist_ok=True)
    STORY_SETTINGS.path.write_text("in the way")

    set_goals(revising, day=500)

    assert meters(revising) == ["0 of 500 today"]
    assert "holds until it is closed" in revising.told


def test_without_a_log_the_story_is_saved_all_the_same(revising):
    WRITING.path.parent.mkdir(parents=True, exist_ok=True)
    WRITING.path.write_text("in the way")
    set_goals(revising, day=500)
    revising.type("Late, ")
    revising.call("save-now")
    revising.window.desk.goals._show_goals()

    assert b"Late, " in revising.path.read_bytes()
    assert meters(revising) == ["1 of 500 today"]
    assert revising.told == ""
