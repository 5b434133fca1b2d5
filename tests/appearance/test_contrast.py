"""Every pair of colours that is painted, and how well one is told from the other.

Words need a contrast of 4.5 to what they stand on, marks, lines and icons of 3 (WCAG
2.1, 1.4.3 and 1.4.11); only what is disabled, and what the focus dims, may have less.
In the themes of high contrast it is 7 (1.4.6) and 4.5, and hairlines are lines.
The table says of every file what it paints on what.  A file that uses a colour the
table does not name for it fails, and so does a style sheet with a colour that cannot
be read on what it stands on.
"""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.annotations.kinds import Colour
from desktop.appearance.theme import THEMES, Theme, load_theme, style_sheet
from desktop.comparison import style as comparison
from desktop.comparison.cell_painting import _TINT
from desktop.margin.card_fields import NoteEditor
from desktop.page.finding_lines import TINT
from desktop.page.page_bar import _HOVER_ALPHA
from desktop.page.spoken_words import LIGHT
from desktop.panels.lenses import beat_drawing
from desktop.paths import resources
from desktop.screens.story.noting import mark_painting
from desktop.value import fields
from desktop.widgets.keyboard import WordField
from desktop.widgets.tag_field import TagField

WORDS, MARKS = 4.5, 3.0
HIGH = {WORDS: 7.0, MARKS: 4.5}
"""What these are in a theme of high contrast."""

PLAIN = ("page", "chrome", "card", "selected")
"""On these everything may stand: rows and buttons become ``selected`` when chosen."""

COLOURS = tuple(colour.value for colour in Colour)


def luminance(colour):
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    r, g, b = (
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one, other):
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


def laid_over(wash, ground, share=1.0):
    """Return the colour seen where so much of a translucent wash lies on a ground."""
    over, under = QColor(wash), QColor(ground)
    share *= over.alphaF()
    pairs = zip(over.getRgbF()[:3], under.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(share * o + (1 - share) * u for o, u in pairs))


def grounds_of(theme):
    """Return what is painted on, by its name: all colours that can be seen there."""
    page, removed = theme.page, theme.removed_wash
    bare = (page, theme.chrome)  # code stands on chrome
    one = [laid_over(theme.washes[c], ground) for c in COLOURS for ground in bare]
    two = [laid_over(theme.washes[c], ground) for c in COLOURS for ground in one]
    gone = [laid_over(removed, ground) for ground in bare]
    mixed = [laid_over(removed, ground) for ground in one]
    mixed += [laid_over(theme.washes[c], ground) for c in COLOURS for ground in gone]
    came = [laid_over(theme.added_wash, ground) for ground in bare]
    lit = [laid_over(theme.edge, ground, LIGHT) for ground in bare]
    looked_at = [page, laid_over(theme.moved, page, _TINT)]
    strong, fine = comparison._STRONGER, comparison._FINE
    differing = {
        name: [
            laid_over(wash, ground, share * weight)
            for ground in looked_at
            for share in (1.0, strong)
        ]
        for name, wash, weight in (
            ("came", theme.added_wash, 1.0),
            ("went", removed, 1.0),
            ("went finely", removed, fine),
        )
    }
    found = {name: [QColor(getattr(theme, name))] for name in (*PLAIN, "bar", "accent")}
    return found | {
        "plain": [QColor(getattr(theme, name)) for name in PLAIN],
        "hovered": [laid_over(theme.selected, theme.chrome, 0.5)],
        "hovered bar": [laid_over(theme.bar_quiet, theme.bar, _HOVER_ALPHA)],
        "in view": [laid_over(theme.band, theme.chrome)],
        "wash": one,
        "two washes": two,
        "removed wash": gone,
        "removed wash and one": mixed,
        "added wash": came,
        "match": [laid_over(theme.selection, g) for g in [*bare, *one, *gone, *mixed]],
        "looked at": looked_at,
        "came": differing["came"],
        "went": differing["went"],
        "went finely": differing["went finely"],
        "selection": [
            laid_over(theme.selection, ground)
            for ground in [*looked_at, *differing["came"], *differing["went"]]
        ],
        "found": [
            laid_over(colour, page, TINT)
            for colour in (theme.past, theme.present, theme.error, theme.accent)
        ],
        "spoken": lit,
        "spoken wash": [laid_over(theme.washes[c], g) for c in COLOURS for g in lit],
        "readers": [QColor(reader) for reader in theme.readers],
        "pale wash": [
            laid_over(theme.washes[c], page, mark_painting._KEPT_SHARE) for c in COLOURS
        ],
    }


