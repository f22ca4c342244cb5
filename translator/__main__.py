"""`python -m translator`: the command `wlcompat`, where its script is not on the path."""

from translator.cli import command

command()
