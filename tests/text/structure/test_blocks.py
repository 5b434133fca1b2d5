"""The lines whose block tells what they are."""

from __future__ import annotations

import pytest

from desktop.text.structure.line_look import LineKind
from desktop.text.structure.outline import outline

CODE, MARKUP, BODY = LineKind.CODE, LineKind.MARKUP, LineKind.BODY


def looks(text, is_markdown=True):
    """Return the kinds of the lines of ``text`` that are special, by what they read."""
    found = outline(text, is_markdown).looks
    lines = text.split("\n")
    return {lines[number]: look.kind for number, look in found.items() if lines[number]}


def story(block):
    return f"It rained.\n\n{block}\n\nIt stopped.\n"


@pytest.mark.parametrize(
    "block",
    [
        pytest.param("```\n# not\n```", id="fence"),
        pytest.param("~~~ text\n***\n~~~", id="tildes"),
        pytest.param("`````\n```\n`````", id="a-fence-in-a-longer-one"),
        pytest.param("  ```\n  # not\n  ```", id="a-little-further-in"),
        pytest.param("    # not\n    ***", id="indented"),
        pytest.param("\t# not", id="tab"),
        pytest.param("<pre>\n# not\n</pre>", id="pre"),
    ],
)
def test_code_is_neither_heading_nor_scene_break(block):
    text = story(block)

    assert looks(text) == dict.fromkeys(block.split("\n"), CODE)
    assert outline(text, is_markdown=True).parts == ()


def test_a_fence_that_is_not_closed_goes_on_to_the_end():
    found = looks("It rained.\n\n```\n# not\n\n# neither\n")

    assert found == dict.fromkeys(["```", "# not", "# neither"], CODE)


def test_in_a_list_or_among_indented_paragraphs_what_is_indented_is_no_code():
    assert looks("- a list\n\n    and more of it\n\nIt rained.\n") == {}
    assert looks("    It rained.\n\n    It stopped.\n\n    Yes.\n\nNo.\n") == {}
    assert looks(f"It rained.\n\n    {'and went on and on ' * 8}\n\nYes.\n") == {}


def test_in_a_story_that_is_not_markdown_there_is_no_code():
    assert looks("It rained.\n\n```\nhere\n```\n\n    there\n", is_markdown=False) == {}


@pytest.mark.parametrize(
    "block",
    [
        pytest.param("<!-- ask Ben -->", id="a-comment"),
        pytest.param("<!-- ask\n# Ben\n\n*** about it -->", id="of-several-lines"),
        pytest.param('<span id="seg-1"></span>', id="a-tag"),
        pytest.param('<div class="so">', id="an-opening-tag"),
        pytest.param(
            '<img\n  src="sea.png"\n  alt="the sea">', id="over-several-lines"
        ),
        pytest.param("[map]: https://example.org/map", id="where-a-link-leads"),
        pytest.param('[map]: <a map.html> "The map"', id="with-a-title"),
        pytest.param("[^1]: So it was.\nAnd more.\n\n    And more.", id="a-footnote"),
        pytest.param("&nbsp;", id="a-blank"),
    ],
)
def test_what_only_programs_read_is_markup(block):
    text = story(block)

    special = [line for line in block.split("\n") if line]
    assert looks(text) == dict.fromkeys(special, MARKUP)
    assert outline(text, is_markdown=True).parts == ()


@pytest.mark.parametrize(
    "comment", ["<!-- Ben? -->", "<!-- Ben?\nAnn?\n-->", "<b></b>"]
)
def test_a_comment_is_one_in_any_story(comment):
    lines = comment.split("\n")

    assert looks(story(comment), is_markdown=False) == dict.fromkeys(lines, MARKUP)


def test_a_comment_that_is_not_closed_goes_on_to_the_end_in_markdown_alone():
    text = "It rained.\n\n<!-- so\n\n# No\n"

    assert looks(text) == dict.fromkeys(["<!-- so", "# No"], MARKUP)
    assert looks(text, is_markdown=False).get("# No") is None


def test_what_follows_the_end_of_a_comment_is_read():
    text = "<!-- a\nb --> It rained.\n\nIt <!-- c\nd --> stopped.\n"

    assert outline(text, is_markdown=True).looks[1].is_tail
    assert looks(text)["d --> stopped."] is BODY


def test_markup_before_a_title_is_none():
    for is_markdown in (True, False):
        text = '<span id="a"></span>\n\nThe Sea\n\nIt rained.\n'

        assert outline(text, is_markdown).title == "The Sea"
        assert outline(text.replace("The Sea\n\n", ""), is_markdown).title is None


@pytest.mark.parametrize("is_markdown", [False, True])
def test_the_marks_of_a_merge_break_no_scene_and_make_no_heading(is_markdown):
    text = (
        "She left.\n\n<<<<<<< HEAD\nHe laughed.\n||||||| base\nHe ran.\n=======\n"
        "He grinned.\n>>>>>>> other\n\nIt rained.\n"
    )

    marks = ("<<<<<<< HEAD", "||||||| base", "=======", ">>>>>>> other")
    assert looks(text, is_markdown) == dict.fromkeys(marks, LineKind.MARKUP)
    assert outline(text, is_markdown).parts == ()
