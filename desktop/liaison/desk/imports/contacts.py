"""Contacts of cards and tables, brought into the record: organisations first, then people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from liaison.desk.context import Desk
from liaison.exchange.cards.values import ContactIn
from liaison.model.words import tr
from liaison.store.record import Unit

from .clients import ClientImport
from .contact_values import settled, that_count
from .known import Known
from .people import PersonImport
from .provenance import Origins
from .report import Reporter

#: Rows are written this often, so that the rules of each batch look at few others.
_BATCH: Final = 25


def import_contacts(
    desk: Desk,
    unit: Unit,
    known: Known,
    origins: Origins,
    *,
    files: Sequence[tuple[str, str, Sequence[ContactIn]]],
    reporter: Reporter,
    tick: Callable[[int, int, str], None],
) -> None:
    """Bring in the contacts of ``files``: triples of file name, system and contacts."""
    found = settled(that_count(files, reporter), origins)
    clients = ClientImport(desk, unit, known, origins, reporter)
    people = PersonImport(desk, unit, known, origins, reporter, clients)
    found.sort(key=lambda one: not one.contact.is_organisation)
    for done, one in enumerate(found):
        if done % _BATCH == 0:
            unit.session.flush()
            tick(done, len(found), tr("Bringing in contacts"))
        if one.contact.is_organisation:
            clients.bring(one)
        else:
            people.bring(one)
    people.finish()
    clients.finish()
