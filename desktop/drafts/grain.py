"""Grain: whether differences are told word by word, or whole sentences or paragraphs.

Settings know it from the start; what compares is loaded when something is compared.
"""

from __future__ import annotations

from enum import Enum


class Grain(Enum):
    """What is told to differ."""

    WORD = "word"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
