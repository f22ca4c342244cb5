"""What the names of a program mean: symbols, scopes, types, and which parameters are assigned."""
