"""What the to-do list is filtered by: chips for all, for suggestions, and for the rest.

Each thing that is asked for has a chip, and a click on that asks for it no more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.annotations.kinds import KINDS, Kind
from desktop.annotations.note_filter import NoteFilter
from desktop.panels.filter_choices import ChoiceMenu, FilterFact, facts_of
from desktop.value import replace
from desktop.widgets.chip_list import Chip, ChipList
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop.appearance.theme import Theme
    from desktop.panels.filter_choices import ChoiceSections

_SUGGESTIONS = frozenset({Kind.SUGGESTION})
_ALL, _ONLY_SUGGESTIONS, _MORE = "all", "suggestions", "more"
"""What the chips stand for that are always there."""


def _nothing() -> ChoiceSections:
    return ()


class TodoFilter(QWidget):
    """The chips above the list of what is to do.

    Signals:
        filter_changed: Another filter is wanted; carries the ``NoteFilter``.

    Attributes:
        menu: All that notes can be asked to be.
        chips: What is on, and what opens the menu.
    """

    filter_changed = Signal(NoteFilter)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = NoteFilter()
        self._meanings: Mapping[str, str] = {}
        self._counts = (0, 0)
        self._choices: Callable[[], ChoiceSections] = _nothing
        self.chips = ChipList(theme, translate("Notes shown"), self)
        self.menu = ChoiceMenu(translate("All notes"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.chips)
        self.chips.chip_clicked.connect(self._on_chip_clicked)
        self.menu.filter_changed.connect(self.filter_changed)
        self._show_chips()

    def show_counts(self, every: int, suggestions: int) -> None:
        """Show how many notes are to do, and how many of them are suggestions."""
        self._counts = every, suggestions
        self._show_chips()

    def show_choices(self, choices: Callable[[], ChoiceSections]) -> None:
        """Offer what ``choices`` returns, which is asked when the author looks."""
        self._choices = choices
        self._show_chips()

    def show_filter(self, wanted: NoteFilter) -> None:
        """Show what the filter is, without telling anybody."""
        self._wanted = self.menu.wanted = wanted
        self._show_chips()

    def show_meanings(self, meanings: Mapping[str, str]) -> None:
        """Name the colours by what they mean to the author, by their values."""
        self._meanings = meanings
        self._show_chips()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.chips.show_theme(theme)

    def _show_chips(self) -> None:
        self.chips.show_chips(list(self._chips()))

    def _chips(self) -> Iterator[Chip]:
        every, suggestions = self._counts
        is_all = self._wanted.is_empty
        told = translate("All notes that are to do")
        yield Chip(_ALL, translate("All"), every, is_all, told, told, is_calm=True)
        is_on = self._wanted.kinds == _SUGGESTIONS
        if suggestions or is_on:
            told = translate("Only suggestions")
            words = KINDS[Kind.SUGGESTION].plural
            yield Chip(
                *(_ONLY_SUGGESTIONS, words, suggestions, is_on, told, told),
                is_calm=True,
            )
        for fact in self._facts():
            told = translate("{filter}, switched on", filter=fact.label)
            tip = translate("Do not ask for this any more")
            yield Chip(fact, fact.label, is_on=True, spoken=told, tip=tip)
        told = translate("Filter by kind, colour, tag, reader, pass or scene")
        yield Chip(_MORE, translate("Filter ⌄"), spoken=told, tip=told, is_calm=True)

    def _facts(self) -> Iterator[FilterFact]:
        if self._wanted.is_empty:
            return
        for fact in facts_of(self._wanted, self._choices(), self._meanings):
            if self._wanted.kinds != _SUGGESTIONS or fact.field != "kinds":
                yield fact

    def _on_chip_clicked(self, chip: object, is_added: bool) -> None:
        del is_added  # what is asked for adds up here, with any key
        if chip == _MORE:
            self._open_menu()
        elif chip == _ALL:
            self.filter_changed.emit(NoteFilter())
        elif isinstance(chip, FilterFact):
            self.filter_changed.emit(chip.taken_from(self._wanted))
        else:
            is_on = self._wanted.kinds == _SUGGESTIONS
            kinds = frozenset[Kind]() if is_on else _SUGGESTIONS
            self.filter_changed.emit(replace(self._wanted, kinds=kinds))

    def _open_menu(self) -> None:
        self.menu.show_choices(self._choices())
        model = self.chips.model()
        last = self.chips.visualRect(model.index(model.rowCount() - 1, 0))
        self.menu.popup(self.chips.viewport().mapToGlobal(last.bottomLeft()))
