"""The sections of the filters that are chips: the tags of the notes, and their readers.

Of very many tags the most used are shown, until the author asks for all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.annotations.tags import TagCount, same_tag
from desktop.value import value
from desktop.widgets.chip_list import SPACE, Chip, ChipList, toggled
from desktop.widgets.labels import SectionHead
from desktop.widgets.offers import passing_menu
from desktop.widgets.row_list import INSET
from desktop.wording.numbers import grouped
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from desktop.annotations.makers import Maker
    from desktop.appearance.theme import Theme

_FEW = 12
"""Tags that are shown of very many; a few more are shown all the same."""
_SPARED = 3
_MORE = object()
"""What the chip stands for that shows all tags, or the most used again."""
ABOVE_SECTION = 10
"""Above a section within the filters, besides what is between all, in pixels."""
_BETWEEN = 5
"""Between the head of a section and its chips, in pixels."""
_TIP = translate("Show only these notes; with Ctrl, these too")


class _ChipSection(QWidget):
    """A head, and below it chips."""

    def __init__(self, head: str, chips: ChipList, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.list = chips
        words = SectionHead(head, self)
        words.setContentsMargins(INSET, 0, INSET, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, ABOVE_SECTION, 0, 0)
        layout.setSpacing(_BETWEEN)
        layout.addWidget(words)
        within = QVBoxLayout()
        within.setContentsMargins(INSET - SPACE // 2 - 1, 0, 0, 0)
        within.addWidget(chips)
        layout.addLayout(within)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.list.show_theme(theme)


class TagSection(_ChipSection):
    """The tags there are, the most used first.

    Signals:
        chosen: Only notes with other tags are to be shown; carries these tags.
        rename_wanted: A tag is to be called otherwise; carries it.
        removal_wanted: A tag is to be taken from all notes; carries it.
    """

    chosen = Signal(frozenset)
    rename_wanted = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        chips = ChipList(theme, translate("Tags"))
        super().__init__(translate("Tags"), chips, parent)
        self._tags: Sequence[TagCount] = ()
        self._known: set[str] = set()
        self._on: dict[str, str] = {}
        self._is_unfolded = False
        chips.chip_clicked.connect(self._on_chip_clicked)
        chips.menu_wanted.connect(self._on_menu_wanted)
        chips.rename_wanted.connect(self._on_rename_wanted)
        self.hide()

    @property
    def focused_tag(self) -> str:
        """The tag at which the keys are; empty if they are elsewhere."""
        chip = self.list.current
        return chip.id if chip is not None and isinstance(chip.id, str) else ""

    @property
    def names(self) -> list[str]:
        """The tags there are."""
        return [each.tag for each in self._tags]

    def has(self, tag: str) -> bool:
        """Return whether a note has ``tag``."""
        return same_tag(tag) in self._known

    def show_tags(self, tags: Sequence[TagCount]) -> None:
        """Show ``tags``, the most used first."""
        self._tags = tuple(tags)
        self._known = {same_tag(each.tag) for each in tags}
        self._show()

    def show_chosen(self, tags: Iterable[str]) -> None:
        """Show that only notes with one of ``tags`` are shown."""
        self._on = {same_tag(tag): tag for tag in tags}
        self._show()

    def _show(self) -> None:
        self.list.show_chips(list(self._chips()))
        self.setVisible(bool(self.list.chips))

    def _chips(self) -> Iterator[Chip]:
        on = self._on.items()
        gone = [TagCount(tag, 0) for same, tag in on if same not in self._known]
        is_long = len(self._tags) > _FEW + _SPARED
        few = self._tags[:_FEW] if is_long and not self._is_unfolded else self._tags
        more = [t for t in self._tags[len(few) :] if same_tag(t.tag) in self._on]
        yield from map(self._chip, [*few, *more, *gone])
        if is_long:
            words = translate("fewer") if self._is_unfolded else translate("more…")
            count = (
                None if self._is_unfolded else len(self._tags) - len(few) - len(more)
            )
            yield Chip(_MORE, words, count)

    def _chip(self, tag: TagCount) -> Chip:
        spoken = translate_count(
            "{tag}, on {number} note",
            "{tag}, on {number} notes",
            tag.count,
            tag=tag.tag,
            number=grouped(tag.count),
        )
        is_on = same_tag(tag.tag) in self._on
        told = translate("{tag}, switched on", tag=spoken) if is_on else spoken
        return Chip(tag.tag, tag.tag, tag.count, is_on, told, f"{spoken}\n{_TIP}")

    def _on_chip_clicked(self, tag: object, is_added: bool) -> None:
        if not isinstance(tag, str):
            self._is_unfolded = not self._is_unfolded
            self._show()
            return
        chip = frozenset({same_tag(tag)})
        now = toggled(frozenset(self._on), chip, is_added=is_added)
        known = {**self._on, same_tag(tag): tag}
        self.chosen.emit(frozenset(known[same] for same in now))

    def _on_rename_wanted(self, tag: object) -> None:
        if isinstance(tag, str):
            self.rename_wanted.emit(tag)

    def _on_menu_wanted(self, tag: object, place: QPoint) -> None:
        if not isinstance(tag, str):
            return
        menu = passing_menu(self)
        menu.addAction(translate("Rename…")).triggered.connect(
            lambda: self.rename_wanted.emit(tag)
        )
        menu.addAction(translate("Take from all notes")).triggered.connect(
            lambda: self.removal_wanted.emit(tag)
        )
        menu.popup(place)


@value
class ReaderRow:
    """Somebody who made notes.

    Attributes:
        ids: The ids by which they made them; of the author, also the empty one.
        count: How many notes.
        maker: Who it is; None for the author.
    """

    ids: frozenset[str]
    count: int
    maker: Maker | None = None

    @property
    def name(self) -> str:
        """What they are called."""
        return translate("Mine") if self.maker is None else self.maker.name


class ReaderSection(_ChipSection):
    """Who made the notes; only there if that is not the author alone.

    Signals:
        chosen: Only notes by other people are to be shown; carries these by their ids.
    """

    chosen = Signal(frozenset)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        chips = ChipList(theme, translate("Readers"), is_outlined=False)
        super().__init__(translate("Readers"), chips, parent)
        self._readers: Sequence[ReaderRow] = ()
        self._on: frozenset[str] = frozenset()
        chips.chip_clicked.connect(self._on_chip_clicked)
        self.hide()

    def show_readers(self, readers: Sequence[ReaderRow]) -> None:
        """Show ``readers``, the author first."""
        self._readers = tuple(readers)
        self._show()

    def show_chosen(self, ids: AbstractSet[str]) -> None:
        """Show that only notes by the people of ``ids`` are shown."""
        self._on = frozenset(ids)
        self._show()

    def _show(self) -> None:
        has_others = any(row.maker is not None for row in self._readers)
        is_needed = has_others or bool(self._on)
        self.list.show_chips(list(map(self._chip, self._readers)) if is_needed else [])
        self.setVisible(bool(self.list.chips))

    def _chip(self, row: ReaderRow) -> Chip:
        spoken = translate_count(
            "{name}, {number} note",
            "{name}, {number} notes",
            row.count,
            name=row.name,
            number=grouped(row.count),
        )
        is_on = not self._on.isdisjoint(row.ids)
        return Chip(
            row.ids,
            row.name,
            row.count,
            is_on,
            translate("{name}, switched on", name=spoken) if is_on else spoken,
            f"{spoken}\n{_TIP}",
            row.maker,
            has_ring=row.maker is None,
        )

    def _on_chip_clicked(self, ids: object, is_added: bool) -> None:
        assert isinstance(ids, frozenset)
        self.chosen.emit(toggled(self._on, ids, is_added=is_added))
