"""Full-text search over the whole record: one index, kept in step by triggers in the database.

The index is derived from the record. It is outside the mapped classes, the journal and the migrations, and can be
made anew at any time with :func:`rebuild_search`.
"""

from __future__ import annotations

from liaison.store.search.indexed import INDEXED, Indexed
from liaison.store.search.latest import LatestHit, beginning_with, holding, latest
from liaison.store.search.names import NameHit, similar_names
from liaison.store.search.newest import Marker, NewestHit, has_words, newest
from liaison.store.search.query import SearchHit, search
from liaison.store.search.schema import create_search, drop_search, rebuild_search, stale_documents
from liaison.store.search.spelling import similar_words

__all__ = [
    "INDEXED",
    "Indexed",
    "LatestHit",
    "Marker",
    "NameHit",
    "NewestHit",
    "SearchHit",
    "beginning_with",
    "create_search",
    "drop_search",
    "has_words",
    "holding",
    "latest",
    "newest",
    "rebuild_search",
    "search",
    "similar_names",
    "similar_words",
    "stale_documents",
]
