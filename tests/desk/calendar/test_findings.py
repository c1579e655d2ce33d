"""Warning signs in the calendar: what speaks stands on today, what rests on the day it is looked at again."""

from __future__ import annotations

from datetime import date, timedelta

from liaison.desk.calendar.reading import calendar_view, day_view
from liaison.desk.calendar.views import CalendarEntry, CalendarFilter, EntryKind
from liaison.desk.context import Desk
from liaison.desk.finding import client_id
from liaison.desk.signs import client_signs, judge, snooze
from liaison.desk.today import today_view
from liaison.insight.signs import Sign
from liaison.model.values import Judgement

FIRST, LAST = date(2026, 11, 1), date(2026, 12, 31)


def signs(desk: Desk, only: CalendarFilter | None = None) -> list[CalendarEntry]:
    return [one for one in calendar_view(desk, FIRST, LAST, only).entries if one.kind is EntryKind.SIGN]


def test_what_today_names_stands_on_today(sample_desk: Desk) -> None:
    needs = today_view(sample_desk).needs_you
    found = [one for one in signs(sample_desk) if one.day == sample_desk.today()]
    assert {(one.client_name, one.title, one.detail, one.sources) for one in found} == {
        (one.client, one.reason, one.step, one.sources) for one in needs
    }


def test_of_one_client_all_that_warns_is_told_and_of_a_person_nothing(sample_desk: Desk) -> None:
    tallgrass = client_id(sample_desk, "Tallgrass")
    warns = [one for one in client_signs(sample_desk, tallgrass).findings if one.finding.severity != "note"]
    found = signs(sample_desk, CalendarFilter(client_id=tallgrass))
    assert {one.sign for one in found} == {one.finding.sign for one in warns}
    assert len({one.key for one in found}) == len(warns) > 1
    assert signs(sample_desk, CalendarFilter(client_id=tallgrass, person_id="nobody")) == []


def test_what_rests_is_looked_at_again_on_its_day(sample_desk: Desk) -> None:
    pell = client_id(sample_desk, "Pell")
    view = next(one for one in client_signs(sample_desk, pell).findings if one.finding.sign is Sign.SILENCE)
    until = sample_desk.today() + timedelta(days=17)
    snooze(sample_desk, pell, Sign.SILENCE, view.finding.since, until=until, reason="On holiday")
    found = next(one for one in signs(sample_desk) if one.day == until)
    assert (found.title, found.detail) == ("Look again: Silence beyond their rhythm", "On holiday")
    assert (found.record_kind, found.client) == ("finding", "Pell")
    assert not any(one.sign == Sign.SILENCE and one.client_id == pell for one in signs(sample_desk) if one.day != until)
    assert [one.sign for one in day_view(sample_desk, until).entries if one.kind is EntryKind.SIGN] == [Sign.SILENCE]
    judge(sample_desk, pell, Sign.SILENCE, view.finding.since, Judgement.FALSE_ALARM)
    assert not [one for one in signs(sample_desk) if one.day == until]


def test_another_month_has_no_findings_of_today(sample_desk: Desk) -> None:
    view = calendar_view(sample_desk, date(2026, 9, 1), date(2026, 9, 30))
    assert not [one for one in view.entries if one.kind is EntryKind.SIGN]
