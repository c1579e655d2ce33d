"""The warning signs: one client of a large vault, what Today waits for, and a day of a replay."""

from __future__ import annotations

from typing import Final

from bench.measuring import Effort, Outcome, side_by_side
from bench.opening import open_desk
from liaison.desk.attention import attention
from liaison.desk.context import Desk
from liaison.desk.signs import client_signs
from liaison.desk.signs.gathered import gather_signs
from liaison.desk.signs.reading import SignReader
from liaison.insight.signs import as_known, findings
from support.big_vault import BigVault

#: One client once its lines are held; what Today asks for where nothing changed; one day of one client in a replay.
CLIENT_MOST: Final = 0.1
TODAY_MOST: Final = 0.05
DAY_MOST: Final = 0.005


def measure(vault: BigVault, effort: Effort) -> list[Outcome]:
    """Three lines of the table."""
    with open_desk(vault.folder) as (desk, _engine):
        client_signs(desk, vault.busiest_id)
        return [_client(desk, vault, effort), _today(desk, effort), _day(desk, vault, effort)]


def _nothing(_number: int) -> object:
    return None


def _client(desk: Desk, vault: BigVault, effort: Effort) -> Outcome:
    def look(_number: int) -> object:
        return client_signs(desk, vault.busiest_id)

    pair = side_by_side(look, _nothing, repetitions=effort.of(10, least=2), warm_up=1)
    return Outcome("signs of the busiest client", pair.ours, most=CLIENT_MOST, note="its lines held")


def _today(desk: Desk, effort: Effort) -> Outcome:
    """Where the clients were looked at, as an earlier run leaves it."""
    while gather_signs(desk, seconds=1.0):
        pass

    def look(_number: int) -> object:
        with desk.record.reading() as session:
            return attention(session, desk)

    pair = side_by_side(look, _nothing, repetitions=effort.of(10, least=2), warm_up=1)
    return Outcome("who needs attention, nothing changed", pair.ours, most=TODAY_MOST)


def _day(desk: Desk, vault: BigVault, effort: Effort) -> Outcome:
    """The arithmetic alone, as the back-test does it for each day."""
    with desk.record.reading() as session:
        read = SignReader(session.connection(), desk.zone_name, desk.today(), desk.now()).read(vault.busiest_id)
    assert read is not None

    def look(_number: int) -> object:
        return findings(as_known(read.facts, read.facts.day))

    pair = side_by_side(look, _nothing, repetitions=effort.of(50, least=5), warm_up=1)
    return Outcome("a day of a replay, one client", pair.ours, most=DAY_MOST)
