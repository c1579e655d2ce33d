"""To-dos of calendars in the ledger of promises: the right side, slips that keep the old date, closing and opening."""

from __future__ import annotations

from datetime import date, time

import pytest

from liaison.desk.commitments import close_commitment
from liaison.desk.context import Desk
from liaison.desk.exports import export_calendar
from liaison.desk.imports import ImportReport
from liaison.model.commitment import Commitment, Slip
from liaison.model.values import CommitmentStatus, Side
from liaison.store import journal
from support.fixtures import Bring
from support.imports import calendar, only, rows


def _todo(more: str, what: str = "Send the report to Pell Logistics") -> bytes:
    return calendar(f"UID:t1\nDTSTAMP:20260101T000000Z\nSUMMARY:{what}\n{more}", kind="VTODO")


def _said(report: ImportReport) -> list[tuple[str, str]]:
    return [(line.action, line.reason) for line in report.lines if line.kind == "commitment"]


@pytest.mark.parametrize(
    ("people", "side", "person", "colleague"),
    [
        ("", Side.OURS, None, "me"),
        ("ATTENDEE:mailto:omar@pell.example", Side.THEIRS, "Omar", "me"),
        ("ATTENDEE:mailto:omar@pell.example\nATTENDEE:mailto:bo@northlight.example", Side.OURS, "Omar", "bo"),
        ("ORGANIZER:mailto:omar@pell.example\nATTENDEE:mailto:bo@northlight.example", Side.OURS, "Omar", "bo"),
        ("ORGANIZER:mailto:bo@northlight.example\nATTENDEE:mailto:omar@pell.example", Side.THEIRS, "Omar", "bo"),
    ],
)
def test_who_owes_it(
    desk: Desk,
    agency: dict[str, str],
    bring: Bring,
    *,
    people: str,
    side: Side,
    person: str | None,
    colleague: str,
) -> None:
    bring(_todo(f"DUE;VALUE=DATE:20261204\n{people}"))

    row = only(desk, Commitment)
    assert (row.side, row.due_on, row.first_due_on) == (side, date(2026, 12, 4), date(2026, 12, 4))
    assert row.client_id == agency["pell"]
    assert (row.person_id is not None) == (person is not None)
    assert row.colleague_id == agency[colleague]


def test_a_due_time_is_kept_in_the_zone_of_the_desk(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    bring(_todo("DUE:20260704T110000Z"))

    row = only(desk, Commitment)
    assert (row.due_on, row.due_time) == (date(2026, 7, 4), time(12, 0))


def test_a_moved_date_is_a_slip(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    bring(_todo("DUE;VALUE=DATE:20261204"))

    report = bring(_todo("DUE;VALUE=DATE:20261211\nSEQUENCE:1"), "new.ics")

    row, slip = only(desk, Commitment), only(desk, Slip)
    assert _said(report) == [("updated", "changed: date")]
    assert (row.due_on, row.first_due_on) == (date(2026, 12, 11), date(2026, 12, 4))
    assert (slip.old_due_on, slip.new_due_on, slip.reason) == (
        date(2026, 12, 4),
        date(2026, 12, 11),
        "moved in new.ics",
    )
    assert _said(bring(_todo("DUE;VALUE=DATE:20261204"))) == [("skipped", "older than what is kept")]
    journal.undo(desk.record)
    assert (only(desk, Commitment).due_on, rows(desk, Slip)) == (date(2026, 12, 4), [])


def test_done_elsewhere_is_done_here_and_can_be_opened_again(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    bring(_todo("STATUS:NEEDS-ACTION"))

    bring(_todo("STATUS:COMPLETED\nCOMPLETED:20261120T120000Z\nSEQUENCE:1"))
    row = only(desk, Commitment)
    assert (row.status, row.closed_on) == (CommitmentStatus.DONE, date(2026, 11, 20))

    bring(_todo("STATUS:NEEDS-ACTION\nSEQUENCE:2"))
    row = only(desk, Commitment)
    assert (row.status, row.closed_on) == (CommitmentStatus.OPEN, None)


def test_done_here_stays_done_when_something_else_changes_there(
    desk: Desk, agency: dict[str, str], bring: Bring
) -> None:
    bring(_todo("STATUS:NEEDS-ACTION"))
    close_commitment(desk, only(desk, Commitment).id)

    bring(_todo("STATUS:NEEDS-ACTION\nSEQUENCE:1\nDESCRIPTION:more"))

    row = only(desk, Commitment)
    assert (row.status, row.note) == (CommitmentStatus.DONE, "more")


def test_cancelled_there_is_dropped_here(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    bring(_todo("STATUS:CANCELLED"))

    assert only(desk, Commitment).status is CommitmentStatus.DROPPED


def test_without_a_client_it_waits_unfiled(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    lost = bring(_todo("", what="Buy milk"))
    again = bring(_todo("", what="Buy milk"))
    talk = _todo("ATTENDEE:mailto:omar@pell.example\nATTENDEE:mailto:dana@harborfinch.example", what="Talk")
    torn = bring(talk.replace(b"UID:t1", b"UID:t2"))

    assert _said(lost) == _said(torn) == [("added", "unfiled: no client could be told from it")]
    assert _said(again) == [("unchanged", "")]
    assert [(row.what, row.client_id) for row in rows(desk, Commitment)] == [("Buy milk", None), ("Talk", None)]


def test_what_waits_comes_back_from_our_export_as_the_same(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    bring(_todo("", what="Buy milk"))

    assert _said(bring(export_calendar(desk))) == [("unchanged", "")]
    assert only(desk, Commitment).client_id is None


def test_what_we_exported_comes_back_as_the_same_promise(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    bring(_todo("DUE;VALUE=DATE:20261204\nDESCRIPTION:With charts"))
    ours = export_calendar(desk)
    slipped = ours.replace(b"20261204", b"20261207").replace(b"LAST-MODIFIED:2026", b"LAST-MODIFIED:2027")

    assert _said(bring(ours)) == [("unchanged", "")]
    assert _said(bring(slipped)) == [("updated", "changed: date")]
    assert len(rows(desk, Commitment)) == 1
    assert only(desk, Slip).new_due_on == date(2026, 12, 7)


def test_a_promise_closed_here_keeps_its_date(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    bring(_todo("DUE;VALUE=DATE:20261204"))
    close_commitment(desk, only(desk, Commitment).id)

    report = bring(_todo("DUE;VALUE=DATE:20261211\nSEQUENCE:1"))

    assert (only(desk, Commitment).due_on, rows(desk, Slip)) == (date(2026, 12, 4), [])
    assert _said(report) == [("updated", "it is closed here, so its date stays")]


def test_a_date_taken_away_there_comes_back_in_the_same_slip(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    bring(_todo("DUE:20261204T150000Z"))
    bring(_todo("SEQUENCE:1"))
    assert (only(desk, Commitment).due_on, only(desk, Commitment).due_time) == (None, None)

    bring(_todo("DUE;VALUE=DATE:20261211\nSEQUENCE:2"))

    row, slip = only(desk, Commitment), only(desk, Slip)
    assert (row.due_on, row.first_due_on) == (date(2026, 12, 11), date(2026, 12, 4))
    assert (slip.old_due_on, slip.new_due_on) == (date(2026, 12, 4), date(2026, 12, 11))


def test_done_in_the_future_is_done_today(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    bring(_todo("STATUS:COMPLETED\nCOMPLETED:20290101T120000Z"))

    assert only(desk, Commitment).closed_on == date(2026, 11, 24)
