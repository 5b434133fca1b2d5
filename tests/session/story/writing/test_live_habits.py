"""The habits of a story that is being edited."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from desktop.session.story.live_text import LiveText
from desktop.session.story.writing.live_habits import KeyRow, LiveHabits, Typist
from desktop.text.span import Span

CURLY, STRAIGHT = "“So,” he said.\n\n", '"So," he said.\n\n'


@pytest.fixture
def live(qapp):
    def made(text):
        live = LiveText(QTextDocument(qapp))
        live.load(text)
        return live

    return made


def everything(_number, _words):
    return True


def opens_with(habits):
    return habits.known().double and habits.known().double.opening


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        pytest.param(CURLY, "“", id="short"),
        pytest.param(CURLY * 9_000, "“", id="novel"),
        pytest.param(STRAIGHT * 1_000 + CURLY * 9_000, "“", id="later-otherwise"),
        pytest.param(STRAIGHT * 9_000 + CURLY * 1_000, None, id="mostly-straight"),
        pytest.param(CURLY.replace("\n", " ") * 9_000, "“", id="one-line"),
        pytest.param("", None, id="empty"),
    ],
)
def test_habits_are_those_of_all_of_the_story(live, text, quote):
    assert opens_with(LiveHabits(live(text), everything)) == quote


def test_only_prose_counts(live):
    text = live(f'{CURLY}x = "1"\n\ny = "2"\n\n"a"\n\n"b"\n\n')

    assert opens_with(LiveHabits(text, everything)) is None
    assert opens_with(LiveHabits(text, lambda _, words: "“" in words)) == "“"


def test_what_was_typed_just_now_is_no_habit_yet(live):
    habits = LiveHabits(live(f'{CURLY}"'), everything)
    end = len(CURLY)

    assert habits.known(Span(end, end + 1)).double is not None


def test_habits_are_known_until_they_are_worked_out_anew(live):
    text = live(CURLY)
    habits = LiveHabits(text, everything)
    assert opens_with(habits) == "“"

    text.load(STRAIGHT)
    assert opens_with(habits) == "“"
    habits.renew()
    assert opens_with(habits) is None


def test_nothing_is_worked_out_for_who_never_asked(live):
    asked = []
    habits = LiveHabits(live(CURLY), lambda number, _: asked.append(number))

    habits.renew()

    assert asked == []


@pytest.mark.parametrize(
    ("is_wanted", "can_write", "put"),
    [(True, True, "“"), (False, True, None), (True, False, None)],
)
def test_a_sign_is_put_if_it_is_wanted_and_can_be_written(
    live, is_wanted, can_write, put
):
    habits = LiveHabits(live(CURLY), everything)
    typist = Typist(
        habits, lambda: is_wanted, lambda _words: can_write, is_markdown=False
    )

    found = typist.is_asked('"') and typist.correction('"', '"', "")

    assert (found.words if found else None) == put


def test_keys_are_in_a_row_while_the_caret_stays_behind_them():
    row = KeyRow()

    row.add("a", caret=5, came_from=4)
    row.add("b", caret=6, came_from=5)
    assert row.keys == "ab"

    row.add("c", caret=9, came_from=8)
    assert row.keys == "c"
