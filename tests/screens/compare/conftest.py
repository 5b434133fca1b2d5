"""Texts of a story, as they are offered for comparing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.session.story.story_texts import StoryText, TextKind

NOW = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)


@pytest.fixture
def kept():
    """Make a text of that kind, as old as is said."""

    def made(kind, name="", at=NOW, words="The sea.", notes=None):
        return StoryText(
            TextKind(kind),
            name or kind,
            at,
            len(words.split()),
            words,
            lambda: words,
            lambda: notes,
        )

    return made
