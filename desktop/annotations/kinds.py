"""The kinds of note, the colours and the states, and what there is to say of each.

One row for each kind and each colour: whoever names, draws, filters, reads or writes
notes looks here, and so do the menus and keys that make them.  How a colour looks in
each theme is in ``resources/themes/note_colours.json``.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping


class Status(Enum):
    """Whether a note still waits for the author."""

    __hash__ = object.__hash__  # Enum's own is slow, and thousands are counted

    OPEN = "open"
    DONE = "done"

    @property
    def label(self) -> str:
        """What the author reads, within a sentence."""
        return translate("open") if self is Status.OPEN else translate("done")


class Outcome(Enum):
    """What became of a note that is done, where that is more than being done."""

    APPLIED = "applied"
    DISMISSED = "dismissed"

    @property
    def label(self) -> str:
        """What the author reads, within a sentence."""
        is_applied = self is Outcome.APPLIED
        return translate("applied") if is_applied else translate("dismissed")


class Colour(Enum):
    """The washes under passages, by their names in EPUB Annotations 1.0."""

    __hash__ = object.__hash__  # Enum's own is slow, and thousands are counted

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    ORANGE = "orange"
    PURPLE = "purple"

    @property
    def label(self) -> str:
        """What the author reads."""
        return COLOURS[self].label


@value(kw_only=True)
class ColourFacts:
    """What there is to say of one colour.

    Attributes:
        key: The digit that highlights in it.
        label: What the author reads.
        in_sentence: The same within a sentence.
        highlighting: What highlights in it.
        example: What an author may mean by it.
    """

    key: str
    label: str
    in_sentence: str
    highlighting: str
    example: str


COLOURS: Mapping[Colour, ColourFacts] = {
    Colour.YELLOW: ColourFacts(
        key="1",
        label=translate("Yellow"),
        in_sentence=translate("yellow"),
        highlighting=translate("Highlight in yellow"),
        example=translate("keep this line"),
    ),
    Colour.GREEN: ColourFacts(
        key="2",
        label=translate("Green"),
        in_sentence=translate("green"),
        highlighting=translate("Highlight in green"),
        example=translate("ask M."),
    ),
    Colour.BLUE: ColourFacts(
        key="3",
        label=translate("Blue"),
        in_sentence=translate("blue"),
        highlighting=translate("Highlight in blue"),
        example=translate("tense"),
    ),
    Colour.PINK: ColourFacts(
        key="4",
        label=translate("Pink"),
        in_sentence=translate("pink"),
        highlighting=translate("Highlight in pink"),
        example=translate("spelling"),
    ),
    Colour.ORANGE: ColourFacts(
        key="5",
        label=translate("Orange"),
        in_sentence=translate("orange"),
        highlighting=translate("Highlight in orange"),
        example=translate("too slow"),
    ),
    Colour.PURPLE: ColourFacts(
        key="6",
        label=translate("Purple"),
        in_sentence=translate("purple"),
        highlighting=translate("Highlight in purple"),
        example=translate("pay-off"),
    ),
}


class Stage(Enum):
    """How far a scene or chapter has come, as its author sees it; kept in the file."""

    TO_REVISE = "to revise"
    REVISED = "revised"
    DONE = "done"

    @property
    def label(self) -> str:
        """What the author reads."""
        return STAGES[self]


STAGES: Mapping[Stage, str] = {
    Stage.TO_REVISE: translate("To revise"),
    Stage.REVISED: translate("Revised"),
    Stage.DONE: translate("Done"),
}


class Kind(Enum):
    """What a note is for; ``OTHER`` is what only another program understands.

    A ``CUTTING`` is text that was taken out of the story and can be put back.  A
    ``SCENE`` says of a scene or chapter how far it has come, and what happens in it: it
    is shown in the contents, and beside the text only once its scene is gone.  A
    ``LENS`` says to a lens that something stands as it is; no one else is shown it.
    An ``AGREEMENT`` says of a reader's note that the author agrees; it is shown there.
    A ``PLACEMENT`` says on which passage of the story as it is now a reader's note is.
    """

    __hash__ = object.__hash__  # Enum's own is slow, and thousands are counted

    HIGHLIGHT = "highlight"
    NOTE = "note"
    QUESTION = "question"
    SUGGESTION = "suggestion"
    STORY_NOTE = "story_note"
    REPLY = "reply"
    CUTTING = "cutting"
    SCENE = "scene"
    LENS = "lens"
    AGREEMENT = "agreement"
    PLACEMENT = "placement"
    OTHER = "other"

    @property
    def action(self) -> str:
        """The id of the action that makes a note of this kind."""
        return str(self.value).replace("_", "-")


@value(kw_only=True)
class KindFacts:
    """What there is to say of one kind of note.

    Attributes:
        label: What the author reads where notes are listed by kind.
        plural: What several are called there; names left empty are the label.
        in_full: Its name where nothing else tells what it is: in the menu, in print.
        on_card: Its name on a card.
        on_bar: Its name on the bar over a selection.
        in_history: Its name where earlier notes are compared with those of now.
        as_step: Its name as a step that can be undone.
        motivation: What the notes file calls it; None for what is not ours.
        is_our_term: Whether that is a word of Reread's own, not of the standard.
        words_purpose: What the notes file says that its words are for.
        has_replacement: Whether it holds other words than those of its passage.
        is_on_passage: Whether it is made on words of the story.
        without_passage: What an item of that motivation is that has no passage.
        colour: Its colour as long as it was given none.
        is_coloured: Whether it is given that colour when it is made.
        first_status: What it is until somebody says otherwise; None where there is
            nothing to do.
        can_be_filtered: Whether it is listed among the kinds to be shown.
        key: The letter that makes one; empty if none does.
        tip: What making one does, where the name does not say.
    """

    label: str
    plural: str = ""
    in_full: str = ""
    on_card: str = ""
    on_bar: str = ""
    in_history: str = ""
    as_step: str = ""
    motivation: str | None
    is_our_term: bool = False
    words_purpose: str = "commenting"
    has_replacement: bool = False
    is_on_passage: bool = False
    without_passage: Kind = Kind.OTHER
    colour: Colour
    is_coloured: bool = False
    first_status: Status | None = None
    can_be_filtered: bool = False
    key: str = ""
    tip: str = ""

    def __post_init__(self) -> None:
        for name in ("plural", "in_full", "on_card", "on_bar", "in_history", "as_step"):
            object.__setattr__(self, name, getattr(self, name) or self.label)


KINDS: Mapping[Kind, KindFacts] = {
    Kind.HIGHLIGHT: KindFacts(
        label=translate("Highlight"),
        motivation="highlighting",
        is_on_passage=True,
        colour=Colour.YELLOW,
        is_coloured=True,
        can_be_filtered=True,
    ),
    Kind.NOTE: KindFacts(
        label=translate("Note"),
        plural=translate("Notes"),
        motivation="commenting",
        is_on_passage=True,
        without_passage=Kind.STORY_NOTE,
        colour=Colour.BLUE,
        is_coloured=True,
        first_status=Status.OPEN,
        can_be_filtered=True,
        key="N",
        tip=translate("Writes a note on the passage"),
    ),
    Kind.QUESTION: KindFacts(
        label=translate("Question"),
        plural=translate("Questions"),
        motivation="questioning",
        words_purpose="questioning",
        is_on_passage=True,
        without_passage=Kind.QUESTION,
        colour=Colour.PURPLE,
        is_coloured=True,
        first_status=Status.OPEN,
        can_be_filtered=True,
        key="Q",
        tip=translate("Asks about the passage"),
    ),
    Kind.SUGGESTION: KindFacts(
        label=translate("Suggestion"),
        plural=translate("Suggestions"),
        on_bar=translate("Suggest"),
        motivation="editing",
        has_replacement=True,
        is_on_passage=True,
        colour=Colour.GREEN,
        is_coloured=True,
        first_status=Status.OPEN,
        can_be_filtered=True,
        key="S",
        tip=translate("Words it differently"),
    ),
    Kind.STORY_NOTE: KindFacts(
        label=translate("On the story"),
        in_full=translate("Note on the whole story"),
        on_card=translate("Whole story"),
        in_history=translate("On the whole story"),
        as_step=translate("Note on the story"),
        motivation="commenting",
        colour=Colour.ORANGE,
        first_status=Status.OPEN,
        can_be_filtered=True,
        key="W",  # the whole story
    ),
    Kind.REPLY: KindFacts(
        label=translate("Reply"),
        motivation="replying",
        words_purpose="replying",
        without_passage=Kind.REPLY,
        colour=Colour.BLUE,
    ),
    Kind.CUTTING: KindFacts(
        label=translate("Cutting"),
        in_full=translate("Cut out"),
        motivation="cutting",
        is_our_term=True,
        has_replacement=True,
        is_on_passage=True,
        colour=Colour.ORANGE,
    ),
    Kind.SCENE: KindFacts(
        label=translate("Scene"),
        motivation="describing",
        words_purpose="describing",
        is_on_passage=True,
        colour=Colour.BLUE,
    ),
    Kind.LENS: KindFacts(
        label=translate("Settled"),
        motivation="settling",
        is_our_term=True,
        is_on_passage=True,
        without_passage=Kind.LENS,
        colour=Colour.BLUE,
    ),
    Kind.AGREEMENT: KindFacts(
        label=translate("Agreed"),
        motivation="assessing",
        words_purpose="assessing",
        without_passage=Kind.AGREEMENT,
        colour=Colour.BLUE,
    ),
    Kind.PLACEMENT: KindFacts(
        label=translate("Placed"),
        motivation="linking",
        is_on_passage=True,
        colour=Colour.BLUE,
    ),
    Kind.OTHER: KindFacts(label=translate("Mark"), motivation=None, colour=Colour.PINK),
}

KEYED_KINDS = tuple(kind for kind, row in KINDS.items() if row.key)
"""The kinds that a key makes, in the order of the menu."""

KIND_OF_MOTIVATION = {
    row.motivation: kind for kind, row in [*KINDS.items()][::-1] if row.motivation
}
"""What an item of the notes file is, by its motivation; the first of two counts."""
