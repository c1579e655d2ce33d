"""Invitations of the usual programs on the command line, saved alone and in a mailbox of Thunderbird."""

from __future__ import annotations

from pathlib import Path

from support.command_line import CommandLine
from support.mails import apple, google, outlook, thunderbird


def test_saved_mail_and_a_mailbox_are_imported(empty: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "invite.eml").write_bytes(google())
    (tmp_path / "Inbox").write_bytes(thunderbird(outlook(), apple()))
    outcome = empty("import", str(tmp_path / "invite.eml"), str(tmp_path / "Inbox"))
    assert outcome.code == 0, outcome.err
    titles = {one["meeting"]["title"] for one in empty.json("unfiled")["unfiled"]}
    assert titles == {"Quarterly review – Oakline", "Statusrunde Pell", "Coffee with Dana"}
    (tmp_path / "off.eml").write_bytes(google("CANCEL", 1, "CANCELLED"))
    said = " ".join(empty("import", str(tmp_path / "off.eml")).out.split())  # where lines break hangs on the path
    assert "status: confirmed → cancelled" in said
