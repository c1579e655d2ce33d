"""Under which client something from a calendar belongs; never a guess between two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from liaison.model.words import join_words, tr

from .known import Known
from .mail_domains import domain_of


@dataclass(frozen=True, slots=True)
class Filing:
    """The client and how it was found in words; without one, ``suggestions`` of (client id, why)."""

    client_id: str | None
    how: str | None
    suggestions: tuple[tuple[str, str], ...] = ()


def words_of(what: str, description: str | None) -> str:
    """The words of a to-do in which a client may be named."""
    return f"{what}\n{(description or '')[:500]}"


def filed_words(known: Known, filing: Filing) -> str:
    """Where something was filed and why, for the report."""
    if filing.client_id is None:
        return tr("unfiled: no client could be told from it")
    return tr("{client}: {how}", client=known.client_names[filing.client_id], how=filing.how)


def find_client_for(known: Known, emails: Sequence[str], title: str, day: date) -> Filing:
    """The client of a meeting or to-do: by the people in it, else by their domains, else by the name in its title.

    What filing by hand has taught of an address or a domain counts before what else is known of it.

    Of several clients that are equally likely by one of these, only what follows may still decide between them.
    """
    tied: dict[str, str] = {}
    ways = (
        _by_address(known, emails),
        _by_people(known, emails, day),
        _by_domain(known, emails),
        _by_title(known, title),
    )
    for found in ways:
        likely = {client: why for client, why in found.items() if not tied or client in tied}
        if len(likely) == 1:
            client_id, why = likely.popitem()
            return Filing(client_id, why)
        tied = likely or tied
    return Filing(None, None, tuple(tied.items()))


def _by_address(known: Known, emails: Sequence[str]) -> dict[str, str]:
    """By a rule about an address."""
    told = {email: client for email in emails if (client := known.rule_of(email.casefold())) is not None}
    return {client: _taught(email) for email, client in told.items()}


def _taught(what: str) -> str:
    return tr("you filed a meeting with {what} there", what=what)


def _by_people(known: Known, emails: Sequence[str], day: date) -> dict[str, str]:
    votes: Counter[str] = Counter()
    named: dict[str, list[str]] = {}
    for person_id in dict.fromkeys(filter(None, map(known.person_with, emails))):
        there = {p.client_id for p in known.places.get(person_id, ()) if p.until_on is None or p.until_on >= day}
        for client_id in there:
            votes[client_id] += 1
            named.setdefault(client_id, []).append(known.person_names[person_id])
    if not votes:
        return {}
    most = max(votes.values())
    return {client: _invited(named[client]) for client in sorted(votes) if votes[client] == most}


def _invited(names: list[str]) -> str:
    shown = sorted(names)
    if len(shown) == 1:
        return tr("{name} is invited", name=shown[0])
    if len(shown) > 3:
        shown = [*shown[:2], tr("{n} more", n=len(shown) - 2)]
    return tr("{names} are invited", names=join_words(shown))


def _by_domain(known: Known, emails: Sequence[str]) -> dict[str, str]:
    votes: Counter[str] = Counter()
    domains: dict[str, str] = {}
    for email in dict.fromkeys(emails):
        domain = domain_of(email)
        if domain is None or known.is_agency(domain):
            continue
        taught = known.taught_domain(domain)
        for client_id in known.clients_at(domain) if taught is None else (known.rules[taught],):
            votes[client_id] += 1
            domains.setdefault(client_id, taught or domain)
    if not votes:
        return {}
    most = max(votes.values())
    return {
        client: _taught(domains[client])
        if known.rule_of(domains[client]) == client
        else tr("{domain} is {client}'s domain", domain=domains[client], client=known.client_names[client])
        for client in sorted(votes)
        if votes[client] == most
    }


def _by_title(known: Known, title: str) -> dict[str, str]:
    found = known.clients_named_in(title)
    return {client: tr("the title names {client}", client=found[client]) for client in sorted(found)}