def painted(*pairs, fills="", decorations=""):
    """Return what a file paints.

    Args:
        pairs: Inks, the names of what they stand on, parted by commas, and the least
            contrast.
        fills: Colours that are painted as grounds.
        decorations: Colours beside what says the same without them: hairlines, washes.
    """
    named = {ink for inks, _, _ in pairs for ink in inks.split()}
    return pairs, named | set(fills.split()) | set(decorations.split())


ROWS = ("text quiet", "plain, hovered", WORDS)

TABLE = {
    "comparison/canvas.py": painted(
        ("moved", "page", MARKS), fills="page", decorations="line"
    ),
    "comparison/cell_layout.py": painted(
        ("quiet", "page, looked at", WORDS), decorations="selected"
    ),
    "comparison/cell_painting.py": painted(
        ("text", "page, looked at", WORDS),
        ("moved", "page, looked at", WORDS),
        ("accent", "page", MARKS),
    ),
    "comparison/row_layout.py": painted(
        ("accent quiet", "page", WORDS), fills="page", decorations="line"
    ),
    "comparison/style.py": painted(
        ("added", "came", WORDS),
        ("removed", "went", WORDS),
        ("quiet", "page, went finely", WORDS),
        ("text", "page, looked at, came, went, selection", WORDS),
        fills="added_wash removed_wash selection",
    ),
    "comparison/names_line.py": painted(
        ("quiet", "page", WORDS), fills="page", decorations="line"
    ),
    "margin/card_drawing.py": painted(
        ("text quiet accent added removed", "card", WORDS),
        ("ink accent", "card, page", MARKS),
        fills="card",
        decorations="card_line",
    ),
    "margin/card_rows.py": painted(
        ("text quiet removed", "card", WORDS), decorations="card_line"
    ),
    "margin/card_fields.py": painted(("accent", "card", WORDS)),
    "margin/closed_card.py": painted(("text quiet accent removed", "card", WORDS)),
    "margin/margin.py": painted(("quiet", "page", WORDS)),
    "margin/note_mark.py": painted(
        ("ink accent quiet removed", "page, selected", MARKS),
        ("quiet", "page, selected", WORDS),
        fills="selected",
    ),
    "margin/open_card.py": painted(("text quiet", "card", WORDS)),
    "page/block_painting.py": painted(("caret", "page, wash, two washes", MARKS)),
    "page/focus_dimming.py": painted(fills="page"),
    "page/finding_bar.py": painted(("bar_text bar_quiet", "bar, hovered bar", WORDS)),
    "printing/page_painting.py": painted(
        ("text quiet", "page, card", WORDS),
        ("ink", "page", MARKS),
        fills="added_wash removed_wash washes strong card readers",
        decorations="card_line edge",
    ),
    "printing/page_type.py": painted(
        ("text quiet", "page, card", WORDS),
        ("added", "card, added wash", WORDS),
        ("removed", "card, removed wash", WORDS),
    ),
    "screens/printing/pages_view.py": painted(fills="track", decorations="edge"),
    "page/page_bar.py": painted(("edge", "page", MARKS), fills="bar"),
    "page/spoken_words.py": painted(
        ("quiet", "spoken", WORDS),
        ("quiet", "page, spoken", MARKS),
        fills="edge",
    ),
    "page/selection_bar.py": painted(
        ("bar_text bar_quiet", "bar, hovered bar", WORDS),
        ("dots", "bar", MARKS),
    ),
    "page/wash_painting.py": painted(
        ("text", "page, pale wash, wash, two washes, match", WORDS),
        ("text", "spoken, spoken wash", WORDS),
        ("quiet", "page", WORDS),
        ("readers", "page, pale wash", MARKS),
        ("added", "added wash", WORDS),
        ("removed", "removed wash", WORDS),
        ("removed_over_wash", "removed wash and one", WORDS),
        fills="added_wash",
    ),
    "panels/contents_panel.py": painted(
        ROWS, ("edge", "chrome, selected", MARKS), decorations="track"
    ),
    "panels/find_list.py": painted(ROWS),
    "panels/lenses/beat_drawing.py": painted(
        ("quiet", "chrome", WORDS),
        ("accent past edge", "chrome", MARKS),
    ),
    "panels/lenses/chip_drawing.py": painted(
        ("text", "card, selected", WORDS),
        ("accent quiet", "card, chrome", MARKS),
        fills="card selected",
        decorations="card_line",
    ),
    "panels/lenses/choices.py": painted(
        ("text quiet", "card", WORDS),
        ("quiet", "chrome", WORDS),
        ("accent", "chrome, card", MARKS),
        fills="card",
        decorations="track",
    ),
    "panels/palette/palette.py": painted(
        ("text quiet", "page", WORDS),
        fills="page",
        decorations="card_line line",
    ),
    "panels/palette/palette_rows.py": painted(
        ("text quiet accent", "page, hovered, selected", WORDS),
        ("ink", "page, hovered, selected", MARKS),
    ),
    "panels/lenses/lens_list.py": painted(
        ("text quiet", "page, hovered, selected", WORDS),
        ("edge", "page, selected", MARKS),
        decorations="line",
    ),
    "panels/lenses/lens_panel.py": painted(("text quiet", "chrome", WORDS)),
    "panels/lenses/line_drawing.py": painted(
        ROWS,
        ("accent edge text", "chrome", MARKS),
        decorations="line",
    ),
    "panels/lenses/list_drawings.py": painted(
        ROWS,
        ("error", "plain, hovered", MARKS),
        ("accent text", "chrome, hovered", MARKS),
        decorations="track",
    ),
    "panels/lenses/pair_drawing.py": painted(
        ("text quiet", "card, selected", WORDS),
        ("past", "card, selected", MARKS),
        ("quiet", "chrome", WORDS),
    ),
    "panels/lenses/panel_type.py": painted(
        ("quiet", "chrome, page", WORDS), ("edge", "chrome, page", MARKS)
    ),
    "panels/lenses/panel_words.py": painted(
        ("text quiet error", "chrome, card", WORDS)
    ),
    "panels/lenses/ribbon_drawing.py": painted(
        ROWS,
        ("present past edge accent text", "chrome", MARKS),
        fills="chrome",
    ),
    "panels/note_filters.py": painted(
        ROWS,
        ("ink edge", "plain, hovered", MARKS),
        decorations="strong",
    ),
    "panels/fold_head.py": painted(("quiet", "plain, hovered", WORDS)),
    "panels/overview.py": painted(
        ("accent edge ink text", "chrome, in view", MARKS),
        ("added removed moved quiet", "chrome, in view", MARKS),
        fills="chrome band",
        decorations="line",
    ),
    "panels/pass_section.py": painted(ROWS),
    "screens/story/standing/first_page.py": painted(
        fills="chrome page", decorations="line"
    ),
    "panels/revise_panel.py": painted(
        ("quiet", "chrome", MARKS),
        ("accent edge", "chrome", MARKS),
        decorations="line",
    ),
    "panels/scene_signs.py": painted(
        ("quiet", "plain, hovered", WORDS),
        ("past accent added", "plain, hovered", MARKS),
    ),
    "panels/readers/lost_drawing.py": painted(ROWS),
    "panels/readers/reaction_drawing.py": painted(
        ("quiet", "chrome", WORDS),
        ("ink text accent edge", "chrome", MARKS),
        decorations="line",
    ),
    "panels/readers/reader_drawing.py": painted(
        ROWS, ("accent", "plain, hovered", WORDS)
    ),
    "panels/scene_list.py": painted(ROWS, ("accent", "chrome", MARKS)),
    "panels/todo/todo_drawing.py": painted(
        ROWS,
        ("added removed", "plain, hovered", WORDS),
        ("ink", "plain, hovered", MARKS),
        ("edge", "chrome", MARKS),
    ),
    "panels/todo/todo_panel.py": painted(ROWS, decorations="line"),
    "screens/all_notes/row_painting.py": painted(
        ("text quiet accent", "page, selected", WORDS),
        ("ink quiet text", "page, selected", MARKS),
    ),
    "screens/all_notes/table_buttons.py": painted(("quiet", "plain, hovered", WORDS)),
    "screens/all_notes/table_top.py": painted(
        ("quiet", "page, chrome", WORDS), ("text edge", "page, chrome", MARKS)
    ),
    "screens/all_notes/table_view.py": painted(
        ("text quiet", "page", WORDS),
        ("accent", "page", MARKS),
        fills="page selected",
        decorations="line",
    ),
    "screens/compare/side_notes.py": painted(("ink", "page, looked at", MARKS)),
    "screens/compare/texts_panel.py": painted(ROWS, ("accent", "plain", MARKS)),
    "screens/drafts/draft_rows.py": painted(ROWS),
    "screens/encodings/encoding_list.py": painted(
        ROWS, ("error", "plain, hovered", WORDS)
    ),
    "screens/encodings/read_as_dialog.py": painted(
        ("error", "removed wash", WORDS), fills="removed_wash"
    ),
    "screens/exchange/format_list.py": painted(ROWS),
    "screens/exchange/outcome_view.py": painted(
        ("text", "page, chrome", WORDS),
        ("quiet past", "chrome", WORDS),
    ),
    "screens/goals/goals_dialog.py": painted(("text quiet", "page, chrome", WORDS)),
    "screens/help/manual_window.py": painted(
        ("text accent", "page", WORDS),
        ("text", "selected", WORDS),
        fills="page selected",
        decorations="line",
    ),
    "screens/library/library_bars.py": painted(("quiet", "page", MARKS)),
    "screens/library/library_view.py": painted(
        ("text quiet", "page", WORDS),
        ("text", "page", MARKS),
        fills="page",
        decorations="line",
    ),
    "screens/library/row_painting.py": painted(
        ("text quiet accent error", "page, selected", WORDS),
        ("text", "page", MARKS),
    ),
    "screens/numbers/numbers_dialog.py": painted(("text", "page, chrome", MARKS)),
    "screens/numbers/reaction_picture.py": painted(
        ("ink text", "page", MARKS), decorations="line"
    ),
    "screens/numbers/numbers_page.py": painted(
        ("text quiet", "page", WORDS), fills="page"
    ),
    "screens/numbers/picture.py": painted(
        ("text quiet", "page", WORDS), ("accent", "page", MARKS)
    ),
    # What is not spoken is paler: its figure stands beside it.
    "screens/numbers/text_pictures.py": painted(
        ("text accent", "page", MARKS), decorations="line"
    ),
    "screens/numbers/work_pictures.py": painted(
        ("text", "page, wash", WORDS),
        ("accent removed ink", "page", MARKS),
        fills="page",
        decorations="line washes track",
    ),
    "screens/history/notes_difference.py": painted(
        ROWS, ("ink", "plain, hovered", MARKS)
    ),
    "screens/history/version_list.py": painted(ROWS),
    "screens/preferences/preferences_dialog.py": painted(
        ("ink", "page", MARKS), fills="washes"
    ),
    "screens/preferences/face_field.py": painted(
        ("text quiet", "page, selected", WORDS), fills="selected"
    ),
    "screens/preferences/type_page.py": painted(
        ("text", "page", WORDS), fills="page", decorations="line"
    ),
    "panels/quick_list.py": painted(
        ("text quiet accent", "page, hovered, selected", WORDS),
        ("ink", "page, selected", MARKS),
    ),
    "screens/story/lenses/finding_marks.py": painted(
        ("past present error accent", "page, found, wash, two washes", MARKS)
    ),
    "screens/story/bookmark_commands.py": painted(("accent", "page", MARKS)),
    "screens/story/noting/mark_painting.py": painted(
        ("ink", "page, own wash", MARKS),
        ("accent", "page, wash, two washes", MARKS),
        ("readers", "page, pale wash, wash, removed wash, added wash", MARKS),
        fills="washes removed_wash selection",
    ),
    "screens/story/pane/split_view.py": painted(
        ("accent", "chrome", MARKS), fills="chrome", decorations="line"
    ),
    "screens/story/reading_watch.py": painted(("edge ink", "page", MARKS)),
    "screens/welcome/recent_list.py": painted(
        ("text quiet", "page, chrome", WORDS),
        ("accent", "page, chrome", MARKS),
        fills="chrome",
    ),
    "screens/welcome/welcome_screen.py": painted(
        ("text quiet", "card, chrome", WORDS),
        ("accent", "page, card", MARKS),
        fills="card chrome",
        decorations="card_line",
    ),
    "typography/grounds.py": painted(("edge", "page", MARKS)),
    "typography/marked_words.py": painted(
        ("added removed quiet", "card, page, selected", WORDS)
    ),
    "typography/type_setting.py": painted(
        ("text quiet", "page, chrome", WORDS), fills="chrome"
    ),
    "typography/typesetter.py": painted(("quiet", "page", WORDS)),
    "widgets/buttons.py": painted(
        ("text quiet", "plain, hovered", WORDS),
        ("accent", "page, selected", MARKS),
        fills="track page",
    ),
    "widgets/colour_dots.py": painted(
        ("ink accent text", "plain, hovered", MARKS), decorations="line strong"
    ),
    "widgets/drop_arrow.py": painted(("quiet", "page, chrome", MARKS)),
    "widgets/labels.py": painted(
        ("accent", "chrome, page", MARKS), decorations="track"
    ),
    "widgets/chip_list.py": painted(
        ("text quiet accent", "plain, hovered", WORDS),
        ("accent_text", "accent", WORDS),
        ("accent", "chrome", MARKS),
        fills="selected",
        decorations="line",
    ),
    "widgets/tag_field.py": painted(ROWS),
    "widgets/row_list.py": painted(
        ROWS, ("accent edge", "chrome, page", MARKS), fills="selected"
    ),
    "window/context_menus.py": painted(
        ("ink", "card, selected", MARKS), decorations="dots"
    ),
}
"""What is painted, by the file that paints it."""


