"""What of a line is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.span import each_line
from desktop.text.structure.outline import outline
from desktop.text.structure.prose import bare_line, prose_of, prose_words
from desktop.text.structure.story_words import LineWords, StoryWords


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("It rained.", 2),
        ("See [the map](https://example.org/maps/old_(2).html).", 3),
        ("See [the map][old].", 3),
        ('![A ferry](ferry.png "The ferry") left', 1),
        ("She left.[^1] He stayed.[^note]", 4),
        ("Ask <https://example.org/a> there", 2),
        ("It <!-- really? --> rained.", 2),
        ("It rained. <!-- go on", 2),
        ("<i>Never</i> un<b>believ</b>able<br>so", 3),
        ("It&nbsp;stopped.&nbsp;", 2),
        ("Rock &amp; roll &rsquo;n&#8217; so", 4),
        ("x < y and z > w", 5),
        ("[She looked up] and left (it).", 6),
    ],
)
def test_what_markdown_keeps_to_itself_is_no_words(line, words):
    assert prose_words(line, is_markdown=True) == words


def test_in_a_story_that_is_not_markdown_brackets_are_only_brackets():
    assert (
        prose_of("[a](b) <i>so</i> ![c](d)", is_markdown=False) == "[a](b) so ![c](d)"
    )


def test_the_end_of_a_comment_is_not_read():
    assert prose_of("b --> It rained.", is_markdown=True, is_tail=True) == " It rained."


@given(st.text("[]()!<>&;-^# ab\"'=/", max_size=60), st.booleans())
def test_any_line_has_some_prose_or_none(line, is_markdown):
    assert prose_words(line, is_markdown=is_markdown) >= 0


@pytest.mark.parametrize("piece", ["[", "![", "<a ", "<!--", "](", "&a", "[a](b", "<i"])
def test_a_line_of_nothing_but_marks_is_read_in_a_moment(piece):
    line = piece * 20_000

    assert prose_words(line, is_markdown=True) >= 0


def test_what_cannot_be_seen_is_left_out():
    assert bare_line(" \ufeff\u200b#\u00ad Two \u2060") == "# Two"
    assert bare_line("［＃５字下げ］一［＃「一」は中見出し］") == "一"


STORY = """---
title: The Ferry
---

# The Ferry

<!-- ask Ben
about it -->

## One

It rained.[^1]

```
ferry = late
```

***

She left, [as ever](https://example.org).

[^1]: It did.

A/N: thank you
"""


def test_the_words_of_a_story_are_those_of_its_prose():
    assert StoryWords(is_markdown=True).count(STORY) == 6


def test_all_words_are_those_of_the_lines():
    found = outline(STORY, is_markdown=True)
    by_line = StoryWords(is_markdown=True).by_line(STORY, found)

    words = dict(zip(each_line(STORY), by_line, strict=False))
    assert words["It rained.[^1]"] == 2
    assert words["ferry = late"] == words["about it -->"] == words["## One"] == 0


def test_a_line_is_counted_by_what_its_block_makes_of_it():
    found = outline("<!--\na --> b\n\na --> b\n", is_markdown=True)
    lines = LineWords(is_markdown=True)

    assert lines.count("a --> b", found.looks[1]) == 1
    assert lines.count("a --> b", None) == 2
    assert lines.count("a --> b", found.looks[0]) == 0


LINES = st.sampled_from(
    [
        "It rained.",
        "# A",
        "***",
        "",
        "```",
        "<!-- a",
        "b -->",
        "    so",
        "Chapter 1",
        "I",
    ]
)


@given(st.lists(LINES, max_size=30), st.booleans())
def test_the_words_are_those_of_the_scenes_and_of_what_is_in_none(lines, is_markdown):
    text = "\n".join(lines)
    found = outline(text, is_markdown)
    counter = StoryWords(is_markdown)

    by_line = counter.by_line(text, found)

    assert sum(by_line) == counter.count(text)
    story = found.story(len(text))
    first = text.count("\n", 0, story.start)
    assert not any(by_line[:first])
