from __future__ import annotations

import linecache
import sys

import pytest

from desktop.command_line.qt_features import look_for_no_features


@pytest.fixture
def features(qapp, monkeypatch):
    """Give what looks for features, as PySide has it, and has it again afterwards."""
    features = sys.modules["shibokensupport.feature"]
    monkeypatch.setattr(features, "_mod_uses_pyside", features._mod_uses_pyside)
    return features


@pytest.mark.parametrize("is_spared", [True, False])
def test_what_is_imported_is_not_read_once_more(
    features, tmp_path, monkeypatch, is_spared
):
    module = tmp_path / f"sea_of_its_own_{is_spared}.py"
    module.write_text('DEPTH = "PySide6"\n')
    monkeypatch.syspath_prepend(tmp_path)
    if is_spared:
        look_for_no_features()

    __import__(module.stem)

    # The other half says that this is still what PySide would do.
    assert (str(module) in linecache.cache) is not is_spared


def test_a_pyside_that_looks_for_nothing_is_left_alone(monkeypatch):
    monkeypatch.delitem(sys.modules, "shibokensupport.feature", raising=False)

    look_for_no_features()
