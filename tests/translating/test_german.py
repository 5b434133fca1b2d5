"""What every translation keeps of its template, and what German writes otherwise."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from desktop.wording.plurals import plural_forms
from translating.__main__ import FOLDER, compiled, file_of, languages
from translating.ts_file import read_ts

LANGUAGES = list(languages())
QUOTES = re.compile("„[^“]*“")
ENDS = (".", ":", "?", "!", "…", ";", ",")
NO_END = {"ask M."}
"""Templates whose dot is no end of a sentence."""


def values_in(words):
    return sorted(name for _, name, _, _ in Formatter().parse(words) if name)


def blanks_at_ends(words):
    return words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]


def wrong_with(template, forms):
    """Yield what is wrong with the forms of one translation."""
    sources = (template.one or template.words, template.words)
    for number, form in enumerate(forms):
        source = sources[min(number, 1)]
        if set(values_in(form)) - {"count"} != set(values_in(source)) - {"count"}:
            yield f"other values: {form}"
        if re.findall(r"</?\w+|\\\w", form) != re.findall(r"</?\w+|\\\w", source):
            yield f"other markup: {form}"
        if (source[:1] == " ", source[-1:] == " ") != (
            form[:1] == " ",
            form[-1:] == " ",
        ):
            yield f"no blank at an end: {form!r}"
        if ("&" in source) != ("&" in form):
            yield f"no letter for its key: {form}"
        if source not in NO_END and source.endswith(ENDS) and form[-1] != source[-1]:
            yield f"ends otherwise: {form}"


def wrong_in_german(form, source):
    """Yield what Duden would write otherwise."""
    rest = QUOTES.sub(" ", form)
    if any(sign in rest for sign in "„“”") or ('"' in rest and '"' not in source):
        yield f"quotes: {form}"
    if "..." in form or (re.search(r"\w'\w", form) and "'" not in source):
        yield f"typed, not set: {form}"
    if "  " in form.strip() and "  " not in source:
        yield f"two blanks: {form}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_loaded_is_what_the_file_makes(language):
    made = compiled(read_ts(file_of(language)))

    loaded = (FOLDER / f"{language}.json").read_text(encoding="utf-8")
    assert loaded == made, "make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_has_all_forms_of_its_language(language):
    count = plural_forms(language)
    wrong = [
        template.words
        for template, said in read_ts(file_of(language)).translations.items()
        if said.is_finished and len(said.forms) != (count if template.one else 1)
    ]

    assert wrong == []


def test_every_translation_keeps_what_its_template_has():
    wrong = [
        each
        for template, said in read_ts(file_of("de")).translations.items()
        if said.is_finished
        for each in wrong_with(template, said.forms)
    ]

    assert wrong == []


def test_german_is_set_as_german_is():
    wrong = [
        each
        for template, said in read_ts(file_of("de")).translations.items()
        if said.is_finished
        for form in said.forms
        for each in wrong_in_german(form, template.words)
    ]

    assert wrong == []
