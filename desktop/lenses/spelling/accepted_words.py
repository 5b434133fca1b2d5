"""Words that an author has said are words: the story's and the author's own.

With a word its forms are accepted: the genitive, the plural, and with a capital where
any word has one.  A name is accepted with its capitals only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.lenses.spelling.word_shapes import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

_VERB_ENDINGS = ("ed", "ing", "er", "ers")


class AcceptedWords:
    """Knows which words are accepted.

    Args:
        words: The words, as the author has them.
    """

    def __init__(self, words: Iterable[str]) -> None:
        forms = {form for word in words for form in _forms(plain(word.strip()))}
        self._forms = frozenset(forms)

    def __contains__(self, word: str) -> bool:
        """Return whether ``word`` is accepted as it is written."""
        lowered = word.lower()
        if word in self._forms or lowered in self._forms:
            return True
        return word.isupper() and lowered.capitalize() in self._forms


def _forms(word: str) -> Iterable[str]:
    if not word:
        return ()
    forms = [word, word + "s"]
    if word.endswith(("s", "x", "z", "ch", "sh")):
        forms.append(word + "es")
    if word.endswith("y"):
        forms.append(word[:-1] + "ies")
    if word.islower() and len(word) > 3:
        stem = word.removesuffix("e")
        forms += [stem + ending for ending in _VERB_ENDINGS]
    return forms
