from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.kinds import Kind, Status
from desktop.appearance.theme import load_theme, style_sheet
from desktop.margin.card_buttons import CardAction
from desktop.margin.card_fields import NoteEditor
from desktop.margin.closed_card import NoteCard
from desktop.margin.column import HIGHEST
from desktop.margin.lane import LanePlace
from desktop.margin.margin import Overhang, _left_out_words, distance_into_view
from desktop.margin.mark_table import CardShade
from desktop.margin.note_mark import NoteMark
from desktop.margin.open_card import OpenCard
from desktop.widgets.tag_field import TagField
from tests.margin.conftest import LINE

VIEW = (0, 600)


def test_the_margin_goes_on_to_the_last_card_and_no_further():
    overhang = Overhang()

    overhang.go_on(5_000, VIEW, cards=(12, 1_000))

    assert overhang.pull == 1_000 + 12 - 600


def test_the_margin_goes_nowhere_when_every_card_is_in_view():
    overhang = Overhang()

    overhang.go_on(60, VIEW, cards=(12, 400))
    overhang.go_on(-60, VIEW, cards=(12, 400))

    assert overhang.pull == 0


def test_on_the_way_back_the_margin_meets_the_page_first():
    overhang = Overhang()
    overhang.go_on(100, VIEW, cards=(12, 1_000))

    left_over = overhang.go_back(-130)

    assert (left_over, overhang.pull) == (-30, 0)


@pytest.mark.parametrize(
    ("top", "bottom", "distance"),
    [
        pytest.param(100, 300, 0, id="in-view"),
        pytest.param(500, 700, 112, id="below"),
        pytest.param(-50, 100, -62, id="above"),
        pytest.param(300, 2_000, 288, id="higher-than-the-view"),
        pytest.param(0, 580, 0, id="at-the-top"),
    ],
)
def test_a_card_comes_into_view_by_the_shortest_way(top, bottom, distance):
    assert distance_into_view(top, bottom, 600) == distance


def closed_cards(margin):
    return [card for card in margin.findChildren(NoteCard) if card.isVisible()]


def open_card(margin):
    return margin.findChild(OpenCard)


def card_of(margin, note_id):
    return next(card for card in closed_cards(margin) if card.note_id == note_id)


def focused():
    return QApplication.focusWidget()


def shown(margin):
    margin.refresh()
    QApplication.processEvents()
    return margin


def turn_wheel(margin, angle, over=None):
    """Turn the wheel over a widget, by default over the middle of the margin."""
    place = (over or margin).mapTo(margin, QPoint(150, 20))
    QTest.wheelEvent(margin.windowHandle(), QPointF(place), QPoint(0, angle))


# Where cards are


def test_a_card_stands_level_with_its_passage(margin, story):
    note = story.add(300)

    assert card_of(shown(margin), note).y() == 300


def test_cards_move_with_the_page(margin, story):
    note = story.add(300)
    shown(margin)

    margin.scroll_to(120)

    assert card_of(margin, note).y() == 180


def test_the_chosen_card_of_a_note_on_the_whole_story_is_not_cut_at_the_top(
    margin, story
):
    note = story.add(0, Kind.STORY_NOTE)

    margin.choose(note)

    assert open_card(shown(margin)).y() == HIGHEST


def test_a_chosen_note_on_the_whole_story_stays_below_those_before_it(margin, story):
    first, note = (story.add(0, Kind.STORY_NOTE) for _ in range(2))

    margin.choose(note)

    above = card_of(shown(margin), first).geometry()
    assert above.top() == HIGHEST
    assert open_card(margin).y() > above.bottom()


def test_cards_stay_where_they_are_while_the_page_above_them_grows(margin, story):
    note = story.add(300)
    shown(margin)

    margin.follow(80)
    assert card_of(margin, note).y() == 300
    margin.scroll_to(100)
    assert card_of(margin, note).y() == 280

    story.move(note, 380)
    assert card_of(shown(margin), note).y() == 280


def test_cards_move_with_the_page_in_the_very_turn_that_changes_the_theme(
    margin, story
):
    note = story.add(300)
    shown(margin)

    margin.show_theme(load_theme("dark"))
    margin.scroll_to(120)

    assert card_of(margin, note).y() == 180


