"""Values whose members are known only at run time: variants, and the JSON that they come from."""
