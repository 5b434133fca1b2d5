from __future__ import annotations

import pytest

from desktop.screens.story.survey import Survey
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

FRONT = "The Landing\n\nA/N: written in one sitting.\n\n"
STORY = f"{FRONT}The ferry had stopped.\n\nIt was late."


@pytest.fixture
def survey(make_story):
    story = make_story(STORY)
    survey = Survey(story.session, is_markdown=False, parent=story.session)
    survey.count_all()
    return survey


def insert(survey, words):
    changes = ChangeSet((Change(Span(len(STORY), len(STORY)), words),))
    survey._session.edit(changes, "Typing")


def test_front_matter_is_not_counted(survey):
    assert survey.words == 7


def test_the_words_before_a_paragraph_tell_how_far_one_has_read(survey):
    assert [survey.words_before(block) for block in (0, 4, 5, 7, 99)] == [0, 0, 4, 7, 7]


def test_after_a_pause_in_the_typing_words_and_parts_are_worked_out_anew(survey, qtbot):
    with qtbot.waitSignals([survey.outlined, survey.counted]):
        insert(survey, "\n\n***\n\nIn the morning it was gone.")

    assert survey.words == 13
    assert len(survey.outline.parts) == 3


def test_typing_does_not_wait_for_the_counting(survey):
    insert(survey, " Very late.")

    assert survey.words == 7


def test_an_empty_story_has_no_words(make_story):
    session = make_story("").session
    survey = Survey(session, is_markdown=False, parent=session)

    survey.count_all()

    assert survey.words == 0
    assert not survey.outline.parts
