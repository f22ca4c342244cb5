"""The one place that holds the version, so that `wlcompat --version` imports nothing else."""

__version__ = "0.1.0"
