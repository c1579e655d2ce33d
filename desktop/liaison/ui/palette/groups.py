"""The answer of the desk as groups of lines: Clients, People, Notes, Commitments, Registers, More, Actions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from liaison.model.words import tr

from .actions import Hands, best, command_lines, deed_lines
from .matching import words_in
from .rows import Group, Line, plain

if TYPE_CHECKING:
    from liaison.desk.palette import AtRest, PaletteAnswer, PaletteHit, TextHit

_ICONS: Final[Mapping[str, str]] = {
    "client": "clients",
    "person": "person",
    "colleague": "person",
    "interaction": "notes",
    "entry": "bubble",
    "meeting": "calendar",
    "attachment": "attachment",
    "goal": "trends",
    "goal_reading": "trends",
    "agreement": "briefing",
    "clause": "briefing",
}
_OTHER_ICON: Final = "diamond"
_MOST_CLIENTS: Final = 3
_MOST_RECENT: Final = 5

Opener = Callable[[str, str], object]
"""Shows a record, given its kind and id."""


def at_rest_groups(rest: AtRest, hands: Hands, open_: Opener, beside: Opener) -> tuple[Group, ...]:
    """Before anything is typed: what was opened lately, pinned clients, and what is done most."""
    subject = rest.subject
    deeds = [line for _is_client, line in deed_lines(hands, (subject,) if subject else (), ())]
    return (
        Group(tr("Recent"), tuple(_name(hit, open_, beside) for hit in rest.recent[:_MOST_RECENT])),
        Group(tr("Pinned"), tuple(_name(hit, open_, beside) for hit in rest.pinned)),
        Group(tr("Actions"), (*deeds, *command_lines(hands.place, ()))),
    )


def answer_groups(answer: PaletteAnswer, hands: Hands, open_: Opener, beside: Opener) -> tuple[Group, ...]:
    """What answers to the words typed, in the order of the groups; an action that is called so comes first."""
    typed = words_in(answer.query)
    names = [(hit.kind == "client", _name(hit, open_, beside)) for hit in answer.names]
    deeds = _deeds(answer, hands, typed) if typed else []
    clients = [line for is_client, line in (*deeds, *names) if is_client]
    clients.sort(key=lambda line: not line.key.startswith("client:"))
    people = tuple(line for is_client, line in names if not is_client)
    actions = best([*command_lines(hands.place, typed), *(line for is_client, line in deeds if not is_client)])
    texts = {group: tuple(_text(hit, open_, beside) for hit in hits) for group, hits in _by_group(answer.texts).items()}
    groups = (
        Group(tr("Clients"), tuple(clients[:_MOST_CLIENTS])),
        Group(tr("People"), people),
        Group(tr("Notes"), texts.get("note", ())),
        Group(tr("Commitments"), texts.get("commitment", ())),
        Group(tr("Registers"), texts.get("register", ())),
        Group(tr("More"), texts.get("other", ())),
        Group(tr("Actions"), actions),
    )
    top = max((hit.score for hit in answer.names), default=0.0)
    is_called_so = bool(actions) and actions[0].score > max(top, 0.0)
    return (groups[-1], *groups[:-1]) if is_called_so else groups


def _deeds(answer: PaletteAnswer, hands: Hands, typed: Sequence[str]) -> list[tuple[bool, Line]]:
    """What can be done about whom the words name, and about whom the page in view shows, each once.

    Where it shows nobody, the pages of the client that was opened last can be reached, and where that is nothing, what
    can be done about them.
    """
    found = list(deed_lines(hands, answer.subjects, typed))
    told = {line.key for _is_client, line in found}
    if answer.in_view is not None:
        found += [one for one in deed_lines(hands, (answer.in_view,), typed) if one[1].key not in told]
    elif answer.lately is not None:
        lately = deed_lines(hands, (answer.lately,), typed, pages_only=True)
        found += [one for one in lately if one[1].key not in told]
        found = found or list(deed_lines(hands, (answer.lately,), typed))
    return found


def everything_line(query: str, show: Callable[[], object]) -> Line:
    """The way to all results."""
    return Line("everything", plain(tr("See all results for “{query}”", query=query)), "search", show)


def icon_of(kind: str) -> str:
    """The icon for a kind of record."""
    return _ICONS.get(kind, _OTHER_ICON)


def _name(hit: PaletteHit, open_: Opener, beside: Opener) -> Line:
    return Line(
        key=f"{hit.kind}:{hit.record_id}",
        title=hit.title,
        mark=_ICONS[hit.kind],
        open=partial(open_, hit.kind, hit.record_id),
        detail=hit.detail,
        beside=partial(beside, hit.kind, hit.record_id),
        score=hit.score,
    )


def _text(hit: TextHit, open_: Opener, beside: Opener) -> Line:
    title = (("“", False), *hit.title, ("”", False)) if hit.is_quote else hit.title
    return Line(
        key=f"{hit.kind}:{hit.record_id}",
        title=title or plain(hit.detail),
        mark=hit.side.value if hit.side is not None else icon_of(hit.kind),
        open=partial(open_, hit.kind, hit.record_id),
        detail=plain(hit.detail),
        beside=partial(beside, hit.kind, hit.record_id),
    )


def _by_group(hits: Iterable[TextHit]) -> dict[str, Sequence[TextHit]]:
    found: dict[str, list[TextHit]] = {}
    for hit in hits:
        found.setdefault(hit.group, []).append(hit)
    return dict(found)
