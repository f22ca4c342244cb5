"""Automatic tests: what fails is a failure for pytest too."""

from __future__ import annotations

import pytest

from wlcompat import TestVerify as Verify
from wlcompat import TestWriteResult as WriteResult
from wlcompat import twrError, twrInfo


def test_what_holds_and_what_does_not(capsys: pytest.CaptureFixture[str]) -> None:
    assert Verify(True) is True
    WriteResult(twrInfo, "files are fine")
    assert capsys.readouterr().err == "files are fine\n"
    with pytest.raises(AssertionError, match="2 lines"):
        Verify(False, "2 lines wanted")
    with pytest.raises(AssertionError, match="TestVerify"):
        Verify(False)
    with pytest.raises(AssertionError, match="no files"):
        WriteResult(twrError, "no files")
