from __future__ import annotations

import os
import shutil
import time

import pytest

from tests.journeys.test_renamed_stories import (
    BESIDE,
    come_back_another_day,
)


@pytest.mark.parametrize("n", range(6))
def test_dbg(noted, qtbot, home, n):
    writer, new = noted, noted.path.with_name("renamed.txt")
    writer.path.rename(new)
    shutil.rmtree(home)
    come_back_another_day(writer, new)
    a = time.time()
    for _ in range(60):
        if BESIDE in writer.told:
            break
        qtbot.wait(100)
    fs = [os.path.join(r, f)[-60:] for r, d, ff in os.walk(home) for f in ff]
    print(
        "TOLD",
        round(time.time() - a, 2),
        repr(writer.told),
        writer.screen.story.arrival.is_pending,
        fs,
    )
    assert BESIDE in writer.told
