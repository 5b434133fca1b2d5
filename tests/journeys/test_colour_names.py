"""The colours as a writer names them, wherever they are chosen or shown."""

from __future__ import annotations

from desktop.annotations.kinds import Colour
from desktop.command_line.printed_notes import printed_notes
from desktop.screens.story.noting.colour_naming import ColourNameDialog


def test_a_name_given_in_the_panel_is_shown_wherever_the_colour_is(writer):
    writer.put_caret("answered")
    writer.press("3")
    writer.screen.contents.naming_wanted.emit(Colour.BLUE)
    dialog = writer.window.findChild(ColourNameDialog)
    dialog._name.setText(" tense\n& rhythm ")
    dialog._on_keep()
    writer.settle()

    actions = [writer.window.menus.action(f"{does}-blue") for does in _DOES]
    assert [action.text() for action in actions] == [
        "Highlight in blue: tense && rhythm",
        "Blue: tense && rhythm",
    ]
    card = writer.screen.margin._chosen.style
    assert card.colour_names == {"blue": "tense & rhythm"}
    dots = writer.screen.contents._filters._colours._dots
    assert dots[2].accessibleName() == "tense & rhythm"
    dots[2].click()
    assert writer.screen.contents._filters._colours._label.text() == "tense & rhythm"
    writer.close()
    assert "(tense & rhythm, Iris)" in printed_notes(writer.path, as_json=False).words


_DOES = ("highlight", "recolour")
