"""The lens of tense: slips, stretches, and what the author chose."""

from __future__ import annotations

import pickle

import pytest

from benchmarks.labelled_story import labelled_stories
from benchmarks.lens_accuracy import slip_figures
from desktop.lenses.finding import LensName
from desktop.lenses.known import Known, LensChoice, Settled
from desktop.lenses.section import Remark, Ribbon, Select
from desktop.lenses.tense import tense_lens
from desktop.text.span import Span
from tests.lenses.looking import found, prose_of, section_of, seen

pytest.importorskip(
    "HanTa", reason="The lens of tense needs HanTa.", exc_type=ImportError
)

PRESENT = "She opens the door and looks out. The street is empty, and it rains.\n"
PAST = "He closed the shop, counted the money and went home. It was late by then.\n"
MEMORY = (
    "Years before, she had come by that door. She knocked, and knocked again.\n\n"
    "A man opened. He looked at her, said nothing, took the letter and read it.\n"
)


def looked(text, *choices):
    return seen(LensName.TENSE, text, Known(choices=choices))


def told_in(tense, span=None):
    return LensChoice(LensName.TENSE, "told-in", tense, span)


def stretches(what):
    return [each.told for each in section_of(what, Ribbon).stretches]


@pytest.mark.parametrize("story", labelled_stories(), ids=lambda story: story.name)
def test_the_slips_of_our_stories_are_found_and_nothing_else(story):
    right, wrong, missed = slip_figures(story)

    assert right / (right + wrong) >= 0.9
    assert right / (right + missed) >= 0.95


def test_a_slip_says_what_it_is_and_proposes_the_other_tense():
    text = PRESENT + "\nShe shut the door. She waits.\n"
    (finding,) = looked(text).findings

    assert finding.span.of(text) == "shut"
    assert finding.kind == "past"
    assert finding.message == "past in a present stretch"
    assert finding.replacement == "shuts"
    assert finding.key == "past:shut"


def test_a_present_verb_in_the_past_is_a_slip_as_well():
    what = looked(PAST + "\nHe eats, and sat down.\n")

    assert found(PAST + "\nHe eats, and sat down.\n", what) == [("eats", "ate")]
    assert what.findings[0].message == "present in a past stretch"


def test_a_flashback_is_a_stretch_of_its_own():
    what = looked(f"{PRESENT}\n{PRESENT}\n{MEMORY}\n{PRESENT}\n{PRESENT}")

    assert stretches(what) == ["present", "past", "present"]
    assert not what.findings


def test_each_scene_has_its_own_tense():
    what = looked(f"{PAST}\n***\n\n{PRESENT}\n***\n\n{PAST}")

    assert stretches(what) == ["past", "present", "past"]
    assert not what.findings


@pytest.mark.parametrize(
    "sentence",
    [
        "Water finds its way.",
        "Dogs are like that, and people know it.",
        "One learns to wait.",
        "He had closed it before.",
        "He would close it later.",
        "_I am too late,_ he thought.",
        "That is to say, he tried.",
        "It was the sound a tide makes.",
        "He heard of the boy’s being ill.",
        "There are boys who ran, and I think better of them, to where the path begins.",
    ],
)
def test_what_is_right_in_a_past_story_is_no_slip(sentence):
    assert not looked(f"{PAST}\n{PAST}\n{sentence}\n").findings


@pytest.mark.parametrize(
    "sentence",
    [
        "I suppose I was late.",
        "My sister, who’s a nurse, came as well.",
        "What do you do with a dog?",
        "The boys are as tall as I am now.",
        "I’ve never been able to forget it.",
        "I’ll give it here as it stood.",
        "I do not know what came of it. I can tell you it was late.",
        "He was wet, that’s all.",
    ],
)
def test_what_a_teller_says_of_now_is_no_slip(sentence):
    told = "I closed the shop and went home. We were late, and I slept badly.\n"

    assert not looked(f"{told}\n{told}\n{sentence}\n").findings


def test_one_who_tells_between_much_speech_tells_still():
    said = "“" + "And so on it goes. " * 40 + "”\n"
    text = f"I was late, and I slept.\n\n{said}\nI think she knew. I have seen it.\n"

    assert not looked(text).findings


