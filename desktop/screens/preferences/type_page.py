"""The preferences of the page: its type, its width, its colours, with a sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.fonts import TEXT_FAMILY
from desktop.appearance.icons import icon
from desktop.typography.type_setting import TypeSetting
from desktop.typography.typesetter import Typesetter, text_runs
from desktop.widgets.buttons import IconButton, Switch
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.appearance.theme import Theme
    from desktop.storage.story.settings import Settings

_FAMILY_WIDTH = 280
"""Of the field for the typeface, in pixels as all here."""
_NUMBER_WIDTH = 148
_NUMBER_INSET = 5
"""Of the number and its unit, and beside them."""
_ARROW_SIDE = 14
_ARROW_INSET = 10
"""Of the arrow."""
_THEMES = (
    ("system", translate("As the system")),
    ("light", translate("Light")),
    ("sepia", translate("Sepia")),
    ("dark", translate("Dark")),
)
_TEXT = (
    "Tonight somebody has lit the lamp. She stands at the top of the steps and counts "
    "to thirty, the way her mother taught her, because thirty is how long a fright "
    "takes to turn into a question. “You’re late,” says the man in the wheelhouse. He "
    "does not turn around. “There’s no ferry,” she says. “No,” he agrees, and throws "
    "her the rope. It is heavier than she remembers. It was always heavier than she "
    "remembered; that was the trouble with remembering, it left out the weight."
)
_MARKED = "She stands at the top of the steps and counts to thirty"

_EDGE = 20
"""The least space around the text."""

_RADIUS = 8


class ChoiceField(QComboBox):
    """A combo box whose arrow has the colours of the theme, as no style sheet can."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._arrow = icon("chevron-down", theme.quiet)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        left = self.width() - _ARROW_SIDE - _ARROW_INSET
        top = (self.height() - _ARROW_SIDE) // 2
        painter = QPainter(self)
        self._arrow.paint(painter, QRect(left, top, _ARROW_SIDE, _ARROW_SIDE))


