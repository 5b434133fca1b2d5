from __future__ import annotations

from dataclasses import replace

from desktop.storage.history import versions
from desktop.storage.journal.journal_state import Told
from desktop.storage.journal.recovery_texts import ToldTexts, story_now
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from tests.storage.journal_samples import begin, text_record

BASE = "the old sea\n"


def told(*records):
    state = Told()
    for number, record in enumerate(records):
        state.take(number, record)
    return state


def test_any_text_that_was_told_can_be_put_together(home):
    texts = ToldTexts(
        told(begin(text=BASE), text_record(BASE, "a"), text_record(BASE, "b"))
    )

    assert [texts.get(versions.sha256_of(text)) for text in "ab"] == ["a", "b"]
    assert texts.get(versions.sha256_of(BASE)) == BASE
    assert texts.get(versions.sha256_of("c")) is None
    assert texts.last().text == "b"


def test_without_a_base_there_are_only_scraps(home):
    texts = ToldTexts(told(text_record(BASE, "the very old sea \n")))

    assert texts.last() is None
    assert texts.scraps() == ("very ",)


def test_changes_that_do_not_fit_their_base_are_put_together_to_nothing(home):
    beyond = ChangeSet((Change(Span(90, 99), "x"),))
    record = replace(text_record(BASE, "b"), changes=beyond)

    texts = ToldTexts(told(begin(text=BASE), text_record(BASE, "a"), record))

    assert texts.last().text == "a"


def test_where_nothing_was_typed_there_is_nothing(home):
    assert ToldTexts(Told()).last() is None
    assert ToldTexts(Told()).scraps() == ()


def test_a_file_is_what_it_says(story):
    now = story_now(told(begin(story)))

    assert now.text == "the old sea\nis calm\n"
    assert now.is_one_of([versions.sha256_of(now.text)])
    assert not now.is_one_of([versions.sha256_of(BASE)])


def test_there_is_no_file_of_a_story_that_never_had_one(story):
    story.unlink()

    assert story_now(told(begin(story))) is None
    assert story_now(told(begin(None))) is None
    assert story_now(Told()) is None
