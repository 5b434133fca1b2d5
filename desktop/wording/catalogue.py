"""The sentences of one language, as the app loads them: a JSON file of templates.

``make translations`` makes the file of what Qt Linguist edits.  A key is the English
template, with its meaning before it where it has one, or of two forms the first and
the second; what stands there is a template, or a list of forms (docs/translating.md).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.overriding import override
from desktop.wording.plurals import plural_form
from desktop.wording.translation import English, Meant

if TYPE_CHECKING:
    from collections.abc import Mapping

MEANING_END = "\x04"
"""What parts a meaning from its template, as in a catalogue of gettext."""

ONE_END = "\x00"
"""What parts the template for one thing from that for several, likewise."""

_WITH_CAPITALS = ("de", "lb")
"""Languages that write nouns with capitals wherever they stand."""


def key_of(template: str) -> str:
    """Return by which key the translation of ``template`` is found."""
    if isinstance(template, Meant):
        return f"{template.meaning}{MEANING_END}{template}"
    return template


def counted_key(one: str, many: str) -> str:
    """Return by which key the forms for a number of things are found."""
    return f"{one}{ONE_END}{many}"


class Translations(English):
    """A catalogue of another language; what it does not know is said in English.

    Args:
        language: The code of the language, which has its rule of forms.
        templates: What is said, by keys.
    """

    def __init__(self, language: str, templates: Mapping[str, str | list[str]]) -> None:
        self._language = language
        self._templates = templates

    @override
    def translate(self, template: str) -> str:
        """Return ``template`` in this language; as it is if it is not known."""
        found = self._templates.get(key_of(template))
        return found if isinstance(found, str) else template

    @override
    def translate_count(self, one: str, many: str, number: int) -> str:
        """Return the template for ``number`` things in this language."""
        forms = self._templates.get(counted_key(one, many))
        if not isinstance(forms, list):
            return super().translate_count(one, many, number)
        return forms[min(plural_form(self._language, number), len(forms) - 1)]

    @override
    def within_sentence(self, label: str) -> str:
        """Return ``label`` as this language writes it within a sentence."""
        if self._language in _WITH_CAPITALS:
            return label
        return super().within_sentence(label)
