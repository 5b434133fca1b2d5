from __future__ import annotations

import pytest

from desktop.annotations.annotation_set import AnnotationSet
from desktop.session.keeping import taking_over
from desktop.session.keeping.taking_over import TextJoiner
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

BASE = "The ferry had stopped.\n\nInes said no.\n\nThe sea rose.\n"
THEIRS = BASE.replace("sea rose", "sea fell")


@pytest.fixture
def session(qapp):
    return StorySession(BASE, AnnotationSet(), {})


@pytest.fixture
def joiner(session):
    return TextJoiner(session)


@pytest.fixture
def joined(joiner):
    """What was worked out, as it comes."""
    found = []
    joiner.joined.connect(found.append)
    return found


def type_at(session, at, words):
    session.edit(ChangeSet((Change(Span(at, at), words),)), "Typing")


def test_a_short_text_is_joined_at_once(joiner, joined):
    joiner.begin(BASE, THEIRS)

    assert joined[0].merged.text == THEIRS
    assert not joiner.is_pending


def test_a_long_text_is_joined_beside_the_window(joiner, joined, monkeypatch, qtbot):
    monkeypatch.setattr(taking_over, "SHORT_TEXT", 0)

    joiner.begin(BASE, THEIRS)

    assert joined == []
    qtbot.waitUntil(lambda: len(joined) == 1)


def test_what_is_typed_meanwhile_is_joined_as_well(
    session, joiner, joined, monkeypatch
):
    monkeypatch.setattr(taking_over, "SHORT_TEXT", 0)
    joiner.begin(BASE, THEIRS)
    type_at(session, 0, "Late. ")

    joiner.wait()

    assert len(joined) == 1
    assert joined[0].old == session.text
    assert joined[0].merged.text == "Late. " + THEIRS


def test_of_two_texts_that_come_in_a_row_the_last_one_counts(
    joiner, joined, monkeypatch
):
    monkeypatch.setattr(taking_over, "SHORT_TEXT", 0)
    joiner.begin(BASE, "Something else.\n")
    joiner.begin(BASE, THEIRS)

    joiner.wait()

    assert [found.merged.text for found in joined] == [THEIRS]


def test_a_session_refuses_a_revision_of_another_text(session, joiner, joined):
    joiner.begin(BASE, THEIRS)
    type_at(session, 0, "Late. ")

    with pytest.raises(ValueError, match="another text"):
        session.revise(joined[0])
