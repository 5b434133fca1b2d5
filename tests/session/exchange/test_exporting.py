"""A file that is exported appears whole, or not at all."""

from __future__ import annotations

import errno
from datetime import UTC, datetime

import pytest

from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.makers import Makers
from desktop.exchange.formats import format_called
from desktop.exchange.gathering import Along, Whole
from desktop.exchange.progress import Progress
from desktop.session.exchange.exporting import Exported, Target, exported
from desktop.session.exchange.outgoing import ExchangeFailed, Order
from desktop.storage.files.filesystem import FileSystem


@pytest.fixture
def order():
    whole = Whole(
        text="The Locks\n\nThe gates were shut.\n",
        notes=AnnotationSet(),
        anchors={},
        makers=Makers(),
        title="The Locks",
    )
    at = datetime(2026, 11, 30, tzinfo=UTC)
    return Order(whole=whole, along=Along(), format=format_called("docx"), at=at)


def test_a_file_is_there_when_it_is_said_to_be(order, tmp_path):
    target = Target(path=tmp_path / "a.docx")

    done = exported(order, target, None, Progress())

    assert isinstance(done, Exported)
    assert target.path.read_bytes() == done.written.data


def test_what_is_cancelled_leaves_nothing(order, tmp_path):
    progress = Progress()
    progress.cancel()

    done = exported(order, Target(path=tmp_path / "a.docx"), None, progress)

    assert done == ExchangeFailed()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "can only be read"),
        (errno.EACCES, "you are not allowed to"),
    ],
)
def test_what_the_disk_refuses_is_told_with_the_name(order, tmp_path, number, said):
    class Refusing(FileSystem):
        def open_new(self, path, mode):
            raise OSError(number, "refused")

    target = Target(path=tmp_path / "a.docx")
    done = exported(order, target, None, Progress(), Refusing())

    assert isinstance(done, ExchangeFailed)
    assert "“a.docx” cannot be saved" in done.words
    assert said in done.words
    assert list(tmp_path.iterdir()) == []
