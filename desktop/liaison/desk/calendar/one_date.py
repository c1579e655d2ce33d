"""One date of a repeating meeting with what is its own: time, title, place and note; the others stay as they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from liaison.desk.context import Desk
from liaison.desk.edited_series import written
from liaison.desk.editing.forms import RecordForm, current_form
from liaison.desk.editing.texts import text_of
from liaison.desk.editing.writing import read_columns
from liaison.exchange.calendars.changing import Span, change_one
from liaison.exchange.calendars.shifting import CannotMove
from liaison.exchange.calendars.wording import note_of, say_of_one
from liaison.model.errors import InputError
from liaison.model.meeting import Meeting, Occurrence
from liaison.model.values import Changes
from liaison.model.words import tr, week_day

from .kept_edits import note_edit
from .leaving import day_of, meeting_and_time
from .moved_words import span_of
from .reach import Target
from .series import check_target, make_known

_TIMES: Final = (("starts_at", "ends_at"), ("starts_on", "ends_on"))
#: The words that a date may have of its own, as calendars name them.
_WORDS: Final[Mapping[str, str]] = {"title": "SUMMARY", "location": "LOCATION", "description": "DESCRIPTION"}


def form_of_date(desk: Desk, meeting_id: str, occurrence: str) -> RecordForm:
    """What one date of a meeting holds now, as the form that changes it; its label is the day.

    Its preset ``occurrence`` names it.

    Raises:
        NotFoundError: there is no such meeting or no such time of it.
    """
    form = current_form(desk, "meeting", meeting_id)
    with desk.record.reading() as session:
        row, time = meeting_and_time(session, meeting_id, occurrence)
        held = _held(desk, row, time)
    names = ("title", *_TIMES[time.starts_at is None], "location", "description")
    fields = tuple(field for name in names for field in form.fields if field.name == name)
    values = {field.name: text_of(field, held, desk.zone) for field in fields}
    presets, label = (("occurrence", occurrence),), week_day(day_of(desk, time), desk.today())
    return replace(form, label=label, first=fields, more=(), values=values, names={}, presets=presets)


def change_date(desk: Desk, meeting_id: str, occurrence: str, values: Mapping[str, str]) -> Changes:
    """Change one date of a meeting from text, by field; all the others stay as they are.

    Raises:
        InputError: a value is not allowed, or this date cannot be changed by itself; nothing was changed.
        NotFoundError: there is no such meeting or no such time of it.
    """
    with desk.record.command("change_date") as unit:
        row, time = meeting_and_time(unit.session, meeting_id, occurrence)
        columns = read_columns(desk, unit.session, "meeting", values, row.client_id)
        if "title" in columns and not columns["title"]:
            raise InputError(tr("A meeting needs a title."), tr("Write something there."))
        target, day = _target(time, columns), day_of(desk, time)
        said = {name: columns[name] or "" for name in _WORDS if name in columns}
        zone_name = row.zone or desk.zone_name
        note_edit(unit.session, row, named=time.recurrence_id)
        text = row.ics or written(row, desk.now())
        try:
            if target != Target(*span_of(time)):
                check_target(target)
                span = Span(target.starts, target.ends)
                text = change_one(text, row.uid, time.recurrence_id, span, default_zone=zone_name)
            if said:
                words = {_WORDS[name]: value for name, value in said.items()}
                text = say_of_one(text, row.uid, time.recurrence_id, words, default_zone=zone_name)
        except CannotMove as error:
            raise InputError(
                tr("This date cannot be changed by itself."), tr("Change all of its dates instead.")
            ) from error
        row.ics, row.repeats = text, True
        what = said.get("title") or time.title or row.title
        unit.words = tr("Changed “{what}” on {day}; its other dates stay", what=what, day=week_day(day, desk.today()))
    make_known(desk, target)
    return unit.changes


def _held(desk: Desk, row: Meeting, time: Occurrence) -> dict[str, Any]:
    """What a date holds, by column."""
    own = note_of(row.ics, row.uid, time.recurrence_id, default_zone=row.zone or desk.zone_name) if row.ics else None
    starts, ends = span_of(time)
    is_timed = time.starts_at is not None
    return {
        "title": time.title or row.title,
        "location": row.location if time.location is None else time.location,
        "description": row.description if own is None else own,
        **dict(zip(_TIMES[not is_timed], (starts, ends), strict=True)),
    }


def _target(time: Occurrence, columns: Mapping[str, Any]) -> Target:
    """When it takes place; moved, it takes as long as before, unless its end is said, too."""
    start, end = _TIMES[time.starts_at is None]
    starts, ends = span_of(time)
    begins = columns.get(start) or starts
    return Target(begins, columns.get(end) or begins + (ends - starts))
