"""The command palette as a screen reader meets it, from outside."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.window


@pytest.fixture(scope="module")
def window(open_window):
    return open_window("The ferry had stopped.\n\nNobody came to the quay.\n")


def test_the_palette_is_heard_and_gives_the_page_its_keys_back(window):
    window.press("ctrl+shift+p")
    field = window.wait_for(name="Command palette")
    window.wait_until(lambda: "focused" in field.states, "the field has the keys")

    window.type("next note")

    window.wait_until(lambda: "Next note, keys J, Do" in window.announced(), "the row")
    rows = window.wait_for("list", "What can be chosen").children()
    assert "Next note" in [row.name for row in rows]
    window.press("Escape")
    window.wait_until(lambda: "focused" in window.page.states, "the page has the keys")
