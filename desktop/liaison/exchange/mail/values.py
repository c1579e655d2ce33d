"""What a mail file holds of calendars, as plain values."""

from __future__ import annotations

from dataclasses import dataclass

from liaison.exchange.report import Problem


@dataclass(frozen=True, slots=True)
class Invitation:
    """A calendar that a message carries: ``data`` is its text in UTF-8, ``subject`` that of the message."""

    subject: str
    data: bytes


@dataclass(frozen=True, slots=True)
class MailFile:
    """Every calendar of every message in the order of the file, and how many messages carry none."""

    invitations: tuple[Invitation, ...]
    messages: int
    without: int
    problems: tuple[Problem, ...]
