"""The rows in which an author chooses how a story stands on paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox

from desktop.appearance.theme import load_theme
from desktop.panels.paper_choices import PaperChoices
from desktop.printing.kept_choices import choices_from, kept_choices
from desktop.printing.page_choices import (
    Joins,
    NotesPlace,
    PageChoices,
    Paper,
    usual_choices,
)


@pytest.fixture
def rows(qtbot):
    rows = PaperChoices(load_theme("light"))
    qtbot.addWidget(rows)
    return rows


def press(qtbot, rows, name: str):
    button = next(b for b in rows.keys_in_order() if b.objectName() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_is_shown_is_what_is_chosen(rows):
    choices = PageChoices(
        paper=Paper.UK_TRADE, notes=NotesPlace.END, joins=Joins.NUMBERS, size=9.5
    )

    rows.show_choices(choices)

    assert rows.choices == choices


def test_tab_goes_down_the_rows(rows):
    rows.resize(rows.sizeHint())
    rows.show()
    heights = [key.mapTo(rows, key.rect().center()).y() for key in rows.keys_in_order()]

    assert heights == sorted(heights)


def test_each_choice_is_told(qtbot, rows):
    with qtbot.waitSignal(rows.changed, timeout=0) as told:
        press(qtbot, rows, "end")

    assert told.args == [PageChoices(notes=NotesPlace.END)]


def test_a_manuscript_is_double_spaced_and_as_read_again_is_as_before(qtbot, rows):
    press(qtbot, rows, "manuscript")
    assert (rows.choices.line_spacing, rows.choices.size) == (2.0, 12.0)

    press(qtbot, rows, "read")
    assert rows.choices == PageChoices()


def test_paper_and_header_are_chosen(rows):
    paper = rows.findChildren(QComboBox)[0]
    paper.setCurrentIndex(paper.findData("a5"))
    next(c for c in rows.findChildren(QCheckBox) if c.text() == "Author").click()

    assert rows.choices == PageChoices(paper=Paper.A5, has_author=False)


@pytest.mark.parametrize(
    "choices",
    [
        PageChoices(),
        PageChoices(paper=Paper.LEGAL, is_landscape=True, is_coloured=False),
        PageChoices(notes=NotesPlace.NONE).as_manuscript(),
    ],
)
def test_choices_are_kept_and_read_again(choices):
    assert choices_from(kept_choices(choices)) == choices


@pytest.mark.parametrize(
    "kept",
    [
        {"paper": "papyrus"},
        {"paper": ["a4"]},
        {"margin": -3, "size": "large", "line_spacing": True},
        {"families": []},
        {"families": [3]},
        {"is_coloured": "yes", "unknown": 1},
    ],
)
def test_what_makes_no_sense_counts_as_not_said(kept):
    assert choices_from(kept) == usual_choices()
