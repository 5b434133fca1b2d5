"""Running Reread: ``python -m desktop`` and the command ``reread``."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.command_line.parsing import NotesMerge, Picture, Wanted, parse
from desktop.errors import CannotPrint, RereadError, StoryUnreadable
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what ``arguments`` ask for, and return the exit status.

    0 when all went well, 1 when a file could not be read or written, 2 when the
    arguments were wrong.
    """
    try:
        return _do(parse(sys.argv[1:] if arguments is None else arguments))
    except RereadError as problem:
        _complain(problem)
        return 1
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 2


def _do(wanted: Wanted) -> int:
    # Each of these imports what it needs: what opens no window must not wait for Qt.
    if wanted.story is not None and (wanted.notes or wanted.drafts or wanted.outline):
        _print_about(wanted.story, wanted)
        return 0
    if wanted.merge is not None:
        return _merge(wanted.merge)
    if wanted.story is not None:
        _check(wanted.story, has_window=wanted.picture is None and _has_display())
    if wanted.picture is not None and wanted.story is not None:
        return _draw(wanted.story, wanted.picture)
    if not _has_display():
        return _draw_instead(wanted.story)
    return _run(wanted.story)


def _print_about(story: Path, wanted: Wanted) -> None:
    if wanted.outline:
        from desktop.command_line.printed_outline import printed_outline

        _print(printed_outline(story, as_json=wanted.as_json))
    elif wanted.drafts:
        from desktop.command_line.printing import printed_drafts

        _print(printed_drafts(story, as_json=wanted.as_json))
    else:
        from desktop.command_line.printing import printed_notes

        printed = printed_notes(story, as_json=wanted.as_json)
        _print(printed.words)
        if printed.remark:
            _complain(printed.remark)


def _merge(merge: NotesMerge) -> int:
    from desktop.command_line.merge import merge_notes

    merge_notes(merge.base, merge.ours, merge.theirs)
    return 0


def _complain(problem: object) -> None:
    print(translate("reread: {problem}", problem=problem), file=sys.stderr)


def _print(words: str) -> None:
    """Print ``words`` in UTF-8; on a terminal, in what that understands.

    Raises:
        CannotPrint: If they cannot be written, or there is nowhere to write them.
    """
    from desktop.annotations.file.json_reader import encode
    from desktop.storage.files.disk_errors import bare_reason

    if sys.stdout is None:  # It was closed before the program began.
        raise CannotPrint(translate("Nothing can be printed: the output is closed."))
    if sys.stdout.isatty():
        # A terminal that knows few letters shows the others by their numbers.
        data = words.encode(sys.stdout.encoding, "backslashreplace")
    else:
        data = encode(words)
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _print_no_more()  # Whoever reads has read enough.
    except OSError as error:
        _print_no_more()
        raise CannotPrint(
            translate(
                "Not everything could be printed: {reason}.", reason=bare_reason(error)
            )
        ) from error


def _print_no_more() -> None:
    # What is left to be written would make Python complain when it ends.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(story: Path | None) -> int:
    from PySide6.QtCore import qVersion

    from desktop.app import make_application
    from desktop.storage.files.event_log import log_kept

    application = make_application(sys.argv[:1])
    with log_kept(qt=qVersion(), screen=application.platformName()):
        return _run_in(application, story)


def _run_in(application: QApplication, story: Path | None) -> int:
    from desktop.app import App
    from desktop.paths import samples_folder
    from desktop.session.crash_reports import CrashReports, Interruptions
    from desktop.storage.story.new_story import working_copy

    app = App(application)
    crash_reports, interruptions = CrashReports(app), Interruptions(app)
    crash_reports.happened.connect(app.tell_unforeseen)
    interruptions.asked_to_end.connect(app.end)
    application.commitDataRequest.connect(app.save_all)
    if story is not None:
        app.open_or_show(working_copy(story, samples_folder()))
    else:
        app.new_window()
    app.tell_left_behind()
    status = application.exec()
    app.let_go()
    interruptions.stop()
    crash_reports.stop()
    return status


def _check(story: Path, *, has_window: bool) -> None:
    # Said before a window opens, so that the sentence is on the terminal.
    from desktop.storage.story.salvage import is_taken, is_worth_a_look
    from desktop.storage.story.story_file import read_story

    try:
        read_story(story)
    except StoryUnreadable as problem:
        if not has_window or not (is_taken(story) or is_worth_a_look(story)):
            raise
        _complain(problem)  # The window says it as well.


def _draw(story: Path | None, picture: Picture) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop.command_line.screenshot import draw

    draw(story, picture)
    return 0


def _draw_instead(story: Path | None) -> int:
    file = Path("reread.png").absolute()
    _draw(story, Picture(file))
    print(
        translate(
            "There is no display to open a window on, so the window was drawn to a "
            "picture instead: {file}",
            file=file,
        )
    )
    return 0


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin") or "QT_QPA_PLATFORM" in os.environ:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
