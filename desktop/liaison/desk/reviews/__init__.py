"""Reviews with a client: the sheet with the record since the last one, holding one, and how often they come."""

from __future__ import annotations

from .holding import HeldReview, ReviewHeld, hold_review, is_held, set_rhythm
from .reading import ReviewSheet, review_sheet

__all__ = ["HeldReview", "ReviewHeld", "ReviewSheet", "hold_review", "is_held", "review_sheet", "set_rhythm"]
