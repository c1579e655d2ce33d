"""Working agreements (P22): what is agreed, how far it was kept over a window, the cases, and changing clauses."""

from __future__ import annotations

from .changing import add_clause, end_agreement, move_clause
from .reading import AgreementLine, AgreementPage, Case, ClauseCases, agreement_page
from .wording import ClauseDraft, read_clause

__all__ = [
    "AgreementLine",
    "AgreementPage",
    "Case",
    "ClauseCases",
    "ClauseDraft",
    "add_clause",
    "agreement_page",
    "end_agreement",
    "move_clause",
    "read_clause",
]
