"""The type Toast: a message that goes away by itself, described before it is shown. Help page 1000024638."""

from __future__ import annotations

from typing import Any

from wlcompat.arrays.growing import GrowingArray


class ToastButton:
    """A button of a toast. What a click would run is kept; where nobody can click it is not run."""

    def __init__(self) -> None:
        """Begin without a caption."""
        self.Caption: str = ""
        self.ActionClick: Any = None


class Toast:
    """What ToastDisplay shows; `DisplayDuration` is a duration, or toastShort or toastLong."""

    def __init__(self) -> None:
        """Begin empty."""
        self.Title: str = ""
        self.Text: str = ""
        self.Button: GrowingArray[ToastButton] = GrowingArray(ToastButton)
        self.ActionClose: Any = None
        self.DisplayDuration: Any = 0
        self.VerticalAlignment: int = 0
        self.HorizontalAlignment: int = 0
        self.BackgroundColor: int = 0
