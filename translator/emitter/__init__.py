"""Python text from the Python tree, laid out as ruff's formatter leaves it."""
