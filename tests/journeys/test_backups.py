"""A backup is made, is opened, and says that it is one."""

from __future__ import annotations

from desktop.screens.preferences.preferences_dialog import PreferencesDialog


def test_a_backup_is_made_and_says_what_it_is(make_writer, qtbot, tmp_path):
    writer = make_writer()
    folder = tmp_path / "backups"
    folder.mkdir()
    writer.app.preferences.update(backup_folder=str(folder))
    writer.select("ferry")
    writer.press("1")

    writer.press("Ctrl+Shift+F10")
    qtbot.waitUntil(lambda: "Backed up one story" in writer.told)
    kept = next(folder.glob(f"{writer.path.name}/2*/{writer.path.name}"))
    assert kept.read_bytes() == writer.path.read_bytes()
    assert kept.with_name(f"{kept.name}.annotations.json").is_file()

    backup = writer.app.open(kept)
    words = f"This is the backup of “{writer.path.name}” of today."
    qtbot.waitUntil(lambda: backup._bar.told.startswith(words))


def test_without_a_folder_the_preferences_open_where_one_is_chosen(make_writer):
    writer = make_writer()

    writer.press("Ctrl+Shift+F10")

    dialog = writer.window.findChild(PreferencesDialog)
    assert dialog.backup.isVisible()
