"""How the words of a run are set, out of its properties and of its styles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.exchange.word.document.colours import colour_of
from desktop.exchange.word.document.styles import NO_STYLE, toggled
from desktop.exchange.word.story_styles import BOLD, IN_CODE, ITALIC, LINE_END
from desktop.exchange.word.vocabulary import W
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

    from desktop.annotations.kinds import Colour
    from desktop.exchange.word.document.styles import Style

_CHANGED = f"{W}rPrChange"
_PROPERTIES = f"{W}rPr"
_STYLE = f"{W}rStyle"
_VALUE = f"{W}val"


@value
class RunLook:
    """How the words of a run are set.

    Attributes:
        look: How they are set apart, as ``story_styles`` counts it.
        fill: The colour they are highlighted in.
        is_hidden: Whether they are not shown.
        is_line_end: Whether they are a blank that is a line end in the story.
        is_changed: Whether how they look was changed while that was tracked.
    """

    look: int = 0
    fill: Colour | None = None
    is_hidden: bool = False
    is_line_end: bool = False
    is_changed: bool = False


PLAIN_LOOK = RunLook()


class LookReader:
    """Tells how runs look.

    A tracked change of how something looks is undone: the text is as it was before.
    """

    def __init__(
        self, styles: Mapping[str, Style], *, is_ours: bool, takes_changes: bool
    ) -> None:
        """Make ready for a document.

        Args:
            styles: Its styles by their ids.
            is_ours: Whether a paragraph's style sets nothing apart.
            takes_changes: Whether tracked changes are taken up rather than undone.
        """
        self._styles = styles
        self._is_ours = is_ours
        self._takes_changes = takes_changes

    def read(self, properties: Element | None, paragraph: Style) -> RunLook:
        """Return the look of a run.

        Args:
            properties: Its ``w:rPr``, if it has one.
            paragraph: The style of its paragraph.
        """
        base = NO_STYLE if self._is_ours or paragraph.level else paragraph
        if properties is None:
            return RunLook(base.look, is_hidden=base.is_hidden) if base.look else _NONE
        change = properties.find(_CHANGED)
        if change is not None and not self._takes_changes:
            fill = colour_of(properties)
            before = change.find(_PROPERTIES)
            properties = properties if before is None else before
            return self._look(properties, base, fill, is_changed=True)
        return self._look(properties, base, colour_of(properties))

    def _look(
        self,
        properties: Element,
        base: Style,
        fill: Colour | None,
        *,
        is_changed: bool = False,
    ) -> RunLook:
        named = properties.find(_STYLE)
        style_id = "" if named is None else named.get(_VALUE, "")
        style = self._styles.get(style_id, NO_STYLE)
        # Of two styles that both set a property, neither does: part 1, 17.7.3.
        look = style.look ^ (base.look & (ITALIC | BOLD))
        for name, bit in (("i", ITALIC), ("b", BOLD)):
            if (told := toggled(properties, name)) is not None:
                look = look | bit if told else look & ~bit
        if look & IN_CODE:
            look = IN_CODE
        hidden = toggled(properties, "vanish")
        return RunLook(
            look,
            fill,
            is_hidden=style.is_hidden if hidden is None else hidden,
            is_line_end=style.own == LINE_END,
            is_changed=is_changed,
        )


_NONE = PLAIN_LOOK
