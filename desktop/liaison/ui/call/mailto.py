"""A message as an address that the mail program opens (RFC 6068). No Qt."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

#: Longer addresses are cut off by some systems without a word.
LONGEST: Final = 2_000


def mailto(address: str, subject: str, body: str) -> str | None:
    """The address, percent-encoded as UTF-8 with the line ends of mail; None where it would be too long to arrive.

    An address with anything in it that would end it is encoded, so that nothing can be added to the message.
    """
    lines = "\r\n".join(body.splitlines())
    made = f"mailto:{quote(address.strip(), safe='@')}?subject={_encoded(subject)}&body={_encoded(lines)}"
    return made if len(made) <= LONGEST else None


def _encoded(text: str) -> str:
    return quote(text, safe="")
