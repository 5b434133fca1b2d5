"""Which version of Reread this is; all else that tells it takes it from here."""

from __future__ import annotations

VERSION = "0.1.0"
"""By Semantic Versioning; ``CHANGELOG.md`` says what came with each."""
