"""The bar at the top: menu, title, ways to be with a story, search, lenses, Share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from desktop.storage.story.story_state import Mode
from desktop.widgets.buttons import IconButton, Switch
from desktop.widgets.drop_arrow import DropArrow
from desktop.widgets.frame_sizes import TOP_BAR
from desktop.widgets.keyboard import tab_through
from desktop.widgets.labels import ElidedLabel
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from desktop.appearance.theme import Theme

_LEAST_TITLE = 160
"""Of a long title, which the chip beside it leaves to be read, in pixels."""
_AFTER_MENU, _AFTER_TITLE = 5, 10
_BETWEEN_BUTTONS = 4
_NO_LENS = "glasses"
"""The icon of the lenses, while none is on."""


class TopBar(QFrame):
    """Menu, title and chip, the switch in the middle, search, lenses and Share.

    Signals:
        mode_chosen: The author chose another mode; carries the ``Mode``.
        search_requested: The search button was pressed.
        chip_pressed: The chip beside the title was pressed.
        lens_requested: The button of the lenses was pressed.
        share_requested: The button that sends the story to a reader was pressed.
    """

    mode_chosen = Signal(Mode)
    search_requested = Signal()
    chip_pressed = Signal()
    lens_requested = Signal()
    share_requested = Signal()

    accessible_role = QAccessible.Role.ToolBar

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(TOP_BAR)
        self._menu = IconButton("menu", translate("Menu"), theme, self, is_bold=True)
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._title = ElidedLabel(self)
        self._title.setObjectName("story_title")
        self._chip = _Chip(theme, self)
        self._chip.clicked.connect(self._on_chip_clicked)
        self._chip.hide()
        self._chip_words: tuple[str, ...] = ()
        self._modes = Switch(theme, padding=19, lead=4, parent=self)
        self._modes.setAccessibleName(translate("Mode"))
        self._modes.chosen.connect(self._on_mode_chosen)
        self._search = IconButton(
            "search", translate("Search"), theme, self, is_bold=True
        )
        self._search.clicked.connect(self._on_search_clicked)
        self._lens = _LensButton(theme, self)
        self._lens.clicked.connect(self._on_lens_clicked)
        self._share = _ShareButton(theme, self)
        self._share.clicked.connect(self._on_share_clicked)
        self._share.hide()
        self._lay_out()

    def set_menu(self, menu: QMenu) -> None:
        """Open ``menu`` from the menu button."""
        self._menu.setMenu(menu)

    def set_modes(self, modes: Sequence[Mode]) -> None:
        """Offer ``modes``."""
        self._modes.set_choices([(mode.value, mode.label) for mode in modes])
        last = (self._search, self._lens, self._share)
        tab_through([self._menu, self._chip, *self._modes.buttons(), *last])

    def show_mode(self, mode: Mode) -> None:
        """Show that the story is in ``mode``.

        Raises:
            ValueError: If that mode is not on offer.
        """
        self._modes.show_choice(mode.value)

    def show_title(self, title: str) -> None:
        """Show the title of the open story; empty if none is open."""
        self._title.show_text(title)
        self._fit_chip()

    def show_chip(self, words: str, tip: str = "", shorter: Sequence[str] = ()) -> None:
        """Show ``words`` in the chip beside the title; empty hides it.

        Args:
            words: What it says.
            tip: What pressing it does.
            shorter: What it says where there is no room for ``words``, the longest
                first; where there is none for any, the chip makes way for the title.
        """
        self._chip_words = tuple(filter(None, (words, *shorter)))
        self._chip.setAccessibleName(words)
        self._chip.setToolTip(tip)
        self._fit_chip()

    def open_from_chip(self, menu: QMenu) -> None:
        """Open ``menu`` below the chip."""
        menu.popup(self._chip.mapToGlobal(QPoint(0, self._chip.height() + 2)))

    def hide_modes(self) -> None:
        """Offer no other way to be with what is shown."""
        self._modes.hide()

    def show_lens(self, name: str, icon: str, key: str) -> None:
        """Show which lens is on.

        Args:
            name: What it is called; empty if none is on.
            icon: The name of its icon in the Lucide set.
            key: The key that opens the list of lenses.
        """
        self._lens.show_lens(name, icon, key)
        self._fit_buttons()

    def offer_share(self, key: str) -> None:
        """Offer to send the story to a reader.

        Args:
            key: The key that does the same.
        """
        self._share.show_key(key)
        self._share.show()

    @property
    def lens_button(self) -> QWidget:
        """The button of the lenses, below which they are listed."""
        return self._lens

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        parts = (self._menu, self._chip, self._modes, self._search, self._lens)
        for part in (*parts, self._share):
            part.show_theme(theme)

    def _lay_out(self) -> None:
        # Two sides of equal width keep the switch in the middle of the window.
        self._left, self._right = _BarSide(self), _BarSide(self)
        left, right = self._left, self._right
        left.resized.connect(self._fit_chip)
        right.resized.connect(self._fit_buttons)
        left.row.addWidget(self._menu)
        left.row.addSpacing(_AFTER_MENU)
        left.row.addWidget(self._title)
        left.row.addSpacing(_AFTER_TITLE)
        left.row.addWidget(self._chip, alignment=Qt.AlignmentFlag.AlignVCenter)
        left.row.addStretch()
        right.row.addStretch()
        right.row.setSpacing(_BETWEEN_BUTTONS)
        right.row.addWidget(self._search)
        right.row.addWidget(self._lens)
        right.row.addWidget(self._share)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(12)
        layout.addWidget(left, stretch=1)
        layout.addWidget(self._modes)
        layout.addWidget(right, stretch=1)

    def _fit_chip(self) -> None:
        """Have the chip say what there is room for, the title read before it."""
        title = min(self._title.sizeHint().width(), _LEAST_TITLE)
        spaces = _AFTER_MENU + _AFTER_TITLE
        room = self._left.width() - self._menu.sizeHint().width() - title - spaces
        for words in self._chip_words:
            self._chip.setText(words.replace("&", "&&"))
            if self._chip.sizeHint().width() <= room or self._left.never_laid_out:
                self._chip.show()
                return
        self._chip.hide()

    def _fit_buttons(self) -> None:
        """Have words beside the icons of the lens and of Share where there is room."""
        if self._right.never_laid_out:
            return
        bare = self._search.sizeHint().width()  # of a button without a word
        room = self._right.width() - bare - 2 * _BETWEEN_BUTTONS
        self._lens.show_word(room if self._share.isHidden() else room - bare)
        self._share.show_word(room - self._lens.sizeHint().width())

    def _on_mode_chosen(self, name: str) -> None:
        self.mode_chosen.emit(Mode(name))

    def _on_chip_clicked(self) -> None:
        self.chip_pressed.emit()

    def _on_lens_clicked(self) -> None:
        self.lens_requested.emit()

    def _on_share_clicked(self) -> None:
        self.share_requested.emit()

    def _on_search_clicked(self) -> None:
        self.search_requested.emit()


class _LensButton(IconButton):
    """The lenses, or the one that is on by its icon and name."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(_NO_LENS, translate("Lenses"), theme, parent, is_bold=True)
        self.setObjectName("lens")
        self.setProperty("option", True)
        self._theme = theme
        self._in_full = 0

    def show_lens(self, name: str, icon: str, key: str) -> None:
        """Show the lens that is on, or that none is if ``name`` is empty."""
        self.show_icon(icon or _NO_LENS, self._theme)
        self.setCheckable(bool(name))
        self.setChecked(bool(name))
        # A blank more between the icon and the name than Qt leaves.
        self.setText(name and f"\u2002{name}")
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if name else style.ToolButtonIconOnly
        )
        self._in_full = self.sizeHint().width()
        said = translate("Lens: {name}", name=name) if name else translate("Lenses")
        self.setAccessibleName(said)
        self.setToolTip(
            translate("{name} ({key})", name=said, key=key) if key else said
        )

    def show_word(self, room: int) -> None:
        """Show the name beside the icon, if there is ``room`` for it, in pixels."""
        style = Qt.ToolButtonStyle
        has_room = bool(self.text()) and room >= self._in_full
        self.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if has_room else style.ToolButtonIconOnly
        )

    @override
    def nextCheckState(self) -> None:
        """Stay as it is: a click opens the list, and switches nothing by itself."""

    @override
    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        super().show_theme(theme)


