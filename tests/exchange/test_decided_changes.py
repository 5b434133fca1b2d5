"""Tracked changes that are accepted or rejected when a file is read."""

from __future__ import annotations

import pytest

from desktop.annotations.kinds import Kind
from desktop.exchange.decided_changes import decided
from desktop.exchange.formats import Changes, FormatReading
from desktop.exchange.plain.critic_reading import read_critic

TEXT = (
    "{==She==}{>>Marit: Who?<<} {--really --}{==waits==}{>>Marit: Why?<<}"
    "{++ alone++}. {~~He~>Nobody~~}{>>Teo: Sadder.<<} comes{++ home++}."
)


def read(text: str = TEXT):
    return read_critic(text.encode(), FormatReading(name="s.md")).manuscript


def passages(manuscript):
    return [
        (each.note.kind.name, each.spans[0].of(manuscript.text), each.note.words)
        for each in manuscript.notes
    ]


def test_accepted_changes_stand_in_the_text_and_notes_stay_on_their_words():
    accepted = decided(read(), Changes.ACCEPT)

    assert accepted.text == "She waits alone. Nobody comes home."
    assert passages(accepted) == [
        ("NOTE", "She", "Who?"),
        ("NOTE", "waits", "Why?"),
        ("NOTE", "Nobody", "Sadder."),
    ]


def test_rejected_changes_leave_the_text_and_their_reasons_as_notes():
    rejected = decided(read(), Changes.REJECT)

    assert rejected.text == read().text
    assert passages(rejected) == [
        ("NOTE", "She", "Who?"),
        ("NOTE", "waits", "Why?"),
        ("NOTE", "He", "Sadder."),
    ]


def test_undecided_changes_are_suggestions():
    assert decided(read(), Changes.SUGGEST) == read()
    kinds = [each.note.kind for each in read().notes]
    assert kinds.count(Kind.SUGGESTION) == 4


@pytest.mark.parametrize("which", [Changes.ACCEPT, Changes.REJECT])
def test_a_reply_to_a_change_without_reason_keeps_what_it_answers(which):
    # The first comment is the reason; a reply needs one before it.
    text = "a {~~b~>c~~}{>>Marit:<<}{>>Iris: No.<<} d"

    kept = decided(read(text), which).notes

    assert [each.note.kind for each in kept] == [Kind.NOTE, Kind.REPLY]
