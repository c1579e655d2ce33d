"""``liaison show``: one client at a glance."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from zoneinfo import ZoneInfo

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Column, Screen, pairs
from liaison.cli.words import PROMISE_COLUMNS, day_words, promise_row, side_words
from liaison.desk.clients import ClientProfile, profile
from liaison.desk.finding import client_id
from liaison.desk.profile_parts import PersonPart
from liaison.model.words import clock_time, tr, week_day


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("client", metavar="CLIENT", help="its name, the beginning of it, or its id")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Show the profile."""
    with context.desk() as desk:
        view = profile(desk, client_id(desk, arguments.client))
        today, zone_name = desk.today(), desk.zone_name

    def show(screen: Screen) -> None:
        screen.heading(f"{view.name} ({view.short_id})")
        for section in (_facts, _people, _promises, _concerns, _ideas, _goals, _stakes, _agreement, _engagements):
            section(screen, view, today)
        _interactions(screen, view, today, zone_name)
        _unknowns(screen, view)

    return Answer({"client": view}, show)


def _facts(screen: Screen, view: ClientProfile, today: date) -> None:
    why = view.hired_us_because or ""
    if why and view.hired_us_said_by:
        why = tr("{why} ({who})", why=why, who=view.hired_us_said_by)
    about = [view.status.value, view.arrangement.value if view.arrangement else "", view.industry or "", view.zone]
    pairs(
        screen,
        {
            tr("What"): ", ".join(part for part in about if part),
            tr("Since"): day_words(view.since_on, today),
            tr("Value"): tr("{money} a year", money=view.annual_value) if view.annual_value else "",
            tr("Ours"): view.account_manager or "",
            tr("Why us"): why,
            tr("Contact"): view.contact.words,
            tr("Renewal"): view.renewal.words,
            tr("Risk"): "; ".join(view.renewal.risks),
            tr("Notes"): view.notes or "",
        },
    )


def _section(screen: Screen, title: str, rows: Sequence[object], draw: Callable[[], None]) -> None:
    if rows:
        screen.line()
        screen.heading(title)
        draw()


def _people(screen: Screen, view: ClientProfile, _today: date) -> None:
    columns = (
        Column(tr("Person"), elided=True),
        Column(tr("Role"), wrapped=True),
        Column(tr("Level")),
        Column(tr("Stance")),
        Column(tr("Reach"), elided=True),
        Column(tr("Id")),
    )
    rows = [_person_row(one) for one in view.people]
    _section(screen, tr("People"), rows, lambda: screen.table(columns, rows))
    for one in view.people:
        if one.nevers and one.place.is_there:
            screen.wrapped(tr("{name}, never: {what}", name=one.name, what="; ".join(one.nevers)), hanging="  ")


def _person_row(one: PersonPart) -> tuple[str, ...]:
    role = one.place.role or ""
    marks = [
        tr("point of contact") if one.place.is_point_of_contact else "",
        tr("decides") if one.place.is_decision_maker else "",
        one.place.signs_off or "",
        tr("reports to {boss}", boss=one.place.reports_to) if one.place.reports_to else "",
        "" if one.place.is_there else tr("former"),
    ]
    said = ", ".join(mark for mark in marks if mark)
    best = one.channels[0] if one.channels else None
    reach = " ".join(part for part in (best.kind.value, best.address or "") if part) if best else ""
    return (
        one.name,
        f"{role}; {said}" if role and said else role or said,
        one.place.level.value if one.place.level else "",
        one.place.stance.value if one.place.stance else "",
        reach,
        one.short_id,
    )


def _promises(screen: Screen, view: ClientProfile, today: date) -> None:
    without_client = [column for column in PROMISE_COLUMNS if column.title != "Client"]
    rows = []
    for one in view.commitments:
        cells = promise_row(one, today)
        rows.append((*cells[:3], *cells[4:]))
    _section(screen, tr("Promises"), rows, lambda: screen.table(without_client, rows))


