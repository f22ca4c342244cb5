"""What the translator has to say: one class per rule, in both languages, and its renderings for people and programs."""
