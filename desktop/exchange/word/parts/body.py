"""The body of a Word file: the story's paragraphs with comments, changes and shading.

The XML is written as text, which is many times faster than by a tree.  Of what stands
at one place, comments end first, then comes what is inserted there, then comments and
deletions begin: so the reason of a change, which is a comment around both its words, is
told from any other comment on the words that it deletes.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from desktop.exchange.blocks import BlockKind
from desktop.exchange.word.parts.style_sheet import BODY, style_of
from desktop.exchange.word.story_styles import (
    BOLD,
    CODE,
    IN_CODE,
    ITALIC,
    LINE_END,
    UNDERSCORE,
    UNDERSCORED,
)
from desktop.exchange.word.story_text import styled
from desktop.exchange.word.vocabulary import (
    FILLS,
    with_xml_characters,
    words_and_signs,
)
from desktop.text.graphemes import has_right_to_left, is_right_to_left

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.exchange.progress import Progress
    from desktop.exchange.word.planning import Plan, PlannedChange, PlannedComment
    from desktop.exchange.word.story_text import Run, StoryParagraph

_PARAGRAPHS_AT_A_TIME = 200
"""After so many it is told how far the work has come."""

_ENDS, _INSERTS, _BEGINS = 0, 1, 2
"""The order of what stands at one place."""

_SIGNS = {"\t": "<w:tab/>", "\n": "<w:br/>"}
_LINE_END = (
    f'<w:r><w:rPr><w:rStyle w:val="{LINE_END}"/></w:rPr>'
    '<w:t xml:space="preserve"> </w:t></w:r>'
)


class Body:
    """Writes the paragraphs of one file.

    Args:
        plan: What is written.
        numbers: The ids of each thread's comments, the root first, by the id of the
            note that begins it.
        signatures: The author and the date of a change, as attributes, by the id of
            its note.
    """

    def __init__(
        self,
        plan: Plan,
        numbers: Mapping[str, Sequence[int]],
        signatures: Mapping[str, str],
    ) -> None:
        self._plan = plan
        self._story = plan.story
        self._text = plan.story.text
        self._numbers = numbers
        self._signatures = signatures
        self._has_right_to_left = has_right_to_left(self._text)
        self._events = self._sorted_events()
        self._next_event = 0
        self._next_change = 0
        self._deletion: PlannedChange | None = None
        self._fill = ""
        self._written: list[str] = []
        self._runs: list[str] = []
        self._style = self._direction = ""
        self._is_first = True
        self._has_base = False

    def write(self, progress: Progress) -> str:
        """Return the XML of all paragraphs."""
        paragraphs = self._story.paragraphs
        for number, paragraph in enumerate(paragraphs):
            if number % _PARAGRAPHS_AT_A_TIME == 0:
                progress.at(number / len(paragraphs))
            self._write_paragraph(number, paragraph)
        return "".join(self._written)

    # What stands where

    def _sorted_events(self) -> list[tuple[int, int, int, str, PlannedChange | None]]:
        """Return what is at places of the text, in the order it is written."""
        events: list[tuple[int, int, int, str, PlannedChange | None]] = []
        shown = self._story.shown
        for comment in self._plan.comments:
            begin, end = self._range(comment)
            start, stop = shown(comment.span.start), shown(comment.span.end)
            if start == stop:
                events.append((start, _ENDS, len(events), begin + end, None))
            else:
                events.append((start, _BEGINS, len(events), begin, None))
                events.append((stop, _ENDS, len(events), end, None))
        for change in self._plan.changes:
            start, stop = shown(change.span.start), shown(change.span.end)
            if not change.span.is_empty:
                events.append((start, _BEGINS, len(events), "", change))
            events.append((stop, _INSERTS, len(events), "", change))
        for shading in self._plan.shadings:
            fill = FILLS[shading.colour]
            start, stop = shown(shading.span.start), shown(shading.span.end)
            events.append((start, _BEGINS, len(events), f"#{fill}", None))
            events.append((stop, _ENDS, len(events), "#", None))
        events.sort(key=lambda event: event[:3])
        return events

    def _range(self, comment: PlannedComment) -> tuple[str, str]:
        """Return what begins and what ends the range of a thread."""
        numbers = self._numbers[comment.note.id]
        begin = "".join(f'<w:commentRangeStart w:id="{each}"/>' for each in numbers)
        end = "".join(
            f'<w:commentRangeEnd w:id="{each}"/><w:r><w:rPr>'
            '<w:rStyle w:val="CommentReference"/></w:rPr>'
            f'<w:commentReference w:id="{each}"/></w:r>'
            for each in numbers
        )
        return begin, end

    def _change_attributes(self, change: PlannedChange) -> str:
        self._next_change += 1
        return f'w:id="{self._next_change}" {self._signatures[change.note.id]}'

    # Paragraphs

    def _write_paragraph(self, number: int, paragraph: StoryParagraph) -> None:
        style = style_of(
            paragraph,
            is_markdown=self._story.is_markdown,
            is_first=self._is_first,
        )
        words = self._text[paragraph.start : paragraph.end]
        is_turned = self._has_right_to_left and is_right_to_left(words)
        self._direction = "<w:rtl/>" if is_turned else ""
        self._style = style
        runs = self._story.runs(number)
        for low, high, look in runs:
            self._write_base(low, high, look)
        self._write_events(paragraph.end)
        if paragraph.has_line_end:
            self._write_line_end(paragraph.end)
            is_last = number + 1 == len(self._story.paragraphs)
            if is_last:
                self._write_events(paragraph.stop)
        self._end_paragraph(number)
        if paragraph.start < paragraph.end:
            self._is_first = paragraph.kind is not BlockKind.PARAGRAPH

    def _end_paragraph(self, number: int) -> None:
        deletion = self._deletion
        mark = ""
        if deletion is not None and number + 1 < len(self._story.paragraphs):
            following = self._story.paragraphs[number + 1].start
            if deletion.span.end >= following:
                mark = f"<w:del {self._change_attributes(deletion)}/>"
        self._close(self._style, mark)

    def _close(self, style: str, mark: str) -> None:
        """End a paragraph of the file, whose mark is ``mark``."""
        shading = _shading(self._fill)
        about_mark = mark + shading + self._direction
        if about_mark:
            about_mark = f"<w:rPr>{about_mark}</w:rPr>"
        bidi = "<w:bidi/>" if self._direction else ""
        style = f'<w:pStyle w:val="{style}"/>' if style else ""
        self._written.append(
            f"<w:p><w:pPr>{style}{bidi}{about_mark}</w:pPr>{''.join(self._runs)}</w:p>"
        )
        self._runs.clear()
        self._has_base = False

    # Words

    def _write_base(self, low: int, high: int, look: int) -> None:
        """Write words of the story, with what stands at places among them."""
        events = self._events
        self._write_events(low)
        while self._next_event < len(events):
            place = events[self._next_event][0]
            if place >= high:
                break
            self._write_words(low, place, look)
            self._write_events(place)
            low = place
        self._write_words(low, high, look)

    def _write_words(self, low: int, high: int, look: int) -> None:
        """Write words that no place parts."""
        text, soft = self._text, self._story.soft
        place = text.find("\n", low, high)
        while place >= 0:
            if place in soft:
                if low < place:
                    self._write_run(text[low:place], look)
                self._write_line_end(place, look)
                low = place + 1
            place = text.find("\n", place + 1, high)
        if low < high:
            self._write_run(text[low:high], look)

    def _write_line_end(self, place: int, look: int = 0) -> None:
        self._write_events(place)
        apart = _LOOKS[look & (BOLD | ITALIC)]
        run = _LINE_END.replace("</w:rPr>", f"{apart}{_shading(self._fill)}</w:rPr>")
        self._runs.append(self._deleted(run) if self._deletion else run)

    def _write_run(self, words: str, look: int) -> None:
        self._has_base = True
        run = run_of(words, look, self._fill, self._direction)
        self._runs.append(self._deleted(run) if self._deletion else run)

    def _deleted(self, run: str) -> str:
        assert self._deletion is not None
        run = run.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
        return f"<w:del {self._change_attributes(self._deletion)}>{run}</w:del>"

    # What stands at places

    def _write_events(self, place: int) -> None:
        """Write what stands at a place, or before it and is not written yet."""
        events = self._events
        while self._next_event < len(events) and events[self._next_event][0] <= place:
            _, order, _, xml, change = events[self._next_event]
            self._next_event += 1
            if change is not None:
                self._write_change(change, is_insertion=order == _INSERTS)
            elif xml.startswith("#"):
                self._fill = xml[1:]
            else:
                self._runs.append(xml)

    def _write_change(self, change: PlannedChange, *, is_insertion: bool) -> None:
        begin, end = self._range(change.reason) if change.reason else ("", "")
        if not is_insertion:
            self._runs.append(begin)
            self._deletion = change
            return
        self._deletion = None
        if change.span.is_empty:
            self._runs.append(begin)
        if change.replacement:
            self._insert(change)
        self._runs.append(end)

    def _insert(self, change: PlannedChange) -> None:
        """Write what is inserted, which may be several paragraphs."""
        fill, self._fill = self._fill, ""
        look = self._story.look_around(change.span)
        first, *others = change.replacement.split(self._story.parting)
        self._write_inserted(first, change, look)
        for words in others:
            mark = f"<w:ins {self._change_attributes(change)}/>"
            self._close(self._style if self._has_base else BODY, mark)
            self._write_inserted(words, change, look)
        self._fill = fill

    def _write_inserted(self, words: str, change: PlannedChange, look: int) -> None:
        if not words:
            return
        found = None if look else styled(words, self._story.markup)
        runs: Sequence[Run] = found.runs if found else ((0, len(words), look),)
        written = "".join(
            run_of(words[low:high], look, "", self._direction)
            for low, high, look in runs
        )
        attributes = self._change_attributes(change)
        self._runs.append(f"<w:ins {attributes}>{written}</w:ins>")


def run_of(words: str, look: int = 0, fill: str = "", direction: str = "") -> str:
    """Return the run of ``words``.

    Args:
        words: They may hold tabs and line ends, which are signs of their own.
        look: How they are set apart, as ``story_styles`` has it.
        fill: In which colour they are shaded, if they are.
        direction: The property of words that are read from right to left.
    """
    properties = _LOOKS[look] + _shading(fill) + direction
    if properties:
        properties = f"<w:rPr>{properties}</w:rPr>"
    words = escape(with_xml_characters(words), quote=False)
    if "\n" not in words and "\t" not in words:
        return f'<w:r>{properties}<w:t xml:space="preserve">{words}</w:t></w:r>'
    content = "".join(
        _SIGNS.get(part) or f'<w:t xml:space="preserve">{part}</w:t>'
        for part in words_and_signs(words)
    )
    return f"<w:r>{properties}{content}</w:r>"


def _look_properties(look: int) -> str:
    style = ""
    if look & IN_CODE:
        style = CODE
    elif look & UNDERSCORED:
        style = UNDERSCORE
    properties = f'<w:rStyle w:val="{style}"/>' if style else ""
    if look & BOLD:
        properties += "<w:b/><w:bCs/>"
    if look & ITALIC:
        properties += "<w:i/><w:iCs/>"
    return properties


_LOOKS = tuple(_look_properties(look) for look in range(16))


def _shading(fill: str) -> str:
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
