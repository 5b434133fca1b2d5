"""Shows everything there is in another language, and writes what is wrong with it.

``python -m tests.translating.window_child LANGUAGE FOLDER`` opens a sample with notes,
drafts and a reader, goes through screens, panels and dialogs, and prints a list of
what is cut off and of what is not said in that language.  ``long`` is a language made
of English: each template in brackets, with accents, and by two fifths longer.
"""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path
from string import Formatter

LONG = "long"
_LONGER = 0.4
_ACCENTS = str.maketrans("aeiouAEIOU", "àéîõüÀÉÎÕÜ")


class Long:
    """English as another language would be: longer, and nowhere the same."""

    def translate(self, template):
        return lengthened(template)

    def translate_count(self, one, many, number):
        return lengthened(one if number == 1 else many)

    def within_sentence(self, label):
        return label


def lengthened(template):
    """Return a template with all its values and signs, in brackets, and longer."""
    parts, letters = [], 0
    for words, name, _, _ in Formatter().parse(template):
        parts.append(words.translate(_ACCENTS).replace("{", "{{").replace("}", "}}"))
        letters += len(words)
        if name is not None:
            parts.append(f"{{{name}}}")
    if not letters or not any(letter.isalpha() for letter in template):
        return template
    more = "·" * max(1, round(letters * _LONGER))
    lead = template[: len(template) - len(template.lstrip())]
    return f"{lead}[{''.join(parts).strip()}{more}]"


def speak_in(language):
    """Set the language before anything that has sentences is loaded."""
    from desktop.wording.speaking import VARIABLE, speak
    from desktop.wording.translation import use_catalogue

    if language == LONG:
        use_catalogue(Long())
    else:
        os.environ[VARIABLE] = language
        speak()


def main(language, folder):
    speak_in(language)
    from tests.translating.window_walk import walk  # after the language is set

    sys.stdout.write(json.dumps(walk(language, Path(folder)), ensure_ascii=False))


def outside_brackets(words):
    """Return what of words no template said."""
    while True:
        left = re.sub(r"\[[^\[\]]*\]", " ", words)
        if left == words:
            return left
        words = left


if __name__ == "__main__":
    main(*sys.argv[1:])
