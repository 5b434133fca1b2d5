"""Forms of an English word are one word."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.lenses.lemmas import lemma


@pytest.mark.parametrize(
    ("forms", "expected"),
    [
        ("hope hopes hoped hoping", "hope"),
        ("hop hops hopped hopping", "hop"),
        ("open opens opened opening", "open"),
        ("decide decides decided deciding", "decide"),
        ("travel travelled travelling", "travel"),
        ("roll rolled rolling", "roll"),
        ("carry carries carried carrying", "carry"),
        ("murmur murmured murmuring", "murmur"),
        ("change changed changing", "change"),
        ("agree agreed agreeing", "agree"),
        ("go goes went gone going", "go"),
        ("take took taken taking", "take"),
        ("sit sat sitting", "sit"),
        ("lie lying lied", "lie"),
        ("stride strode stridden", "stride"),
        ("lay lays laid laying", "lay"),
        ("box boxes", "box"),
        ("bridge bridges bridge's bridge’s", "bridge"),
        ("woman women women’s", "woman"),
        ("knife knives", "knife"),
        ("quiet quietly", "quiet"),
        ("gentle gently", "gentle"),
        ("happy happily", "happy"),
        ("glass glasses", "glass"),
    ],
)
def test_the_forms_of_a_word_are_one(forms, expected):
    assert {lemma(form) for form in forms.split()} == {expected}


@pytest.mark.parametrize(
    "word",
    ["morning", "this", "family", "naked", "always", "red", "thing", "bus", "o'clock"],
)
def test_what_only_looks_bent_is_left(word):
    assert lemma(word) == word


@settings(max_examples=35)
@given(st.text())
def test_any_word_has_a_lemma(word):
    assert bool(lemma(word)) == bool(word)
