"""The sample as a whole: one command, every kind, all rules kept, nothing real."""

from __future__ import annotations

import re
from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.sample import create_sample
from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment
from liaison.model.entry import Entry
from liaison.model.errors import InputError
from liaison.model.interaction import Interaction
from liaison.model.invariants import check_rules
from liaison.model.journal import Journal
from liaison.model.kinds import KINDS
from liaison.model.meeting import Invitee, Meeting
from liaison.model.person import Channel
from liaison.model.values import (
    ClientStatus,
)
from liaison.store.journal import undo
from support.sample_reading import NOW, held, rows

#: Kinds that the sample leaves empty: attachments are files, and calendar accounts belong to servers.
EMPTY = {"attachment", "calendar_account", "calendar_collection", "calendar_link", "calendar_secret"}


def test_is_one_command_with_its_words(desk: Desk) -> None:
    changes = create_sample(desk)
    assert changes.words == "Created the sample agency Northlight Studio"
    with desk.record.reading() as session:
        assert [entry.words for entry in rows(session, Journal)] == [changes.words]


@pytest.mark.parametrize("kind", sorted(set(KINDS) - EMPTY))
def test_every_kind_has_rows(session: Session, kind: str) -> None:
    assert session.scalar(select(func.count()).select_from(KINDS[kind])), kind


def test_there_are_eighteen_months_of_history_for_each_client(session: Session) -> None:
    per_client = Counter(row.client_id for row in rows(session, Interaction))
    assert 400 <= sum(per_client.values()) <= 700
    for client in rows(session, Client, Client.status == ClientStatus.ACTIVE):
        times = [row.happened_at for row in held(session, client)]
        assert len(times) >= 50
        assert min(times) < NOW - timedelta(days=520)
    texts = [row.text for row in rows(session, Interaction)]
    assert len(set(texts)) > 0.9 * len(texts)


def test_every_row_keeps_the_rules(session: Session) -> None:
    for of in KINDS.values():
        for row in rows(session, of):
            check_rules(session, row)


def test_every_reference_leads_to_a_row(session: Session) -> None:
    assert session.connection().exec_driver_sql("PRAGMA foreign_key_check").all() == []


def _words(session: Session) -> list[tuple[str, ...]]:
    """Every text and date of the record, without ids."""
    found = []
    for kind, of in KINDS.items():
        if kind in {"journal", "journal_row"}:
            continue
        columns = [c.key for c in of.__table__.columns if c.key != "id" and not c.key.endswith("_id")]
        found += [(kind, *(str(getattr(row, name)) for name in columns)) for row in rows(session, of)]
    return sorted(found)


def test_the_same_clock_gives_the_same_words(desk: Desk) -> None:
    create_sample(desk)
    with desk.record.reading() as session:
        first = _words(session)
    undo(desk.record)
    create_sample(desk)
    with desk.record.reading() as session:
        assert _words(session) == first


def test_undo_takes_everything_back_but_the_draft(desk: Desk) -> None:
    create_sample(desk)
    undo(desk.record)
    with desk.record.reading() as session:
        left = {kind for kind, of in KINDS.items() if session.scalar(select(func.count()).select_from(of))}
    assert left == {"journal", "journal_row", "draft"}


def test_no_text_keeps_a_place_to_fill(session: Session) -> None:
    assert not [row for row in _words(session) if re.search(r"\{[a-z]+ ?[^'}]*\}", " ".join(row[1:2]))]
    for of, column in ((Interaction, "text"), (Commitment, "what"), (Entry, "what"), (Meeting, "title")):
        assert not [row for row in rows(session, of) if "{" in getattr(row, column)]


def test_nothing_in_it_is_real(session: Session) -> None:
    addresses = [row.address for row in rows(session, Channel) if row.address]
    mails = [text for text in addresses if "@" in text]
    mails += [row.address for row in rows(session, Invitee)] + [row.email for row in rows(session, Colleague)]
    assert all(re.fullmatch(r"[a-z.]+@[a-z]+\.example", text) for text in mails)
    phones = [text for text in addresses if "@" not in text]
    assert all(re.fullmatch(r"(902 )?555 01\d\d", text) for text in phones)
    for client in rows(session, Client):
        assert all(domain.endswith(".example") for domain in client.domains)
        assert str(client.website).endswith(".example")


def test_a_record_with_clients_is_left_alone(desk: Desk) -> None:
    create_sample(desk)
    with pytest.raises(InputError, match="needs an empty record"):
        create_sample(desk)


def test_who_already_is_the_user_stays_so(desk: Desk) -> None:
    with desk.record.command("init", "Began") as unit:
        unit.session.add(Colleague(id="0" * 31 + "1", name="Kim Vester", is_me=True))
    create_sample(desk)
    with desk.record.reading() as session:
        assert [row.name for row in rows(session, Colleague, Colleague.is_me.is_(True))] == ["Kim Vester"]
        assert {row.account_manager_id for row in rows(session, Client)} == {"0" * 31 + "1"}
