"""Resets of a relationship: the sheet that leads through one, and the one that evaluates it."""

from __future__ import annotations

from .evaluation import EvaluationSheet, evaluate_reset
from .sheet import ResetSheet, begin_reset

__all__ = ["EvaluationSheet", "ResetSheet", "begin_reset", "evaluate_reset"]
