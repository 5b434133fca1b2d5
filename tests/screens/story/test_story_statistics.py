from __future__ import annotations

import pytest

from desktop.screens.story import story_statistics
from desktop.screens.story.story_statistics import StoryStatistics
from desktop.session.story.live_paragraphs import LiveParagraphs
from desktop.steps import in_one_go
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

FRONT = "The Landing\n\nA/N: written in one sitting.\n\n"
STORY = f"{FRONT}The ferry had stopped.\n\nIt was late."


@pytest.fixture
def statistics(make_story):
    story = make_story(STORY)
    statistics = StoryStatistics(story.session, is_markdown=False, parent=story.session)
    statistics.count_all()
    return statistics


def insert(statistics, words):
    changes = ChangeSet((Change(Span(len(STORY), len(STORY)), words),))
    statistics._session.edit(changes, "Typing")


def test_front_matter_is_not_counted(statistics):
    assert statistics.words == 7


def test_after_a_pause_in_the_typing_words_and_parts_are_worked_out_anew(
    statistics, qtbot
):
    with qtbot.waitSignals([statistics.outlined, statistics.counted]):
        insert(statistics, "\n\n***\n\nIn the morning it was gone.")

    assert statistics.words == 13
    assert len(statistics.outline.parts) == 3


@pytest.mark.parametrize("chapters", [4, 300])
def test_a_heading_is_known_before_the_pause(make_story, qtbot, monkeypatch, chapters):
    monkeypatch.setattr(story_statistics, "_PAUSE_MS", 600_000)  # longer than it waits
    text = "".join(f"Chapter {n}\n\nIt rained.\n\n" for n in range(1, chapters))
    session = make_story(text).session
    statistics = StoryStatistics(session, is_markdown=False, parent=session)

    with qtbot.waitSignal(statistics.outlined):
        session.edit(ChangeSet((Change(Span(0, 1), ""),)), "Typing")

    titles = [part.title for part in statistics.outline.parts]
    assert "Chapter 2" in titles
    assert "Chapter 1" not in titles


def test_typing_does_not_wait_for_the_counting(statistics):
    insert(statistics, " Very late.")

    assert statistics.words == 7


def test_the_words_of_a_stretch_are_those_of_its_paragraphs(statistics):
    story = statistics.story_span
    last = Span(STORY.index("It was"), len(STORY))
    spans = [story, Span(0, story.start), last, Span(story.start, story.start)]

    assert statistics.is_counted
    assert statistics.words_in(spans) == [7, 8, 3, 0]


def test_an_empty_story_has_no_words(make_story):
    session = make_story("").session
    statistics = StoryStatistics(session, is_markdown=False, parent=session)

    statistics.count_all()

    assert statistics.words == 0
    assert not statistics.outline.parts


def test_an_edit_while_the_outline_is_made_begins_it_anew(make_story, qtbot):
    session = make_story("1\n\nIt rained.\n\n" * 3_000).session
    statistics = StoryStatistics(session, is_markdown=False, parent=session)
    statistics._look_again()
    statistics._slices._go_on()
    before = statistics.outline

    with qtbot.assertNotEmitted(statistics.outlined):
        changes = ChangeSet((Change(Span(0, 0), "Chapter 1\n\n"),))
        session.edit(changes, "Typing")
    with qtbot.waitSignals([statistics.outlined, statistics.counted]):
        statistics._pause.start(0)

    assert statistics.outline != before
    assert statistics.outline.parts[0].title == "Chapter 1"


def test_code_and_what_stands_behind_the_story_are_not_counted(make_story):
    text = "# One\n\nIt rained.\n\n```\nso = 1\n```\n\nYes.\n\nA/N: thank you\n"
    session = make_story(text, name="here.md").session
    statistics = StoryStatistics(session, is_markdown=True, parent=session)

    statistics.count_all()

    assert statistics.words == 3
    assert statistics.story_span.of(text).endswith("Yes.\n\n")


MIXED = """---
rating: gen
---

A/N: written at sea.

# One

## Fog

The ferry <!-- why? --> had stopped. \U0001f6a2 It rained.

***

    code is none

She wai\u0301ted: don't go.
"""


@pytest.mark.parametrize(
    ("selected", "words"),
    [
        pytest.param("", 0, id="nothing"),
        pytest.param("written at", 2, id="of-front-matter"),
        pytest.param("## Fog", 0, id="a-heading"),
        pytest.param("ferry <!-- why? --> had", 2, id="a-comment-within"),
        pytest.param("err", 1, id="part-of-a-word"),
        pytest.param("\U0001f6a2 It", 1, id="an-emoji"),
        pytest.param("\u0301ted: don't", 2, id="from-a-combining-mark"),
        pytest.param("rained.\n\n***\n\n    code is none\n\nShe", 2, id="over-others"),
    ],
)
def test_the_words_of_a_selection_are_counted_as_the_story_is(
    make_story, selected, words
):
    session = make_story(MIXED, name="sea.md").session
    statistics = StoryStatistics(session, is_markdown=True, parent=session)
    statistics.count_all()
    start = MIXED.index(selected)

    assert statistics.words_selected(Span(start, start + len(selected))) == words


def test_all_of_a_story_selected_is_all_its_words_and_those_before_it(make_story):
    text = FRONT + "The ferry had stopped. It was late again.\n\n" * 400
    session = make_story(text).session
    statistics = StoryStatistics(session, is_markdown=False, parent=session)
    statistics.count_all()
    before, story = statistics.words_in([Span(0, len(FRONT)), statistics.story_span])

    assert statistics.words_selected(Span(0, len(text))) == before + story
    assert statistics.words_selected(statistics.story_span) == statistics.words == 3200


def test_the_words_of_part_of_an_endless_line_are_counted_where_it_is_cut(make_story):
    text = "wave after wave " * 9_000
    session = make_story(text).session
    statistics = StoryStatistics(session, is_markdown=False, parent=session)
    statistics.count_all()
    start = text.index("after", 19_000)

    assert session.live.block_count > 1
    selected = Span(start, text.index("after", start + 40_000))
    assert statistics.words_selected(selected) == selected.of(text).count(" ")


def test_how_paragraphs_are_parted_stays_known_while_it_is_looked_at_again(make_story):
    session = make_story("One goes.\n\nTwo goes.\n\nThree goes.\n").session
    paragraphs, before = session.paragraphs, session.paragraphs.prose_style
    feeds = (Change(Span(10, 11), ""), Change(Span(21, 22), ""))
    session.edit(ChangeSet(feeds), "Typing")

    steps = paragraphs.renewing()
    next(steps)
    during = paragraphs.prose_style
    in_one_go(steps)

    assert during is before
    assert paragraphs.prose_style.feeds == 1
    assert paragraphs.prose_style == LiveParagraphs(session.live).prose_style


def test_what_nobody_asked_for_is_not_looked_at(make_story):
    paragraphs = make_story().session.paragraphs

    assert list(paragraphs.renewing()) == []
