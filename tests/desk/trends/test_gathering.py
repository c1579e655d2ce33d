"""What was read of all clients keeps in step with what is done, and is found again at the next start."""

from __future__ import annotations

import random
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from sqlalchemy import Engine, event, func, select, update

from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.finding import client_id as found_client
from liaison.desk.history import redo, undo
from liaison.desk.trash import restore, trash
from liaison.desk.trends import facts, gather, gathering, keep_gathered, keeping, lines, passing
from liaison.desk.trends.facts import read_facts
from liaison.desk.trends.gathering import gather_some
from liaison.insight.trends.packing import Packed, pack
from liaison.model.client import Client
from liaison.model.desk_items import Draft
from liaison.model.journal import Journal
from liaison.store.rows import table_of
from support.sample import create_sample

TODAY = date(2026, 11, 24)


def held(desk: Desk, client_id: str) -> Packed:
    with desk.record.reading() as session:
        return gathering.gather_these(desk, session.connection(), (client_id,))[client_id]


def anew(desk: Desk, client_id: str) -> Packed:
    with desk.record.reading() as session:
        return pack(read_facts(session.connection(), desk, client_id))


def same(one: Packed, other: Packed) -> bool:
    """Whether both say the same; cases may stand in another order."""

    def rows(packed: Packed) -> list[tuple[Any, ...]]:
        columns = (packed.on, packed.source, packed.why, packed.line, packed.known, packed.until)
        cases = [packed.cases[place] for place in packed.case]
        return sorted(zip(*columns, cases, strict=True))

    late = [name for name in Packed.__slots__ if name.startswith("late_")]
    return (
        one.sources == other.sources
        and rows(one) == rows(other)
        and all(getattr(one, name) == getattr(other, name) for name in late)
    )


def forget() -> None:
    """As at the next start."""
    gathering._GATHERED.clear()


def test_every_command_leaves_what_is_held_as_if_it_were_read_anew(desk: Desk, client_id: str) -> None:
    """A hundred random commands; after each, what is held is what the record says."""
    dice = random.Random(11)
    made: dict[str, list[str]] = {}
    steps = [_add_call, _add_promise, _add_entry, _close, _slip, _goal, _change_mood, _throw_away, _undo, _clause]
    for number in range(100):
        step = dice.choice(steps)
        step(desk, client_id, dice, made)
        assert same(held(desk, client_id), anew(desk, client_id)), (number, step.__name__)


Made = dict[str, list[str]]


def _day(dice: random.Random) -> str:
    return (TODAY - timedelta(days=dice.randrange(200))).isoformat()


def _keep(made: Made, kind: str, record_id: str) -> None:
    made.setdefault(kind, []).append(record_id)


def _add_call(desk: Desk, client_id: str, dice: random.Random, made: Made) -> None:
    mood = dice.choice(["good", "tense", "warm"])
    values = {"text": "Call", "mood": mood, "happened_at": f"{_day(dice)}T10:00"}
    _keep(made, "interaction", add_record(desk, "call", values, client_id).record_id)


def _add_promise(desk: Desk, client_id: str, dice: random.Random, made: Made) -> None:
    kind = dice.choice(["deliverable", "feedback", "promise"])
    values = {"what": "It", "side": dice.choice(["ours", "theirs"]), "commitment_kind": kind}
    values |= {"asked_on": "2026-01-05", "due_on": _day(dice)}
    _keep(made, "commitment", add_record(desk, "commitment", values, client_id).record_id)


def _add_entry(desk: Desk, client_id: str, dice: random.Random, made: Made) -> None:
    kind = dice.choice(["result", "idea", "promoter"])
    values = {"what": "It", "happened_on": _day(dice)}
    values |= {"score": "7"} if kind == "promoter" else {"outcome": "accepted"} if kind == "idea" else {}
    _keep(made, "entry", add_record(desk, kind, values, client_id).record_id)


