from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QTextLayout

from desktop.appearance.theme import load_theme
from desktop.session.story.offsets import len_utf16
from desktop.storage.story.settings import Settings
from desktop.text.emphasis import MARKDOWN, PLAIN, Markup
from desktop.text.structure.containers import Container
from desktop.text.structure.line_look import LineKind, LineLook
from desktop.typography.type_setting import TypeSetting
from desktop.typography.typesetter import Typesetter, text_runs, x_of
from desktop.value import replace

MIXED = "abc שלום עולם def"


@pytest.fixture
def laid(typesetter):
    def made(text, width=300.0):
        setter = typesetter(width)
        layout = QTextLayout(text, setter.setting.font)
        setter.break_lines(layout, text, setter.setting.body)
        return layout

    return made


@pytest.mark.parametrize("text", ["The 😀 sea", "שלום sea שלום", "a\u2003b", MIXED])
def test_a_stretch_lies_within_its_lines(laid, text):
    found = list(text_runs(laid(text), text, 0, len_utf16(text)))

    assert found
    assert all(0 <= left < right <= 301 for _, left, right in found)


def test_a_stretch_over_several_lines_has_a_run_in_each(laid):
    text = "so it is and " * 20

    lines = [number for number, _, _ in text_runs(laid(text), text, 30, 200)]

    assert lines == list(range(lines[0], lines[-1] + 1))
    assert len(lines) > 3


@pytest.mark.parametrize("word", ["so it is    ", "so 😀 it is    "])
def test_blanks_at_which_a_line_breaks_are_left_out(laid, word):
    text = (word * 20).rstrip()
    layout = laid(text)

    for number, left, right in text_runs(layout, text, 0, len_utf16(text)):
        ink = layout.lineAt(number).naturalTextRect()
        assert (left, right) == pytest.approx((0, ink.right()), abs=0.5)


@pytest.mark.parametrize(("is_kept", "count"), [(True, 1), (False, 0)])
def test_blanks_at_the_end_are_left_out_unless_they_are_wanted(laid, is_kept, count):
    text = "so it is  "

    found = text_runs(laid(text), text, 8, 10, keeps_last_blanks=is_kept)

    assert len(list(found)) == count


def test_a_place_has_no_width(laid):
    text = "so it is and " * 20
    layout = laid(text)
    start = layout.lineAt(1).textStart()

    assert list(text_runs(layout, text, start, start)) == [(1, 0.0, 0.0)]


def test_letters_of_the_other_direction_part_a_stretch(laid):
    layout = laid(MIXED)

    assert len(list(text_runs(layout, MIXED, 2, 6))) == 2
    assert len(list(text_runs(layout, MIXED, 4, 13))) == 1


SCENE_BREAK = LineLook(LineKind.SCENE_BREAK)


@pytest.fixture
def broken():
    """Lay a text out; return its layout and where its lines begin and end."""

    def made(setter, text, look=None, **details):
        kind = setter.setting.type_of(look or LineLook(LineKind.BODY))
        layout = QTextLayout(text, setter.setting.font)
        layout.setFormats(setter.formats(text, kind, PLAIN))
        return layout, setter.break_lines(layout, text, kind, **details)

    return made


def baselines(layout):
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [line.y() + line.ascent() for line in lines]


def test_baselines_stand_one_line_height_apart_whatever_the_letters(typesetter, broken):
    setter = typesetter()

    layout, tops = broken(setter, "so 😀 漢字 it is " * 20)

    height = setter.setting.line_height
    assert {round(b - a, 3) for a, b in pairwise(baselines(layout))} == {height}
    assert {b - a for a, b in pairwise(tops)} == {height}


def test_nothing_at_all_has_a_line(typesetter, broken):
    setter = typesetter()

    assert broken(setter, "")[1] == [0, setter.setting.line_height]


def test_a_blank_line_in_the_midst_is_as_high_as_is_asked_for(typesetter, broken):
    setter = typesetter()
    height = setter.setting.line_height

    _, tops = broken(setter, "One.\u2028\u2028Two.", blank_height=16.0)

    assert tops == [0, height, height + 16, 2 * height + 16]


