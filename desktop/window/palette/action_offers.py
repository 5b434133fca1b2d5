"""What the palette offers of the table of actions, in the mode the window is in.

An action that cannot be called now is offered as well, later and quieter, with where it
can.  Where that is another mode, choosing it goes there; what only asks or shows
something, or is switched on and off, is then done, and all else is left to be done by
whoever sees what it will be done to.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from desktop.actions.actions import ACTIONS, native, shortcuts_for
from desktop.actions.other_names import OTHER_NAMES, other_names
from desktop.appearance.key_names import as_signs
from desktop.steps import batches
from desktop.storage.story.story_state import STORY_MODES, Mode
from desktop.text.finding.fuzzy import Name, name_of
from desktop.text.finding.ranking import Entry
from desktop.widgets.mnemonics import without_mnemonic
from desktop.window.palette.offer import OfferGroup, PaletteOffer
from desktop.wording.translation import listed, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from PySide6.QtGui import QAction

    from desktop.actions.actions import ActionSpec
    from desktop.steps import Steps
    from desktop.window.menus import Menus

_ICONS = {
    "File": "file-text",
    "Edit": "pencil",
    "Mark": "highlighter",
    "Note": "sticky-note",
    "Reread": "book-open",
    "Lens": "contrast",
    "Go": "arrow-right",
    "Compare": "columns-2",
    "View": "eye",
    "Help": "keyboard",
}
_ITSELF = "palette"
_MODES = "mode"
_NAMED = 10
"""Actions that are given their names in a millisecond."""


def action_key(name: str) -> str:
    """Return by what the palette knows the action with the id ``name``."""
    return f"action:{name}"


def action_entry(spec: ActionSpec, label: str = "", *, is_off: bool = False) -> Entry:
    """Return by what names an action is found.

    Args:
        spec: The action.
        label: What it is called now, if its menu says more than usual.
        is_off: Whether it cannot be called now.
    """
    names, around = _names(spec.id)
    return Entry(
        action_key(spec.id),
        name_of(label or palette_label(spec)),
        names,
        around,
        is_off,
    )


@cache
def _names(action: str) -> tuple[tuple[Name, ...], tuple[Name, ...]]:
    """Return the other names of an action, and what it belongs to."""
    spec = next(spec for spec in ACTIONS if spec.id == action)
    others = map(name_of, other_names(OTHER_NAMES, action))
    around = filter(None, (translate(spec.menu), spec.tip))
    return tuple(others), tuple(map(name_of, around))


def naming_ahead() -> Steps[None]:
    """Make the names by which actions are found, which are kept, a few a step."""
    for specs in batches(ACTIONS, _NAMED):
        for spec in specs:
            action_entry(spec)
        yield


def palette_label(spec: ActionSpec) -> str:
    """Return what an action is called where it stands alone among all others."""
    if spec.group and not spec.submenu and spec.group != _MODES:
        menu = translate(spec.menu)
        return translate("{menu}: {action}", menu=menu, action=spec.label)
    return spec.full_label


class ActionOffers:
    """Makes the offers of one window's actions."""

    def __init__(self, menus: Menus, go_to_mode: Callable[[Mode], object]) -> None:
        """PaletteOffer what is in ``menus``.

        Args:
            menus: The actions as they are now.
            go_to_mode: Goes to a mode of the story.
        """
        self._menus = menus
        self._go_to_mode = go_to_mode

    def offers(
        self, mode: Mode, shortcuts: Mapping[str, tuple[str, ...]]
    ) -> Iterator[PaletteOffer]:
        """Yield every action.

        Args:
            mode: What the window shows.
            shortcuts: The keys the author gave to actions instead of their own.
        """
        for spec in ACTIONS:
            if spec.is_list or spec.id == _ITSELF:
                continue
            action = self._menus.action(spec.id)
            if action.isEnabled():
                yield self._now(spec, action)
            else:
                yield self._later(spec, action, mode, shortcuts)

    def _now(self, spec: ActionSpec, action: QAction) -> PaletteOffer:
        return PaletteOffer(
            action_entry(spec, _label(spec, action)),
            OfferGroup.DO,
            _ICONS[spec.menu],
            action.trigger,
            told=partial(_told_now, spec, action),
            is_kept=True,
        )

    def _later(
        self,
        spec: ActionSpec,
        action: QAction,
        mode: Mode,
        shortcuts: Mapping[str, tuple[str, ...]],
    ) -> PaletteOffer:
        there = _other_mode(spec, mode)
        do = None if there is None else partial(self._go, spec, action, there)
        return PaletteOffer(
            action_entry(spec, _label(spec, action), is_off=True),
            OfferGroup.DO,
            _ICONS[spec.menu],
            do,
            told=partial(_told_later, spec, mode, there, shortcuts),
            is_kept=do is not None,
        )

    def _go(self, spec: ActionSpec, action: QAction, there: Mode) -> None:
        self._go_to_mode(there)
        if is_harmless(spec) and action.isEnabled():
            action.trigger()


def is_harmless(spec: ActionSpec) -> bool:
    """Return whether an action changes nothing by itself of story and notes."""
    return spec.is_checkable or spec.label.endswith("…")


def _label(spec: ActionSpec, action: QAction) -> str:
    """Return what an action is called: as in the table, or as its menu says now."""
    said = without_mnemonic(action.text())
    return palette_label(spec) if said == spec.label or spec.submenu else said


def shown_key(key: QKeySequence) -> str:
    """Return a key in signs, as the author knows it."""
    return as_signs(native(key.toString(QKeySequence.SequenceFormat.PortableText)))


def _told_now(spec: ActionSpec, action: QAction) -> tuple[str, tuple[str, ...]]:
    """Return whether an action is on, and the first of its keys."""
    keys = [shown_key(key) for key in action.shortcuts()]
    return _state(spec, action), tuple(keys[:1])


def _told_later(
    spec: ActionSpec,
    mode: Mode,
    there: Mode | None,
    shortcuts: Mapping[str, tuple[str, ...]],
) -> tuple[str, tuple[str, ...]]:
    """Return when an action can be called, and its first key in the mode ``there``."""
    keys = [] if there is None else shortcuts_for(spec, shortcuts, there)
    return _when(spec, mode), tuple(as_signs(native(key)) for key in keys[:1])


def _state(spec: ActionSpec, action: QAction) -> str:
    """Return whether an action is on; of several of which one is, nothing if not."""
    if not spec.is_checkable:
        return ""
    if action.isChecked():
        return translate("on")
    return "" if spec.group else translate("off")


def _other_mode(spec: ActionSpec, mode: Mode) -> Mode | None:
    """Return the first mode of a story in which an action can be called."""
    if mode in (Mode.WELCOME, Mode.UNREADABLE) or mode in spec.modes:
        return None
    return next((each for each in STORY_MODES if each in spec.modes), None)


def _when(spec: ActionSpec, mode: Mode) -> str:
    """Return when an action can be called, which cannot now."""
    if mode in spec.modes:
        return spec.moment.told or translate("not now")
    if mode in (Mode.WELCOME, Mode.UNREADABLE):
        return translate("with a story open")
    modes = [each.label for each in STORY_MODES if each in spec.modes]
    return translate("in {modes}", modes=listed(modes)) if modes else ""
