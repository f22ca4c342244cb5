"""The errors of HTTP: 80xxx."""

from __future__ import annotations

from wlcompat.errors.table import define

NO_ADDRESS = define(80001, "A request needs an address, and the one given is empty.")
NOT_AN_ADDRESS = define(80002, '"{url}" is no address of the web. It begins with http:// or https://.')
NO_ANSWER = define(
    80003, 'There is no answer from "{url}": {system}. Check the address, and whether a network is there.'
)
TOO_LATE = define(
    80004, '"{url}" has not answered within {seconds} s. ConnectionTimeout of the request changes that.'
)
TOO_LONG = define(
    80006,
    'The answer of "{url}" is longer than {limit} bytes. WLCOMPAT_MAXIMUM_MESSAGE sets another limit.',
)
NOT_SENDABLE = define(80007, 'The request to "{url}" cannot be sent: {system}.')
CUT_ANSWER = define(80005, 'The answer of "{url}" is no HTTP, or it was cut: {system}.')
