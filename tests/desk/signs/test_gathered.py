"""What Today knows of all clients: read a few at a time, again only where something was touched, and kept."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import Engine, event

from liaison.desk.context import Desk
from liaison.desk.drafts import list_drafts
from liaison.desk.editing import add_record, change_record
from liaison.desk.finding import client_id, person_id
from liaison.desk.sheets import add_point
from liaison.desk.signs import change_thresholds, gathered, judge
from liaison.desk.signs.finds import watched_clients
from liaison.desk.signs.gathered import (
    SMALL,
    found_of,
    found_so_far,
    gather_signs,
    gather_signs_some,
    is_at_hand,
    keep_signs,
    keep_signs_some,
)
from liaison.desk.signs.kept import KEY, in_words
from liaison.desk.signs.reading import SignReader
from liaison.desk.steps import Reach
from liaison.desk.trash import trash
from liaison.insight.attention import Attention
from liaison.insight.signs import Sign
from liaison.model.clock import FixedClock
from liaison.model.values import Judgement
from support.history import with_history
from support.sample import create_sample


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The clients that were read, in order."""
    told: list[str] = []
    plain = SignReader.in_steps

    def heard(self: SignReader, reach: Reach, client: str) -> object:
        told.append(client)
        return plain(self, reach, client)

    monkeypatch.setattr(SignReader, "in_steps", heard)
    return told


@pytest.fixture
def sample(desk: Desk) -> Desk:
    create_sample(desk)
    return desk


def reasons(desk: Desk) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    with desk.record.reading() as session:
        for one in found_so_far(session.connection(), desk, seconds=60.0)[0]:
            found.setdefault(one.client, []).append(one.reason)
    return found


def test_nothing_is_read_twice_while_nothing_changes(sample: Desk, read: list[str]) -> None:
    first = reasons(sample)
    assert "Pell Logistics" in first
    number = len(read)
    assert reasons(sample) == first
    assert len(read) == number


def test_only_the_client_that_was_touched_is_read_again(sample: Desk, read: list[str]) -> None:
    reasons(sample)
    read.clear()
    pell = client_id(sample, "Pell")
    call = {"interaction_kind": "call", "happened_at": "2026-11-24T08:00", "text": "Talked"}
    add_record(sample, "interaction", call, pell)
    assert not any(one.startswith("Quiet") for one in reasons(sample).get("Pell Logistics", []))
    assert read == [pell]


def test_a_part_a_person_and_a_judgement_touch_their_client(sample: Desk, read: list[str]) -> None:
    harbor = client_id(sample, "Harbor")
    reasons(sample)
    read.clear()
    change_record(sample, "person", _person(sample, "Dana Whitlock"), {"name": "Dana W. Whitlock"})
    reasons(sample)
    assert read == [harbor]
    read.clear()
    judge(sample, harbor, Sign.BROKEN_BY_THEM, sample.today(), Judgement.FALSE_ALARM)
    assert "Feedback takes 5 days on average, agreed 3" not in reasons(sample).get("Harbor & Finch", [])
    assert read == [harbor]


def _person(desk: Desk, name: str) -> str:
    return person_id(desk, name)


def test_other_thresholds_and_another_day_make_everyone_be_read_again(
    sample: Desk, read: list[str], clock: FixedClock
) -> None:
    reasons(sample)
    everyone = len(read)
    change_thresholds(sample, {"silence.warn": 90.0, "silence.act": 90.0})
    assert not any(one.startswith("Quiet") for one in reasons(sample).get("Pell Logistics", []))
    assert len(read) == 2 * everyone
    clock.instant = datetime(2026, 11, 25, 9, tzinfo=UTC)
    reasons(sample)
    assert len(read) == 3 * everyone


