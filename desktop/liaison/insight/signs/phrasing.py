"""Words that several signs share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final

from liaison.model.briefing import SourceRef
from liaison.model.words import count, join_words, short_day, tr

from .facts import PersonFact, SignFacts
from .finding import Deed, Step

_LONGEST: Final = 60


def short(text: str, longest: int = _LONGEST) -> str:
    """``text`` on one line, cut with an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip(" ,;:.–-") + "…"


def named(texts: Iterable[str], longest: int = 40, *, quoted: bool = False) -> str:
    """The first two of several, each once, and how many more: "report, launch and 3 more".

    What may hold a comma itself is ``quoted``.
    """
    whats = list(dict.fromkeys(short(text, longest) for text in texts))
    rest = [count(len(whats) - 2, "{n} more", "{n} more")] if len(whats) > 2 else []
    return join_words([*(tr("“{what}”", what=what) if quoted else what for what in whats[:2]), *rest])


def refs(kind: str, ids: Iterable[str]) -> tuple[SourceRef, ...]:
    """Records of one kind, each once."""
    return tuple(SourceRef(kind, one) for one in dict.fromkeys(ids))


def days(number: int) -> str:
    """As in "3 days"."""
    return count(number, "{n} day", "{n} days")


#: Entries are read so many days back: whatever was before is said to be longer ago, not never.
FAR_BACK: Final = 730


def is_old(facts: SignFacts) -> bool:
    """Whether a client is known for longer than is looked back."""
    return (facts.day - facts.begun_on).days > FAR_BACK


def long_days(number: int) -> str:
    """As in "3 days"; what is very long ago is said so."""
    return tr("more than two years") if number > FAR_BACK else days(number)


def days_late(number: int) -> str:
    """As in "3 days late"."""
    return count(number, "{n} day late", "{n} days late")


def on(day: date, today: date) -> str:
    """A day in a sentence: "4 Dec"."""
    return short_day(day, today)


def first_name(person: PersonFact | None) -> str:
    """How somebody is called in a sentence."""
    if person is None:
        return ""
    return person.given_name or person.name.split(" ", 1)[0]


def is_there(person: PersonFact, day: date) -> bool:
    """Whether somebody holds their place on a day, as far as is known."""
    return (person.from_on is None or person.from_on <= day) and (person.until_on is None or day <= person.until_on)


def point_of_contact(facts: SignFacts) -> PersonFact | None:
    """Whom to ring: of several points of contact the one who leaves, else the one longest in place."""
    there = [one for one in facts.people if one.is_point_of_contact and is_there(one, facts.day)]
    return min(
        there,
        key=lambda one: (one.until_on is None, one.from_on or date.min, one.name, one.stakeholder_id),
        default=None,
    )


def ring(facts: SignFacts) -> Step:
    """Get in touch with the point of contact."""
    whom = point_of_contact(facts)
    if whom is None:
        return Step(tr("Get in touch"), Deed.OPEN, "client", facts.client_id)
    return Step(tr("Ring {name}", name=whom.name), Deed.OPEN, "person", whom.id)


def to_do(facts: SignFacts, words: str, what: str, person: PersonFact | None = None, within: int = 7) -> Step:
    """A step that becomes a promise of ours, due some days from now."""
    values = {"what": what, "side": "ours", "due_on": (facts.day + timedelta(days=within)).isoformat()}
    if person is not None:
        values["person"] = person.name
    return new(words, "commitment", values)


def raise_it(facts: SignFacts, what: str) -> Step:
    """Speak about it with the point of contact: a point of our own for the next call, no promise to them."""
    whom = point_of_contact(facts)
    words = tr("Raise it with {name}", name=first_name(whom)) if whom else tr("Raise it")
    return new(words, "point", {"what": short(what, 80)})


def tell(facts: SignFacts, what: str) -> Step:
    """Tell the point of contact before they find out."""
    whom = point_of_contact(facts)
    words = tr("Tell {name}", name=first_name(whom)) if whom else tr("Tell them")
    name = first_name(whom) or facts.client
    return to_do(facts, words, tr("Tell {name}: {what}", name=name, what=short(what, 80)), whom, 1)


def new(words: str, kind: str, values: Mapping[str, str]) -> Step:
    """A step that opens an empty form."""
    return Step(words, Deed.NEW, kind, values=tuple(values.items()))


def edit(words: str, kind: str, record_id: str) -> Step:
    """A step that opens the form of a record."""
    return Step(words, Deed.EDIT, kind, record_id)
