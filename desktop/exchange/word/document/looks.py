"""How the words of a run are set, out of its properties and of its styles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.exchange.word.document.colours import colour_of
from desktop.exchange.word.document.styles import NO_STYLE, is_on, is_underlining
from desktop.exchange.word.story_styles import BOLD, IN_CODE, ITALIC, LINE_END
from desktop.exchange.word.vocabulary import W
from desktop.value import replace, value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

    from desktop.annotations.kinds import Colour
    from desktop.exchange.word.document.styles import WordStyle

_CHANGED = f"{W}rPrChange"
_PROPERTIES = f"{W}rPr"
_STYLE = f"{W}rStyle"
_HIDDEN = f"{W}vanish"
_UNDERLINE = f"{W}u"
_VALUE = f"{W}val"
_SET_APART = ((f"{W}i", ITALIC), (f"{W}b", BOLD))
_NOT_KEPT = (
    (f"{W}strike", "struck out"),
    (f"{W}dstrike", "struck out"),
    (f"{W}caps", "capitals"),
)
_NOTHING: frozenset[str] = frozenset()
_UNDERLINED = frozenset(("underlined",))
_SET_APART_LOST = frozenset(("emphasis",))
_IS_HIDDEN = frozenset(("hidden",))


@value
class RunLook:
    """How the words of a run are set.

    Attributes:
        look: How they are set apart, as ``story_styles`` counts it.
        fill: The colour they are highlighted in.
        is_hidden: Whether they are not shown.
        is_line_end: Whether they are a blank that is a line end in the story.
        is_changed: Whether how they look was changed while that was tracked.
        lost: What of it no story shows, as ``found_losses`` calls it.
    """

    look: int = 0
    fill: Colour | None = None
    is_hidden: bool = False
    is_line_end: bool = False
    is_changed: bool = False
    lost: frozenset[str] = _NOTHING


PLAIN_LOOK = RunLook()
_HIDDEN_LOOK = RunLook(is_hidden=True, lost=_IS_HIDDEN)


class LookReader:
    """Tells how runs look.

    A tracked change of how something looks is undone: the text is as it was before.
    """

    def __init__(
        self,
        styles: Mapping[str, WordStyle],
        *,
        is_ours: bool,
        is_markdown: bool,
        takes_changes: bool,
    ) -> None:
        """Make ready for a document.

        Args:
            styles: Its styles by their ids.
            is_ours: Whether a paragraph's style sets nothing apart.
            is_markdown: Whether the text that is made of it is Markdown.
            takes_changes: Whether tracked changes are taken up rather than undone.
        """
        self._styles = styles
        self._is_ours = is_ours
        self._is_markdown = is_markdown
        self._takes_changes = takes_changes
        self._plain: dict[tuple[int, bool, bool], RunLook] = {}

    def read(
        self,
        properties: Element | None,
        paragraph: WordStyle,
        *,
        is_heading: bool = False,
        is_link: bool = False,
    ) -> RunLook:
        """Return the look of a run.

        Args:
            properties: Its ``w:rPr``, if it has one.
            paragraph: The style of its paragraph.
            is_heading: Whether it is part of a heading, in which nothing is set apart.
            is_link: Whether it may be underlined only because it leads somewhere.
        """
        if properties is not None:
            found = {each.tag: each for each in properties}
            return self._read(found, paragraph, is_heading, is_link)
        key = (id(paragraph), is_heading, is_link)  # The styles outlive this.
        if key not in self._plain:
            self._plain[key] = self._read({}, paragraph, is_heading, is_link)
        return self._plain[key]

    def _read(
        self,
        found: Mapping[str, Element],
        paragraph: WordStyle,
        is_heading: bool,
        is_link: bool,
    ) -> RunLook:
        fill = colour_of(found)
        change = found.get(_CHANGED)
        is_undone = change is not None and not self._takes_changes
        if is_undone and change is not None:
            before = change.find(_PROPERTIES)
            if before is not None:
                found = {each.tag: each for each in before}
        style = self._style(found)
        if self._is_hidden(found, style, paragraph):
            return replace(_HIDDEN_LOOK, is_changed=is_undone)
        look, lost = self._look(found, style, paragraph), _not_kept(found)
        if not (self._is_ours or is_heading):
            is_underlined = not is_link and _is_underlined(found, style, paragraph)
            look, lost = self._meant(look, lost, is_underlined=is_underlined)
        return RunLook(
            look,
            fill,
            is_line_end=style.own == LINE_END,
            is_changed=is_undone,
            lost=lost,
        )

    def _style(self, found: Mapping[str, Element]) -> WordStyle:
        named = found.get(_STYLE)
        if named is None:
            return NO_STYLE
        return self._styles.get(named.get(_VALUE, ""), NO_STYLE)

    @staticmethod
    def _is_hidden(
        found: Mapping[str, Element], style: WordStyle, paragraph: WordStyle
    ) -> bool:
        told = found.get(_HIDDEN)
        if told is not None:
            return is_on(told)
        # Of two styles that both set a property, neither does: part 1, 17.7.3.
        return style.is_hidden is not paragraph.is_hidden

    def _look(
        self, found: Mapping[str, Element], style: WordStyle, paragraph: WordStyle
    ) -> int:
        base = NO_STYLE if self._is_ours or paragraph.level else paragraph
        look = style.look ^ base.look & (ITALIC | BOLD)
        for name, bit in _SET_APART:
            if (told := found.get(name)) is not None:
                look = look | bit if is_on(told) else look & ~bit
        return IN_CODE if look & IN_CODE else look

    def _meant(
        self, look: int, lost: frozenset[str], *, is_underlined: bool
    ) -> tuple[int, frozenset[str]]:
        """Return how words are meant to look, and what of it no story shows.

        What is underlined is in italics: manuscripts have meant that by it since they
        were typed.
        """
        if not self._is_markdown:
            return look, lost | _SET_APART_LOST if look or is_underlined else lost
        if is_underlined and not look & (ITALIC | IN_CODE):
            return look | ITALIC, lost | _UNDERLINED
        return look, lost


def _is_underlined(
    found: Mapping[str, Element], style: WordStyle, paragraph: WordStyle
) -> bool:
    told = found.get(_UNDERLINE)
    if told is None:
        return style.is_underlined or paragraph.is_underlined
    return is_underlining(told)


def _not_kept(found: Mapping[str, Element]) -> frozenset[str]:
    kinds = [kind for name, kind in _NOT_KEPT if name in found and is_on(found[name])]
    return frozenset(kinds) if kinds else _NOTHING
