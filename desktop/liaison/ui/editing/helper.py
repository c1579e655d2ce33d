"""What a form asks the desk while it is filled in: names that fit, and how a text is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaison.ui.page import Workplace

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.editing import Suggestion, Understood


@dataclass(frozen=True, slots=True)
class Helper:
    """Asks for one kind of record of one client, or of none."""

    place: Workplace
    kind: str
    client_id: str | None

    def suggest(
        self, owner: QObject, target: str, text: str, show: Callable[[tuple[Suggestion, ...]], None], *, anywhere: bool
    ) -> None:
        """Records of kind ``target`` that ``text`` may mean; ``anywhere`` looks beyond the client."""
        client_id = None if anywhere else self.client_id

        def op(desk: Desk) -> tuple[Suggestion, ...]:
            from liaison.desk.editing import suggest  # noqa: PLC0415 - loaded on the record's thread

            return suggest(desk, target, text, client_id)

        self.place.work.run(owner, op, show, latest="suggest")

    def understand(self, owner: QObject, field: str, text: str, show: Callable[[Understood], None]) -> None:
        """How ``text`` in a field would be read."""
        kind, client_id = self.kind, self.client_id

        def op(desk: Desk) -> Understood:
            from liaison.desk.editing import understood  # noqa: PLC0415 - loaded on the record's thread

            return understood(desk, kind, field, text, client_id)

        self.place.work.run(owner, op, show, latest="understood")
