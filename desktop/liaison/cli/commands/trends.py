"""``liaison trends``: the five lines of a client, in words and figures, and what moved them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Column, Screen
from liaison.desk.finding import client_id, said_day
from liaison.desk.trends import direction_label, level_label, line_label, quadrant_label
from liaison.desk.trends.report import TrendReport, TrendReportLine, trend_report
from liaison.model.errors import UsageError
from liaison.model.words import MINUS, count, in_places, short_day, tr, week_day

_EVENTS = 5


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("client", metavar="CLIENT", help="its name, the beginning of it, or its id")
    parser.add_argument("--on", metavar="D", help="as it was known on that day, from what was recorded by then")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Show the lines."""
    with context.desk() as desk:
        today = desk.today()
        on = said_day(desk, arguments.on) if arguments.on else None
        if on is not None and on > today:
            raise UsageError(tr("Trends are not told of a day to come."), tr("Give today or an earlier day."))
        report = trend_report(desk, client_id(desk, arguments.client), on)

    def show(screen: Screen) -> None:
        screen.heading(tr("{client}, {day}", client=report.client, day=week_day(report.on, today)))
        if report.quadrant is not None and report.quadrant_since is not None:
            since = short_day(report.quadrant_since, today)
            screen.wrapped(tr("{place} since {day}.", place=quadrant_label(report.quadrant), day=since))
        screen.table(_line_columns(), [_row(one) for one in (*report.lines, report.our_replies)])
        moved = [(one, move) for one in report.lines for move in one.moved]
        if moved:
            screen.line()
            screen.heading(tr("What moved it in the last 13 weeks"))
            screen.table(_move_columns(), list(_moves(report)))
        if report.events:
            screen.line()
            screen.heading(tr("Events"))
            for event in report.events[-_EVENTS:]:
                screen.wrapped(tr("{day}: {what}", day=short_day(event.on, today), what=event.words), hanging="  ")
        if report.weights_since is not None:
            screen.wrapped(tr("Weights as set on {day}.", day=short_day(report.weights_since, today)))

    return Answer({"trends": report}, show)


def _line_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Line")),
        Column(tr("Level")),
        Column(tr("1 to 9"), right=True),
        Column(tr("±"), right=True),
        Column(tr("13 weeks")),
        Column(tr("4 weeks")),
        Column(tr("From"), right=True),
    )


def _row(line: TrendReportLine) -> tuple[str, ...]:
    return (
        line_label(line.line),
        level_label(line.word),
        in_places(line.score),
        in_places(line.plus_minus),
        direction_label(line.direction),
        direction_label(line.direction_4_weeks),
        str(line.observations),
    )


def _move_columns() -> tuple[Column, ...]:
    return (Column(tr("Points"), right=True), Column(tr("Line")), Column(tr("What"), wrapped=True), Column(tr("Date")))


def _moves(report: TrendReport) -> Iterator[tuple[str, ...]]:
    for line in report.lines:
        for move in line.moved:
            day = short_day(move.on, report.on)
            yield _points(move.points), line_label(line.line), move.sentence, day
        if line.others:
            words = count(line.others, "{n} smaller one", "{n} smaller ones")
            yield _points(line.others_points), line_label(line.line), words, ""


def _points(points: float) -> str:
    rounded = round(points, 1)
    return f"{'+' if rounded > 0 else MINUS if rounded < 0 else ''}{in_places(abs(rounded))}"
