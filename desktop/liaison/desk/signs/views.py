"""The findings of a client as screens and the command line show them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from liaison.insight.signs.finding import Finding, Sign
from liaison.model.values import Judgement


@dataclass(frozen=True, slots=True)
class FindingView:
    """A finding with what the person said of it. ``said_id`` is the record that keeps it."""

    client_id: str
    client: str
    finding: Finding
    said_id: str | None = None
    snoozed_until: date | None = None
    snooze_reason: str = ""
    judgement: Judgement | None = None
    judged_on: date | None = None

    @property
    def is_silenced(self) -> bool:
        """Whether it is snoozed, or was judged a false alarm."""
        return self.snoozed_until is not None or self.judgement is Judgement.FALSE_ALARM


@dataclass(frozen=True, slots=True)
class ClientSigns:
    """What the signs find about a client on ``day``, weightiest first; ``silenced`` was snoozed or judged false.

    ``is_watched`` says whether the signs look at the client at all: at one that is active or ending.
    """

    client_id: str
    client: str
    day: date
    findings: tuple[FindingView, ...]
    silenced: tuple[FindingView, ...]
    is_watched: bool


@dataclass(frozen=True, slots=True)
class SignRecord:
    """How a sign has done so far: how often it was judged right, and a false alarm."""

    sign: Sign
    right: int
    false_alarms: int
