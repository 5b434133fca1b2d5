"""Person: where the narration says I, we or you in a story told as she."""

from __future__ import annotations

import pytest

from desktop.lenses.finding import LensName
from desktop.lenses.known import Known, LensChoice, Settled
from desktop.lenses.section import Remark, Rows, Select, StoryLines
from desktop.text.span import Span
from tests.lenses.looking import found, section_of, seen

SHE = "She opens the door with her key. He waits for her, and they go in.\n"
I = "I open the door with my key. He waits for me, and we go in.\n"  # noqa: E741
LETTER = "Dear Tom,\n\nI came home late. My key was gone, and I slept in our shed.\n"


def looked(text, *choices):
    return seen(LensName.PERSON, text, Known(choices=choices))


def told_as(way, span=None):
    return LensChoice(LensName.PERSON, "told-as", way, span)


def test_you_in_a_story_told_as_she_is_shown():
    text = SHE + "\nIt is a place where you would have to kneel.\n"
    (finding,) = looked(text).findings

    assert finding.span.of(text) == "you"
    assert finding.message == "“you” in narration told as “she”"
    assert (finding.kind, finding.key, finding.replacement) == ("you", "you", None)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("She took my key.", ["my"]),
        ("They ate with us, and I slept.", ["us", "I"]),
        ("It was ours.", ["ours"]),
        ("She went down the mine.", []),
        ("She read of Elizabeth I.", []),
        ("_I am late,_ she thinks.", []),
        ("“I am late, you see,” she says.", []),
        ("She sees WE ARE OPEN.", []),
        ("It is a thank-you note, and a you-know-what.", []),
    ],
)
def test_i_and_we_are_shown_where_they_are_said_by_the_narration(sentence, words):
    text = f"{SHE}\n" * 5 + f"{sentence}\n"

    assert found(text, looked(text)) == words


def test_whoever_says_i_tells_of_others_and_of_people_as_well():
    assert not looked(f"{I}\n{I}\nShe knew what you do with a key.\n").findings


def test_a_letter_in_a_story_told_as_she_is_a_stretch_of_its_own():
    assert not looked(f"{SHE}\n{SHE}\n{LETTER}\n{SHE}\n{SHE}").findings


def test_each_scene_has_its_own_person():
    assert not looked(f"{SHE}\n***\n\n{I}\n***\n\n{SHE}").findings


def test_what_the_author_chose_wins():
    what = looked(I, told_as("she"))

    assert found(I, what) == ["I", "my", "me", "we"]
    assert section_of(what, Select).chosen == "she"


def test_she_is_shown_where_the_author_says_that_it_is_told_as_i():
    text = f"{I}\n{SHE}"
    start = text.index("She")
    what = looked(text, told_as("i", Span(start, len(text))))

    assert found(text, what) == ["She", "He", "they"]


def test_what_is_settled_for_the_whole_story_is_not_counted():
    text = SHE + "\nIt is a place where you would have to kneel.\n"
    settled = Known(settled=frozenset({Settled(LensName.PERSON, "you")}))
    what = seen(LensName.PERSON, text, settled)

    assert (len(what.findings), what.count, what.headline) == (1, 0, "0 places")


def test_the_panel_has_a_line_for_each_person_and_the_places():
    text = f"{SHE}\n***\n\n{SHE}\nIt is a place where you would kneel.\n"
    what = looked(text)

    lines = section_of(what, StoryLines).lines
    assert [line.label for line in lines] == ["she, he, they", "you", "I, we"]
    assert [len(line.hits) for line in lines] == [10, 1, 0]
    assert [line.count for line in lines] == ["90\N{NO-BREAK SPACE}%", "1", "0"]
    (row,) = section_of(what, Rows).rows
    assert (row.words, row.figure) == ("place where you would kneel", "2")
    assert row.deed.span == what.findings[0].span
    assert section_of(what, Select).options[0].label == "As it mostly is: she"


def test_nothing_is_said_of_a_story_in_which_nobody_is():
    what = looked("Rain. The long road.")
    assert what.sentence == "In which person the story is told."
    (select,) = (each for each in what.sections if isinstance(each, Select))
    assert select.options[0].label == "As it mostly is"


def test_a_story_in_another_language_is_not_read():
    what = looked("Die Fähre fuhr schon lange nicht mehr, aber sie ging hinunter.\n")

    assert what.sections == (Remark("This lens reads English only."),)


@pytest.mark.parametrize("text", ["", "\n\n", "I " * 100_000, "…", "you\0" * 1000])
def test_whatever_stands_there_is_read_to_its_end(text):
    what = looked(text + "\n")

    assert what.count == sum(each.span.of(text) != "" for each in what.findings)
