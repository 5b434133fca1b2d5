"""Every template in the code that has to be translated, and where it stands.

They are found as what they are, arguments of the functions of
:mod:`desktop.wording.translation`; ``pyside6-lupdate`` knows only calls that name a
context, and neither tables nor two forms of a template (docs/decisions/0025).
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.wording.catalogue import MEANING_END, ONE_END

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

ONE = frozenset({"translate", "template", "meant"})
"""Functions whose first argument is a template."""

TWO = frozenset({"translate_count", "counted_template"})
"""Those whose first two are the forms of one."""

_ROWS = "actions/actions.py"
"""The module whose rows are translated by the one function that makes them."""

_ROW_MAKER = "_row"
_TOLD = ("tip", "submenu")
"""What else a row says, by name."""

EVERYWHERE = "everywhere"
"""The context of what is said in more than one room."""


@dataclass(frozen=True, order=True)
class Template:
    """A template, as it is looked up.

    Attributes:
        words: In English; of two forms, that for several things.
        one: The form for one thing; empty if there is but one form.
        meaning: What it means, where it could mean something else.
    """

    words: str
    one: str = ""
    meaning: str = ""

    @property
    def key(self) -> str:
        """By what the app finds its translation."""
        if self.one:
            return f"{self.one}{ONE_END}{self.words}"
        return (
            f"{self.meaning}{MEANING_END}{self.words}" if self.meaning else self.words
        )


@dataclass(frozen=True)
class Found:
    """A template, and all the modules it stands in, by their paths in the project."""

    template: Template
    modules: tuple[str, ...]

    @property
    def context(self) -> str:
        """The room it is said in: what Qt Linguist lists it under."""
        rooms = {_room_of(module) for module in self.modules}
        return rooms.pop() if len(rooms) == 1 else EVERYWHERE


def collect(package: Path) -> list[Found]:
    """Return all templates in the modules below ``package``, in order of the rooms."""
    found: dict[Template, list[str]] = {}
    for path in sorted(package.rglob("*.py")):
        module = path.relative_to(package.parent).as_posix()
        for template in templates_in(path.read_text(encoding="utf-8"), module):
            modules = found.setdefault(template, [])
            if module not in modules:
                modules.append(module)
    all_found = [Found(template, tuple(where)) for template, where in found.items()]
    return sorted(all_found, key=lambda each: (each.context, each.modules[0]))


def templates_in(source: str, module: str = "") -> Iterator[Template]:
    """Yield the templates of a module, in its order."""
    tree = ast.parse(source)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    calls.sort(key=lambda call: (call.lineno, call.col_offset))
    for call in calls:
        yield from _said_by(call)
    if module.endswith(_ROWS):
        yield from _rows_of(tree, calls)


def _said_by(call: ast.Call) -> Iterator[Template]:
    name, words = _called(call), [_text(each) for each in call.args]
    if name in TWO and words[:2] == list(filter(None, words[:2])):
        yield Template(words=words[1], one=words[0])
    elif name in ONE and words and words[0]:
        meaning = words[1] if name == "meant" else ""
        yield Template(words[0], meaning=meaning)


def _rows_of(tree: ast.Module, calls: Iterable[ast.Call]) -> Iterator[Template]:
    """Yield the labels, tips and submenus of the actions."""
    constants, makers = dict(_constants(tree)), set(_makers(tree))
    for call in calls:
        if _called(call) not in makers:
            continue
        told = [each.value for each in call.keywords if each.arg in _TOLD]
        for node in (*call.args[1:2], *told):
            named = constants.get(node.id, "") if isinstance(node, ast.Name) else ""
            if words := named or _text(node):
                yield Template(words)


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            yield node.targets[0].id, _text(node.value)


def _makers(tree: ast.Module) -> Iterator[str]:
    """Yield the names of what makes rows: ``_row``, with some of it given already."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for name, value in _paired(node):
                if isinstance(value, ast.Call) and _called(value) == "partial":
                    yield name


def _paired(node: ast.Assign) -> Iterator[tuple[str, ast.expr]]:
    target, value = node.targets[0], node.value
    if isinstance(target, ast.Name):
        yield target.id, value
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for each, made in zip(target.elts, value.elts, strict=True):
            if isinstance(each, ast.Name):
                yield each.id, made


def _called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _text(node: ast.expr) -> str:
    """Return the words of a constant; nothing if it is none."""
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value if is_text else ""  # type: ignore[attr-defined]


def _room_of(module: str) -> str:
    """Return the room of a module: its folder, or that above it in a deep one."""
    folders = module.split("/")[1:-1]
    return "/".join(folders[:2]) or "reread"
