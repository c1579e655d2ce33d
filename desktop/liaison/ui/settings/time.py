"""Time: the zone in which days begin and times are shown."""

from __future__ import annotations

from zoneinfo import available_timezones

from liaison.model.words import tr
from liaison.ui.page import Workplace

from .parts import Section, choice

KEY = "zone"


class TimeSection(Section):
    """The time zone; it is asked for at the start of the program, so another one counts from the next start."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(place, title)
        self._here = tr("As this computer")
        self.zone = choice([("", self._here)], "")
        self.said = self.add_row("zone", tr("Time zone"), "", self.zone)
        self.said.setVisible(True)
        self._say()
        self.zone.activated.connect(self._keep)

    def load(self) -> None:
        """Offer every zone there is."""
        if self.zone.count() == 1:
            self.place.work.aside(self, _zones, self._offer)

    def _offer(self, names: tuple[str, ...]) -> None:
        for name in names:
            self.zone.addItem(name.replace("_", " "), name)
        self.zone.setCurrentIndex(max(0, self.zone.findData(self.place.state.get(KEY))))

    def _keep(self) -> None:
        self.place.state.put(KEY, str(self.zone.currentData()))
        self._say()

    def _say(self) -> None:
        now = tr("Times are shown as in {zone}.", zone=self.place.zone_name.replace("_", " "))
        wanted = self.place.state.get(KEY)
        later = tr("The zone you chose counts from the next start.") if wanted not in {"", self.place.zone_name} else ""
        self.said.setText(f"{now} {later}".strip())


def _zones() -> tuple[str, ...]:
    """The zones people know by continent and city."""
    return tuple(sorted(name for name in available_timezones() if "/" in name and not name.startswith("Etc/")))
