"""`python -m translator.cli` is `wlcompat`."""

from translator.cli import main

raise SystemExit(main())
