"""What is spoken, in every way of quoting: passages in brackets are spoken."""

from __future__ import annotations

import re

import pytest

from desktop.lenses.reading_memory import ReadingMemory
from desktop.lenses.story_prose import StoryProse


def marked(labelled):
    """Return the text of ``labelled`` and the spans in its brackets."""
    text, spans, opened = "", [], 0
    for piece in re.split(r"([\[\]])", labelled):
        if piece == "[":
            opened = len(text)
        elif piece == "]":
            spans.append((opened, len(text)))
        else:
            text += piece
    return text, spans


def spoken_in(text):
    prose = StoryProse(text, is_markdown=False, memory=ReadingMemory())
    return [
        (paragraph.start + span.start, paragraph.start + span.end)
        for paragraph, spans in zip(prose.paragraphs, prose.speech, strict=True)
        for span in spans
    ]


SCENE = """[“You’re late,”] says the man in the wheelhouse. He does not turn around.

[“There’s no ferry,”] she says.

[“No,”] he agrees, and throws her the rope. [“Come on, then.”]

The dogs’ bowls stood by the girls’ door. [“I’m goin’ home,”] says Ines. \
[“Tell ’em I said ‘no’.”]

She had the so-called “boat” to herself. Then: [“Wait—”]

[“Are you”]—she looked up—[“are you coming?”] asked the man.

He turned. [“I may come”] (he looked up).

He turned. [“Yes, it is late”]—his eye swept the room—[“and cold.”]

It read “No Entry.” Nobody had called it “the bridge” in years.
"""


def with_signs(double, single="‘’", apostrophe="’"):
    opening, closing = double
    nested_opening, nested_closing = single
    text = SCENE.replace("‘no’", f"\1{'no'}\2").replace("’", apostrophe)
    text = text.replace("“", opening).replace("”", closing)
    return text.replace("\1", nested_opening).replace("\2", nested_closing)


@pytest.mark.parametrize(
    "labelled",
    [
        pytest.param(with_signs("“”"), id="curly"),
        pytest.param(with_signs('""', "''", "'"), id="straight"),
        pytest.param(with_signs("‘’", "“”"), id="curly-single"),
        pytest.param(with_signs("''", '""', "'"), id="straight-single"),
        pytest.param(with_signs("«»", "‹›"), id="guillemets"),
        pytest.param(with_signs("»«", "›‹"), id="guillemets-inwards"),
        pytest.param(with_signs("„“"), id="low-and-high"),
        pytest.param(with_signs("„”"), id="low-and-right"),
        pytest.param(with_signs("””"), id="right-and-right"),
    ],
)
def test_what_is_spoken_is_found_whatever_signs_quote_it(labelled):
    text, spans = marked(labelled)
    assert [text[slice(*span)] for span in spoken_in(text)] == [
        text[slice(*span)] for span in spans
    ]


@pytest.mark.parametrize(
    "labelled",
    [
        pytest.param(
            "[—Entonces] —dijo él.\n\n[—Sí] —dijo Juan—. [Vamos.]\n\n[—Vale.]\n\nVino.",
            id="spanish",
        ),
        pytest.param(
            "[— Привет,] — сказал он. [— Как дела?]\n\n[— Хорошо.]\n\nОн встал.",
            id="russian",
        ),
        pytest.param(
            "[— Oui,] dit-il. Il sort.\n\n[— Non !] s’écria Marie.\n\nIl reste.",
            id="french",
        ),
        pytest.param(
            "[—You’re late,] says the man. He stays.\n\n[—No,] he agrees, and goes."
            "\n\n[— Good,] says the man. [— Now take it off.]\n\nIt rained.",
            id="english",
        ),
        pytest.param(
            "題\n\n雨が降っていた。\n\n[「行くぞ。」]と彼は言った。\n\n[「『はい』と言え」]",
            id="corners",
        ),
    ],
)
def test_what_is_spoken_is_found_in_the_ways_of_other_languages(labelled):
    text, spans = marked(labelled)
    assert spoken_in(text) == spans


@pytest.mark.parametrize(
    "labelled",
    [
        pytest.param("[“Go, now]\n\nShe went. [“Come.”]", id="to-the-paragraphs-end"),
        pytest.param('["Go,] he said. He went. ["Come."]', id="to-the-tag"),
        pytest.param("[“Go on.]\n\n[“Never stop.”] He left.", id="opened-again"),
        pytest.param("[„Go on.]\n\n[And on.“] He left.", id="not-opened-again"),
    ],
)
def test_a_quote_that_does_not_close_ends_with_what_is_said(labelled):
    text, spans = marked(labelled)
    assert spoken_in(text) == spans


def test_a_scene_has_quotes_of_its_own():
    text, spans = marked(
        "[“Yes,”] he said.\n\n[“No,”] she said.\n\n***\n\n"
        + "[‘Yes,’] he said.\n\n[‘No’] she said.\n\n" * 4
    )
    assert spoken_in(text) == spans


@pytest.mark.parametrize(
    "sign", ["“", '"', "‘", "'", "«", "»", "„", "—", "「", "”", "“‘", "' ", '" ']
)
def test_thousands_of_signs_in_one_paragraph_are_read(sign):
    text = f"{sign}a, " * 5_000
    spans = spoken_in(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)


def test_a_quote_may_close_with_the_sign_it_opened_with():
    text, spans = marked("[»Kom»,] sa han.\n\n[»Nej.»] Hon gick.".replace(",]", "],"))
    assert spoken_in(text) == spans


@pytest.mark.parametrize("sign", ['"', "'", "‘’", "“”"])
def test_words_in_italics_are_spoken_within_quotes_and_thought_without(sign):
    opening, closing = sign[0], sign[-1]
    text = (
        f"{opening}*Go*,{closing} he said. {opening}*Go!*{closing} *I wait*, he felt."
    )
    prose = StoryProse(text, is_markdown=True, memory=ReadingMemory())
    (spans,) = prose.speech
    assert [span.of(text).strip("\"'‘’“”") for span in spans] == ["*Go*,", "*Go!*"]
