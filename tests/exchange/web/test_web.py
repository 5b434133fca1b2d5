"""A story as a page of HTML, and as an archive's form takes it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Colour, Kind
from desktop.exchange.formats import FormatWriting
from desktop.exchange.manuscript import Manuscript, ManuscriptNote, person_called
from desktop.exchange.web.ao3 import write_ao3
from desktop.exchange.web.html import write_html
from desktop.text.span import Span
from tests.exchange.manuscripts import AT, manuscripts

STORY = """# The Ferry

by Iris & me

## One

She **waits *so* long** here. <b>Loud</b>.

***

> He reads\\
> slowly.

## Two

End.
"""


class Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.found.append(tag)

    def handle_data(self, data):
        self.words.append(data)


def parsed(html: str) -> Elements:
    elements = Elements()
    elements.feed(html)
    elements.close()
    return elements


def page_of(manuscript: Manuscript) -> str:
    return write_html(manuscript, FormatWriting(at=AT)).data.decode()


def note_on(
    text: str, passage: str, kind: Kind = Kind.NOTE, **details
) -> ManuscriptNote:
    start = text.index(passage)
    note = new_annotation(kind, AT, **details)
    return ManuscriptNote(note, (Span(start, start + len(passage)),))


def test_an_archive_gets_its_elements_a_paragraph_to_a_line_and_its_fields_apart():
    written = write_ao3(Manuscript(text=STORY), FormatWriting(at=AT))

    assert (
        written.data.decode()
        == """<!-- Title: The Ferry -->


<!-- Notes at the beginning -->
<p>by Iris &amp; me</p>

<!-- Chapter 1: One -->
<p>She <strong>waits</strong> <strong><em>so</em></strong> <strong>long</strong> here. \
&lt;b&gt;Loud&lt;/b&gt;.</p>
<hr />
<blockquote><p>He reads<br />slowly.</p></blockquote>

<!-- Chapter 2: Two -->
<p>End.</p>
"""
    )
    assert written.losses == ()


def test_the_archive_is_told_of_no_notes_and_of_chapters_it_would_refuse():
    text = "a " * 300_000
    manuscript = Manuscript(text=text, notes=(note_on("a b", "a"),))

    losses = write_ao3(manuscript, FormatWriting(at=AT)).losses

    assert [(each.kind, each.count) for each in losses] == [
        ("notes", 1),
        ("too_long", 1),
    ]


def test_a_page_marks_passages_and_says_at_its_end_what_is_noted_on_them():
    text = "She waits for him."
    asked = note_on(
        text,
        "waits",
        Kind.QUESTION,
        words="Why <here>?",
        creator=person_called("Marit"),
    )
    reply = new_annotation(Kind.REPLY, AT, about=asked.note.id, words="Because.")
    reworded = note_on(text, "him", Kind.SUGGESTION, replacement="her")
    bare = note_on(text, "She", Kind.HIGHLIGHT, colour=Colour.PINK)
    manuscript = Manuscript(
        text=text, notes=(bare, asked, ManuscriptNote(reply), reworded)
    )

    page = page_of(manuscript)

    assert '<mark class="pink">She</mark> ' in page
    assert (
        '<mark class="purple">waits</mark><sup><a id="r1" href="#n1">1</a></sup>'
    ) in page
    assert '<del>him</del><ins>her</ins><sup><a id="r2"' in page
    assert '<p class="head">Question, Marit</p>' in page
    assert "Why &lt;here&gt;?" in page
    assert "Because." in page


def test_a_note_on_several_passages_is_led_back_to_the_first():
    note = new_annotation(Kind.NOTE, AT, words="Twice.")
    spans = (Span(0, 3), Span(8, 11))
    story = Manuscript(text="One and two.", notes=(ManuscriptNote(note, spans, True),))

    page = page_of(story)

    assert page.count('href="#n1"') == 2
    assert page.count('id="r1"') == 1
    assert page.index('id="r1"') < page.index("two")


@pytest.mark.parametrize(
    "words", ["<script>alert(1)</script>", "</style><img src=x>", "-->", "\x00\ud800"]
)
def test_nothing_of_a_story_or_a_note_is_read_as_an_element(words):
    text = f"# {words}\n\nby {words}\n\nSo {words}."
    note = new_annotation(Kind.STORY_NOTE, AT, words=words, tags=(words,))
    manuscript = Manuscript(text=text, notes=(ManuscriptNote(note),), title=words)

    for written in (write_html, write_ao3):
        html = written(manuscript, FormatWriting(at=AT)).data.decode()
        assert {"script", "img"}.isdisjoint(parsed(html).found)
        assert html.count("-->") == html.count("<!-- ")


def test_a_page_may_load_and_run_nothing():
    page = page_of(Manuscript(text="So."))

    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy is not None
    assert "default-src 'none'" in policy[1]
    assert "script-src" not in policy[1]


@settings(max_examples=60, deadline=None)
@given(manuscripts())
def test_every_word_of_a_story_is_on_its_page_in_order(manuscript):
    article = page_of(manuscript).partition("<article>")[2].partition("</article>")[0]
    bare = re.sub(r"<sup>.*?</sup>|<ins>.*?</ins>", "", article, flags=re.DOTALL)

    told = "".join(c for c in "".join(parsed(bare).words) if c.isalnum())
    assert told == "".join(c for c in manuscript.text if c.isalnum())
