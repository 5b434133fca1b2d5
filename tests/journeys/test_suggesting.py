"""Suggesting: typing in Revise as a reader would, and taking it over afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.annotations.annotation import Kind, Status

from .conftest import STORY