def test_what_a_teller_does_in_the_present_is_a_slip_as_any():
    told = "I closed the shop and went home. We were late, and I slept badly.\n"
    text = f"{told}\n{told}\nI suppose she knew. She looks at me.\n"

    assert found(text, looked(text)) == [("looks", "looked")]


@pytest.mark.parametrize(
    "sentence",
    [
        "She has closed it, and had opened it before.",
        "If it were warm she would stay.",
        "It is as if nobody had come.",
        "She wears the boots her mother bought.",
        "She came here two years ago.",
        "She remembers how he laughed.",
        "She knows when it happened.",
        "They will come.",
    ],
)
def test_what_is_right_in_a_present_story_is_no_slip(sentence):
    assert not looked(f"{PRESENT}\n{PRESENT}\n{sentence}\n").findings


def test_what_the_author_chose_for_the_story_wins():
    what = looked(PRESENT, told_in("past"))

    assert [each.kind for each in what.findings] == ["present"] * 4
    assert stretches(what) == ["past · set by you"]
    assert section_of(what, Select).chosen == "past"


def test_what_the_author_chose_for_a_stretch_wins_there():
    text = f"{PRESENT}\n{PAST}\n{PRESENT}"
    start = text.index("He closed")
    what = looked(text, told_in("past", Span(start, start + len(PAST))))

    assert stretches(what) == ["present", "past · set by you", "present"]
    assert not what.findings


def test_what_was_chosen_and_taken_back_is_as_it_mostly_is():
    what = looked(PRESENT, told_in("past"), told_in(""))

    assert not what.findings
    assert section_of(what, Select).chosen == ""


def test_settled_slips_are_found_and_not_counted():
    text = PRESENT + "\nShe shut the door. She waited.\n"
    settled = Known(settled=frozenset({Settled(LensName.TENSE, "past:shut")}))
    what = seen(LensName.TENSE, text, settled)

    assert found(text, what) == [("shut", "shuts"), ("waited", "waits")]
    assert what.count == 1
    assert what.headline == "1 slip"
    assert sum(each.count for each in section_of(what, Ribbon).stretches) == 1


def test_speech_is_not_read():
    assert not looked(PAST + "\n“I am late, and it rains,” he said.\n").findings


def test_the_ribbon_has_a_band_for_each_paragraph_and_says_what_is_present():
    ribbon = section_of(looked(f"{PAST}\n***\n\n{PRESENT}\nStone. Weed.\n"), Ribbon)

    assert [band.present for band in ribbon.bands] == [0.0, 1.0, None]
    assert [band.begins_scene for band in ribbon.bands] == [False, True, False]
    assert ribbon.present == pytest.approx(0.5)
    assert [each.title for each in ribbon.stretches] == [
        "1 · He closed the shop",
        "2 · She opens the door",
    ]


def test_all_that_was_looked_at_has_every_verb_with_its_tense():
    everything = looked("She opens it. He would go, and she’ll stay; it was late.\n")

    told = [(each.span.start, each.kind) for each in everything.everything]
    assert told == [(4, "present"), (17, "none"), (34, "future"), (47, "past")]


def test_a_part_of_the_story_is_told_by_what_is_around_it():
    text = f"{PRESENT}\n{PRESENT}\nHe sat down.\n\n{PRESENT}"
    whole = prose_of(text)
    at = text.index("He sat")
    part = whole.part(Span(at, at + 5), whole)

    (finding,) = tense_lens.see(part, Known()).findings
    assert finding.span.of(text) == "sat"


def test_a_story_in_another_language_is_not_read():
    what = looked("Die Fähre fuhr schon lange nicht mehr, aber sie ging hinunter.\n")

    assert what.sections == (Remark("This lens reads English only."),)
    assert not what.findings


def test_a_story_without_words_has_no_slips():
    what = looked("\n\n***\n\n…\n")

    assert (what.findings, what.headline, what.count) == ((), "0 slips", 0)


def test_what_is_seen_goes_to_another_process():
    what = looked(PRESENT + "\nShe shut it.\n")

    assert pickle.loads(pickle.dumps(what)) == what  # noqa: S301
