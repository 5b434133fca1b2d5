from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.text.change import ChangeSet
from desktop.text.editing.entering import entered
from desktop.text.editing.prose_style import ProseStyle
from desktop.text.paragraphs import Wrapping
from desktop.text.span import Span

PLAIN = ProseStyle()
MARKDOWN = ProseStyle(wrapping=Wrapping(is_markdown=True))
SINGLE = ProseStyle(feeds=1)
INDENTED = ProseStyle(feeds=1, indent="\t")
WRAPPED = ProseStyle(wrapping=Wrapping(width=40, fullest=37))
LINE = "and then the ferry came in to the quay"


def pressed(told, style, *, is_other=False):
    """Return ``a|b`` with Enter pressed at the caret, or over ``a[b]c``."""
    if "|" in told:
        before, after = told.split("|")
        inside = ""
    else:
        before, rest = told.split("[")
        inside, after = rest.split("]")
    text = before + inside + after
    made = entered(
        text, Span(len(before), len(before + inside)), style, is_other=is_other
    )
    left = ChangeSet((made.change,)).apply(text)
    caret = made.caret
    return f"{left[:caret]}|{left[caret:]}"


ENTER = [
    ("at-the-end", PLAIN, "One.|", "One.\n\n|"),
    ("before-the-last-line-end", PLAIN, "One.|\n", "One.\n\n|\n"),
    ("between-two", PLAIN, "One.|\n\nTwo.", "One.\n\n|\n\nTwo."),
    ("in-the-middle", PLAIN, "One. |Two.", "One.\n\n|Two."),
    ("before-a-blank", PLAIN, "One.| Two.", "One.\n\n|Two."),
    ("over-words", PLAIN, "One. [Two.] Three.", "One.\n\n|Three."),
    ("at-the-start", PLAIN, "One.\n\n|Two.", "One.\n\n\n\n|Two."),
    ("in-an-empty-story", PLAIN, "|", "\n|"),
    ("below-a-paragraph", PLAIN, "One.\n|", "One.\n\n|"),
    ("where-a-gap-is", PLAIN, "One.\n\n|", "One.\n\n\n|"),
    ("in-a-gap", PLAIN, "One.\n|\nTwo.", "One.\n\n|\n\nTwo."),
    ("in-a-wide-gap", PLAIN, "One.\n\n|\nTwo.", "One.\n\n\n|\nTwo."),
    ("no-blank-lines", SINGLE, "One.|\nTwo.", "One.\n|\nTwo."),
    ("split-without", SINGLE, "One. |Two.", "One.\n|Two."),
    ("an-indent", INDENTED, "\tOne.|\n\tTwo.", "\tOne.\n\t|\n\tTwo."),
    ("split-with-an-indent", INDENTED, "\tOne. |Two.", "\tOne.\n\t|Two."),
    ("an-indent-alone-goes-on", INDENTED, "\tOne.\n\t|", "\tOne.\n\n\t|"),
    ("wrapped", WRAPPED, f"{LINE}\nold |man of the", f"{LINE}\nold\n\n|man of the"),
    (
        "at-a-soft-end",
        WRAPPED,
        f"{LINE}|\nold man of the",
        f"{LINE}\n\n|old man of the",
    ),
    ("behind-a-soft-end", WRAPPED, f"{LINE}\n|old man", f"{LINE}\n\n|old man"),
    ("verse", PLAIN, "Roses red|\nViolets blue", "Roses red\n|\nViolets blue"),
    ("a-heading", MARKDOWN, "# One|\n\nTwo.", "# One\n\n|\n\nTwo."),
    ("a-list", MARKDOWN, "- a\n- b|", "- a\n- b\n- |"),
    ("split-an-item", MARKDOWN, "* a |b", "* a \n* |b"),
    ("a-counted-list", MARKDOWN, "9. a|\n", "9. a\n10. |\n"),
    ("a-list-with-boxes", MARKDOWN, "- [x] a|", "- [x] a\n- [ ] |"),
    ("a-nested-list", MARKDOWN, "- a\n  - b|", "- a\n  - b\n  - |"),
    ("a-loose-list", MARKDOWN, "- a\n\n- b|", "- a\n\n- b\n\n- |"),
    ("on-from-its-second-line", MARKDOWN, "- a\n  b|", "- a\n  b\n- |"),
    ("an-empty-item", MARKDOWN, "- a\n- |", "- a\n\n|"),
    ("an-empty-item-in-a-loose-list", MARKDOWN, "- a\n\n- |", "- a\n\n|"),
    ("a-scene-break", MARKDOWN, "* * *|\n\nOne.", "* * *\n\n|\n\nOne."),
    ("before-a-list", MARKDOWN, "|- a", "\n|- a"),
    ("a-list-in-plain-text", PLAIN, "* a|\n* b", "* a\n|\n* b"),
    ("a-quotation", MARKDOWN, "> a|", "> a\n> |"),
    ("an-empty-quotation", MARKDOWN, "> a\n> |", "> a\n\n|"),
    ("code", MARKDOWN, "```\n  a|\n```", "```\n  a\n  |\n```"),
    ("behind-code", MARKDOWN, "```\na\n```|\n", "```\na\n```\n\n|\n"),
]


@pytest.mark.parametrize(
    ("style", "told", "wanted"), [row[1:] for row in ENTER], ids=[r[0] for r in ENTER]
)
def test_enter_makes_what_the_story_makes(style, told, wanted):
    assert pressed(told, style) == wanted


def test_a_row_of_a_table_gets_a_line_end():
    row = "| a | b |"

    made = entered(row, Span(len(row), len(row)), MARKDOWN, is_other=False)

    assert made.change.inserted == "\n"


SHIFTED = [
    ("a-line-end", PLAIN, "One. |Two.", "One. \n|Two."),
    ("a-hard-break-stays", MARKDOWN, "One.  |Two.", "One.  \n|Two."),
    ("a-blank-line-where-none-is", SINGLE, "One. |Two.", "One.\n\n|Two."),
    ("with-its-indent", INDENTED, "\tOne.|", "\tOne.\n\n\t|"),
    ("a-stanza", PLAIN, "Roses red|\nViolets blue", "Roses red\n\n|\nViolets blue"),
    ("on-in-an-item", MARKDOWN, "10. a|", "10. a\n    |"),
    ("a-paragraph-in-a-quotation", MARKDOWN, "> a|", "> a\n>\n> |"),
    ("code", MARKDOWN, "```\n  a|\n```", "```\n  a\n|\n```"),
    ("on-an-empty-line", PLAIN, "One.\n|", "One.\n\n|"),
]


@pytest.mark.parametrize(
    ("style", "told", "wanted"),
    [row[1:] for row in SHIFTED],
    ids=[row[0] for row in SHIFTED],
)
def test_shift_and_enter_make_the_other(style, told, wanted):
    assert pressed(told, style, is_other=True) == wanted


@settings(max_examples=150, derandomize=True)
@given(
    st.text("ab .\n>-*1\té「", max_size=30),
    st.sampled_from([PLAIN, MARKDOWN, SINGLE, INDENTED, WRAPPED]),
    st.booleans(),
    st.data(),
)
def test_enter_leaves_all_words_and_makes_a_line(text, style, is_other, data):
    at = data.draw(st.integers(0, len(text)))

    made = entered(text, Span(at, at), style, is_other=is_other)

    change = made.change
    assert change.span.start <= at <= change.span.end
    assert not change.span.of(text).strip(" \t\n>-*1.[]")
    after = ChangeSet((change,)).apply(text)
    assert after.count("\n") >= text.count("\n") - 1
