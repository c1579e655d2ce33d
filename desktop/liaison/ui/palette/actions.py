"""What the palette can do: every command, and deeds about a client or person ("Log interaction with Dana Whitlock")."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from liaison.model.words import count, tr
from liaison.ui.client.tabs import TABS
from liaison.ui.commands import Command, shortcut_words
from liaison.ui.page import Workplace
from liaison.ui.pages import PAGES

from .matching import answers, folded, marked, words_in
from .rows import Line, plain

if TYPE_CHECKING:
    from liaison.desk.palette import Subject

#: Commands that make no sense from here, or that open what is open already.
_LEFT_OUT: Final = frozenset({"search"})
#: What is offered before anything is typed, and for a name alone.
_USUAL: Final = ("new_note", "go_today", "go_clients", "go_notes", "shortcuts")
_AT_ONCE: Final = ("log", "note", "brief")
_STARTS: Final = 90.0
_BEGINS: Final = 70.0
#: Of a command that answers to the words by further words only: below all that are called so.
_FURTHER: Final = 69.0
#: Below all that answers to the words as they are: the name was guessed from some of its letters.
_GUESSED: Final = -1.0
_MOST: Final = 4
#: The desk counts no further (``desk.palette.MOST_COUNTED``).
_MOST_COUNTED: Final = 50


@dataclass(frozen=True, slots=True)
class Hands:
    """What a deed works with: the window and the workplace."""

    window: QWidget
    place: Workplace


@dataclass(frozen=True, slots=True)
class Deed:
    """Something to do about a client or person. ``text`` is English with {name}, and {client} for a person's client.

    ``words`` are further words under which it is found. ``kinds`` are the kinds of subject it is for; ``page`` and
    ``tab`` must be there. Deeds that show a client stand among the clients.
    """

    id: str
    text: str
    icon: str
    do: Callable[[Hands, Subject], object]
    kinds: frozenset[str] = frozenset({"client", "person"})
    words: str = ""
    page: str = ""
    tab: str = ""


def _log(hands: Hands, about: Subject) -> None:
    from liaison.ui.log import log_interaction  # noqa: PLC0415 - loaded when first used

    person = about.id if about.kind == "person" else None
    log_interaction(hands.window, hands.place, about.client_id or "", person)


def _note(hands: Hands, about: Subject) -> None:
    from liaison.ui.notes.quick_note import open_quick_note  # noqa: PLC0415 - loaded when first used

    open_quick_note(hands.window, hands.place).begin(about.client_id or "")


def _go(page: str, key: str, hands: Hands, about: Subject) -> None:
    hands.place.navigator.go(page, **{key: about.client_id or ""})


def _tab(tab: str, hands: Hands, about: Subject) -> None:
    person = {"person": about.id} if about.kind == "person" else {}
    hands.place.navigator.go("client", id=about.client_id or "", tab=tab, **person)


def _new(kind: str, hands: Hands, about: Subject) -> None:
    from liaison.ui.editing import new_record  # noqa: PLC0415 - loaded when first used

    presets = {"person": about.name} if about.kind == "person" else {}
    new_record(hands.place, hands.window, kind, client_id=about.client_id, presets=presets)


def _edit(hands: Hands, about: Subject) -> None:
    from liaison.ui.editing import edit_record  # noqa: PLC0415 - loaded when first used

    edit_record(hands.place, hands.window, about.kind, about.id)


def _leaves(hands: Hands, about: Subject) -> None:
    from liaison.ui.person.leaving import choose_who_leaves  # noqa: PLC0415 - loaded when first used

    person = about.id if about.kind == "person" else None
    choose_who_leaves(hands.place, hands.window, about.client_id or "", person)


def _reset(hands: Hands, about: Subject) -> None:
    from liaison.ui.resets import begin_reset  # noqa: PLC0415 - loaded when first used

    begin_reset(hands.place, hands.window, about.client_id or "")


_CLIENT: Final = frozenset({"client"})
_PERSON: Final = frozenset({"person"})
DEEDS: Final[tuple[Deed, ...]] = (
    Deed(
        "timeline_with", "{client}, timeline with {name}", "clients", partial(_tab, "timeline"), _PERSON, tab="timeline"
    ),
    Deed("tab_timeline", "Timeline of {name}", "clients", partial(_tab, "timeline"), _CLIENT, tab="timeline"),
    Deed(
        "tab_commitments",
        "Commitments of {name}",
        "clients",
        partial(_tab, "commitments"),
        _CLIENT,
        "promises owed",
        tab="commitments",
    ),
    Deed("edit", "Edit {name}…", "edit", _edit, words="change form profile client person"),
    Deed("log", "Log interaction with {name}", "bubble", _log, words="call meeting email visit message held spoke"),
    Deed("note", "New note about {name}", "notes", _note, words="write"),
    Deed(
        "brief", "Briefing for {name}", "briefing", partial(_go, "briefing", "client"), _CLIENT, "prepare", "briefing"
    ),
    Deed(
        "brief_with",
        "{client}, briefing with {name}",
        "briefing",
        partial(_go, "briefing", "client"),
        _PERSON,
        "prepare",
        "briefing",
    ),
    Deed("promise", "New commitment with {name}", "plus", partial(_new, "commitment"), words="promise owe add"),
    Deed("contact_change", "Contact change at {name}…", "people", _leaves, _CLIENT, "leaves handover successor"),
    Deed("leaves", "{name} leaves {client}…", "people", _leaves, _PERSON, "contact change handover successor"),
    Deed("reset", "Start a reset with {name}…", "plus", _reset, _CLIENT, "goals begin anew rocks relationship"),
    Deed(
        "signs",
        "Warning signs of {name}",
        "clients",
        partial(_tab, "overview"),
        _CLIENT,
        "snooze rest judge false alarm findings",
        tab="overview",
    ),
    Deed("idea", "New idea for {name}", "plus", partial(_new, "idea"), _CLIENT, "register add"),
    Deed("concern", "New concern of {name}", "plus", partial(_new, "concern"), words="register add complaint"),
    Deed("goal", "New goal for {name}", "plus", partial(_new, "goal"), _CLIENT, "add"),
    Deed("stake", "New stake of {name}", "plus", partial(_new, "stake"), _CLIENT, "add risk"),
    Deed("map", "Stakeholder map of {name}", "people", partial(_go, "map", "client"), _CLIENT, "who edit", "map"),
)


def tab_deeds() -> Iterator[Deed]:
    """A deed for each tab of the client page that has none in words of its own."""
    for spec in TABS:
        if any(deed.id == f"tab_{spec.name}" for deed in DEEDS):
            continue
        text = "{name}, {tab}"
        yield Deed(f"tab_{spec.name}", text, "clients", partial(_tab, spec.name), _CLIENT, tab=spec.name)


def deed_lines(
    hands: Hands, subjects: Sequence[Subject], typed: Sequence[str], *, pages_only: bool = False
) -> Iterator[tuple[bool, Line]]:
    """What can be done about whom the words name, with whether it stands among the clients.

    Words that the name does not answer to must answer to the deed; for a name alone the usual deeds are offered, for
    the best only. With ``pages_only`` they are those that lead to a page of its own.
    """
    for place, subject in enumerate(subjects):
        if subject.client_id is None:
            continue
        for deed in (*DEEDS, *tab_deeds()):
            if subject.kind not in deed.kinds or not _is_there(deed) or (pages_only and not deed.page):
                continue
            if subject.rest:
                is_wanted = answers(subject.rest, words_in(f"{_spoken(deed)} {tr(deed.words) if deed.words else ''}"))
            else:
                is_wanted = place == 0 and deed.id in _AT_ONCE
            if is_wanted:
                yield deed.icon == "clients", _deed_line(hands, deed, subject, typed)


def _deed_line(hands: Hands, deed: Deed, subject: Subject, typed: Sequence[str]) -> Line:
    text = _worded(deed, subject)
    detail = _entries(subject.entries) if deed.id == "timeline_with" else ""
    key = f"deed:{deed.id}:{subject.id}"
    score = _score(_spoken(deed), subject.rest) if subject.rest else 0.0
    if not answers([word for word in typed if word not in subject.rest], words_in(subject.name)):
        score = _GUESSED
    return Line(key, marked(text, typed), deed.icon, partial(deed.do, hands, subject), plain(detail), score=score)


def _score(text: str, typed: Sequence[str]) -> float:
    """How well words answer to what an action is called; nothing where they answer to further words of it only."""
    if folded(text).startswith(" ".join(typed)):
        return _STARTS
    return _BEGINS if answers(typed, words_in(text)) else 0.0


def _entries(number: int) -> str:
    if number >= _MOST_COUNTED:
        return tr("{n} entries or more", n=number)
    return count(number, "{n} entry", "{n} entries") if number else ""


def _worded(deed: Deed, subject: Subject) -> str:
    tab = next((tr(spec.title) for spec in TABS if spec.name == deed.tab), "")
    return tr(deed.text).format(name=subject.name, client=subject.client, tab=tab)


def _spoken(deed: Deed) -> str:
    """The words of a deed without whom it is about."""
    tab = next((tr(spec.title) for spec in TABS if spec.name == deed.tab), "")
    return tr(deed.text).format(name="", client="", tab=tab)


def _is_there(deed: Deed) -> bool:
    has_page = not deed.page or any(spec.name == deed.page for spec in PAGES)
    return has_page and (not deed.tab or any(spec.name == deed.tab for spec in TABS))


def command_lines(place: Workplace, typed: Sequence[str]) -> Iterator[Line]:
    """The commands of the window and of the page in view that answer to all words typed; before that the usual ones."""
    for command in place.commands.all():
        if command.id in _LEFT_OUT or not place.commands.is_in_view(command.id):
            continue
        text = tr(command.text)
        if not typed:
            if command.id in _USUAL:
                yield _command_line(place, command, text, typed, 0.0)
        elif answers(typed, words_in(f"{text} {tr(command.words) if command.words else ''}")):
            yield _command_line(place, command, text, typed, _score(text, typed) or _FURTHER)


def _command_line(place: Workplace, command: Command, text: str, typed: Sequence[str], score: float) -> Line:
    return Line(
        key=f"command:{command.id}",
        title=marked(text, typed),
        mark="chevron-right",
        open=partial(place.commands.run, command.id),
        detail=plain(shortcut_words(command.shortcut) if command.shortcut else ""),
        score=score,
    )


def best(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The few of these that score highest, otherwise in their order."""
    return tuple(sorted(lines, key=lambda line: -line.score)[:_MOST])
