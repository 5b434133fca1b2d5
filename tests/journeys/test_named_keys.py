"""A key that is named is one that does it in the mode one is in."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton

from desktop.annotations.kinds import COLOURS
from desktop.text.limits import Limit


def choice_tips(writer):
    choices = writer.screen.selection_bar.findChildren(QAbstractButton)
    return {choice.accessibleName(): choice.toolTip() for choice in choices}


def go_through_changed_notes(writer):
    writer.select("asleep")
    writer.press("1")
    (note,) = writer.notes
    writer.screen.message_bar.show_message("")
    writer.window.desk._reviewing.begin(frozenset({note.id}))
    writer.settle()


def test_the_bar_over_a_selection_names_the_keys_of_the_mode(writer):
    reread = choice_tips(writer)
    writer.press("Ctrl+2")
    revise = choice_tips(writer)

    assert reread["Note"] == "Note (N)"
    assert revise["Note"] == "Note (Ctrl+Alt+N)"
    assert revise["Insert here"] == "Insert here (Ctrl+Alt+I)"


def test_the_bar_names_the_keys_the_author_chose_and_none_where_there_is_none(writer):
    shortcuts = {"note": ("X", "Ctrl+Alt+X"), "question": ()}
    writer.app.preferences.update(shortcuts=shortcuts)
    tips = choice_tips(writer)
    dots = writer.screen.selection_bar._dots.values()

    assert tips["Note"] == "Note (X)"
    assert tips["Question"] == "Question"
    keys = [f"({row.key})" for row in COLOURS.values()]
    assert [dot.toolTip()[-3:] for dot in dots] == keys


def test_the_notes_to_go_through_name_the_keys_that_do_in_each_mode(writer):
    go_through_changed_notes(writer)
    told = [writer.told]
    for key in ("Ctrl+2", "Ctrl+3", "Ctrl+1"):
        writer.press(key)
        told.append(writer.told)
    writer.app.preferences.update(shortcuts={"next-note": ("M",)})
    told.append(writer.told)

    assert told == [
        "Only these notes are shown; J and K go through them.",
        "Only these notes are shown; Ctrl+Alt+J and Ctrl+Alt+K go through them.",
        "Only these notes are shown.",
        "Only these notes are shown; J and K go through them.",
        "Only these notes are shown; M and K go through them.",
    ]
    assert writer.offered == ["Show all notes"]


def test_the_margin_names_the_keys_that_go_on(writer):
    reread = writer.margin._going_keys
    writer.press("Ctrl+2")
    revise = writer.margin._going_keys

    assert reread == ["J", "K"]
    assert revise == ["Ctrl+Alt+J", "Ctrl+Alt+K"]


def test_the_buttons_of_compare_name_the_keys_the_author_chose(writer):
    writer.press("Ctrl+3")
    writer.app.preferences.update(shortcuts={"next-change": ("M",), "take-back": ()})
    head = writer.window.desk.compare.desk.screen.head

    assert head._next.toolTip() == "Next change (M)"
    assert head._previous.toolTip() == "Previous change (K)"
    assert head._take.toolTip() == "Take the change or the selected words back"


def test_what_is_still_to_do_names_the_key_the_author_chose(writer):
    writer.select("asleep")
    writer.press("N")
    writer.type("Why")
    writer.press("Esc", "Ctrl+2")

    writer.app.preferences.update(shortcuts={"done-and-next": ("Ctrl+M",)})
    writer.settle()

    hints = writer.screen.todo.to_do.hints
    assert [hint.key for hint in hints[0]] == ["Ctrl M", "Ctrl ⇧ ↵"]


def test_no_refusal_names_a_key():
    assert not any("Enter" in limit.refusal for limit in Limit)
