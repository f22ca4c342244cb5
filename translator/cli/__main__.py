"""`python -m translator.cli` is `wlcompat`."""

from translator.cli import command

command()
