"""WLanguage's own functions for Python: the runtime that translated programs import.

    from wlcompat import SocketCreateSSL, SocketRead, Info

English and French names are equals: `wlcompat.SocketCreateSSL is wlcompat.SocketCréeSSL`.
Names are imported at first use, so that `import wlcompat` costs next to nothing.
"""

from __future__ import annotations

import os

from wlcompat.support import SUPPORT
from wlcompat.version import __version__ as __version__


def __getattr__(name: str) -> object:
    value: object
    if name == "__all__":  # of `from wlcompat import *`, which imports all families
        from wlcompat.catalog import exported_names

        value = sorted({*SUPPORT, *exported_names()})
    elif name.startswith("__"):
        raise AttributeError(name)
    elif name in SUPPORT:
        from importlib import import_module

        value = getattr(import_module(SUPPORT[name]), name)
    elif any(os.path.exists(os.path.join(__path__[0], file)) for file in (name, f"{name}.py")):
        raise AttributeError(name)  # `from wlcompat import catalog` asks here first, then imports the module
    else:
        from wlcompat.catalog import exported

        try:
            value = exported(name)
        except KeyError:
            raise AttributeError(f"wlcompat has no {name}; `wlcompat functions` lists what it has") from None
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from wlcompat.catalog import exported_names

    return sorted({*globals(), *SUPPORT, *exported_names()})
