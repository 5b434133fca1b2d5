"""What is said of one action, and a short way to write the actions of a menu."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing the author can do.

    Attributes:
        id: Its name in the preferences file; never changes.
        label: What the menu says.
        menu: One of ``desktop.actions.MENUS``.
        shortcuts: The keys that call it in each of its modes.
        modes: Where it is enabled, out of ``desktop.actions.MODES``.
        plain_in_reread: Further keys, which call it only where nothing is typed: in
            Reread and in Compare.
        is_checkable: Whether it is on or off.
        separator_before: Whether the menu draws a line above it.
        tip: What it does, where the label does not say; a sentence without its stop.
        submenu: The menu within the menu that it stands in; empty if none.
        group: Checkable actions of one group exclude each other; empty if none.
        is_list: Whether it is itself a menu, filled while the app runs.
    """

    id: str
    label: str
    menu: str
    shortcuts: tuple[str, ...]
    modes: frozenset[str]
    plain_in_reread: tuple[str, ...] = ()
    is_checkable: bool = False
    separator_before: bool = False
    tip: str = ""
    submenu: str = ""
    group: str = ""
    is_list: bool = False

    @property
    def full_label(self) -> str:
        """The label with the submenu it stands in, fit to stand alone."""
        return f"{self.submenu}: {self.label}" if self.submenu else self.label


class MenuActions:
    """Writes the actions of one menu: blanks part keys, a leading ``-`` is a line."""

    def __init__(self, name: str, modes: frozenset[str]) -> None:
        self._name = name
        self._modes = modes

    def __call__(
        self,
        name: str,
        label: str,
        keys: str = "",
        plain: str = "",
        modes: frozenset[str] | None = None,
        *,
        tip: str = "",
        group: str = "",
        submenu: str = "",
        is_checkable: bool = False,
        is_list: bool = False,
    ) -> ActionSpec:
        """Return an action of the menu.

        Args:
            name: Its id; a leading ``-`` draws a line above it.
            label: What the menu says.
            keys: The keys that call it in each of its modes, parted by blanks.
            plain: Further keys, which call it only where nothing is typed.
            modes: Where it is enabled; where the menu is if left out.
            tip: What it does, where the label does not say.
            group: Checkable actions of one group exclude each other.
            submenu: The menu within the menu that it stands in.
            is_checkable: Whether it is on or off.
            is_list: Whether it is itself a menu, filled while the app runs.
        """
        return ActionSpec(
            id=name.removeprefix("-"),
            label=label,
            menu=self._name,
            shortcuts=tuple(keys.split()),
            modes=modes or self._modes,
            plain_in_reread=tuple(plain.split()),
            is_checkable=is_checkable or bool(group),
            separator_before=name.startswith("-"),
            tip=tip,
            submenu=submenu,
            group=group,
            is_list=is_list,
        )
