"""What people install is a wheel: it must work where there is no checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

SNIPPET = 'Info("Hello from the wheel")\n'


def test_an_installed_wheel_translates_and_runs(root: Path, tmp_path: Path) -> None:
    wheels = tmp_path / "wheels"
    _run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", wheels, root], tmp_path
    )
    (wheel,) = wheels.glob("wlcompat-*.whl")
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=True)
    commands = environment / ("Scripts" if os.name == "nt" else "bin")
    _run([commands / "python", "-m", "pip", "install", "--quiet", wheel], tmp_path)

    assert _run([commands / "wlcompat", "--version"], tmp_path).strip()
    (tmp_path / "hello.wl").write_text(SNIPPET, encoding="utf-8")
    _run([commands / "wlcompat", "translate", "hello.wl", "-o", "translated"], tmp_path)
    assert _run([commands / "wlcompat", "run", "hello.wl"], tmp_path) == "Hello from the wheel\n"
    assert _run([commands / "python", "translated/hello.py"], tmp_path) == "Hello from the wheel\n"


def _run(command: list[str | Path], folder: Path) -> str:
    """Run outside the checkout, with nothing of it on the path, and return what the command printed."""
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{command[0]} {command[1]}: {done.stdout}{done.stderr}"
    return done.stdout
