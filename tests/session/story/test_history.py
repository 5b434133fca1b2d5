from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.session.story.history import History, UndoableEdit, UndoStep
from desktop.text.change import Change, ChangeSet
from desktop.text.replacement import Replacement
from desktop.text.span import Span
from desktop.text.words import word_pattern
from desktop.value import replace


def typed(text, start, end, inserted, at=0.0):
    changes = ChangeSet((Change(Span(start, end), inserted),))
    edit = UndoableEdit(
        changes=changes,
        inverse=changes.inverse(text),
        left=text[:start],
        replaced=(Replacement(changes.changes[0], text[start:end]),),
    )
    step = UndoStep(label="Typing", at=at, edits=(edit,), is_typing=True)
    return step, changes.apply(text)


def reversed_in(text, step):
    for edit in reversed(step.edits):
        text = edit.inverse.apply(text)
    return text


def test_keys_in_a_row_are_one_step():
    history, text = History(), "the sea"
    for position, key in enumerate("old ", start=4):
        step, text = typed(text, position, position, key)
        history.add(step)

    undone = history.undo()

    assert text == "the old sea"
    assert reversed_in(text, undone) == "the sea"
    assert not history.can_undo


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param([(3, 4, ""), (2, 3, ""), (1, 2, "")], id="backspaces"),
        pytest.param([(2, 3, ""), (2, 3, ""), (2, 3, "")], id="deletes"),
        pytest.param([(4, 7, "l"), (5, 5, "a"), (6, 6, "k")], id="over-a-selection"),
        pytest.param([(4, 4, "o"), (5, 5, "x"), (5, 6, ""), (5, 5, "l")], id="typo"),
        pytest.param([(4, 4, "o"), (4, 5, ""), (3, 4, "")], id="back-past-the-start"),
    ],
)
def test_undoing_keys_in_a_row_gives_the_old_text_back(keys):
    history, text = History(), "the sea"
    for key in keys:
        step, text = typed(text, *key)
        history.add(step)

    undone = history.undo()

    assert reversed_in(text, undone) == "the sea"
    assert not history.can_undo


@pytest.mark.parametrize(
    "then",
    [
        pytest.param((0, 0, "O", 0.5), id="elsewhere"),
        pytest.param((5, 5, " ", 1.5), id="after-a-pause"),
        pytest.param((4, 5, "", 1.5), id="after-a-pause-deleting"),
    ],
)
def test_other_keys_begin_a_new_step(then):
    history = History()
    step, text = typed("the sea", 4, 4, "a")
    history.add(step)
    step, _ = typed(text, *then)
    history.add(step)

    history.undo()

    assert history.can_undo


def test_a_new_line_ends_a_step():
    history = History()
    step, text = typed("the sea", 3, 3, "\n")
    history.add(step)
    step, _ = typed(text, 4, 4, "a")
    history.add(step)

    history.undo()

    assert history.can_undo


class Keys:
    """Types and deletes in a text and remembers it."""

    def __init__(self, text=""):
        self.history, self.text, self.time = History(), text, 0.0

    def replace(self, start, end, words, pause=0.1):
        self.time += pause
        step, self.text = typed(self.text, start, end, words, self.time)
        self.history.add(step)

    def type(self, words, pause=0.1):
        for letter in words:
            self.replace(len(self.text), len(self.text), letter, pause)

    def back(self, times, pause=0.1):
        for _ in range(times):
            self.replace(len(self.text) - 1, len(self.text), "", pause)

    def undone(self):
        """Undo everything and return each text on the way."""
        texts = []
        while (step := self.history.undo()) is not None:
            self.text = reversed_in(self.text, step)
            texts.append(self.text)
        return texts


def test_sentences_typed_without_a_pause_are_undone_one_by_one():
    keys = Keys()

    keys.type("The sea rose. “Late?” It fell")

    assert keys.undone() == ["The sea rose. “Late?” ", "The sea rose. ", ""]


def test_of_a_long_sentence_a_few_words_are_undone_at_once():
    keys = Keys()

    keys.type("The ferry had stopped running years ago, but Ines still went down to it")

    assert keys.undone() == ["The ferry had stopped running years ago,", ""]


