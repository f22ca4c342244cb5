"""Electronic mail: messages, and sessions with servers that send them."""
