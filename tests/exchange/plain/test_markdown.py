"""A story as Markdown, its notes as footnotes."""

from __future__ import annotations

from hypothesis import given, settings

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind
from desktop.exchange.formats import FormatWriting
from desktop.exchange.manuscript import Manuscript, ManuscriptNote, person_called
from desktop.exchange.plain.markdown import write_markdown
from desktop.text.span import Span
from desktop.value import replace
from tests.exchange.manuscripts import AT, manuscripts


def written(manuscript: Manuscript) -> str:
    data = write_markdown(manuscript, FormatWriting(at=AT)).data
    return data.decode("utf-8", "surrogatepass")


@settings(max_examples=60, deadline=None)
@given(manuscripts())
def test_a_markdown_story_without_notes_goes_out_letter_for_letter(manuscript):
    assert written(replace(manuscript, notes=())) == manuscript.text


def test_notes_are_footnotes_behind_their_passages_and_at_the_title():
    text = "# The Ferry\n\nShe *waits*. See [^note-1].\n"
    asked = new_annotation(
        Kind.QUESTION, AT, words="Why?\nAnd how?", creator=person_called("Marit")
    )
    whole = new_annotation(Kind.STORY_NOTE, AT, words="Too long.")
    reply = new_annotation(Kind.REPLY, AT, about=asked.id, words="So.")
    notes = (
        ManuscriptNote(whole),
        ManuscriptNote(asked, (Span(13, 23),)),
        ManuscriptNote(reply),
    )

    assert text[13:23] == "She *waits"
    assert (
        written(Manuscript(text=text, notes=notes))
        == """\
# The Ferry[^renote-1]

She *waits[^renote-2]*. See [^note-1].

[^renote-1]: **Note on the whole story**

    Too long.

[^renote-2]: **Question, Marit**

    > She *waits

    Why?
    And how?

    So.
"""
    )


def test_a_plain_story_is_marked_up_and_its_stars_stay_stars():
    text = "The Ferry\n\nby Iris\n\nChapter One\n\nShe *waits*, 2*3*4.\n\n# 1\n"

    assert written(Manuscript(text=text, is_markdown=False)) == (
        "# The Ferry\n\nby Iris\n\n## Chapter One\n\nShe *waits*, 2\\*3\\*4.\n\n\\# 1\n"
    )
