"""What the benchmark makes before it can run: the C programs and a certificate, in a folder of its own."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from wlcompat.certificates.create import default_hosts, self_signed_pem
from wlcompat.certificates.store import CertificateStore

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PACKAGES = ("gcc", "libc6-dev", "libssl-dev")
CERTIFICATE = "Benchmark"

_PROBE = "#include <openssl/ssl.h>\nint main(void) { return SSL_CTX_new(TLS_method()) == 0; }\n"
_PROGRAMS = {"load": ("load.c", "load_echo.c", "load_connect.c"), "server": ("server.c",)}


@dataclass(frozen=True)
class Built:
    """Where everything is."""

    load: Path
    c_server: Path
    store: Path
    certificate: Path


def build(folder: Path) -> Built:
    """Compile and make everything in the folder; ends the program where something is missing."""
    if not _can_compile(folder):
        print(f"==> Installing what the C programs need: {' '.join(PACKAGES)}", flush=True)
        subprocess.run([ROOT / ".ci" / "apt-install", *PACKAGES], check=False)
        if not _can_compile(folder):
            raise SystemExit(
                "The load client and the yardstick in C need a C compiler called cc and OpenSSL's headers: "
                f"the Debian packages {', '.join(PACKAGES)}, or what your system has in their place."
            )
    for name, sources in _PROGRAMS.items():
        _compile(folder / name, *[HERE / source for source in sources]).check_returncode()
    store = CertificateStore(folder / "certificates")
    store.add(CERTIFICATE, self_signed_pem(CERTIFICATE, default_hosts(CERTIFICATE)))
    return Built(folder / "load", folder / "server", store.folder, store.folder / f"{CERTIFICATE}.pem")


def _can_compile(folder: Path) -> bool:
    probe = folder / "probe.c"
    probe.write_text(_PROBE)
    return shutil.which("cc") is not None and _compile(folder / "probe", probe, quiet=True).returncode == 0


def _compile(program: Path, *sources: Path, quiet: bool = False) -> subprocess.CompletedProcess[bytes]:
    files = [*map(str, sources), "-o", str(program)]
    command = ["cc", "-O2", "-Wall", "-Wextra", "-pthread", *files, "-lssl", "-lcrypto"]
    return subprocess.run(command, check=False, stderr=subprocess.DEVNULL if quiet else None)
