"""Going through elements of XML without recursion, whatever is within whatever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.exchange.word.vocabulary import MC, W

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from xml.etree.ElementTree import Element

    Begin = Callable[[Element], Element | None]
    End = Callable[[], object]

DEEPEST = 200
"""Elements within one another."""
_KNOWN_FORMS = frozenset(
    ["w14", "w15", "w16", "w16se", "w16cid", "wps", "wpg", "wpi", "wp14", "wpc"]
)
"""Prefixes of what a branch of ``mc:AlternateContent`` may ask for."""


class TooDeep(Exception):
    """Elements are within one another without end."""


def walk(top: Element, begins: Mapping[str, Begin], ends: Mapping[str, End]) -> None:
    """Go through ``top`` and what is in it.

    Args:
        top: An element.
        begins: What is called with elements, by their names: it returns the element to
            be gone through, itself mostly, or None.  All others are left out.
        ends: What is called behind elements that were gone through.

    Raises:
        TooDeep: If elements are within one another without end.
    """
    open_elements = [("", iter((top,)))]
    while open_elements:
        tag, rest = open_elements[-1]
        child = next(rest, None)
        if child is None:
            open_elements.pop()
            if (end := ends.get(tag)) is not None:
                end()
            continue
        begin = begins.get(child.tag)
        inner = None if begin is None else begin(child)
        if inner is not None:
            if len(open_elements) > DEEPEST:
                raise TooDeep
            open_elements.append((inner.tag, iter(inner)))


def opened(element: Element) -> Element:
    """Go through an element that says nothing itself."""
    return element


def chosen(element: Element) -> Element | None:
    """Go through one branch of ``mc:AlternateContent``: the first that is understood.

    By [ECMA-376] part 3, 7.
    """
    branches = element.findall(f"{MC}Choice")
    for branch in branches:
        if _KNOWN_FORMS.issuperset(branch.get("Requires", "").split()):
            return branch
    fallback = element.find(f"{MC}Fallback")
    if fallback is None and branches:
        return branches[0]
    return fallback


CONTAINERS: Mapping[str, Begin] = {
    W + name: opened
    for name in (
        "body",
        "sdt",
        "sdtContent",
        "smartTag",
        "customXml",
        "dir",
        "bdo",
        "tr",
        "ruby",
        "rubyBase",
    )
} | {f"{MC}AlternateContent": chosen}
"""What begins elements that only hold others."""
