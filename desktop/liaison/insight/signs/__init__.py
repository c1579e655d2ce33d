"""Warning signs: rules over plain values that say what speaks for turning to a client, with the records behind it."""

from __future__ import annotations

from .facts import SignFacts
from .finding import Deed, Finding, Severity, Sign, Step
from .finds import findings
from .known import as_known
from .lines import LineState, line_states
from .table import DEFAULT, SignTable

__all__ = [
    "DEFAULT",
    "Deed",
    "Finding",
    "LineState",
    "Severity",
    "Sign",
    "SignFacts",
    "SignTable",
    "Step",
    "as_known",
    "findings",
    "line_states",
]
