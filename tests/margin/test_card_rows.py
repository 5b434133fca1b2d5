from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QPushButton

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind
from desktop.appearance.theme import load_theme
from desktop.margin.card_drawing import CardStyle
from desktop.margin.card_face import face_of, spoken
from desktop.margin.card_rows import (
    MOST_ROWS,
    CandidateList,
    FateLines,
    OtherVersions,
    PassageList,
    ReplyView,
)
from desktop.margin.open_card import OpenCard
from desktop.session.story.note_view import NoteView, PassageView
from desktop.text.span import Span
from desktop.value import replace

STYLE = CardStyle(load_theme("light"))
ROPE = PassageView(0, "A rope hung\nby the door.", AnchorState.EXACT)
GONE = PassageView(1, "She took it & left.", AnchorState.CUT)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(qtbot):
    shown = PassageList()
    qtbot.addWidget(shown)
    shown.resize(300, 100)
    shown.show_passages((ROPE, GONE), 0, STYLE)
    shown.height_for(300)
    shown.show()
    return shown


def test_each_passage_is_a_line_that_says_what_became_of_it(shown):
    lines = [button.text() for button in shown.buttons[::2]]

    assert lines == ["A rope hung by the door.", "She took it && left. · cut"]
    assert "the caret is here" in shown.buttons[0].accessibleName()


def test_pressing_a_line_tells_which_passage_is_wanted(shown, qtbot):
    with qtbot.waitSignal(shown.chosen, timeout=0) as chosen:
        qtbot.mouseClick(shown.buttons[2], LEFT)

    assert chosen.args == [1]


def test_a_passage_is_taken_away_with_the_button_beside_it(shown, qtbot):
    with qtbot.waitSignal(shown.removed, timeout=0) as removed:
        qtbot.mouseClick(shown.buttons[1], LEFT)

    assert removed.args == [0]


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (MOST_ROWS + 1, "1 more passage below"),
        (MOST_ROWS + 2, "2 more passages below"),
        (MOST_ROWS + 1_200, "1\u202f200 more passages below"),
    ],
)
def test_of_very_many_passages_it_is_said_how_many_more_there_are(shown, count, words):
    many = [PassageView(at, "rope", AnchorState.EXACT) for at in range(count)]

    shown.show_passages(many, 0, STYLE)

    assert shown.buttons[-1].text() == words


def test_long_words_are_cut_short_but_not_what_became_of_them(shown):
    long = PassageView(1, "word " * 60, AnchorState.UNPLACED)

    shown.show_passages((ROPE, long), None, STYLE)
    shown.height_for(300)

    assert shown.buttons[2].text().endswith("… · not found")


def test_a_note_on_one_passage_has_no_such_lines(shown):
    shown.show_passages((), None, STYLE)

    assert shown.isHidden()
    assert shown.buttons == []


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


WHEN = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)


@pytest.fixture
def lines(style):
    def made(state, first, now):
        view = NoteView(
            new_annotation(Kind.NOTE, WHEN), Anchor(Span(0, 1), state), now, first
        )
        return FateLines(view, face_of(view, WHEN), style, 300)

    return made


def colours(lines):
    image = QImage(320, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    lines.paint(painter, 0, 0)
    painter.end()
    pixels = (
        image.pixelColor(x, y).getHsv()[:2] for x in range(320) for y in range(200)
    )
    return {hue // 60 for hue, saturation in pixels if saturation > 120}


def test_a_changed_passage_shows_what_went_and_what_came(lines):
    made = lines(AnchorState.CHANGED, "counts to thirty", "numbers to thirty")

    red, green = {0, 5}, {2}
    assert colours(made) & red
    assert colours(made) & green


def test_a_moved_passage_is_only_said_to_be_moved(lines):
    made = lines(AnchorState.MOVED, "counts to thirty", "counts to thirty")

    assert made.height > 0
    assert not colours(made)


def test_a_long_rewriting_leaves_room_for_the_note(lines):
    short = lines(AnchorState.CHANGED, "one two", "one three")
    long = lines(AnchorState.CHANGED, "one two " * 200, "one three " * 200)

    assert long.height <= 9 * short.height


@pytest.fixture
def versions(qtbot, style):
    made = OtherVersions()
    qtbot.addWidget(made)
    made.show_versions(["Too quick?", "<b>cut</b> it"], style)
    return made


def test_each_version_is_shown_as_it_was_written(versions):
    assert versions.text() == "Other version: Too quick?\nOther version: <b>cut</b> it"
    assert versions.textFormat() is Qt.TextFormat.PlainText


def test_long_versions_are_shown_whole(versions, style):
    low = versions.heightForWidth(300)

    versions.show_versions(["many words " * 100], style)

    assert versions.heightForWidth(300) > 10 * low / 2


def test_without_other_versions_there_is_nothing(versions, style):
    versions.show_versions([], style)

    assert versions.isHidden()


def test_the_chosen_card_shows_other_versions_below_the_words(margin, story):
    plain, other = story.add(10), story.add(10, other_versions=("Too quick?",))
    card = margin.findChild(OpenCard)
    margin.choose(plain)
    low = card.height()

    margin.choose(other)

    label = margin.findChild(OtherVersions)
    assert label.isVisible()
    assert card.height() == low + label.height()


def test_a_reply_shows_its_other_versions_too(qtbot, style):
    reply = new_annotation(Kind.REPLY, WHEN, words="Yes.")
    view = ReplyView()
    qtbot.addWidget(view)
    view.show_reply(reply, None, "12 Nov", style)
    low = view.height_for(300)

    view.show_reply(replace(reply, other_versions=("No.",)), None, "12 Nov", style)

    assert view.height_for(300) > low
    assert view.findChild(OtherVersions).text() == "Other version: No."


def test_other_versions_are_read_out(make_note, make_view):
    view = make_view(replace(make_note(), other_versions=("Too quick?",)))

    assert "Other version: Too quick?" in spoken(view, face_of(view, WHEN))
