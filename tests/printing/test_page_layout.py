"""Pages as values: where lines and notes stand, and that none is lost."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMarginsF

from desktop.annotations.annotation import Passage, TextQuoteSelector
from desktop.annotations.kinds import Colour, Kind, Status
from desktop.printing.laid_page import PageKind
from desktop.printing.page_choices import Joins, NotesPlace, Paper
from desktop.text.span import Span
from desktop.value import replace
from tests.printing.manuscripts import (
    IDA,
    MARIT,
    PARAGRAPH,
    laid_out,
    made,
    manuscript,
    note_on,
    words_of,
)

pytestmark = pytest.mark.usefixtures("qapp")


def cards_of(layout):
    return [card for page in layout.pages for card in page.cards]


def said_in(layout, thread: int) -> str:
    lines = [
        line
        for card in cards_of(layout)
        if card.thread == thread
        for line in card.lines
    ]
    return words_of(layout, lines)


def story_of(layout) -> str:
    story = (
        b for page in layout.pages if page.kind is PageKind.STORY for b in page.blocks
    )
    return words_of(layout, story)


def assert_nothing_overlaps(layout):
    inside = layout.room.page.marginsRemoved(QMarginsF(1, 1, 1, 1))
    for page in layout.pages:
        for card in page.cards:
            assert inside.contains(card.place)
            assert all(
                card.place.top() <= b.top <= b.bottom <= card.place.bottom() + 0.1
                for b in card.lines
            )
        places = [card.place for card in page.cards]
        assert not any(
            one.intersects(other)
            for n, one in enumerate(places)
            for other in places[:n]
        )
        for above, below in pairwise(page.blocks):
            assert above.bottom <= below.top + 0.1
        assert all(
            block.bottom <= layout.room.text.bottom() + 0.1 for block in page.blocks
        )


def test_a_card_stands_level_with_the_line_its_passage_begins_on():
    layout = laid_out(
        made(f"{PARAGRAPH}\n\nThen [the bell] rang.", {"words": "Which?"})
    )

    (page,), block = layout.pages, layout.pages[0].blocks[-1]
    (card,) = page.cards
    assert card.place.top() == block.top
    assert card.anchor is not None
    assert block.left < card.anchor.x() < block.left + block.width


def test_a_card_that_is_close_to_another_is_pushed_down():
    layout = laid_out(
        made("[Boats] and [locks].", {"words": "One."}, {"words": "Two."})
    )

    one, other = layout.pages[0].cards
    assert other.place.top() > one.place.bottom()


def test_cards_at_the_foot_of_a_page_are_moved_up_to_be_whole():
    text = f"{PARAGRAPH * 3}\n\n" * 40
    layout = laid_out(manuscript(text))
    last = layout.pages[0].blocks[-1]
    at = text.index(last.block.text) + len(last.block.text) - 2
    layout = laid_out(
        manuscript(text, note_on((Span(at, at + 1),), words="Long. " * 80))
    )

    (card,) = layout.pages[0].cards + layout.pages[1].cards
    assert card.place.bottom() <= layout.room.cards.bottom() + 0.1
    assert not card.goes_on


def test_a_thousand_notes_in_a_paragraph_are_all_there():
    spans = [Span(n % 140, n % 140 + 5) for n in range(1000)]
    notes = [note_on((span,), words=f"Note {n}.") for n, span in enumerate(spans)]
    layout = laid_out(manuscript(PARAGRAPH, *notes))

    assert {card.thread for card in cards_of(layout)} == set(range(1000))
    assert layout.pages[1].title == "Notes to page 1, continued"
    assert all(f"Note {n}." in said_in(layout, n) for n in (0, 500, 999))
    assert_nothing_overlaps(layout)


def test_a_note_of_thousands_of_lines_goes_on_page_after_page():
    words = "\n".join(f"line {n}" for n in range(5000))
    layout = laid_out(made("The [bell].", {"words": words}))

    said = said_in(layout, 0)
    assert said.count("line ") == 5000
    assert "continued" in said
    assert_nothing_overlaps(layout)


def test_a_note_that_is_one_endless_line_is_there_to_its_end():
    words = f"{'boats and locks ' * 4000}the end"
    layout = laid_out(made("The [bell].", {"words": words}))

    assert said_in(layout, 0).count("locks") == 4000
    assert said_in(layout, 0).endswith("the end")
    assert_nothing_overlaps(layout)


def test_notes_on_no_passage_stand_at_the_top_of_the_first_page():
    whole = note_on(kind=Kind.STORY_NOTE, words="Too long.")
    lost = note_on(words="Why?", lost_words="the heron")
    layout = laid_out(manuscript(f"{PARAGRAPH}\n", whole, lost))

    assert [card.thread for card in layout.pages[0].cards] == [0, 1]
    assert "the heron" in said_in(layout, 1)


def test_replies_stand_in_the_card_of_what_they_answer():
    asked = note_on((Span(0, 3),), kind=Kind.QUESTION, by=MARIT, words="Whose?")
    reply = note_on(kind=Kind.REPLY, about=asked.note.id, words="Mine.")
    layout = laid_out(manuscript("The boat.", asked, reply))

    (card,) = cards_of(layout)
    said = said_in(layout, card.thread)
    assert said.index("Marit") < said.index("Whose?") < said.index(IDA.name)
    assert said.endswith("Mine.")


def test_a_bare_highlight_is_a_bar_and_has_no_card():
    layout = laid_out(made("The [bell].", {"kind": Kind.HIGHLIGHT}))

    (page,) = layout.pages
    assert (len(page.bars), page.cards) == (1, ())


def test_a_suggestion_stands_in_the_text_as_struck_and_added_words():
    suggestion = {"kind": Kind.SUGGESTION, "replacement": "slow bell"}
    layout = laid_out(made("The [old bell] rang.", suggestion))

    (block,) = layout.pages[0].blocks
    struck, added = (
        [block.block.text[m.start : m.end] for m in block.marks if getattr(m, what)]
        for what in ("is_struck", "is_added")
    )
    assert (struck, added) == (["old"], ["slow"])
    assert block.block.text == "The old slow bell rang."


def test_a_suggestion_that_is_done_leaves_the_text_alone():
    done = {"kind": Kind.SUGGESTION, "replacement": "no", "status": Status.DONE}
    layout = laid_out(made("The [old bell] rang.", done))

    assert story_of(layout) == "The old bell rang."


@pytest.mark.parametrize("notes", [NotesPlace.NONE, NotesPlace.END])
def test_without_notes_beside_it_the_text_has_all_of_the_width(notes):
    layout = laid_out(made("The [bell].", {"words": "Which?"}), notes=notes)

    margins = layout.room.page.width() - layout.room.text.width()
    assert layout.room.text.left() * 2 == pytest.approx(margins)
    assert cards_of(layout) == []


def test_notes_at_the_end_are_numbered_and_quote_their_passage():
    layout = laid_out(
        made("The [bell] rang.\n", {"words": "Which?", "tags": ("sound",)}),
        notes=NotesPlace.END,
    )

    story, notes = layout.pages
    assert words_of(layout, story.blocks) == "The bell\u20601 rang."
    told = words_of(layout, notes.blocks)
    assert told.startswith("Notes 1 · Note · #sound")
    assert told.endswith("“bell” Which?")
    assert (layout.text_page_of[0], layout.note_page_of[0]) == (0, 1)


def test_numbers_may_join_notes_in_the_margin_to_their_passages():
    story = made("The [bell] rang.", {"words": "Which?"})
    layout = laid_out(story, joins=Joins.NUMBERS)

    assert said_in(layout, 0).startswith("1 · Note")


def test_no_line_of_a_paragraph_stands_alone_and_no_heading_at_the_foot():
    text = "".join(
        f"## Part {n}\n\n{PARAGRAPH * (n % 5 + 1)}\n\n{PARAGRAPH}\n\n"
        for n in range(60)
    )
    layout = laid_out(manuscript(text, is_markdown=True), notes=NotesPlace.NONE)

    assert len(layout.pages) > 5
    for page in layout.pages:
        first, last = page.blocks[0], page.blocks[-1]
        assert not last.block.keeps_next
        lines = layout.set_blocks.lines_of(last.block, last.width).lineCount()
        assert last.stop == lines or last.stop >= 2
        assert first.first == 0 or first.stop - first.first >= 2
    assert len(layout.headings) == 60


def test_hidden_marks_are_not_printed_and_passages_stand_on_their_words():
    layout = laid_out(
        made(
            "> She *never [did* say] so.\n\n- [x] **a** [link](there)\n",
            {"words": "When?"},
            {"words": "?"},
            {"words": "?"},
            is_markdown=True,
        )
    )

    assert "She never did say so." in story_of(layout)
    (mark,) = layout.pages[0].blocks[0].marks
    text = layout.pages[0].blocks[0].block.text
    assert text[mark.start : mark.end] == "did say"


def test_an_empty_story_is_a_page_with_its_notes():
    layout = laid_out(manuscript("", note_on(kind=Kind.STORY_NOTE, words="Begin!")))

    assert "Begin!" in said_in(layout, 0)


def test_one_endless_line_fills_its_pages_to_the_last_word():
    text = f"{'boats and locks ' * 20_000}the end"
    layout = laid_out(
        manuscript(text, note_on((Span(len(text) - 3, len(text)),), words="!"))
    )

    assert story_of(layout) == text
    assert layout.pages[-1].cards
    assert_nothing_overlaps(layout)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("is_landscape", [False, True])
def test_every_paper_holds_text_and_notes(paper, is_landscape):
    story = made(
        f"[{PARAGRAPH * 30}]\n\nThe [bell].", {"words": PARAGRAPH * 20}, {"words": "?"}
    )
    layout = laid_out(story, paper=paper, is_landscape=is_landscape, margin=30.0)

    assert {card.thread for card in cards_of(layout)} == {0, 1}
    assert_nothing_overlaps(layout)


_PIECES = (
    *("a", "é", "e\u0301", " ", "  ", "\n", "\n\n", "*", "_", "`", "#", "> ", "- "),
    *("word ", "שלום ", "🛶", "\x00", "\u2028", "\ud800"),
)
_WORDS = st.lists(st.sampled_from(_PIECES), max_size=60).map("".join)


@st.composite
def manuscripts(draw):
    text = draw(_WORDS)
    count = draw(st.integers(0, 6))
    notes = []
    for _ in range(count):
        one, other = draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))
        span = Span(min(one, other), max(one, other))
        kind = draw(
            st.sampled_from([Kind.NOTE, Kind.HIGHLIGHT, Kind.SUGGESTION, Kind.QUESTION])
        )
        new = draw(_WORDS) if kind is Kind.SUGGESTION else None
        notes.append(
            note_on(
                () if draw(st.booleans()) and draw(st.booleans()) else (span,),
                kind=kind,
                by=draw(st.sampled_from([IDA, MARIT])),
                words=draw(_WORDS),
                replacement=new,
                colour=draw(st.sampled_from([None, *Colour])),
            )
        )
    return manuscript(text, *notes, is_markdown=draw(st.booleans()))


@given(manuscripts(), st.sampled_from(NotesPlace), st.sampled_from(Paper))
def test_whatever_the_story_and_its_notes_none_is_lost(story, notes, paper):
    layout = laid_out(story, notes=notes, paper=paper)

    numbered = {n for n, thread in enumerate(layout.threads) if thread.number}
    assert len(layout.threads) == len(story.notes)
    if notes is NotesPlace.MARGIN:
        assert {card.thread for card in cards_of(layout)} == numbered
        bare = {
            mark.thread
            for page in layout.pages
            for b in page.blocks
            for mark in b.marks
        }
        assert all_lines_are_there(layout)
        assert bare <= set(range(len(layout.threads)))
    if notes is NotesPlace.END:
        heads = [b.thread for page in layout.pages for b in page.blocks if b.is_head]
        assert sorted(heads) == sorted(numbered)
    assert_nothing_overlaps(layout)


def all_lines_are_there(layout) -> bool:
    """Return whether the lines of each block in a card are there, each once."""
    lines = defaultdict(list)
    blocks = {}
    for card in cards_of(layout):
        for each in card.lines:
            lines[id(each.block)] += range(each.first, each.stop)
            blocks[id(each.block)] = each
    return all(
        sorted(found)
        == list(
            range(
                layout.set_blocks.lines_of(
                    blocks[key].block, blocks[key].width
                ).lineCount()
                or 1
            )
        )
        for key, found in lines.items()
    )


def test_a_note_on_all_of_the_story_quotes_how_it_begins_and_ends():
    text = f"It began late. {PARAGRAPH * 200}It ended early."
    layout = laid_out(
        manuscript(text, note_on((Span(0, len(text)),), words="Hm.")),
        notes=NotesPlace.END,
    )

    notes = [page for page in layout.pages if page.kind is PageKind.NOTES]
    told = words_of(layout, (b for page in notes for b in page.blocks))
    assert len(notes) == 1
    assert "“It began late." in told
    assert "It ended early.”" in told


def test_what_is_suggested_is_told_whole_with_its_paragraphs():
    new = f"First.\n\n{'Word ' * 2000}last."
    suggestion = {"kind": Kind.SUGGESTION, "replacement": new}
    layout = laid_out(made("The [bell].", suggestion))

    said = said_in(layout, 0)
    assert "First. ¶ Word" in said
    assert said.count("Word") == 2000


def test_a_suggestion_that_was_applied_tells_what_stood_there():
    layout = laid_out(
        manuscript(
            "The slow bell.",
            replace_passage(
                note_on(
                    (Span(4, 8),),
                    kind=Kind.SUGGESTION,
                    replacement="slow",
                    status=Status.DONE,
                ),
                "old",
            ),
        )
    )

    assert said_in(layout, 0).endswith("old slow")


def replace_passage(each, words):
    passage = Passage(TextQuoteSelector(words), None)
    return replace(each, note=replace(each.note, made_on=passage))
