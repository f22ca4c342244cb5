"""The command `wlcompat`: the only part of the translator that prints."""

from __future__ import annotations

import gc
import os
import sys

from wlcompat.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

_DESCRIPTION = """\
WLanguage (WINDEV, WEBDEV, WINDEV Mobile) in Python.

  wlcompat run server.wl              translate a program and run it
  wlcompat translate server.wl -o out write it as Python
  wlcompat check server.wl            what is translated, what is not, and why
  wlcompat convert --to en serveur.wl  the same program with English keywords and names
  wlcompat cert create MyServer       make a certificate for a secure server
  wlcompat functions Socket           what the runtime has, by part of a name
"""

_COMMANDS = {
    "run": ("translator.cli.run", "translate a program and run it"),
    "translate": ("translator.cli.translate", "write WLanguage files as Python modules"),
    "check": ("translator.cli.check", "report what would be translated and what not"),
    "convert": ("translator.cli.convert", "write a program in the other language, English or French"),
    "doccheck": ("translator.cli.doccheck", "hold a saved help page against the runtime"),
    "functions": ("translator.cli.functions", "list the functions of the runtime"),
    "explain": ("translator.cli.explain", "explain a diagnostic such as WL301"),
    "cert": ("wlcompat.certificates.command", "make, import, show and trust certificates"),
}
"""The commands: the module that has each, imported only when it is used, and its line in the help."""


def command() -> NoReturn:
    """Be the program `wlcompat`: what is in memory is neither searched for cycles nor taken apart at the end."""
    gc.disable()
    words = sys.argv[1:]
    code = main(words)
    if words[:1] == ["run"]:  # a program may have questions open, and calls for its end
        sys.exit(code)
    sys.stderr.flush()
    os._exit(code)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code: 0 fine, 1 diagnostics or failure, 2 wrong usage."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    if words == ["--version"]:
        print(f"wlcompat {__version__}")
        return 0
    if words[:1] == ["translate"]:
        from translator.cli import unchanged

        before = unchanged.recall(words)
        if before is not None:
            return unchanged.say(*before)
    import argparse  # it takes longer than all that is needed to tell the version
    import importlib

    from translator.cli.language import user_language
    from translator.cli.options import HelpFormatter

    kind = argparse.ArgumentParser
    if user_language() == "fr":
        from translator.cli.parser import FrenchParser

        kind = FrenchParser
    parser = kind(prog="wlcompat", description=_DESCRIPTION, formatter_class=HelpFormatter)
    parser.add_argument("--version", action="version", version=f"wlcompat {__version__}")
    # Without `prog` argparse would find out how wide the terminal is
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, prog="wlcompat")
    if words[:1] and words[0] in _COMMANDS:
        importlib.import_module(_COMMANDS[words[0]][0]).add_parser(subparsers)
    else:
        for command, (_, help_line) in _COMMANDS.items():
            subparsers.add_parser(command, help=help_line)
    end = words.index("--") if words[:1] == ["run"] and "--" in words else len(words)
    parsed = parser.parse_args(words[:end], argparse.Namespace(words=words))
    if end < len(words):  # argparse takes them only right behind the path
        parsed.arguments = [*parsed.arguments, *words[end + 1 :]]
    try:
        outcome: int = parsed.run(parsed)
        sys.stdout.flush()
        return outcome
    except BrokenPipeError:  # the reader of our output, such as `head`, has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
