"""The lens of spelling: what is misspelt in a story, and what is not."""

from __future__ import annotations

import pytest

from desktop.lenses.finding import LensName
from desktop.lenses.known import Known, LensChoice, Settled
from desktop.lenses.reading_memory import ReadingMemory
from desktop.lenses.section import Chips, StoryLines
from desktop.lenses.spelling.spelling_lens import see, suggestions
from desktop.lenses.story_prose import StoryProse
from desktop.text.span import Span

MEMORY = ReadingMemory()
"""One for all tests: what was read in a paragraph once is known."""


def prose_of(text, is_markdown=False):
    return StoryProse(text, is_markdown=is_markdown, memory=MEMORY)


def chosen(about, *values):
    return Known(choices=tuple(LensChoice(LensName.SPELLING, about, v) for v in values))


def found(text, known=None, is_markdown=False):
    """Return what was found in ``text``, in its own words."""
    seen = see(prose_of(text, is_markdown), known or Known())
    return [finding.span.of(text) for finding in seen.findings]


def test_a_misspelt_word_is_found_where_it_stands_with_what_was_meant():
    text = "He waited.\n\nUntill then she was recieving letters.\n"
    first, second = see(prose_of(text), Known()).findings
    assert (first.span.of(text), first.replacement) == ("Untill", "Until")
    assert (second.span.of(text), second.replacement) == ("recieving", "receiving")
    assert second.key == "recieving"


@pytest.mark.parametrize(
    "text",
    [
        "“W-what is it? Wh— no, I th… thought s-so,” he said.",
        "Hmmm. Ssshh! Nooo, he said, yesss, and hahaha, and pfft.",
        "He was goin’ home, an’ nothin’ doin’ wi’ ’em, ’cause o’ that.",
        "Write to marit@ferrry.example or see https://exampel.org/fery#abot now.",
        "She tagged it #fanfick for @qwertz and paid 1st, 22nd, 90s, 3pm.",
        "A naïve café, a façade, the Brontë sisters, an encyclopædia.",
        "LOOK OUT, said the NATO man of Chapter XIV, with his TVs.",
        "He said: 你好, привет, and 😀 followed.",
        "I should’ve, they’d’ve, y’all, ma’am, o’clock, d’you, fo’c’sle.",
        "“Mes amis, it is a mal de tête,” she said creakingly, of her mortifications.",
        "A willy-nilly re-entry, half-forgotten, twenty-one, anti-hero.",
        "The lamplit wheelhouse stood by a moorhen and a dockside doorframe.",
        "“You had had that that day,” she said, very very late.",
    ],
)
def test_what_is_no_slip_of_the_pen_is_left_alone(text):
    assert found(text) == []


def test_names_are_known_by_their_capitals():
    text = "Once Thalorin came. She saw Thalorin’s ship, and Thalorin saw her.\n"
    assert found(text) == []


def test_a_name_behind_an_initial_is_no_beginning():
    assert found("It was signed by D. Pell.") == []


def test_a_month_is_no_name():
    assert found("It was in Febuary, late in Febuary, that she came.") == [
        "Febuary",
        "Febuary",
    ]


def test_code_is_not_spelled():
    text = "She typed `recieve()` twice.\n\n```\nteh\n```\n\nThe end.\n"
    assert found(text, is_markdown=True) == []


def test_a_word_of_the_story_is_accepted_with_its_genitive_and_plural():
    text = "One skarn, two skarns, untill.\n"
    assert found(text) == ["skarn", "skarns", "untill"]
    text = "One skarn’s eye, two skarns. Skarn, untill.\n"
    assert found(text, chosen("word", "skarn")) == ["untill"]


def test_what_a_story_says_again_and_again_is_a_word_of_its_own():
    text = "A skarn came. Skarn of the north, he said, and two skarns, a skarn’s eye.\n"
    seen = see(prose_of(text), Known())
    assert seen.findings == ()
    taken = [each.chips for each in seen.sections if isinstance(each, Chips)][1]
    assert [chip.deed.key for chip in taken] == ["word:skarn", "word:skarns"]


def test_a_slip_is_one_however_often_it_is_made():
    assert found("Untill now, untill then, untill when, untill the end.") == [
        *("Untill", "untill", "untill", "untill")
    ]


