"""How a section of a lens's panel is drawn: the part that knows no widget.

A drawing lays a section out in a width, says what can be pointed at and what that does,
and what it says as a table: one row for each thing shown, one column for each figure.
What can be pointed at is a *place*: the row it belongs to and its number there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from desktop.lenses.section import NOTHING
from desktop.value import value

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPainter

    from desktop.lenses.finding import Finding
    from desktop.lenses.section import Button, Deed
    from desktop.panels.lenses.panel_type import PanelType
    from desktop.text.span import Span


@value
class SectionPlace:
    """Something that can be pointed at: the number of its row, and its own in that."""

    row: int
    number: int = 0


@value
class Pointed:
    """What is pointed at: by the keys, and by the mouse."""

    keys: SectionPlace | None = None
    mouse: SectionPlace | None = None


class SectionDrawing:
    """Draws one section; what is drawn is its subclasses' part.

    Attributes:
        style: The type it is drawn in.
        width: How wide it is, in pixels.
        view: What is in view of the story; None if that is not known.
        paragraph: The paragraph that is read.
        finding: The finding that is stepped to.
        list_key: Which list is chosen of those that are shown one at a time.
    """

    grows = False
    """Whether it may take the room that others leave."""
    marks_places = False
    """Whether it marks where any finding is, not its row alone."""

    style: PanelType
    width = 0
    view: Span | None = None
    paragraph: Span | None = None
    finding: Finding | None = None
    list_key = ""

    # What it says

    @property
    def columns(self) -> tuple[str, ...]:
        """The heads of its columns."""
        raise NotImplementedError

    @property
    def rows(self) -> int:
        """How many rows it has."""
        raise NotImplementedError

    def cells(self, row: int) -> tuple[str, ...]:
        """Return what the cells of a row say, the first its name."""
        raise NotImplementedError

    @property
    def name(self) -> str:
        """What it is called where there is no head above."""
        return self.columns[0]

    @property
    def summary(self) -> str:
        """What the whole picture shows, in words; empty if the rows say it."""
        return ""

    # Where it is

    def lay_out(self, style: PanelType, width: int, room: int) -> int:
        """Lay it out in ``width`` and return how high it is, in pixels.

        Args:
            style: The type it is drawn in.
            width: In pixels.
            room: How high it may be if it grows, in pixels.
        """
        raise NotImplementedError

    def places(self, row: int) -> int:
        """Return how many places a row has; at least one."""
        del row
        return 1

    def rect(self, place: SectionPlace) -> QRectF:
        """Return where a place is."""
        raise NotImplementedError

    def touched(self, place: SectionPlace) -> QRectF:
        """Return what is drawn otherwise while a place is pointed at."""
        return self.rect(place)

    def place_at(self, point: QPointF) -> SectionPlace | None:
        """Return which place is there; None if none is."""
        raise NotImplementedError

    def beside(self, place: SectionPlace, rows: int) -> SectionPlace:
        """Return where the keys go from ``place`` by so many rows down."""
        row = min(max(place.row + rows, 0), self.rows - 1)
        return SectionPlace(row, 0) if row != place.row else place

    def column(self, place: SectionPlace) -> int:
        """Return in which column of the table a place is."""
        del place
        return 0

    # What it does

    def deed(self, place: SectionPlace) -> Deed:
        """Return what is done by a click on a place."""
        del place
        return NOTHING

    def offers(self, place: SectionPlace) -> tuple[Button, ...]:
        """Return what else can be done with a place, in a menu."""
        del place
        return ()

    def tip(self, place: SectionPlace) -> str:
        """Return what is said of a place under the mouse; empty for nothing."""
        del place
        return ""

    def spoken(self, place: SectionPlace) -> str:
        """Return a place as a screen reader says it."""
        return ", ".join(filter(None, self.cells(place.row)))

    # What is seen

    def marked(self) -> QRectF:
        """Return where it shows what is in view of the story; empty if nowhere."""
        return QRectF()

    def found(self) -> QRectF:
        """Return where it shows the finding stepped to; empty if nowhere."""
        return QRectF()

    def paint(self, painter: QPainter, clip: QRectF, pointed: Pointed) -> None:
        """Draw what is within ``clip``."""
        raise NotImplementedError
