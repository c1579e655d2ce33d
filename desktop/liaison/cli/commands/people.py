"""``liaison people``: the people of all clients or of one, or one person across clients."""

from __future__ import annotations

import argparse
from datetime import date

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Column, Screen, pairs
from liaison.cli.words import PROMISE_COLUMNS, day_words, promise_row
from liaison.desk.finding import client_id, person_id
from liaison.desk.people import PersonView, PlaceView, list_people, person_view
from liaison.model.words import short_day, tr


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("client", metavar="CLIENT", nargs="?", help="only the people of this client")
    parser.add_argument("--who", metavar="NAME", help="everything about one person, across clients")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """List people, or show one."""
    with context.desk() as desk:
        client = client_id(desk, arguments.client) if arguments.client else None
        today = desk.today()
        if arguments.who:
            view = person_view(desk, person_id(desk, arguments.who, client))
            return Answer({"person": view}, lambda screen: _one(screen, view, today))
        rows = list_people(desk, client)
    columns = (
        Column(tr("Person"), elided=True),
        Column(tr("Client"), elided=True),
        Column(tr("Role"), wrapped=True),
        Column(tr("Level")),
        Column(tr("Stance")),
        Column(tr("Reach"), elided=True),
        Column("Id"),
    )
    table = [
        (
            row.name,
            (row.client or "") if row.is_there else tr("formerly {client}", client=row.client or ""),
            tr("{role}, point of contact", role=row.role or "").strip(", ")
            if row.is_point_of_contact
            else row.role or "",
            row.level.value if row.level else "",
            row.stance.value if row.stance else "",
            " ".join(part for part in (row.channel or "", row.address or "") if part),
            row.short_id,
        )
        for row in rows
    ]

    def show(screen: Screen) -> None:
        if not rows:
            screen.wrapped(tr("Nobody is recorded yet."))
        screen.table(columns, table)

    return Answer({"people": rows}, show)


def _one(screen: Screen, view: PersonView, today: date) -> None:
    screen.heading(f"{view.name} ({view.short_id})")
    dates = [f"{short_day(day, today)} {what}" for day, what in view.dates]
    pairs(
        screen,
        {
            tr("Also called"): ", ".join(view.nicknames),
            tr("Hours"): " ".join(part for part in (view.hours or "", view.zone or "") if part),
            tr("Birthday"): view.birthday or "",
            tr("Cares about"): view.cares_about or "",
            tr("Likes"): view.likes_information or "",
            tr("With care"): view.handle_with_care or "",
            tr("Never"): "; ".join(view.nevers),
            tr("Dates"): "; ".join(dates),
            tr("Last seen"): day_words(view.last_seen_on, today),
            tr("Notes"): view.notes or "",
        },
    )
    for place in view.places:
        screen.wrapped(_place(place, today), hanging="  ")
    for one in view.channels:
        said = [
            one.kind.value,
            one.address or "",
            f"({one.label})" if one.label else "",
            one.hours or "",
            one.note or "",
        ]
        screen.wrapped(f"{one.rank}. {' '.join(part for part in said if part)}", hanging="   ")
    if view.commitments:
        screen.line()
    screen.table(PROMISE_COLUMNS, [promise_row(one, today) for one in view.commitments])


def _place(place: PlaceView, today: date) -> str:
    marks = [
        place.role or "",
        place.level.value if place.level else "",
        place.stance.value if place.stance else "",
        tr("point of contact") if place.is_point_of_contact else "",
        tr("decides") if place.is_decision_maker else "",
        place.signs_off or "",
        tr("reports to {boss}", boss=place.reports_to) if place.reports_to else "",
        tr("until {day}", day=day_words(place.until_on, today)) if place.until_on else "",
    ]
    return f"{place.client}: {', '.join(mark for mark in marks if mark) or tr('no role recorded')}"
