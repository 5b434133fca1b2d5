from __future__ import annotations

import pytest

from desktop.annotations.kinds import Kind
from desktop.screens.story.contents_rows import (
    KnownWords,
    open_notes,
    part_rows,
    scene_rows,
    sections_of,
)
from desktop.steps import in_one_go
from desktop.text.structure.outline import outline

SCENES = "The Sea\n\nA/N: hi.\n\nShe woke.\n\n***\n\nHe slept.\n"
CHAPTERS = "# One\n\nThe ferry.\n\n# Two\n\nThe sea. The gulls.\n"


def rows(text, notes=(), place_of=None, words=()):
    found = outline(text, is_markdown=True)
    sections = sections_of(found, len(text))
    title = found.title or "here"
    counts = in_one_go(open_notes(found, sections, notes, place_of))
    return part_rows(found, sections, title, counts, words)


def rows_of(opened):
    session = opened.session
    return rows(opened.text, session.threads(), session.placing.place_of)


def counts(found):
    return {row.title.rstrip("."): row.open_notes for row in found}


def test_the_authors_note_comes_first_then_the_story_then_its_parts():
    found = rows(SCENES)

    assert [(row.title, row.level, row.position) for row in found] == [
        ("Author’s note", 0, 0),
        ("The Sea", 0, SCENES.index("She")),
        ("She woke.", 1, SCENES.index("She")),
        ("He slept.", 1, SCENES.index("He")),
    ]
    assert [(row.is_quiet, row.is_story) for row in found[:2]] == [
        (True, False),
        (False, True),
    ]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        pytest.param("", ["here"], id="empty"),
        pytest.param("It rained all day.\n", ["here"], id="in-one-piece"),
        pytest.param("The Sea\n\nIt rained.\n", ["The Sea"], id="only-a-title-before"),
        pytest.param(
            "The Sea\n\nA/N: hi.\n",
            ["Author’s note", "The Sea"],
            id="no-story-yet",
        ),
        pytest.param(CHAPTERS, ["here", "One", "Two"], id="chapters"),
    ],
)
def test_every_story_has_a_row_of_its_own(text, titles):
    assert [row.title for row in rows(text)] == titles


def test_a_chapter_counts_the_notes_still_open_in_it(make_story):
    chapters = make_story(CHAPTERS, "story.md")
    chapters.mark("ferry")
    chapters.mark("The sea", Kind.NOTE, "Which?")
    chapters.marking.toggle_done(chapters.mark("The gulls", Kind.NOTE, "Where?"))

    assert counts(rows_of(chapters)) == {"here": 1, "One": 0, "Two": 1}


def test_the_story_counts_all_notes_but_those_beside_it(make_story):
    story = make_story(SCENES)
    story.mark("hi", Kind.NOTE, "Shorter?")
    story.mark("She", Kind.NOTE, "Who?")
    story.marking.add(Kind.STORY_NOTE, None)

    assert counts(rows_of(story)) == {
        "Author’s note": 1,
        "The Sea": 2,
        "She woke": 1,
        "He slept": 0,
    }


def test_a_chapter_has_the_notes_of_its_scenes(make_story):
    text = "# One\n\nThe ferry.\n\n***\n\nThe sea.\n\n# Two\n\nThe gulls.\n"
    story = make_story(text, "story.md")
    for words in ("ferry", "sea", "gulls", "Two"):
        story.mark(words, Kind.NOTE, "Which?")

    assert [(row.title, row.open_notes) for row in rows_of(story)] == [
        ("here", 4),
        ("One", 2),
        ("The ferry.", 1),
        ("The sea.", 1),
        ("Two", 2),
    ]


def test_a_note_on_several_passages_is_where_the_first_of_them_is(make_story):
    story = make_story(SCENES)
    note = story.mark("He", Kind.NOTE, "Who?")
    story.marking.add_passage(note, story.span("She"))

    # The first one is the first that was marked.
    assert counts(rows_of(story))["He slept"] == 1
    assert counts(rows_of(story))["She woke"] == 0


def test_what_follows_the_story_stands_at_the_end_and_is_no_part_of_it(make_story):
    story = make_story(f"{SCENES}\nA/N: thanks for reading!\n")
    story.mark("thanks", Kind.NOTE, "Too much?")
    story.mark("He", Kind.NOTE, "Who?")

    *_, scene, last = rows_of(story)

    assert (last.title, last.level, last.is_quiet) == ("After the story", 0, True)
    assert last.position == story.text.index("A/N: thanks")
    assert (last.open_notes, scene.open_notes) == (1, 1)
    assert counts(rows_of(story))["The Sea"] == 1


def test_words_stand_with_the_parts_they_were_counted_in():
    assert [row.words for row in rows(SCENES, words=[2, 4, 2, 2])] == [2, 4, 2, 2]


def test_a_place_in_no_part_is_in_the_row_of_the_story():
    sections = sections_of(outline(SCENES, is_markdown=True), len(SCENES))

    assert [sections.row_of(part) for part in (0, None, 1, 2)] == [0, 1, 2, 3]


def test_in_revise_only_the_parts_of_the_story_have_rows():
    found = outline(f"{SCENES}\n\nA/N: bye.\n", is_markdown=True)

    made = scene_rows(found, {1: 12})

    assert [(row.title, row.part, row.words) for row in made] == [
        ("She woke.", 1, 12),
        ("He slept.", 2, None),
    ]


def test_words_stay_with_a_part_that_was_moved():
    first, second = (
        outline(text, is_markdown=True)
        for text in (CHAPTERS, "# Two\n\nThe sea. The gulls.\n\n# One\n\nThe ferry.\n")
    )
    known = KnownWords()
    known.take(sections_of(first, len(CHAPTERS)), [7, 3, 4])

    assert known.of(second.parts) == {0: 4, 1: 3}
