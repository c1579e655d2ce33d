"""The sheet of a review: the record since the last one, put into sections; pure."""

from .compose import compose
from .facts import ReviewFacts

__all__ = ["ReviewFacts", "compose"]
