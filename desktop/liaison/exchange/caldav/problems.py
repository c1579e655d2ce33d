"""What can go wrong with a calendar server, each with a sentence and a way out."""

from __future__ import annotations

from typing import Final

from liaison.model.errors import EnvironmentProblem, InputError
from liaison.model.words import tr


class CalendarServerProblem(EnvironmentProblem):
    """A calendar server cannot be used now; nothing was lost on either side."""


class AddressUnusable(InputError):  # noqa: N818 - it is what was typed that cannot be used
    """What was typed is no address of a calendar server, or one that would send the password unencrypted."""


class PasswordRefused(CalendarServerProblem):
    """The server does not accept the name or the password."""

    def __init__(self, host: str) -> None:
        super().__init__(
            tr("{host} does not accept the user name or the password.", host=host),
            tr(
                "Type the password again: Settings, Calendar accounts, Change. "
                "Some servers want one made for other programs."
            ),
        )


class NotAllowed(CalendarServerProblem):
    """The server refuses this to the one who is known to it."""

    def __init__(self, host: str) -> None:
        super().__init__(
            tr("{host} does not allow this.", host=host),
            tr("Ask whoever keeps the calendar for the right to it, or do not choose it."),
        )


class ServerAway(CalendarServerProblem):
    """The server does not answer."""

    def __init__(self, host: str) -> None:
        super().__init__(
            tr("{host} does not answer.", host=host),
            tr("Look whether this computer is online. What was changed here waits and is sent with the next sync."),
        )


class CertificateRefused(CalendarServerProblem):
    """The server's certificate does not prove who it is."""

    def __init__(self, host: str, reason: str) -> None:
        super().__init__(
            _certificate(host, reason),
            tr("Nothing was sent. Whoever keeps the server has to renew its certificate; do not type the password."),
        )


class NotEncrypted(CalendarServerProblem):
    """The server answers, but not in the encrypted way that was asked for."""

    def __init__(self, host: str) -> None:
        super().__init__(
            tr("{host} does not encrypt what is sent to it (no TLS).", host=host),
            tr("Nothing was sent. If it is on this computer, begin its address with http://."),
        )


def _certificate(host: str, reason: str) -> str:
    lower = reason.lower()
    if "expired" in lower:
        return tr("The certificate of {host} has expired.", host=host)
    if "hostname" in lower or "match" in lower or "not valid for" in lower:
        return tr("The certificate of {host} is made out to another server.", host=host)
    return tr("The certificate of {host} is not signed by anyone this computer trusts.", host=host)


class ServerTrouble(CalendarServerProblem):
    """The server has a fault of its own (5xx), or says nothing that can be understood."""

    def __init__(self, host: str, status: int) -> None:
        super().__init__(
            tr("{host} has a fault of its own ({status}).", host=host, status=status),
            tr("Try again later. What was changed here waits and is sent with the next sync."),
        )
        self.status = status


class AnswerCutOff(CalendarServerProblem):
    """An answer came half-written or garbled, and none of it was used."""

    def __init__(self, host: str) -> None:
        super().__init__(
            tr("The answer of {host} was cut off, so none of it was used.", host=host),
            tr("Sync again. If it stays so, ask whoever keeps the server."),
        )


class SentElsewhere(CalendarServerProblem):
    """The server says that its calendars are on another one."""

    def __init__(self, host: str, address: str) -> None:
        super().__init__(
            tr("{host} sends Liaison on to {address}.", host=host, address=address),
            tr("The password was not sent there. If you trust that server, use its address for this account."),
        )


class NoCalendarsThere(CalendarServerProblem):
    """Nothing at the address is a calendar."""

    def __init__(self, host: str) -> None:
        super().__init__(
            tr("Liaison found no calendars at {host}.", host=host),
            tr("Look up the address for CalDAV in the help of that server and use it in full."),
        )


class CalendarGone(CalendarServerProblem):
    """A calendar that was chosen is no longer there."""

    def __init__(self, host: str) -> None:
        super().__init__(
            tr("The calendar is no longer at {host}. Nothing was removed here.", host=host),
            tr("Look for the calendars of the account again, and choose another one."),
        )


class ChangedThere(Exception):  # noqa: N818 - no fault: somebody was quicker
    """The server has another version than the one that was to be replaced (412)."""


class ItemRefused(Exception):  # noqa: N818 - it concerns one entry only
    """The server does not take one entry; ``sentence`` says so."""

    def __init__(self, status: int) -> None:
        known = status in _REFUSED
        self.sentence = tr(_REFUSED[status]) if known else tr("The server does not take it ({status}).", status=status)
        super().__init__(self.sentence)


_REFUSED: Final = {
    403: "The server does not allow this entry to be changed.",
    409: "The server has another entry in its place.",
    413: "The entry is too large for the server.",
    415: "The server does not take entries of this kind in this calendar.",
    507: "There is no room left on the server.",
}
