"""A browser that shows packets, where one is installed."""

from __future__ import annotations

import shutil
from itertools import count

import pytest

from tests.exchange.packet.packets import page
from tests.exchange.packet.reader import Reader

_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser():
    api = pytest.importorskip(
        "playwright.sync_api", reason="playwright, which moves a browser, is missing"
    )
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        pytest.skip("Chromium, in which packets are tried, is not installed")
    with api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=_ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def opened(browser, tmp_path):
    """Open a packet as a reader does: a file, in a browser of her own."""
    contexts, numbers = [], count()

    def open_page(html=None, *, file=None, context=None, **details):
        if file is None:
            file = tmp_path / f"packet-{next(numbers)}.html"
            file.write_bytes((html or page()).encode("utf-8"))
        if context is None:
            context = browser.new_context(
                **({"viewport": {"width": 1200, "height": 800}} | details)
            )
            contexts.append(context)
        return Reader(context, file)

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def phone():
    """What makes a context the one of a phone."""
    size = {"width": 390, "height": 844}
    return {"viewport": size, "has_touch": True, "is_mobile": True}
