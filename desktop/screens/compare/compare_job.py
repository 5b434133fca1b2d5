"""What comparing takes time for: the disk and the whole of two texts.

All of it is meant to be done beside the window, and tells what went wrong in words.
"""

from __future__ import annotations

from desktop.comparison.model import ComparisonModel, DisplayOptions, model_of
from desktop.drafts.comparison import compare
from desktop.drafts.recompare import recompared
from desktop.errors import RereadError
from desktop.screens.compare.side_notes import SideNotes, notes_of_text
from desktop.screens.compare.text_choice import Sides, offered
from desktop.session.story.story_texts import StoryText, StoryTexts, TextKind
from desktop.text.diff import difference
from desktop.value import value
from desktop.wording.translation import translate

_UNREADABLE = translate(
    "The earlier texts of this story cannot be read. The story itself is safe."
)


@value
class Listing:
    """The texts there are to be compared, the newest first."""

    texts: list[StoryText]


@value
class Compared:
    """Two texts, ready to be read.

    Attributes:
        sides: Which they are.
        model: What differs between them.
        notes: The notes that were on each; none of the text in the window, as they
            may change.
    """

    sides: Sides
    model: ComparisonModel
    notes: tuple[SideNotes, SideNotes]


@value
class Updated:
    """What became of two texts that were compared before."""

    model: ComparisonModel


@value
class Failed:
    """Why nothing can be shown, as a sentence."""

    words: str


def list_texts(texts: StoryTexts) -> Listing | Failed:
    """Return what can be compared."""
    try:
        return Listing(offered(texts.texts()))
    except RereadError as problem:
        return Failed(str(problem))
    except OSError:
        return Failed(_UNREADABLE)


def compare_sides(
    sides: Sides, working: str, options: DisplayOptions, *, is_markdown: bool
) -> Compared | Failed:
    """Return what differs between two texts.

    Args:
        sides: The texts.
        working: The text in the window, as it is now.
        options: How the author wants to see it.
        is_markdown: Whether the story is Markdown.
    """
    try:
        old, new = (_read(text, working) for text in sides)
    except RereadError as problem:
        return Failed(str(problem))
    model = model_of(compare(old, new), options, is_markdown=is_markdown)
    notes = _notes(sides.old, old), _notes(sides.new, new)
    return Compared(sides, model, notes)


def _read(text: StoryText, working: str) -> str:
    return working if text.kind is TextKind.WORKING else text.read()


def _notes(kept: StoryText, text: str) -> SideNotes:
    return SideNotes() if kept.kind is TextKind.WORKING else notes_of_text(kept, text)


def update(model: ComparisonModel, new: str, options: DisplayOptions) -> Updated:
    """Return what became of ``model`` once its new text was edited.

    Args:
        model: What is shown.
        new: What its new text reads now.
        options: How the author wants to see it.
    """
    changes = difference(model.base.new, new)
    return Updated(model.with_edit(recompared(model.base, changes), options))


def with_options(model: ComparisonModel, options: DisplayOptions) -> Updated:
    """Return ``model`` as the author wants to see it now."""
    return Updated(model.with_options(options))