@pytest.fixture(params=THEMES)
def theme(request):
    return load_theme(request.param)


def inks_of(theme, ink):
    """Return the colours called ``ink``, each with its key, if it has one."""
    found = getattr(theme, ink)
    if isinstance(found, tuple):
        return list(enumerate(found))
    return [(None, found)] if isinstance(found, str) else list(found.items())


def faint(theme, inks, grounds, least):
    """Return which of ``inks`` cannot be told from which of ``grounds``."""
    known = grounds_of(theme)
    least = HIGH[least] if theme.is_contrast else least
    pairs = product(inks.split(), grounds.split(", "))
    return [
        (theme.name, name, key, ground, round(found, 2))
        for name, ground in pairs
        for key, colour in inks_of(theme, name)
        for under in (
            [laid_over(theme.washes[key], theme.page)]
            if ground == "own wash"
            else known[ground]
        )
        if (found := contrast(colour, under)) < least
    ]


def test_what_is_painted_stands_out_from_what_it_is_painted_on(theme):
    assert not [
        (file, found)
        for file, (pairs, _) in TABLE.items()
        for pair in pairs
        for found in faint(theme, *pair)
    ]


COLOUR_NAMES = {field.name for field in fields(Theme)} - {
    "name",
    "is_dark",
    "is_contrast",
    "has_lines",
}
USED = re.compile(r"(?:theme|style)\.(?=([a-z_]+)\b(?!\())")


