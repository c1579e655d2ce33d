"""Small records and the lines expected on their sheets, by what they are about."""

from __future__ import annotations

from .about_them import MOODS_CASES, PEOPLE_CASES, PROMISES_CASES, STAKES_CASES
from .about_us import BRING_CASES, BY_HAND_CASES, CARE_CASES, NEWS_CASES
from .case import Case

CASES: tuple[Case, ...] = (
    *PROMISES_CASES,
    *STAKES_CASES,
    *MOODS_CASES,
    *PEOPLE_CASES,
    *BRING_CASES,
    *CARE_CASES,
    *NEWS_CASES,
    *BY_HAND_CASES,
)

__all__ = ["CASES", "Case"]