class Stepper(QWidget):
    """A field for a number, which keys, wheel and buttons change.

    Args:
        name: What the number is, for those who hear the window.
        unit: What stands behind the number.
        theme: Where the colours come from.
        parent: The widget it stands in.

    Signals:
        stepped: The author chose another number; carries it.
    """

    stepped = Signal(float)

    def __init__(
        self, name: str, unit: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._number = QDoubleSpinBox(self)
        self._number.setAccessibleName(name)
        self._number.setSuffix(unit)
        self._number.setFixedWidth(_NUMBER_WIDTH)
        # A style sheet's padding does not reach the field inside.
        self._number.lineEdit().setTextMargins(_NUMBER_INSET, 0, _NUMBER_INSET, 0)
        # Half a number typed is not a number chosen.
        self._number.setKeyboardTracking(False)
        self._number.valueChanged.connect(self.stepped)
        less = translate("{name}: less", name=name)
        self._lower = IconButton("minus", less, theme, self)
        more = translate("{name}: more", name=name)
        self._raise = IconButton("plus", more, theme, self)
        self._lower.clicked.connect(self._number.stepDown)
        self._raise.clicked.connect(self._number.stepUp)
        for button in (self._lower, self._raise):
            button.setAutoRepeat(True)
        self.setFocusProxy(self._number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._number)
        row.addWidget(self._lower)
        row.addWidget(self._raise)
        row.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def set_range(self, least: float, most: float, step: float, decimals: int) -> None:
        """Allow numbers from ``least`` to ``most``, shown with so many decimals."""
        self._number.setDecimals(decimals)
        self._number.setRange(least, most)
        self._number.setSingleStep(step)

    def show_number(self, number: float) -> None:
        """Show ``number`` without telling anybody."""
        with QSignalBlocker(self._number):
            self._number.setValue(number)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._lower.show_theme(theme)
        self._raise.show_theme(theme)


class SampleText(QWidget):
    """A paragraph with a marked passage, in the type and colours of the page."""

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.show_settings(settings)
        self.setAccessibleName(translate("A sample of the page"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_settings(self, settings: Settings) -> None:
        """Set the sample as ``settings`` say."""
        self._settings = settings
        self._type = TypeSetting(settings, self._theme, zoom=100)
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self.show_settings(self._settings)

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, 220)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._theme.line))
        painter.setBrush(QColor(self._theme.page))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, _RADIUS, _RADIUS)
        painter.setClipRect(self.rect().adjusted(1, _EDGE // 2, -1, -_EDGE // 2))
        self._paint_text(painter)

    def _paint_text(self, painter: QPainter) -> None:
        width = min(self._type.column, self.width() - 2 * _EDGE)
        corner = QPointF((self.width() - width) // 2, _EDGE)
        layout = QTextLayout(_TEXT, self._type.font)
        Typesetter(self._type, width).break_lines(layout, _TEXT, self._type.body)
        self._paint_mark(painter, layout, corner)
        painter.setPen(QColor(self._theme.text))
        layout.draw(painter, corner)

    def _paint_mark(
        self, painter: QPainter, layout: QTextLayout, corner: QPointF
    ) -> None:
        start = _TEXT.index(_MARKED)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.washes["blue"]))
        for number, left, right in text_runs(
            layout, _TEXT, start, start + len(_MARKED)
        ):
            line = layout.lineAt(number)
            mark = QRectF(left, line.y(), right - left, line.height())
            painter.drawRect(mark.translated(corner))


class TypePage(QWidget):
    """Typeface, size, line height, column, emphasis and theme, with a sample of them.

    Signals:
        preferred: The author prefers something else; carries the name of a field of
            ``Settings`` and its value.
    """

    preferred = Signal(str, object)

    def __init__(
        self, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._family = ChoiceField(theme, self)
        self._family.addItems(_families())
        self._size = Stepper(translate("Size"), translate(" pt"), theme, self)
        self._size.set_range(6, 72, 0.25, decimals=2)
        height, times = translate("Line height"), translate(" × the size")
        self._height = Stepper(height, times, theme, self)
        self._height.set_range(1, 3, 0.05, decimals=2)
        column, unit = translate("Column"), translate(" characters")
        self._column = Stepper(column, unit, theme, self)
        self._column.set_range(20, 200, 1, decimals=0)
        self._emphasis = QCheckBox(translate("Show *so* and _so_ as emphasis"), self)
        about = translate(
            "In plain text, where the story has them in pairs. Markdown always does."
        )
        self._emphasis.setToolTip(about)
        self._emphasis.setAccessibleDescription(about)
        self._theme = Switch(theme, padding=14, lead=5, parent=self)
        self._theme.set_choices(_THEMES)
        self._sample = SampleText(settings, theme, self)
        self._lay_out()
        self.show_settings(settings)
        self._family.currentTextChanged.connect(self._on_family_chosen)
        self._size.stepped.connect(self._on_size_chosen)
        self._height.stepped.connect(self._on_height_chosen)
        self._column.stepped.connect(self._on_column_chosen)
        self._emphasis.toggled.connect(self._on_emphasis_toggled)
        self._theme.chosen.connect(self._on_theme_chosen)

    def show_settings(self, settings: Settings) -> None:
        """Show what the author prefers now."""
        with QSignalBlocker(self._emphasis):
            self._emphasis.setChecked(settings.shows_emphasis)
        with QSignalBlocker(self._family):
            if self._family.findText(settings.text_family) < 0:
                # A face this machine lacks is still the one the author asked for.
                self._family.addItem(settings.text_family)
            self._family.setCurrentText(settings.text_family)
        self._size.show_number(settings.text_size)
        self._height.show_number(settings.line_height)
        self._column.show_number(settings.column_characters)
        self._theme.show_choice(settings.theme)
        self._sample.show_settings(settings)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for part in (self._family, self._size, self._height, self._column, self._theme):
            part.show_theme(theme)
        self._sample.show_theme(theme)

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setHorizontalSpacing(18)
        rows.setVerticalSpacing(10)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for words, field in (
            (translate("Typeface"), self._family),
            (translate("Size"), self._size),
            (translate("Line height"), self._height),
            (translate("Column"), self._column),
            (translate("Emphasis"), self._emphasis),
            (translate("Theme"), self._theme),
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            if field is not self._emphasis:  # it says itself what it is
                field.setAccessibleName(words)
            rows.addRow(label, field)
        self._family.setFixedWidth(_FAMILY_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(20)
        layout.addLayout(rows)
        layout.addWidget(self._sample, stretch=1)

    def _on_family_chosen(self, family: str) -> None:
        self.preferred.emit("text_family", family)

    def _on_size_chosen(self, size: float) -> None:
        self.preferred.emit("text_size", size)

    def _on_height_chosen(self, height: float) -> None:
        self.preferred.emit("line_height", round(height, 2))

    def _on_column_chosen(self, characters: float) -> None:
        self.preferred.emit("column_characters", round(characters))

    def _on_emphasis_toggled(self, shows_emphasis: bool) -> None:
        self.preferred.emit("shows_emphasis", shows_emphasis)

    def _on_theme_chosen(self, theme: str) -> None:
        self.preferred.emit("theme", theme)


def _families() -> list[str]:
    """Return the typefaces to choose from, the one Reread brings along first."""
    families = (
        family
        for family in QFontDatabase.families()
        if family != TEXT_FAMILY
        and not QFontDatabase.isPrivateFamily(family)
        and QFontDatabase.isSmoothlyScalable(family)
    )
    return [TEXT_FAMILY, *sorted(families, key=str.casefold)]
