"""How a story is set in Word: its styles, fonts and page.

A book page rather than a typescript: a serif of Office's own at 11.5 points, first
lines indented, none behind a heading or a scene break.  Sizes are twentieths of a
point, and of letters half points, as ECMA-376 counts them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.exchange.blocks import BlockKind
from desktop.exchange.word.story_styles import (
    CODE,
    LINE_END,
    STYLE_NAMES,
    UNDERSCORE,
)
from desktop.exchange.word.vocabulary import W

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.exchange.word.story_text import StoryParagraph

BODY = "BodyText"
"""The id of the style of paragraphs, first lines indented."""
_FIRST = "FirstParagraph"
_TITLE, _BARE_TITLE = "Title", "StoryTitle"
_BARE_HEADING = "StoryHeading"
_FRONT, _BREAK = "FrontMatter", "SceneBreak"
_DEEPEST = 6

FONT, _SANS, _MONO = "Georgia", "Calibri", "Consolas"
"""Of Windows and macOS; elsewhere what the table of fonts names instead."""

_INK = "1F1D1A"
_QUIET = "5F5A51"


def style_of(paragraph: StoryParagraph, *, is_markdown: bool, is_first: bool) -> str:
    """Return the id of the style of a paragraph.

    Args:
        paragraph: The paragraph.
        is_markdown: Whether the story is Markdown, in which the styles of headings
            stand for marks: what has none has another style that looks the same.
        is_first: Whether something else than a paragraph stands before it.
    """
    kind = paragraph.kind
    if kind is BlockKind.TITLE:
        return _BARE_TITLE if is_markdown and not paragraph.level else _TITLE
    if kind is BlockKind.HEADING:
        if is_markdown and not paragraph.level:
            return _BARE_HEADING
        return f"Heading{min(max(paragraph.level, 1), _DEEPEST)}"
    if kind is BlockKind.SCENE_BREAK:
        return _BREAK
    if kind is BlockKind.FRONT:
        return _FRONT
    return _FIRST if is_first else BODY


def _paragraph_style(
    id_: str, name: str, paragraph: str = "", run: str = "", **details: str
) -> str:
    based_on = details.get("based_on", "Normal")
    parts = [f'<w:name w:val="{name}"/>']
    if based_on:
        parts.append(f'<w:basedOn w:val="{based_on}"/>')
    if following := details.get("following"):
        parts.append(f'<w:next w:val="{following}"/>')
    parts.append("<w:qFormat/>")
    if paragraph:
        parts.append(f"<w:pPr>{paragraph}</w:pPr>")
    if run:
        parts.append(f"<w:rPr>{run}</w:rPr>")
    default = "" if based_on else ' w:default="1"'
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{id_}">'
        f"{''.join(parts)}</w:style>"
    )


def _character_style(id_: str, name: str, run: str = "", *, default: str = "") -> str:
    properties = f"<w:rPr>{run}</w:rPr>" if run else ""
    return (
        f'<w:style w:type="character"{default} w:styleId="{id_}">'
        f'<w:name w:val="{name}"/><w:uiPriority w:val="99"/><w:semiHidden/>'
        "<w:unhideWhenUsed/>"
        f"{properties}</w:style>"
    )


def _fonts(name: str) -> str:
    return (
        f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:cs="{name}" '
        f'w:eastAsia="{name}"/>'
    )


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _spacing(before: int, after: int, line: int = 324) -> str:
    """Return space around a paragraph, and its lines in 240ths of a line."""
    return (
        f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" '
        'w:lineRule="auto"/>'
    )


def _colour(colour: str) -> str:
    return f'<w:color w:val="{colour}"/>'


_CENTRED = '<w:jc w:val="center"/>'
_HEADING_SIZES = (32, 28, 25, 24, 23, 23)
_KEPT = "<w:keepNext/><w:keepLines/>"


def _headings() -> Iterable[str]:
    for level, size in enumerate(_HEADING_SIZES, 1):
        before = 560 if level < 3 else 360
        outline = f'<w:outlineLvl w:val="{level - 1}"/>'
        yield _paragraph_style(
            f"Heading{level}",
            f"heading {level}",
            f"{_KEPT}{_spacing(before, 200, 264)}{_CENTRED}{outline}",
            f"{'<w:b/><w:bCs/>' if level < 3 else '<w:i/><w:iCs/>'}{_size(size)}",
            following=_FIRST,
        )


def _paragraph_styles() -> Iterable[str]:
    yield _paragraph_style("Normal", "Normal", based_on="")
    indent = '<w:ind w:firstLine="360"/>'
    yield _paragraph_style(BODY, "Body Text", f"{_spacing(0, 0)}{indent}")
    yield _paragraph_style(_FIRST, "First Paragraph", _spacing(240, 0), following=BODY)
    title = f"{_KEPT}{_spacing(960, 240, 264)}{_CENTRED}"
    large = f"<w:b/><w:bCs/>{_size(44)}"
    yield _paragraph_style(_TITLE, "Title", title, large, following=_FIRST)
    yield _paragraph_style(_BARE_TITLE, "Story Title", title, large, following=_FIRST)
    yield from _headings()
    yield _paragraph_style(
        _BARE_HEADING,
        "Story Heading",
        f"{_KEPT}{_spacing(560, 200, 264)}{_CENTRED}",
        f"<w:b/><w:bCs/>{_size(28)}",
        following=_FIRST,
    )
    front = f"{_colour(_QUIET)}{_size(20)}"
    yield _paragraph_style(_FRONT, "Front Matter", _spacing(0, 120, 288), front)
    scene = f"<w:keepNext/>{_spacing(300, 300)}{_CENTRED}"
    yield _paragraph_style(_BREAK, "Scene Break", scene, following=_FIRST)
    comment = f"{_fonts(_SANS)}{_size(20)}"
    spaced = _spacing(0, 0, 240)
    yield _paragraph_style("CommentText", "annotation text", spaced, comment)
    yield _paragraph_style(
        "Footer", "footer", f"{_spacing(0, 0, 240)}{_CENTRED}", front
    )


def _character_styles() -> Iterable[str]:
    yield _character_style(
        "DefaultParagraphFont", "Default Paragraph Font", default=' w:default="1"'
    )
    yield _character_style("CommentReference", "annotation reference", _size(16))
    yield _character_style(LINE_END, STYLE_NAMES[LINE_END])
    yield _character_style(UNDERSCORE, STYLE_NAMES[UNDERSCORE])
    yield _character_style(CODE, STYLE_NAMES[CODE], f"{_fonts(_MONO)}{_size(21)}")


def styles_xml(bidirectional_language: str) -> str:
    """Return the part of the styles.

    Args:
        bidirectional_language: The language of words that are written from right to
            left, as BCP 47 has it; empty if there are none.
    """
    language = ""
    if bidirectional_language:
        language = f'<w:lang w:bidi="{bidirectional_language}"/>'
    defaults = f"{_fonts(FONT)}{_colour(_INK)}{_size(23)}{language}"
    return (
        f'<w:styles xmlns:w="{W[1:-1]}"><w:docDefaults>'
        f"<w:rPrDefault><w:rPr>{defaults}</w:rPr></w:rPrDefault>"
        f"<w:pPrDefault><w:pPr><w:widowControl/>{_spacing(0, 0)}</w:pPr></w:pPrDefault>"
        f"</w:docDefaults>{''.join(_paragraph_styles())}{''.join(_character_styles())}"
        "</w:styles>"
    )


def fonts_xml() -> str:
    """Return the part that names fonts, and what may stand for them."""
    fonts = (
        (FONT, "Gelasio", "roman", "variable"),
        (_SANS, "Carlito", "swiss", "variable"),
        (_MONO, "Inconsolata", "modern", "fixed"),
    )
    rows = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{other}"/>'
        f'<w:family w:val="{family}"/><w:pitch w:val="{pitch}"/></w:font>'
        for name, other, family, pitch in fonts
    )
    return f'<w:fonts xmlns:w="{W[1:-1]}">{rows}</w:fonts>'


PAGE = (
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1418" w:right="1701" w:bottom="1418" w:left="1701" '
    'w:header="709" w:footer="709" w:gutter="0"/>'
)
"""A4 with margins of 25 and 30 millimetres; comments stand beside it."""
