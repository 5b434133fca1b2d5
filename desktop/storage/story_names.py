"""What the name of a file says of the story in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

STORY_SUFFIXES = (".txt", ".md", ".markdown", ".text")
"""How the names of stories end."""

_MARKDOWN = (".md", ".markdown")


def is_markdown(story: Path) -> bool:
    """Return whether ``story`` is Markdown, as its name has it."""
    return story.suffix.lower() in _MARKDOWN