class _ShareButton(IconButton):
    """Sends the story to a reader; its word stands beside the icon."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("share-2", translate("Share"), theme, parent, is_bold=True)
        self.setObjectName("share")
        self.setText(f"\u2002{translate('Share')}")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._in_full = 0

    def show_word(self, room: int) -> None:
        """Show the word beside the icon, if there is ``room`` for it, in pixels."""
        style = Qt.ToolButtonStyle
        if self.toolButtonStyle() is style.ToolButtonTextBesideIcon:
            self._in_full = self.sizeHint().width()
        has_room = room >= self._in_full
        self.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if has_room else style.ToolButtonIconOnly
        )

    def show_key(self, key: str) -> None:
        """Say in the tip which key does the same."""
        said = translate("Share with a reader")
        self.setToolTip(
            translate("{name} ({key})", name=said, key=key) if key else said
        )


class _Chip(QPushButton):
    """A few words in a rounded line, and the arrow of what opens a menu."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._arrow = DropArrow(self, theme)
        self.setObjectName("chip")
        # A click must not take the caret out of the page.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_theme(self, theme: Theme) -> None:
        self._arrow.show_theme(theme)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._arrow.paint()


class _BarSide(QWidget):
    """What stands left or right of the switch.

    Signals:
        resized: There is more room, or less.
    """

    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(0)
        self.never_laid_out = True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.never_laid_out = False
        self.resized.emit()
