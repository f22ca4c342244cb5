"""The same program in the other language: keywords, functions, constants, types, properties."""
