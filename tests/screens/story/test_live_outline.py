"""The law of the outline that is carried along: right, whatever is typed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.annotations.annotation_set import AnnotationSet
from desktop.screens.story.live_outline import LiveOutline
from desktop.session.story.story_session import StorySession
from desktop.session.story.writing.moving import move_paragraphs
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.text.structure.outline import outline

LINES = [
    "She went down to the landing, and nobody waited there for her.",
    "“No,” he said.",
    "Chapter 3",
    "# The ferry",
    "***",
    "A/N: written in one sitting.",
    "The Landing",
    "",
    "",
]
BODY = "She went down to the landing, where nobody waited, and counted to thirty. "
LONG = 10 * f"{BODY}\n\n"


def typed(place, gone, words):
    return ChangeSet((Change(Span(place, place + gone), words),))


@st.composite
def edited_texts(draw):
    text = "\n".join(draw(st.lists(st.sampled_from(LINES), max_size=9)))
    before = draw(st.sampled_from(["", LONG]))
    edits = draw(
        st.lists(
            st.tuples(
                st.integers(0, len(text)),
                st.integers(0, 3),
                st.sampled_from(["", "x", "\n", "#", "*", " ", "er", "\n\n", "a\nb\n"]),
            ),
            min_size=1,
            max_size=4,
        )
    )
    return before, text, edits


@pytest.mark.usefixtures("qapp")
@settings(max_examples=150, derandomize=True, deadline=None, database=None)
@given(edited_texts(), st.booleans(), st.booleans())
def test_the_parts_are_where_they_would_be_found_after_every_edit(
    made, is_markdown, is_asked_late
):
    before, text, edits = made
    session = StorySession(before + text, AnnotationSet(), {})
    live = LiveOutline(session, is_markdown=is_markdown)
    session.text_changed.connect(live.edit)

    for place, gone, words in edits:
        at = min(len(before) + place, len(session.live))
        changes = typed(at, min(gone, len(session.live) - at), words)
        if changes.changes[0].inserted or len(changes.changes[0].span):
            session.edit(changes, "Typing")
        if not is_asked_late:
            found = outline(session.text, is_markdown)
            assert places(live.current) == places(found)
    assert places(live.current) == places(outline(session.text, is_markdown))


@pytest.mark.usefixtures("qapp")
@settings(max_examples=150, derandomize=True, deadline=None, database=None)
@given(
    st.lists(st.sampled_from(LINES), min_size=2, max_size=12),
    st.lists(st.tuples(st.integers(0, 200), st.sampled_from([1, -1])), max_size=4),
    st.sampled_from(["\n", "\n\n"]),
)
def test_they_are_so_after_every_move(lines, moves, between):
    session = StorySession(LONG + between.join(lines), AnnotationSet(), {})
    live = LiveOutline(session, is_markdown=False)
    session.text_changed.connect(live.edit)

    for place, step in moves:
        at = min(len(LONG) + place, len(session.live))
        move_paragraphs(session, Span(at, at), step)

        assert places(live.current) == places(outline(session.text, is_markdown=False))


def places(found):
    parts = [(part.kind, part.level, part.span) for part in found.parts]
    return found.front_matter, parts


CHAPTERS = BODY + "".join(f"\n\nChapter {n}\n\n{BODY}" for n in range(100))


@pytest.fixture
def novel(qapp):
    return StorySession(CHAPTERS, AnnotationSet(), {})


def test_typing_in_a_paragraph_makes_no_parts(novel):
    live = LiveOutline(novel, is_markdown=False)
    told = []
    novel.text_changed.connect(lambda changes: told.append(live.edit(changes)))

    novel.edit(typed(CHAPTERS.index("Chapter 9") + 40, 0, "x"), "Typing")

    assert told == [False]
    assert live.current.parts[-1].span.end == len(CHAPTERS) + 1


@pytest.mark.parametrize(
    ("at", "gone", "words"),
    [
        pytest.param(CHAPTERS.index("Chapter 7"), 1, "", id="a heading is broken"),
        pytest.param(40, 0, "\n\nChapter 0\n\n", id="a heading is pasted"),
        pytest.param(20, 4 * len(BODY), "", id="much is cut"),
    ],
)
def test_an_edit_that_may_make_parts_is_told(novel, at, gone, words):
    live = LiveOutline(novel, is_markdown=False)
    told = []
    novel.text_changed.connect(lambda changes: told.append(live.edit(changes)))

    novel.edit(typed(at, gone, words), "Edit")

    assert told == [True]
    assert live.current == outline(novel.text, is_markdown=False)


def test_in_a_novel_keys_at_a_heading_are_looked_at_once_there_is_time(qapp):
    text = BODY + "".join(f"\n\nChapter {n}\n\n{BODY}" for n in range(1, 1000))
    session = StorySession(text, AnnotationSet(), {})
    live = LiveOutline(session, is_markdown=False)
    told = []
    session.text_changed.connect(lambda changes: told.append(live.edit(changes)))

    session.edit(typed(text.index("Chapter 7"), 1, ""), "Typing")
    meanwhile = live.current
    live.work_out()

    assert told == [True]
    assert len(meanwhile.parts) == 1000
    assert live.current == outline(session.text, is_markdown=False)
    assert len(live.current.parts) == 999


@pytest.mark.parametrize(
    ("words", "is_known"),
    [
        pytest.param("Short of it", True, id="a-paragraph"),
        pytest.param("Chapter 40", False, id="a-heading"),
        pytest.param("***", False, id="a-break"),
    ],
)
def test_in_a_novel_only_what_parts_it_is_looked_at_when_it_is_moved(
    qapp, words, is_known
):
    text = BODY + "".join(f"\n\nChapter {n}\n\n{BODY}" for n in range(1, 1000))
    middle = f"Chapter 40\n\n{BODY}\n\nShort of it.\n\n***\n\n"
    session = StorySession(text.replace("Chapter 40\n\n", middle), AnnotationSet(), {})
    live = LiveOutline(session, is_markdown=False)
    session.text_changed.connect(live.edit)
    at = session.text.index(words)

    move_paragraphs(session, Span(at, at), -1)

    assert live.is_known is is_known
    assert places(live.current) == places(outline(session.text, is_markdown=False))