def test_after_an_import_everyone_is_read_again_rather_than_every_row(
    sample: Desk, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = reasons(sample)
    everyone = len(read)
    monkeypatch.setattr(gathered, "_MOST_ROWS", 1)
    for name in ("Ada", "Ben"):
        add_record(sample, "person", {"name": name})
    assert reasons(sample) == first
    assert len(read) == 2 * everyone


def test_who_weighed_most_yesterday_is_read_first_today(sample: Desk, read: list[str], clock: FixedClock) -> None:
    reasons(sample)
    read.clear()
    clock.instant = datetime(2026, 11, 25, 9, tzinfo=UTC)
    assert gather_signs(sample, seconds=0.0) > 0
    assert read[0] == client_id(sample, "Pell")


def test_a_client_that_is_gone_is_forgotten_and_one_that_is_new_is_read(sample: Desk) -> None:
    assert "Pell Logistics" in reasons(sample)
    trash(sample, "client", client_id(sample, "Pell"))
    with_history(sample, {"name": "New", "since_on": "2025-01-05"})
    found = reasons(sample)
    assert "Pell Logistics" not in found
    assert "New" in found


def test_what_was_found_is_kept_for_the_next_start(sample: Desk, read: list[str]) -> None:
    first = reasons(sample)
    keep_signs(sample)
    _forget()
    read.clear()
    assert reasons(sample) == first
    assert read == []
    change_record(sample, "client", client_id(sample, "Pell"), {"rhythm_days": "60"})
    _forget()
    assert not any(one.startswith("Quiet") for one in reasons(sample).get("Pell Logistics", []))
    assert read == [client_id(sample, "Pell")]


def test_keeping_writes_nothing_where_nothing_was_found_anew(sample: Desk, engine: Engine) -> None:
    reasons(sample)
    keep_signs(sample)
    told: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *call: told.append(str(call[2])))
    keep_signs(sample)
    assert not any(one.startswith(("INSERT", "DELETE", "UPDATE")) for one in told)


def test_what_is_kept_is_put_into_words_client_by_client_and_again_only_for_whom_it_changed(
    sample: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    worded: list[int] = []
    plain = in_words

    def heard(found: tuple[Attention, ...]) -> str:
        worded.append(len(found))
        return plain(found)

    monkeypatch.setattr(gathered, "in_words", heard)
    reasons(sample)
    with sample.record.reading() as session:
        everyone = len(watched_clients(session.connection()))
    for number in range(1, everyone + 1):
        assert keep_signs_some(sample, lambda: True)
        assert (len(worded), _is_kept(sample)) == (number, False), "one client at a time, and nothing is written yet"
    assert keep_signs_some(sample, lambda: True)
    assert _is_kept(sample)
    assert not keep_signs_some(sample, lambda: True), "it is kept, and there is nothing to do"
    change_record(sample, "client", client_id(sample, "Pell"), {"rhythm_days": "60"})
    first = reasons(sample)
    worded.clear()
    keep_signs(sample)
    assert len(worded) == 1
    _forget()
    assert reasons(sample) == first


def _is_kept(desk: Desk) -> bool:
    return any(one.key == KEY for one in list_drafts(desk, KEY))


def _forget() -> None:
    """As after a start: nothing is held in memory."""
    gathered._GATHERED.clear()


def test_of_a_large_agency_nobody_waits_for_all(desk: Desk, read: list[str]) -> None:
    for number in range(SMALL + 6):
        with_history(desk, {"name": f"Client {number:02}", "since_on": "2025-01-05"})
    with desk.record.reading() as session:
        found, waiting = found_so_far(session.connection(), desk)
    assert (found, waiting, read) == ((), SMALL + 6, [])
    left = [gather_signs(desk, seconds=0.0) for _time in range(SMALL + 6)]
    assert left == list(range(SMALL + 5, -1, -1))
    with desk.record.reading() as session:
        found, waiting = found_so_far(session.connection(), desk)
    assert waiting == 0
    assert {one.client for one in found} == {f"Client {number:02}" for number in range(SMALL + 6)}


def test_a_client_is_read_in_steps_and_anew_where_it_was_touched_between_them(sample: Desk, read: list[str]) -> None:
    wanted = reasons(sample)
    _forget()
    read.clear()
    pell, steps = client_id(sample, "Pell"), 0
    while gather_signs_some(sample, lambda: True):
        steps += 1
        if read[-1:] == [pell]:
            break
    call = {"interaction_kind": "call", "happened_at": "2026-11-24T08:00", "text": "Talked"}
    add_record(sample, "interaction", call, pell)
    while gather_signs_some(sample, lambda: True):
        steps += 1
    assert steps > 8 * 10
    assert read.count(pell) == 2
    found = reasons(sample)
    assert found.pop("Pell Logistics", None) != wanted.pop("Pell Logistics")
    assert found == wanted


def test_one_client_is_read_where_it_is_asked_for_and_held(sample: Desk, read: list[str]) -> None:
    pell = client_id(sample, "Pell")
    with sample.record.reading() as session:
        assert not is_at_hand(session.connection(), sample, pell)
        found = found_of(session.connection(), sample, pell)
    assert found
    assert {one.client_id for one in found} == {pell}
    add_point(sample, pell, "Ask about the depot")
    with sample.record.reading() as session:
        assert is_at_hand(session.connection(), sample, pell), "no sign reads what we want to say"
        assert found_of(session.connection(), sample, pell) == found
    assert read == [pell]
    add_record(sample, "stake", {"what": "The depot"}, pell)
    with sample.record.reading() as session:
        assert not is_at_hand(session.connection(), sample, pell)
