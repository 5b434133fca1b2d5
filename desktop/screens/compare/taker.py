"""Taking something of one text back into the other, which is open in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.comparison.row_index import NEW
from desktop.drafts.taking import flipped, taken
from desktop.session.story.taking_back import take_back
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.comparison.model import ComparisonModel
    from desktop.drafts.taking import Pick
    from desktop.session.keeping.opening import OpenStory

TAKEN = translate("Taken back.")
_UNDO = translate("Undo puts it as it was.")
NO_SIDE = translate(
    "Neither text is the working text. Choose it as one side to take something back."
)
NOTHING_MEANT = translate("Go to a change first, or select some words.")
NO_CHANGE = translate("Nothing differs there.")
NOT_YET = translate("One moment: what you see is still being compared.")


class Taker:
    """Takes words back into the open story."""

    def __init__(self, story: OpenStory) -> None:
        self._story = story

    def take(
        self, model: ComparisonModel, side: int | None, picks: Sequence[Pick]
    ) -> tuple[str, str]:
        """Let ``picks`` read as they do on the other side.

        Returns:
            What was done, in a sentence, and what undo would do about it, which may be
            empty.

        Args:
            model: The two texts.
            side: Which of them is the one in the window; None if neither is.
            picks: What is meant.

        Raises:
            NoRoom: If the story would be too long to be edited.
        """
        if side is None:
            return NO_SIDE, ""
        problem = self._story.file.decoded.problem
        if problem is not None:
            return problem, ""
        if (model.base.old, model.base.new)[side] != self._story.session.text:
            return NOT_YET, ""
        if not picks:
            return NOTHING_MEANT, ""
        comparison = model.shown if side == NEW else flipped(model.shown)
        change = taken(comparison, picks)
        take_back(self._story.session, change)
        return (TAKEN, _UNDO) if change.changes else (NO_CHANGE, "")
