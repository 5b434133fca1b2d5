"""Consistency: what the story says in two ways, and in which it mostly does."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.lenses.finding import LensName
from desktop.lenses.known import Known, LensChoice, Settled
from desktop.lenses.lens import lens
from desktop.lenses.section import Chips, Does, Pairs, Question, Rows
from desktop.text.span import Span
from tests.lenses.looking import found, prose_of, section_of, seen


def consistency(text, *wanted, settled=()):
    chosen = tuple(LensChoice(LensName.CONSISTENCY, "wanted", each) for each in wanted)
    marks = frozenset(Settled(LensName.CONSISTENCY, key) for key in settled)
    return seen(LensName.CONSISTENCY, text, Known(choices=chosen, settled=marks))


def made_alike(text, *wanted):
    """Return ``text`` with everything said as it mostly is, or as is ``wanted``."""
    for finding in reversed(consistency(text, *wanted).findings):
        span = finding.span
        text = text[: span.start] + finding.replacement + text[span.end :]
    return text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('“No.” “Yes.” "Who?" \'Tis I.', "“No.” “Yes.” “Who?” 'Tis I."),
        ('"No." "Yes." “Who?”', '"No." "Yes." "Who?"'),
        ("It's what isn't, it’s what it was.", "It's what isn't, it's what it was."),
        ("It—so—is -- here -- and—there.", "It—so—is—here—and—there."),
        ("It — so — is--here and – there.", "It — so — is — here and — there."),
        ("“It—so—I--”", "“It—so—I—”"),
        ("Well… no… yes... and so on", "Well… no… yes… and so on"),
        (
            "The grey sea and the grey day, and the Gray, GRAYISH dog.",
            "The grey sea and the grey day, and the Grey, GREYISH dog.",
        ),
        (
            "A colour, the colours and her harbor.",
            "A colour, the colours and her harbour.",
        ),
        (
            "He recognised and realised what it is he organized.",
            "He recognised and realised what it is he organised.",
        ),
        (
            "He went towards it, towards her. Toward him?",
            "He went towards it, towards her. Towards him?",
        ),
        (
            "It was okay, quite okay. OK, and OK? It was okay.",
            "It was okay, quite okay. Okay, and okay? It was okay.",
        ),
        (
            "He was all right, all right; and alright she was.",
            "He was all right, all right; and all right she was.",
        ),
        (
            "A wheelhouse, the wheelhouses, the wheel-house.",
            "A wheelhouse, the wheelhouses, the wheelhouse.",
        ),
        (
            "A wheelhouse, his wheelhouse and the wheel houses.",
            "A wheelhouse, his wheelhouse and the wheelhouses.",
        ),
        (
            "A wheel-house, the wheel-houses, the Wheelhouse.",
            "A wheel-house, the wheel-houses, the Wheel-house.",
        ),
        (
            "And so the Doctor and the Doctor met the doctor.",
            "And so the Doctor and the Doctor met the Doctor.",
        ),
        (
            "They and Mum had said to Mum what mum said.",
            "They and Mum had said to Mum what Mum said.",
        ),
        (
            "It was with my mum and his mum, and her Mum.",
            "It was with my mum and his mum, and her mum.",
        ),
        (
            "He had seven of them, twelve more and 9 others.",
            "He had seven of them, twelve more and nine others.",
        ),
        (
            "At ten past one, then half past two, he left at 7:45.",
            "At ten past one, then half past two, he left at quarter to eight.",
        ),
        (
            "It was 7:45, it was 12:05, it was ten to nine by then.",
            "It was 7:45, it was 12:05, it was 8:50 by then.",
        ),
        (
            "He came. She left. They all.  And there.",
            "He came. She left. They all. And there.",
        ),
        (
            "He came.\n\n* * *\n\nShe left.\n\n* * *\n\nThey.\n\n***\n\nAnd so.",
            "He came.\n\n* * *\n\nShe left.\n\n* * *\n\nThey.\n\n* * *\n\nAnd so.",
        ),
    ],
)
def test_what_is_said_otherwise_is_said_as_it_mostly_is(text, expected):
    assert made_alike(text + "\n") == expected + "\n"


@pytest.mark.parametrize(
    "text",
    [
        "“No,” he said, and she was 6' 2\" tall by then.",
        "They were well known, and it was a well-known thing.",
        "It was the last of any one. Anyone was there.",
        "By the river was the River Thames. And the river went.",
        "He was there from 1914–1918, and it was—so to say—over.",
        "He had two of them, and three; she was at 15 High Street on 12 May.",
        "Chapter 3 was for the two of them, and it was 40% off.",
        "She had five of them and he had 12, and they had 40.",
        "B-but he was but there. They re-formed what was not reformed.",
        "The doctor was there. Doctor Owen was there, the Doctor Owen of before.",
        "— Who was it? — It was he—and she.",
        "Afterwards he went toward it. In his humour he was vigorous and humorous.",
        "It was in the land of the free, and by the Land of Oz. It was the Day of it.",
        "He went to the Net and Mackerel and saw the net, the djinn of the garden.",
        "By the Ninth of May she was on the ninth step, in the South to the south.",
        "By the Sound he went, and the sound of it; to the Gulls, and the gulls of it.",
        "He had three of them:\n\n1. This was one.\n\n2. And this two.",
        "It was very late. “Ve-ry late,” he said.",
        "",
        "***\n",
    ],
)
def test_what_is_no_inconsistency_is_left(text):
    assert consistency(text + "\n").findings == ()


def test_the_author_chooses_the_wanted_way_and_all_others_are_found():
    text = "It was grey, grey, and gray.\n"

    what = consistency(text, "grey=american")

    assert found(text, what) == [("grey", "gray"), ("grey", "gray")]
    ways = section_of(what, Pairs).pairs[0]
    assert [(way.label, way.count, way.is_minority) for way in ways] == [
        ("gray", 1, False),
        ("grey", 2, True),
    ]
    assert ways[1].deed.does is Does.CHOOSE
    assert ways[1].deed.key == "wanted:grey=british"


def test_a_way_that_the_story_has_not_may_be_wanted():
    assert made_alike("“Yes,” he said, and it was so.\n", "quotes=straight") == (
        '"Yes," he said, and it was so.\n'
    )


def test_choosing_for_one_matter_leaves_the_others():
    text = "It was grey, grey, and gray... and so… and so…\n"

    what = consistency(text, "grey=american", "ellipses=dots")

    assert found(text, what)[2:] == [("…", "..."), ("…", "...")]


def test_the_wanted_way_everywhere_becomes_suggestions_by_one_button():
    question = section_of(consistency("It was grey, grey, and gray.\n"), Question)

    assert question.title == "grey everywhere"
    assert question.words == "1 place becomes a suggestion."
    show, suggest = question.buttons
    assert (show.deed.does, show.deed.key) == (Does.STEP, "grey")
    assert (suggest.label, suggest.deed.does) == ("Suggest 1", Does.SUGGEST)


def test_what_is_said_one_way_already_is_told():
    what = consistency("It was grey… and so grey… by the harbour, his harbour.\n")

    rows = section_of(what, Rows, "One way already").rows
    assert [(row.words, row.figure) for row in rows] == [
        ("…", "2"),
        ("grey", "2"),
        ("harbour", "2"),
        ("one blank after a full stop", ""),
    ]
    assert (what.count, what.headline) == (0, "0 ways")


def test_two_ways_that_are_settled_are_let_stand():
    what = consistency("It was grey, grey, and gray.\n", settled=["grey"])

    assert what.count == 0
    chip = section_of(what, Chips, "Let stand").chips[0]
    assert (chip.words, chip.deed.does) == ("grey · gray", Does.TAKE_BACK)


def test_a_story_of_another_language_is_told_by_its_signs():
    text = "„Ja“, sagte er… und ging... Er kam nicht… und sie auch nicht.\n"

    assert found(text, consistency(text)) == [("...", "…")]


PIECES = [
    *('"', "'", '" ', " '", '"Yes," ', "'fine' ", "6' 2\" ", "“Go.” ", "‘so’ "),
    *("she said, ", "it's ", "'tis ", "dogs' ", "No", "well "),
    *("--", ". ", "… ", "*", "\n\n"),
]
QUOTED = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


@settings(max_examples=35)
@given(QUOTED)
def test_making_quotes_of_one_kind_changes_nothing_else(text):
    plain = text.translate({0x201C: '"', 0x201D: '"', 0x2018: "'", 0x2019: "'"})

    curly = made_alike(text, "quotes=curly", "apostrophes=curly")
    straight = made_alike(curly, "quotes=straight", "apostrophes=straight")

    signs = {0x201C: '"', 0x201D: '"', 0x2018: "'", 0x2019: "'"}
    others = ["dashes", "ellipses", "blanks"]
    if not any(each.key in others for each in consistency(text).findings):
        assert curly.translate(signs) == plain
        assert straight.translate(signs) == plain


@settings(max_examples=35)
@given(
    QUOTED | st.text("a1:3 .…—–-'\"“”*\n\0😀א漢", max_size=60) | st.text(max_size=60)
)
def test_any_text_can_be_made_alike(text):
    for finding in consistency(text).findings:
        assert finding.span.of(text) != finding.replacement


def test_a_hundred_thousand_quotes_in_a_line_go_through():
    what = consistency('"No," \'twas ' * 10_000 + "“Yes.”\n")

    assert len(what.findings) == 2


def test_in_a_part_of_a_story_the_whole_tells_what_is_usual():
    text = "It was grey, and so grey that it was grey.\n\nBut she was gray and gray.\n"
    whole = prose_of(text)

    part = whole.part(Span(len(text) - 9, len(text)), whole)
    what = lens(LensName.CONSISTENCY).see(part, Known())

    assert found(text, what) == [("gray", "grey"), ("gray", "grey")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '“No.” “No.” “No.” "*Yes,* that." *"So"* it was.',
            "“No.” “No.” “No.” “*Yes,* that.” *“So”* it was.",
        ),
        (
            "It—so—was *it*—so he said *that* -- or—",
            "It—so—was *it*—so he said *that*—or—",
        ),
        ('“No.” <a href="x">“Yes”</a> [so](http://x "y")', None),
        (
            "*So* it was.  And *that* was. *It.* He. She was.",
            "*So* it was. And *that* was. *It.* He. She was.",
        ),
    ],
)
def test_signs_of_emphasis_tags_and_addresses_are_left(text, expected):
    alike = text
    for finding in reversed(
        seen(LensName.CONSISTENCY, text + "\n", is_markdown=True).findings
    ):
        span = finding.span
        alike = alike[: span.start] + finding.replacement + alike[span.end :]

    assert alike == (expected or text)


def test_line_ends_within_a_paragraph_stay():
    lines = "It was dark—and late—down\nthere by the river.\nHe had come -- so\n"
    text = (lines + "-- and then he had\ngone.\n\n") * 4

    alike = made_alike(text, "dashes=em")

    assert alike.count("\n") == text.count("\n")
    assert "come—so" in alike
