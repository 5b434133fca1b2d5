"""Which words are names: passages in brackets are."""

from __future__ import annotations

import re

import pytest

from desktop.lenses.finding import LensName
from desktop.lenses.known import Known, LensChoice
from desktop.lenses.names.naming import mentions_in, names_of
from tests.lenses.looking import prose_of


def marked(labelled):
    """Return the text of ``labelled`` and what is in its brackets."""
    return labelled.translate({91: None, 93: None}), re.findall(r"\[(.*?)\]", labelled)


def named_in(text, known=None):
    return [
        each.span.of(text) for each in mentions_in(prose_of(text), known or Known())
    ]


@pytest.mark.parametrize(
    "labelled",
    [
        pytest.param(
            "At dusk [Ines] saw the ferry. [Ines’s] coat was wet.", id="within"
        ),
        pytest.param("[Marla] waited. Then it rained. [Marla] said so.", id="first"),
        pytest.param("Outside it rained. Perhaps nobody came. Nothing moved.", id="no"),
        pytest.param(
            "She met [Captain Reyes] and [Mrs. Long] in [New York].", id="more"
        ),
        pytest.param(
            "He lived in [Market Street], near [O’Brien] and [Jean-Luc].", id="of"
        ),
        pytest.param(
            "On Monday, in May, an English boy said, “Oh, it’s I!”", id="times"
        ),
        pytest.param("“Come here, [Tomas],” she said. “[Tomas], come!”", id="called"),
        pytest.param(
            "It was [Qu’rath] whom [Ytrebil] of [Andúna] served.", id="invented"
        ),
        pytest.param(
            "He told [Émile], and [McKay] told [Zoë Fitz-Alan].", id="accents"
        ),
        pytest.param("[Jean-Luc] est parti. Il pleut.", id="hyphen"),
        pytest.param("She ROSE from the bed. The sign said NO ENTRY HERE.", id="loud"),
        pytest.param(
            "He thanked [Rose]. [Rose] smiled. The sun rose late.", id="a-word"
        ),
    ],
)
def test_names_are_told_by_their_capitals_and_by_what_they_do(labelled):
    text, names = marked(f"The old boat lay there still.\n\n{labelled}\n")
    assert named_in(text) == [name.removesuffix("’s") for name in names]


def test_nouns_are_no_names_where_all_of_them_have_capitals():
    text = (
        "Der Hund lag vor der Tür, und das Wasser lief in den Garten. „Komm“, sagte "
        "[Ilse], „die Suppe wird kalt.“ Am Abend saß der Mann am Tisch. „Ja“, sagte "
        "[Jonas], und die Lampe ging aus.\n"
    ).replace("sagte", "said")  # the verb that is known
    text, names = marked(text)
    assert named_in(text) == names


def test_what_the_author_calls_no_name_is_none():
    text = "Then Bother came in. She saw Ines and Bother there.\n"
    known = Known(choices=(LensChoice(LensName.NAMES, "not-a-name", "Bother"),))
    assert named_in(text, known) == ["Ines"]


def test_the_words_of_names_are_told_without_titles_and_genitives():
    text = "There stood Captain Reyes with Ines Valdoro’s dog. He saw Valdoro’s boat.\n"
    assert names_of(prose_of(text), Known()) == {"Reyes", "Ines", "Valdoro"}


def test_a_part_of_a_story_has_the_names_of_its_whole():
    text = "She saw Marla there.\n\nMarla waited.\n"
    prose = prose_of(text)
    part = prose.part(prose.paragraphs[1].span, prose)
    assert [each.span.of(text) for each in mentions_in(part, Known())] == ["Marla"]


@pytest.mark.parametrize("text", ["", "\0", "😀 א", "A " * 5_000, "Ab of " * 3_000])
def test_any_text_is_read_for_names(text):
    assert all(
        each.span.end <= len(text) for each in mentions_in(prose_of(text), Known())
    )
