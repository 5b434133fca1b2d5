"""A menu of what notes can be filtered by; its button says what is set."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from desktop.annotations.kinds import COLOURS
from desktop.annotations.note_filter import NoteFilter
from desktop.value import replace, value
from desktop.widgets.labels import plain_tip
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtGui import QAction

_INSET, _ARROW = 8, 22
"""Before the words, and after them, where the arrow is, in pixels."""


@value
class FilterChoice:
    """One thing that notes can be asked to be.

    Attributes:
        field: Which field of a ``NoteFilter`` it belongs to: kinds, creators, passes
            or tags.
        value: What it adds to that field, or several of that.
        label: What the menu calls it.
        count: How many notes are so.
    """

    field: str
    value: object
    label: str
    count: int

    @property
    def values(self) -> frozenset[object]:
        """All that it adds to the field."""
        one = self.value
        return frozenset(one) if isinstance(one, frozenset) else frozenset({one})


Sections = tuple[tuple[FilterChoice, ...], ...]
"""The choices, those of one field together."""


class FilterMenu(QPushButton):
    """Shows what the filter is, and lets the author change it.

    Signals:
        filter_changed: Another filter is wanted; carries the ``NoteFilter``.
    """

    filter_changed = Signal(NoteFilter)

    def __init__(self, nothing_set: str, parent: QWidget | None = None) -> None:
        """Make the button.

        Args:
            nothing_set: What it says if all notes are shown.
            parent: What it stands on.
        """
        super().__init__(parent)
        self._nothing_set = nothing_set
        self._sections: Sections = ()
        self._filter = NoteFilter()
        self._meanings: Mapping[str, str] = {}
        self._actions: dict[QAction, FilterChoice | None] = {}
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.triggered.connect(self._on_triggered)
        self.setMenu(self._menu)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._show_words()

    @property
    def note_filter(self) -> NoteFilter:
        """The filter as it is set."""
        return self._filter

    def show_choices(self, sections: Sequence[Sequence[FilterChoice]]) -> None:
        """Offer the choices of ``sections``."""
        self._sections = tuple(tuple(section) for section in sections if section)
        self._show_words()

    def show_meanings(self, meanings: Mapping[str, str]) -> None:
        """Name the colours by what they mean to the author, by their values."""
        self._meanings = meanings
        self._show_words()

    def show_filter(self, wanted: NoteFilter) -> None:
        """Show what the filter is, without telling anybody."""
        self._filter = wanted
        self._show_words()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        # Qt neither keeps the words off the edge nor shortens them.
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room = self.rect().adjusted(_INSET, 0, -_ARROW, 0)
        words = self.fontMetrics().elidedText(
            self.text().replace("&&", "&"), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _fill(self) -> None:
        self._menu.clear()
        self._actions.clear()
        self._add(self._nothing_set, None, is_on=self._filter.is_empty)
        for section in self._sections:
            self._menu.addSeparator()
            for choice in section:
                label = f"{choice.label}\t{grouped(choice.count)}"
                self._add(label, choice, is_on=self._is_on(choice))

    def _add(self, label: str, choice: FilterChoice | None, *, is_on: bool) -> None:
        # An ampersand in a tag or a name is no shortcut.
        action = self._menu.addAction(label.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(is_on)
        self._actions[action] = choice

    def _is_on(self, choice: FilterChoice) -> bool:
        return bool(choice.values & getattr(self._filter, choice.field))

    def _on_triggered(self, action: QAction) -> None:
        choice = self._actions[action]
        if choice is None:
            self._filter = NoteFilter()
        else:
            values = getattr(self._filter, choice.field)
            is_on = self._is_on(choice)
            values = values - choice.values if is_on else values | choice.values
            self._filter = replace(self._filter, **{choice.field: values})
        self._show_words()
        self.filter_changed.emit(self._filter)

    def _show_words(self) -> None:
        words = " · ".join(self._words()) or self._nothing_set
        self.setText(words.replace("&", "&&"))
        shown = translate("Notes shown: {filter}", filter=words)
        self.setAccessibleName(shown)
        self.setToolTip(plain_tip(shown))

    def _words(self) -> Iterator[str]:
        known: dict[str, set[object]] = {}
        for choice in chain.from_iterable(self._sections):
            known.setdefault(choice.field, set()).update(choice.values)
            if self._is_on(choice):
                yield choice.label
        # What was set elsewhere must not be a riddle here.
        wanted = self._filter
        yield from (f"#{tag}" for tag in sorted(wanted.tags - known.get("tags", set())))
        if wanted.words:
            yield translate("“{words}”", words=wanted.words)
        named = self._meanings.get
        yield from sorted(
            named(colour.value) or COLOURS[colour].in_sentence
            for colour in wanted.colours
        )
        if wanted.status is not None:
            yield wanted.status.label