def test_the_chosen_card_stands_level_whatever_its_neighbours(margin, story):
    notes = [story.add(300) for _ in range(5)]

    margin.choose(notes[3])

    assert open_card(margin).y() == 300
    assert open_card(margin).x() < card_of(margin, notes[0]).x()


def test_cards_do_not_overlap(margin, story):
    for at in range(12):
        story.add(200 + 10 * at, words="word " * at * 8)
    cards = sorted(closed_cards(shown(margin)), key=lambda card: card.y())

    gaps = [b.y() - a.geometry().bottom() for a, b in pairwise(cards)]

    assert min(gaps) > 8


def test_a_note_on_the_whole_story_comes_first(margin, story):
    first = story.add(0)
    whole = story.add(0, Kind.STORY_NOTE)
    story.move(first, 20)
    shown(margin)

    assert card_of(margin, whole).y() < card_of(margin, first).y()


def test_a_chosen_note_without_a_place_is_shown_in_view(margin, story):
    note = story.add(300)
    story.move(note, None)
    story.notes_between = lambda *_: []
    margin.scroll_to(5_000)

    margin.choose(note)

    assert margin.rect().contains(open_card(margin).geometry().center())


def test_a_filtered_note_goes_away(margin, story):
    note = story.add(300)
    shown(margin)
    story.delete(note)

    margin.refresh()

    assert closed_cards(shown(margin)) == []


def test_a_chosen_note_that_is_deleted_closes_its_card(margin, story):
    note = story.add(300)
    margin.choose(note)
    story.delete(note)

    margin.refresh()

    assert shown(margin).chosen_id is None
    assert not open_card(margin).isVisible()


# Cost


def test_only_the_cards_around_the_view_exist(margin, story):
    for at in range(3_000):
        story.add(40 * at)

    for y in range(0, 60_000, 450):
        margin.scroll_to(y)

    assert len(margin.findChildren(NoteCard)) <= 2 * 600 // 34


def test_only_the_notes_around_the_view_are_asked_for(margin, story):
    for at in range(3_000):
        story.add(100 * at)
    shown(margin)
    story.asked_for = 0

    margin.scroll_to(90_000)

    assert story.asked_for <= 5 * 600 / 100 + 1


def test_many_refreshes_ask_once(margin, story):
    story.add(300)
    shown(margin)
    story.asked_for = 0

    for _ in range(10):
        margin.refresh()
    QApplication.processEvents()

    assert story.asked_for == 1


# Choosing


def test_clicking_a_card_chooses_its_note(margin, story, qtbot):
    note = story.add(300)
    card = card_of(shown(margin), note)

    with qtbot.waitSignal(margin.note_chosen, timeout=0) as chosen:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)

    assert chosen.args == [note]
    assert open_card(margin).isVisible()
    assert focused() is open_card(margin)


def test_clicking_beside_the_cards_goes_back_to_the_text(margin, story, qtbot):
    note = story.add(300)
    margin.edit(note)

    with qtbot.waitSignals([margin.left, margin.editing_finished], timeout=0):
        qtbot.mouseClick(margin, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("card_reply", "reply_requested"),
        ("card_done", "done_toggled"),
        ("card_revise", "revise_requested"),
        ("card_dismiss", "dismissed"),
    ],
)
def test_a_button_reports_what_it_says(margin, story, qtbot, button, signal):
    margin.show_keys({}, CardAction.REVISE)
    is_suggestion = button in ("card_revise", "card_dismiss")
    kind = Kind.SUGGESTION if is_suggestion else Kind.NOTE
    note = story.add(300, kind, replacement="a lake" if is_suggestion else None)
    margin.choose(note)
    pressed = open_card(margin).findChild(QPushButton, button)

    with qtbot.waitSignal(getattr(margin, signal), timeout=0) as reported:
        qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)

    assert reported.args == [note]