def test_words_of_the_authors_own_are_accepted_in_every_story():
    assert found("A skarn came.", Known(own_words=frozenset({"skarn"}))) == []


def test_a_doubled_word_is_found_and_one_of_it_stays():
    (finding,) = see(prose_of("He went to the the sea.\n"), Known()).findings
    assert (finding.kind, finding.replacement) == ("doubled", "the")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Once in a life time he could see it.", "lifetime"),
        ("She should of known it.", "should have"),
        ("He might of gone.", "might have"),
        ("The path had lead to the shore.", "led"),
        ("The tide has lead the mud up the steps.", "led"),
        ("It was in a hour, or less, that he came.", "an"),
        ("She couldn’t breath.", "breathe"),
        ("There was someone someone on the stair.", "someone"),
        ("It was dark on on either side.", "on"),
        ("She counted, and than she slept.", "then"),
        ("He had past his life at sea.", "passed"),
        ("She walked passed the mill.", "past"),
        ("The room was bare accept for a stool.", "except"),
        ("It’s to dark in there.", "It’s too dark"),
        ("“Your pathetic,” she said.", "You're"),
        ("They raised there heads.", "their"),
        ("Its a long way to go.", "It's"),
        ("I have your’s of Monday.", "yours"),
        ("The house was quite.", "quiet"),
        ("He had payed for it.", "paid"),
        ("Nobody was their.", "there"),
        ("He saw the ice, witch he knew.", "which"),
        ("I wonder weather you know.", "whether"),
        ("She was there for a weak.", "week"),
        ("She stood at the forth step.", "fourth"),
        ("He was quiet rude to her.", "quite"),
    ],
)
def test_words_that_are_wrong_together_are_found(text, right):
    (finding,) = see(prose_of(text), Known()).findings
    assert finding.replacement == right


@pytest.mark.parametrize(
    "text",
    [
        "She could, of course, go. She could of course go.",
        "The might of the empire had lead in it. A pipe of lead.",
        "I took a breath. From breath to breath she couldn’t say.",
        "He had past lives. By the Forth he went forth.",
        "It is older and wiser than she.",
        "They accept for now. Your welcome is warm. She was to far seas a friend.",
        "Those who stood there heads bent. It was quite, quite mad. Its own.",
        "No no, he said, and there there, and now now, and on on.",
    ],
)
def test_what_may_be_meant_is_not_taken_for_wrong(text):
    assert found(text) == []


def test_a_sentence_in_another_language_is_not_misspelt():
    text = "“Je ne comprends pas pourquoi vous voulez partir,” she said to him.\n"
    assert found(text) == []


def test_a_settled_word_is_told_but_not_counted():
    known = Known(settled=frozenset({Settled(LensName.SPELLING, "untill")}))
    seen = see(prose_of("Untill then. And recieve it."), known)
    assert [len(seen.findings), seen.count] == [2, 1]


def test_all_suggestions_for_a_word_begin_with_the_likeliest():
    prose = prose_of("He was recieving it.")
    assert suggestions("Recieving", prose, Known())[0] == "Receiving"


def test_what_lacks_its_capital_alone_is_suggested_with_it_first():
    prose = prose_of("He went on sundays by the english road to london, of the nato.")
    lacking = [finding.replacement for finding in see(prose, Known()).findings]
    assert lacking == ["Sundays", "English", "London", "NATO"]


def test_a_name_of_the_story_is_suggested_for_one_that_is_near():
    prose = prose_of("Once Thalorin came. She saw Thalorin.")
    assert suggestions("Thalorni", prose, Known())[0] == "Thalorin"


def test_a_british_story_is_suggested_british_words():
    text = "The harbour was grey, its colour gone, realised too late, skilfull."
    (finding,) = see(prose_of(text), Known()).findings
    assert finding.replacement == "skilful"


def test_a_part_is_judged_by_the_whole_and_by_what_is_new_in_it():
    whole = prose_of("Once Thalorin came. She saw Thalorin, who saw her.\n")
    now = "Once Thalorin came.\n\nThalorin, untill then.\n"
    part = prose_of(now).part(Span(21, 40), whole)
    assert [each.span.of(now) for each in see(part, Known()).findings] == ["untill"]


def test_an_empty_story_has_nothing_misspelt():
    empty = see(prose_of(""), Known())
    assert empty.findings == ()
    assert not any(isinstance(each, StoryLines) for each in empty.sections)
