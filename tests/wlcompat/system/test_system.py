"""The environment, the command line, and the program itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from wlcompat import (
    CommandLine,
    EnModeTest,
    ExeInfo,
    InAutomaticTestMode,
    InTestMode,
    LigneCommande,
    NetworkUser,
    ProjectInfo,
    SysEnvironment,
    SysEnvironnement,
    exeName,
    piProjectName,
)


def test_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert SysEnvironnement is SysEnvironment
    monkeypatch.setenv("WLCOMPAT_TEST_VALUE", "été")
    assert SysEnvironment("WLCOMPAT_TEST_VALUE") == "été"
    monkeypatch.delenv("WLCOMPAT_TEST_VALUE")
    assert SysEnvironment("WLCOMPAT_TEST_VALUE") == ""


def test_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    assert LigneCommande is CommandLine
    monkeypatch.setattr("sys.argv", ["program", "/User=Ann Lee", "-window=Main", "--Port=1=2", "plain", ""])
    assert CommandLine() == '"/User=Ann Lee" -window=Main --Port=1=2 plain ""'
    assert CommandLine("user") == "Ann Lee"
    assert CommandLine("Window") == "Main"
    assert CommandLine("port") == "1=2"
    assert CommandLine("plain") == ""
    assert CommandLine(4) == "plain"
    assert CommandLine(0) == ""
    assert CommandLine(6) == ""
    monkeypatch.setattr("sys.argv", ["program"])
    assert CommandLine() == ""


@pytest.mark.parametrize(
    ("value", "test", "automatic"),
    [("", False, False), ("0", False, False), ("1", True, False), ("automatic", True, True)],
)
def test_test_mode(monkeypatch: pytest.MonkeyPatch, value: str, test: bool, automatic: bool) -> None:
    assert EnModeTest is InTestMode
    monkeypatch.setenv("WLCOMPAT_TEST_MODE", value)
    assert InTestMode() is test
    assert InAutomaticTestMode() is automatic


def test_no_test_mode_unless_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WLCOMPAT_TEST_MODE", raising=False)
    assert InTestMode() is False


def test_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "ann")
    assert NetworkUser() == "ann"


def test_the_program_itself(tmp_path: Path) -> None:
    program = tmp_path / "My program.py"
    program.write_text(
        "from wlcompat import ExeInfo, ProjectInfo, exeName, exeVersion, fExeDir, piProjectName\n"
        '__version__ = "1.2"\n'
        "print(ExeInfo(exeName), ExeInfo(exeVersion), ProjectInfo(piProjectName), fExeDir(), sep='|')\n"
    )
    done = subprocess.run([sys.executable, str(program)], capture_output=True, text=True, check=True)
    assert done.stdout == f"My program|1.2|My program|{tmp_path}\n"
    with pytest.raises(ValueError, match="piProjectName"):
        ProjectInfo(exeName)
    assert ProjectInfo(piProjectName) == ExeInfo(exeName)
