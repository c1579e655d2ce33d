"""The sheet of one call: what is done to it by hand, what changed since it was seen, who is on it, and its undoing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from liaison.desk.commitments import close_commitment
from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.history import undo_last
from liaison.desk.opening import set_up_desk
from liaison.desk.sheets import (
    CallRef,
    SheetView,
    add_line,
    add_point,
    call_at,
    call_of,
    change_line,
    hide_line,
    morning_pack,
    next_calls,
    pin_line,
    remove_line,
    seen,
    set_expected,
    sheet,
    show_line,
)
from liaison.desk.trash import restore, trash
from liaison.model.briefing import SectionKey
from liaison.model.clock import FixedClock
from liaison.model.errors import InputError, NotFoundError
from liaison.model.values import Changes
from liaison.model.words import install_translator
from liaison.store.record import Record

DAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Shop:
    """A client with three people, one call today with two of them, and a promise on each side."""

    record: Record
    desk: Desk
    client: str
    dana: str
    priya: str
    leo: str
    mila: str
    call: CallRef
    promise: str

    def sheet(self, call: CallRef | None = None) -> SheetView:
        return sheet(self.desk, call or self.call)

    def later(self, days: int) -> Shop:
        """The same on another day."""
        clock = FixedClock(NOW + timedelta(days=days))
        return replace(self, desk=set_up_desk(Record(self.record._engine, clock), "Europe/London"))


def said(view: SheetView, key: SectionKey) -> list[str]:
    return [line.text for section in view.briefing.sections if section.key is key for line in section.lines]


@pytest.fixture
def shop(record: Record, desk: Desk) -> Shop:
    client = add_record(desk, "client", {"name": "Harbor & Finch"}).record_id
    people = {}
    for name, place in (
        ("Dana Whitlock", {"role": "Director", "is_point_of_contact": "yes"}),
        ("Priya Raman", {"role": "CFO", "signs_off": "yes"}),
        ("Leo Marsh", {"role": "Shop lead", "is_decision_maker": "yes"}),
    ):
        people[name] = add_record(desk, "person", {"name": name}).record_id
        add_record(desk, "stakeholder", {"person": name} | place, client)
    add_record(desk, "colleague", {"name": "Robin Hale", "is_me": "yes"})
    mila = add_record(desk, "colleague", {"name": "Mila Soriano", "role": "Media planner"}).record_id
    meeting = add_record(
        desk,
        "meeting",
        {"title": "Check-in", "starts_at": "2026-11-24T10:00", "ends_at": "2026-11-24T10:45"},
        client,
    ).record_id
    for name in ("Dana Whitlock", "Priya Raman"):
        add_record(desk, "invitee", {"meeting": "Check-in", "person": name}, client)
    promise = add_record(
        desk,
        "commitment",
        {"what": "Load-test summary", "side": "ours", "due": "2026-11-25", "person": "Dana", "colleague": "Mila"},
        client,
    ).record_id
    add_record(desk, "commitment", {"what": "Export", "side": "theirs", "due": "2026-11-22", "person": "Leo"}, client)
    call = CallRef(client, meeting, None, DAY)
    ids = (people["Dana Whitlock"], people["Priya Raman"], people["Leo Marsh"])
    return Shop(record, desk, client, *ids, mila, call, promise)


def test_the_calls_of_a_day_and_of_a_client(shop: Shop) -> None:
    (planned,) = next_calls(shop.desk)
    assert (planned.ref, planned.title, planned.client, planned.is_over) == (
        shop.call,
        "Check-in",
        "Harbor & Finch",
        False,
    )
    assert call_of(shop.desk, shop.client) == shop.call
    assert next_calls(shop.desk, DAY + timedelta(days=1)) == ()
    assert shop.call.meeting_id is not None
    assert call_at(shop.desk, shop.client, shop.call.meeting_id) == shop.call
    tomorrow = shop.later(1)
    assert call_of(tomorrow.desk, shop.client) == CallRef(shop.client, None, None, DAY + timedelta(days=1))
    assert call_at(tomorrow.desk, shop.client, shop.call.meeting_id) == shop.call
    with pytest.raises(NotFoundError):
        call_of(shop.desk, "0" * 32)


def test_one_time_of_a_series_is_its_own_call(shop: Shop) -> None:
    weekly = {"title": "Weekly", "starts_at": "2026-11-25T09:00", "ends_at": "2026-11-25T09:30"}
    add_record(shop.desk, "meeting", weekly | {"recurrence": "FREQ=WEEKLY"}, shop.client)
    (first,) = next_calls(shop.desk, date(2026, 11, 25))
    (second,) = next_calls(shop.desk, date(2026, 12, 2))
    assert (first.ref.occurrence, second.ref.occurrence) == ("20261125T090000Z", "20261202T090000Z")
    assert first.ref.meeting_id is not None
    add_line(shop.desk, first.ref, "Only once")
    set_expected(shop.desk, second.ref, person_id=shop.leo)
    assert said(shop.sheet(first.ref), SectionKey.ADDED) == ["Only once"]
    assert said(shop.sheet(second.ref), SectionKey.ADDED) == []
    assert said(shop.sheet(second.ref), SectionKey.WHO) == ["Leo Marsh, Shop lead"]
    assert shop.sheet(second.ref).briefing.facts[0].startswith("Wed 2 Dec, 09:00")
    assert call_at(shop.desk, shop.client, first.ref.meeting_id, day=date(2026, 12, 1)) == second.ref


def test_what_was_done_stays_with_a_call_that_is_moved(shop: Shop) -> None:
    assert shop.call.meeting_id is not None
    add_line(shop.desk, shop.call, "Own words")
    moved = {"starts_at": "2026-11-26T15:00", "ends_at": "2026-11-26T15:45"}
    change_record(shop.desk, "meeting", shop.call.meeting_id, moved)
    call = call_at(shop.desk, shop.client, shop.call.meeting_id)
    assert call.day == date(2026, 11, 26)
    assert said(shop.sheet(call), SectionKey.ADDED) == ["Own words"]


def test_pinned_lines_come_first_on_every_sheet_until_unpinned(shop: Shop) -> None:
    for number in range(5):
        promise = {"what": f"Late {number}", "side": "ours", "due": "2026-11-20"}
        add_record(shop.desk, "commitment", promise, shop.client)
    key = f"we_owe/commitment-{shop.promise}"
    assert "Load-test summary" not in said(shop.sheet(), SectionKey.WE_OWE)
    hidden_by_limit = next(one for one in shop.sheet().briefing.sections if one.key is SectionKey.WE_OWE)
    assert hidden_by_limit.more
    done = [one for one in shop.sheet().keys if one.startswith("we_owe/")]
    pin_line(shop.desk, shop.call, done[-1])
    view = shop.sheet()
    assert next(one for one in view.keys if one.startswith("we_owe/")) == done[-1]
    assert view.pinned == {done[-1]}
    preparation = CallRef(shop.client, None, None, DAY)
    assert shop.sheet(preparation).pinned == {done[-1]}
    assert show_line(shop.desk, preparation, done[-1]).words.startswith("As before: ")
    assert shop.sheet().pinned == frozenset()
    assert key not in shop.sheet().keys


def test_hidden_for_one_call_and_brought_back(shop: Shop) -> None:
    key = f"we_owe/commitment-{shop.promise}"
    words = hide_line(shop.desk, shop.call, key).words
    assert words == "Hidden for this call: Load-test summary"
    view = shop.sheet()
    assert key not in view.keys
    assert [(one.key, one.section, one.text) for one in view.hidden] == [(key, SectionKey.WE_OWE, "Load-test summary")]
    assert key in shop.sheet(CallRef(shop.client, None, None, DAY)).keys
    show_line(shop.desk, shop.call, key)
    assert (key in shop.sheet().keys, shop.sheet().hidden) == (True, ())
    hide_line(shop.desk, shop.call, key)
    pin_line(shop.desk, shop.call, key)
    assert (shop.sheet().pinned, len(shop.sheet().hidden)) == (frozenset({key}), 0)


def test_what_is_hidden_and_no_more_true_is_not_listed(shop: Shop) -> None:
    hide_line(shop.desk, shop.call, f"we_owe/commitment-{shop.promise}")
    close_commitment(shop.desk, shop.promise)
    assert shop.sheet().hidden == ()


def test_own_lines_are_added_worded_anew_pinned_and_removed(shop: Shop) -> None:
    add_line(shop.desk, shop.call, "  In the paper\n on Monday ")
    add_line(shop.desk, shop.call, "No apologies", SectionKey.CARE)
    first, second = sorted(shop.sheet().added, key=lambda one: one.section)
    assert (first.text, first.section, first.is_pinned) == ("In the paper on Monday", SectionKey.ADDED, False)
    assert said(shop.sheet(), SectionKey.CARE)[0] == "No apologies"
    change_line(shop.desk, first.id, "In the Times on Monday")
    pin_line(shop.desk, shop.call, second.key)
    other = CallRef(shop.client, None, None, DAY)
    assert [one.text for one in shop.sheet(other).added] == ["No apologies"]
    show_line(shop.desk, shop.call, second.key)
    assert shop.sheet(other).added == ()
    remove_line(shop.desk, first.id)
    assert [one.text for one in shop.sheet().added] == ["No apologies"]
    restore(shop.desk, "sheet_line", first.id)
    assert said(shop.sheet(), SectionKey.ADDED) == ["In the Times on Monday"]
    with pytest.raises(NotFoundError):
        change_line(shop.desk, "0" * 32, "x")


def test_everything_done_by_hand_is_undone(shop: Shop) -> None:
    key = f"we_owe/commitment-{shop.promise}"
    before = shop.sheet()
    deeds: tuple[Callable[[], Changes], ...] = (
        lambda: hide_line(shop.desk, shop.call, key),
        lambda: pin_line(shop.desk, shop.call, key),
        lambda: add_line(shop.desk, shop.call, "Own"),
        lambda: add_point(shop.desk, shop.client, "Point"),
        lambda: set_expected(shop.desk, shop.call, person_id=shop.leo),
    )
    for done in deeds:
        assert done().journal_id is not None
        assert shop.sheet() != before
        undo_last(shop.desk)
        assert shop.sheet() == before


def test_a_sheet_has_room_for_ten_lines_by_hand(shop: Shop) -> None:
    for number in range(10):
        add_line(shop.desk, shop.call, f"Number {number}")
    with pytest.raises(InputError, match="room for 10"):
        add_line(shop.desk, shop.call, "One more")
    with pytest.raises(InputError, match="room for 10"):
        pin_line(shop.desk, shop.call, f"we_owe/commitment-{shop.promise}")
    pin_line(shop.desk, shop.call, shop.sheet().added[0].key)
    add_line(shop.desk, CallRef(shop.client, None, None, DAY), "Of another call")


def test_what_the_sheet_does_not_say_cannot_be_pinned(shop: Shop) -> None:
    with pytest.raises(NotFoundError):
        pin_line(shop.desk, shop.call, "we_owe/commitment-0")
    with pytest.raises(NotFoundError):
        show_line(shop.desk, shop.call, f"we_owe/commitment-{shop.promise}")
    add_line(shop.desk, shop.call, "Own")
    own = shop.sheet().added[0]
    pin_line(shop.desk, shop.call, own.key)
    remove_line(shop.desk, own.id)
    with pytest.raises(NotFoundError):
        show_line(shop.desk, shop.call, own.key)
    add_point(shop.desk, shop.client, "Point")
    with pytest.raises(InputError, match="until it was said"):
        pin_line(shop.desk, shop.call, next(key for key in shop.sheet().keys if key.startswith("points/")))


def test_what_changed_since_an_earlier_day_is_marked_all_day_long(shop: Shop) -> None:
    seen(shop.desk, shop.call, shop.sheet().briefing)
    assert (shop.sheet().changed, shop.sheet().since) == (frozenset(), None)
    later = shop.later(2)
    add_record(later.desk, "commitment", {"what": "New", "side": "ours", "due": "2026-11-27"}, shop.client)
    call = call_of(later.desk, shop.client)
    view = later.sheet(call)
    assert view.since == NOW
    new = [line.text for section in view.briefing.sections for line in section.lines if line.key in view.changed]
    assert "New" in new
    assert "Export" not in new
    seen(later.desk, call, view.briefing)
    assert later.sheet(call).changed == view.changed
    day_after = shop.later(3)
    assert "we_owe/" not in "".join(day_after.sheet(call_of(day_after.desk, shop.client)).changed)


def test_in_another_language_nothing_is_marked_as_changed(shop: Shop) -> None:
    seen(shop.desk, shop.call, shop.sheet().briefing)
    later = shop.later(2)
    call = call_of(later.desk, shop.client)
    install_translator(lambda text: f"~{text}", code="xx")
    try:
        view = later.sheet(call)
        assert view.changed == frozenset()
        seen(later.desk, call, view.briefing)
        assert later.sheet(call).changed == frozenset()
    finally:
        install_translator(None)


def test_seeing_a_sheet_is_no_change_of_the_record(shop: Shop) -> None:
    add_line(shop.desk, shop.call, "Own")
    seen(shop.desk, shop.call, shop.sheet().briefing)
    undo_last(shop.desk)
    assert shop.sheet().added == ()


def test_sheets_of_the_past_are_as_they_were_then(shop: Shop) -> None:
    later = shop.later(5)
    close_commitment(later.desk, shop.promise)
    add_line(later.desk, shop.call, "Written afterwards")
    view = later.sheet()
    assert said(view, SectionKey.WE_OWE) == ["Load-test summary"]
    assert said(view, SectionKey.ADDED) == ["Written afterwards"]


def test_the_pack_has_a_sheet_for_each_call_or_for_each_client_named(shop: Shop) -> None:
    other = add_record(shop.desk, "client", {"name": "Tallgrass"}).record_id
    assert [view.call for view in morning_pack(shop.desk)] == [shop.call]
    named = morning_pack(shop.desk, client_ids=[other, shop.client])
    assert [view.call for view in named] == [CallRef(other, None, None, DAY), shop.call]
    assert named[0].briefing.facts[0] == "no call on Tue 24 Nov"


def test_a_sheet_goes_to_the_trash_and_back_with_its_client(shop: Shop) -> None:
    add_point(shop.desk, shop.client, "Point")
    add_line(shop.desk, shop.call, "Own")
    trash(shop.desk, "client", shop.client)
    with pytest.raises(NotFoundError):
        shop.sheet()
    restore(shop.desk, "client", shop.client)
    assert (len(shop.sheet().points), len(shop.sheet().added)) == (1, 1)
