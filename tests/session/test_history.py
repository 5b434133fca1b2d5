from __future__ import annotations

import pytest

from desktop.anchoring.rewriting import Replacement
from desktop.session.history import History, Step, Stroke
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span


def typed(text, start, end, inserted, at=0.0):
    changes = ChangeSet((Change(Span(start, end), inserted),))
    stroke = Stroke(
        changes=changes,
        inverse=changes.inverse(text),
        left=text[:start],
        replaced=(Replacement(changes.changes[0], text[start:end]),),
    )
    step = Step(label="Typing", at=at, strokes=(stroke,), is_typing=True)
    return step, changes.apply(text)


def reversed_in(text, step):
    for stroke in reversed(step.strokes):
        text = stroke.inverse.apply(text)
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


def test_doing_something_new_forgets_what_was_undone():
    history = History()
    history.add(typed("the sea", 0, 0, "O")[0])
    history.undo()
    history.add(Step(label="Note"))

    assert not history.can_redo
    assert history.undo_label == "Note"
