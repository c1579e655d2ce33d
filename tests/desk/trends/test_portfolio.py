"""All clients at once stand exactly where each stands by itself, and why is told with its record."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.finding import client_id as found_client
from liaison.desk.labels import label_of
from liaison.desk.trends import Dot, Portfolio, Quadrant, gather, lines, portfolio, sparklines, standings_of
from liaison.insight.trends.observing import FIVE, LineName
from liaison.insight.trends.reading import LevelWord, score
from liaison.insight.trends.table import DEFAULT, changed
from support.sample import create_sample

TODAY = date(2026, 11, 24)
DAYS = [
    (None, None),
    (date(2026, 6, 1), None),
    (date(2026, 6, 1), date(2026, 6, 1)),
    (date(2026, 9, 5), date(2026, 9, 20)),
]


@pytest.fixture
def sample(desk: Desk) -> Desk:
    create_sample(desk)
    while gather(desk):
        pass
    return desk


def dot_of(found: Portfolio, name: str) -> Dot:
    return next(one for one in found.dots if one.client.startswith(name))


@pytest.mark.parametrize(("on", "as_known"), DAYS)
def test_every_client_stands_where_its_own_lines_stand(sample: Desk, on: date | None, as_known: date | None) -> None:
    found = portfolio(sample, on=on, as_known=as_known)
    assert (found.waiting, len(found.dots)) == (0, 8)
    for dot in found.dots:
        view = lines(sample, dot.client_id, on=on, as_known=as_known)
        assert (dot.seen, dot.quadrant) == (view.seen, view.quadrant)
        assert tuple(one.name for one in dot.standings) == FIVE
        for standing, line in zip(dot.standings, view.lines, strict=True):
            reading = line.reading
            assert standing.level == pytest.approx(reading.level, abs=1e-10)
            assert standing.deviation == pytest.approx(reading.deviation, abs=1e-10)
            assert (standing.word, standing.direction) == (reading.word, reading.direction)
        assert len(dot.trail) == 27
        assert dot.trail[-1].on == found.on
        delivery = view.line(LineName.DELIVERY)
        for point in dot.trail:
            level = delivery.line.level_at(float(point.on.toordinal()))
            assert point.delivery == pytest.approx(score(level.mean), abs=1e-9)


def test_why_a_client_stands_there_names_what_moved_it_that_way(sample: Desk) -> None:
    dot = dot_of(portfolio(sample), "Tallgrass")
    assert dot.quadrant is Quadrant.COSY
    assert dot.reason == "Delivery is slipping. Recipe photos 3 days late."
    assert dot.reason_source is not None
    with sample.record.reading() as session:
        assert label_of(session, dot.reason_source.kind, dot.reason_source.id) == "Recipe photos"
    assert dot.last_heard_on == date(2026, 11, 18)
    unknown = dot_of(portfolio(sample), "Copperline")
    assert (unknown.is_unknown, unknown.quadrant) == (True, None)
    assert unknown.reason.startswith("Rapport is unknown: too little was seen lately.")


def test_clients_that_were_not_gathered_are_waited_for(desk: Desk) -> None:
    create_sample(desk)
    assert portfolio(desk).dots == ()
    assert portfolio(desk).waiting == 8
    left = 8
    while left == 8:
        left = gather(desk, 0.0)
    assert left == portfolio(desk).waiting == 7
    assert len(portfolio(desk).dots) == 1


def test_no_client_at_all(desk: Desk) -> None:
    assert gather(desk) == 0
    assert portfolio(desk).dots == ()
    assert sparklines(desk, ["0" * 32]) == ()
    assert standings_of(desk) == {}


def test_small_lines_are_those_of_the_client(sample: Desk) -> None:
    wanted = [found_client(sample, name) for name in ("Tallgrass", "Harbor")]
    found = sparklines(sample, wanted, weeks=26)
    assert [one.client_id for one in found] == wanted
    for one in found:
        rapport = lines(sample, one.client_id).line(LineName.RAPPORT)
        assert (one.word, one.direction) == (rapport.reading.word, rapport.reading.direction)
        assert [point.on for point in one.points] == [TODAY - timedelta(weeks=back) for back in range(26, -1, -1)]
        assert one.points[-1] == rapport.curve(TODAY, TODAY)[0]


def test_a_small_line_begins_with_what_was_seen_first(desk: Desk) -> None:
    client = add_record(desk, "client", {"name": "Mills"}).record_id
    for day in ("2026-09-09", "2026-11-03"):
        call = {"interaction_kind": "call", "happened_at": f"{day} 10:00", "mood": "good", "text": "Talked"}
        add_record(desk, "interaction", call, client)
    (found,) = sparklines(desk, [client])
    assert [point.on for point in found.points][:2] == [date(2026, 9, 9), date(2026, 9, 15)]
    assert found.points[-1].on == TODAY


def test_other_weights_are_weighed_at_once(sample: Desk) -> None:
    kinder = changed(DEFAULT, {"promises.fall": 0.2, "promises.dropped": 0.5, "marks.missed": 0.5})
    client = found_client(sample, "Tallgrass")
    now, then = standings_of(sample)[client], standings_of(sample, table=kinder)[client]
    delivery = FIVE.index(LineName.DELIVERY)
    assert now[delivery].word is LevelWord.WEAK
    assert then[delivery].word in {LevelWord.GOOD, LevelWord.STRONG}
    rapport = FIVE.index(LineName.RAPPORT)
    assert now[rapport] == then[rapport]


def test_a_day_in_the_past_tells_when_each_client_was_heard_of_by_then(sample: Desk) -> None:
    then = date(2025, 11, 4)
    found = portfolio(sample, on=then, as_known=then)
    heard = [one.last_heard_on for one in found.dots]
    assert all(one is None or one <= then for one in heard)
    assert None in heard
    today = {one.client_id: one.last_heard_on for one in portfolio(sample).dots}
    assert any(one.last_heard_on != today[one.client_id] for one in found.dots)
