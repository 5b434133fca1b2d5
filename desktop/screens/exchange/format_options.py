"""What each format asks for by itself, made of what is chosen for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from desktop.exchange.manuscript import Manuscript


def options_of(
    format_: str, chosen: Mapping[str, Any]
) -> Callable[[Manuscript], object] | None:
    """Return what makes the options of a format; None if it has none.

    Args:
        format_: The name of the format.
        chosen: What is chosen, by name.
    """
    makers = {"packet": _of_a_packet, "pdf": _of_a_pdf}
    maker = makers.get(format_)
    return None if maker is None else partial(maker, dict(chosen))


def _of_a_packet(chosen: Mapping[str, Any], manuscript: Manuscript) -> object:
    from desktop.exchange.packet.options import PacketOptions, ReadOn, questions_of

    asks = chosen.get("questions", True) is True
    read_on = {each.value: each for each in ReadOn}
    return PacketOptions(
        reader=_text(chosen.get("reader")),
        greeting=_text(chosen.get("greeting")),
        questions=questions_of(manuscript) if asks else (),
        read_on=read_on.get(_text(chosen.get("readOn")), ReadOn.NOWHERE),
        has_reactions=chosen.get("reactions", True) is True,
        has_notes=chosen.get("notes") is True,
    )


def _of_a_pdf(chosen: Mapping[str, Any], manuscript: Manuscript) -> object:
    from desktop.printing.kept_choices import choices_from

    del manuscript
    return choices_from(chosen)


def _text(said: Any) -> str:
    return said.strip() if isinstance(said, str) else ""