def test_words_typed_after_a_pause_are_undone_alone_but_none_is_torn():
    keys = Keys()

    keys.type("The fer")
    keys.type("ry", pause=3.0)
    keys.type(" left")

    assert keys.undone() == ["The ferry", ""]


def test_deleting_back_over_a_long_sentence_is_undone_in_words():
    keys = Keys(
        "The ferry had stopped running years ago, but Ines still went down to it"
    )

    keys.back(60)

    assert keys.undone() == [
        "The ferry had stopped running ",
        "The ferry had stopped running years ago, but Ines still went down to it",
    ]


def test_what_is_pasted_is_undone_by_itself():
    keys = Keys()

    keys.type("He said ")
    keys.replace(8, 8, "the sea rose")
    keys.type(" twice")

    assert keys.undone() == ["He said the sea rose", "He said ", ""]


WORDY = st.text("abc é's-.! \u0301漢", min_size=1, max_size=70)
PAUSES = st.lists(st.sampled_from([0.1, 0.1, 0.1, 2.0]), min_size=70, max_size=70)


def is_torn(text, at):
    """Return whether a word of ``text`` reaches over the place ``at``."""
    return any(m.start() < at < m.end() for m in word_pattern().finditer(text))


@pytest.mark.parametrize("way", ["typed", "back", "forward"])
@given(words=WORDY, pauses=PAUSES)
def test_no_step_of_typing_or_deleting_ends_inside_a_word(way, words, pauses):
    keys = Keys("" if way == "typed" else words)
    for letter, pause in zip(words, pauses, strict=False):
        if way == "typed":
            keys.type(letter, pause)
        elif way == "back":
            keys.back(1, pause)
        else:
            keys.replace(0, 1, "", pause)

    texts = keys.undone()

    places = [len(text) for text in texts]
    if way == "forward":
        places = [len(words) - place for place in places]
    assert texts[-1] == ("" if way == "typed" else words)
    assert not [place for place in places if is_torn(words, place)]


def test_doing_something_new_forgets_what_was_undone():
    history = History()
    history.add(typed("the sea", 0, 0, "O")[0])
    history.undo()
    history.add(UndoStep(label="Note"))

    assert not history.can_redo
    assert history.undo_label == "Note"


def test_a_typed_word_goes_and_comes_at_once():
    history, text = History(), "the sea"
    for position, key in enumerate("old", start=4):
        step, text = typed(text, position, position, key)
        history.add(step)

    step = history.undo()
    [back], [again] = step.undoing, step.redoing

    assert back.changes.apply("the oldsea") == "the sea"
    assert again.changes.apply("the sea") == "the oldsea"


def test_where_passages_are_put_back_a_replay_ends():
    one, text = typed("the sea", 4, 5, "")
    other, _ = typed(text, 4, 5, "")
    there = {"note": Span(4, 7)}
    first = replace(one.edits[0], spans_before=there)
    second = replace(other.edits[0], spans_before=there)

    both = replace(one, edits=(first, second))

    assert [replay.spans for replay in both.undoing] == [there, there]
    assert len(both.redoing) == 1


@given(words=st.text("ab c", min_size=1, max_size=8), gone=st.integers(0, 8))
def test_a_step_is_replayed_as_its_edits_would_be(words, gone):
    text, edits = "the sea", []
    for position, key in enumerate(words, start=4):
        step, text = typed(text, position, position, key)
        edits += step.edits
    for end in range(4 + len(words), max(4, 4 + len(words) - gone), -1):
        step, text = typed(text, end - 1, end, "")
        edits += step.edits
    step = replace(step, edits=tuple(edits))
    passages = [Span(0, 3), Span(0, 4), Span(4, 7), Span(5, 7)]
    back, spans = text, passages

    for replay in step.undoing:
        back = replay.changes.apply(back)
    for replay in step.redoing:
        spans = [replay.changes.map_span(span) for span in spans]
    for edit in edits:
        passages = [edit.changes.map_span(span) for span in passages]

    assert back == "the sea" == reversed_in(text, step)
    assert spans == passages
