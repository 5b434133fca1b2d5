"""Names of files made of what somebody wrote."""

from __future__ import annotations

import pytest

from desktop.storage.files.safe_names import file_stem


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ('What? "Now" / Then', "What Now Then"),
        ("..", ""),
        ("a\x00b\nc", "a b c"),
        ("half \ud83d a pair", "half a pair"),
        ("long " * 40, ("long " * 16).strip()),
    ],
)
def test_a_title_becomes_a_name_on_any_system(title, stem):
    assert file_stem(title) == stem
