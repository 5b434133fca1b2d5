"""Stories changed on two sides."""

from __future__ import annotations

import pytest

from desktop.text.merging.merge import merge

BASE = "It rained. She went home.\n\nThe boats lay still.\n\nIt was noon."
OURS = "It rained. She goes home.\n\nThe old boats lay still.\n\nIt was noon!"
THEIRS = "It rained. She ran home.\n\nThe grey boats lay still.\n\nIt was noon."


@pytest.fixture
def two_places():
    return merge(BASE, OURS, THEIRS)


@pytest.fixture
def many_places():
    def revised(word):
        return "\n\n".join(f"Line {n} {word} here." for n in range(60))

    return merge(revised("was"), revised("is"), revised("will be"))