def test_a_done_note_can_be_opened_again(margin, story, qtbot):
    margin.choose(story.add(300, status=Status.DONE))
    reopen = open_card(margin).findChild(QPushButton, "card_reopen")

    with qtbot.waitSignal(margin.done_toggled, timeout=0):
        qtbot.mouseClick(reopen, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("button", "signal"),
    [("card_is_done", "done_toggled"), ("card_keep_open", "keep_open_requested")],
)
def test_a_note_that_is_probably_dealt_with_asks(margin, story, qtbot, button, signal):
    note = story.add(300)
    story.ask(note)
    margin.choose(note)
    pressed = open_card(margin).findChild(QPushButton, button)

    with qtbot.waitSignal(getattr(margin, signal), timeout=0) as reported:
        qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)

    assert reported.args == [note]


def test_a_button_shows_the_key_that_does_the_same(margin, story):
    margin.setStyleSheet(style_sheet(load_theme("light"), 13))
    margin.choose(story.add(300))
    reply = open_card(margin).findChild(QPushButton, "card_reply")
    [sign] = reply.findChildren(QLabel)
    plain = reply.width()

    margin.show_keys({CardAction.REPLY: "Ctrl+Shift+Enter"}, CardAction.APPLY)
    shown(margin)

    assert (reply.text(), sign.text()) == ("Reply", "Ctrl ⇧ ↵")
    assert sign.isVisible()
    assert reply.width() >= plain + sign.width()
    assert reply.accessibleDescription() == "Ctrl+Shift+Enter"


def test_where_there_is_no_room_for_all_keys_the_last_are_left_out(margin, story):
    margin.setStyleSheet(style_sheet(load_theme("light"), 13))
    margin.show_keys(dict.fromkeys(CardAction, "Ctrl+Alt+R"), CardAction.APPLY)
    margin.choose(story.add(300, Kind.SUGGESTION, replacement="a lake"))
    buttons = open_card(margin)._buttons.buttons

    signs = {b.objectName(): b.findChild(QLabel).isVisible() for b in buttons}

    assert signs["card_apply"]
    assert not signs["card_reply"]
    assert len({button.y() for button in buttons if button.isVisible()}) == 1


def test_all_else_about_a_note_is_behind_its_last_button(margin, story, qtbot):
    note = story.add(300)
    margin.choose(note)
    more = open_card(margin).findChild(QPushButton, "card_more")

    with qtbot.waitSignal(margin.menu_wanted, timeout=0) as wanted:
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)

    assert wanted.args == [note, more.mapToGlobal(more.rect().bottomLeft())]
    assert more.accessibleName()


# Writing


def test_every_letter_is_reported_at_once(margin, story, qtbot):
    note = story.add(300)
    margin.edit(note)

    reported = []
    margin.words_edited.connect(lambda *what: reported.append(what))

    qtbot.keyClicks(focused(), "Oh")

    assert reported == [
        (note, "Too slow here?O"),
        (note, "Too slow here?Oh"),
    ]


def test_words_are_kept_when_one_clicks_away(margin, story, qtbot):
    note = story.add(300)
    page = QLineEdit(margin)
    page.show()
    margin.edit(note)
    qtbot.keyClicks(focused(), " Yes")

    with qtbot.waitSignal(margin.editing_finished, timeout=0) as finished:
        page.setFocus()

    assert finished.args == [note]
    assert story.note_view(note).note.words == "Too slow here? Yes"
    assert margin.editing_id is None


def test_words_are_kept_when_another_note_is_chosen(margin, story, qtbot):
    note, other = story.add(300), story.add(400)
    margin.edit(note)
    qtbot.keyClicks(focused(), " Yes")

    margin.choose(other)

    assert story.note_view(note).note.words == "Too slow here? Yes"
    assert (margin.chosen_id, margin.editing_id) == (other, None)


def test_a_refresh_does_not_disturb_who_is_writing(margin, story, qtbot):
    note = story.add(300)
    margin.edit(note)
    field = focused()
    qtbot.keyClicks(field, " Yes")
    field.moveCursor(field.textCursor().MoveOperation.Start)

    margin.refresh()
    qtbot.keyClicks(shown(margin) and focused(), "Oh. ")

    assert field.words == "Oh. Too slow here? Yes"


