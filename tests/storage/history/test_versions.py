from __future__ import annotations

import stat

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.errors import SaveFailed
from desktop.storage.history import versions


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(st.characters()))
def test_a_kept_text_is_found_by_its_hash(home, text):
    assert versions.get(versions.keep(text)) == text


def test_equal_texts_are_kept_once(home):
    versions.keep("the sea")
    versions.keep("the sea")

    assert len([*home.rglob("*.z")]) == 1


def test_nobody_else_reads_them(home):
    versions.keep("the sea")

    (kept,) = home.rglob("*.z")
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "sha256", ["", "../../secret", "0" * 64, "0" * 63 + "/", "A" * 64]
)
def test_what_is_not_kept_is_none(home, sha256):
    assert versions.get(sha256) is None


@pytest.mark.parametrize("damage", [b"", b"x\x9c nothing", b"\0" * 20])
def test_a_damaged_text_is_kept_anew(home, damage):
    sha256 = versions.keep("the sea")
    (kept,) = home.rglob("*.z")
    kept.write_bytes(damage)

    assert versions.get(sha256) is None
    versions.keep("the sea")
    assert versions.get(sha256) == "the sea"


def test_a_full_disk_is_said(home, failing_disk):
    for number in range(4, 10):
        with pytest.raises(SaveFailed):
            versions.keep("the sea", failing_disk(number, for_ever=True))


def test_a_text_that_is_there_is_made_sure_to_stay(home, failing_disk):
    versions.keep("the sea")
    disk = failing_disk()

    versions.keep("the sea", disk)

    assert disk.calls[-1] == "fsync_folder"
    with pytest.raises(SaveFailed):
        versions.keep("the sea", failing_disk(len(disk.calls) - 1))
