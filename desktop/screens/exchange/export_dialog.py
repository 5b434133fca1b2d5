"""The window of Export: to whom, what goes along, what is lost, and where it goes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.actions.actions import native
from desktop.appearance.fonts import text_font
from desktop.appearance.key_names import as_signs
from desktop.screens.exchange.along_form import AlongForm
from desktop.screens.exchange.format_list import FormatList
from desktop.screens.exchange.forms import options_form
from desktop.screens.exchange.offers import Offer, offer_called, offers
from desktop.screens.exchange.outcome_view import OutcomeView
from desktop.screens.exchange.place_field import PlaceField
from desktop.session.exchange.export_choice import ExportChoice, choice_from
from desktop.value import replace
from desktop.widgets.dialogs import dialog_button, flush
from desktop.widgets.keyboard import is_bare_enter, tab_through
from desktop.widgets.labels import ProgressBar, SectionHead, plain_label
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Any

    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from desktop.appearance.theme import Theme
    from desktop.exchange.formats import WrittenManuscript
    from desktop.screens.exchange.forms import OptionsForm
    from desktop.session.exchange.outgoing import Survey

_SIZE = QSize(900, 640)
_LEAST_SIZE = QSize(620, 380)
_LIST_WIDTH, _MOST_LIST_WIDTH = 232, 300
"""Between these the list of formats is as wide as its words, in pixels."""
_SIDE = (12, 20, 12, 12)
_HEAD_INSET = 8
_BODY = (28, 20, 28, 20)
_TITLE_SIZE = 20
_PROGRESS = 300
"""Of its parts, in pixels."""

_PDF = "pdf"
_PATIENCE_MS = 250
"""How long what was counted is shown while other things are."""

EXPORT_KEYS = ("Ctrl+Return", "Ctrl+Enter")
"""The keys that export, as portable text; the second is that of the keypad."""


class ExportDialog(QDialog):
    """Lets the author choose how a story is given away.

    Signals:
        changed: Something else is chosen: what is shown to go along is not so any more.
        export_wanted: The file is to be made; carries whether it may replace what is
            there.
        stop_wanted: The file that is being made is not wanted any more.
    """

    changed = Signal()
    export_wanted = Signal(bool)
    stop_wanted = Signal()

    def __init__(
        self,
        title: str,
        folder: Path,
        survey: Survey,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Make the window.

        Args:
            title: What the story is called.
            folder: Where its files go at first.
            survey: Whose notes there are.
            theme: The colours.
            parent: The window of the story.
        """
        super().__init__(parent)
        self.setWindowTitle(translate("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(_LEAST_SIZE)
        self._title, self._stem = title, title
        self._choices: dict[str, ExportChoice] = {}
        self._theme, self._survey = theme, survey
        self._forms: dict[str, OptionsForm] = {}
        self._offer: Offer = offers()[0]
        self._is_shown = False  # what is chosen for it
        self._is_named = False  # by the author
        self._is_making = False
        self.formats = FormatList(theme, self)
        self._head = plain_label(self, "title", wraps=True)
        self._about = plain_label(self, "quiet", wraps=True)
        self.along = AlongForm(survey, theme)
        self.outcome = OutcomeView(theme)
        self.place = PlaceField(self)
        self.place.show_path(folder / "story")
        self.message_bar = MessageBar(theme, self)
        self._progress = ProgressBar(theme, self)
        self.cancel = dialog_button(translate("Cancel"), self, self.reject)
        key = as_signs(native(EXPORT_KEYS[0]))
        words = translate("{action}  {key}", action=translate("Export"), key=key)
        self.export = dialog_button(words, self, self._on_export)
        self.export.setProperty("main", True)
        self.export.setAccessibleName(translate("Export"))
        self._lay_out()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._connect()
        self.resize(fitting_size(self, _SIZE))

    def show_remembered(
        self, last: str, choices: Mapping[str, Mapping[str, Any]], stem: str
    ) -> None:
        """Show what was chosen the last time.

        Args:
            last: The format.
            choices: What was chosen for each format, as JSON has it.
            stem: What files are called, without what a format adds.
        """
        self._stem = stem
        self._choices = {n: choice_from(n, found) for n, found in choices.items()}
        self.formats.show_offers(offers(), last)
        self.formats.setFocus()

    @property
    def offer(self) -> Offer:
        """What is chosen to give it away as."""
        return self._offer

    @property
    def choice(self) -> ExportChoice:
        """What is chosen for that."""
        name = self._offer.name
        form = self._forms.get(name)
        options = form.options if form is not None else {}
        return replace(self.along.choice, format=name, options=options)

    def show_outcome(self, written: WrittenManuscript) -> None:
        """Show what would go along, and what would not."""
        self._patience.stop()
        self.outcome.show_outcome(
            written.carried,
            written.losses,
            translate(self._offer.lost),
            comes_back=self._offer.comes_back,
        )

    def show_none(self, words: str) -> None:
        """Show why nothing would."""
        self._patience.stop()
        self.outcome.show_waiting(words)
        self.export.setEnabled(False)

    def show_progress(self, done: float) -> None:
        """Show how far the file has come, from 0 to 1."""
        self._progress.show_fraction(done)

    def show_making(self, is_making: bool) -> None:
        """Show that the file is being made, or that the author may choose again."""
        self._is_making = is_making
        self._progress.show_fraction(0.0)
        self._foot.setCurrentIndex(int(is_making))
        for part in (self.formats, self.along, *self._forms.values()):
            part.setEnabled(not is_making)
        self._show_whether_ready()

    def show_taken(self, words: str) -> None:
        """Say that something else has the name, and offer to replace it."""
        kept = translate("It would be kept beside the new one, under another name.")
        replace_it = (translate("Replace it"), partial(self.export_wanted.emit, True))
        self.message_bar.show_message(f"{words} {kept}", [replace_it])

    def show_problem(self, words: str) -> None:
        """Say why the file could not be made."""
        self.message_bar.show_message(words)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        for part in (
            self.formats,
            self.along,
            self.outcome,
            self.message_bar,
            self._progress,
            *self._forms.values(),
        ):
            part.show_theme(theme)

    @override
    def reject(self) -> None:
        """Stop what is being made; else close."""
        if self._is_making:
            self.stop_wanted.emit()
        else:
            super().reject()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_bare_enter(event) and isinstance(self.focusWidget(), QLineEdit):
            self._on_export()  # as in every window that asks for a name
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_making:
            self.stop_wanted.emit()
        super().closeEvent(event)

    # What happens

    def _connect(self) -> None:
        self.formats.choice_changed.connect(self._on_format_chosen)
        self.formats.entered.connect(self._on_export)
        self.along.changed.connect(self._on_changed)
        self._patience.timeout.connect(self.outcome.show_waiting)
        self.place.changed.connect(self._on_place_changed)
        for key in EXPORT_KEYS:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(self._on_export)

    def _on_format_chosen(self, name: str) -> None:
        if self._is_shown:
            self._choices[self._offer.name] = self.choice
        self._offer, self._is_shown = offer_called(name), True
        usual = ExportChoice(format=name, notes=self._offer.usual_notes)
        kept = self._choices.get(name, usual)
        self.along.show_choice(kept, self._offer)
        self._show_form(name, kept)
        self._head.setText(self._offer.title_of(self._title))
        self._about.setText(self._sentence())
        path = self.place.folder / self._named()
        self.place.show_path(path)
        self._on_changed()

    def _show_form(self, name: str, kept: ExportChoice) -> None:
        """Show the rows of what the format asks for by itself, if it does."""
        if name not in self._forms:
            form = options_form(name, self._survey, self._theme)
            if form is not None:
                form.changed.connect(self._on_changed)
                self._forms[name] = form
                (self._pages if name == _PDF else self._options).addWidget(form)
        for other, form in self._forms.items():
            form.setVisible(other == name)
        if name in self._forms:
            self._forms[name].show_options(kept.options)
        self._set_tab_order()

    def _named(self) -> str:
        """Return what the file is called in the format that is chosen."""
        ending, written = self._offer.format.ending, self.place.path
        if self._is_named and written is not None:
            return f"{written.stem}{ending}"
        return self._offer.file_name(self._stem)

    def _sentence(self) -> str:
        if self._offer.comes_back:
            return translate(
                "The text as it is now is kept in History as sent, so that what comes "
                "back finds its place."
            )
        return translate("The story itself stays as it is.")

    def _on_changed(self) -> None:
        self.message_bar.dismiss()
        self._show_whether_ready()
        self._patience.start()
        self.changed.emit()

    def _on_place_changed(self) -> None:
        self._is_named = True
        if self.place.name.text().strip() and self.place.problem:
            self.message_bar.show_message(self.place.problem)
        else:
            self.message_bar.dismiss()
        self._show_whether_ready()

    def _show_whether_ready(self) -> None:
        self.export.setEnabled(self.place.path is not None and not self._is_making)

    def _on_export(self) -> None:
        if self.export.isEnabled():
            self.export_wanted.emit(False)
        elif self.place.problem and not self._is_making:
            self.message_bar.show_message(self.place.problem)

    # How it looks

    def _lay_out(self) -> None:
        body = flush(QHBoxLayout())
        body.addWidget(self._side())
        body.addWidget(self._content(), 1)
        layout = flush(QVBoxLayout(self))
        layout.addLayout(body, 1)
        layout.addWidget(self.message_bar)
        layout.addWidget(self._bottom())
        self._set_tab_order()

    def _set_tab_order(self) -> None:
        form = self._forms.get(self._offer.name)
        tab_through(
            [
                self.formats,
                *self.along.keys_in_order(),
                *(form.keys_in_order() if form is not None else ()),
                self.place.name,
                self.place.folder_button,
                self.cancel,
                self.export,
            ]
        )

    def _side(self) -> QFrame:
        side = QFrame(self)
        side.setObjectName("side")
        words = self.formats.width_of(offers()) + _SIDE[0] + _SIDE[2]
        side.setFixedWidth(min(max(_LIST_WIDTH, words), _MOST_LIST_WIDTH))
        column = flush(QVBoxLayout(side))
        column.setContentsMargins(*_SIDE)
        column.setSpacing(8)
        head = SectionHead(translate("Give it to"), side)
        head.setContentsMargins(_HEAD_INSET, 0, 0, 0)
        column.addWidget(head)
        column.addWidget(self.formats, 1)
        return side

    def _content(self) -> QScrollArea:
        font = text_font()
        font.setPixelSize(_TITLE_SIZE)
        font.setBold(True)
        self._head.setFont(font)
        inside = _Content()
        column = QVBoxLayout(inside)
        column.setContentsMargins(*_BODY)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addSpacing(3)
        column.addWidget(self._about)
        column.addSpacing(14)
        column.addWidget(self.along)
        self._options = flush(QVBoxLayout())
        column.addLayout(self._options)
        column.addSpacing(18)
        column.addWidget(self.outcome)
        # How pages look has little to do with what goes along.
        self._pages = flush(QVBoxLayout())
        column.addLayout(self._pages)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _bottom(self) -> QFrame:
        foot = QFrame(self)
        foot.setObjectName("foot")
        self._foot = QStackedWidget(foot)
        self._foot.addWidget(self.place)
        self._foot.addWidget(self._making())
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 14, 24, 14)
        row.setSpacing(10)
        row.addWidget(self._foot, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.export)
        return foot

    def _making(self) -> QWidget:
        making = QWidget(self)
        words = plain_label(making, "quiet", translate("Exporting…"))
        self._progress.setMaximumWidth(_PROGRESS)
        row = flush(QHBoxLayout(making))
        row.setSpacing(12)
        row.addWidget(words)
        row.addWidget(self._progress, 1)
        row.addStretch()
        return making


class _Content(QWidget):
    """What is scrolled: as high as it is at the width it has, and no higher."""

    @override
    def minimumSizeHint(self) -> QSize:
        # Words that wrap ask for the height they have where they are narrowest.
        return QSize(super().minimumSizeHint().width(), 0)
