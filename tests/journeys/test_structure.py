"""Chapters, scenes and what is no story, as they are seen while one types."""

from __future__ import annotations

import pytest

from desktop.text.structure.line_look import LineKind
from desktop.typography.paragraph_looks import Gap

STORY = "The Well\n\nI\n\nIt rained.\n\nII\n\nIt stopped.\n\nIt rained.\n\nAnd so on.\n"
FENCED = "# One\n\nIt rained.\n\n```\nferry = late\n```\n\n# Two\n\nIt stopped.\n"


@pytest.fixture
def rest(qtbot):
    """Wait as long as it takes until the story is read anew."""

    def rested(writer):
        statistics = writer.screen.statistics
        with qtbot.waitSignal(statistics.counted):
            statistics._pause.start(0)

    return rested


def looks(writer):
    """Return the kinds of the paragraphs that are not plain, by what they read."""
    live, layout = writer.page.live, writer.page.page_layout
    found = {}
    for number in range(live.block_count):
        words = live.piece(number).removesuffix("\n")
        look = layout.typesetter.looks.look(number, words)
        if words and not isinstance(look, Gap) and look.kind is not LineKind.BODY:
            found[words] = look.kind
    return found


def type_at_the_end(writer, words):
    writer.press("Ctrl+2", "Ctrl+End")
    writer.type(words)


def test_a_third_numeral_makes_chapters_of_the_first_two(make_writer, rest):
    writer = make_writer(STORY)
    assert looks(writer) == {"The Well": LineKind.TITLE}

    type_at_the_end(writer, "\nIII\n\nIt rained.\n")
    rest(writer)

    numerals = dict.fromkeys(["I", "II", "III"], LineKind.HEADING)
    assert looks(writer) == {"The Well": LineKind.TITLE, **numerals}
    assert writer.screen.status._words.text() == "11 words"


def test_what_says_itself_what_it_is_is_seen_at_once(make_writer):
    writer = make_writer(STORY)

    type_at_the_end(writer, "\n***\n\nChapter 4\n\nIt rained.\n")

    assert looks(writer)["***"] is LineKind.SCENE_BREAK
    assert looks(writer)["Chapter 4"] is LineKind.HEADING


def test_headings_stay_in_their_places_while_lines_are_put_above_them(
    make_writer, rest
):
    writer = make_writer(f"{STORY}\nIII\n\nIt ended.\n")
    writer.press("Ctrl+2")
    writer.put_caret("It rained.", offset=10)

    writer.type("\n\nShe left.\n\nShe came back.")
    before = looks(writer)
    rest(writer)

    assert before == looks(writer)
    assert {"I", "II", "III"} < before.keys()


def test_code_stays_code_while_it_is_typed(make_writer, rest):
    writer = make_writer(FENCED, "here.md")
    writer.press("Ctrl+2")
    writer.put_caret("ferry = late", offset=12)

    writer.type("\n# so")
    assert looks(writer)["# so"] is LineKind.CODE
    rest(writer)

    assert looks(writer)["# so"] is LineKind.CODE
    assert writer.screen.status._words.text() == "4 words"


def test_a_fence_that_is_opened_takes_in_the_rest_until_it_is_closed(make_writer, rest):
    writer = make_writer("# One\n\nIt rained.\n\n# Two\n\nIt stopped.\n", "here.md")
    writer.press("Ctrl+2")
    writer.put_caret("It rained.")

    writer.type("```\n")
    rest(writer)
    assert looks(writer)["# Two"] is LineKind.CODE

    for _ in range(4):
        writer.press("Backspace")
    rest(writer)
    assert looks(writer)["# Two"] is LineKind.HEADING


def test_the_end_of_the_story_is_shown_as_its_start_is(make_writer, rest):
    writer = make_writer(STORY)

    type_at_the_end(writer, "\nA/N: thank you\n")
    rest(writer)

    assert looks(writer)["A/N: thank you"] is LineKind.FRONT
    assert writer.screen.status._words.text() == "11 words"


@pytest.mark.parametrize("mode", ["Ctrl+1", "Ctrl+2"])
@pytest.mark.parametrize("is_quit", [False, True])
def test_a_synopsis_that_is_being_written_is_kept_when_the_window_goes(
    writer, mode, is_quit
):
    writer.press(mode, "Ctrl+Alt+Shift+Y")
    writer.type("She waits")

    if is_quit:
        writer.app.save_all()
    else:
        writer.close()

    assert "She waits" in writer.notes_file.read_text()
