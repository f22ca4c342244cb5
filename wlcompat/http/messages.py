"""What is sent and what comes back: the types httpRequest and httpResponse, which restRequest and restResponse name too."""

from __future__ import annotations

from typing import Any

from wlcompat.arrays.associative import AssociativeArray
from wlcompat.strings.options import FormatOptions


class HttpRequest:
    """A request, for HTTPSend. `Content` takes a text, a buffer, or a value of the type JSON.

    `Header` has the lines of its head by their names. `ConnectionTimeout` is in milliseconds. With a `User`, that name
    and `Password` go along, as the server asks for (basic authentication).
    """

    def __init__(self) -> None:
        """Begin as a GET of no address."""
        self.URL: str = ""
        self.Method: str = "GET"
        self.Header: AssociativeArray[str, str] = AssociativeArray(str, FormatOptions.IgnoreCase)
        self.Content: Any = b""
        self.ContentType: str = ""
        self.UserAgent: str = ""
        self.User: str = ""
        self.Password: str = ""
        self.ConnectionTimeout: int = 20_000


class HttpResponse:
    """An answer: its status, head and content. Without one the status is 0."""

    def __init__(
        self,
        status: int = 0,
        description: str = "",
        head: list[tuple[str, str]] | None = None,
        content: bytes = b"",
    ) -> None:
        """Begin with these parts."""
        self.StatusCode = status
        self.StatusCodeDescription = description
        self.Header: AssociativeArray[str, str] = AssociativeArray(str, FormatOptions.IgnoreCase)
        for name, value in head or ():
            self.Header[name] = f"{self.Header[name]}, {value}" if name in self.Header else value
        self.RawHeader = "".join(f"{name}: {value}\r\n" for name, value in head or ())
        self.Content = content

    @property
    def ContentType(self) -> str:  # noqa: N802 - its name in WLanguage
        """What kind of content it is."""
        return self.Header["Content-Type"]
