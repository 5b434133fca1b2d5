from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop.appearance.fonts import load_fonts
from desktop.appearance.theme import load_theme
from desktop.drafts.comparison import Tally
from desktop.screens.compare.compare_head import CompareHead
from desktop.storage.story.settings import Settings
from desktop.widgets.buttons import Switch


@pytest.fixture
def head(qtbot):
    load_fonts()
    head = CompareHead(load_theme("light"))
    qtbot.addWidget(head)
    head.resize(1200, 48)
    head.show()
    return head


def said(head, name):
    return head.findChild(QLabel, name).text()


def test_it_is_said_how_much_differs(head):
    head.show_tally(Tally(added=1204, removed=871, moved=3))

    assert [said(head, name) for name in ("added", "removed", "rest")] == [
        "+1\u202f204",
        "\u2212871",
        "words · 3 moved",
    ]


def test_what_signs_and_colours_tell_is_heard_in_words(head):
    head.show_tally(Tally(added=1204, removed=1, moved=3))

    told = [head.findChild(QLabel, n).accessibleName() for n in ("added", "removed")]
    assert told == ["1\u202f204 words added", "1 word removed"]


def test_of_what_does_not_differ_nothing_is_said(head):
    head.show_tally(Tally(moved=1))

    assert [said(head, name) for name in ("added", "removed", "rest")] == [
        "",
        "",
        "1 moved",
    ]


@pytest.mark.parametrize(
    ("number", "count", "words"),
    [(3, 41, "3 of 41"), (0, 41, "41 changes"), (0, 1, "1 change"), (0, 0, "None.")],
)
def test_it_is_said_which_change_stands_out(head, number, count, words):
    head.show_place(number, count, "None.")

    assert said(head, "place") == words


def test_without_changes_there_is_nothing_to_go_to(head):
    head.show_place(0, 0)

    buttons = [b for b in head.findChildren(QAbstractButton) if not b.isEnabled()]
    assert {b.accessibleName() for b in buttons} >= {
        "Next change",
        "Previous change",
    }


def test_the_settings_are_shown(head):
    head.show_settings(
        Settings(
            compare_side_by_side=False,
            compare_grain="sentence",
            compare_hides_fine=True,
        )
    )

    switches = {s.accessibleName(): s.choice() for s in head.findChildren(Switch)}
    assert switches == {
        "How to show it": "joined",
        "What differences are told by": "sentence",
    }


@pytest.mark.parametrize("width", [1200, 900, 760, 520, 420])
def test_what_there_is_no_room_for_is_left_out(head, width):
    head.show_tally(Tally(1204, 871, 3))
    head.show_place(3, 41)

    head.resize(width, 48)

    shown = [b for b in head.findChildren(QAbstractButton) if b.isVisible()]
    assert all(b.mapTo(head, b.rect().bottomRight()).x() < head.width() for b in shown)
    assert {"Take back", "Paragraph"} <= {b.text() for b in shown}


def test_with_room_all_of_it_is_there(head):
    head.resize(420, 48)
    head.resize(1200, 48)

    assert all(s.isVisible() for s in head.findChildren(Switch))
