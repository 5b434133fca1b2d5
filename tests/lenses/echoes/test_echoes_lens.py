"""Echoes: words and phrases that come again, sentences that begin alike."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.lenses.finding import LensName
from desktop.lenses.known import Known, LensChoice, Settled
from desktop.lenses.lens import lens
from desktop.lenses.section import Chips, Does, Rows, Select, StoryLines
from desktop.paths import stories
from desktop.text.span import Span
from tests.lenses.looking import found, prose_of, section_of, seen

FILLING = "They had come to it in the end, and there was no more for them to do in it. "


def echoes(text, *choices, settled=()):
    chosen = tuple(LensChoice(LensName.ECHOES, *choice) for choice in choices)
    marks = frozenset(Settled(LensName.ECHOES, key) for key in settled)
    return seen(LensName.ECHOES, text, Known(choices=chosen, settled=marks))


def parted(words, by):
    """Return ``words`` one after the other, about so many words apart."""
    filled = (f"{FILLING * (by // 18)}" for _ in words)
    return "".join(f"{word} {fill}" for word, fill in zip(words, filled, strict=True))


def keys(what):
    return {finding.key for finding in what.findings}


def test_a_word_again_within_eighty_words_is_an_echo_at_both_places():
    text = "He took the lantern. " + FILLING + "Nobody had lit the lanterns.\n"

    what = echoes(text)

    assert "lantern" in found(text, what)
    assert "lanterns" in found(text, what)
    assert {each.message for each in what.findings if each.kind == "word"} == {
        "“lantern” comes again 24 words on",
        "“lanterns” again, 24 words on",
    }


def test_a_word_that_is_far_away_is_none_until_the_author_asks_for_more():
    text = parted(["A lantern.", "A lantern."], 120)

    assert "word:lantern" not in keys(echoes(text))
    assert "word:lantern" in keys(echoes(text, ("within", "200")))


def test_a_familiar_word_is_heard_only_close_by():
    near, far = (
        parted(["A house.", "A house."], 18),
        parted(["A house.", "A house."], 54),
    )

    assert "word:house" in keys(echoes(near))
    assert "word:house" not in keys(echoes(far))


def test_names_and_words_of_every_day_are_no_echoes():
    text = (
        "So Ines went down. And there stood Ines, and went in, and said so to Ines.\n"
    )

    assert keys(echoes(text)) == set()


def test_a_word_that_is_taken_up_at_once_is_a_figure():
    assert keys(echoes("The lantern is the same lantern.\n")) == set()


def test_what_the_story_is_about_is_no_echo():
    text = "".join(f"The harpoon again, number {n}. {FILLING}" for n in range(60))

    assert "word:harpoon" not in keys(echoes(text))


def test_a_phrase_is_an_echo_anywhere():
    text = (
        "She thinks of the chair with one short leg.\n\n"
        + FILLING * 30
        + "\n\nInes, on the chair with one short leg, said no.\n"
    )

    what = echoes(text)

    places = [each for each in what.findings if each.key.startswith("phrase:the chair")]
    assert [each.span.of(text) for each in places] == [
        "the chair with one short leg"
    ] * 2
    row = section_of(what, Rows, "Phrases").rows[0]
    assert row.deed.does is Does.STEP


def test_a_phrase_is_shown_without_the_small_words_at_its_edges():
    text = (
        "And he lit the old lamp and went. And he lit the old lamp and left. "
        "So she lit the old lamp.\n"
    )

    phrases = [each for each in echoes(text).findings if each.kind == "phrase"]

    assert [each.span.of(text) for each in phrases] == [
        "he lit the old lamp",
        "he lit the old lamp",
        "lit the old lamp",
    ]
    assert {each.key for each in phrases} == {"phrase:he lit the old lamp"}
    assert {each.message for each in phrases} == {"the same phrase 2 times more"}


@pytest.mark.parametrize("phrase", ["on top of all of it", "the car park"])
def test_a_phrase_of_small_words_or_of_a_thing_is_none(phrase):
    text = f"It was {phrase}. They saw {phrase}.\n"

    assert not any(key.startswith("phrase") for key in keys(echoes(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She came. She saw. She left.\n", ["She", "She", "She"]),
        ("She came. She saw.\n", []),
        ("It was dark. It was late.\n", ["It was", "It was"]),
        ("It was dark.\n\nIt was late.\n", ["It was", "It was"]),
        ("“It was dark.”\n\n“It was late.”\n", []),
        ("It was dark.\n\n***\n\nIt was late.\n", []),
    ],
)
def test_sentences_in_a_row_that_begin_alike(text, expected):
    assert found(text, echoes(text)) == expected


def test_a_word_that_is_left_out_is_a_chip_that_takes_it_back():
    text = "He took the lantern. " + FILLING + "Nobody had lit the lanterns.\n"

    what = echoes(text, ("leave-out", "Lanterns"))

    assert "word:lantern" not in keys(what)
    chip = section_of(what, Chips, "Left out").chips[0]
    assert chip.words == "Lanterns"
    assert (chip.deed.does, chip.deed.key) == (Does.TAKE_BACK, "leave-out:Lanterns")


def test_what_is_settled_is_not_counted():
    text = "It was dark. It was late.\n"

    what = echoes(text, settled=["beginning:it was"])

    assert len(what.findings) == 2
    assert (what.count, what.headline) == (0, "0 echoes")


def test_the_line_of_a_word_shows_all_its_places():
    text = (
        "He took the lantern. " + FILLING + "The lantern. " + FILLING * 8 + "A lantern."
    )

    line = section_of(echoes(text), StoryLines).lines[0]

    assert (line.label, line.count) == ("lantern", "3")
    assert [text[hit : hit + 7] for hit in line.hits] == ["lantern"] * 3


def test_a_story_of_another_language_is_read_by_its_words():
    text = (
        "Sie nahm die Laterne und ging hinunter. Niemand war am Ufer, und der Fluss "
        "war still. Dort stand die Laterne noch immer.\n"
    )

    what = echoes(text)

    assert found(text, what) == ["Laterne", "Laterne"]
    assert what.sentence.endswith("Forms of a word are told in English only.")


def test_a_short_story_has_a_handful_of_echoes():
    text = (stories() / "the-last-ferry.txt").read_text(encoding="utf-8")

    what = echoes(text)

    assert 8 <= what.count <= 16
    assert {"word:remember", "word:window"} <= keys(what)
    assert "phrase:the chair with one short leg" in keys(what)


def test_the_distance_that_is_chosen_is_shown_and_kept_within_bounds():
    text = "Some words.\n"

    assert section_of(echoes(text), Select).told == "80 words"
    assert section_of(echoes(text, ("within", "9999")), Select).chosen == "300"
    assert section_of(echoes(text, ("within", "what")), Select).chosen == "80"


@settings(max_examples=35)
@given(st.text("ab “”.\n\0😀א漢—*", max_size=80) | st.text(max_size=80))
def test_any_text_has_its_echoes_within_it(text):
    for finding in echoes(text).findings:
        assert finding.span.of(text).strip()


def test_in_a_part_of_a_story_a_phrase_from_elsewhere_is_still_heard():
    text = (
        "She thinks of the chair with one short leg.\n\n"
        + (FILLING + "\n\n") * 30
        + "And Ines, on the chair with one short leg, said no.\n"
    )
    whole = prose_of(text)
    lens(LensName.ECHOES).see(whole, Known())

    part = whole.part(Span(len(text) - 20, len(text)), whole)
    (finding,) = lens(LensName.ECHOES).see(part, Known()).findings

    assert finding.span.of(text) == "the chair with one short leg"
    assert finding.message == "the same phrase 1 time more"
