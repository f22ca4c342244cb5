"""What is raised: failures, which functions turn into a result and ErrorInfo, and errors of the program."""

from __future__ import annotations

from functools import cached_property

from wlcompat.errors.table import ErrorDefinition


class Failure(Exception):
    """Something in the outside world went wrong; the function called reports it and the program goes on.

    Translated programs never see it: the function returns False or "", and ErrorOccurred becomes true.
    """

    def __init__(
        self, definition: ErrorDefinition, *, system_code: int = 0, system_message: str = "", **fields: object
    ) -> None:
        """Describe the failure; `fields` fill in its text, the system's own words as `{system}`."""
        super().__init__()
        fields.setdefault("system", system_message)
        self.definition = definition
        self.system_code = system_code
        self.system_message = system_message
        # Not the errors themselves, which would keep the frames that they went through alive
        self._fields = {name: str(v) if isinstance(v, Exception) else v for name, v in fields.items()}

    @cached_property
    def message(self) -> str:
        """What went wrong; made when somebody asks, since most programs only look whether a function failed."""
        return self.definition.filled_in(self._fields)

    @property
    def number(self) -> int:
        """The number of the error, which never changes."""
        return self.definition.number

    def __str__(self) -> str:
        return self.message


class WLanguageError(Exception):
    """A mistake of the program itself, such as using a socket that does not exist."""

    def __init__(self, definition: ErrorDefinition, **fields: object) -> None:
        """Describe the error; `fields` fill in the text of the definition."""
        self.number = definition.number
        self.message = definition.filled_in(fields)
        super().__init__(self.message)
