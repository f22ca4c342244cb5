"""What a program can know of itself and of the system that it runs on."""
