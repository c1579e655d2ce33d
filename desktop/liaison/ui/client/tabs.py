"""The tabs of the client page. A tab is added with one line; its module is loaded when it is first shown."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Final

from liaison.ui.page import Workplace

from .tab import ClientTab


@dataclass(frozen=True, slots=True)
class TabSpec:
    """One tab: its name in places, its title in English, and the class as ``module:Class``."""

    name: str
    title: str
    maker: str

    def make(self, place: Workplace, client_id: str) -> ClientTab:
        """A new tab of this kind for one client."""
        module, _, name = self.maker.partition(":")
        made = getattr(import_module(module), name)(place, client_id)
        assert isinstance(made, ClientTab)
        return made


#: In the order in which they stand.
TABS: Final[tuple[TabSpec, ...]] = (
    TabSpec("overview", "Overview", "liaison.ui.client.overview.tab:OverviewTab"),
    TabSpec("people", "People", "liaison.ui.people.client_tab:PeopleTab"),
    TabSpec("timeline", "Timeline", "liaison.ui.timeline.tab:TimelineTab"),
    TabSpec("commitments", "Commitments", "liaison.ui.commitments.tab:CommitmentsTab"),
    TabSpec("trends", "Trends", "liaison.ui.trends.tab:TrendsTab"),
    TabSpec("agreement", "Agreement", "liaison.ui.client.agreement.tab:AgreementTab"),
    TabSpec("registers", "Registers", "liaison.ui.registers.tab:RegistersTab"),
    TabSpec("documents", "Documents", "liaison.ui.documents.tab:DocumentsTab"),
)
