"""What is shown of two compared texts: their rows, how to go through them, their looks.

Making a model takes a while for a novel, so that it can be made beside the window;
nothing here knows a widget.  Its index finds rows by a place in either text, counted
in code points, or by what is gone through.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from desktop.drafts.coarsening import in_grain
from desktop.drafts.grain import Grain
from desktop.drafts.rows import IN_NEW, IN_OLD, RowKind
from desktop.text.diff import Fate
from desktop.text.span import each_line
from desktop.text.structure.line_look import LineKind, LineLook
from desktop.text.structure.outline import outline
from desktop.typography.paragraph_looks import Gap, Look, ParagraphLooks, looks_of
from desktop.typography.paragraph_openings import with_openings
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.drafts.comparison import Comparison
    from desktop.drafts.rows import Difference, Row
    from desktop.text.emphasis import Markup
    from desktop.text.structure.outline import Outline

OLD, NEW = 0, 1
"""The sides, as they are numbered from left to right."""


class RowIndex:
    """Finds rows and steps of a comparison; positions count code points."""

    def __init__(self, rows: Sequence[Row], steps: Sequence[Difference]) -> None:
        self._rows = rows
        self._steps = steps
        self._numbers = tuple(
            [number for number, row in enumerate(rows) if row.kind in kinds]
            for kinds in (IN_OLD, IN_NEW)
        )
        self._starts = (
            [rows[number].old.start for number in self._numbers[OLD]],
            [rows[number].new.start for number in self._numbers[NEW]],
        )
        self._places = _places(rows)
        self._step_places = [self._places[step.rows.start] for step in steps]
        self._step_rows = [step.rows.start for step in steps]

    def row_at(self, side: int, position: int) -> int | None:
        """Return the row of that side in which ``position`` is, or after which."""
        index = bisect_right(self._starts[side], position) - 1
        numbers = self._numbers[side]
        return numbers[max(index, 0)] if numbers else None

    def place_of(self, row: int) -> int:
        """Return where in the old text a row is, or would be."""
        return self._places[row]

    def row_from(self, place: int) -> int:
        """Return the first row that is or would be at ``place`` or after it."""
        return min(bisect_left(self._places, place), max(len(self._rows) - 1, 0))

    def step_at(self, row: int, words: int) -> int | None:
        """Return the step that shows such words of a row; -1 stands for none of them.

        A step of whole rows is found by any of their words.
        """
        index = bisect_right(self._step_rows, row) - 1
        while index >= 0 and row in self._steps[index].rows:
            step = self._steps[index]
            if not step.words or words in step.words:
                is_away = self._rows[row].kind is RowKind.MOVED_AWAY
                return None if is_away else index
            index -= 1
        return None

    def step_near(self, row: int, place: int) -> int | None:
        """Return the step in a row that is at ``place`` of the old text, or nearest.

        Of those in that row it is the last that is not behind it, or else the first;
        None if there are none.
        """
        index, found = bisect_right(self._step_rows, row) - 1, None
        while index >= 0 and row in self._steps[index].rows:
            found = index
            if self._begin_of(index) <= place:
                break
            index -= 1
        return found

    def _begin_of(self, step: int) -> int:
        there = self._steps[step]
        return words_place(self._rows[there.rows.start], there.words.start, OLD)

    def nearest_step(self, row: int) -> int:
        """Return the first step at ``row`` or below it; their number if none is."""
        index = bisect_left(self._step_rows, row)
        is_within = index > 0 and row in self._steps[index - 1].rows
        return index - 1 if is_within else index

    def whereabouts(self, step: int) -> tuple[int, int]:
        """Return about where in the old text a step is, and the how manieth there."""
        place = self._step_places[step]
        return place, step - bisect_left(self._step_places, place)

    def step_from(self, whereabouts: tuple[int, int]) -> int:
        """Return the step that is at such whereabouts now, or the next one."""
        place, number = whereabouts
        first = bisect_left(self._step_places, place)
        return min(first + number, bisect_right(self._step_places, place))


def words_place(row: Row, words: int, side: int) -> int:
    """Return where such words of a row begin in the text of that side, or would."""
    missing, before = (Fate.CAME, Fate.WENT)[side], row.words[:words]
    there = (w.text if side else w.old_text for w in before if w.fate is not missing)
    return (row.old, row.new)[side].start + sum(map(len, there))


def _places(rows: Sequence[Row]) -> list[int]:
    """Return where in the old text each row is, or would be."""
    places: list[int] = []
    end = 0
    for row in rows:
        is_there = row.kind in IN_OLD
        places.append(row.old.start if is_there else end)
        end = row.old.end if is_there else end
    return places


_BODY = LineLook(LineKind.BODY)
_LOOKED_AT = 20_000
"""Code points that tell whether a text leaves blank lines between paragraphs."""


@value
class DisplayOptions:
    """How the author wants to see what differs.

    Attributes:
        grain: Told word by word, or more coarsely.
        hides_fine: Whether changes of punctuation and spacing are left out.
        folds_same: Whether paragraphs that are the same are folded into a line,
            unless they stand next to one that is not.
    """

    grain: Grain = Grain.WORD
    hides_fine: bool = False
    folds_same: bool = False


@value
class SideLooks:
    """How the paragraphs of one of the texts look.

    Attributes:
        lines: How its lines look, by where they begin, in code points.
        outline: What it is made of.
    """

    lines: ParagraphLooks
    outline: Outline

    @property
    def markup(self) -> Markup:
        """What signs mean in it."""
        return self.lines.markup

    def look(self, position: int, line: str) -> LineLook:
        """Return how ``line`` looks, which begins at ``position``."""
        look = self.lines.look(position, line)
        if isinstance(look, Gap):
            return _BODY
        if look.kind is LineKind.BLANK:
            return replace(_BODY, within=look.within)  # a quotation goes on there
        return look


@value
class ComparisonModel:
    """What is to be read.

    Attributes:
        base: The two texts, and what differs between them word by word.
        shown: The same in the grain that is wanted; rows have the same numbers.
        steps: What is gone through.
        inks: What each of these is marked with: a colour of the theme, by its name.
        looks: How the paragraphs of the old and of the new text look.
        options: How the author wants to see it.
        index: Which row is where.
    """

    base: Comparison
    shown: Comparison
    steps: tuple[Difference, ...]
    inks: tuple[str, ...]
    looks: tuple[SideLooks, SideLooks]
    options: DisplayOptions
    index: RowIndex

    def with_options(self, options: DisplayOptions) -> ComparisonModel:
        """Return the same as the author wants to see it now."""
        return _model(self.base, options, self.looks)

    def with_edit(self, base: Comparison, options: DisplayOptions) -> ComparisonModel:
        """Return what became of it by an edit of the new text.

        Args:
            base: The old text, and the new one as it is now.
            options: How the author wants to see it.
        """
        old, new = self.looks
        if self.base.new != base.new:
            new = side_looks(base.new, is_markdown=new.markup.is_markdown)
        return _model(base, options, (old, new))


def model_of(
    base: Comparison, options: DisplayOptions, *, is_markdown: bool
) -> ComparisonModel:
    """Return ``base``, a comparison of words, ready to be shown.

    Args:
        base: The two texts, and what differs between them.
        options: How the author wants to see it.
        is_markdown: Whether the story is Markdown.
    """
    old = side_looks(base.old, is_markdown=is_markdown)
    new = side_looks(base.new, is_markdown=is_markdown)
    return _model(base, options, (old, new))


def side_looks(text: str, *, is_markdown: bool) -> SideLooks:
    """Return how the paragraphs of ``text`` look."""
    found = outline(text, is_markdown)
    looks = looks_of(text, found, is_markdown=is_markdown)
    is_loose = "\n\n" not in text[:_LOOKED_AT]
    looks = with_openings(looks, text, is_loose=is_loose)
    marks: dict[int, Look] = {}
    start = 0
    for number, line in enumerate(each_line(text)):
        if number in looks.marks:
            marks[start] = looks.marks[number]
        start += len(line) + 1
    return SideLooks(ParagraphLooks(looks.markup, marks), found)


def _model(
    base: Comparison, options: DisplayOptions, looks: tuple[SideLooks, SideLooks]
) -> ComparisonModel:
    shown = in_grain(base, options.grain)
    steps = shown.steps
    if options.hides_fine:
        steps = tuple(step for step in steps if not step.is_fine)
    index = RowIndex(shown.rows, steps)
    inks = tuple([_ink(shown.rows, step) for step in steps])
    return ComparisonModel(base, shown, steps, inks, looks, options, index)


def _ink(rows: Sequence[Row], step: Difference) -> str:
    first = rows[step.rows.start]
    if first.kind is RowKind.MOVED_HERE:
        return "moved"
    if step.is_fine:
        return "quiet"
    meant = [first.words[number] for number in step.words]
    whole = (words for number in step.rows for words in rows[number].words)
    fates = {words.fate for words in meant or whole}
    if Fate.CAME not in fates:
        return "removed"
    return "added" if Fate.WENT not in fates else "accent"
