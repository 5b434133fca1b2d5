from __future__ import annotations

from datetime import datetime

import pytest

from desktop.screens.library.library_rows import (
    LibraryColumn,
    MoreRow,
    PassageRow,
    StoryRow,
    found_rows,
    in_order,
    told_total,
)
from desktop.session.library.library import StoryFinds
from desktop.storage.library.entry import EntryState, LibraryEntry, TextFacts, WorkFacts
from desktop.storage.library.index_file import NoteOf
from desktop.storage.library.library_search import Hit
from desktop.text.span import Span

NOW = datetime(2026, 11, 30, 12).astimezone()
TODAY = NOW.timestamp()


def entry(name, title="", *, words=0, modified=TODAY, id_=1, **work):
    facts = TextFacts(title=title, words=words)
    return LibraryEntry(id_, name, f"/far/{name}", modified, facts, WorkFacts(**work))


def test_a_row_tells_what_is_known_of_a_story():
    of = entry(
        "sub/ferry.txt",
        "The Ferry",
        words=12_345,
        open=3,
        drafts=2,
        reread_at=TODAY - 86_400,
    )

    row = StoryRow(of, NOW)

    assert row.cells == (
        "The Ferry",
        "12\u202f345",
        "3",
        "yesterday",
        "2",
        "today",
    )
    assert row.place == "sub/ferry.txt"
    assert row.spoken == (
        "The Ferry, 12\u202f345 words, 3 open notes, last reread: yesterday, 2 drafts, "
        "sub/ferry.txt"
    )


def test_a_row_says_that_the_notes_cannot_be_read(qapp):
    told = "“here.txt.annotations.json” is damaged: see line 1."
    row = StoryRow(entry("here.txt", "Here", words=9, problem=told), NOW)

    assert (row.problem, row.spoken) == (told, f"Here, 9 words, {told}, here.txt")


def test_what_is_not_there_is_not_told():
    row = StoryRow(entry("The Ferry.txt", "The Ferry"), NOW)

    assert row.cells[1:-1] == ("0", "", "", "")
    assert (row.place, row.spoken) == ("", "The Ferry, 0 words")


def test_a_pass_that_is_under_way_tells_how_far_it_is():
    row = StoryRow(entry("a.txt", reading=0.4, reread_at=TODAY), NOW)

    assert row.cells[LibraryColumn.REREAD] == "reading, 40\u00a0%"


def test_a_story_that_cannot_be_read_says_so():
    facts = TextFacts(state=EntryState.UNREADABLE, problem="It is too large.")
    row = StoryRow(
        LibraryEntry(1, "a.txt", "/far/a.txt", TODAY, facts, WorkFacts()), NOW
    )

    assert row.cells[LibraryColumn.WORDS] == ""
    assert "cannot be read" in row.spoken


@pytest.mark.parametrize(
    ("column", "is_descending", "expected"),
    [
        (LibraryColumn.TITLE, False, ["Chapter 2", "Chapter 10", "zoo"]),
        (LibraryColumn.TITLE, True, ["zoo", "Chapter 10", "Chapter 2"]),
        (LibraryColumn.WORDS, True, ["Chapter 2", "Chapter 10", "zoo"]),
        (LibraryColumn.NOTES, True, ["zoo", "Chapter 2", "Chapter 10"]),
        (LibraryColumn.REREAD, True, ["Chapter 10", "Chapter 2", "zoo"]),
        (LibraryColumn.DRAFTS, True, ["zoo", "Chapter 2", "Chapter 10"]),
        (LibraryColumn.CHANGED, False, ["Chapter 10", "zoo", "Chapter 2"]),
    ],
)
def test_stories_are_sorted_by_any_column(column, is_descending, expected):
    entries = [
        entry("z.txt", "zoo", words=1, open=2, drafts=1, modified=20.0),
        entry("b.txt", "Chapter 10", words=9, reread_at=5.0, modified=10.0),
        entry("a.txt", "Chapter 2", words=9, modified=30.0),
    ]

    by_title = sorted(entries, key=lambda each: each.title_key)
    found = in_order(by_title, column, is_descending=is_descending)

    assert [each.title for each in found] == expected


def test_passages_stand_below_their_story():
    of = entry("a.txt", "The Sea")
    text = Hit(1, Span(4, 7), 3, 5, "The sea.", (Span(4, 7),))
    note = NoteOf("n", "n", "note", "Marit", ("tense",))
    said = Hit(1, Span(0, 0), 0, 0, "Which sea?", (Span(6, 9),), note)

    found = StoryFinds(of, (text, said), has_more=True)
    story, passage, noted, more = found_rows([found], NOW)

    assert isinstance(story, StoryRow)
    assert isinstance(passage, PassageRow)
    assert (passage.excerpt[0], passage.lead, passage.tail) == (
        "The sea.",
        "",
        "line 3",
    )
    assert (noted.lead, noted.excerpt[0], noted.tail) == (
        "Marit",
        "Which sea?",
        "#tense",
    )
    assert noted.spoken == "Marit, Which sea?, #tense"
    assert isinstance(more, MoreRow)


@pytest.mark.parametrize(
    ("passage", "find", "shown"),
    [
        ("## The old sea ##", Span(11, 14), "The old sea"),
        ("# The sea\nIt was old.", Span(6, 9), "The sea It was old."),
        ("No # sea", Span(5, 8), "No # sea"),
    ],
)
def test_a_heading_is_shown_without_its_signs(passage, find, shown):
    markdown = entry("a.md")
    facts = TextFacts(is_markdown=True)
    of = LibraryEntry(1, markdown.name, markdown.location, TODAY, facts, WorkFacts())

    words, (found,) = PassageRow(of, Hit(1, find, 1, 1, passage, (find,))).excerpt

    assert words == shown
    assert found.of(words) == "sea"


def test_signs_stay_where_a_story_is_no_markdown():
    row = PassageRow(entry("a.txt"), Hit(1, Span(2, 5), 1, 1, "# sea", (Span(2, 5),)))

    assert row.excerpt[0] == "# sea"


def test_the_total_is_told_in_words():
    assert told_total([]) == ""
    assert told_total([entry("a.txt", words=1)]) == "1 story · 1 word"
    both = [entry("a.txt", words=900), entry("b.txt", words=900)]
    assert told_total(both) == "2 stories · 1\u202f800 words"