def used_by_file():
    """Return the colours of the theme that the program's files name."""
    code = resources().parent / "desktop"
    found = {}
    for path in sorted(code.rglob("*.py")):
        name = path.relative_to(code).as_posix()
        named = set(USED.findall(path.read_text(encoding="utf-8"))) & COLOUR_NAMES
        if named and not name.startswith("appearance/"):
            found[name] = named
    return found


def test_no_colour_is_used_of_which_the_table_does_not_say_what_it_stands_on():
    named = {file: colours for file, (_, colours) in TABLE.items()}

    assert used_by_file() == named


@pytest.mark.parametrize("ink", ["text", "quiet", "accent", "added", "removed"])
def test_words_can_be_read_on_every_plain_ground(theme, ink):
    assert not faint(theme, f"{ink} error moved", "plain, hovered", WORDS)


def test_lines_and_marks_of_notes_stand_out_on_every_plain_ground(theme):
    assert not faint(theme, "ink edge past present moved", "plain, in view", MARKS)


@pytest.mark.parametrize("name", ["contrast-light", "contrast-dark"])
def test_with_a_high_contrast_hairlines_are_seen_as_well(name):
    assert not faint(load_theme(name), "line card_line edge", "plain, hovered", MARKS)


@pytest.mark.parametrize("name", ["contrast-light", "contrast-dark"])
def test_most_words_are_black_on_white_or_white_on_black(name):
    theme = load_theme(name)

    assert contrast(theme.text, theme.page) == pytest.approx(21)
    assert theme.page == theme.chrome == theme.card


