"""Calendars for others: what of the calendar a file holds, and feeds that are kept up to date behind the page."""

from __future__ import annotations

from .keeper import FeedKeeper

__all__ = ["FeedKeeper"]
