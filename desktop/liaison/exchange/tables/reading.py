"""Reading tables of contacts."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from liaison.exchange.cards.channels import mail_address, phone_kind
from liaison.exchange.cards.dates import PartialDate, zone_name
from liaison.exchange.cards.draft import ContactDraft
from liaison.exchange.cards.services import KINDS
from liaison.exchange.cards.text import clean_text, one_line
from liaison.exchange.cards.values import ContactIn, Progress
from liaison.exchange.report import Problem
from liaison.exchange.tables.dates import Order, means_no_date, order_of, table_date
from liaison.exchange.tables.fields import ADDRESS_PARTS
from liaison.exchange.tables.mapping import Plan, Slot, make_plan
from liaison.exchange.tables.sniffing import read_grid
from liaison.exchange.tables.values import Grid, Row, TableFile
from liaison.model.values import ChannelKind
from liaison.model.words import tr

MAX_TEXT: Final = 10_000
_LABELS: Final = ("work", "home")
_MANY: Final = ":::"
_LIST_ENDS = re.compile(":::|;|,")
_HOST = re.compile(r"(?:[a-z][a-z0-9+.-]*://)?(?:www\.)?([^/?#:@\s]+)", re.IGNORECASE)
_CHANNELS: Final = {
    "phone": ChannelKind.PHONE,
    "mobile": ChannelKind.MOBILE,
    "fax": ChannelKind.FAX,
    "pager": ChannelKind.PAGER,
    "chat": ChannelKind.CHAT,
    "skype": ChannelKind.SKYPE,
    "whatsapp": ChannelKind.WHATSAPP,
    "signal": ChannelKind.SIGNAL,
    "telegram": ChannelKind.TELEGRAM,
    "teams": ChannelKind.TEAMS,
    "slack": ChannelKind.SLACK,
    "zoom": ChannelKind.ZOOM,
    "linkedin": ChannelKind.LINKEDIN,
    "social": ChannelKind.SOCIAL,
}
_TEXTS: Final = {
    "name": "shown_name",
    "given name": "given_name",
    "family name": "family_name",
    "additional name": "additional",
    "prefix": "prefix",
    "suffix": "suffix",
    "organisation": "organisation",
    "department": "department",
    "title": "title",
    "role": "role",
    "owner": "owner",
    "status": "status",
    "external id": "external_id",
}
_RELATIONS: Final = frozenset({"manager", "assistant", "spouse"})
_DATES: Final = frozenset({"birthday", "anniversary", "event"})


def read_table(
    data: bytes, file: str, *, mapping: Mapping[str, str] | None = None, progress: Progress | None = None
) -> TableFile:
    """Read a table of people or organisations: an export of Google Contacts, Outlook or HubSpot, or any other.

    ``file`` is the name to use in problems; ``mapping`` goes from column to one of
    :data:`~liaison.exchange.tables.fields.MAPPABLE_FIELDS` and goes before what is recognised. A row that does not
    fit is skipped with its line and the reason. ``progress`` is called with characters done and characters in all.

    Raises:
        UnreadableFile: too large, empty, not a table, or one of promises or interactions that Liaison wrote.
        NeedsMapping: the columns are not known.
        InputError: the mapping names a column or a field that there is not.
    """
    grid = read_grid(data, file, progress=progress)
    plan = make_plan(grid.columns, file, mapping, [row.cells for row in grid.rows[:50]])
    reader = _TableReader(grid, plan, file)
    contacts = tuple(contact for row in grid.rows if (contact := reader.read(row)) is not None)
    problems = sorted((*grid.problems, *reader.problems), key=lambda problem: problem.line or 0)
    return TableFile(contacts, tuple(problems), plan.recognised, grid.columns, plan.unmapped)


class _TableReader:
    """Reads the rows of one table."""

    def __init__(self, grid: Grid, plan: Plan, file: str) -> None:
        self.problems: list[Problem] = []
        self._plan = plan
        self._file = file
        self._orders = {
            slot.column: order_of(row.cells[slot.column] for row in grid.rows)
            for slot in plan.slots
            if slot.field in _DATES
        }
        self._fields: dict[str, Callable[[ContactDraft, Slot, str, str], None]] = {
            "event": self._event,
            "birthday": self._birthday,
            "anniversary": self._anniversary,
            "time zone": self._zone,
        }

    def read(self, row: Row) -> ContactIn | None:
        """The contact of a row, or None after leaving the reason as a problem."""
        draft = ContactDraft(row.line)
        groups: dict[str, dict[str, str]] = {}
        for slot in self._plan.slots:
            cell = row.cells[slot.column]
            if not cell.strip():
                continue
            if len(cell) > MAX_TEXT and slot.field != "notes":
                self._complain(row.line, tr("A cell of this row is too long; it was left out."))
            elif slot.part:
                groups.setdefault(slot.group, {})[slot.part] = cell
            else:
                label = "" if slot.label_column is None else row.cells[slot.label_column]
                self._take(draft, slot, cell, label)
        for parts in groups.values():
            lines = [one_line(parts[part]) for part in ADDRESS_PARTS if part in parts]
            draft.addresses.append(", ".join(line for line in lines if line))
        contact = draft.finish()
        if contact is None:
            reason = tr("The row has no name and no way to reach anyone; it was left out.")
            self.problems.append(Problem(self._file, row.line, reason, left_out=True))
        return contact

    def _take(self, draft: ContactDraft, slot: Slot, cell: str, label: str) -> None:
        if slot.field in self._fields:
            self._fields[slot.field](draft, slot, cell, label)
        elif slot.field in _TEXTS:
            if not getattr(draft, _TEXTS[slot.field]):
                setattr(draft, _TEXTS[slot.field], one_line(cell))
        elif slot.field == "notes":
            draft.notes.append(clean_text(cell))
        elif slot.field in _RELATIONS:
            _relation(draft, cell, slot.field)
        elif slot.field in _LISTS:
            _LISTS[slot.field](draft, cell, label)
        else:
            self._channel(draft, slot.field, cell, label)

    def _channel(self, draft: ContactDraft, field: str, cell: str, label: str) -> None:
        usual, _, bare = field.rpartition(" ")
        label, preference = _label(label or usual)
        if bare == "address":
            draft.addresses.extend(_address_lines(cell))
            return
        if bare == "email":
            for part in _LIST_ENDS.split(cell) if cell.count("@") > 1 else cell.split(_MANY):
                self._email(draft, part, label, preference)
            return
        kind = _CHANNELS[bare]
        if kind is ChannelKind.CHAT and label.lower() in KINDS:
            kind, label = KINDS[label.lower()], ""
        elif kind is ChannelKind.PHONE and label:
            kind, label = _phone(label)
        for part in cell.split(_MANY):
            draft.add_channel(kind, part, label, preference)

    def _email(self, draft: ContactDraft, text: str, label: str, preference: int | None) -> None:
        address = mail_address(text)
        if address.lower().startswith(("/o=", "ex:/o=")):
            self._complain(
                draft.line, tr("An e-mail address is one inside a mail server and of no use outside; it was left out.")
            )
            return
        if address and "@" not in address:
            self._complain(draft.line, tr("An e-mail address has no @; it was kept as written."))
        draft.add_channel(ChannelKind.EMAIL, address, label, preference)

    def _date(self, draft: ContactDraft, slot: Slot, cell: str) -> PartialDate | None:
        if means_no_date(cell):
            return None
        found = table_date(cell, self._orders.get(slot.column, Order.UNKNOWN))
        if found is None:
            self._complain(
                draft.line,
                tr("A date cannot be understood, or in two ways; it was left out. Write it as year-month-day."),
            )
        return found

    def _birthday(self, draft: ContactDraft, slot: Slot, cell: str, _label: str) -> None:
        draft.birthday = self._date(draft, slot, cell) or draft.birthday

    def _anniversary(self, draft: ContactDraft, slot: Slot, cell: str, _label: str) -> None:
        found = self._date(draft, slot, cell)
        draft.anniversary = found.complete if found else draft.anniversary

    def _event(self, draft: ContactDraft, slot: Slot, cell: str, label: str) -> None:
        if _label(label)[0].lower() == "anniversary":
            self._anniversary(draft, slot, cell, label)

    def _zone(self, draft: ContactDraft, _slot: Slot, cell: str, _label: str) -> None:
        draft.time_zone = zone_name(one_line(cell))
        if draft.time_zone is None:
            self._complain(draft.line, tr("The time zone is not one that is known; it was left out."))

    def _complain(self, line: int, reason: str) -> None:
        self.problems.append(Problem(self._file, line, reason))


def _label(text: str) -> tuple[str, int | None]:
    """A label and a preference: Google marks the preferred with a star, "* Work"."""
    text = one_line(text)
    preferred = text.startswith("* ") or text == "*"
    text = text.lstrip("* ")
    return (text.lower() if text.lower() in _LABELS else text), (1 if preferred else None)


def _phone(label: str) -> tuple[ChannelKind, str]:
    """The kind of telephone that a label such as "Work Fax" names, and what it says beyond that."""
    words = label.lower().split()
    kind = phone_kind(tuple(words))
    if kind is ChannelKind.PHONE:
        return kind, label
    return kind, next((usual for usual in _LABELS if usual in words), "")


def _address_lines(cell: str) -> list[str]:
    addresses = (clean_text(part).split("\n") for part in cell.split(_MANY))
    return [", ".join(line for line in (one_line(part).strip(" ,") for part in parts) if line) for parts in addresses]


def _nicknames(draft: ContactDraft, cell: str, _label: str) -> None:
    draft.nicknames.extend(one_line(part) for part in cell.split(_MANY))


def _categories(draft: ContactDraft, cell: str, _label: str) -> None:
    names = (one_line(part).removeprefix("* ") for part in _LIST_ENDS.split(cell))
    draft.categories.extend(name for name in names if name.lower() not in {"mycontacts", "*"})


def _websites(draft: ContactDraft, cell: str, _label: str) -> None:
    draft.websites.extend(one_line(part) for part in cell.split(_MANY))


def _domain(draft: ContactDraft, cell: str, _label: str) -> None:
    if match := _HOST.match(one_line(cell).lower().rpartition("@")[2]):
        draft.domain = draft.domain or match[1].strip(".")


def _relation(draft: ContactDraft, cell: str, label: str) -> None:
    text = _label(label)[0]
    relation = text.lower() if text.lower() in {"manager", "assistant", "spouse", "partner"} else text or "related"
    draft.related.extend((relation, one_line(part)) for part in cell.split(_MANY) if part.strip())


_LISTS: Final[dict[str, Callable[[ContactDraft, str, str], None]]] = {
    "nickname": _nicknames,
    "categories": _categories,
    "website": _websites,
    "domain": _domain,
    "relation": _relation,
}
