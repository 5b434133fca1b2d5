"""A search by the index finds all that a look at every passage finds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.session.library.entry_reading import chunks_of
from desktop.storage.library.entry import TextFacts, WorkFacts
from desktop.storage.library.index_file import Chunk, IndexFile, KnownLooks, NoteOf
from desktop.storage.library.library_search import (
    ALL,
    SearchLimits,
    excerpt,
    hits_in,
    search,
)
from desktop.text.finding.search import Query, find_all
from desktop.text.finding.wanted_words import is_wanted, passages_in, wanted_words

WORDS = [
    *("the", "The", "sea", "seas", "Séance", "don’t", "don't", "well-known", "ﬁne"),
    *("*ferry*man", "“Wait—no”", "wait", "no", "x_y", "1,000.50", "50", "Straße"),
    *("東京", "京都", "カフェ", "กินข้าว", "ข้าว", "한국어", "العربية", "שלום"),
    *("e\u0301t\u00e9", "naïve", "😀", "…", "—", "**", "[link](http://sea.org)", ">"),
]
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join), max_size=6)
TYPED = st.lists(
    st.sampled_from(
        [*WORDS, "se", "t", "京", "าว", "ferry", "org", '"the sea"', "“wait—no”", "n"]
    ),
    min_size=1,
    max_size=2,
).map(" ".join)


@pytest.fixture
def index():
    index = IndexFile.of(Path("/nowhere"), in_memory=True)
    yield index
    index.close()


def put(index, name, text, *, is_markdown=False, notes=()):
    chunks = [*chunks_of(text, has_lines=is_markdown)]
    facts = TextFacts(has_lines=is_markdown, is_markdown=is_markdown)
    looks = KnownLooks(0, "", "", facts)
    index.put(name, Path("/nowhere", name), looks, WorkFacts(), chunks, notes)


def hits(index, typed, limits=ALL):
    return list(search(index, wanted_words(typed), index.entries(), limits))


def looked_for(text, typed, *, is_markdown):
    """Yield where passages are in which all stands, by a look at every one."""
    for passage in passages_in(text, has_lines=is_markdown):
        spans = []
        for word in wanted_words(typed).words:
            query = Query(word.words, any_accents=True)
            found = find_all(text, query, is_markdown=is_markdown)
            spans.append(
                [
                    span
                    for span in found
                    if passage.start <= span.start and span.end <= passage.end
                    if is_wanted(text, span, word)
                ]
            )
        if spans and all(spans):
            yield max(sorted({span for each in spans for span in each}), key=len)


@settings(max_examples=100, deadline=None)
@given(lines=TEXTS, typed=TYPED, is_markdown=st.booleans())
def test_the_index_leaves_nothing_out(lines, typed, is_markdown):
    text = ("\n\n" if is_markdown else "\n").join(lines)
    index = IndexFile.of(Path("/nowhere"), in_memory=True)
    put(index, "here.md", text, is_markdown=is_markdown)

    found = [hit.span for hit in hits(index, typed)]

    index.close()
    assert found == list(looked_for(text, typed, is_markdown=is_markdown))


def test_a_long_story_is_searched_across_its_chunks(index):
    text = "\n".join(f"Line {number} of the old sea." for number in range(2_000))
    put(index, "long.txt", text)

    (hit,) = hits(index, '"1234"')

    assert (hit.line, hit.column, hit.span.of(text)) == (1235, 6, "1234")
    assert len(hits(index, "sea")) == 2_000


def test_without_full_text_search_all_is_looked_through(index, monkeypatch):
    put(index, "one.txt", "The old sea.")
    monkeypatch.setattr(index, "has_words", False)

    assert [hit.passage for hit in hits(index, "old")] == ["The old sea."]


def test_stories_come_in_the_order_they_are_given_and_no_more_than_wanted(index):
    put(index, "one.txt", "sea\nsea\nsea")
    put(index, "two.txt", "sea\nsea")
    one, two = index.entries()

    wanted = wanted_words("sea")
    found = search(index, wanted, [two, one], SearchLimits(hits=3, of_each=1))

    assert [hit.story for hit in found] == [two.id, one.id]
    assert len(hits(index, "sea", SearchLimits(hits=4))) == 4


def test_notes_are_found_by_words_tags_and_who_made_them(index):
    notes = [
        Chunk(4, 1, "Too slow?", NoteOf("a", "a", "question", "", ("tense", "pace"))),
        Chunk(4, 1, "Slow, but fine.", NoteOf("b", "a", "reply", "Marit Lee")),
    ]
    put(index, "one.txt", "The slow ferry.", notes=notes)

    def ids(typed):
        return [hit.note and hit.note.id for hit in hits(index, typed)]

    assert ids("slow") == [None, "a", "b"]
    assert ids("in:notes slow") == ["a", "b"]
    assert ids("in:text slow") == [None]
    assert ids("#tense") == ["a"]
    assert ids("#ten") == []
    assert ids("by:marit") == ["b"]
    assert ids('by:"lee" fine') == ["b"]
    assert ids("by:ann") == []


def test_what_is_edited_is_found_where_it_is_now_and_not_where_it_was(index):
    text = "\n".join(f"Line {number} of the old sea." for number in range(2_000))
    put(index, "long.txt", text)

    put(index, "long.txt", "A new beginning.\n" + text.replace("1234", "lake"))

    (hit,) = hits(index, "lake")
    assert hit.line == 1236
    assert hits(index, '"1234"') == []
    (last,) = hits(index, '"1999"')
    assert last.line == 2001


def test_a_story_that_is_gone_is_not_found(index):
    put(index, "one.txt", "sea")
    put(index, "two.md", "*sea*", is_markdown=True)
    one, two = index.entries()

    index.remove({two.name: two.id})

    assert [hit.story for hit in hits(index, "sea")] == [one.id]
    assert [entry.name for entry in index.entries()] == ["one.txt"]


def test_paragraphs_that_say_the_same_are_each_found(index):
    text = "\n".join(["The same. " * 250] * 3)
    put(index, "one.txt", text)
    put(index, "one.txt", f"new\n{text}")

    assert [hit.line for hit in hits(index, "same")] == [2, 3, 4]


def test_an_excerpt_is_one_line_cut_between_words(index):
    put(index, "one.txt", "The long road went down to the old\u2028sea and on again.")
    (hit,) = hits(index, '"sea"')

    words, finds = excerpt(hit, 12, 10)

    assert words == "…to the old sea and…"
    assert [find.of(words) for find in finds] == ["sea"]


def test_half_a_surrogate_pair_and_a_nul_do_no_harm(index):
    note = Chunk(0, 1, "odd \ud800 note\x00", NoteOf("a", "a", "note"))
    put(index, "o\udcffdd.txt", "The sea\x00.", notes=[note])

    assert [hit.passage for hit in hits(index, "odd")] == ["odd \ud800 note\x00"]
    assert [entry.name for entry in index.entries()] == ["o\udcffdd.txt"]


def test_one_story_is_searched_without_an_index(index):
    put(index, "one.txt", "sea")
    (entry,) = index.entries()
    chunk = Chunk(7, 3, "The old sea.")

    (hit,) = hits_in(wanted_words("sea"), entry, [chunk])

    assert (hit.span.start, hit.line, hit.column) == (15, 3, 9)
    assert re.match("The", hit.passage)
