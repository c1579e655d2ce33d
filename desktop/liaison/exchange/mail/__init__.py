"""Mail as programs save it (.eml, .mbox), read for the invitations in it only.

Nothing of a message is kept but the calendars it carries; it is never shown, and nothing it names is loaded.
"""

from __future__ import annotations

from .reading import is_mail, is_outlook, read_mail
from .values import Invitation, MailFile

__all__ = ["Invitation", "MailFile", "is_mail", "is_outlook", "read_mail"]
