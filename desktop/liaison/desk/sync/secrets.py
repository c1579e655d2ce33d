"""Passwords of calendar accounts: in the system's keyring, or encrypted with the vault where there is none."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from liaison.model.calendar_sync import CalendarAccount, CalendarSecret
from liaison.model.errors import LiaisonError, LockedError
from liaison.model.words import tr
from liaison.store.vault import keyrings


def _name(account_id: str) -> str:
    return f"calendar {account_id}"


def put_in_keyring(account_id: str, password: str) -> bool:
    """Hand a password to the keyring; False where there is none that takes it."""
    try:
        keyrings.put(_name(account_id), password)
    except LiaisonError:
        return False
    return True


def keep_password(session: Session, account: CalendarAccount, password: str, *, in_keyring: bool) -> None:
    """Remember that the keyring has it, or keep it in the vault."""
    session.execute(delete(CalendarSecret).where(CalendarSecret.account_id == account.id))
    account.in_keyring = in_keyring
    if not in_keyring:
        session.add(CalendarSecret(account_id=account.id, secret=password))


def password_of(session: Session, account: CalendarAccount) -> str:
    """The password of an account.

    Raises:
        LockedError: the keyring does not give it.
    """
    secret = (
        keyrings.get(_name(account.id))
        if account.in_keyring
        else session.scalar(select(CalendarSecret.secret).where(CalendarSecret.account_id == account.id))
    )
    if secret is None:
        raise LockedError(
            tr("The password of {account} is not in the keyring of this computer.", account=account.name),
            tr("Type it again in the settings."),
        )
    return secret


def forget_in_keyring(account_id: str) -> None:
    """Take a password out of the keyring, where there is one."""
    try:
        keyrings.forget(_name(account_id))
    except LiaisonError:
        return
