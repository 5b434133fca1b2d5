"""Rows and bars of a lens's panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from desktop.lenses.section import Does
from desktop.panels.lenses.panel_type import (
    INSET,
    draw_wave,
    draw_words,
    width_of,
)
from desktop.panels.lenses.section_drawing import Pointed, SectionDrawing, SectionPlace
from desktop.widgets.row_list import paint_background
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QFont, QPainter

    from desktop.lenses.section import Bar, Bars, Deed, ListRow, Rows
    from desktop.panels.lenses.panel_type import PanelType

_BETWEEN = 12
"""Between words and the figure at their end."""
_ARROW = "→"
_ARROW_GAP = 6
_LEAST_SHARE = 0.55
"""How much of a row its first words may take where others follow."""
_BAR_PITCH, _BAR_WORDS, _BAR = 38, 18, 6
"""From one bar to the next, the height of its words, and how thick it is."""
_MARK = (2, 12)
"""Width and height of the stroke for what was before."""


class PitchDrawing(SectionDrawing):
    """Draws rows of one height, each a place."""

    def pitch(self) -> int:
        """Return how far it is from one row to the next, in pixels."""
        return self.style.row()

    @override
    def lay_out(self, style: PanelType, width: int, room: int) -> int:
        self.style, self.width = style, width
        return self.rows * self.pitch()

    @override
    def rect(self, place: SectionPlace) -> QRectF:
        return QRectF(0, place.row * self.pitch(), self.width, self.pitch())

    @override
    def place_at(self, point: QPointF) -> SectionPlace | None:
        row = int(point.y() // self.pitch())
        return SectionPlace(row) if 0 <= row < self.rows else None

    @override
    def paint(self, painter: QPainter, clip: QRectF, pointed: Pointed) -> None:
        pitch = self.pitch()
        first = max(int(clip.top() // pitch), 0)
        stop = min(int(clip.bottom() // pitch) + 1, self.rows)
        for row in range(first, stop):
            place = SectionPlace(row)
            room = self.rect(place)
            is_does = self.deed(place).does is not Does.NOTHING
            paint_background(
                painter,
                room.toRect(),
                self.style.theme,
                is_chosen=self.is_found(row),
                is_outlined=False,
                is_hovered=is_does and pointed.mouse == place,
                has_keys=pointed.keys == place,
            )
            inset = self.style.px(INSET)
            self.paint_row(painter, room.adjusted(inset, 0, -inset, 0), row)

    @override
    def found(self) -> QRectF:
        rows = range(self.rows) if self.finding is not None else ()
        row = next((row for row in rows if self.is_found(row)), None)
        return QRectF() if row is None else self.rect(SectionPlace(row))

    def is_found(self, row: int) -> bool:
        """Return whether the finding that is stepped to is of this row."""
        deed, finding = self.deed(SectionPlace(row)), self.finding
        if finding is None or deed.does not in (Does.STEP, Does.GO):
            return False
        if deed.does is Does.STEP:
            return deed.key == finding.key
        return deed.span is not None and deed.span == finding.span

    def paint_row(self, painter: QPainter, room: QRectF, row: int) -> None:
        """Draw what a row says into ``room``."""
        raise NotImplementedError


class RowsDrawing(PitchDrawing):
    """Draws a list: words, what could stand instead, a figure."""

    def __init__(self, section: Rows) -> None:
        self._section = section

    @property
    @override
    def columns(self) -> tuple[str, ...]:
        figure = self._section.figure_title or translate("Count")
        named = [self._section.title or translate("Words")]
        if self._has_replacements:
            named.append(translate("Could be"))
        return (*named, figure) if self._has_figures else tuple(named)

    @property
    def _has_replacements(self) -> bool:
        return any(row.replacement is not None for row in self._section.rows)

    @property
    def _has_figures(self) -> bool:
        return any(row.figure for row in self._section.rows)

    @property
    @override
    def rows(self) -> int:
        return len(self._section.rows)

    @override
    def cells(self, row: int) -> tuple[str, ...]:
        shown = self._section.rows[row]
        said = [shown.words]
        if self._has_replacements:
            said.append(shown.replacement or "")
        return (*said, shown.figure) if self._has_figures else tuple(said)

    @override
    def deed(self, place: SectionPlace) -> Deed:
        return self._section.rows[place.row].deed

    @override
    def spoken(self, place: SectionPlace) -> str:
        row = self._section.rows[place.row]
        words = row.words
        if row.replacement:
            words = f"{words} {_ARROW} {row.replacement}"
        return ", ".join(filter(None, (words, row.figure)))

    @override
    def tip(self, place: SectionPlace) -> str:
        row = self._section.rows[place.row]
        needed = width_of(row.words, self._font(row)) + self._beside(row)
        return (
            "" if needed <= self.width - 2 * self.style.px(INSET) else self._whole(row)
        )

    def _whole(self, row: ListRow) -> str:
        if not row.replacement:
            return row.words
        return f"{row.words} {_ARROW} {row.replacement}"

    def _beside(self, row: ListRow) -> float:
        style, taken = self.style, 0.0
        if row.figure:
            taken += width_of(row.figure, style.plain) + style.px(_BETWEEN)
        if row.replacement:
            taken += width_of(_ARROW, style.fine) + 2 * style.px(_ARROW_GAP)
            taken += width_of(row.replacement, style.bold)
        return taken

    def _font(self, row: ListRow) -> QFont:
        if row.is_passage:
            return self.style.italic
        return self.style.serif if row.is_word else self.style.plain

    @override
    def paint_row(self, painter: QPainter, room: QRectF, row: int) -> None:
        shown, style = self._section.rows[row], self.style
        theme, is_found = style.theme, self.is_found(row)
        self._paint_figure(painter, room, shown.figure)
        font = self._font(shown)
        if is_found and font is style.plain and not shown.replacement:
            font = style.bold
        words = QRectF(room)
        if shown.replacement:
            free = room.width() - self._beside_words(shown)
            words.setWidth(max(free, room.width() * _LEAST_SHARE))
        colour = theme.quiet if shown.is_quiet else theme.text
        wide = draw_words(painter, words, shown.words, font, colour)
        if shown.is_wrong:
            below = QRectF(room.left(), room.top(), wide, room.height())
            draw_wave(painter, below, 9.5, theme.error, style)
        if shown.replacement:
            room.setLeft(room.left() + wide + style.px(_ARROW_GAP))
            wide = draw_words(painter, room, _ARROW, style.fine, theme.quiet)
            room.setLeft(room.left() + wide + style.px(_ARROW_GAP))
            bold = style.bold if is_found else style.plain
            draw_words(painter, room, shown.replacement, bold, colour)

    def _paint_figure(self, painter: QPainter, room: QRectF, figure: str) -> None:
        """Paint the figure at the end of ``room``, and take its room from that."""
        if figure:
            style, most = self.style, QRectF(room)
            most.setLeft(room.center().x())
            quiet = style.theme.quiet
            wide = draw_words(painter, most, figure, style.plain, quiet, is_right=True)
            room.setRight(room.right() - wide - style.px(_BETWEEN))

    def _beside_words(self, row: ListRow) -> float:
        style = self.style
        arrow = width_of(_ARROW, style.fine) + 2 * style.px(_ARROW_GAP)
        return arrow + width_of(row.replacement or "", style.bold)


class BarsDrawing(PitchDrawing):
    """Draws bars, each below its words."""

    def __init__(self, section: Bars) -> None:
        self._section = section

    @override
    def pitch(self) -> int:
        return max(
            self.style.px(_BAR_PITCH), self.style.row(_BAR_WORDS) + self.style.px(14)
        )

    @property
    def _has_marks(self) -> bool:
        return any(bar.mark is not None for bar in self._section.bars)

    @property
    @override
    def columns(self) -> tuple[str, ...]:
        named = self._section.title or translate("Words"), translate("Figure")
        return (*named, translate("Beside before")) if self._has_marks else named

    @property
    @override
    def rows(self) -> int:
        return len(self._section.bars)

    @override
    def cells(self, row: int) -> tuple[str, ...]:
        bar = self._section.bars[row]
        said = bar.label, bar.figure
        return (*said, _compared(bar)) if self._has_marks else said

    @override
    def deed(self, place: SectionPlace) -> Deed:
        return self._section.bars[place.row].deed

    @override
    def tip(self, place: SectionPlace) -> str:
        bar, style = self._section.bars[place.row], self.style
        needed = width_of(bar.label, style.plain) + width_of(bar.figure, style.plain)
        is_whole = needed + style.px(_BETWEEN + 2 * INSET) <= self.width
        return "\n".join(filter(None, ("" if is_whole else bar.label, _compared(bar))))

    @override
    def paint_row(self, painter: QPainter, room: QRectF, row: int) -> None:
        bar, style = self._section.bars[row], self.style
        theme, thick = style.theme, style.px(_BAR)
        words = QRectF(room)
        words.setTop(room.top() + style.px(3))
        words.setBottom(room.bottom() - thick - style.px(10))
        wide = draw_words(
            painter, words, bar.figure, style.plain, theme.quiet, is_right=True
        )
        words.setRight(words.right() - wide - style.px(_BETWEEN))
        is_shown = bar.deed.does is Does.SHOW and bar.deed.key == self.list_key
        font = style.bold if is_shown or self.is_found(row) else style.plain
        draw_words(painter, words, bar.label, font, theme.text)
        track = QRectF(
            room.left(), room.bottom() - thick - style.px(7), room.width(), thick
        )
        draw_bar(painter, track, bar.share, style)
        if bar.mark is not None:
            width, height = style.px(_MARK[0]), style.px(_MARK[1])
            x = track.left() + track.width() * min(max(bar.mark, 0), 1) - width / 2
            top = track.center().y() - height / 2
            painter.fillRect(QRectF(x, top, width, height), QColor(theme.text))


def draw_bar(painter: QPainter, track: QRectF, share: float, style: PanelType) -> None:
    """Draw a bar of which ``share`` is filled."""
    radius, theme = track.height() / 2, style.theme
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.track))
    painter.drawRoundedRect(track, radius, radius)
    done = QRectF(track)
    done.setWidth(track.width() * min(max(share, 0.0), 1.0))
    if share > 0:
        done.setWidth(max(done.width(), track.height()))
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(done, radius, radius)


def _compared(bar: Bar) -> str:
    if bar.mark is None:
        return ""
    if round(bar.mark, 3) == round(bar.share, 3):
        return translate("as before")
    if bar.mark > bar.share:
        return translate("fewer than before")
    return translate("more than before")
