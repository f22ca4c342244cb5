"""WLanguage's own functions for Python: the runtime that translated programs import.

    from wlcompat import SocketCreateSSL, SocketRead, Info

English and French names are equals: `wlcompat.SocketCreateSSL is wlcompat.SocketCréeSSL`.
Names are imported at first use, so that `import wlcompat` costs next to nothing.
"""

from __future__ import annotations

import importlib
import importlib.machinery

from wlcompat.version import __version__ as __version__

_OWN_NAMES = {
    **dict.fromkeys(("NotSupported", "NotTranslated"), "wlcompat.untranslated"),
    **dict.fromkeys(("not_supported", "not_translated", "unknown_name"), "wlcompat.untranslated"),
    **dict.fromkeys(
        ("to_boolean", "to_buffer", "to_integer", "to_real", "to_text"), "wlcompat.values.conversions"
    ),
    **dict.fromkeys(
        (
            *("add", "both", "either", "equal", "is_in", "modulo", "number", "real_equal"),
            *("flexible_equal", "flexible_starts", "flexible_contains", "flexible_ends"),
            *("very_flexible_equal", "very_flexible_starts", "very_flexible_contains", "very_flexible_ends"),
        ),
        "wlcompat.values.operators",
    ),
    "AssociativeArray": "wlcompat.arrays.associative",
    **dict.fromkeys(("Date", "DateTime", "Time"), "wlcompat.values.dates"),
    "Duration": "wlcompat.values.durations",
    "Queue": "wlcompat.arrays.queues",
    "Ref": "wlcompat.values.references",
    **dict.fromkeys(
        (
            *(
                "each_position",
                "each_string",
                "each_string_with_position",
                "each_string_with_position_and_rank",
            ),
            *("element", "set_element", "with_end", "with_start"),
        ),
        "wlcompat.values.iteration",
    ),
    "Stack": "wlcompat.arrays.queues",
    "copied_array": "wlcompat.arrays.functions",
    "resize": "wlcompat.arrays.functions",
    "WLanguageError": "wlcompat.errors.exceptions",
}
"""What translated programs need beside the functions of the catalog, and where it lives."""


def __getattr__(name: str) -> object:
    if name.startswith("__"):
        raise AttributeError(name)
    if name in _OWN_NAMES:
        value = getattr(importlib.import_module(_OWN_NAMES[name]), name)
    elif importlib.machinery.PathFinder.find_spec(f"{__name__}.{name}", __path__) is not None:
        raise AttributeError(name)  # `from wlcompat import catalog` asks here first, then imports the module
    else:
        from wlcompat.catalog import exported

        try:
            value = exported(name)
        except KeyError:
            raise AttributeError(f"wlcompat has no {name}; `wlcompat functions` lists what it has") from None
    globals()[name] = value
    return value


def own_names() -> list[str]:
    """Return the names that translated programs may use beside the functions and constants of the catalog."""
    return list(_OWN_NAMES)


def __dir__() -> list[str]:
    from wlcompat.catalog import exported_names

    return sorted({*globals(), *_OWN_NAMES, *exported_names()})
