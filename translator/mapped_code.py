"""Python code whose line numbers and file name are those of the WLanguage source.

What runs it, Python's tracebacks, pdb and profilers, then shows the lines that the user wrote.
"""

from __future__ import annotations

import ast
import linecache
from collections.abc import Sequence
from itertools import accumulate
from types import CodeType


def compile_mapped(python_text: str, lines: Sequence[int], source_name: str) -> CodeType:
    """Compile a translated module so that its tracebacks name the WLanguage file and its lines.

    `lines` has, for each line of the Python, the line of the source that it was made from, and 0 for none;
    `source_name` is the file of the source. A line that was made from none counts as the one above it.
    """
    nearest = list(accumulate(lines, lambda above, line: line or above, initial=1))
    tree = ast.parse(python_text)
    for node in ast.walk(tree):
        if "lineno" in node._attributes:
            line = nearest[min(node.lineno, len(lines))]  # type: ignore[attr-defined]
            node.lineno = node.end_lineno = line  # type: ignore[attr-defined]
            node.col_offset = node.end_col_offset = -1  # type: ignore[attr-defined]
    return compile(tree, source_name, "exec", dont_inherit=True)


def show_in_tracebacks(source_name: str, text: str) -> None:
    """Have tracebacks show the lines of this text for the file: Python by itself reads UTF-8 alone.

    It stays the text that was translated, whatever becomes of the file.
    """
    lines = [f"{line}\n" for line in text.split("\n")]
    linecache.cache[source_name] = (len(text), None, lines, source_name)
