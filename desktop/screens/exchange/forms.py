"""Which format has rows of its own in Export."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.screens.exchange.packet_form import PacketForm
    from desktop.screens.exchange.paper_form import PaperForm
    from desktop.session.exchange.outgoing import Survey

    OptionsForm = PacketForm | PaperForm


def options_form(format_: str, survey: Survey, theme: Theme) -> OptionsForm | None:
    """Return the rows of what a format asks for by itself; None if it has none.

    Args:
        format_: The name of the format.
        survey: Whose notes there are.
        theme: The colours.
    """
    # Each is loaded when its format is chosen.
    if format_ == "packet":
        from desktop.screens.exchange.packet_form import PacketForm

        return PacketForm(survey.questions, theme)
    if format_ == "pdf":
        from desktop.screens.exchange.paper_form import PaperForm

        return PaperForm(theme)
    return None
