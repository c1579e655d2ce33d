"""What is done to the map, each asked of the desk once and taken back with undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from liaison.ui.page import Workplace

from .gestures import Link

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes, Stance


class MapDeeds(QObject):
    """Changes the map of one client for ``owner``, which is refreshed as everyone else is."""

    def __init__(self, place: Workplace, owner: QWidget, client_id: str) -> None:
        super().__init__(owner)
        self._place, self._owner, self._client_id = place, owner, client_id

    def connect_people(self, source: str, target: str, link: str) -> None:
        """Draw a line."""

        def op(desk: Desk) -> Changes:
            from liaison.desk import stakeholder_map as desk_map  # noqa: PLC0415 - loaded on the record's thread

            if link == Link.REPORTS.value:
                return desk_map.connect(desk, source, target)
            return desk_map.add_influence(desk, source, target)

        self._do(op)

    def remove_report(self, node_id: str) -> None:
        """Take away the line to a boss."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.stakeholder_map import disconnect  # noqa: PLC0415 - loaded on the record's thread

            return disconnect(desk, node_id)

        self._do(op)

    def remove_influence(self, influence_id: str) -> None:
        """Take away the line of an influence."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.stakeholder_map import remove_influence  # noqa: PLC0415 - loaded on the record's thread

            return remove_influence(desk, influence_id)

        self._do(op)

    def label_line(self, line_id: str, label: str, *, is_influence: bool) -> None:
        """Say what a line stands for."""

        def op(desk: Desk) -> Changes:
            from liaison.desk import stakeholder_map as desk_map  # noqa: PLC0415 - loaded on the record's thread

            act = desk_map.label_influence if is_influence else desk_map.label_report
            return act(desk, line_id, label)

        self._do(op)

    def set_stance(self, node_id: str, stance: Stance | None) -> None:
        """Say how someone stands towards the work."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.stakeholder_map import set_stance  # noqa: PLC0415 - loaded on the record's thread

            return set_stance(desk, node_id, stance)

        self._do(op)

    def set_point_of_contact(self, node_id: str, *, is_contact: bool) -> None:
        """Make someone the point of contact, or not."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.stakeholder_map import set_point_of_contact  # noqa: PLC0415 - on the record's thread

            return set_point_of_contact(desk, node_id, is_contact=is_contact)

        self._do(op)

    def move(self, node_id: str, x: float, y: float) -> None:
        """Keep where someone was put; what is seen at once needs no words."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.stakeholder_map import move_node  # noqa: PLC0415 - loaded on the record's thread

            return move_node(desk, node_id, x, y)

        self._do(op, quiet=True)

    def tidy(self) -> None:
        """Forget every place that was chosen by hand."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.stakeholder_map import tidy_map  # noqa: PLC0415 - loaded on the record's thread

            return tidy_map(desk, self._client_id)

        self._do(op)

    def add(
        self,
        values: dict[str, str],
        done: Callable[[str], None],
        failed: Callable[[LiaisonError], None],
    ) -> None:
        """Put someone on the map: ``person`` is an id or empty, ``name``, ``role``, ``boss``; their id to ``done``."""
        made: list[str] = []

        def op(desk: Desk) -> Changes:
            from liaison.desk.stakeholder_map import add_to_map  # noqa: PLC0415 - loaded on the record's thread

            node_id, changes = add_to_map(
                desk,
                self._client_id,
                name=values["name"],
                person_id=values["person"] or None,
                role=values["role"],
                boss_id=values["boss"] or None,
            )
            made.append(node_id)
            return changes

        self._place.work.command(self._owner, op, lambda _changes: done(made[0]), failed, refreshes_owner=True)

    def _do(self, op: Callable[[Desk], Changes], *, quiet: bool = False) -> None:
        self._place.work.command(self._owner, op, refreshes_owner=True, quiet=quiet)
