"""Which version of Reread this is."""

from __future__ import annotations

VERSION = "0.1.0"
"""The same as in ``pyproject.toml``, which a test holds to it."""
