"""The sheet read before a call: selection, ranking and wording, over plain values."""

from .compose import compose
from .facts import BriefingFacts, InsightProvider
from .page import ONE_PAGE, PageLimit

__all__ = ["ONE_PAGE", "BriefingFacts", "InsightProvider", "PageLimit", "compose"]
