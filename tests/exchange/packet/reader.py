"""A reader at a packet: selects words, touches buttons, sends back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.exchange.formats import FormatReading
from desktop.exchange.packet.answers import read_answers

if TYPE_CHECKING:
    from pathlib import Path

_SELECT = """([first, last]) => {
  const story = document.getElementById("story");
  const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
  const texts = [];
  let all = "";
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text.parentElement.closest("[data-ui]")) continue;
    texts.push([all.length, text]);
    all += text.data;
  }
  const at = (place, isEnd) => {
    const has = ([start]) => (isEnd ? start < place : start <= place);
    const found = texts.filter(has).pop();
    return [found[1], place - found[0]];
  };
  const start = all.indexOf(first), end = all.indexOf(last, start) + last.length;
  const range = document.createRange();
  range.setStart(...at(start, false));
  range.setEnd(...at(end, true));
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}"""


class Reader:
    """Somebody who reads a packet.

    Attributes:
        page: The page, as playwright has it.
        context: The browser of this reader.
        errors: What went wrong on the page.
        requests: What was asked of a network or a disk, besides the page itself.
    """

    def __init__(self, context, file: Path) -> None:
        self.context = context
        self.page = context.new_page()
        self.errors: list[str] = []
        self.requests: list[str] = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(file.as_uri())
        self.requests.clear()

    def select(self, first: str, last: str = "") -> None:
        """Select from the words ``first`` to the words ``last``, as they are shown."""
        self.page.evaluate(_SELECT, [first, last or first])
        self.page.locator("#bar").wait_for(state="visible")

    def say(self, key: str, words: str = "") -> None:
        """Press a key at a selection, and write ``words`` in the form it opens."""
        self.page.keyboard.press(key)
        if words:
            self.page.keyboard.type(words)
            self.page.keyboard.press("Control+Enter")

    def choose(self, name: str) -> None:
        """Touch the button called ``name``, wherever it is in view."""
        self.page.get_by_role("button", name=name).first.click()

    def wait_for_notes(self, words: str) -> None:
        """Wait until the header says ``words`` of how many notes there are."""
        self.page.locator("#kept").filter(has_text=words).wait_for(state="attached")

    def saved(self, way: str, folder: Path) -> Path:
        """Send back in a way that saves a file, and return that."""
        self.page.evaluate("document.getElementById('send').click()")
        with self.page.expect_download() as download:
            self.choose(way)
        file = folder / download.value.suggested_filename
        download.value.save_as(file)
        self.page.get_by_role("button", name="Close").click()
        return file

    def answers(self, folder: Path):
        """Return what the author reads of the file that is sent back."""
        file = self.saved("Save my notes", folder)
        return read_answers(file.read_bytes(), FormatReading(name=file.name)).answers

    def notes(self, folder: Path) -> list:
        """Return the notes that the author reads."""
        return list(self.answers(folder).notes.values())
