"""What the translator has to say: one class per rule, and the renderings as text and JSON."""