def test_a_letter_on_the_colour_of_a_reader_is_easy_to_read(theme):
    assert not faint(theme, "page", "readers", WORDS)


def test_the_bars_of_sentences_that_are_not_read_stand_out_as_well(theme):
    soft = laid_over(theme.accent, theme.chrome, beat_drawing.LIT)

    assert contrast(soft, theme.chrome) >= MARKS


def test_three_notes_on_the_same_words_are_no_harder_to_read_than_two(theme):
    assert not faint(theme, "text", "two washes", WORDS)
    done = mark_painting._DONE_ALPHA
    assert done < QColor(theme.washes["yellow"]).alphaF()


# The style sheets

RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
COLOUR = re.compile(r"(?<![\w-])([a-z-]+):([^;]*)@([a-z_]+)")
SIZES = {"ui_size", "fine_size", "small_size"}


def rules():
    """Yield the selectors of all rules, and the colours they name by property."""
    for sheet in sorted(resources().glob("*.qss")):
        source = re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.S)
        for selectors, body in RULE.findall(source):
            named = {
                what: name
                for what, _, name in COLOUR.findall(body)
                if name not in SIZES
            }
            if named:
                yield " ".join(selectors.split()), named


FILLS = ("line", "track")
"""Of these are hairlines and the empty parts of bars, and what is pressed."""


