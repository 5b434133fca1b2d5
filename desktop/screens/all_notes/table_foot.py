"""What stands below the table: what can be done with the chosen notes, and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QWidget
from typing_extensions import override

from desktop.annotations.kinds import COLOURS, Colour
from desktop.screens.all_notes.table_buttons import KeyedButton
from desktop.widgets.keyboard import ENTER
from desktop.widgets.labels import ElidedLabel, plain_label
from desktop.widgets.offers import passing_menu
from desktop.widgets.tag_field import TagField
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent

    from desktop.annotations.tags import TagCount
    from desktop.appearance.theme import Theme
    from desktop.screens.all_notes.row_painting import TableStyle

_HEIGHT = 52
_READING_MS = 5_000
"""How long the author may need to read what is said here."""
_FIELD = (320, 30)
"""How wide and high the field for tags is."""

TAG, DONE, COLOUR, COPY, EXPORT, DELETE = (
    *("edit-tags", "toggle-done", "recolour", "copy", "export", "delete-note"),
)
"""What can be done with the chosen notes, by the ids of the actions that do it."""
_SPARE = (EXPORT, COPY, COLOUR, DELETE)
"""What is left out first where there is no room for all."""

_WORDS = {
    TAG: translate("Tag…"),
    DONE: translate("Mark done"),
    COLOUR: translate("Colour…"),
    COPY: translate("Copy"),
    EXPORT: translate("Export…"),
    DELETE: translate("Delete"),
}


class TagsOfMany(TagField):
    """Where the author writes the tags that all chosen notes are to have.

    Attributes:
        tags: What is written.

    Signals:
        ended: The author is done; carries whether the tags are wanted.
    """

    ended = Signal(bool)

    def __init__(self, tags: Sequence[str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.tags = tuple(tags)
        self._is_wanted = False
        self.setAccessibleName(translate("Tags of the chosen notes"))
        self.show_theme(theme)
        self.show_tags(tags)
        self.edited.connect(self._on_edited)
        self.left.connect(self._on_left)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._is_wanted = event.key() in ENTER
        super().keyPressEvent(event)

    def _on_edited(self, tags: tuple[str, ...]) -> None:
        self.tags = tags

    def _on_left(self) -> None:
        self.ended.emit(self._is_wanted)


class TableFoot(QFrame):
    """Buttons while some notes are chosen, and the keys that are good in the table.

    Signals:
        pressed: The author wants something done; carries one of the names above.
        colour_chosen: The author wants the chosen notes in a colour; carries it.
        tags_written: The author wrote tags for the chosen notes; carries them.
        left: The author is done writing, and wants to the table.
    """

    pressed = Signal(str)
    colour_chosen = Signal(Colour)
    tags_written = Signal(tuple)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._field: TagsOfMany | None = None
        self._meanings: Mapping[str, str] = {}
        self._keys: Mapping[str, str] = {}
        self._count = plain_label(self, "chosen")
        self.buttons = {
            name: KeyedButton(words, theme, self) for name, words in _WORDS.items()
        }
        self.buttons[DELETE].setProperty("bare", True)
        self._said = ElidedLabel(self)
        self._said.setObjectName("said")
        self._hints = QWidget(self)
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(_READING_MS)
        self._told.timeout.connect(self.say_no_more)
        self._make_tagging()
        self._lay_out()
        self._connect()
        self.show_chosen(0, are_done=False)

    # What is shown

    def show_chosen(self, count: int, *, are_done: bool) -> None:
        """Offer what can be done with so many notes.

        Args:
            count: How many are chosen; nothing is offered for none.
            are_done: Whether there is nothing to be done about any of them.
        """
        self._count.setText(
            translate_count("{count} chosen", "{count} chosen", count) if count else ""
        )
        self._count.setVisible(count > 0)
        done = translate("Mark open") if are_done else translate("Mark done")
        self.buttons[DONE].show_words(done)
        if not count:
            for button in self.buttons.values():
                button.hide()
            self.end_tagging()
        self._fit()

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Name the keys that do what the buttons do, by the ids of their actions."""
        self._keys = keys
        for name, button in self.buttons.items():
            button.show_key(keys.get(name, ""))
        first, last = (keys.get(f"recolour-{c.value}", "") for c in _ENDS)
        self.buttons[COLOUR].show_key(_range_of(first, last))
        self._fit()

    def show_meanings(self, meanings: Mapping[str, str]) -> None:
        """Name the colours by what they mean to the author, by their values."""
        self._meanings = meanings

    def show_style(self, style: TableStyle, side: int) -> None:
        """Draw in that type and these colours; ``side`` is free at either end."""
        self._style = style
        for button in self.buttons.values():
            button.show_theme(style.theme)
        if self._field is not None:
            self._field.show_theme(style.theme)
        self.setFixedHeight(style.scaled(_HEIGHT))
        for row in (self._row, self._tag_row):
            row.setContentsMargins(side, 0, side, 0)
            row.setSpacing(style.scaled(8))
        self._fit()

    def say(self, words: str) -> None:
        """Tell the author something, for as long as it takes to read."""
        self._said.show_text(words)
        self._told.start()
        self._fit()

    def say_no_more(self) -> None:
        """Let go of what was said: it was read, or is not so any more."""
        self._told.stop()
        self._said.show_text("")
        self._fit()

    @property
    def said(self) -> str:
        """What is told just now."""
        return self._said.text()

    # Tags

    @property
    def is_tagging(self) -> bool:
        """Whether the author is writing tags."""
        return self._shown.currentIndex() == 1

    def begin_tagging(
        self,
        count: int,
        tags: Sequence[str],
        tags_used: Callable[[], Sequence[TagCount]],
    ) -> None:
        """Let the author write the tags of so many notes.

        Args:
            count: How many.
            tags: Those that all of them have.
            tags_used: Returns the tags there are, the most used first.
        """
        self._ask.setText(
            translate_count("Tags of {count} note", "Tags of all {count} notes", count)
        )
        self.end_tagging()
        field = TagsOfMany(tags, self._style.theme, self._tagging)
        self._field = field
        field.tags_used = tags_used
        field.setFixedSize(*map(self._style.scaled, _FIELD))
        field.ended.connect(self._on_tags_ended)
        self._tag_row.insertWidget(1, field)
        self._shown.setCurrentIndex(1)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end_tagging(self) -> None:
        """Show the buttons again."""
        self._shown.setCurrentIndex(0)
        if self._field is not None:
            self._tag_row.removeWidget(self._field)
            self._field.deleteLater()
            self._field = None

    def choose_colour(self) -> None:
        """Let the author choose a colour for the chosen notes."""
        menu = passing_menu(self)
        self._add_colours(menu)
        menu.triggered.connect(self._on_menu)
        button = self.buttons[COLOUR]
        corner = button.mapToGlobal(QPoint(0, 0))
        menu.popup(corner - QPoint(0, menu.sizeHint().height()))

    def show_menu(self, place: QPoint) -> None:
        """Show all that can be done with the chosen notes in a menu at ``place``."""
        menu = passing_menu(self)
        for name, button in self.buttons.items():
            words = button.text()
            if name == COLOUR:
                self._add_colours(menu.addMenu(words))
                continue
            action = menu.addAction(f"{words}\t{self._keys.get(name, '')}")
            action.setData(name)
        menu.triggered.connect(self._on_menu)
        menu.popup(place)

    def _add_colours(self, menu: QMenu) -> None:
        for colour in COLOURS:
            name = self._meanings.get(colour.value) or colour.label
            key = self._keys.get(f"recolour-{colour.value}", "")
            action = menu.addAction(f"{name}\t{key}".replace("&", "&&"))
            action.setData(colour)

    # How it is done

    def _make_tagging(self) -> None:
        self._tagging = QWidget(self)
        self._ask = plain_label(self._tagging, "chosen")
        hint = plain_label(self._tagging, "hint")
        hint.setText(translate("Enter: let them have these tags · Esc: leave them"))
        self._tag_row = QHBoxLayout(self._tagging)
        for part in (self._ask, hint):
            self._tag_row.addWidget(part)
        self._tag_row.addStretch(1)

    def _lay_out(self) -> None:
        usual = QWidget(self)
        self._row = row = QHBoxLayout(usual)
        row.addWidget(self._count)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addWidget(self._said, 1)
        row.addStretch(0)
        row.addWidget(self._hints)
        hints = QHBoxLayout(self._hints)
        hints.setContentsMargins(0, 0, 0, 0)
        hints.setSpacing(5)
        for key, words in _HINTS:
            named = plain_label(self._hints, "key", key)
            hints.addWidget(named, 0, Qt.AlignmentFlag.AlignVCenter)
            hints.addWidget(plain_label(self._hints, "hint", words))
            hints.addSpacing(4)
        self._shown = QStackedWidget(self)
        self._shown.addWidget(usual)
        self._shown.addWidget(self._tagging)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._shown)

    def _connect(self) -> None:
        for button in self.buttons.values():
            button.clicked.connect(self._on_pressed)

    def _on_pressed(self) -> None:
        sender = self.sender()
        for name, button in self.buttons.items():
            if button is sender:
                self.pressed.emit(name)

    def _on_menu(self, action: QAction) -> None:
        wanted: Colour | str = action.data()
        if isinstance(wanted, Colour):
            self.colour_chosen.emit(wanted)
        else:
            self.pressed.emit(wanted)

    def _on_tags_ended(self, are_wanted: bool) -> None:
        tags = self._field.tags if self._field is not None else ()
        self.left.emit()
        self.end_tagging()
        if are_wanted:
            self.tags_written.emit(tags)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out what there is no room for: the keys, then what is in the menu, too.

        The keys give way to what is said as well.
        """
        is_offered, gap = not self._count.isHidden(), self._row.spacing()
        margins = self._row.contentsMargins()
        free = self.width() - margins.left() - margins.right() - 3 * gap
        free -= self._count.sizeHint().width() if is_offered else 0
        if is_offered:
            left = {n: b.sizeHint().width() + gap for n, b in self.buttons.items()}
            for name in (*_SPARE, ""):
                if sum(left.values()) <= free:
                    break
                left.pop(name, None)
            for name, button in self.buttons.items():
                button.setVisible(name in left)
            free -= sum(left.values())
        has_room = self._hints.sizeHint().width() <= free
        self._hints.setVisible(has_room and not self._said.text())


def _key_of(colour: Colour) -> str:
    return COLOURS[colour].key


_ENDS = min(COLOURS, key=_key_of), max(COLOURS, key=_key_of)
_HINTS = (
    ("↵", translate("go there")),
    (translate("Space"), translate("choose")),
    (translate("Esc"), translate("back to the page")),
)


def _range_of(first: str, last: str) -> str:
    """Return keys that differ in their last sign alone as one: Alt+1–6."""
    if first and first[:-1] == last[:-1]:
        return f"{first}–{last[-1]}"
    return first
