from __future__ import annotations

import pytest

from desktop.drafts import paragraph_history
from desktop.drafts.paragraph_history import KnownText, earlier_place

FIRST = "The ferry had stopped running years ago, but Ines still went down to the sea."
SECOND = "Tonight somebody has lit the lamp, and she stands at the top of the steps."
THIRD = "“You’re late,” says the man in the wheelhouse, and he does not turn around."
FOURTH = "Behind them the town is only a row of windows, going out one by one tonight."
STORY = "\n\n".join((FIRST, SECOND, THIRD, FOURTH))
LAMP, STEPS = SECOND.split(", and ")


def known(text):
    return KnownText(text, is_markdown=False)


def before(newer, words, older):
    """What the paragraph that reads ``words`` in ``newer`` reads in ``older``."""
    start = newer.index(words)
    span = paragraph_history.Span(start, start + len(words))
    found = earlier_place(known(newer), span, known(older))
    return None if found is None else found.of(older)


@pytest.mark.parametrize(
    ("older", "reads"),
    [
        pytest.param(STORY, SECOND, id="the-same"),
        pytest.param(
            STORY.replace("somebody has lit", "they lit"),
            SECOND.replace("somebody has lit", "they lit"),
            id="revised",
        ),
        pytest.param(
            STORY.replace(SECOND, f"{LAMP}.\n\nAnd {STEPS}"),
            f"{LAMP}.\n\nAnd {STEPS}",
            id="it-was-two",
        ),
        pytest.param(
            STORY.replace(f"{SECOND}\n\n{THIRD}", f"{SECOND} {THIRD}"),
            f"{SECOND} {THIRD}",
            id="it-was-one-with-the-next",
        ),
        pytest.param(
            "\n\n".join((FIRST, THIRD, FOURTH, SECOND.replace("lit", "found"))),
            SECOND.replace("lit", "found"),
            id="it-was-elsewhere-and-other",
        ),
    ],
)
def test_a_paragraph_is_found_in_an_earlier_text(older, reads):
    assert before(STORY, SECOND, older) == reads


@pytest.mark.parametrize("place", [0, 1, 3])
def test_a_paragraph_that_was_not_there_is_not_guessed(place):
    paragraphs = [FIRST, THIRD, FOURTH]
    newer = [
        *paragraphs[:place],
        "She had never told him any of this.",
        *paragraphs[place:],
    ]

    older = "\n\n".join(paragraphs)

    assert before("\n\n".join(newer), newer[place], older) is None


@pytest.mark.parametrize("older", ["", "Other words altogether.", "\n\n\n"])
def test_a_text_with_nothing_of_it_has_no_such_paragraph(older):
    assert before(STORY, SECOND, older) is None


def test_short_lines_that_are_everywhere_are_told_by_what_is_around_them():
    older = "\n\n".join((FIRST, "“No.”", SECOND, "“No.”", THIRD))
    newer = older.replace(f"{SECOND}\n\n“No.”", f"{SECOND}\n\n“No. Never.”")

    assert before(newer, "“No. Never.”", older) == "“No.”"


def test_whole_texts_are_compared_only_where_a_paragraph_went_elsewhere(monkeypatch):
    compared = []
    real = paragraph_history.rows_between

    def rows_between(old, new, wrappings):
        compared.append(len(new))
        return real(old, new, wrappings)

    monkeypatch.setattr(paragraph_history, "rows_between", rows_between)
    filler = "\n\n".join(
        f"{n}: nobody said a word of what was seen." for n in range(500)
    )
    newer = f"{filler}\n\n{STORY}\n\n{filler[::-1]}"

    before(newer, SECOND, newer.replace("somebody has", "they"))
    before(newer, SECOND, newer.replace(f"{SECOND}\n\n", ""))

    assert max(compared) < 1000
