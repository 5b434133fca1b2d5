"""Printing one story: the window of Print, its pages, paper and PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from desktop.errors import RereadError
from desktop.session.slices import Slices
from desktop.storage.files.disk_errors import shown_name
from desktop.value import replace
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.exchange.gathering import Along, Whole
    from desktop.printing.page_choices import PageChoices
    from desktop.printing.page_layout import PageLayout
    from desktop.screens.printing.page_job import PageJob
    from desktop.screens.printing.print_dialog import PrintDialog
    from desktop.session.exchange.exporting import Exporting, Outcome
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.preferences import Preferences
    from desktop.steps import Steps

_KEPT_AS = "print"
"""What its choices are called among those of the formats."""


class StoryPrints(QObject):
    """Prints one story.

    Signals:
        said: Something was done; carries a sentence.
    """

    said = Signal(str)

    def __init__(
        self,
        story: OpenStory,
        title: Callable[[], str],
        preferences: Preferences,
        theme: Theme,
        window: QWidget,
    ) -> None:
        """Begin with no window open.

        Args:
            story: The story.
            title: Returns what it is called.
            preferences: What the author prefers.
            theme: The colours.
            window: The window of the story.
        """
        super().__init__(window)
        self._story, self._title, self._preferences = story, title, preferences
        self._theme, self._window = theme, window
        self._dialog: PrintDialog | None = None
        self._whole: Whole | None = None
        self._pages: PageLayout | None = None
        self._laying: PageJob | None = None
        self._is_shown = False  # what is being laid out
        self._slices = Slices(self)
        self._exporting: Exporting | None = None

    def show(self) -> None:
        """Open the window of Print."""
        # Imported late: few stories are printed often.
        from desktop.printing.kept_choices import choices_from
        from desktop.screens.printing.print_dialog import PrintDialog
        from desktop.session.exchange.outgoing import whole_of

        if self._dialog is not None:
            self._dialog.activateWindow()
            return
        story, settings = self._story, self._preferences.settings
        whole = whole_of(story, self._title())
        # Without a name, the author is "Me" in the app, and nobody on paper.
        self._whole = whole if settings.author_name else replace(whole, author=None)
        dialog = PrintDialog(
            self._title(), [settings.text_family], self._theme, self._window
        )
        kept = story.choices.settings.exchange.choices.get(_KEPT_AS, {})
        paper = choices_from(kept) if kept else self._usual()
        dialog.paper.show_choices(paper)
        dialog.done_too.setChecked(kept.get("done_too") is not False)
        dialog.front.setChecked(kept.get("front_matter") is not False)
        dialog.changed.connect(self._lay_out)
        dialog.print_wanted.connect(self._print)
        dialog.pdf_wanted.connect(self._ask_where)
        dialog.stop_wanted.connect(self._stop)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()
        self._lay_out()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        if self._dialog is not None:
            self._dialog.show_theme(theme)

    def wait(self) -> None:
        """Return when all pages are there and nothing is being made any more."""
        if self._laying is not None:
            self._laying.wait()
        self._slices.finish()
        if self._exporting is not None:
            self._exporting.wait()

    def let_go(self) -> None:
        """Stop, for good; a file that is not whole by now is none."""
        self._slices.stop()
        if self._laying is not None:
            self._laying.let_go()
        if self._exporting is not None:
            self._exporting.let_go()

    # What happens

    def _usual(self) -> PageChoices:
        from desktop.printing.page_choices import usual_choices

        settings = self._preferences.settings
        is_indented = settings.paragraphs == "indented"
        usual = usual_choices()
        families = tuple(dict.fromkeys((settings.text_family, *usual.families)))
        return replace(usual, families=families, is_indented=is_indented)

    def _along(self) -> Along:
        from desktop.exchange.gathering import Along, WhichNotes

        assert self._dialog is not None
        notes = WhichNotes.ALL if self._dialog.done_too.isChecked() else WhichNotes.OPEN
        return Along(notes=notes, has_front_matter=self._dialog.front.isChecked())

    def _lay_out(self) -> None:
        """Lay the pages out; those of before are seen until as many are there."""
        from datetime import datetime

        from desktop.screens.printing.page_job import PageOrder

        dialog, whole = self._dialog, self._whole
        if dialog is None or whole is None:
            return
        self._pages, self._is_shown = None, False
        self._remember()
        self._job().start(
            PageOrder(
                whole=whole,
                along=self._along(),
                choices=self._with_colours(dialog.choices),
                at=datetime.now().astimezone(),
            )
        )

    def _job(self) -> PageJob:
        from desktop.screens.printing.page_job import PageJob

        if self._laying is None:
            self._laying = PageJob(self)
            self._laying.grew.connect(self._on_grown)
            self._laying.done.connect(self._on_laid_out)
        return self._laying

    def _remember(self) -> None:
        from desktop.printing.kept_choices import kept_choices

        assert self._dialog is not None
        kept: dict[str, Any] = kept_choices(self._dialog.choices)
        kept["done_too"] = self._dialog.done_too.isChecked()
        kept["front_matter"] = self._dialog.front.isChecked()
        memory = self._story.choices.settings.exchange
        if memory.choices.get(_KEPT_AS) != kept:
            choices = {**memory.choices, _KEPT_AS: kept}
            self._story.choices.update(exchange=replace(memory, choices=choices))

    def _on_grown(self, layout: PageLayout) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        if not self._is_shown and len(layout.pages) >= dialog.pages.page:
            self._is_shown = True
            dialog.show_layout(layout)
        if self._is_shown:
            dialog.show_pages(len(layout.pages), layout.note_count, is_all=False)

    def _on_laid_out(self, layout: PageLayout) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        if not self._is_shown:
            dialog.show_layout(layout)
        self._pages, self._is_shown = layout, True
        dialog.show_pages(len(layout.pages), layout.note_count, is_all=True)

    def _with_colours(self, choices: PageChoices) -> PageChoices:
        names = self._preferences.settings.colour_meanings
        return replace(choices, colour_names=tuple(names.items()))

    def _print(self) -> None:
        """Ask for the printer, and print."""
        from PySide6.QtPrintSupport import QPrintDialog

        from desktop.screens.printing.paper_job import printer_for, printing

        if self._dialog is None or self._pages is None or self._slices.is_busy:
            return
        dialog, layout = self._dialog, self._pages
        printer = printer_for(layout)
        asking = QPrintDialog(printer, dialog)
        is_accepted = asking.exec() == QPrintDialog.DialogCode.Accepted
        if is_accepted and self._dialog is dialog:
            dialog.show_making(True, translate("Printing…"))
            self._slices.start(self._printing(dialog, printing(layout, printer)))

    def _printing(self, dialog: PrintDialog, pages: Steps[None]) -> Steps[None]:
        assert self._pages is not None
        count = len(self._pages.pages)
        try:
            for number, _ in enumerate(pages):
                dialog.show_progress((number + 1) / count)
                yield
        except RereadError as problem:
            dialog.show_making(False)
            dialog.message_bar.show_message(str(problem))
            return
        dialog.show_making(False)
        dialog.accept()
        self.said.emit(translate("The story is on its way to the printer."))

    def _ask_where(self) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        from desktop.storage.files.safe_names import file_stem

        memory = self._story.choices.settings.exchange
        folder = Path(memory.folder) if memory.folder else self._story.path.parent
        stem = file_stem(self._title()) or self._story.path.stem
        chosen, _ = QFileDialog.getSaveFileName(
            dialog,
            translate("Save as PDF"),
            str(folder / f"{stem}.pdf"),
            translate("PDF (*.pdf)"),
        )
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() != ".pdf":
                path = path.with_name(f"{path.name}.pdf")
            self.save_pdf(path)

    def save_pdf(self, path: Path) -> None:
        """Save the pages as a PDF; what else was there is kept beside it."""
        from desktop.printing.pdf import pdf_format
        from desktop.session.exchange.exporting import Exporting, Target
        from desktop.session.exchange.outgoing import Order
        from desktop.storage.files.derived_names import notes_path

        dialog, whole = self._dialog, self._whole
        if dialog is None or whole is None:
            return
        if self._exporting is None:
            self._exporting = Exporting(self)
            self._exporting.exported.connect(self._on_exported)
            self._exporting.progressed.connect(self._on_progressed)
        choices = self._with_colours(dialog.choices)
        order = Order(
            whole=whole,
            along=self._along(),
            format=pdf_format(),
            options_from=lambda _manuscript: choices,
        )
        story = self._story.path
        target = Target(path=path, may_replace=True, never=(story, notes_path(story)))
        dialog.show_making(True, translate("Saving…"))
        self._exporting.export(order, target, None)

    def _on_progressed(self, done: float) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(done)

    def _on_exported(self, outcome: Outcome) -> None:
        from desktop.session.exchange.exporting import Exported

        if self._dialog is not None:
            self._dialog.show_making(False)
        if isinstance(outcome, Exported):
            if self._dialog is not None:
                self._dialog.accept()
            name = shown_name(outcome.path)
            self.said.emit(translate("“{name}” is saved.", name=name))
        elif self._dialog is not None and outcome.words:
            self._dialog.message_bar.show_message(outcome.words)

    def _stop(self) -> None:
        """Stop what is being printed or saved."""
        if self._exporting is not None:
            self._exporting.cancel()
        if self._dialog is not None and self._slices.is_busy:
            self._slices.stop()
            self._dialog.show_making(False)

    def _on_finished(self) -> None:
        self._slices.stop()
        if self._laying is not None:
            self._laying.stop()
        self._dialog = self._whole = self._pages = None
        if self._exporting is not None and self._exporting.is_busy:
            self._exporting.cancel()
