"""Calls of a procedure by itself."""


def fibonacci(n: int) -> int:
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


def measured() -> int:
    return fibonacci(24)
