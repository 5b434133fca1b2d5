"""Without HanTa the lens of tense says what to install."""

from __future__ import annotations

import builtins

import pytest

from desktop.errors import LensUnavailable
from desktop.lenses import tagging
from desktop.lenses.finding import LensName
from tests.lenses.looking import seen


def test_without_its_tagger_the_lens_says_what_to_install(monkeypatch):
    real = builtins.__import__

    def without_it(name, *rest):
        if name.startswith("HanTa"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without_it)
    monkeypatch.setattr(tagging, "_tagger", tagging._tagger.__wrapped__)
    with pytest.raises(LensUnavailable, match=r"pip install 'reread\[lenses\]'"):
        seen(LensName.TENSE, "She was there, and it was late.\n")