def _concerns(screen: Screen, view: ClientProfile, _today: date) -> None:
    columns = (Column(tr("Concern"), wrapped=True), Column(tr("State")), Column(tr("Owner"), elided=True), Column("Id"))
    rows = [(one.what, one.state, one.owner or tr("nobody"), one.short_id) for one in view.concerns]
    _section(screen, tr("Open concerns"), rows, lambda: screen.table(columns, rows))


def _ideas(screen: Screen, view: ClientProfile, today: date) -> None:
    columns = (Column(tr("Idea"), wrapped=True), Column(tr("Stands")), Column(tr("Since")), Column("Id"))
    rows = [
        (
            one.what,
            tr("{outcome}, beyond the contract", outcome=one.outcome.value)
            if one.is_beyond_contract
            else one.outcome.value,
            day_words(one.since_on, today),
            one.short_id,
        )
        for one in view.ideas
    ]
    _section(screen, tr("Ideas and openings"), rows, lambda: screen.table(columns, rows))


def _goals(screen: Screen, view: ClientProfile, _today: date) -> None:
    rows = [(one.what, one.words, one.short_id) for one in view.goals]
    columns = (Column(tr("Goal"), elided=True), Column(tr("Stands"), wrapped=True), Column("Id"))
    _section(screen, tr("Results against goals"), rows, lambda: screen.table(columns, rows))


def _stakes(screen: Screen, view: ClientProfile, today: date) -> None:
    rows = []
    for one in view.stakes:
        when = tr("live {day}", day=week_day(one.live_on, today)) if one.live_on else one.season
        failing = ", ".join(part for part in (one.if_it_fails, one.cost) if part)
        rows.append((one.what, failing, when, one.short_id))
    columns = (
        Column(tr("Stake"), elided=True),
        Column(tr("If it fails"), wrapped=True),
        Column(tr("When")),
        Column("Id"),
    )
    _section(screen, tr("At stake"), rows, lambda: screen.table(columns, rows))


def _agreement(screen: Screen, view: ClientProfile, _today: date) -> None:
    rows = [(str(one.number), side_words(one.side), one.what, one.words) for one in view.agreement]
    columns = (Column(""), Column(tr("Side")), Column(tr("Clause"), wrapped=True), Column(tr("Kept")))
    _section(screen, tr("Working agreement, last 12 months"), rows, lambda: screen.table(columns, rows))


def _engagements(screen: Screen, view: ClientProfile, today: date) -> None:
    rows = [
        (
            one.name,
            one.kind.value,
            one.status.value,
            str(one.price or ""),
            day_words(one.starts_on, today),
            day_words(one.ends_on, today),
            one.short_id,
        )
        for one in view.engagements
    ]
    titles = (tr("Kind"), tr("Status"), tr("Price"), tr("From"), tr("Until"), "Id")
    columns = (Column(tr("Engagement"), wrapped=True), *map(Column, titles))
    _section(screen, tr("Engagements"), rows, lambda: screen.table(columns, rows))


def _interactions(screen: Screen, view: ClientProfile, today: date, zone_name: str) -> None:
    zone = ZoneInfo(zone_name)
    rows = []
    for one in view.interactions:
        local = one.happened_at.astimezone(zone)
        mood = one.mood.value if one.mood else ""
        if mood and one.about_us:
            mood = f"{mood} ({one.about_us.value})"
        rows.append(
            (f"{week_day(local.date(), today)} {clock_time(local)}", one.kind.value, one.what, mood, one.short_id)
        )
    columns = (
        Column(tr("When")),
        Column(tr("Kind")),
        Column(tr("What"), wrapped=True),
        Column(tr("Mood")),
        Column("Id"),
    )
    _section(screen, tr("Latest"), rows, lambda: screen.table(columns, rows))


def _unknowns(screen: Screen, view: ClientProfile) -> None:
    def draw() -> None:
        for one in view.unknowns:
            screen.wrapped(tr("{what}: {fix}", what=one.what, fix=one.fix), hanging="  ")

    _section(screen, tr("Not known"), view.unknowns, draw)