def _close(desk: Desk, client_id: str, dice: random.Random, made: Made) -> None:
    if made.get("commitment"):
        chosen = dice.choice(made["commitment"])
        status = dice.choice(["done", "dropped", "open"])
        values = {"status": status} | ({"closed_on": TODAY.isoformat()} if status != "open" else {"closed_on": ""})
        change_record(desk, "commitment", chosen, values)


def _slip(desk: Desk, client_id: str, dice: random.Random, made: Made) -> None:
    if made.get("commitment"):
        chosen = made["commitment"][-1]
        change_record(desk, "commitment", chosen, {"status": "open", "closed_on": ""})
        to = (TODAY + timedelta(days=dice.randrange(1, 90))).isoformat()
        change_record(desk, "commitment", chosen, {"due_on": to})


def _goal(desk: Desk, client_id: str, dice: random.Random, made: Made) -> None:
    if not made.get("goal"):
        plan = {"baseline": "1", "target": "9", "baseline_on": "2025-01-01", "due_on": "2027-01-01"}
        _keep(made, "goal", add_record(desk, "goal", {"what": "Aim", **plan}, client_id).record_id)
    elif dice.random() < 0.3:
        change_record(desk, "goal", made["goal"][0], {"target": str(dice.randrange(5, 20))})
    else:
        values = {"goal": made["goal"][0], "value": str(dice.randrange(9)), "on": _day(dice)}
        _keep(made, "goal_reading", add_record(desk, "goal_reading", values, client_id).record_id)


def _change_mood(desk: Desk, client_id: str, dice: random.Random, made: Made) -> None:
    if made.get("interaction"):
        chosen = dice.choice(made["interaction"])
        change_record(desk, "interaction", chosen, {"mood": dice.choice(["strained", "neutral"])})


def _throw_away(desk: Desk, client_id: str, dice: random.Random, made: Made) -> None:
    kind = dice.choice(["interaction", "commitment", "goal_reading", "entry"])
    if made.get(kind):
        chosen = dice.choice(made[kind])
        trash(desk, kind, chosen)
        if dice.random() < 0.5:
            restore(desk, kind, chosen)
        else:
            made[kind].remove(chosen)


def _undo(desk: Desk, client_id: str, dice: random.Random, made: Made) -> None:
    with desk.record.reading() as session:
        last = session.scalars(select(Journal.command).order_by(Journal.number.desc()).limit(1)).one()
    if last not in {"undo", "redo"} and not last.startswith(("add_", "trash", "restore")):
        undo(desk)
        if dice.random() < 0.5:
            redo(desk)


def _clause(desk: Desk, client_id: str, dice: random.Random, made: Made) -> None:
    values = {"what": "We answer", "side": "ours", "clause_kind": "feedback time", "threshold": "5", "unit": "day"}
    if not made.get("clause"):
        _keep(made, "clause", add_record(desk, "clause", values, client_id).record_id)
    else:
        change_record(desk, "clause", made["clause"][0], {"threshold": str(dice.randrange(1, 9))})


