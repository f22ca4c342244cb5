"""The array family: arrays, associative arrays, queues and stacks."""
