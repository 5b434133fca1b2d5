"""The panel beside the page: how wide it is, and where it is in narrow windows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from desktop.margin.closed_card import NoteCard


def is_shown(writer):
    return writer.screen.places.side.isVisible()


def resize(writer, width):
    writer.window.resize(width, 700)
    writer.settle()


def column(writer):
    return writer.page.page_layout.typesetter.width


def test_it_folds_in_a_narrow_window_and_unfolds_in_a_wide_one(writer):
    shown = []
    for width in (1180, 1179, 900, 1400):
        resize(writer, width)
        shown.append(is_shown(writer))

    assert shown == [True, False, False, True]


def test_a_panel_the_author_folded_stays_folded(writer):
    writer.press("F9")
    resize(writer, 900)
    resize(writer, 1400)

    assert not is_shown(writer)


def test_in_a_narrow_window_it_opens_over_the_page_and_closes_with_esc(writer):
    resize(writer, 900)
    before = column(writer)

    writer.press("F9")
    opened = is_shown(writer), column(writer), writer.has_keys(writer.screen.contents)
    writer.press("Esc")
    closed = is_shown(writer), writer.has_keys(writer.page)
    resize(writer, 1400)

    assert opened == (True, before, True)
    assert closed == (False, True)
    assert is_shown(writer)


def test_over_the_page_it_closes_by_a_click_away_by_its_key_and_by_a_choice(
    make_writer,
):
    parts = "\n\n".join(f"Chapter {n}\n\nIt was so." for n in range(1, 5))
    writer = make_writer(parts)
    resize(writer, 900)

    shown = []
    writer.press("F9")
    writer.click(writer.screen, QPoint(700, 400))
    shown.append(is_shown(writer))
    writer.press("F9", "F9")
    shown.append(is_shown(writer))
    writer.press("F9", "Down", "Down", "Return")
    shown.append(is_shown(writer))

    assert shown == [False, False, False]
    assert writer.page.caret > 0


def test_beside_the_page_where_there_is_room_though_the_window_is_narrow(writer):
    resize(writer, 1100)

    writer.press("F9")

    assert writer.screen.reading_pane.x() == 0
    assert writer.screen.places.body.x() == 280
    assert column(writer) >= writer.page.type_setting.least_column


@pytest.mark.parametrize(
    ("keys", "width"),
    [(["Ctrl+Shift+]"], 304), (["Ctrl+Shift+["], 256), (["Ctrl+Shift+["] * 9, 216)],
)
def test_its_width_is_changed_by_keys_and_kept(writer, keys, width):
    writer.press(*keys)

    assert writer.screen.places.side.width() == width
    assert writer.app.preferences.settings.panel_width == width


def test_cards_and_panel_are_as_large_as_the_page(writer):
    writer.put_caret("went")
    writer.press("N")
    writer.type("why")
    writer.press("Esc", "Esc")
    writer.window.resize(2700, 900)
    writer.settle()

    def sizes():
        (card,) = (c for c in writer.margin.findChildren(NoteCard) if c.isVisible())
        side = writer.screen.places.side
        return side.width(), writer.screen.contents.fontMetrics().height(), card.width()

    usual = sizes()
    writer.press(*["Ctrl++"] * 5)
    large = sizes()
    writer.press("Ctrl+0")

    assert usual == (280, usual[1], 312)
    assert (large[0], large[2]) == (560, 624)
    assert large[1] > 1.8 * usual[1]
    assert sizes() == usual