@pytest.mark.parametrize("way", ["in one pass", "one by one"])
def test_what_is_done_while_it_is_read_step_by_step_is_in_it(
    desk: Desk, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between two steps somebody works on: at the end all is as if it were read then."""
    monkeypatch.setattr(gathering, "_FEW", 0 if way == "in one pass" else 1_000)
    monkeypatch.setattr(facts, "_STEP", 2)
    monkeypatch.setattr(passing, "_STEP", dict.fromkeys(passing._STEP, 3))
    create_sample(desk)
    dice, made = random.Random(5), dict[str, list[str]]()
    steps = [_add_call, _add_promise, _add_entry, _close, _slip, _goal, _change_mood, _throw_away, _clause]
    pell, harbor, number = found_client(desk, "Pell"), found_client(desk, "Harbor"), 0
    while gather_some(desk, lambda: True):
        number += 1
        if number % 7 == 0 and number < 400:
            dice.choice(steps)(desk, pell, dice, made)
        if number == 30:
            trash(desk, "client", harbor)
    assert number > 40
    with desk.record.reading() as session:
        live = session.scalars(select(Client.id).where(Client.deleted_at.is_(None))).all()
    assert len(live) == 7
    for one in live:
        assert same(held(desk, one), anew(desk, one))
    with pytest.raises(KeyError):
        held(desk, harbor)


@pytest.mark.parametrize("is_damaged", [False, True])
def test_a_pass_that_was_broken_off_is_gone_on_with(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, *, is_damaged: bool
) -> None:
    """The program ends again and again while all are read for the first time, and somebody works in between."""
    monkeypatch.setattr(gathering, "_FEW", 0)
    monkeypatch.setattr(passing, "_PART", 30)
    monkeypatch.setattr(passing, "_STEP", dict.fromkeys(passing._STEP, 3))
    create_sample(desk)
    dice, made = random.Random(5), dict[str, list[str]]()
    steps = [_add_call, _add_promise, _add_entry, _close, _slip, _goal, _change_mood, _throw_away, _clause]
    pell, pieces, ends = found_client(desk, "Pell"), 0, 0
    while gather_some(desk, lambda: True):
        pieces += 1
        if keeping.keep_some(desk, lambda: True) and ends < 4 and pieces % 2:
            ends += 1
            dice.choice(steps)(desk, pell, dice, made)
            if is_damaged and ends == 3:
                with desk.record.command("damage") as unit:
                    draft = table_of(Draft)
                    unit.session.execute(update(draft).where(draft.c.key == passing.part_key(1)).values(text="junk"))
            forget()
    assert ends == 4
    with desk.record.reading() as session:
        live = session.scalars(select(Client.id)).all()
    for one in live:
        assert same(held(desk, one), anew(desk, one))
    keep_gathered(desk)
    with desk.record.reading() as session:
        assert not session.scalars(select(Draft.key).where(Draft.key.startswith(passing.KEY))).all()


def test_parts_of_a_pass_that_is_over_are_removed_a_few_at_a_time(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "_FEW", 0)
    monkeypatch.setattr(passing, "_PART", 10)
    monkeypatch.setattr(passing, "_STEP", dict.fromkeys(passing._STEP, 3))
    create_sample(desk)
    while gather_some(desk, lambda: True):
        keeping.keep_some(desk, lambda: False, least=1_000)

    def parts() -> int:
        with desk.record.reading() as session:
            return len(session.scalars(select(Draft.key).where(Draft.key.startswith(passing.KEY))).all())

    left = [parts()]
    assert left[0] > 5
    while keeping.keep_some(desk, lambda: False):
        left.append(parts())
    left.append(parts())
    assert left[-1] == 0
    assert max(before - after for before, after in pairwise(left)) <= keeping._MANY_PARTS


def test_one_client_is_read_in_steps_before_the_others(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "_FEW", 0)
    create_sample(desk)
    tallgrass = found_client(desk, "Tallgrass")
    for _time in range(3):
        assert gather_some(desk, lambda: True) == 8
    steps = 1
    while gather_some(desk, lambda: True, [tallgrass]):
        steps += 1
    assert steps > 3
    with desk.record.reading() as session:
        assert gathering.is_held(desk, session.connection(), tallgrass)
    before = held(desk, tallgrass)
    assert same(before, anew(desk, tallgrass))
    while gather_some(desk, lambda: True):
        pass
    assert held(desk, tallgrass) is before, "the pass takes nothing in its place"


def test_what_was_added_and_taken_back_leaves_nothing(desk: Desk, client_id: str) -> None:
    before = held(desk, client_id)
    plan = {"baseline": "1", "target": "9", "baseline_on": "2025-01-01", "due_on": "2027-01-01"}
    goal = add_record(desk, "goal", {"what": "Aim", **plan}, client_id).record_id
    held(desk, client_id)
    add_record(desk, "goal_reading", {"goal": goal, "value": "3", "on": "2026-05-01"}, client_id)
    assert len(held(desk, client_id).line) == 1
    undo(desk)
    assert same(held(desk, client_id), before)


def test_the_next_start_finds_what_was_kept_and_reads_only_what_changed_since(desk: Desk, engine: Engine) -> None:
    create_sample(desk)
    while gather(desk):
        pass
    keep_gathered(desk)
    tallgrass = found_client(desk, "Tallgrass")
    before = held(desk, tallgrass)
    add_record(desk, "call", {"text": "x", "mood": "good", "happened_at": "2026-11-23T10:00"}, tallgrass)
    forget()
    heard: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda _c, _u, statement, *_: heard.append(statement))
    assert gather(desk, 30.0) == 0
    read = [one for one in heard if "FROM interaction" in one and "happened_at" in one]
    assert len(read) == 1, "one client was touched"
    after = held(desk, tallgrass)
    assert len(after.line) == len(before.line) + 1
    assert same(after, anew(desk, tallgrass))


def test_what_is_kept_is_no_part_of_the_history_and_is_written_once(desk: Desk) -> None:
    create_sample(desk)

    def entries() -> int:
        with desk.record.reading() as session:
            return session.scalar(select(func.count()).select_from(Journal)) or 0

    before = entries()
    while gather(desk):
        pass
    keep_gathered(desk)
    assert entries() == before
    with desk.record.reading() as session:
        keys = session.scalars(select(Draft.key).where(Draft.key.startswith(gathering.HEAD))).all()
    assert len(keys) == 9
    stamp = _stamps(desk)
    keep_gathered(desk)
    assert _stamps(desk) == stamp


def test_it_is_kept_some_at_a_time_as_of_when_it_was_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "_MANY_LETTERS", 2_000)
    create_sample(desk)
    assert not keeping.keep_some(desk, lambda: True), "nothing was read"
    while gather(desk):
        pass
    assert not keeping.keep_some(desk, lambda: True, least=9)
    while not _stamps(desk):
        assert keeping.keep_some(desk, lambda: True)
    few = len(_stamps(desk))
    tallgrass = found_client(desk, "Tallgrass")
    add_record(desk, "call", {"text": "x", "mood": "good", "happened_at": "2026-11-23T10:00"}, tallgrass)
    while keeping.keep_some(desk, lambda: True):
        gather(desk)
    assert 1 < few < len(_stamps(desk)) == 9
    forget()
    assert gather(desk, 30.0) == 0
    assert same(held(desk, tallgrass), anew(desk, tallgrass))


def _stamps(desk: Desk) -> list[str]:
    with desk.record.reading() as session:
        return sorted(session.scalars(select(Draft.id).where(Draft.key.startswith(gathering.HEAD))))


@pytest.mark.parametrize("damage", ["text", "zone", "format"])
def test_what_is_damaged_or_of_another_kind_is_read_anew(desk: Desk, damage: str) -> None:
    create_sample(desk)
    while gather(desk):
        pass
    keep_gathered(desk)
    client = found_client(desk, "Pell")
    wanted = held(desk, client)
    draft = table_of(Draft)
    states = {"zone": {"number": 1, "zone": "Asia/Tokyo", "format": 1}, "format": {"number": 1, "format": 0}}
    with desk.record.command("damage") as unit:
        if damage == "text":
            unit.session.execute(update(draft).where(draft.c.key == gathering.PREFIX + client).values(text="junk"))
        else:
            unit.session.execute(update(draft).where(draft.c.key == gathering.HEAD).values(state=states[damage]))
    forget()
    assert same(held(desk, client), wanted)


def test_another_desk_over_the_same_record_by_another_clock_shares_what_was_read(desk: Desk, client_id: str) -> None:
    first = held(desk, client_id)
    other = Desk(desk.record.with_clock(desk.clock), desk.zone_name)
    assert held(other, client_id) is first
    assert lines(other, client_id).seen == 0
