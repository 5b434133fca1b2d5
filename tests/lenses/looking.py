"""What tests of lenses share: a story, and what a lens shows of it."""

from __future__ import annotations

from desktop.lenses.known import Known
from desktop.lenses.lens import lens
from desktop.lenses.reading_memory import ReadingMemory
from desktop.lenses.story_prose import StoryProse


def prose_of(text, *, is_markdown=False):
    return StoryProse(text, is_markdown=is_markdown, memory=ReadingMemory())


def seen(name, text, known=None, *, is_markdown=False):
    """Return what the lens called ``name`` shows of ``text``."""
    return lens(name).see(prose_of(text, is_markdown=is_markdown), known or Known())


def found(text, what):
    """Return the words found, each with what could stand there instead, if anything."""
    return [
        (each.span.of(text), each.replacement)
        if each.replacement is not None
        else each.span.of(text)
        for each in what.findings
    ]


def section_of(what, kind, title=None):
    """Return the first section of a kind, or the one with that title."""
    return next(
        each
        for each in what.sections
        if isinstance(each, kind) and title in (None, getattr(each, "title", None))
    )
