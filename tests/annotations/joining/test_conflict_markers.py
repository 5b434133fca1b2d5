from __future__ import annotations

import shutil
import subprocess

import pytest

from desktop.annotations.joining.conflict_markers import Versions, marked_versions

BOTH = b"a\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> other\nz\n"
ALL = b"a\n<<<<<<< HEAD\nours\n||||||| 1f\nwas\n=======\ntheirs\n>>>>>>> o\nz\n"


@pytest.mark.parametrize(
    ("data", "versions"),
    [
        pytest.param(
            BOTH, (b"a\nours\nz\n", b"a\ntheirs\nz\n", None), id="two-versions"
        ),
        pytest.param(
            ALL, (b"a\nours\nz\n", b"a\ntheirs\nz\n", b"a\nwas\nz\n"), id="and-a-base"
        ),
        pytest.param(
            BOTH.replace(b"\n", b"\r\n"),
            (b"a\r\nours\r\nz\r\n", b"a\r\ntheirs\r\nz\r\n", None),
            id="lines-of-windows",
        ),
        pytest.param(
            b"<<<<<<<\n=======\nnew\n>>>>>>>",
            (b"", b"new\n", None),
            id="nothing-on-one-side-and-no-names",
        ),
        pytest.param(
            BOTH + ALL,
            (
                b"a\nours\nz\na\nours\nz\n",
                b"a\ntheirs\nz\na\ntheirs\nz\n",
                None,
            ),
            id="two-conflicts-one-without-a-base",
        ),
    ],
)
def test_a_file_with_marks_holds_two_versions(data, versions):
    assert marked_versions(data) == Versions(*versions)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b'{"a": "<<<<<<< HEAD"}\n', id="a-mark-within-a-line"),
        pytest.param(b"<<<<<<<< HEAD\n=======\n>>>>>>> b\n", id="too-long-a-mark"),
        pytest.param(b"<<<<<<< HEAD\nours\n", id="no-end"),
        pytest.param(b"<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> c\n", id="two-begins"),
        pytest.param(b"a\n=======\n>>>>>>> b\n<<<<<<< c\n", id="no-begin"),
    ],
)
def test_other_files_hold_one(data):
    assert marked_versions(data) is None


@pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here")
@pytest.mark.parametrize("style", ["merge", "diff3", "zdiff3"])
def test_the_versions_are_those_that_git_could_not_join(tmp_path, style):
    ours, base, theirs = (tmp_path / name for name in ("ours", "base", "theirs"))
    ours.write_bytes(b"1\nsea\nlake\n3\n")
    base.write_bytes(b"1\nsea\nriver\n3\n")
    theirs.write_bytes(b"1\nsea\npond\n3\n")

    sides = [str(path) for path in (ours, base, theirs)]
    asked = [] if style == "merge" else [f"--{style}"]
    merged = subprocess.run(
        ["git", "merge-file", "-p", *asked, *sides], capture_output=True, check=False
    ).stdout

    found = marked_versions(merged)
    assert found.ours == ours.read_bytes()
    assert found.theirs == theirs.read_bytes()
    assert found.base == (None if style == "merge" else base.read_bytes())
