"""Source text to tree: vocabulary, lexer, parse tables, parser, recovery, nodes."""
