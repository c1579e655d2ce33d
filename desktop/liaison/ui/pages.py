"""The pages there are. A page is added with one line in :data:`PAGES`; its module is loaded when it is first shown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import import_module
from typing import Final, NamedTuple

from .navigation import Place
from .page import Page, Workplace

#: An id, or the name of a tab, a register or a section.
_KEY: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


class PageSpec(NamedTuple):
    """One page: its name in places, its title in English, and the class as ``module:Class``.

    Pages with an ``icon`` stand in the rail, in the order of the list; ``at_foot`` puts them above Lock.
    ``words`` are further words under which the palette finds a page that does not stand in the rail.
    ``kept`` are the arguments under which the window finds it again after a restart: ids and keys, which stand in a
    file outside the vault. ``picture`` are the arguments under which ``dev.py screens`` draws it; values
    "first client" are filled in.
    """

    name: str
    title: str
    maker: str
    icon: str = ""
    at_foot: bool = False
    shortcut: str = ""
    picture: tuple[tuple[str, str], ...] = ()
    words: str = ""
    kept: tuple[str, ...] = ("id",)

    def kept_place(self, place: Place) -> Place:
        """What may be kept of a place outside the vault: never a word that was typed or stands in the record."""
        return Place(place.page, {key: place.args[key] for key in self.kept if _KEY.fullmatch(place.args.get(key, ""))})

    def make(self, place: Workplace) -> Page:
        """A new page of this kind."""
        module, _, name = self.maker.partition(":")
        made = getattr(import_module(module), name)(place)
        assert isinstance(made, Page)
        return made


PAGES: Final[tuple[PageSpec, ...]] = (
    PageSpec("today", "Today", "liaison.ui.today.page:TodayPage", "today", shortcut="Ctrl+1"),
    PageSpec("clients", "Clients", "liaison.ui.clients.page:ClientsPage", "clients", shortcut="Ctrl+2"),
    PageSpec(
        "calendar",
        "Calendar",
        "liaison.ui.calendar.page:CalendarPage",
        "calendar",
        shortcut="Ctrl+3",
        words="month week agenda meetings reviews dates",
        kept=("view",),
    ),
    PageSpec(
        "client",
        "Client",
        "liaison.ui.client.page:ClientPage",
        picture=(("id", "first client"),),
        kept=("id", "tab", "record", "person"),
    ),
    PageSpec(
        "briefing",
        "Briefing",
        "liaison.ui.briefing.page:BriefingPage",
        picture=(("client", "first client"),),
        kept=("client", "meeting"),
    ),
    PageSpec(
        "review",
        "Review",
        "liaison.ui.reviews.page:ReviewPage",
        picture=(("client", "first client"),),
        kept=("client", "review"),
    ),
    PageSpec("people", "People", "liaison.ui.people.page:PeoplePage", words="contacts stakeholders", kept=("client",)),
    PageSpec("person", "Person", "liaison.ui.person.page:PersonPage", picture=(("id", "first person"),)),
    PageSpec(
        "map", "Stakeholder map", "liaison.ui.map.page:MapPage", picture=(("client", "first client"),), kept=("client",)
    ),
    PageSpec(
        "registers",
        "Registers",
        "liaison.ui.registers.page:RegistersPage",
        words="ideas concerns goals stakes",
        kept=("register", "record"),
    ),
    PageSpec(
        "trends",
        "Trends",
        "liaison.ui.trends.page:TrendsPage",
        "trends",
        shortcut="Ctrl+4",
        words="lines delivery rapport chart",
        kept=("client",),
    ),
    PageSpec(
        "notes",
        "Notes",
        "liaison.ui.notes.page:NotesPage",
        "notes",
        shortcut="Ctrl+5",
        words="text write",
    ),
    PageSpec(
        "search", "Search", "liaison.ui.palette.results_page:SearchPage", picture=(("query", "report"),), words="find"
    ),
    PageSpec(
        "trash", "Trash", "liaison.ui.trash.page:TrashPage", words="removed deleted restore bin", kept=("record",)
    ),
    PageSpec(
        "history",
        "History",
        "liaison.ui.history.page:HistoryPage",
        words="journal changes undo who when",
        kept=("kind", "id"),
    ),
    PageSpec(
        "settings",
        "Settings",
        "liaison.ui.settings.page:SettingsPage",
        "settings",
        at_foot=True,
        shortcut="Ctrl+,",
        kept=("section", "at"),
    ),
)

#: What opens over a page, as ``module:function``, called with the window and the workplace: "search" (Ctrl+K) and
#: "new_note" (Ctrl+N). Their controls show only when they are here.
TOOLS: Final[Mapping[str, str]] = {
    "new_note": "liaison.ui.notes.quick_note:open_quick_note",
    "search": "liaison.ui.palette.overlay:open_palette",
}
