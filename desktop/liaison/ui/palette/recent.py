"""What was opened lately from the palette or gone to: kinds and ids, kept with the window's state."""

from __future__ import annotations

from typing import Final

from liaison.ui.page import Workplace

_KEY: Final = "recent"
_MOST: Final = 12
_PAGES: Final = {"client": "client", "person": "person"}


class Recent:
    """The records that were opened lately, the last first."""

    def __init__(self, place: Workplace) -> None:
        self._state = place.state
        here = place.navigator.here
        if here is not None and here.page in _PAGES and here.args.get("id"):
            self.add(_PAGES[here.page], here.args["id"])

    def records(self) -> tuple[tuple[str, str], ...]:
        """Kind and id of each."""
        pairs = (one.partition(":") for one in self._state.get(_KEY).split(" "))
        return tuple((kind, record_id) for kind, _, record_id in pairs if kind and record_id)

    def add(self, kind: str, record_id: str) -> None:
        """This one was opened now."""
        others = [one for one in self.records() if one != (kind, record_id)]
        self._state.put(_KEY, " ".join(f"{k}:{i}" for k, i in [(kind, record_id), *others][:_MOST]))
