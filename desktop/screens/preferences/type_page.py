"""The preferences of the page: its type and its width, with a sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.appearance.fonts import missing_words
from desktop.screens.preferences.face_field import FaceField
from desktop.storage.story.settings import LETTER_SPACINGS
from desktop.text.structure.line_look import BLANK, BODY
from desktop.typography.type_setting import TypeSetting
from desktop.typography.typesetter import Typesetter
from desktop.value import replace
from desktop.widgets.buttons import Switch
from desktop.widgets.labels import plain_label
from desktop.widgets.step_field import StepField
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.appearance.theme import Theme
    from desktop.session.story_choices import StoryChoices
    from desktop.storage.story.settings import Settings

_FAMILY_WIDTH = 280
"""Of the field for the typeface, in pixels as all here."""
_PARAGRAPHS = (
    ("story", translate("As the story has them")),
    ("spaced", translate("Space between")),
    ("indented", translate("First line indented")),
)
_SCOPES = (
    ("all", translate("All stories")),
    ("story", translate("This story only")),
)
_TEXT = (
    "Tonight somebody has lit the lamp. She stands at the top of the steps and counts "
    "to thirty, the way her mother taught her, because thirty is how long a fright "
    "takes to turn into a question.\n“You’re late,” says the man in the wheelhouse. He "
    "does not turn around.\n“There’s no ferry,” she says.\n“No,” he agrees, and throws "
    "her the rope. It is heavier than she remembers. It was always heavier than she "
    "remembered; that was the trouble with remembering, it left out the weight."
)
_OF_ALL, _OF_STORY = "all", "story"

_EDGE = 20
"""The least space around the text."""

_RADIUS = 8


class Stepper(StepField):
    """A number of the type, with what it counts.

    Signals:
        stepped: The author chose another number; carries it.
    """

    stepped = Signal(float)

    def __init__(self, name: str, unit: str, theme: Theme, parent: QWidget) -> None:
        """Show nothing yet.

        Args:
            name: What the number is, for those who hear the window.
            unit: What stands behind the number.
            theme: Where the colours come from.
            parent: The widget it stands in.
        """
        self._number = QDoubleSpinBox()
        self._number.setSuffix(unit)
        super().__init__(self._number, name, theme, parent)
        # Half a number typed is not a number chosen.
        self._number.setKeyboardTracking(False)
        self._number.valueChanged.connect(self.stepped)

    def set_range(self, least: float, most: float, step: float, decimals: int) -> None:
        """Allow numbers from ``least`` to ``most``, shown with so many decimals."""
        self._number.setDecimals(decimals)
        self._number.setRange(least, most)
        self._number.setSingleStep(step)

    def show_number(self, number: float) -> None:
        """Show ``number`` without telling anybody."""
        with QSignalBlocker(self._number):
            self._number.setValue(number)


class SampleText(QWidget):
    """A few paragraphs in the type and colours of the page: the story's own first."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._paragraphs = text.split("\n") if text else _TEXT.split("\n")
        self.show_settings(settings)
        self.setAccessibleName(translate("A sample of the page"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_settings(self, settings: Settings) -> None:
        """Set the sample as ``settings`` say."""
        self._settings = settings
        self._type = TypeSetting(settings, self._theme, zoom=100)
        self.update()

    def show_face(self, family: str) -> None:
        """Set the sample in another face until ``show_settings`` is called."""
        settings = replace(self._settings, text_family=family)
        self._type = TypeSetting(settings, self._theme, zoom=100)
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self.show_settings(self._settings)

    @override
    def sizeHint(self) -> QSize:
        return QSize(560, 160)

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
        setting = self._type
        width = min(setting.column, self.width() - 2 * _EDGE)
        left, top = (self.width() - width) // 2, float(_EDGE)
        typesetter = Typesetter(setting, width)
        gap = 0.0 if setting.indents else setting.type_of(BLANK).line_height
        painter.setPen(QColor(self._theme.text))
        for number, text in enumerate(self._paragraphs):
            if top > self.height():
                break
            look = BODY if number else replace(BODY, meets=True)
            layout = QTextLayout(text, setting.font)
            tops = typesetter.break_lines(layout, text, setting.type_of(look))
            layout.draw(painter, QPointF(left, top))
            top += tops[-1] + gap


class TypePage(QWidget):
    """Typeface, size, spacing, column, paragraphs and emphasis, with a sample of them.

    Signals:
        preferred: The author prefers something else; carries the name of a field of
            ``Settings`` and its value.
    """

    preferred = Signal(str, object)

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        choices: StoryChoices | None = None,
        sample: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show what is preferred.

        Args:
            settings: What the author prefers in all stories.
            theme: Where the colours come from.
            choices: What is chosen for the story in the window; None without one.
            sample: How that story begins, paragraph by paragraph; empty for any.
            parent: The widget it stands in.
        """
        super().__init__(parent)
        self._of_all, self._choices = settings, choices
        self._scope = Switch(theme, padding=14, lead=5, parent=self)
        self._scope.set_choices(_SCOPES)
        self._as_all = QPushButton(translate("As for all stories"), self)
        self._as_all.setAutoDefault(False)
        self._family = FaceField(theme, self)
        self._family.setToolTip(
            translate(
                "At the head are the faces that come along, then those made for "
                "readers with dyslexia, as far as the system has them."
            )
        )
        self._missing = plain_label(self, "about", wraps=True)
        self._paragraphs = Switch(theme, padding=14, lead=5, parent=self)
        self._paragraphs.set_choices(_PARAGRAPHS)
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
        spacing, unit = translate("Letter spacing"), translate(" % of the size")
        self._spacing = Stepper(spacing, unit, theme, self)
        self._spacing.set_range(*LETTER_SPACINGS, 1, decimals=0)
        self._spacing.setToolTip(translate("Words are further apart as well."))
        self._sample = SampleText(settings, theme, sample, self)
        self._lay_out()
        self._scope_chosen = _OF_STORY if choices and choices.settings.type else _OF_ALL
        self.show_settings(settings)
        if choices is not None:
            choices.changed.connect(self._show)
        self._scope.chosen.connect(self._on_scope_chosen)
        self._as_all.clicked.connect(self._on_as_all)
        self._family.face_chosen.connect(self._on_family_chosen)
        self._family.looked_at.connect(self._sample.show_face)
        self._paragraphs.chosen.connect(self._on_paragraphs_chosen)
        self._size.stepped.connect(self._on_size_chosen)
        self._height.stepped.connect(self._on_height_chosen)
        self._column.stepped.connect(self._on_column_chosen)
        self._emphasis.toggled.connect(self._on_emphasis_toggled)
        self._spacing.stepped.connect(self._on_spacing_chosen)

    def show_settings(self, settings: Settings) -> None:
        """Show what the author prefers now in all stories."""
        self._of_all = settings
        self._show()

    def _show(self) -> None:
        choices = self._choices if self._is_of_story else None
        own = dict(choices.settings.type) if choices else {}
        settings = replace(self._of_all, **own)
        self._scope.show_choice(self._scope_chosen)
        self._as_all.setVisible(self._is_of_story)
        self._as_all.setEnabled(bool(own))
        self._emphasis.setEnabled(not self._is_of_story)
        with QSignalBlocker(self._emphasis):
            self._emphasis.setChecked(settings.shows_emphasis)
        self._family.show_face(settings.text_family)
        missing = missing_words(settings.text_family)
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))
        self._size.show_number(settings.text_size)
        self._height.show_number(settings.line_height)
        self._column.show_number(settings.column_characters)
        self._paragraphs.show_choice(settings.paragraphs)
        self._spacing.show_number(settings.letter_spacing)
        self._sample.show_settings(settings)

    @property
    def _is_of_story(self) -> bool:
        return self._choices is not None and self._scope_chosen == _OF_STORY

    def _prefer(self, name: str, value: object) -> None:
        """Have it so in this story, or in all of them."""
        if self._choices is not None and self._is_of_story:
            chosen = self._choices.settings.type
            self._choices.update(type={**chosen, name: value})
        else:
            self.preferred.emit(name, value)

    def _on_scope_chosen(self, scope: str) -> None:
        self._scope_chosen = scope
        self._show()

    def _on_as_all(self) -> None:
        if self._choices is not None:
            self._choices.update(type={})

    def _on_paragraphs_chosen(self, paragraphs: str) -> None:
        self._prefer("paragraphs", paragraphs)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        numbers = self._size, self._height, self._spacing, self._column
        for part in (self._family, *numbers, self._paragraphs):
            part.show_theme(theme)
        self._scope.show_theme(theme)
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
            (translate("Letter spacing"), self._spacing),
            (translate("Column"), self._column),
            (translate("Paragraphs"), self._paragraphs),
            (translate("Emphasis"), self._emphasis),
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            if field is not self._emphasis:  # it says itself what it is
                field.setAccessibleName(words)
            rows.addRow(label, field)
            if field is self._family:
                rows.addRow("", self._missing)
        self._family.setFixedWidth(_FAMILY_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(self._scope_row())
        layout.addLayout(rows)
        layout.addWidget(self._sample, stretch=1)

    def _scope_row(self) -> QHBoxLayout:
        """Return the row that says for which stories it is; empty without one."""
        row = QHBoxLayout()
        row.addWidget(self._scope)
        row.addWidget(self._as_all)
        row.addStretch()
        self._scope.setAccessibleName(translate("For which stories"))
        self._scope.setVisible(self._choices is not None)
        return row

    def _on_family_chosen(self, family: str) -> None:
        self._prefer("text_family", family)

    def _on_size_chosen(self, size: float) -> None:
        self._prefer("text_size", size)

    def _on_height_chosen(self, height: float) -> None:
        self._prefer("line_height", round(height, 2))

    def _on_column_chosen(self, characters: float) -> None:
        self._prefer("column_characters", round(characters))

    def _on_emphasis_toggled(self, shows_emphasis: bool) -> None:
        self.preferred.emit("shows_emphasis", shows_emphasis)

    def _on_spacing_chosen(self, spacing: float) -> None:
        self._prefer("letter_spacing", round(spacing))
