"""The WLanguage tree made into the Python tree, with the types that decide what Python to write."""