def test_the_card_scrolled_away_is_still_written_in(margin, story, qtbot):
    note = story.add(300)
    margin.edit(note)

    margin.scroll_to(90_000)
    qtbot.keyClicks(focused(), " Yes")

    assert story.note_view(note).note.words == "Too slow here? Yes"


def test_escape_goes_back_to_the_text(margin, story, qtbot):
    margin.edit(story.add(300))

    with qtbot.waitSignals([margin.editing_finished, margin.left], timeout=0):
        qtbot.keyClick(focused(), Qt.Key.Key_Escape)


def test_enter_on_the_chosen_card_lets_one_write(margin, story, qtbot):
    note = story.add(300)
    margin.choose(note)
    open_card(margin).setFocus()

    qtbot.keyClick(open_card(margin), Qt.Key.Key_Return)

    assert margin.editing_id == note
    assert isinstance(focused(), NoteEditor)


def test_a_suggestion_is_written_in_two_fields(margin, story, qtbot):
    note = story.add(300, Kind.SUGGESTION, "Why", replacement="a lake")
    margin.edit(note)

    with qtbot.waitSignal(margin.replacement_edited, timeout=0) as edited:
        qtbot.keyClicks(focused(), "s")

    assert edited.args == [note, "a lakes"]


def test_a_reply_is_written_on_the_card_of_its_note(margin, story, qtbot):
    note = story.add(300)
    reply = story.answer(note, "Yes")
    margin.edit(reply)

    with qtbot.waitSignal(margin.words_edited, timeout=0) as edited:
        qtbot.keyClicks(focused(), "!")

    assert edited.args == [reply, "Yes!"]
    assert margin.chosen_id == note


def test_tags_are_written_on_the_card(margin, story, qtbot):
    note = story.add(300)
    margin.edit_tags(note)

    with qtbot.waitSignal(margin.tags_edited, timeout=0) as edited:
        qtbot.keyClicks(focused(), "t")

    assert edited.args == [note, ("t",)]


def test_a_note_that_fills_the_view_scrolls_inside(margin, story):
    note = story.add(300, words="word " * 5_000)

    margin.edit(note)

    card = open_card(margin)
    assert card.height() <= margin.height()
    assert card.rect().contains(focused().mapTo(card, focused().cursorRect().center()))


def test_a_growing_card_pushes_the_next_one_down(margin, story, qtbot):
    note, other = story.add(300), story.add(500)
    margin.edit(note)
    before = card_of(margin, other).y()

    for _ in range(8):
        qtbot.keyClick(focused(), Qt.Key.Key_Return)

    assert card_of(margin, other).y() > before


def test_the_card_one_writes_in_comes_into_view(margin, story, qtbot):
    note = story.add(580)

    with qtbot.waitSignal(margin.scrolled, timeout=0) as scrolled:
        margin.edit(note)

    assert scrolled.args[0] > 0


# Keys


def test_the_tab_key_goes_from_card_to_card_and_into_the_chosen_one(
    margin, story, qtbot
):
    first, second, third = (story.add(y) for y in (50, 200, 400))
    margin.edit(second)
    visited = []

    card_of(margin, first).setFocus(Qt.FocusReason.TabFocusReason)
    margin.edit(second)
    for _ in range(5):
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        visited.append(focused())

    assert isinstance(visited[0], TagField)
    assert [w.objectName() for w in visited[1:4]] == [
        "card_reply",
        "card_done",
        "card_more",
    ]
    assert visited[4] is card_of(margin, third)


def test_a_card_keeps_no_focus_when_it_goes_out_of_view(margin, story):
    note = story.add(300)
    card_of(shown(margin), note).setFocus()

    margin.scroll_to(90_000)

    assert focused() is margin


# The wheel


def test_the_wheel_over_the_margin_scrolls_the_page(margin, qtbot):
    with qtbot.waitSignal(margin.scrolled, timeout=0) as scrolled:
        turn_wheel(margin, -120)

    assert scrolled.args == [60]


