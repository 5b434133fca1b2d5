from __future__ import annotations

import pytest

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.session.story.revision import findings
from desktop.text.span import Span

EXACT, CHANGED, CUT = AnchorState.EXACT, AnchorState.CHANGED, AnchorState.CUT
MOVED, UNPLACED = AnchorState.MOVED, AnchorState.UNPLACED


def after(**states):
    return {note: Anchor(Span(0, 1), state) for note, state in states.items()}


@pytest.mark.parametrize(
    ("now", "sentence"),
    [
        ({"a": EXACT, "b": EXACT}, "2 notes kept."),
        ({"a": EXACT, "b": MOVED}, "2 notes kept."),
        ({"a": EXACT, "b": CUT}, "1 note kept, 1 cut."),
        ({"a": CHANGED, "b": UNPLACED}, "0 notes kept, 1 changed, 1 to place."),
    ],
)
def test_what_became_of_the_notes_is_said_in_one_sentence(now, sentence):
    before = dict.fromkeys(now, EXACT)

    assert findings(before, after(**now)).sentence == sentence


def test_what_was_cut_before_is_nothing_new():
    found = findings({"a": CUT, "b": EXACT}, after(a=CUT, b=CHANGED))

    assert dict(found.others) == {"b": CHANGED}
    assert found.kept == 1
