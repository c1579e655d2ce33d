"""The commands by name, in the order in which help lists them; their modules are imported one at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Command:
    """A command: how help shows what follows its name, the module that does it, and what it does in a few words."""

    usage: str
    module: str
    summary: str


COMMANDS: Final[dict[str, Command]] = {
    "open": Command("", "opening", "open the window (the default)"),
    "init": Command("[--sample] [--no-keyring]", "init", "make a vault"),
    "import": Command(
        "FILE... [--dry-run] [--mapping F]", "importing", "take in calendars, mail, cards, tables or JSON"
    ),
    "export": Command("ics|vcf|csv|json -o F", "exporting", "write calendars, cards, tables or the whole record"),
    "feed": Command("[add|write|remove NAME FILE]", "feed", "calendar files that others subscribe to"),
    "sync": Command("[ACCOUNT] [--list]", "sync", "keep in step with calendars on servers, both ways"),
    "clients": Command("", "clients", "list the clients"),
    "show": Command("CLIENT", "show", "one client at a glance"),
    "people": Command("[CLIENT] [--who NAME]", "people", "list people, or show one across clients"),
    "today": Command("", "today", "calls, what is due, who needs attention"),
    "agenda": Command("[--from D] [--to D] [--unfiled]", "agenda", "everything with a date"),
    "brief": Command("CLIENT [--on D] [--format F] [-o F]", "brief", "one page before a call"),
    "review": Command(
        "CLIENT [--held TEXT] [--format F] [-o F]", "review", "the record since the last review; holding one"
    ),
    "follow-up": Command("CLIENT [--to PERSON]", "follow_up", "what was agreed last, as a message to send"),
    "signs": Command("[CLIENT] [--on D]", "signs", "warning signs, with reasons and next steps"),
    "trends": Command("CLIENT [--on D]", "trends", "the five lines over time, and what moved them"),
    "note": Command("[CLIENT] TEXT | -", "note", "keep a note; its lines make promises, ideas, concerns"),
    "commitments": Command("[--ours|--theirs] [--late]", "commitments", "the ledger of promises"),
    "done": Command("COMMITMENT", "done", "a promise was kept"),
    "slip": Command("COMMITMENT --to D", "slip", "a promise moves to another date"),
    "drop": Command("COMMITMENT", "drop", "a promise is given up"),
    "add": Command("KIND [CLIENT] FIELD=VALUE...", "add", "add any record"),
    "set": Command("RECORD FIELD=VALUE...", "change", "change any record"),
    "fields": Command("[KIND]", "fields", "what a kind of record can hold"),
    "unfiled": Command(
        "[RECORD CLIENT|--matching TEXT CLIENT]", "unfiled", "meetings and to-dos that wait for a client"
    ),
    "proposals": Command("[MEETING record|dismiss]", "proposals", "past meetings that were not recorded"),
    "search": Command("QUERY", "search", "find text anywhere"),
    "history": Command("[RECORD]", "history", "what was done, and to which record"),
    "undo": Command("", "undo", "take back the last change"),
    "redo": Command("", "redo", "do again what was undone"),
    "trash": Command("[put|restore RECORD]", "trash", "what was removed, and bringing it back"),
    "check": Command("", "check", "see whether the vault is sound"),
    "backup": Command("[F]", "backup", "make a verified copy"),
    "restore": Command("F", "restore", "bring a copy back"),
    "passphrase": Command("", "passphrase", "change the passphrase"),
    "slots": Command("[add-keyring|remove N|recovery-code]", "slots", "the ways to open the vault"),
}
