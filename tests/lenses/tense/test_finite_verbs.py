"""Finite verbs of the narration: which they are, where they begin, in which tense."""

from __future__ import annotations

import re

import pytest

from benchmarks.labelled_story import labelled_stories
from benchmarks.lens_accuracy import f1, tense_figures
from desktop.lenses.tense.finite_verbs import verbs_in

pytest.importorskip(
    "HanTa", reason="The lens of tense needs HanTa.", exc_type=ImportError
)

KINDS = {"past": "p", "present": "n", "future": "f", "none": "m"}


def marked(text):
    """Return ``text`` with the tense of each verb before it, as in the stories."""
    for start, _, kind, *_ in reversed(verbs_in(text)):
        text = f"{text[:start]}<{KINDS[kind]}>{text[start:]}"
    return text


@pytest.mark.parametrize(
    "sentence",
    [
        "She<p>’d noticed him, and he<m>’d go if she<n>’s gone.",
        "It <p>had had time; she<n>’s tired and it<n>’s been long.",
        "She <p>used to swim and <p>had to stop.",
        "There<n>’s a door, and there <p>were two.",
        "“        ” <p>said the man. He <p>let the cat in and <p>shut the door.",
        "He <p>put it down, <p>read it and <p>hit the wall.",
        "They <n>put it down where it <n>belongs.",
        "She <m>could see him run and hear him call.",
        "<p>Did she know? <n>Does he? What <n>do you do?",
        "She <p>made them stop, but <p>did not let him go.",
        "He <p>had turned his back and found the pencil.",
        "The man seated by the door <p>rose, and the box wrapped in paper <p>fell.",
        "The box <p>was opened and emptied by a man called Tom.",
        "If it <p>were mine I<m>’d leave. It <f>will rain; I<f>’ll stay.",
        "She <p>knew what <m>might come. Nobody <m>ought to wait.",
        "He <n>has never told anyone. They<n>’re late, I<n>’m not.",
        "The boots she <p>bought <p>were wet with snow.",
        "Tom<n>’s wheezing. Tom’s coat <n>hangs there.",
        "She <n>holds it under the tap and <n>counts.",
        "The lorries <n>come, and evenings <n>smell of iron.",
        "We <n>kneel and <p>stared at it.",
        "She <n>waits. The house <n>ticks, and the lights <n>change.",
        "A girl dressed in black <p>stood there; he <p>kept it locked.",
        "He <p>rose, and in the morning <p>left the house.",
        "After the guests <p>had gone he <p>slept.",
        "<n>Do her hands hurt? Why <n>don’t you go?",
        "There <n>go the children, and down the hill <n>comes the van.",
        "Running, she <p>wanted to think, to be left alone.",
        "Stone, weed, one knee. Salt on everything.",
        "He <p>heard of Tom’s leaving and <p>was sorry. He<p>’d the look of it.",
        "I <n>type it. Soot <p>striped his cheeks.",
        "Tom, in whom they <n>trust, <n>steps back.",
        "He <n>has never in his life had a thing, and <n>waits.",
        "It <p>had been his since old Tom <p>died.",
        "You <n>put it down and <n>go out, and everyone <n>cheers.",
        "The kitchen, being a kitchen, <n>drips; she <n>waits.",
        "I <n>type no and <n>wait. I <n>don’t sleep and <n>don’t move.",
        "Somewhere a dog <n>barks, and she <n>waits.",
        "We <p>trooped out. He <p>came and <p>went from Tom’s to us on his tiptoes.",
        "She <p>buttoned her black sports coat closer. It <m>might in two days end it.",
        "With each step the stone <p>seemed to lean, and <p>sank.",
        "The kettle<n>’s on and the doors <n>open. So I <n>text her, and she <n>waits.",
        "She <n>can’t stay. He <f>won’t go. <p>Wasn’t it cold?",
    ],
)
def test_each_finite_verb_is_found_where_it_begins_in_its_tense(sentence):
    plain = re.sub("<[pnfm]>", "", sentence).replace("“        ”", " " * 10)

    assert marked(plain) == sentence.replace("“        ”", " " * 10)


@pytest.mark.parametrize("story", labelled_stories(), ids=lambda story: story.name)
def test_the_verbs_of_our_stories_are_found(story):
    assert f1(*tense_figures(story)) >= 0.98


@pytest.mark.parametrize(
    ("sentence", "others"),
    [
        ("His voice was low.", ["is"]),
        ("She left, and they left.", ["leaves", "leave"]),
        ("She remembers; I remember.", ["remembered", "remembered"]),
        ("He’s tired. He’s gone. I’m here.", [" was", " had", " was"]),
        ("She hurries, stops and carries it.", ["hurried", "stopped", "carried"]),
        ("Was I late? I was.", ["Am", "am"]),
        ("The boy and the girl went home.", ["go"]),
        ("She didn’t see. We didn’t.", ["does", "do"]),
        ("They put it there.", [None]),
        ("He used to come.", [None]),
    ],
)
def test_a_verb_is_proposed_in_the_other_tense_as_its_subject_asks(sentence, others):
    assert [other for *_, other in verbs_in(sentence)] == others


@pytest.mark.parametrize(
    "text",
    [
        "",
        "…",
        "x" * 100_000,
        "She was there. " * 200,
        "she was there and " * 500,
        "’" * 2000,
        "“" * 2000,
        "😀 she was 🙂 here\0",
        "彼女は待っていた。",
        "וַיְהִי עֶרֶב she was",
        "-" * 5000 + "a-" * 5000,
    ],
)
def test_whatever_stands_there_is_read_to_its_end(text):
    for start, end, *_ in verbs_in(text):
        assert text[start:end].strip("’'").isalpha()
