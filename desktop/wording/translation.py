"""Sentences the author reads, each one whole template, in the language that is spoken.

A sentence is written in English where it is said, as a template with named values::

    translate("“{name}” could not be saved: {reason}.", name=name, reason=reason)
    translate_count("{count} note", "{count} notes", number)

No sentence is put together from parts: other languages have the parts in another
order, and bend each by the others.  Whoever has two sentences to say says them one
after the other (:func:`in_sequence`); whoever has a list says it by :func:`listed`.

A :class:`Catalogue` knows the templates in another language, as gettext's and Qt
Linguist's do; it is set before anything else is loaded, so that also what is said by
constants is in its language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from desktop.wording.numbers import grouped

if TYPE_CHECKING:
    from collections.abc import Sequence


class Meant(str):
    """A template that could mean something else as well.

    Attributes:
        meaning: What it means here, in English, for whoever translates it.
    """

    __slots__ = ("meaning",)
    meaning: str


class Catalogue(Protocol):
    """The templates in one language."""

    def translate(self, template: str) -> str:
        """Return ``template`` in this language; as it is if it is not known."""

    def translate_count(self, one: str, many: str, number: int) -> str:
        """Return the template for ``number`` things in this language."""

    def within_sentence(self, label: str) -> str:
        """Return a label, in this language, as it is written within a sentence."""


class English:
    """The language the templates are written in."""

    def translate(self, template: str) -> str:
        """Return ``template`` as it is."""
        return template

    def translate_count(self, one: str, many: str, number: int) -> str:
        """Return ``one`` for a single thing, else ``many``."""
        return one if number == 1 else many

    def within_sentence(self, label: str) -> str:
        """Return ``label`` in small letters."""
        return label.lower()


_catalogue: Catalogue = English()


def use_catalogue(catalogue: Catalogue) -> None:
    """Say everything from now on as ``catalogue`` has it."""
    global _catalogue  # noqa: PLW0603  # a process speaks one language, as by gettext
    _catalogue = catalogue


def translate(template: str, /, **values: object) -> str:
    """Return ``template`` in the language that is spoken, with ``values`` in it.

    Args:
        template: A whole sentence, label or name in English, with ``{name}`` where a
            value stands; without values, it is taken as it is.
        values: What stands there.

    Raises:
        KeyError: If the template names a value that is not given.
    """
    found = _catalogue.translate(template)
    return found.format(**values) if values else found


def template(words: str) -> str:
    """Return ``words`` as they are: a template in a table, to be translated when said.

    It marks them for whoever collects what there is to translate, as gettext's ``N_``.
    """
    return words


def meant(words: str, meaning: str) -> Meant:
    """Return the template ``words`` with what it means, as gettext's context does.

    Args:
        words: The template, which stands elsewhere with another meaning.
        meaning: What it means here, in few words: whoever translates reads it.
    """
    found = Meant(words)
    found.meaning = meaning
    return found


def counted_template(one: str, many: str) -> tuple[str, str]:
    """Return two templates as they are, for one thing and for several of it."""
    return one, many


def translate_count(one: str, many: str, number: int, /, **values: object) -> str:
    """Return the template for ``number`` things, with ``values`` in it.

    Args:
        one: The template for a single thing; it need not say the number.
        many: The template for none or several.
        number: How many there are; ``{count}`` says it, in groups of three digits.
        values: What else stands in the templates.
    """
    template = _catalogue.translate_count(one, many, number)
    return template.format(count=grouped(number), **values)


def within_sentence(label: str) -> str:
    """Return a translated label as it is written within a sentence.

    English and most others write it in small letters; German has capitals for nouns.
    """
    return _catalogue.within_sentence(label)


def in_sequence(*sentences: str) -> str:
    """Return whole sentences one after the other; empty ones are left out."""
    return " ".join(sentence for sentence in sentences if sentence)


def listed(items: Sequence[str]) -> str:
    """Return ``items`` as a sentence lists them: one, two and three."""
    *first, last = items
    if not first:
        return last
    return translate("{items} and {last}", items=", ".join(first), last=last)
