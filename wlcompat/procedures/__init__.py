"""Procedures of the program that the runtime calls: finding them by name, and calling them."""
