"""What the signs find in a record, today and as it was known on a day, and what a person says of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from liaison.desk.commitments import SlipNews, close_commitment, slip_commitment
from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.evidence import evidence_labels
from liaison.desk.finding import client_id
from liaison.desk.history import undo_last
from liaison.desk.signs import (
    FindingView,
    all_signs,
    change_thresholds,
    client_signs,
    judge,
    preview_thresholds,
    reset_thresholds,
    sign_records,
    snooze,
    thresholds,
    wake,
)
from liaison.desk.trash import trash
from liaison.insight.signs import Severity, Sign
from liaison.model.clock import FixedClock
from liaison.model.errors import InputError, NotFoundError
from liaison.model.values import Judgement
from support.history import with_history
from support.sample import create_sample

TODAY = date(2026, 11, 24)


@pytest.fixture
def sample(desk: Desk) -> Desk:
    create_sample(desk)
    return desk


@pytest.fixture
def harbor(desk: Desk) -> str:
    return with_history(desk, {"name": "Harbor", "rhythm_days": "10", "since_on": "2026-01-05"})


def sentences(desk: Desk, name: str) -> list[str]:
    return [one.finding.sentence for one in client_signs(desk, client_id(desk, name)).findings]


def find(desk: Desk, client: str, sign: Sign, on: date | None = None) -> FindingView | None:
    signs = client_signs(desk, client, on=on)
    return next((one for one in (*signs.findings, *signs.silenced) if one.finding.sign is sign), None)


def call(desk: Desk, client: str, when: str) -> str:
    values = {"interaction_kind": "call", "happened_at": when, "text": "Talked"}
    return add_record(desk, "interaction", values, client).record_id


def test_the_signs_of_the_sample_are_those_that_are_drawn(sample: Desk) -> None:
    assert sentences(sample, "Harbor")[:2] == [
        "Feedback takes 5 days on average, agreed 3",
        "No candid note since 14 July, praise only",
    ]
    assert sentences(sample, "Tallgrass")[0] == "Cosy: rapport is high while 3 late deliverables went unmentioned"
    assert sentences(sample, "Pell")[0] == "Quiet for 26 days, your rhythm is 10"
    assert sentences(sample, "Meridian") == ["Point of contact leaves on 4 Dec, no successor named"]
    assert sentences(sample, "Juniper") == sentences(sample, "Copperline") == []


def test_every_finding_of_the_sample_rests_on_records_that_can_be_named(sample: Desk) -> None:
    found = [one.finding for client in all_signs(sample) for one in client.findings]
    assert len(found) > 15
    for one in found:
        names = evidence_labels(sample, tuple((ref.kind, ref.id) for ref in one.sources))
        assert all(names), one


def test_a_client_that_is_not_active_is_not_looked_at_and_one_in_the_trash_is_not_there(
    desk: Desk, harbor: str
) -> None:
    assert client_signs(desk, harbor).findings
    change_record(desk, "client", harbor, {"status": "former"})
    signs = client_signs(desk, harbor)
    assert (signs.findings, signs.is_watched) == ((), False)
    trash(desk, "client", harbor)
    with pytest.raises(NotFoundError):
        client_signs(desk, harbor)


def test_of_a_client_entered_today_nothing_is_missed_from_before(desk: Desk, clock: FixedClock) -> None:
    values = {"name": "Mills", "since_on": "2025-03-03", "rhythm_days": "14", "review_every_days": "90"}
    mills = add_record(desk, "client", values).record_id
    assert sentences(desk, "Mills") == []
    clock.instant = datetime(2027, 6, 2, 9, tzinfo=UTC)
    assert set(sentences(desk, "Mills")) == {
        "No contact in the 190 days on record, your rhythm is 14",
        "No review in the 190 days on record, agreed every 90 days",
        "No result shown in the 190 days on record",
        "Nothing proactive in the 190 days on record",
        "Goals not discussed in the 190 days on record",
        "Nothing is known of what is at stake for them",
    }
    call(desk, mills, "2025-04-01T10:00")
    assert "No result shown for more than two years" in sentences(desk, "Mills")
    # What was brought in later was not known then.
    then = client_signs(desk, mills, on=date(2027, 6, 1))
    assert "No result shown in the 189 days on record" in {one.finding.sentence for one in then.findings}


def test_a_contact_ends_silence_and_a_missed_one_does_not(desk: Desk, harbor: str) -> None:
    missed = {"interaction_kind": "call", "happened_at": "2026-11-23T10:00", "status": "missed"}
    add_record(desk, "interaction", missed, harbor)
    assert find(desk, harbor, Sign.SILENCE) is not None
    call(desk, harbor, "2026-11-20T10:00")
    assert find(desk, harbor, Sign.SILENCE) is None


def test_a_concern_speaks_until_the_person_was_told(desk: Desk, harbor: str) -> None:
    values = {"what": "Reports come late", "happened_on": "2026-10-01", "due_on": "2026-10-20"}
    concern = add_record(desk, "concern", values, harbor).record_id
    found = find(desk, harbor, Sign.CONCERN_OPEN)
    assert found is not None
    assert found.finding.severity is Severity.ACT
    assert (found.finding.step.kind, found.finding.step.record_id) == ("entry", concern)
    change_record(desk, "entry", concern, {"answered_on": "2026-11-02"})
    assert find(desk, harbor, Sign.CONCERN_OPEN) is None
    assert find(desk, harbor, Sign.CONCERN_UNTOLD) is not None
    change_record(desk, "entry", concern, {"told_on": "2026-11-03"})
    assert find(desk, harbor, Sign.CONCERN_UNTOLD) is None


def test_a_day_that_is_over_shows_what_was_recorded_by_then(desk: Desk, harbor: str, clock: FixedClock) -> None:
    values = {
        "what": "The report",
        "side": "ours",
        "due_on": "2026-11-10",
        "asked_on": "2026-10-10",
    }
    report = add_record(desk, "commitment", values, harbor).record_id
    clock.instant = datetime(2026, 12, 1, 9, tzinfo=UTC)
    slip_commitment(desk, report, SlipNews(date(2026, 12, 10), "busy", None))
    clock.instant = datetime(2026, 12, 2, 9, tzinfo=UTC)
    close_commitment(desk, report, on=date(2026, 11, 20))
    call(desk, harbor, "2026-11-25T10:00")
    clock.instant = datetime(2026, 12, 3, 9, tzinfo=UTC)
    then = find(desk, harbor, Sign.PROMISE_LATE, TODAY)
    assert then is not None
    assert then.finding.sentence == "We owe The report, 14 days late"
    assert find(desk, harbor, Sign.PROMISE_LATE) is None
    assert find(desk, harbor, Sign.SLIP_UNTOLD, date(2026, 11, 30)) is None
    moved = find(desk, harbor, Sign.SLIP_UNTOLD, date(2026, 12, 1))
    assert moved is not None
    assert moved.finding.sentence == "1 slip was not told"
    # The call of the 25th was recorded on 2 December: on the 30th nobody knew of it.
    assert find(desk, harbor, Sign.SILENCE, date(2026, 11, 30)) is not None
    assert find(desk, harbor, Sign.SILENCE) is None


def test_a_client_that_was_recorded_later_was_not_there_then(desk: Desk, harbor: str) -> None:
    with pytest.raises(NotFoundError):
        client_signs(desk, harbor, on=date(2026, 11, 23))
    assert all_signs(desk, on=date(2026, 11, 23)) == ()


def test_a_finding_rests_until_its_day_and_undo_lets_it_speak(desk: Desk, harbor: str, clock: FixedClock) -> None:
    found = find(desk, harbor, Sign.SILENCE)
    assert found is not None
    since = found.finding.since
    changes = snooze(desk, harbor, Sign.SILENCE, since, until=date(2026, 12, 4), reason="They move house")
    assert changes.words == "Let “Silence beyond their rhythm” rest until 4 Dec"
    signs = client_signs(desk, harbor)
    assert Sign.SILENCE not in {one.finding.sign for one in signs.findings}
    (resting,) = signs.silenced
    assert (resting.snoozed_until, resting.snooze_reason) == (date(2026, 12, 4), "They move house")
    clock.instant = datetime(2026, 12, 4, 9, tzinfo=UTC)
    assert client_signs(desk, harbor).silenced == ()
    clock.instant = datetime(2026, 11, 25, 9, tzinfo=UTC)
    undo_last(desk)
    assert client_signs(desk, harbor).silenced == ()


def test_resting_takes_a_reason_and_a_day_ahead(desk: Desk, harbor: str) -> None:
    with pytest.raises(InputError):
        snooze(desk, harbor, Sign.SILENCE, TODAY, until=TODAY + timedelta(days=3), reason=" ")
    with pytest.raises(InputError):
        snooze(desk, harbor, Sign.SILENCE, TODAY, until=TODAY, reason="later")


def test_a_false_alarm_is_silent_until_it_begins_anew_and_counts_in_the_signs_record(
    desk: Desk, harbor: str, clock: FixedClock
) -> None:
    found = find(desk, harbor, Sign.SILENCE)
    assert found is not None
    judge(desk, harbor, Sign.SILENCE, found.finding.since, Judgement.FALSE_ALARM)
    silenced = find(desk, harbor, Sign.SILENCE)
    assert silenced is not None
    assert (silenced.is_silenced, silenced.judgement) == (True, Judgement.FALSE_ALARM)
    record = next(one for one in sign_records(desk) if one.sign is Sign.SILENCE)
    assert (record.right, record.false_alarms) == (0, 1)
    call(desk, harbor, "2026-11-24T08:00")
    clock.instant = datetime(2026, 12, 20, 9, tzinfo=UTC)
    anew = find(desk, harbor, Sign.SILENCE)
    assert anew is not None
    assert (anew.is_silenced, anew.judgement) == (False, None)
    judge(desk, harbor, Sign.SILENCE, anew.finding.since, Judgement.RIGHT)
    right = find(desk, harbor, Sign.SILENCE)
    assert right is not None
    assert (right.is_silenced, right.judgement) == (False, Judgement.RIGHT)
    record = next(one for one in sign_records(desk) if one.sign is Sign.SILENCE)
    assert (record.right, record.false_alarms) == (1, 1)
    wake(desk, harbor, Sign.SILENCE, anew.finding.since)
    record = next(one for one in sign_records(desk) if one.sign is Sign.SILENCE)
    assert (record.right, record.false_alarms) == (0, 1)


def test_thresholds_change_from_today_and_earlier_days_keep_theirs(desk: Desk, harbor: str, clock: FixedClock) -> None:
    clock.instant = datetime(2026, 11, 26, 9, tzinfo=UTC)
    changes = change_thresholds(desk, {"silence.warn": 50.0})
    assert changes.words == "Changed the thresholds of the warning signs"
    assert find(desk, harbor, Sign.SILENCE) is None
    assert find(desk, harbor, Sign.SILENCE, TODAY) is not None
    now = thresholds(desk)
    assert dict(now.values)["silence.warn"] == 50.0
    assert dict(now.shipped)["silence.warn"] == 1.5
    assert now.since == date(2026, 11, 26)
    reset_thresholds(desk)
    assert find(desk, harbor, Sign.SILENCE) is not None
    assert thresholds(desk).since is None
    undo_last(desk)
    assert find(desk, harbor, Sign.SILENCE) is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"silence.nothing": 1.0},
        {"silence.warn": -1.0},
        {"silence.warn": float("nan")},
        {"mood.sure": 1.0},
        {"cosy.rapport_above": 2.0},
        {"together.times": 1.0},
        {"clause.act_below": 1.5},
        {"proactive.note_days": 2.5},
    ],
)
def test_a_threshold_that_cannot_be_is_refused(desk: Desk, wrong: dict[str, float]) -> None:
    for act in (change_thresholds, preview_thresholds):
        with pytest.raises(InputError) as refused:
            act(desk, wrong)
        (path,) = wrong
        assert refused.value.field == path
        assert refused.value.way_out.startswith("Give a")
        assert ("." in refused.value.sentence.rstrip(".")) == (path == "silence.nothing")


def test_what_other_thresholds_would_find_is_told_and_nothing_is_changed(desk: Desk, harbor: str) -> None:
    later = preview_thresholds(desk, {"silence.warn": 50.0, "silence.act": 60.0})
    (gone,) = later.changes
    assert (gone.client_id, gone.sign, gone.after) == (harbor, Sign.SILENCE, None)
    assert gone.sentence.startswith(f"{gone.client} would vanish: ")
    assert (later.clients, later.waiting) == (1, ())
    change_thresholds(desk, {"silence.warn": 50.0, "silence.act": 60.0})
    (came,) = preview_thresholds(desk, {"silence.warn": 1.5}).changes
    assert (came.before, came.after) == (None, gone.before)
    assert came.sentence == f"{came.client} would appear, worth knowing: {came.finding}"
    assert find(desk, harbor, Sign.SILENCE) is None


def test_what_rests_is_not_said_to_vanish(desk: Desk, harbor: str) -> None:
    found = find(desk, harbor, Sign.SILENCE)
    assert found is not None
    judge(desk, harbor, Sign.SILENCE, found.finding.since, Judgement.FALSE_ALARM)
    assert preview_thresholds(desk, {"silence.warn": 50.0, "silence.act": 60.0}).changes == ()


def test_many_clients_are_looked_at_in_pieces(desk: Desk, harbor: str) -> None:
    for number in range(3):
        with_history(desk, {"name": f"Client {number}", "since_on": "2025-01-05"})
    looked, waiting = 0, None
    while waiting is None or waiting:
        found = preview_thresholds(desk, {}, among=waiting, seconds=0.0)
        assert found.clients == 1
        looked, waiting = looked + 1, found.waiting
    assert looked == 4
