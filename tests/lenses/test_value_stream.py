"""What lenses say, taken apart and put together again in the window."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.lenses.finding import Finding, LensName
from desktop.lenses.known import Known, LensChoice, Settled
from desktop.lenses.section import Beat, Beats, Deed, Does, SentenceBar
from desktop.lenses.value_stream import ValueBuilder, streamed
from desktop.text.span import Span

FINDING = Finding(LensName.TENSE, "past", Span(3, 9), "Past 😀 \ud800", None, "a:b")
KNOWN = Known(
    frozenset({Settled(LensName.ECHOES, "word:sea")}),
    ((Settled(LensName.TENSE, "past"), Span(0, 4)),),
    (LensChoice(LensName.NAMES, "same", "Jes=Jess"),),
    frozenset(),
    {"hedges": ("rather", "quite")},
)
BEATS = Beats(
    "Beat",
    (Beat("1", tuple(SentenceBar(Span(n, n + 1), n) for n in range(50)), True),),
)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(FINDING, id="finding"),
        pytest.param(KNOWN, id="known"),
        pytest.param(BEATS, id="beats"),
        pytest.param((Deed(Does.GO, "", Span(1, 2)), ()), id="deed"),
        pytest.param((None, True, 1.5, b"\0", ((),)), id="plain"),
    ],
)
@pytest.mark.parametrize("size", [1, 7, 10_000])
def test_what_is_told_in_pieces_of_any_size_is_what_was_said(content, size):
    stream, builder = list(streamed(content)), ValueBuilder()
    for at in range(0, len(stream), size):
        builder.take(stream[at : at + size])
    assert builder.taken() == content


def test_what_is_no_value_of_ours_is_neither_told_nor_made():
    with pytest.raises(ValueError, match="date"):
        list(streamed(date(2020, 1, 1)))
    with pytest.raises(ValueError, match="none of ours"):
        ValueBuilder().take(["true", ("value", 1, "os", "system")])
    with pytest.raises(ValueError, match="no value"):
        ValueBuilder().take(["x", ("value", 1, "desktop.__main__", "main")])


def test_a_stream_that_ends_too_early_makes_nothing():
    builder = ValueBuilder()
    builder.take(list(streamed(FINDING))[:-1])
    with pytest.raises(ValueError, match="stand where one is made"):
        builder.taken()
