"""The small Python tree between lowering and the written text."""
