from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.words import StoryWords, count_words


@pytest.mark.parametrize(
    ("text", "is_markdown", "words"),
    [
        ("The Landing\n\nIt rained.\nShe left.\n", False, 4),
        ("A/N: be kind\n\nIt rained.\n", False, 2),
        ("# The Landing\n\nIt rained.\n", True, 2),
        ("It rained all day.", False, 4),
        ("", False, 0),
    ],
)
def test_the_words_of_the_front_matter_do_not_count(text, is_markdown, words):
    assert StoryWords(is_markdown).count(text) == words


@given(st.lists(st.lists(st.sampled_from(["It rained.", "", "no", "a b c"]))))
def test_counting_again_gives_what_counting_anew_would(revisions):
    counter = StoryWords(is_markdown=False)
    for lines in revisions:
        text = "It was so, as everybody knew it would be, on that day.\n"
        text += "\n".join(lines)

        assert counter.count(text) == count_words(text)
