"""The prose of a story as the lenses read it: its paragraphs, scenes and sentences.

What programs read, headings, scene breaks, front and back matter are no prose.  Within
a paragraph, signs of emphasis, tags and line ends are blanks, one for each code point,
so a place in its words is a place in the text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.text.emphasis import emphases, markup_of
from desktop.text.paragraphs import paragraphs_in, wrapping_of
from desktop.text.sentences import sentences_in
from desktop.text.span import Span, each_line
from desktop.text.structure.line_look import LineKind
from desktop.text.structure.outline import Outline, PartKind, outline
from desktop.text.structure.prose import blanked_markup
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    from desktop.lenses.reading_memory import ReadingMemory
    from desktop.text.emphasis import Markup
    from desktop.text.paragraphs import Wrapping

Answer = TypeVar("Answer")

NO_PROSE = {LineKind.HEADING, LineKind.SCENE_BREAK, LineKind.CODE, LineKind.MARKUP}


@value
class Paragraph:
    """A paragraph of the story's prose.

    Attributes:
        start: Where it begins in the text, in code points.
        words: Its words, as long as it is in the text, with blanks for markup.
        scene: In which scene it is, from 0.
    """

    start: int
    words: str
    scene: int

    @property
    def span(self) -> Span:
        """Where it stands in the text."""
        return Span(self.start, self.start + len(self.words))


@value
class Scene:
    """A scene, or a chapter without scenes, or a story without either.

    Attributes:
        title: Its heading or first words; empty for a story without parts.
        span: Where it stands.
    """

    title: str
    span: Span


class StoryProse:
    """The prose of one text; everything is worked out when it is first asked for.

    Attributes:
        text: The whole text.
        is_markdown: Whether it is Markdown.
        memory: What is known of its paragraphs from before.
        whole: The prose of the whole story, if this is part of it: perhaps as it was
            a moment ago, or this itself where nothing else is known yet.  What a lens
            takes from all of the story, such as its names, it takes from that.
    """

    def __init__(self, text: str, *, is_markdown: bool, memory: ReadingMemory) -> None:
        self.text = text
        self.is_markdown = is_markdown
        self.memory = memory
        self.whole = self
        self._done: dict[Hashable, Any] = {}

    def once(self, about: Hashable, work: Callable[[], Answer]) -> Answer:
        """Return what comes of ``work``, which is done once for this prose.

        A part is read for each key, its whole stays: what a lens takes from all of the
        story is worth to be remembered there.

        Args:
            about: What it is, and all it depends on but the prose.
            work: Works it out.
        """
        if about not in self._done:
            self._done[about] = work()
        answer: Answer = self._done[about]
        return answer

    def part(self, span: Span, known: StoryProse | None = None) -> StoryProse:
        """Return the prose of the paragraphs that ``span`` touches, and no others.

        Args:
            span: In code points of the text.
            known: What is told as its ``whole``; the part itself if left out.
        """
        inside = (each for each in self.paragraphs if each.span.touches(span))
        return self.with_paragraphs(inside, whole=known)

    def with_paragraphs(
        self,
        paragraphs: Iterable[Paragraph],
        *,
        text: str | None = None,
        scenes: tuple[Scene, ...] | None = None,
        whole: StoryProse | None = None,
    ) -> StoryProse:
        """Return the prose of ``paragraphs`` alone; all else is known as it is here.

        Args:
            paragraphs: In their order.
            text: Another text that they stand in.
            scenes: Where the scenes are in that.
            whole: What is told as its ``whole``; this part itself if left out.
        """
        text = self.text if text is None else text
        part = StoryProse(text, is_markdown=self.is_markdown, memory=self.memory)
        # What was worked out once is put where it would be worked out.
        vars(part).update(
            outline=self.outline,
            wrapping=self.wrapping,
            markup=self.markup,
            scenes=scenes or self.scenes,
            paragraphs=tuple(paragraphs),
        )
        part.whole = whole or part
        return part

    @cached_property
    def outline(self) -> Outline:
        """The story's parts."""
        return outline(self.text, self.is_markdown)

    @cached_property
    def wrapping(self) -> Wrapping:
        """How the story uses its line ends."""
        return wrapping_of(self.text, is_markdown=self.is_markdown)

    @cached_property
    def markup(self) -> Markup:
        """What signs mean in it."""
        return markup_of(self.text, is_markdown=self.is_markdown)

    @cached_property
    def scenes(self) -> tuple[Scene, ...]:
        """The scenes, and the chapters without any, in the order of the text."""
        parts = self.outline.parts
        told = (PartKind.CHAPTER, PartKind.SCENE)
        ends = [*(part.span.start for part in parts), len(self.text)][1:]
        found = tuple(
            # Of a chapter, what stands above its first scene, where that is any prose.
            Scene(part.title, Span(part.span.start, min(part.span.end, end)))
            for part, end in zip(parts, ends, strict=True)
            if part.kind in told
            and self.text[part.span.start + part.heading : end].strip()
        )
        return found or (Scene("", self.outline.story(len(self.text))),)

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of prose, in the order of the text."""
        return tuple(self._paragraphs())

    def _paragraphs(self) -> Iterator[Paragraph]:
        text, looks = self.text, self.outline.looks
        story = self.outline.story(len(text))
        starts = [0]
        for line in each_line(text):
            starts.append(starts[-1] + len(line) + 1)
        scene_starts = [scene.span.start for scene in self.scenes]
        for span in paragraphs_in(text, self.wrapping):
            if span.start < story.start or span.end > story.end or span.is_empty:
                continue
            first = bisect_right(starts, span.start) - 1
            last = bisect_left(starts, span.end)
            lines = (looks.get(number) for number in range(first, last))
            if any(look is not None and look.kind in NO_PROSE for look in lines):
                continue
            words = self.blanked(span.of(text))
            scene = max(bisect_right(scene_starts, span.start) - 1, 0)
            yield Paragraph(span.start, words, scene)

    def blanked(self, words: str) -> str:
        """Return words of the text with as many blanks for markup and line ends."""
        words = blanked_markup(words, is_markdown=self.is_markdown).replace("\n", " ")
        marks = [mark for each in emphases(words, self.markup) for mark in each.marks]
        return _without(words, marks)

    @cached_property
    def speech(self) -> tuple[tuple[Span, ...], ...]:
        """What is spoken in each paragraph, in code points of its words."""
        from desktop.lenses.dialogue.speech import speech_of  # it needs a story, too

        return speech_of(self)

    @cached_property
    def narration(self) -> tuple[str, ...]:
        """The words of each paragraph with blanks for what is spoken."""
        return tuple(
            _without(paragraph.words, spoken)
            for paragraph, spoken in zip(self.paragraphs, self.speech, strict=True)
        )

    def sentences(self, paragraph: Paragraph) -> tuple[Span, ...]:
        """Return the sentences of ``paragraph``, in code points of its words."""
        return tuple(sentences_in(paragraph.words))


def _without(words: str, gone: Iterable[Span]) -> str:
    """Return ``words`` with as many blanks for what is ``gone``."""
    pieces: list[str] = []
    done = 0
    for span in sorted(gone):
        start = max(span.start, done)
        pieces += (words[done:start], " " * (span.end - start))
        done = max(span.end, done)
    return "".join((*pieces, words[done:]))
