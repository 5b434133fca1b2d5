"""The power fails after any call of a save, and after any call of the recovery.

What a disk may have kept then is the business of :mod:`tests.torture.power_cuts`.  The
story must be whole, with all that was acknowledged; what another program wrote must be
somewhere; and no more must be lost while that is put right.
"""

from __future__ import annotations

import copy
import secrets
from collections import Counter
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path

import pytest

from desktop.paths import state_folder
from desktop.storage.files.durable import write_durably
from desktop.storage.files.publishing import publish
from desktop.storage.files.regular_file import sha256_of_bytes
from desktop.storage.files.staging import target_name
from desktop.storage.files.temporary_files import sweep
from desktop.storage.history import versions
from desktop.storage.story.story_file import read_story, save_story
from tests.torture import naive
from tests.torture.memory_disk import FOLDER, MemoryDisk
from tests.torture.power_cuts import power_cuts

STORY = Path("/stories/sea.txt")
LINKED = Path("/stories/the same.txt")
TEXTS = [
    "The sea is old, and calm tonight.\n",
    "The sea is old, and wild tonight: it roars.\n",
    "The sea was young.\n",
]
_SKIPPED = 12  # cuts during recovery, of which one is tried in the short form
THEIRS = b"Somebody else's sea, wide as the sky.\n"


class BusyDisk(MemoryDisk):
    """A disk on which another program saves just before our first save does."""

    def exchange(self, path, target):
        self.interfere(target)
        super().exchange(path, target)

    def replace(self, path, target):
        self.interfere(target)
        super().replace(path, target)

    def interfere(self, target):
        if self.content(target) == TEXTS[0].encode():
            self.appear(target, THEIRS)


class DiskWithoutSync(MemoryDisk):
    """A disk that says of every file that it is written, and forgets to write it."""

    def fsync(self, descriptor):
        pass


class DiskWithoutNames(MemoryDisk):
    """A disk that says so of every folder."""

    def fsync_folder(self, path):
        pass


@dataclass
class Case:
    """What is saved, and how the disk is on which it is."""

    save: object
    disk: type = MemoryDisk
    exchanges: bool = True
    links: bool = True
    is_new: bool = False
    is_linked: bool = False

    def begin(self):
        files = {state_folder() / "placements" / "x.json": b"{}"}
        files |= {STORY.with_name("another.txt"): b"Another story.\n"}
        if not self.is_new:
            files[STORY] = TEXTS[0].encode()
        disk = self.disk.with_files(files, exchanges=self.exchanges, links=self.links)
        if self.is_linked:
            disk.names[LINKED] = disk.names[STORY]
        return disk


def as_a_story(disk):
    file = read_story(STORY, disk)
    for number, text in enumerate(TEXTS[1:], 1):
        file = save_story(file, text, disk=disk)
        disk.acknowledge(number)


def as_a_file(disk):
    known = {TEXTS[0].encode()}
    for number, text in enumerate(TEXTS[1:], 1):
        published = publish(STORY, text.encode(), known.__contains__, disk=disk)
        disk.acknowledge(number)
        known |= {text.encode(), published.displaced}


def naively(way):
    def save(disk):
        for number, text in enumerate(TEXTS[1:], 1):
            way(STORY, text.encode(), disk=disk)
            disk.acknowledge(number)

    return save


OURS = {
    "as we save": Case(as_a_story),
    "beside another program": Case(as_a_story, BusyDisk),
    "without exchange": Case(as_a_story, exchanges=False),
    "without exchange beside another": Case(as_a_file, BusyDisk, exchanges=False),
    "without exchange and links": Case(as_a_story, exchanges=False, links=False),
    "a new file": Case(as_a_file, is_new=True),
    "a new file without links": Case(
        as_a_file, exchanges=False, links=False, is_new=True
    ),
    "in place": Case(as_a_story, is_linked=True),
}
NAIVE = {
    "truncate and write": Case(naively(naive.truncate_and_write)),
    "rename without fsync": Case(naively(naive.rename_without_sync)),
    "rename without syncing the folder": Case(
        naively(naive.rename_without_syncing_the_folder)
    ),
    "rename without a look, beside another program": Case(
        naively(write_durably), BusyDisk
    ),
    "as we save, without fsync": Case(as_a_story, DiskWithoutSync),
    "as we save, without syncing folders": Case(as_a_story, DiskWithoutNames),
}


def problems_of(case, disk):
    """Return what is wrong with what a power cut has left."""
    saved, found = disk.acknowledged, disk.content(STORY)
    allowed = [text.encode() for text in TEXTS[saved : saved + 2]]
    if case.is_new and saved == 0:
        # Where there are no links, an empty file claims the name.
        allowed = [None, b"", TEXTS[1].encode()]
    if case.disk is BusyDisk and saved == 0:
        allowed.append(THEIRS)
    problems = [] if found in allowed else [f"{found} after save {saved}"]
    if case.disk is BusyDisk and saved and not is_kept(THEIRS, disk):
        problems.append(f"nothing of the others after save {saved}")
    return problems


def is_in_versions(data, disk):
    return versions.get_bytes(sha256_of_bytes(data), disk) is not None


def is_kept(data, disk):
    files = (disk.content(path) for path, file in disk.names.items() if file != FOLDER)
    return data in files or is_in_versions(data, disk)


def may_be_completed(case, disk):
    """Whether a file that is written in place may be half written just now."""
    texts = TEXTS[disk.acknowledged :][:2]
    return case.is_linked and all(is_in_versions(t.encode(), disk) for t in texts)


def temporaries(disk):
    # A rescue that was cut short leaves its own, in a folder where they are harmless.
    rescues = state_folder() / "rescue"
    return [
        path
        for path in disk.names
        if target_name(path.name) and rescues not in path.parents
    ]


def swept(left):
    """Return the disk ``left`` after the app was started on it."""
    disk = copy.deepcopy(left)
    sweep(STORY.parent, disk, least_age=0)
    return disk


@pytest.fixture
def names_come_again(monkeypatch):
    """Have the same random names each time, so that equal disks are seen to be."""

    def begin():
        numbers = count()
        monkeypatch.setattr(
            secrets, "token_hex", lambda n: f"{next(numbers):0{2 * n}x}"
        )

    return begin


@pytest.mark.parametrize("case", OURS.values(), ids=OURS.keys())
def test_a_power_cut_loses_nothing(case, names_come_again, figure, is_long):
    before, disk = case.begin(), case.begin()
    case.save(disk)
    states, recoveries = Counter(), set()

    for left in power_cuts(disk, before):
        states["cuts"] += 1
        if not may_be_completed(case, left):
            assert problems_of(case, left) == []
        names_come_again()
        recovered = swept(left)
        assert problems_of(case, recovered) == []
        assert temporaries(recovered) == []
        again = power_cuts(recovered, left, recoveries)
        for left_again in islice(again, 0, None, 1 if is_long else _SKIPPED):
            states["cuts while recovering"] += 1
            if not may_be_completed(case, left_again):
                assert problems_of(case, left_again) == []
            recovered_again = swept(left_again)
            assert problems_of(case, recovered_again) == []
            assert temporaries(recovered_again) == []

    for name, number in states.items():
        figure(name, number)
    assert states["cuts"] > 20


@pytest.mark.parametrize("case", NAIVE.values(), ids=NAIVE.keys())
def test_other_ways_of_saving_do_lose_something(case, figure):
    before, disk = case.begin(), case.begin()
    case.save(disk)

    lost = [bool(problems_of(case, left)) for left in power_cuts(disk, before)]

    figure("cuts that lose something", f"{sum(lost)} of {len(lost)}")
    assert any(lost)
