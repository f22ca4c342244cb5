"""`wlcompat run`: translate a program and run it, with WLanguage lines in its tracebacks."""

from __future__ import annotations

import argparse
import ast
import inspect
import sys
import traceback
import types
from pathlib import Path
from typing import Any

from translator.cli.diagnostics import show
from translator.cli.files import FileProblem, complain, translations
from translator.pipeline import Translation
from wlcompat.catalog import fold

_DESCRIPTION = """\
Translate a program and run it.

  wlcompat run server.wl                    run its code, as WINDEV runs the code of a project
  wlcompat run tools.wl --call Cleanup      run one procedure instead
  wlcompat run job.wl -- one two            what stands behind -- is for the program

The exit code is the program's own: 0, or 1 where it ended by an error that nothing handled.
"""


def add_parser(subparsers: Any) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "run", description=_DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="the WLanguage source")
    parser.add_argument("--call", metavar="PROCEDURE", help="the procedure to run, in any spelling")
    parser.add_argument("arguments", nargs="*", metavar="ARGUMENT", help="for the program, behind --")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the command."""
    try:
        (translation,) = translations([arguments.file])
        module = _module(translation)
        entry = _entry(module, translation, arguments.call)
    except FileProblem as problem:
        return complain(problem)
    except ValueError:
        return complain(FileProblem(f"{arguments.file} is a folder; name one file"))
    if sys.stderr.isatty():
        show([translation])
    sys.argv = [str(arguments.file), *arguments.arguments]
    try:
        if entry is not None:
            entry()
    except SystemExit as end:
        return _exit_code(end)
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        _show_error(error)
        return 1
    finally:
        sys.stdout.flush()
    return 0


def compile_with_source_lines(translation: Translation) -> types.CodeType:
    """Compile the Python so that its tracebacks name the file and the lines of the WLanguage source."""
    tree = ast.parse(translation.python)
    lines = translation.lines
    for node in ast.walk(tree):
        if isinstance(
            node, ast.expr | ast.stmt | ast.excepthandler | ast.arg | ast.keyword | ast.alias | ast.pattern
        ):
            node.lineno = node.end_lineno = _source_line(lines, node.lineno)
            node.col_offset = node.end_col_offset = -1
    return compile(tree, translation.source.name, "exec")


def _source_line(lines: tuple[int, ...], python_line: int) -> int:
    for line in reversed(lines[:python_line]):
        if line:
            return line
    return 1


def _module(translation: Translation) -> types.ModuleType:
    module = types.ModuleType("translated_program")
    module.__file__ = translation.source.name
    sys.modules[module.__name__] = module
    exec(compile_with_source_lines(translation), module.__dict__)  # the very purpose of the command
    return module


def _entry(module: types.ModuleType, translation: Translation, procedure: str | None) -> Any:
    """Return what to call: the main code, or the procedure that was asked for."""
    functions = {
        fold(name.rstrip("_")): value
        for name, value in vars(module).items()
        if isinstance(value, types.FunctionType) and value.__module__ == module.__name__
    }
    if procedure is None:
        if "main" not in functions and functions:
            names = ", ".join(f.__name__ for f in functions.values())
            raise FileProblem(f"{translation.source.name} has only procedures; name one with --call: {names}")
        return functions.get("main")
    if fold(procedure) not in functions:
        raise FileProblem(f"{translation.source.name} has no procedure {procedure}")
    chosen = functions[fold(procedure)]
    needed = [p.name for p in inspect.signature(chosen).parameters.values() if p.default is p.empty]
    if needed:
        raise FileProblem(f"{procedure} cannot be run by itself, it needs {', '.join(needed)}")
    return chosen


def _exit_code(end: SystemExit) -> int:
    if end.code is None:
        return 0
    return end.code if isinstance(end.code, int) else 1


def _show_error(error: BaseException) -> None:
    """Print the error with the calls of the program, without those of the translator around it."""
    report = traceback.TracebackException.from_exception(error)
    own = [frame for frame in report.stack if frame.filename != __file__ and not _is_runtime(frame.filename)]
    report.stack = traceback.StackSummary.from_list(own)
    print("".join(report.format()), end="", file=sys.stderr)


def _is_runtime(filename: str) -> bool:
    return "wlcompat" in Path(filename).parts[:-1] and filename.endswith(".py")
