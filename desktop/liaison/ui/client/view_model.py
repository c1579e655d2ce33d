"""What the head of the client page says: no Qt, no record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from liaison.model.words import FULL_MONTHS, tr

if TYPE_CHECKING:
    from liaison.desk.client_heads import ClientHead

#: Where a client stands, as a line says it; an active one is the usual case and says nothing.
_STANDS: Final = {
    "prospect": "prospect",
    "paused": "paused",
    "ending": "ending",
    "former": "former client",
}


def meta_line(head: ClientHead) -> str:
    """The line under the name: "Client since March 2022 · account manager: you · retainer"."""
    since = ""
    if head.since_on is not None:
        month = tr(FULL_MONTHS[head.since_on.month - 1])
        since = tr("Client since {month} {year}", month=month, year=head.since_on.year)
    manager = tr("you") if head.is_mine else head.account_manager
    manages = tr("account manager: {name}", name=manager) if manager else tr("no account manager named")
    stands = tr(_STANDS[head.status.value]) if head.status.value in _STANDS else ""
    terms = ", ".join(part for part in (tr(head.arrangement.value) if head.arrangement else "", stands) if part)
    return " · ".join(part for part in (since, manages, terms) if part)
