"""One case: a record, and what its sheet says."""

from __future__ import annotations

from dataclasses import dataclass, field

from liaison.insight.briefing import BriefingFacts
from liaison.model.briefing import SectionKey

WHO, OURS, STAKES, SINCE, WE, THEY, MOOD, BRING, POINTS, CARE, ADDED = SectionKey


@dataclass(frozen=True)
class Case:
    """A record, the practice it is about, what its sections say whole, and what stands nowhere on the sheet."""

    name: str
    practice: str
    record: BriefingFacts
    says: dict[SectionKey, list[str]] = field(default_factory=dict)
    nowhere: tuple[str, ...] = ()
