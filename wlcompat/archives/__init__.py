"""Archives: files packed into one, in the ZIP format."""
