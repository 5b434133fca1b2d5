"""The window of the numbers: their page, and buttons that take it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from desktop.appearance.icons import icon
from desktop.screens.numbers.numbers_page import NumbersPage
from desktop.widgets.dialogs import bar, dialog_button, flush
from desktop.widgets.labels import ElidedLabel, plain_label
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.dates import short_day
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.session.numbers.story_numbers import StoryNumbers

_SIZE = QSize(1200, 800)
_LEAST_SIZE = QSize(430, 400)


class NumbersDialog(QDialog):
    """Shows the numbers of a story once they are counted.

    Signals:
        picture_wanted: The author wants the page as a picture in a file.
        table_wanted: The author wants the numbers as a table in a file.
        place_chosen: The author wants to see a place of the story; carries it, in code
            points.
    """

    picture_wanted = Signal()
    table_wanted = Signal()
    place_chosen = Signal(int)

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Numbers"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(_LEAST_SIZE)
        self._title = title
        self._of = ElidedLabel(self)
        self._of.setObjectName("of")
        self._of.show_text(title)
        self._waiting = plain_label(self, "about", translate("Counting…"))
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page = NumbersPage(theme)
        self.page.place_chosen.connect(self.place_chosen)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self.page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its pictures have it
        self._png = dialog_button("PNG", self, self.picture_wanted)
        self._csv = dialog_button("CSV", self, self.table_wanted)
        self._png.setToolTip(translate("Save the page as a picture"))
        self._csv.setToolTip(translate("Save the numbers as a table"))
        for button in (self._png, self._csv):
            button.setEnabled(False)
        self.show_theme(theme)
        self._lay_out()
        self.resize(fitting_size(self, _SIZE))

    def show_numbers(self, numbers: StoryNumbers) -> None:
        """Show ``numbers``."""
        day = short_day(numbers.at, numbers.at)
        self._of.show_text(
            translate("{title} · the working text, {day}", title=self._title, day=day)
        )
        self.page.show_numbers(numbers)
        self._stack.setCurrentWidget(self._scroll)
        for button in (self._png, self._csv):
            button.setEnabled(True)
        self._scroll.setFocus()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.page.show_theme(theme)
        for button in (self._png, self._csv):
            button.setIcon(icon("share", theme.text))

    def _lay_out(self) -> None:
        head = plain_label(self, "title", translate("Numbers of the story"))
        self._stack = QStackedLayout()
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self._scroll)
        layout = flush(QVBoxLayout(self))
        layout.addWidget(bar("head", (head, self._of), (self._png, self._csv), self))
        layout.addLayout(self._stack, 1)