def test_cards_beyond_the_end_of_the_page_can_be_scrolled_to(margin, story):
    notes = [story.add(500) for _ in range(12)]
    shown(margin)

    for _ in range(30):
        turn_wheel(margin, -120)

    assert margin.rect().contains(card_of(margin, notes[-1]).geometry())


# Looks


def test_another_theme_is_drawn_at_once(margin, story):
    note = story.add(300)
    shown(margin)

    margin.show_theme(load_theme("dark"))

    picture = card_of(shown(margin), note).grab().toImage()
    assert picture.pixelColor(200, 30).name() == load_theme("dark").card


def test_a_card_says_what_it_is_to_a_screen_reader(margin, story):
    note = story.add(300, Kind.QUESTION, "Why?", tags=("plot",))
    margin.choose(note)

    card = open_card(margin)

    assert card.accessibleName() == "Question, open: Why? On “the sea”."
    assert card.accessibleDescription().startswith("#plot. ")


def test_the_wheel_over_the_chosen_card_scrolls_the_page_too(margin, story, qtbot):
    margin.choose(story.add(100))

    with qtbot.waitSignal(margin.scrolled, timeout=0):
        turn_wheel(margin, -120, over=open_card(margin).body)


def test_the_wheel_over_long_words_scrolls_them_first(margin, story, qtbot):
    margin.choose(story.add(0, words="word " * 5_000))
    card = open_card(margin)

    with qtbot.assertNotEmitted(margin.scrolled):
        turn_wheel(margin, -120, over=card.body)

    assert card.body.y() < 0


@pytest.mark.parametrize(
    ("number", "keys", "said"),
    [
        (1, [], "1 more note"),
        (3, ["J"], "3 more notes: J goes on to them"),
        (3, ["J", "K"], "3 more notes: J and K go on to them"),
    ],
)
def test_the_keys_that_go_on_to_notes_without_cards_are_named(number, keys, said):
    assert _left_out_words(number, keys) == said


# Where there is no room for cards


@pytest.fixture
def ground(margin, qtbot):
    """What a narrow margin and its page lie in."""
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(760, 600)
    margin.setParent(ground)
    margin.setGeometry(660, 0, 100, 600)
    with qtbot.waitActive(ground):
        ground.show()
        ground.activateWindow()
    margin.show()
    margin.place_marks(LanePlace(8, 84, LINE, 640), ground)
    return ground


def note_marks(margin):
    found = [mark for mark in margin.findChildren(NoteMark) if mark.isVisible()]
    return sorted(found, key=lambda mark: (mark.y(), mark.x()))


def card_over(ground):
    (card,) = ground.findChildren(OpenCard)
    return card


def test_in_a_narrow_margin_each_note_is_a_mark(margin, story, ground):
    note, question = story.add(300), story.add(300, Kind.QUESTION)

    found = note_marks(shown(margin))

    assert [mark.note_id for mark in found] == [note, question]
    assert not closed_cards(margin)
    assert not card_over(ground).isVisible()


def test_a_mark_tells_what_it_is_of(margin, story, ground):
    story.add(300, Kind.QUESTION, "Does he know?", at="the sea")

    (mark,) = note_marks(shown(margin))

    assert mark.accessibleName() == "Question, open: Does he know? On “the sea”."
    assert mark.toolTip() == "Question: Does he know?"


def test_a_click_on_a_mark_opens_the_card_below_its_passage(
    margin, story, ground, qtbot
):
    story.add(300)
    (mark,) = note_marks(shown(margin))

    qtbot.mouseClick(mark, Qt.MouseButton.LeftButton)

    card = card_over(ground)
    assert card.isVisible()
    assert card.geometry().top() == 300 + LINE + 9
    assert (card.width(), card.geometry().right() + 1) == (332, 640)
    assert note_marks(margin) == [mark]


def test_at_the_foot_of_the_view_the_card_opens_above_and_is_wholly_in_view(
    margin, story, ground
):
    note = story.add(540)

    margin.choose(note)

    card = card_over(ground).geometry()
    assert card.bottom() + 1 == 540 - 9
    assert ground.rect().contains(card)


def test_the_card_over_the_page_moves_with_its_passage(margin, story, ground):
    margin.choose(story.add(300))
    card = card_over(ground)
    top = card.y()

    margin.scroll_to(120)

    assert card.y() == top - 120


