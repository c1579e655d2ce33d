"""What can be done with any record from anywhere in the window: open, edit, add, trash, look at its history."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.pages import PAGES

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.editing import RecordForm
    from liaison.desk.whereabouts import NamedRecord, Whereabouts
    from liaison.model.values import Changes

_SOURCES_SHOWN: Final = 20


def open_record(place: Workplace, owner: QWidget, kind: str, record_id: str) -> None:
    """Go to where a record is shown; one that no page shows opens as a form, one in the trash opens there."""

    def op(desk: Desk) -> Whereabouts:
        from liaison.desk.whereabouts import whereabouts  # noqa: PLC0415 - loaded on the record's thread

        return whereabouts(desk, kind, record_id)

    def go(found: Whereabouts) -> None:
        if _is_shown(found):
            place.navigator.go(found.page, **found.args)
        else:
            edit_record(place, owner, found.kind, found.record_id)

    place.work.run(owner, op, go)


def _is_shown(found: Whereabouts) -> bool:
    """Whether the page is there, and the tab of it."""
    if not any(spec.name == found.page for spec in PAGES):
        return False
    from liaison.ui.client.tabs import TABS  # noqa: PLC0415 - the client page may ask this module for its forms

    tab = found.args.get("tab")
    return tab is None or any(spec.name == tab for spec in TABS)


def open_sources(
    place: Workplace, owner: QWidget, records: Sequence[tuple[str, str]], *, at: QPoint | None = None
) -> None:
    """Open the records a statement rests on, given by kind and id: the only one at once, several from a menu.

    The menu opens ``at`` a place on screen, else below ``owner``.
    """
    if len(records) == 1:
        open_record(place, owner, *records[0])
        return
    shown = tuple(records)[:_SOURCES_SHOWN]

    def op(desk: Desk) -> tuple[NamedRecord, ...]:
        from liaison.desk.whereabouts import names_of  # noqa: PLC0415 - loaded on the record's thread

        return names_of(desk, shown)

    def offer(found: tuple[NamedRecord, ...]) -> None:
        from .titles import kind_noun  # noqa: PLC0415 - loaded when it is wanted

        menu = QMenu(owner)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(tr("What it rests on"))
        for one in found:
            text = tr("{kind}: {record}", kind=kind_noun(one.word), record=one.label).replace("&", "&&")
            menu.addAction(text, partial(open_record, place, owner, one.kind, one.record_id))
        menu.popup(at if at is not None else owner.mapToGlobal(owner.rect().bottomLeft()))

    place.work.run(owner, op, offer)


def edit_record(
    place: Workplace, owner: QWidget, kind: str, record_id: str, done: Callable[[], None] | None = None
) -> None:
    """Open the form of a record with what it holds; ``done`` is called once it was saved."""

    def op(desk: Desk) -> RecordForm:
        from liaison.desk.editing import current_form  # noqa: PLC0415 - loaded on the record's thread

        return current_form(desk, kind, record_id)

    def saved(_record_id: str) -> None:
        if done is not None:
            done()

    place.work.run(owner, op, lambda form: _show(place, owner, form, saved))


def edit_date(place: Workplace, owner: QWidget, meeting_id: str, occurrence: str) -> None:
    """Open the form of one date of a meeting that repeats: what is changed there leaves the others as they are."""

    def op(desk: Desk) -> RecordForm:
        from liaison.desk.calendar.one_date import form_of_date  # noqa: PLC0415 - loaded on the record's thread

        return form_of_date(desk, meeting_id, occurrence)

    def change(desk: Desk, values: Mapping[str, str]) -> Changes:
        from liaison.desk.calendar.one_date import change_date  # noqa: PLC0415 - loaded on the record's thread

        return change_date(desk, meeting_id, occurrence, values)

    def show(form: RecordForm) -> None:
        from .dialog import RecordDialog  # noqa: PLC0415 - forms are loaded when one is opened

        title = tr("Edit only {date}", date=form.label)
        RecordDialog(place, owner.window(), form, title=title, change=change).show_sheet()

    place.work.run(owner, op, show)


def new_record(
    place: Workplace,
    owner: QWidget,
    kind: str,
    *,
    client_id: str | None = None,
    presets: Mapping[str, str] | None = None,
    done: Callable[[str], None] | None = None,
) -> None:
    """Open an empty form for a kind or a register ("idea"), with ``presets`` filled in; ``done`` gets the new id."""

    def op(desk: Desk) -> RecordForm:
        from liaison.desk.editing import blank_form  # noqa: PLC0415 - loaded on the record's thread

        return blank_form(desk, kind, client_id, presets)

    place.work.run(owner, op, lambda form: _show(place, owner, form, done))


def resume_form(place: Workplace, owner: QWidget, key: str) -> None:
    """Open the form again whose draft was kept under ``key`` (after "form:"), with what was typed."""
    word, of, *rest = key.split(":")
    presets = dict(part.split("=", 1) for part in rest if "=" in part)
    if word == "meeting" and of and "occurrence" in presets:
        edit_date(place, owner, of, presets["occurrence"])
        return

    def op(desk: Desk) -> RecordForm:
        from liaison.desk.editing import blank_form, current_form, kind_of  # noqa: PLC0415 - on the record's thread
        from liaison.desk.whereabouts import names_of  # noqa: PLC0415 - on the record's thread

        kind = kind_of(word)[0]
        if of and names_of(desk, ((kind, of),)):
            return current_form(desk, kind, of)
        return blank_form(desk, word, of or None, presets)

    place.work.run(owner, op, lambda form: _show(place, owner, form, None))


def _show(place: Workplace, owner: QWidget, form: RecordForm, done: Callable[[str], None] | None) -> None:
    from .dialog import RecordDialog  # noqa: PLC0415 - forms are loaded when one is opened

    RecordDialog(place, owner.window(), form, done).show_sheet()


def trash_record(place: Workplace, owner: QWidget, kind: str, record_id: str) -> None:
    """Move a record to the trash with what belongs to it; the toast offers to undo it."""

    def op(desk: Desk) -> Changes:
        from liaison.desk.editing import kind_of  # noqa: PLC0415 - loaded on the record's thread
        from liaison.desk.trash import trash  # noqa: PLC0415 - loaded on the record's thread

        return trash(desk, kind if kind == "attachment" else kind_of(kind)[0], record_id)

    place.work.command(owner, op, refreshes_owner=True)


def show_history(place: Workplace, kind: str, record_id: str) -> None:
    """Go to everything that was done to a record."""
    place.navigator.go("history", kind=kind, id=record_id)


def follow_up(place: Workplace, interaction_id: str) -> None:
    """Show the message that puts in writing what was agreed in an interaction."""
    from liaison.ui.call.follow_up import open_follow_up  # noqa: PLC0415 - loaded when one is written

    open_follow_up(place, interaction_id)


def record_menu(
    place: Workplace,
    owner: QWidget,
    kind: str,
    record_id: str,
    *,
    edit: Callable[[], object] | None = None,
    trash: tuple[str, Callable[[], object]] | None = None,
) -> QMenu:
    """A menu of what can be done with a record; whoever shows it may put actions of their own before these.

    ``edit`` and ``trash``, with its words, take the place of what is done to the whole record.
    """
    menu = QMenu(owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(tr("Open it"), lambda: open_record(place, owner, kind, record_id))
    menu.addAction(tr("Edit…"), edit or (lambda: edit_record(place, owner, kind, record_id)))
    menu.addAction(tr("History"), lambda: show_history(place, kind, record_id))
    if kind == "interaction":
        menu.addAction(tr("Follow-up message…"), lambda: follow_up(place, record_id))
    menu.addSeparator()
    words, act = trash or (tr("Move to trash"), lambda: trash_record(place, owner, kind, record_id))
    menu.addAction(words, act)
    return menu
