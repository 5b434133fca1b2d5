"""The bug that caps PySide6 on Python 3.11; see docs/decisions/0002."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

_CALLS = 1_000
_NOISE = 100


def test_the_binding_loses_no_reference_to_none():
    named = QObject()
    before = sys.getrefcount(None)

    for _ in range(_CALLS):
        named.setObjectName("page")

    assert sys.getrefcount(None) > before - _NOISE
