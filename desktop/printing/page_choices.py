"""What an author chooses for a story on paper, and the room that leaves on a page.

Lengths on paper are millimetres here, and pixels of the layout everywhere else in this
room: 96 of them are an inch, whatever the screen.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSizeF

from desktop.appearance.fonts import TEXT_FAMILY
from desktop.value import replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

PIXELS_PER_INCH = 96
_INCH = 25.4
"""Millimetres."""
MANUSCRIPT_FAMILIES = (
    *("Courier Prime", "Courier New", "Courier", "Nimbus Mono PS"),
    *("Liberation Mono", "DejaVu Sans Mono"),
)
"""Those in which editors read manuscripts; the first that the system has is taken."""
_CARDS = 62.0
"""How wide the column of notes is where there is room for it, in millimetres."""
_CARDS_SHARE = 0.36
"""How much of the width between the margins it has at most."""
_GUTTER = 6.0
"""Between the text and the notes, in millimetres."""
_HEADER = 9.0
"""What the header takes of the top margin, or of the page below it, in millimetres."""


def pixels(millimetres: float) -> float:
    """Return a length on paper in pixels of the layout."""
    return millimetres / _INCH * PIXELS_PER_INCH


class Paper(Enum):
    """The papers a story is printed on, by the name that is kept."""

    A4 = "a4"
    LETTER = "letter"
    A5 = "a5"
    LEGAL = "legal"
    US_TRADE = "us-trade"
    UK_TRADE = "uk-trade"

    @property
    def label(self) -> str:
        """What the author reads."""
        return _PAPERS[self][0]

    @property
    def size(self) -> tuple[float, float]:
        """Its width and height upright, in millimetres."""
        return _PAPERS[self][1]


_PAPERS = {
    Paper.A4: (translate("A4"), (210.0, 297.0)),
    Paper.LETTER: (translate("Letter"), (215.9, 279.4)),
    Paper.A5: (translate("A5"), (148.0, 210.0)),
    Paper.LEGAL: (translate("Legal"), (215.9, 355.6)),
    Paper.US_TRADE: (translate("US trade, 6 × 9 in"), (152.4, 228.6)),
    Paper.UK_TRADE: (translate("UK trade, 129 × 198 mm"), (129.0, 198.0)),
}


class NotesPlace(Enum):
    """Where the notes stand."""

    MARGIN = "margin"
    END = "end"
    NONE = "none"


class Joins(Enum):
    """What joins a note in the margin to its passage."""

    LINES = "lines"
    NUMBERS = "numbers"


@value(kw_only=True)
class PageChoices:
    """How a story stands on paper.

    Attributes:
        paper: The paper.
        is_landscape: Whether it lies on its side.
        margin: What is left free on each side, in millimetres.
        families: The typefaces of the story; the first that the system has is taken.
        size: Its size, in points.
        line_spacing: From one baseline to the next, in sizes of the type.
        is_manuscript: Whether paragraphs, scene breaks and the first page are set as
            editors ask for: the standard manuscript format of William Shunn.
        is_indented: Whether the first line tells paragraphs apart, not space.
        has_title: Whether the title stands at the head of each page.
        has_author: Whether the author does.
        has_page_number: Whether the number of the page does.
        notes: Where the notes stand.
        joins: What joins a note in the margin to its passage.
        is_coloured: Whether it has colours; else greys.
        colour_names: What the author means by colours, by the values of ``Colour``;
            they are told on the last page of notes.  None of it for no legend.
    """

    paper: Paper = Paper.A4
    is_landscape: bool = False
    margin: float = 20.0
    families: tuple[str, ...] = (TEXT_FAMILY,)
    size: float = 11.0
    line_spacing: float = 1.45
    is_manuscript: bool = False
    is_indented: bool = False
    has_title: bool = True
    has_author: bool = True
    has_page_number: bool = True
    notes: NotesPlace = NotesPlace.MARGIN
    joins: Joins = Joins.LINES
    is_coloured: bool = True
    colour_names: tuple[tuple[str, str], ...] = ()

    def as_manuscript(self) -> PageChoices:
        """Return these choices in the standard manuscript format.

        Its rules are those of https://www.shunn.net/format/: twelve points of a
        typewriter's face, double spaced, an inch of margin, paragraphs indented.
        """
        return replace(
            self,
            is_manuscript=True,
            is_indented=True,
            families=MANUSCRIPT_FAMILIES,
            size=12.0,
            line_spacing=2.0,
            margin=_INCH,
            has_title=True,
            has_author=True,
            has_page_number=True,
        )

    def as_read(self) -> PageChoices:
        """Return these choices with the type of the app's own page."""
        usual = PageChoices()
        return replace(
            self,
            is_manuscript=False,
            is_indented=False,
            families=usual.families,
            size=usual.size,
            line_spacing=usual.line_spacing,
            margin=usual.margin,
        )


def usual_choices() -> PageChoices:
    """Return the choices to begin with: the paper is that of the country."""
    of_us = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return PageChoices(paper=Paper.LETTER if of_us else Paper.A4)


@value
class PageRoom:
    """Where on a page its text and its notes stand, in pixels.

    Attributes:
        page: The whole page, from (0, 0).
        text: The column of the story.
        cards: The column of notes beside it; empty where there is none.
        columns: Those of a page that has notes alone.
        header: The line at the head of the page.
    """

    page: QRectF
    text: QRectF
    cards: QRectF
    columns: tuple[QRectF, ...]
    header: QRectF


def room_of(choices: PageChoices) -> PageRoom:
    """Return where on a page there is room for what."""
    page = QSizeF(*map(pixels, choices.paper.size))
    page = page.transposed() if choices.is_landscape else page
    margin, head = pixels(choices.margin), pixels(_HEADER)
    top = max(margin, head + pixels(_GUTTER))
    whole = QRectF(margin, top, page.width() - 2 * margin, page.height() - top - margin)
    gutter = pixels(_GUTTER)
    text, cards = QRectF(whole), QRectF()
    if choices.notes is NotesPlace.MARGIN:
        # The cards stand in half of the outer margin as well, as notes in books do.
        whole.setRight(whole.right() + margin / 2)
        width = min(pixels(_CARDS), whole.width() * _CARDS_SHARE)
        text.setWidth(whole.width() - width - gutter)
        cards = QRectF(whole.right() - width, whole.top(), width, whole.height())
    header = QRectF(whole.left(), top - head, whole.width(), head)
    return PageRoom(
        QRectF(0, 0, page.width(), page.height()),
        text,
        cards,
        tuple(_columns(whole, gutter, pixels(_CARDS))),
        header,
    )


def _columns(whole: QRectF, gutter: float, width: float) -> Sequence[QRectF]:
    """Return as many columns as have about that ``width``."""
    count = max(1, int((whole.width() + gutter) // (width + gutter)))
    each = (whole.width() + gutter) / count - gutter
    step = each + gutter
    lefts = (whole.left() + number * step for number in range(count))
    return [QRectF(left, whole.top(), each, whole.height()) for left in lefts]
