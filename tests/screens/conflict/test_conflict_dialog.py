from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton

from desktop.appearance.theme import load_theme
from desktop.screens.conflict.conflict_cards import CardList, ConflictCard
from desktop.screens.conflict.conflict_dialog import ConflictDialog
from desktop.storage.story.settings import Settings
from desktop.text.merging.merge import Choice, Merge, settled


@pytest.fixture
def dialog(qtbot, two_places):
    dialog = ConflictDialog(Settings(), load_theme("light"))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_conflicts(two_places, "On disk, 14:03")
    return dialog


def cards(dialog):
    found = dialog.findChildren(ConflictCard)
    return sorted(found, key=lambda card: card.number)


def current(dialog):
    return dialog.findChild(CardList).current


def outcome(dialog, qtbot):
    """Press OK and return the text that comes of it."""
    with qtbot.waitSignal(dialog.decided, timeout=0) as decided:
        press(qtbot, dialog, "OK")
    return decided.args[0]


def press(qtbot, dialog, words):
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def says(dialog):
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_both_sides_are_named(dialog):
    assert says(dialog).count("In this window") == 2
    assert says(dialog).count("On disk, 14:03") == 2


def test_what_is_not_decided_on_is_kept_from_both_sides(dialog, qtbot):
    assert outcome(dialog, qtbot) == (
        "It rained. She goes home. She ran home.\n\n"
        "The old boats lay still.\n\nThe grey boats lay still.\n\nIt was noon!"
    )


@pytest.mark.parametrize(
    ("keys", "choices"),
    [
        ("11", [Choice.OURS, Choice.OURS]),
        ("22", [Choice.THEIRS, Choice.THEIRS]),
        ("1", [Choice.OURS, Choice.BOTH]),
        ("j2", [Choice.BOTH, Choice.THEIRS]),
        ("jk2", [Choice.THEIRS, Choice.BOTH]),
        ("1k3", [Choice.BOTH, Choice.BOTH]),
        ("jjjj1", [Choice.BOTH, Choice.OURS]),
        ("kkk2", [Choice.THEIRS, Choice.BOTH]),
    ],
)
def test_keys_decide(dialog, qtbot, two_places, keys, choices):
    qtbot.keyClicks(dialog, keys)

    assert outcome(dialog, qtbot) == settled(two_places, choices)


def test_arrows_go_from_one_to_the_next(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Down)
    assert current(dialog) == 1
    qtbot.keyClick(dialog, Qt.Key.Key_Up)
    assert current(dialog) == 0


def test_a_click_decides(dialog, qtbot, two_places):
    button = cards(dialog)[1].findChild(QAbstractButton, "theirs")

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert current(dialog) == 1
    assert outcome(dialog, qtbot) == settled(two_places, [Choice.BOTH, Choice.THEIRS])


def test_a_click_on_a_card_makes_it_the_one_that_keys_mean(dialog, qtbot):
    card = cards(dialog)[1]

    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().topLeft())

    assert current(dialog) == 1


def test_both_can_be_kept_everywhere(dialog, qtbot, two_places):
    qtbot.keyClicks(dialog, "12")

    press(qtbot, dialog, "Keep both everywhere")

    assert "2 of 2 decided" in says(dialog)
    assert outcome(dialog, qtbot) == settled(two_places, [Choice.BOTH] * 2)


def test_how_many_are_decided_is_told(dialog, qtbot):
    assert "0 of 2 decided" in says(dialog)

    qtbot.keyClicks(dialog, "1")

    assert "1 of 2 decided" in says(dialog)


def test_cancelling_decides_nothing(dialog, qtbot):
    with (
        qtbot.assertNotEmitted(dialog.decided),
        qtbot.waitSignal(dialog.rejected, timeout=0),
    ):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_card_of_a_long_list_is_made_when_it_is_gone_to(dialog, qtbot, many_places):
    dialog.show_conflicts(many_places, "On disk, 14:03")
    before = len(dialog.findChild(CardList)._cards)

    qtbot.keyClicks(dialog, "j" * 59 + "2")

    choices = [Choice.BOTH] * 59 + [Choice.THEIRS]
    assert before < 60
    assert outcome(dialog, qtbot) == settled(many_places, choices)


def test_the_card_that_keys_mean_is_in_view(dialog, qtbot, many_places):
    dialog.show_conflicts(many_places, "On disk, 14:03")
    listed = dialog.findChild(CardList)

    qtbot.keyClicks(dialog, "j" * 30)

    top = listed._cards[30].y() - listed.verticalScrollBar().value()
    assert 0 <= top < listed.viewport().height()


def test_no_card_is_squeezed(dialog, qtbot):
    for card in cards(dialog):
        assert card.height() >= card.heightForWidth(card.width())


def test_a_merge_without_conflicts_is_taken_as_it_is(dialog, qtbot):
    dialog.show_conflicts(Merge("It was noon."), "On disk, 14:03")
    qtbot.keyClicks(dialog, "1j2k3")

    assert outcome(dialog, qtbot) == "It was noon."


def test_names_are_never_read_as_markup(dialog, two_places):
    dialog.show_conflicts(two_places, "<b>on disk</b>")

    plain = {label.textFormat() for label in dialog.findChildren(QLabel)}
    assert plain == {Qt.TextFormat.PlainText}


def test_another_theme_and_type_reach_the_cards(dialog):
    before = cards(dialog)[0].findChildren(type(cards(dialog)[0]._ours))[0]
    height = before.heightForWidth(300)

    dialog.show_theme(load_theme("dark"))
    dialog.show_settings(Settings(text_size=24.0))

    assert before.heightForWidth(300) > height
