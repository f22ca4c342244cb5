"""`python -m wlcompat`: the command of that name, which the translator has; the runtime itself does without it."""

import runpy

runpy.run_module("translator", run_name="__main__")
