"""What sslyze finds wrong with a secure server, held against Mozilla's intermediate profile."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import PATIENCE
from translator.cli import main
from wlcompat import ErrorInfo, ProtocolTLS1, ProtocolTLS1_2, ProtocolTLS1_3, SocketCreateSSL
from wlcompat.certificates.store import FOLDER_VARIABLE
from wlcompat.sockets.options import DEFAULT_SSL_OPTIONS

from .conftest import program

pytestmark = pytest.mark.usefixtures("runtime")

STRONGER_CURVES = ("{'X448', 'secp521r1'}", "{'secp521r1', 'X448'}")
"""Curves that are stronger than those of the profile, and which Python's ssl cannot leave out one by one."""


# Policy, SSL options, kind of key
GOOD = [
    ("secure", DEFAULT_SSL_OPTIONS, "rsa"),
    ("secure", ProtocolTLS1_2 + ProtocolTLS1_3, "ec"),
    ("modern", DEFAULT_SSL_OPTIONS, "rsa"),
]
OLD = ("secure", ProtocolTLS1 + ProtocolTLS1_2, "rsa")


def test_no_finding_of_weight(
    free_port: Callable[[], int], certificate_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(certificate_folder))
    authorities = tmp_path / "authorities.pem"
    for key in ("rsa", "ec"):
        assert main(["cert", "create", key, "--host", "localhost", "--key", key]) == 0
        with authorities.open("a", encoding="ascii") as file:
            file.write((certificate_folder / f"{key}.pem").read_text("ascii"))
    ports = []
    for policy, options, key in [*GOOD, OLD]:
        ports.append(free_port())
        monkeypatch.setenv("WLCOMPAT_TLS", policy)
        assert SocketCreateSSL(f"server {ports[-1]}", ports[-1], key, options), ErrorInfo()
    found = findings(ports, authorities, tmp_path / "report.json")
    *good, old = [found[port] for port in ports]
    for of_server in good:
        curves = of_server.pop("tls_curves", "")
        assert not of_server
        assert not curves or any(stronger in curves for stronger in STRONGER_CURVES)
    assert "TLSv1" in old["tls_versions"], "what is worth a finding has one"


def findings(ports: list[int], authorities: Path, report: Path) -> dict[int, dict[str, str]]:
    """Return what sslyze's compliance check finds, by port and by its names."""
    done = subprocess.run(
        [
            program("sslyze"),
            *("--mozilla_config", "intermediate"),
            *("--certinfo_ca_file", str(authorities)),
            *("--json_out", str(report)),
            *(f"localhost:{port}" for port in ports),
        ],
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE * 8,
        check=False,
    )
    scans = json.loads(report.read_text(encoding="utf-8"))["server_scan_results"]
    assert [scan["scan_status"] for scan in scans] == ["COMPLETED"] * len(ports), done.stdout + done.stderr
    verdict = done.stdout.partition("COMPLIANCE AGAINST")[2]
    found: dict[int, dict[str, str]] = {}
    for line in verdict.splitlines():
        if server := re.match(r"\s+localhost:(\d+): (?:FAILED|OK)", line):
            of_server = found.setdefault(int(server[1]), {})
        elif finding := re.match(r"\s+\* (\w+): (.*)", line):
            of_server[finding[1]] = finding[2]
    assert set(found) == set(ports), done.stdout + done.stderr
    return found
