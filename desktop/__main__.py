"""Running Reread: ``python -m desktop`` and the command ``reread``."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.command_line.wanted import wanted_by
from desktop.errors import NotAStory, RereadError, StoryUnreadable
from desktop.wording.speaking import speak
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

    from desktop.app import App
    from desktop.command_line.exchange_arguments import ExchangeWanted
    from desktop.command_line.parsing import FolderSearch, NotesMerge, Picture
    from desktop.command_line.wanted import Wanted
    from desktop.lenses.finding import LensName
    from desktop.storage.sessions.one_process import OneProcess
    from desktop.storage.story.story_file import StoryFile

READ_BESIDE = "--read-beside"
"""What a program frozen into one file is told to read beside the window; it ends with
the window, see :mod:`desktop.session.lenses.reading_link`."""
KEEP_LIBRARY = "--keep-library"
"""The same for the process that keeps the index of a library, with the folder behind
it, see :mod:`desktop.session.library.library`."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what ``arguments`` ask for, and return the exit status.

    0 when all went well, 1 when a file or the output could not be read or written, or
    nothing was found, 2 when the arguments were wrong, or a search could not read
    everything, 3 when a file to be imported cannot be, 130 when the author stopped it,
    and 141 when nobody reads any more what is printed.
    """
    _hold_standard_streams()
    speak()  # before what has sentences is loaded
    if arguments is None and sys.argv[1:] == [READ_BESIDE]:
        from desktop.session.lenses.reading_process import serve

        serve()
    if arguments is None and sys.argv[1:2] == [KEEP_LIBRARY]:
        from desktop.session.library.index_process import serve as keep_library

        keep_library(sys.argv[2])
    try:
        return _do(wanted_by(sys.argv[1:] if arguments is None else arguments))
    except RereadError as problem:
        _complain(problem)
        return 1
    except KeyboardInterrupt:
        import signal

        return 128 + signal.SIGINT
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 2


def _hold_standard_streams() -> None:
    """Keep the numbers of closed standard streams from files that are opened later.

    Else a story opened as number 2 would get what Qt or a library has to complain of.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # It gets the lowest number that is free.


def _do(wanted: Wanted) -> int:
    # Each of these imports what it needs: what opens no window must not wait for Qt.
    if wanted.prints and wanted.story is not None:
        return _print(wanted.story, wanted)
    if wanted.search is not None:
        return _search(wanted.search)
    if wanted.merge is not None:
        return _merge(wanted.merge)
    if wanted.exchange is not None:
        return _exchange(wanted.exchange)
    if wanted.in_menu is not None:
        return _change_menu(is_there=wanted.in_menu)
    if wanted.picture is None and _has_display():
        return _show(wanted)
    return _picture(wanted)


def _picture(wanted: Wanted) -> int:
    if wanted.story is not None:
        _read(wanted.story, has_window=False)  # for the sentence, if it cannot be
    if wanted.picture is not None and wanted.story is not None:
        return _draw(wanted.story, wanted.picture)
    return _draw_instead(wanted.story)


def _show(wanted: Wanted) -> int:
    """Show the story in a window: of this process, or of the one that runs already."""
    from desktop.storage.sessions.one_process import (
        OneProcess,
        Standing,
        call_for,
        meet,
    )

    story, read = wanted.story, None
    # A file that is there is read by whichever process shows it.
    is_file = story is not None and os.path.isfile(story)
    if story is not None and not is_file:
        read = _read(story, has_window=True)
    one = OneProcess() if wanted.is_alone else meet(call_for(story))
    try:
        if one.standing is Standing.HANDED_OVER:
            return 0
        if story is not None and is_file:
            read = _read(story, has_window=True)
        return _run(story, read, one)
    finally:
        one.let_go()


def _print(story: Path, wanted: Wanted) -> int:
    from desktop.session.lasting import making_what_stays

    with making_what_stays():  # until it is printed, and then all ends
        if wanted.notes:
            return _print_notes(story, wanted)
        if wanted.drafts:
            return _print_drafts(story, as_json=wanted.as_json)
        if wanted.lenses is not None:
            return _print_lenses(story, wanted.lenses, wanted)
        return _print_outline(story, as_json=wanted.as_json)


def _print_notes(story: Path, wanted: Wanted) -> int:
    from desktop.command_line.output import complain, print_words
    from desktop.command_line.printed_notes import printed_notes

    as_json = wanted.as_json
    printed = printed_notes(
        story, as_json=as_json, as_csv=wanted.as_csv, readers=wanted.readers
    )
    refused = template("The notes could not be printed, or not all of them: {reason}.")
    print_words(printed.words, is_json=as_json, refused=refused)
    if printed.remark:
        complain(printed.remark)
    return 0


def _print_drafts(story: Path, *, as_json: bool) -> int:
    from desktop.command_line.output import print_words
    from desktop.command_line.printed_drafts import printed_drafts

    refused = template("The drafts could not be listed, or not all of them: {reason}.")
    words = printed_drafts(story, as_json=as_json)
    print_words(words, is_json=as_json, refused=refused)
    return 0


def _print_outline(story: Path, *, as_json: bool) -> int:
    from desktop.command_line.output import print_words
    from desktop.command_line.printed_outline import printed_outline

    refused = template("The outline could not be printed, or not all of it: {reason}.")
    words = printed_outline(story, as_json=as_json)
    print_words(words, is_json=as_json, refused=refused)
    return 0


