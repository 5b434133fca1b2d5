from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.margin.candidate_list import CandidateList


@pytest.fixture
def places(qtbot, style):
    made = CandidateList()
    qtbot.addWidget(made)
    made.show_candidates(["by the sea wall", "the sea & the sky"], style)
    made.resize(300, made.height_for(300))
    return made


def test_each_place_has_a_button_with_its_words(places):
    assert [b.text() for b in places.buttons] == [
        "by the sea wall",
        "the sea && the sky",
    ]


def test_pressing_a_place_reports_which(places, qtbot):
    with qtbot.waitSignal(places.chosen, timeout=0) as chosen:
        qtbot.mouseClick(places.buttons[1], Qt.MouseButton.LeftButton)

    assert chosen.args == [1]


def test_without_places_there_is_nothing(places, style):
    places.show_candidates([], style)

    assert places.isHidden()


def test_a_long_place_is_shortened_in_the_middle(places, style):
    places.show_candidates(["so many words " * 40 + "at the end"], style)
    places.height_for(300)

    assert "…" in places.buttons[0].text()
    assert places.buttons[0].text().endswith("end")


def test_the_card_of_a_lost_note_offers_the_places(qtbot, story, margin):
    note = story.add(100)
    view = story.note_view(note)
    lost = replace(
        view,
        anchor=Anchor(None, AnchorState.UNPLACED),
        candidates=("by the sea wall", "the sea itself"),
    )
    story._views[note] = lost
    margin.choose(note)
    buttons = margin.findChildren(QPushButton, "card_candidate")

    with qtbot.waitSignal(margin.candidate_chosen, timeout=0) as chosen:
        qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)

    assert chosen.args == [note, 0]
