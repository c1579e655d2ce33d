"""``python -m liaison`` is the command line."""

from __future__ import annotations

import sys

from liaison.app.terminal import main

sys.exit(main())
