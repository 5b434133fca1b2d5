"""Translations as Qt Linguist keeps them: a ``.ts`` file, read and written.

The format is that of Qt 6 (Qt Linguist Manual, *TS File Format*).  A template of two
forms is a message whose source is the form for several things, with the form for one
as its comment, which Qt Linguist shows beside it; what a template means is told alike.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from translating.collecting import Template

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from translating.collecting import Found

_FOR_ONE = "for one: "
"""How a comment begins that tells the form for one thing."""


@dataclass(frozen=True)
class Translation:
    """What stands for a template in another language.

    Attributes:
        forms: What is said: one template, or one for each form of the language.
        is_finished: Whether whoever translates it is content with it.
    """

    forms: tuple[str, ...] = ()
    is_finished: bool = False


@dataclass(frozen=True)
class TsFile:
    """The translations into one language, by templates."""

    language: str
    translations: dict[Template, Translation] = field(default_factory=dict)

    @property
    def unfinished(self) -> list[Template]:
        """The templates nobody has translated, or not to the end."""
        return [t for t, said in self.translations.items() if not said.is_finished]


def read_ts(path: Path) -> TsFile:
    """Return the translations in the file at ``path``.

    Raises:
        OSError: If it cannot be read.
        xml.etree.ElementTree.ParseError: If it is no XML.
    """
    root = ElementTree.parse(path).getroot()  # noqa: S314  # it is our own
    translations = dict(_message(each) for each in root.iter("message"))
    return TsFile(root.get("language", ""), translations)


def _message(message: ElementTree.Element) -> tuple[Template, Translation]:
    words, comment = message.findtext("source", ""), message.findtext("comment", "")
    if message.get("numerus") == "yes":
        template = Template(words, one=comment.removeprefix(_FOR_ONE))
    else:
        template = Template(words, meaning=comment)
    said = message.find("translation")
    if said is None:
        return template, Translation()
    several = tuple(each.text or "" for each in said.iter("numerusform"))
    forms = several or (said.text or "",)
    is_finished = said.get("type") is None and all(forms)
    return template, Translation(forms, is_finished)


def merged(known: TsFile, found: Iterable[Found]) -> TsFile:
    """Return what is known of the templates that are found, and of no others."""
    had = known.translations
    kept = {each.template: had.get(each.template, Translation()) for each in found}
    return TsFile(known.language, kept)


def write_ts(path: Path, known: TsFile, found: Iterable[Found], forms: int) -> None:
    """Write the translations of ``found`` to ``path``, as Qt Linguist would.

    Args:
        path: The file.
        known: What is said; what it lacks is unfinished.
        found: The templates, in the order in which they stand in the file.
        forms: How many forms the language has.
    """
    content = "".join(_lines(known, found, forms))
    path.write_text(content, encoding="utf-8", newline="\n")


def _lines(known: TsFile, found: Iterable[Found], forms: int) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    yield f'<TS version="2.1" language="{known.language}" sourcelanguage="en">\n'
    for context, messages in groupby(found, key=lambda each: each.context):
        yield f"<context>\n    <name>{context}</name>\n"
        for each in messages:
            said = known.translations.get(each.template, Translation())
            yield from _written(each, said, forms)
        yield "</context>\n"
    yield "</TS>\n"


def _written(found: Found, said: Translation, forms: int) -> Iterator[str]:
    template = found.template
    numerus = ' numerus="yes"' if template.one else ""
    yield f"    <message{numerus}>\n"
    for module in found.modules:
        yield f'        <location filename="../../{module}"/>\n'
    yield f"        <source>{_escaped(template.words)}</source>\n"
    if comment := _FOR_ONE + template.one if template.one else template.meaning:
        yield f"        <comment>{_escaped(comment)}</comment>\n"
    unfinished = "" if said.is_finished else ' type="unfinished"'
    yield f"        <translation{unfinished}>"
    if template.one:
        yield "\n"
        for form in said.forms or ("",) * forms:
            yield f"            <numerusform>{_escaped(form)}</numerusform>\n"
        yield "        </translation>\n    </message>\n"
    else:
        words = said.forms[0] if said.forms else ""
        yield f"{_escaped(words)}</translation>\n    </message>\n"


def _escaped(words: str) -> str:
    return escape(words, {'"': "&quot;", "'": "&apos;", "\r": "&#13;"})
