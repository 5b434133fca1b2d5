from __future__ import annotations

import pytest

from desktop.annotations.annotation_set import AnnotationSet
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.widgets.message_truth import until_undone


@pytest.fixture
def session(qapp):
    session = StorySession("The sea.", AnnotationSet(), {})
    edit(session, "O, ")
    return session


def edit(session, words):
    session.edit(ChangeSet((Change(Span(0, 0), words),)), "Replace")


def test_what_undo_would_do_is_a_sentence_of_its_own_whatever_stands_in_it(session):
    done, undo = "“Undo.txt” was joined.", "Undo parts “a.b” and “c” again."

    truth = until_undone(done, undo, session)
    at_first = truth.now()
    edit(session, "Well. ")

    assert (at_first, truth.now()) == (f"{done} {undo}", done)


def test_of_what_cannot_be_undone_nothing_is_said_about_undo(qapp):
    untouched = StorySession("The sea.", AnnotationSet(), {})

    truth = until_undone("Nothing was done.", "Undo does nothing.", untouched)

    assert truth.now() == "Nothing was done."


@pytest.mark.parametrize(
    ("done", "undo"),
    [
        ("Replaced in 2 places.", "Undo takes all of them back."),
        ("Taken back.", "Undo puts it as it was."),
        ("The note is deleted now.", "Undo brings it back."),
    ],
)
def test_what_undo_would_do_is_said_until_it_would_do_something_else(
    session, done, undo
):
    truth = until_undone(done, undo, session)
    at_first = truth.now()
    edit(session, "Well. ")
    later = truth.now()
    session.undo()
    again = truth.now()
    session.undo()
    words = f"{done} {undo}"

    assert (at_first, later, again, truth.now()) == (words, done, words, "")
