"""What every such test has: a place for its figure, and how long it may go on."""

from __future__ import annotations

import os

import pytest


@pytest.fixture
def is_long():
    """Whether there is time for the long form."""
    return bool(os.environ.get("REREAD_TORTURE"))


@pytest.fixture
def story(tmp_path):
    """A story alone in its folder."""
    folder = tmp_path / "stories"
    folder.mkdir()
    path = folder / "sea.txt"
    path.write_bytes(b"The sea is calm tonight.\n")
    return path
