"""Beginning a contact change where only the client is known: who leaves is chosen first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from liaison.model.words import tr
from liaison.ui.page import Workplace

from .contact_change import begin_contact_change

if TYPE_CHECKING:
    from liaison.desk.client_people import ClientPerson
    from liaison.desk.context import Desk


def choose_who_leaves(
    place: Workplace, owner: QWidget, client_id: str, person_id: str | None = None, at: QPoint | None = None
) -> None:
    """Begin the contact change of somebody of a client; who it is is chosen in a menu unless it is known.

    ``at`` is where the menu opens on the screen; without it, in the middle of the window of ``owner``.
    """

    def op(desk: Desk) -> tuple[ClientPerson, ...]:
        from liaison.desk.client_people import client_people  # noqa: PLC0415 - loaded on the record's thread

        found = (one for one in client_people(desk, client_id) if one.is_there)
        return tuple(one for one in found if person_id in {None, one.person_id})

    def ask(people: tuple[ClientPerson, ...]) -> None:
        if len(people) == 1:
            begin_contact_change(place, owner, people[0].place_id)
        elif people:
            leaving_menu(place, owner, people).popup(at or _middle(owner))
        else:
            place.notices.say(tr("Nobody is there who could leave. Add the person first."))

    place.work.run(owner, op, ask)


def leaving_menu(place: Workplace, owner: QWidget, people: tuple[ClientPerson, ...]) -> QMenu:
    """Who is there, to choose who leaves; the point of contact first."""
    menu = QMenu(owner)
    menu.setAccessibleName(tr("Who leaves"))
    for one in people:
        text = tr("{name} leaves…", name=one.name.replace("&", "&&"))
        menu.addAction(text, partial(begin_contact_change, place, owner, one.place_id))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _middle(owner: QWidget) -> QPoint:
    window = owner.window()
    return window.mapToGlobal(window.rect().center())
