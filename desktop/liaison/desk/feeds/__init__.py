"""Feeds: calendar files that others subscribe to, each with what it holds and how much it tells, kept up to date."""

from __future__ import annotations

from .keeping import feed_named, find_feed, list_feeds, remove_feed, save_feed
from .left import left_files, remove_left_file
from .views import Feed, FeedState
from .writing import feed_text, is_due, keep_state, put_feed, states, write_feed, written_state

__all__ = [
    "Feed",
    "FeedState",
    "feed_named",
    "feed_text",
    "find_feed",
    "is_due",
    "keep_state",
    "left_files",
    "list_feeds",
    "put_feed",
    "remove_feed",
    "remove_left_file",
    "save_feed",
    "states",
    "write_feed",
    "written_state",
]
