from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from desktop.appearance.theme import load_theme
from desktop.screens.compare.compared_texts import Sides
from desktop.screens.compare.texts_panel import TextList, TextsPanel
from tests.screens.compare.conftest import NOW

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def texts(kept):
    versions = [
        kept("version", f"version {n}", NOW - timedelta(hours=n)) for n in range(3)
    ]
    drafts = [kept("draft", f"Draft {n}", NOW - timedelta(days=n)) for n in (2, 1)]
    return [kept("working", "Working text"), *drafts, *versions]


@pytest.fixture
def panel(qtbot, texts):
    panel = TextsPanel(load_theme("light"))
    qtbot.addWidget(panel)
    panel.resize(216, 600)
    panel.show()
    panel.show_texts(texts, Sides(texts[1], texts[0]))
    return panel


@pytest.fixture
def listed(panel):
    return panel.findChild(TextList)


def names(listed):
    model = listed.model()
    return [model.index(n, 0).data() for n in range(model.rowCount())]


def click(qtbot, listed, name):
    index = listed.model().index(names(listed).index(name), 0)
    place = listed.visualRect(index).center()
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_drafts_are_listed_and_versions_folded_away(listed):
    assert names(listed) == [
        "Working text",
        "Draft 2",
        "Draft 1",
        "▸ Saved versions (3)",
    ]


def test_the_versions_can_be_unfolded(qtbot, listed):
    click(qtbot, listed, "▸ Saved versions (3)")

    assert names(listed)[3:] == [
        "▾ Saved versions (3)",
        "version 0",
        "version 1",
        "version 2",
    ]


def test_a_version_that_is_compared_is_seen_though_the_others_are_folded(
    panel, listed, texts
):
    panel.show_texts(texts, Sides(texts[-1], texts[0]))

    assert names(listed)[3:] == ["▸ Saved versions (3)", "version 2"]


def test_it_is_said_which_texts_are_compared(listed):
    spoken = [listed.model().index(n, 0).data(_SPOKEN) for n in range(3)]

    assert spoken == [
        "Working text, now · 2 words, newer",
        "Draft 2, 23 Nov · 2 words, older",
        "Draft 1, 24 Nov · 2 words",
    ]


def test_a_click_puts_a_text_on_the_older_side(qtbot, panel, listed, texts):
    with qtbot.waitSignal(panel.side_chosen, timeout=0) as chosen:
        click(qtbot, listed, "Draft 1")

    assert chosen.args == [texts[2], 0]


def test_the_switch_has_a_click_put_it_on_the_newer_side(qtbot, panel, listed, texts):
    newer = panel.findChildren(QAbstractButton, "1")[0]
    qtbot.mouseClick(newer, Qt.MouseButton.LeftButton)

    with qtbot.waitSignal(panel.side_chosen, timeout=0) as chosen:
        click(qtbot, listed, "Draft 1")

    assert chosen.args == [texts[2], 1]


@pytest.mark.parametrize(
    ("key", "side"),
    [(Qt.Key.Key_Left, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Return, 0)],
)
def test_the_keys_put_a_text_on_either_side(qtbot, panel, listed, texts, key, side):
    listed.setCurrentIndex(listed.model().index(2, 0))

    with qtbot.waitSignal(panel.side_chosen, timeout=0) as chosen:
        qtbot.keyClick(listed, key)

    assert chosen.args == [texts[2], side]


def test_the_keys_stay_where_they_are_when_the_list_is_shown_anew(panel, listed, texts):
    listed.setCurrentIndex(listed.model().index(2, 0))

    panel.show_texts(texts, Sides(texts[2], texts[0]))

    assert listed.currentIndex().row() == 2


def test_the_text_can_be_kept_as_a_draft(qtbot, panel):
    keep = next(
        b for b in panel.findChildren(QAbstractButton) if b.text().startswith("Keep")
    )

    with qtbot.waitSignal(panel.keep_requested, timeout=0):
        qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