def test_esc_closes_the_card_over_the_page_and_its_note_stays_chosen(
    margin, story, ground, qtbot
):
    note = story.add(300)
    margin.edit(note)
    QTest.keyClicks(focused(), "So?")

    with qtbot.waitSignal(margin.left, timeout=0):
        QTest.keyClick(focused(), Qt.Key.Key_Escape)

    assert not card_over(ground).isVisible()
    assert (margin.chosen_id, margin.editing_id) == (note, None)


def test_the_button_of_the_card_closes_it(margin, story, ground, qtbot):
    margin.choose(story.add(300))
    card = card_over(ground)

    (button,) = (b for b in card.findChildren(QPushButton) if b.text() == "×")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert button.accessibleName() == "Close the card"
    assert not card.isVisible()


def test_a_mark_for_several_notes_opens_one_after_the_other(
    margin, story, ground, qtbot
):
    notes = [story.add(300) for _ in range(6)]
    *_, last = note_marks(shown(margin))

    opened = []
    for _ in range(5):
        qtbot.mouseClick(last, Qt.MouseButton.LeftButton)
        opened.append(margin.chosen_id)

    assert last.accessibleName() == "4 more notes here"
    assert opened == [*notes[2:], notes[2]]


def test_notes_without_a_passage_have_marks_as_well(margin, story, ground):
    lost = story.add(400, at="gone")
    story.set_state(lost, AnchorState.UNPLACED)
    whole = story.add(0, Kind.STORY_NOTE)
    highlight = story.add(500, Kind.HIGHLIGHT, "")
    story.set_state(highlight, AnchorState.UNPLACED)

    found = note_marks(shown(margin))

    assert [mark.note_id for mark in found] == [whole, lost, highlight]
    assert [mark.height() for mark in found] == [22, 22, 22]


def test_while_a_note_is_written_cards_become_marks_and_come_back(
    margin, story, ground
):
    note = story.add(300)
    margin.place_cards(0, 240)
    margin.edit(note)
    QTest.keyClicks(focused(), "So")
    field = focused()

    margin.place_marks(LanePlace(8, 84, LINE, 640), ground)
    narrow = focused()
    QTest.keyClicks(focused(), " it")
    margin.place_cards(0, 240)
    QTest.keyClicks(focused(), " is.")

    assert narrow is focused() is field
    assert margin.editing_id == note
    assert field.toPlainText().endswith("So it is.")
    assert open_card(margin).isVisible()


def test_the_tab_key_goes_from_mark_to_mark_and_enter_opens_one(margin, story, ground):
    notes = [story.add(y) for y in (100, 200, 300)]
    shown(margin)
    margin.clearFocus()
    margin.setFocus(Qt.FocusReason.TabFocusReason)

    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    second = focused()
    QTest.keyClick(second, Qt.Key.Key_Return)

    assert margin.chosen_id == notes[1]
    assert focused() is card_over(ground)
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert card_over(ground).isAncestorOf(focused())


def test_ten_thousand_notes_on_a_line_have_few_marks(margin, story, ground):
    for _ in range(10_000):
        story.add(300)
    story.asked_for = 0

    found = note_marks(shown(margin))

    assert len(found) == 3
    assert found[-1].accessibleName() == "9\u202f998 more notes here"
    assert story.asked_for <= 10


def test_in_a_view_that_becomes_lower_the_card_is_whole(margin, story, ground):
    margin.choose(story.add(300))

    ground.resize(760, 420)
    margin.resize(100, 420)

    assert ground.rect().contains(card_over(ground).geometry())


def test_the_shadow_of_a_card_over_the_page_goes_with_it(margin, story, ground):
    (shade,) = shades(ground) or [None]
    margin.choose(story.add(300))
    (opened,) = shades(ground)

    margin.close_card()

    assert shade is None
    assert opened.geometry().contains(card_over(ground).geometry())
    assert not shades(ground)


def shades(ground):
    return [shade for shade in ground.findChildren(CardShade) if shade.isVisible()]
