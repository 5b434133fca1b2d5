from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QContextMenuEvent, QFont
from PySide6.QtWidgets import QApplication

from desktop.appearance.fonts import ui_font
from desktop.appearance.theme import load_theme
from desktop.lenses.section import (
    Band,
    Bar,
    Bars,
    Beat,
    Beats,
    Button,
    Chips,
    Deed,
    Does,
    ListRow,
    PairedWay,
    Pairs,
    Ribbon,
    Rows,
    SentenceBar,
    StoryLine,
    StoryLines,
    Stretch,
    WordChip,
)
from desktop.panels.lenses.panel_type import PanelType
from desktop.panels.lenses.ribbon_drawing import RibbonDrawing
from desktop.panels.lenses.section_drawing import SectionPlace
from desktop.text.span import Span
from desktop.value import replace

RIGHT, DOWN, ENTER = Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return


def ribbon(count, stretches=2, words=40):
    bands = tuple(
        Band(Span(100 * n, 100 * n + 99), words, n % 3 / 2, n % 10 == 0)
        for n in range(count)
    )
    every = max(count // max(stretches, 1), 1)
    parts = tuple(
        Stretch(Span(100 * n, 100 * (n + every)), f"{n} · Part", "past", n % 4)
        for n in range(0, count, every)
    )
    return Ribbon(bands, parts[:stretches], 0.71)


def laid_out(drawing, width=256, room=500, size=13):
    font = QFont(ui_font(size))
    height = drawing.lay_out(PanelType(load_theme("light"), font), width, room)
    return drawing, height


NAMES = StoryLines(
    "Names",
    (StoryLine("Ines", "3", (0, 40, 90)), StoryLine("Abílio", "1", (60,))),
    (0, 50),
    100,
)


# Lines over the story


def test_names_are_heard_as_a_table_with_a_column_for_each_scene(shown):
    shown.see(NAMES)

    assert shown.heard() == [
        ["Names", "Count", "Scene 1", "Scene 2"],
        ["Ines", "3", "2", "1"],
        ["Abílio", "1", "0", "1"],
    ]


def test_a_story_in_one_scene_has_no_columns_of_scenes(shown):
    shown.see(StoryLines("Names", NAMES.lines, (0,), 100))

    assert shown.heard()[1] == ["Ines", "3"]


def test_a_click_on_a_stroke_goes_there(shown):
    shown.see(NAMES)

    shown.click(SectionPlace(0, 2))

    assert shown.deeds == [Deed(Does.GO, span=Span(40, 40))]


def test_the_keys_step_from_stroke_to_stroke_and_on_to_the_next_line(shown):
    shown.see(NAMES)

    shown.press(RIGHT, RIGHT, RIGHT, ENTER, RIGHT, RIGHT, ENTER)

    assert [deed.span.start for deed in shown.deeds] == [90, 60]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("reason", list(QContextMenuEvent.Reason)[:2])
def test_a_menu_offers_what_can_be_said_of_a_line(shown, reason):
    hide = Deed(Does.CHOOSE, "hide:Ines")
    line = StoryLine("Ines", "2", (5, 50), offers=(Button("Hide", hide),))
    shown.see(StoryLines("Names", (line,), (0,), 100))
    shown.press(DOWN)
    at = shown.middle_of(SectionPlace(0)).toPoint()
    view = shown.view.viewport()

    asked = QContextMenuEvent(reason, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, asked)
    menu = QApplication.activePopupWidget()
    menu.actions()[0].trigger()
    menu.close()

    assert shown.deeds == [hide]


def test_a_stroke_says_in_which_scene_it_is_and_how_far(shown):
    shown.see(NAMES)

    assert (
        shown.view.drawing.tip(SectionPlace(0, 3))
        == "scene 2, 90\u00a0% into the story"
    )


def test_the_stroke_that_has_the_keys_is_heard(shown):
    shown.see(NAMES)

    shown.press(RIGHT, RIGHT, RIGHT)

    assert "Ines: scene 2, 90\u00a0% into the story" in shown.heard()[1]


def test_thousands_of_strokes_are_drawn_once_for_each_pixel(shown):
    hits = tuple(range(0, 80_000, 2))
    shown.see(StoryLines("", (StoryLine("she", "98 %", hits),), (0,), 80_000))
    drawing = shown.view.drawing

    shown.pixels()

    assert len(drawing._strokes[0]) <= drawing.width
    near = drawing.place_at(drawing.rect(SectionPlace(0, 20_000)).center())
    assert abs(near.number - 20_000) < 200


def test_where_strokes_are_many_the_higher_are_more(shown):
    hits = (*range(500), *range(900, 1000, 20))
    shown.see(StoryLines("", (StoryLine("she", "98 %", hits),), (0,), 1000))
    drawing = shown.view.drawing

    shown.pixels()

    heights = [high for _, high in drawing._strokes[0]]
    assert heights[0] == max(heights) > heights[-1]


def test_a_line_without_a_name_is_heard_as_all(shown):
    shown.see(StoryLines("", (StoryLine("", "", (5,)),), (0,), 10))

    assert shown.heard()[1] == ["All", "1"]


# The ribbon


def test_the_ribbon_is_heard_as_a_table_of_its_stretches(shown):
    shown.see(ribbon(20))

    assert shown.heard()[1:] == [["0 · Part", "past", "0"], ["10 · Part", "past", "2"]]


def test_past_and_present_are_told_apart_without_colour_where_colours_have_lines(shown):
    theme = replace(load_theme("light"), has_lines=True)
    shown.panel.show_theme(theme)
    shown.see(ribbon(20))

    image = shown.view.grab().toImage()

    past, present = QColor(theme.past), QColor(theme.present)
    row = max(range(image.height()), key=lambda y: changes(image, y, past))
    assert changes(image, row, past) > 3  # stripes
    assert not any(changes(image, y, present) > 3 for y in range(image.height()))


def changes(image, y, colour):
    """Return how often a row of pixels goes over into that colour."""
    found = [image.pixelColor(x, y) == colour for x in range(image.width())]
    return sum(not one and other for one, other in pairwise(found))


def test_the_ribbon_says_what_it_shows(shown):
    shown.see(ribbon(20))

    heard = QAccessible.queryAccessibleInterface(shown.view)

    assert heard.text(QAccessible.Text.Description) == (
        "Tense over the story: 71\u00a0% present. 0 · Part: past; 10 · Part: past"
    )


def test_a_click_on_a_band_goes_to_its_paragraph(shown):
    shown.see(ribbon(20))

    shown.click(SectionPlace(1, 3))

    assert shown.deeds == [Deed(Does.GO, span=Span(1200, 1299))]


def test_a_click_on_a_stretch_goes_to_its_beginning(shown):
    shown.see(ribbon(20))

    shown.click(SectionPlace(1))

    assert [deed.span.start for deed in shown.deeds] == [1000]


def test_a_band_says_how_many_words_are_in_which_tense(shown):
    shown.see(ribbon(20))

    said = shown.view.drawing.tip(SectionPlace(0, 2))

    assert said == "paragraph 2: 40 words, 50\u00a0% present, 50\u00a0% past"


@pytest.mark.parametrize("count", [1, 20, 400, 6000])
def test_a_ribbon_of_few_stretches_is_as_high_as_there_is_room(count):
    _, height = laid_out(RibbonDrawing(ribbon(count, 2)))

    assert height <= 500


def test_thousands_of_paragraphs_are_painted_in_whole_pixels():
    drawing, _ = laid_out(RibbonDrawing(ribbon(6000, 2)))

    heights = [piece.bottom - piece.top for piece in drawing._pieces]

    assert len(heights) < 500
    assert min(heights) >= 1


def test_two_hundred_stretches_stand_below_one_another():
    drawing, height = laid_out(RibbonDrawing(ribbon(400, 200)))

    rooms = [drawing.rect(SectionPlace(row)) for row in range(200)]

    assert all(above.bottom() <= below.top() for above, below in pairwise(rooms))
    assert rooms[-1].bottom() <= height


def test_many_stretches_have_one_line_each_and_the_rest_in_the_tip():
    drawing, _ = laid_out(RibbonDrawing(ribbon(400, 200)))

    assert drawing.rect(SectionPlace(1)).height() < 24
    assert drawing.tip(SectionPlace(3)) == "6 · Part\npast\n2 slips"


def test_every_band_is_found_where_it_is_drawn():
    drawing, _ = laid_out(RibbonDrawing(ribbon(60, 3)))
    places = [
        SectionPlace(row, n) for row in range(3) for n in range(1, drawing.places(row))
    ]

    found = [drawing.place_at(drawing.rect(place).center()) for place in places]

    assert len(places) == 60
    assert found == places


def test_the_frame_shows_what_is_in_view_and_follows_it():
    drawing, _ = laid_out(RibbonDrawing(ribbon(60)))

    drawing.view = Span(0, 500)
    above = drawing.frame()
    drawing.view = Span(3000, 3600)

    assert above.top() < drawing.frame().top()
    assert above.height() >= drawing.rect(SectionPlace(0, 5)).bottom() - above.top() - 5


def test_a_ribbon_without_stretches_or_beyond_its_end_has_no_places():
    drawing, height = laid_out(RibbonDrawing(Ribbon(ribbon(3).bands, (), 1.0)))

    assert drawing.place_at(QPointF(20, height / 2)) is None
    assert drawing.rows == 0


# Sentences


def beats(*words, is_large=True):
    bars = [SentenceBar(Span(10 * n, 10 * n + 9), w) for n, w in enumerate(words)]
    return Beats("", (Beat("1", tuple(bars), is_large),))


def test_a_click_on_a_sentence_goes_there(shown):
    shown.see(beats(5, 9, 31))

    shown.click(SectionPlace(0, 2))

    assert shown.deeds == [Deed(Does.GO, span=Span(20, 29))]


def test_scenes_are_heard_with_their_sentences(shown):
    shown.see(beats(5, 9, 31))

    assert shown.heard() == [
        ["Scene", "Sentences", "Words on average", "Longest"],
        ["1", "3", "15", "31"],
    ]


@pytest.mark.parametrize("count", [1, 3, 40, 300, 5000])
def test_all_sentences_of_a_scene_stand_in_its_width(shown, count):
    shown.see(beats(*[7] * count))
    drawing = shown.view.drawing

    shown.pixels()

    assert drawing.rect(SectionPlace(0, count - 1)).right() <= drawing.width
    last = drawing.place_at(drawing.rect(SectionPlace(0, count - 1)).center())
    assert abs(last.number - (count - 1)) <= max(count // 100, 0)


# Lists


def test_a_word_is_heard_with_what_could_stand_instead(shown):
    shown.see(Rows("Words", (ListRow("untill", "1", "until"),)))

    assert shown.heard() == [["Words", "Could be", "Count"], ["untill", "until", "1"]]


def test_the_row_with_the_keys_is_heard_whole(shown):
    shown.see(Rows("Words", (ListRow("untill", "1", "until"),)))

    shown.press(Qt.Key.Key_Home)

    assert shown.heard()[1][0] == "untill → until, 1"


def test_words_that_are_cut_short_are_whole_in_the_tip(shown):
    words = "the chair with one short leg and a great many other things in it"
    shown.see(Rows("", (ListRow(words, "2", is_passage=True), ListRow("short", "2"))))

    assert shown.view.drawing.tip(SectionPlace(0)) == words
    assert not shown.view.drawing.tip(SectionPlace(1))


def test_a_bar_says_whether_there_was_more_before(shown):
    shown.see(Bars("Words", (Bar("felt", "7.2", 0.6, 0.8), Bar("ly", "3", 0.4, 0.1))))

    assert shown.heard()[1:] == [
        ["felt", "7.2", "fewer than before"],
        ["ly", "3", "more than before"],
    ]


def test_chips_stand_in_lines_and_are_gone_through_both_ways(shown):
    chips = [
        WordChip(f"word number {n}", Deed(Does.TAKE_BACK, f"{n}")) for n in range(9)
    ]
    shown.see(Chips("Mine", tuple(chips)))

    shown.press(RIGHT, ENTER, DOWN, ENTER)

    tops = [shown.view.drawing.rect(SectionPlace(n)).top() for n in range(9)]
    first, second = (int(deed.key) for deed in shown.deeds)
    assert first == 1
    assert tops[second] > tops[first]


def test_a_word_wider_than_the_panel_is_a_chip_as_wide_as_that(shown):
    shown.see(Chips("Mine", (WordChip("donau" * 30),)))

    assert shown.view.drawing.rect(SectionPlace(0)).right() <= shown.view.width()
    assert shown.view.drawing.tip(SectionPlace(0)) == "donau" * 30


# Ways


WAYS = Pairs(
    "",
    (
        (
            PairedWay("grey", 4, Deed(Does.CHOOSE, "a")),
            PairedWay("gray", 1, is_minority=True),
        ),
        (
            PairedWay("a", 3),
            PairedWay("b", 2),
            PairedWay("c", 1, Deed(Does.CHOOSE, "c"), True),
        ),
    ),
)


def test_ways_are_heard_with_how_often_they_are_used(shown):
    shown.see(WAYS)

    assert shown.heard()[1:] == [
        ["grey, 4", "gray, 1, the rarer", ""],
        ["a, 3", "b, 2", "c, 1, the rarer"],
    ]


def test_a_way_is_chosen_by_a_click_or_by_the_keys(shown):
    shown.see(WAYS)

    shown.click(SectionPlace(0, 0))
    shown.press(DOWN, RIGHT, RIGHT, ENTER)

    assert [deed.key for deed in shown.deeds] == ["a", "c"]


@pytest.mark.parametrize("width", [192, 256, 376])
def test_ways_stand_within_the_panel_and_none_over_another(width):
    from desktop.panels.lenses.pair_drawing import PairsDrawing

    drawing, height = laid_out(PairsDrawing(WAYS), width)
    rooms = [drawing.rect(SectionPlace(r, n)) for r in range(2) for n in range(2 + r)]

    assert all(room.left() >= 0 and room.right() <= width for room in rooms)
    assert all(room.bottom() <= height for room in rooms)
    pairs = [(a, b) for n, a in enumerate(rooms) for b in rooms[n + 1 :]]
    assert not any(a.intersects(b) for a, b in pairs)


# What is odd


HERE = Span(0, 0)
ODD = [
    "",
    "العربية والعربية مرة أخرى",
    "עברית" * 40,
    "\x00",
    "😀" * 50,
    "𝒳" * 200,
    "a\nb",
]


@pytest.mark.parametrize("words", ODD)
def test_odd_words_are_drawn_in_every_section(shown, words):
    go = Deed(Does.GO, span=HERE)
    shown.panel.resize(216, 500)
    shown.see(
        Rows(words, (ListRow(words, words, words, go, is_wrong=True),), words),
        StoryLines(words, (StoryLine(words, words, (0,), go),), (), 0),
        Bars(words, (Bar(words, words, 7.0, -2.0),)),
        Chips(words, (WordChip(words, go),)),
        Pairs(words, ((PairedWay(words, 0), PairedWay(words, 0, is_minority=True)),)),
        Ribbon(
            (Band(Span(0, 0), 0, None),), (Stretch(Span(0, 0), words, words, 0),), 0
        ),
        Beats(words, (Beat(words, (SentenceBar(Span(0, 0), 0),), True, words, words),)),
        sentence=words,
        headline=words,
    )

    drawn = shown.panel.grab()

    assert len(shown.views) == 7
    assert drawn.width() == 216
