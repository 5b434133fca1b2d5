"""What the panel of a lens shows: its picture, lists and choices, as plain values.

A lens says *what* is to be seen, the panel how.  Each section can be read out as a
table.  Positions are code points of the text; shares run from 0 to 1.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from desktop.text.span import Span


class Does(StrEnum):
    """What a row, chip or button of the panel does when it is clicked."""

    NOTHING = ""
    GO = "go"
    """Go to ``span``."""
    STEP = "step"
    """Go to the next finding with ``key``."""
    CHOOSE = "choose"
    """Choose ``key`` (``about:chosen``) for ``span`` or for the whole story."""
    TAKE_BACK = "take-back"
    """Take back what was chosen or settled, by ``key`` (``about:chosen``)."""
    SETTLE = "settle"
    """Settle all findings with ``key``."""
    SUGGEST = "suggest"
    """Make suggestions of the replacements of all findings with ``key``."""
    EDIT_LIST = "edit-list"
    """Open the list of words called ``key``."""
    SHOW = "show"
    """Show the rows that are ``shown_by`` ``key`` in place of the others like them."""


@value
class Deed:
    """What is done by a click, and about what."""

    does: Does = Does.NOTHING
    key: str = ""
    span: Span | None = None


NOTHING = Deed()


@value
class Band:
    """A paragraph in the ribbon of tenses.

    Attributes:
        span: Where it stands.
        words: How many words it has, by which it is high.
        present: Which share of its verbs is in the present; None if it has none.
        begins_scene: Whether there is a gap above.
    """

    span: Span
    words: int
    present: float | None
    begins_scene: bool = False


@value
class Stretch:
    """A stretch of the story beside the ribbon.

    Attributes:
        span: Where it stands.
        title: What it is called, such as ``1 · Before``.
        told: What it is told in, for the author; also who said so.
        count: How many findings are in it.
    """

    span: Span
    title: str
    told: str
    count: int


@value
class Ribbon:
    """The tenses of the story, a band for each paragraph."""

    bands: tuple[Band, ...]
    stretches: tuple[Stretch, ...]
    present: float
    """Which share of all verbs is in the present."""


@value
class Button:
    """A button and what it does; ``is_main`` is the filled one."""

    label: str
    deed: Deed
    is_main: bool = False


@value
class StoryLine:
    """A line over the story, with a stroke wherever something is.

    Attributes:
        label: What it is of.
        count: How often that is, in words; may say more.
        hits: Where, in code points; sorted.
        deed: What a click on the label does; one on a stroke goes there.
        is_serif: Whether the label is a word of the story.
        offers: What else can be done with what it is of, in a menu.
    """

    label: str
    count: str
    hits: tuple[int, ...]
    deed: Deed = NOTHING
    is_serif: bool = False
    offers: tuple[Button, ...] = ()


@value
class StoryLines:
    """Story lines below one another; ``scenes`` are where short strokes part them."""

    title: str
    lines: tuple[StoryLine, ...]
    scenes: tuple[int, ...]
    length: int
    """How long the story is, in code points."""


@value
class Bar:
    """A bar with a label and a figure.

    Attributes:
        label: What it is of.
        figure: The figure, in words.
        share: How much of the whole width is filled.
        mark: Where a stroke stands for what it was before; None for none.
        deed: What a click does.
    """

    label: str
    figure: str
    share: float
    mark: float | None = None
    deed: Deed = NOTHING


@value
class Bars:
    """Bars below one another."""

    title: str
    bars: tuple[Bar, ...]


@value
class ListRow:
    """A row of a list.

    Attributes:
        words: What it is of.
        figure: The figure at its end; empty for none.
        replacement: What could stand instead; None for nothing.
        deed: What a click does.
        is_passage: Whether it is shown as words of the story, in italics.
        is_word: Whether it is one word of the story, in the serif type.
        is_quiet: Whether it is shown more quietly than the others.
        is_wrong: Whether it is underlined as misspelt.
    """

    words: str
    figure: str = ""
    replacement: str | None = None
    deed: Deed = NOTHING
    is_passage: bool = False
    is_word: bool = False
    is_quiet: bool = False
    is_wrong: bool = False


@value
class Rows:
    """A list with a head.

    Attributes:
        title: The head.
        rows: What is listed.
        figure_title: A head above the figures at the end.
        shown_by: Of the lists of a panel that have this, one is shown at a time: the
            first, until something whose deed is ``SHOW`` with this key is clicked.
            Empty for a list that is always shown.
    """

    title: str
    rows: tuple[ListRow, ...]
    figure_title: str = ""
    shown_by: str = ""


@value
class WordChip:
    """A word in a small frame; a click does ``deed``."""

    words: str
    deed: Deed = NOTHING


@value
class Chips:
    """Words in small frames; ``edit`` is what the link beside the head does."""

    title: str
    chips: tuple[WordChip, ...]
    edit: Deed = NOTHING


@value
class Option:
    """One of the things that can be chosen; ``value`` is the key of the choice."""

    value: str
    label: str


@value
class Select:
    """One of several things is chosen.

    Attributes:
        title: The head above it.
        about: What is chosen; what is chosen is told as ``about:value``.
        options: What can be chosen.
        chosen: The value chosen.
        told: What is said beside the chosen one, in the field.
        hint: What is said below, with ``{key}`` where the key of an action stands.
        hint_action: The id of that action; the hint is left out where it has no key.
        is_range: Whether the options are numbers, one of which is chosen along a line.
    """

    title: str
    about: str
    options: tuple[Option, ...]
    chosen: str
    told: str = ""
    hint: str = ""
    hint_action: str = ""
    is_range: bool = False


@value
class SentenceBar:
    """A sentence as a bar: where it is, and its words."""

    span: Span
    words: int


@value
class Beat:
    """The sentences of a scene as bars.

    Attributes:
        label: What the scene is called in short, such as ``2``.
        bars: Its sentences.
        is_large: Whether it is the scene in view, drawn large, the paragraph that is
            read in a darker colour.
        caption: What is said below on the left.
        figure: What is said below on the right.
    """

    label: str
    bars: tuple[SentenceBar, ...]
    is_large: bool = False
    caption: str = ""
    figure: str = ""


@value
class Beats:
    """The beat of scenes; the longest sentence of each is lit."""

    title: str
    beats: tuple[Beat, ...]


@value
class PairedWay:
    """One of the ways in which the story says something."""

    label: str
    count: int
    deed: Deed = NOTHING
    is_minority: bool = False


@value
class Pairs:
    """Things the story says in several ways: a row of ways for each."""

    title: str
    pairs: tuple[tuple[PairedWay, ...], ...]


@value
class Question:
    """A small card that asks something, or offers to do something.

    Attributes:
        words: What is asked; without any, there are only the buttons.
        buttons: What can be answered.
        title: A line above, in bold.
        quiet: A line below, more quietly.
        shown_by: As of :class:`Rows`: shown along with the list of this key.
    """

    words: str
    buttons: tuple[Button, ...]
    title: str = ""
    quiet: str = ""
    shown_by: str = ""


@value
class Remark:
    """A few words in the panel."""

    words: str
    is_warning: bool = False


Section = (
    Ribbon
    | StoryLines
    | Bars
    | Rows
    | Chips
    | Select
    | Beats
    | Pairs
    | Question
    | Remark
)
