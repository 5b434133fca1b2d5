from __future__ import annotations

import pytest

from desktop.drafts.comparison import Tally, compare
from desktop.text.diff import Fate


def fine(old, new):
    """Return whether all words that differ do so finely, and all steps."""
    found = compare(old, new)
    changed = [w for row in found.rows for w in row.words if w.fate is not Fate.KEPT]
    return all(w.is_fine for w in changed), {step.is_fine for step in found.steps}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("The sea, and the sky.", "The sea and the sky.", id="a-comma"),
        pytest.param("“Late,” she said.", '"Late," she said.', id="quotation-marks"),
        pytest.param("I don't know him.", "I don’t know him.", id="an-apostrophe"),
        pytest.param("A well-known man came.", "A well known man came.", id="a-hyphen"),
        pytest.param("The boats  lay still.", "The boats lay still.", id="a-blank"),
        pytest.param("She stopped. Then left.", "She stopped - Then left.", id="dash"),
    ],
)
def test_punctuation_and_spacing_alone_are_fine_changes(old, new):
    assert fine(old, new) == (True, {True})


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("The old sea is here.", "The sea is here.", id="a-word"),
        pytest.param("Its paws were wet.", "It’s paws were wet.", id="another-word"),
        pytest.param(
            "The boats lay. It rained.", "The boats lay.\n\nIt rained.", id="¶"
        ),
        pytest.param("He came home late.", "He came home Late.", id="a-capital"),
    ],
)
def test_words_and_paragraphs_are_not(old, new):
    assert fine(old, new) == (False, {False})


def test_a_scene_break_that_went_is_no_fine_change():
    (step,) = compare("One.\n\n***\n\nTwo.", "One.\n\nTwo.").steps

    assert not step.is_fine


def test_words_whose_punctuation_differs_are_not_counted():
    assert compare("I don't know him.", "I don’t know him.").tally == Tally()