def _print_lenses(story: Path, lenses: Sequence[LensName], wanted: Wanted) -> int:
    from desktop.command_line.output import complain, print_words
    from desktop.command_line.printed_lenses import printed_lenses

    as_json = wanted.as_json
    printed = printed_lenses(story, lenses, tells_all=wanted.tells_all, as_json=as_json)
    refused = template("The findings could not be printed, or not all: {reason}.")
    print_words(printed.words, is_json=as_json, refused=refused)
    for remark in printed.remarks:
        complain(remark)
    return 1 if printed.remarks else 0


def _search(wanted: FolderSearch) -> int:
    from desktop.command_line.printed_search import print_found

    return print_found(wanted)


def _merge(merge: NotesMerge) -> int:
    from desktop.command_line.merge import merge_notes

    merge_notes(merge.base, merge.ours, merge.theirs)
    return 0


def _exchange(wanted: ExchangeWanted) -> int:
    from desktop.command_line.exchanging import exchange

    return exchange(wanted)


def _change_menu(*, is_there: bool) -> int:
    from desktop.command_line.menu_entry import add_to_menu, remove_from_menu
    from desktop.command_line.output import print_words

    print_words(f"{add_to_menu() if is_there else remove_from_menu()}\n")
    return 0


def _complain(problem: object) -> None:
    from desktop.command_line.output import complain

    complain(problem)


def _run(story: Path | None, read: StoryFile | None, one: OneProcess) -> int:
    from desktop.session.lasting import making_what_stays

    with ExitStack() as at_the_end:
        with making_what_stays():  # Of what is loaded, nothing goes again.
            app = _opened(story, read, one, at_the_end)
        app.tell_left_behind()
        status = app.run()
        app.let_go()
    return status


def _opened(
    story: Path | None, read: StoryFile | None, one: OneProcess, at_the_end: ExitStack
) -> App:
    """Return the app with ``story`` in a window, or what was open, or the way in."""
    import PySide6.QtCore  # noqa: F401  # It must be there to be told.

    from desktop.command_line.qt_features import look_for_no_features

    look_for_no_features()
    from desktop.app import App, make_application
    from desktop.paths import config_folder, samples_folder
    from desktop.storage.story.found_story import working_copy
    from desktop.storage.story.settings import kept_interface_size

    def begin() -> None:
        _watch(application, app, at_the_end)
        _listen(app, one, at_the_end)

    size = kept_interface_size(config_folder())
    application = make_application(sys.argv[:1], size)
    app = App(application, keeps_windows=one.is_only, begin=begin)
    if story is not None:
        app.open_or_show(working_copy(story, samples_folder()), None, read)
    else:
        app.open_what_was_open()
    return app


def _listen(app: App, one: OneProcess, at_the_end: ExitStack) -> None:
    """Hear what later processes hand over, if this is the one they call."""
    if not one.is_only or one.place is None:
        return
    from desktop.session.incoming_calls import IncomingCalls

    with suppress(OSError):  # Each then has a window of its own.
        calls = IncomingCalls(one.place, app)
        calls.called.connect(app.answer)
        at_the_end.callback(calls.stop)


def _watch(application: QApplication, app: App, at_the_end: ExitStack) -> None:
    """Keep a log, and hear of errors and signals, until everything ends."""
    from PySide6.QtCore import qVersion

    from desktop.session.crash_reports import CrashReports, Interruptions
    from desktop.storage.files.event_log import log_kept

    screen = application.platformName()
    at_the_end.enter_context(log_kept(qt=qVersion(), screen=screen))
    crash_reports, interruptions = CrashReports(app), Interruptions(app)
    at_the_end.callback(crash_reports.stop)
    at_the_end.callback(interruptions.stop)
    crash_reports.happened.connect(app.tell_unforeseen)
    interruptions.asked_to_end.connect(app.end)
    application.commitDataRequest.connect(app.leave_desktop)


def _read(story: Path, *, has_window: bool) -> StoryFile | None:
    """Return the story as it was read; None if only a window can say why it was not."""
    # Said before a window opens, so that the sentence is on the terminal.
    from desktop.storage.story.story_file import read_story

    try:
        return read_story(story)
    except StoryUnreadable as problem:
        from desktop.storage.story.salvage import is_taken, is_worth_a_look

        if not has_window or not (is_taken(story) or is_worth_a_look(story)):
            raise
        if isinstance(problem, NotAStory) and problem.instead is None:
            from desktop.session.exchange.arriving import is_importable

            if is_importable(story):
                return None  # The window takes it.
        _complain(problem)  # The window says it as well.
        return None


def _draw(story: Path | None, picture: Picture) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop.command_line.screenshot import draw

    draw(story, picture)
    return 0


def _draw_instead(story: Path | None) -> int:
    from desktop.command_line.output import print_words
    from desktop.command_line.parsing import Picture
    from desktop.storage.files.disk_errors import shown_path

    file = Path("reread.png").absolute()
    _draw(story, Picture(file))
    told = translate(
        "There is no display to open a window on, so the window was drawn to a "
        "picture instead: {file}",
        file=shown_path(file),
    )
    print_words(f"{told}\n")
    return 0


def _has_display() -> bool:
    from desktop.system.here import SYSTEM

    return "QT_QPA_PLATFORM" in os.environ or SYSTEM.has_display(os.environ)


if __name__ == "__main__":
    sys.exit(main())
