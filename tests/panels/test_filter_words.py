from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.panels.filter_words import joined, parted


@pytest.mark.parametrize(
    ("typed", "words", "tags"),
    [
        pytest.param("", "", set(), id="nothing"),
        pytest.param("the rope", "the rope", set(), id="words"),
        pytest.param("#tense", "", {"tense"}, id="a-tag"),
        pytest.param(" the #tense  rope ", "the rope", {"tense"}, id="both"),
        pytest.param("# rope", "rope", set(), id="a-tag-just-begun"),
        pytest.param("C# rope", "C# rope", set(), id="not-at-the-start"),
    ],
)
def test_what_is_typed_is_words_and_tags(typed, words, tags):
    assert parted(typed) == (words, tags)


@given(
    words=st.lists(st.text("abé", min_size=1)).map(" ".join),
    tags=st.frozensets(st.text("xyz#", min_size=1)),
)
def test_words_and_tags_come_back_as_they_were_joined(words, tags):
    assert parted(joined(words, tags)) == (words, tags)