def edge_of(named):
    return next((named[key] for key in named if key.startswith("border")), None)


def part_pairs_of(part, ground, edge):
    """Yield ink, ground and the least contrast of a part of a bar, or of a box.

    The tick, or the dot, of a box that is checked is in ``accent_text``.
    """
    if part != "indicator":
        yield ground, "plain", MARKS
    elif edge is not None:
        yield edge, "plain", MARKS
        if edge == "accent" and ground is not None:
            yield "accent_text", "accent", MARKS


def pairs_of(selectors, named):
    """Yield ink, ground and the least contrast of what a rule paints."""
    if ":disabled" in selectors:
        return
    ground = named.get("background", named.get("background-color"))
    edge = edge_of(named)
    if part := re.search("::(handle|chunk|indicator)", selectors):
        yield from part_pairs_of(part[1], ground, edge)
        return
    if ground not in (None, *FILLS, *PLAIN):
        assert "color" in named, f"what is written on @{ground} by {selectors}?"
    if "color" in named:
        on = "plain" if ground in (None, *PLAIN) else ground
        yield named["color"], on.replace("_", " "), WORDS
    if "placeholder-text-color" in named:
        yield named["placeholder-text-color"], "plain", WORDS
    if "selection-background-color" in named:
        yield named["selection-color"], named["selection-background-color"], WORDS
    if edge is not None and re.search(r":(focus|checked|on|selected)|=", selectors):
        yield edge, "accent" if edge == "accent_text" else "plain", MARKS


def test_what_a_style_sheet_paints_stands_out(theme):
    assert not [
        (rule, found)
        for rule in rules()
        for pair in pairs_of(*rule)
        for found in faint(theme, *pair)
    ]


@pytest.mark.parametrize("made", [WordField, TagField, NoteEditor, QPlainTextEdit])
def test_the_hint_in_a_field_is_as_easy_to_read_as_other_words(qtbot, theme, made):
    window = QWidget()
    field = made("", "", window) if made is NoteEditor else made(window)
    qtbot.addWidget(window)
    window.setStyleSheet(style_sheet(theme, 13))

    field.ensurePolished()

    assert field.palette().placeholderText().color().name() == theme.quiet


def test_what_is_filled_has_a_ring_within_where_the_keys_are():
    filled = {
        one.split(":")[0].split("#")[-1]
        for selectors, named in rules()
        for one in selectors.split(", ")
        if named.get("background") == "accent"
        and "::" not in one
        and not one.endswith(" QLabel")  # which never has the keys
    }
    ringed = {
        one.split(":")[0].split("#")[-1]
        for selectors, named in rules()
        for one in selectors.split(", ")
        if ":focus" in one and named.get("border") == "accent_text"
    }

    assert filled == ringed


def test_the_style_sheets_are_understood():
    found = dict(rules())

    assert len(found) > 100
    assert found["QLineEdit:focus"] == {"border-color": "accent"}
    assert found["QToolTip"]["background"] == "bar"
    assert list(pairs_of("QToolTip", found["QToolTip"])) == [
        ("bar_text", "bar", WORDS),
    ]


def test_a_colour_that_nobody_could_read_would_be_found():
    bad = {"background": "accent", "color": "quiet"}

    ((ink, ground, least),) = pairs_of("NewBar", bad)

    assert faint(load_theme("light"), ink, ground, least)