def test_a_line_that_is_not_to_wrap_does_not(typesetter, broken):
    text = "So it is, and so it was. " * 9

    assert len(broken(typesetter(), text, wraps=False)[1]) == 2
    assert len(broken(typesetter(), text)[1]) > 3


def test_a_scene_break_is_centred_below_its_air(typesetter, broken):
    setter = typesetter(600.0)

    layout, tops = broken(setter, "* * *", SCENE_BREAK)

    ink = layout.lineAt(0).naturalTextRect()
    assert ink.center().x() == pytest.approx(300, abs=1)
    assert tops[0] == setter.setting.type_of(SCENE_BREAK).before > 0


def test_right_to_left_paragraphs_stand_on_the_right(typesetter, broken):
    layout, _ = broken(typesetter(600.0), "שלום עולם")

    assert layout.lineAt(0).naturalTextRect().right() == pytest.approx(600, abs=1)


def test_a_tab_is_as_wide_as_four_letters(typesetter, broken):
    setter = typesetter()

    layout, _ = broken(setter, "\tIt rained.")

    x = layout.lineAt(0).cursorToX(1)[0]
    assert x == pytest.approx(setter.setting.indent, abs=0.1)


def test_emphasis_is_shown_and_its_marks_are_dimmed_in_markdown_only(typesetter):
    setter = typesetter()
    body = setter.setting.body

    italic, *marks = setter.formats("😀 *so* it", body, MARKDOWN)

    assert (italic.start, italic.length) == (4, 2)
    assert italic.format.fontItalic()
    assert [(mark.start, mark.length) for mark in marks] == [(3, 1), (6, 1)]
    assert not setter.formats("😀 *so* it", body, PLAIN)


def test_the_marks_of_a_heading_are_dimmed(typesetter):
    setter = typesetter()
    kind = setter.setting.type_of(LineLook(LineKind.HEADING, 2))

    whole, marks = setter.formats("## So", kind, MARKDOWN)

    assert (whole.start, whole.length) == (0, 5)
    assert (marks.start, marks.length) == (0, 3)


def test_an_estimate_is_near_the_lines_there_are(typesetter, broken):
    setter = typesetter()
    text = "The ferry had stopped running years ago, but Ines still went down. " * 9

    assert (
        abs(setter.estimated_lines(len(text)) - len(broken(setter, text)[1]) + 1) <= 1
    )
    assert setter.estimated_lines(0) == 1


def test_emphasis_as_writers_type_it_is_shown_unless_the_author_wants_none(qapp):
    settings, written = Settings(), Markup(signs="*")
    for shows_emphasis in (True, False):
        wanted = replace(settings, shows_emphasis=shows_emphasis)
        setting = TypeSetting(wanted, load_theme("light"), 100)
        formats = Typesetter(setting, 600.0).formats(
            "so *it* is", setting.body, written
        )

        assert bool(formats) is shows_emphasis


WORDS = "so it is and so it was " * 9


def edges(layout):
    """Return where the ink of the lines begins, and where it ends, in whole pixels."""
    rects = [layout.lineAt(n).naturalTextRect() for n in range(layout.lineCount())]
    return [(round(rect.left()), round(rect.right())) for rect in rects]


@pytest.mark.parametrize(
    ("signs", "within"),
    [
        ("> ", Container(quotes=1, signs=1)),
        (">", Container(quotes=1, signs=1)),
        ("> > ", Container(quotes=2, signs=2)),
        ("> - ", Container(quotes=1, items=1, signs=2)),
        ("- ", Container(items=1, signs=1)),
        ("12. ", Container(items=1, signs=1)),
        ("- [x] ", Container(items=1, signs=1)),
        ("    * ", Container(items=2, signs=1, indent=4)),
        ("\t\t* ", Container(items=3, signs=1, indent=8)),
        ("", Container(quotes=1)),
        ("  ", Container(items=1, indent=2)),
    ],
)
@pytest.mark.parametrize("words", [WORDS, "שלום עולם " * 30], ids=["left", "right"])
def test_lines_in_quotations_and_lists_hang_where_their_words_begin(
    typesetter, signs, within, words
):
    setter = typesetter(400.0)
    kind = setter.setting.type_of(LineLook(LineKind.BODY, within=within))
    text = signs + words
    layout = QTextLayout(text, setter.setting.font)
    layout.setFormats(setter.formats(text, kind, MARKDOWN))

    setter.break_lines(layout, text, kind)

    line, others = layout.lineAt(0), edges(layout)[1:]
    first = x_of(line, len(signs))
    if words == WORDS:
        assert all(left == pytest.approx(first, abs=1) for left, _ in others)
        assert all(right <= 401 for _, right in others)
        assert first == pytest.approx(kind.indent, abs=0.6) or first > kind.indent
    else:
        assert all(right == pytest.approx(first, abs=1) for _, right in others)
        assert all(left >= -1 for left, _ in others)


