"""Which column of a table is read as what: recognised exports, obvious headings, and a mapping given by the person."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from liaison.exchange.report import UnreadableFile
from liaison.exchange.tables.fields import ADDRESS_PARTS, COMMON_HEADINGS, MAPPABLE_FIELDS, address_part
from liaison.exchange.tables.guessing import guess_fields
from liaison.model.errors import InputError
from liaison.model.words import tr

GOOGLE: Final = "Google Contacts"
OUTLOOK: Final = "Outlook"
HUBSPOT: Final = "HubSpot"

_NUMBERED = re.compile(r"(e-mail|phone|im|address|organization|website|event|relation) (\d{1,3}) - (.+)")
_NUMBERED_FIELDS: Final = {
    ("e-mail", "value"): "email",
    ("phone", "value"): "phone",
    ("im", "value"): "chat",
    ("address", "formatted"): "address",
    ("organization", "name"): "organisation",
    ("organization", "title"): "title",
    ("organization", "department"): "department",
    ("website", "value"): "website",
    ("event", "value"): "event",
    ("relation", "value"): "relation",
}
_LABEL_ENDS: Final = ("service", "label", "type")
_TELLS_WHO: Final = frozenset({"name", "given name", "family name", "organisation", "nickname", "email"})
_PERSONAL: Final = frozenset({"given name", "family name", "email", "mobile"})
# What a heading means in the export of one program only.
_OUTLOOK_MEANS: Final = {"title": "prefix", "titel": "prefix", "account": "ignore", "konto": "ignore"}

# Headings that only these tables of our own have together.
_OWN_TABLES: Final = {
    "promises": frozenset({"side", "what", "asked on", "first due on", "slips", "on behalf of"}),
    "interactions": frozenset({"intent", "summary", "mood", "about us", "minutes", "colleagues"}),
}


@dataclass(frozen=True, slots=True)
class Slot:
    """One column and what it is read as.

    ``label_column`` holds the label of each cell ("Work"). Cells with the same ``group`` are parts of one address.
    """

    column: int
    field: str
    label_column: int | None = None
    group: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a table is read."""

    slots: tuple[Slot, ...]
    recognised: str | None
    unmapped: tuple[str, ...]


