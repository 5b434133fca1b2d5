"""What the page of a reading packet says to its reader, by names its script knows."""

from __future__ import annotations

from string import Formatter
from typing import TYPE_CHECKING

from desktop.wording.translation import (
    counted_template,
    meant,
    template,
    translate,
    translate_count,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_MANY = 2


def page_words() -> Mapping[str, str]:
    """Return the templates; a value in braces is put in on the page."""
    said = {key: _with_braces(words) for key, words in _SAID.items()}
    counted = {
        f"{key}{ending}": translate_count(one, many, number, number="{count}")
        for key, (one, many) in _COUNTED.items()
        for ending, number in (("_one", 1), ("", _MANY))
    }
    return {**said, **counted}


def _with_braces(words: str) -> str:
    """Return a template in the author's language that is still one."""
    names = (name for _, name, _, _ in Formatter().parse(words) if name)
    return translate(words, **{name: f"{{{name}}}" for name in names})


_COUNTED = {
    "notes": counted_template("{number} note", "{number} notes"),
    "answers": counted_template(
        "{number} answer to a question", "{number} answers to questions"
    ),
}
_SAID = {
    "sent_for": template("sent by {author} on {day}, for {reader}"),
    "sent_by": template("sent by {author} on {day}"),
    "sent_on": template("sent on {day}"),
    "story": template("Story"),
    "read": template("read"),
    "size": template("Size of the text"),
    "smaller": template("Smaller text"),
    "larger": template("Larger text"),
    "kept_in_browser": template("kept in this browser"),
    "kept_here": template("kept in this browser"),
    "kept_on_phone": template("kept on this phone"),
    "kept_nowhere": template("not kept"),
    "not_kept": template(
        "This browser keeps nothing for a page like this. Please send your notes "
        "back before you close it."
    ),
    "show_list": template("Show them"),
    "send": template("Send back…"),
    "bar": template("Say something about what is selected"),
    "margin": template("Notes"),
    "note": template("Note"),
    "question": template("Question"),
    "reword": template("Reword"),
    "kind": template("Kind of note"),
    "whole": template("On the whole story"),
    "write_whole": template("A note on the whole story"),
    "write_here": template("What do you want to say?"),
    "say_more": template("Say more, if you like"),
    "say_more_button": template("Say more"),
    "your_words": template("Your words"),
    "new_words": template("How you would say it; nothing, to cut it"),
    "why": template("Why? If you like"),
    "change": template("Change"),
    "delete": template("Delete"),
    "deleted": template("Deleted."),
    "undo": template("Undo"),
    "cancel": template("Cancel"),
    "done": meant("Done", "a button: the note is written"),
    "close": template("Close"),
    "now": template("now"),
    "minutes": template("{count} min"),
    "marked": template("Marked: {reaction}."),
    "add": template("Say something about this paragraph"),
    "no_notes": template("Select some words, or touch + beside a paragraph."),
    "your_answer": template("Your answer"),
    "read_on_yes": template("Yes"),
    "read_on_unsure": template("Not sure"),
    "read_on_stopped": template("I stopped here, because…"),
    "because": template("Because…"),
    "read_on_told_yes": template("Wanted to read on"),
    "read_on_told_unsure": template("Not sure about reading on"),
    "read_on_told_stopped": template("Stopped here"),
    "a_reader": template("a reader"),
    "the_author": template("the author"),
    "notes_by": template("notes by {name}"),
    "send_back": template("Send back"),
    "send_back_why": template(
        "{notes}. They are on this device only, until you send them to {author} "
        "yourself, in one of these ways."
    ),
    "your_name": template("Your name"),
    "share": template("Share…"),
    "share_tip": template("Sends your notes by mail or a messenger"),
    "shared": template("Shared. Thank you!"),
    "save_notes": template("Save my notes as a file"),
    "save_notes_tip": template("Then send that file to {author}"),
    "saved": template("Saved as “{name}”. Now send that file."),
    "copy_notes": template("Copy my notes as text"),
    "copy_notes_tip": template("Then paste all of it into a message to {author}"),
    "copied": template("Copied. Now paste it into a message."),
    "copy_by_hand": template("Copy all of this, and paste it into a message:"),
    "save_page": template("Save this page with my notes in it"),
    "save_page_tip": template(
        "To send it to {author}, or to go on reading in another browser"
    ),
    "for_reread": template("For Reread, please leave it as it is:"),
}