def test_a_quotation_s_signs_stand_behind_their_bars(typesetter):
    setter = typesetter(400.0)
    within = Container(quotes=3, signs=3)
    kind = setter.setting.type_of(LineLook(LineKind.BODY, within=within))
    text = "> > > so it is"
    layout = QTextLayout(text, setter.setting.font)
    layout.setFormats(setter.formats(text, kind, MARKDOWN))

    setter.break_lines(layout, text, kind)

    line = layout.lineAt(0)
    places = [
        x_of(line, at) - bar for at, bar in zip((0, 2, 4), kind.bars, strict=True)
    ]
    assert places == pytest.approx([kind.sign_indent] * 3, abs=1)


def test_signs_are_dimmed_and_so_are_they_before_words_set_apart(typesetter):
    setter = typesetter()
    within = Container(items=1, signs=1)
    kind = setter.setting.type_of(LineLook(LineKind.BODY, within=within))

    dimmed, italic, *_ = setter.formats("- *so*", kind, MARKDOWN)

    assert (dimmed.start, dimmed.length) == (0, 2)
    assert dimmed.format.foreground().color() == QColor(setter.setting.theme.quiet)
    assert (italic.start, italic.length) == (3, 2)


def test_no_line_is_ever_too_narrow_for_a_word(typesetter):
    setter = typesetter(90.0)
    within = Container(quotes=8, items=4)
    kind = setter.setting.type_of(LineLook(LineKind.BODY, within=within))
    layout = QTextLayout("so it is", setter.setting.font)

    tops = setter.break_lines(layout, "so it is", kind)

    assert len(tops) <= 4


@pytest.mark.parametrize(
    ("text", "dimmed"),
    [
        ("see [the list](tides.html) and", ["[", "](tides.html)"]),
        ("![the lamp](lamp.png)", ["![", "](lamp.png)"]),
        ("a <b>so</b> <!-- cut --> b", ["<b>", "</b>", "<!-- cut -->"]),
        ("so ~~it~~ is", ["~~", "~~"]),
        ("so \\*it", ["\\"]),
        ("so [^1] it", ["[^1]"]),
        ("`[a](b)` 2 < 3 [sic]", ["`", "`"]),
    ],
)
def test_what_markdown_keeps_to_itself_is_dimmed(typesetter, text, dimmed):
    setter = typesetter()
    quiet = QColor(setter.setting.theme.quiet)

    formats = setter.formats(text, setter.setting.body, MARKDOWN)

    assert [
        text[one.start : one.start + one.length]
        for one in formats
        if one.format.foreground().color() == quiet
    ] == dimmed


def test_code_among_words_is_smaller_as_its_letters_are_wide(typesetter):
    setter = typesetter()

    code, *_ = setter.formats("so `it` is", setter.setting.body, MARKDOWN)

    assert code.format.fontPointSize() < setter.setting.font.pointSizeF()


@pytest.mark.parametrize(("text", "is_dimmed"), [("```", True), ("let it = 1", False)])
def test_the_fences_around_code_are_dimmed_and_its_words_are_not(
    typesetter, text, is_dimmed
):
    setter = typesetter()
    kind = setter.setting.type_of(LineLook(LineKind.CODE))

    *_, last = setter.formats(text, kind, MARKDOWN)

    quiet = QColor(setter.setting.theme.quiet)
    assert (last.format.foreground().color() == quiet) is is_dimmed