class NeedsMapping(InputError):  # noqa: N818 - reads as what it is, like the other problems a person meets
    """The headings of the table ``file`` are not known.

    ``columns`` holds them, ``fields`` what they may be mapped to, ``proposed`` what some of them seem to be, and
    ``examples`` a cell of each.
    """

    def __init__(self, file: str, columns: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> None:
        self.file = file
        self.columns = tuple(columns)
        self.fields = tuple(MAPPABLE_FIELDS)
        self.proposed = guess_fields(columns, rows)
        self.examples = {
            column: next((row[index].strip() for row in rows if row[index].strip()), "")
            for index, column in enumerate(columns)
        }
        shown = ", ".join(column[:40] for column in self.columns[:20]) + (" ..." if len(self.columns) > 20 else "")
        example = {column: field for column, field in self.proposed.items() if len(column) <= 40}
        what = tr("Give a mapping file, a JSON object that says what each column is")
        if example:
            what += tr(", such as {example}", example=json.dumps(example, ensure_ascii=False))
        super().__init__(
            tr("The columns of {file} are not known: {columns}.", file=file, columns=shown),
            tr("{what}. One may map to: {fields}.", what=what, fields=", ".join(self.fields)),
        )


def read_mapping(data: bytes, file: str) -> dict[str, str]:
    """The mapping that a file states: a JSON object from column to field (see :data:`MAPPABLE_FIELDS`).

    Raises:
        InputError: it is not such an object.
    """
    try:
        found: object = json.loads(data)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise InputError(
            tr("{file} is not a mapping of columns.", file=file),
            tr('Write a JSON object from column to field, such as {"Customer": "organisation", "Mail": "email"}.'),
        )
    return {str(column): str(value) for column, value in found.items()}


def make_plan(
    columns: Sequence[str],
    file: str,
    mapping: Mapping[str, str] | None = None,
    rows: Sequence[Sequence[str]] = (),
) -> Plan:
    """How to read a table with these headings; ``mapping`` (column to field) goes before what is recognised.

    ``rows`` help to propose what the columns are when they are not known.

    Raises:
        UnreadableFile: it is a table of Liaison's own that is not about people or clients.
        NeedsMapping: the headings do not say who the rows are about and no mapping was given.
        InputError: the mapping names a column or a field that there is not.
    """
    headings = [" ".join(column.lower().split()) for column in columns]
    if not mapping:
        _refuse_own(headings, file)
    given = _checked(mapping or {}, columns, headings, file)
    recognised = _recognise(headings)
    slots: list[Slot] = []
    labels: set[int] = set()
    for index, heading in enumerate(headings):
        slot = Slot(index, given[index]) if index in given else _slot(index, heading, headings, recognised)
        if slot is not None and slot.field != "ignore":
            slots.append(slot)
            if slot.label_column is not None:
                labels.add(slot.label_column)
    slots = _organisations_only(slots, headings, recognised)
    if not _is_enough(slots, columns, sure=bool(given) or recognised is not None):
        raise NeedsMapping(file, columns, rows)
    used = {slot.column for slot in slots} | labels
    unmapped = tuple(column for index, column in enumerate(columns) if column and index not in used)
    return Plan(tuple(slots), recognised, unmapped)


def _refuse_own(headings: Sequence[str], file: str) -> None:
    """Refuse the tables of promises and interactions that Liaison writes: their rows are no contacts."""
    what = next((what for what, own in _OWN_TABLES.items() if own <= set(headings)), None)
    if what is not None:
        raise UnreadableFile(
            tr("{file} is a table of {what} that Liaison wrote; such tables are not read back.", file=file, what=what),
            tr("To move a record, use `liaison export json` and import that file."),
        )


def _is_enough(slots: Sequence[Slot], columns: Sequence[str], *, sure: bool) -> bool:
    """Whether enough of a table is understood: reading a list of invoices as clients helps no one."""
    tells = any(slot.field in _TELLS_WHO or slot.field.endswith("email") for slot in slots)
    return tells and (sure or len(slots) > 1 or len(slots) == len([column for column in columns if column]))


def field_called(text: str) -> str | None:
    """The field that a person names, by its own name or by a heading that means it; None for no field."""
    plain = " ".join(text.lower().replace("_", " ").split())
    return plain if plain in MAPPABLE_FIELDS else COMMON_HEADINGS.get(plain)


def _checked(mapping: Mapping[str, str], columns: Sequence[str], headings: list[str], file: str) -> dict[int, str]:
    """The field of each column that the mapping names."""
    found: dict[int, str] = {}
    for column, field in mapping.items():
        wanted = " ".join(column.lower().split())
        exact = [index for index, name in enumerate(columns) if name == column]
        places = exact or [index for index, heading in enumerate(headings) if heading == wanted]
        if not places:
            raise InputError(
                tr("The mapping names a column that {file} does not have: {column}.", file=file, column=column),
                tr("Its columns are: {columns}.", columns=", ".join(columns)),
            )
        known = field_called(field)
        if known is None:
            raise InputError(
                tr("The mapping names a field that there is not: {field}.", field=field),
                tr("One may map to: {fields}.", fields=", ".join(MAPPABLE_FIELDS)),
            )
        found.update(dict.fromkeys(places, known))
    return found


def _recognise(headings: list[str]) -> str | None:
    """The program whose export this is, by headings that no other writes."""
    names = frozenset(headings)
    signatures: tuple[tuple[str, Callable[[], bool]], ...] = (
        (GOOGLE, lambda: any(map(_NUMBERED.fullmatch, headings)) or {"given name", "group membership"} <= names),
        (GOOGLE, lambda: {"file as", "first name", "labels"} <= names),
        (HUBSPOT, lambda: bool(names & {"record id", "record id - contact", "record id - company"})),
        (OUTLOOK, lambda: "e-mail address" in names and {"first name", "last name"} <= names),
        (OUTLOOK, lambda: "e-mail-adresse" in names and {"vorname", "nachname"} <= names),
        (OUTLOOK, lambda: "adresse de messagerie" in names and {"prénom", "nom"} <= names),
    )
    return next((name for name, fits in signatures if fits()), None)


def _slot(index: int, heading: str, headings: list[str], recognised: str | None) -> Slot | None:
    if recognised == GOOGLE and (match := _NUMBERED.fullmatch(heading)):
        return _numbered_slot(index, match, headings)
    field = _OUTLOOK_MEANS.get(heading) if recognised == OUTLOOK else None
    field = field or COMMON_HEADINGS.get(heading)
    if field is not None:
        return Slot(index, field)
    part = address_part(heading)
    return None if part is None else Slot(index, "address part", group=part[0], part=part[1])


def _numbered_slot(index: int, match: re.Match[str], headings: list[str]) -> Slot | None:
    """A column of Google's, "E-mail 1 - Value", with the column of its label."""
    start = f"{match[1]} {match[2]} - "
    if field := _NUMBERED_FIELDS.get((match[1], match[3])):
        label = next((headings.index(start + end) for end in _LABEL_ENDS if start + end in headings), None)
        return Slot(index, field, label_column=None if match[1] == "organization" else label)
    if match[1] == "address" and start + "formatted" not in headings:
        part = match[3] if match[3] in ADDRESS_PARTS else (address_part(match[3]) or ("", ""))[1]
        if part:
            return Slot(index, "address part", group=start, part=part)
    return None


def _organisations_only(slots: list[Slot], headings: list[str], recognised: str | None) -> list[Slot]:
    """In a list of companies, "Name" is the company's."""
    fields = {slot.field for slot in slots}
    of_companies = "company domain name" in headings or "record id - company" in headings
    if recognised != HUBSPOT or not of_companies or fields & _PERSONAL or "organisation" in fields:
        return slots
    return [Slot(slot.column, "organisation") if slot.field == "name" else slot for slot in slots]
