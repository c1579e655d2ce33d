"""Ending a call: the form filled with what is known, and everything that came of it durable on disk."""

from __future__ import annotations

import statistics
import time
from datetime import timedelta
from typing import Final

from bench.measuring import Effort, Outcome
from bench.opening import open_desk
from liaison.desk.calls import CallEnd, NextMeeting, begin_call, call_form, end_call, unwritten
from liaison.desk.capture import NewNote
from liaison.desk.context import Desk
from liaison.desk.views.call import CallState
from liaison.model.values import InteractionKind, Mood
from support.big_rows import NOW, TODAY
from support.big_vault import BigVault, copy_of

_ROUNDS: Final = 20
_WARM_UP: Final = 2
_DURABLE_MOST: Final = 0.05
_FORM_MOST: Final = 0.15
_ASKING_MOST: Final = 0.1


def measure(vault: BigVault, effort: Effort) -> list[Outcome]:
    """The lines of the table, for the busiest client."""
    forms: list[float] = []
    endings: list[float] = []
    asking: list[float] = []
    with open_desk(copy_of(vault, effort.scratch / "calling")) as (desk, _engine):
        for number in range(_WARM_UP + effort.of(_ROUNDS, 3)):
            call = begin_call(desk, _call(vault.busiest_id, number))
            took = (_form(desk, call), _end(desk, call, number), _ask(desk))
            if number >= _WARM_UP:
                for times, seconds in zip((forms, endings, asking), took, strict=True):
                    times.append(seconds)
    return [
        Outcome("a call with two promises ended, on disk", statistics.median(endings), most=_DURABLE_MOST),
        Outcome("the form at the end of a call, filled", statistics.median(forms), most=_FORM_MOST),
        Outcome("calls with nothing written down, for Today", statistics.median(asking), most=_ASKING_MOST),
    ]


def _call(client_id: str, number: int) -> CallState:
    soon, later = (TODAY + timedelta(days=days + number) for days in (2, 9))
    text = (
        f"Spoke about round {number} of the launch; they were calm.\n"
        f"We: send the call sheet {number} by {soon.day} {soon:%b %Y}\n"
        f"They: approve the call sheet {number} by {later.day} {later:%b %Y}"
    )
    return CallState(client_id, "", "Check-in", NOW - timedelta(minutes=30), TODAY, text=text)


def _form(desk: Desk, call: CallState) -> float:
    started = time.perf_counter()
    call_form(desk, call)
    return time.perf_counter() - started


def _end(desk: Desk, call: CallState, number: int) -> float:
    note = NewNote(
        call.text,
        call.client_id,
        InteractionKind.CALL,
        call.started_at,
        f"Round {number}",
        mood=Mood.GOOD,
        minutes=30,
        person_ids=call.theirs,
        colleague_ids=call.ours,
    )
    started = time.perf_counter()
    ended = end_call(desk, CallEnd(note, next_meeting=NextMeeting(TODAY + timedelta(days=14))))
    seconds = time.perf_counter() - started
    assert sum(item.kind == "commitment" and not item.joins for item in ended.items) == 2
    return seconds


def _ask(desk: Desk) -> float:
    started = time.perf_counter()
    unwritten(desk)
    return time.perf_counter() - started
