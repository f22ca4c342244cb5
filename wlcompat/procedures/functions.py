"""Execute."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wlcompat.catalog import function
from wlcompat.procedures.calling import call
from wlcompat.procedures.finding import find_procedure


@function(french="Exécute", doc=3013041, parameters=("Procedure name", "Parameter 1"))
def Execute(procedure: str | Callable[..., Any], *parameters: object) -> Any:
    """Run a procedure that is given by its name, and return its result.

    `procedure` is the name, in any case and with or without accents, also `Class::Method` and
    `Set.Procedure`; or the procedure itself. `parameters` are passed by value and converted to the types of the
    procedure's parameters. Raises WLanguageError where the program has no such procedure, or where it does not
    take that many parameters.

    Differs from WINDEV: events of controls, windows and pages cannot be run. Not documented: where procedures are
    looked for; here in the module of the call, then in the main module, then in those of the same folder.
    Source: help page 3013041.
    """
    return call(find_procedure(procedure), parameters)
