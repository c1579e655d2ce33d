"""Which sections the settings have, and the commands that lead to them; light, for the window knows them at start."""

from __future__ import annotations

from typing import Final, NamedTuple

from liaison.ui.commands import Command, Menu


class SectionSpec(NamedTuple):
    """One section: its key in places, its title in English, and its widget as ``module:Class``."""

    key: str
    title: str
    maker: str


_HERE: Final = "liaison.ui.settings"
SECTIONS: Final = (
    SectionSpec("you", "You and your agency", f"{_HERE}.you:YouSection"),
    SectionSpec("appearance", "Appearance", f"{_HERE}.appearance:AppearanceSection"),
    SectionSpec("locking", "Locking", f"{_HERE}.locking:LockingSection"),
    SectionSpec("notes", "Tray and quick note", f"{_HERE}.tray:TraySection"),
    SectionSpec("reminders", "Reminders", f"{_HERE}.reminders:RemindersSection"),
    SectionSpec("backups", "Backups", f"{_HERE}.backups:BackupsSection"),
    SectionSpec("trends", "Trends", f"{_HERE}.trends:TrendsSection"),
    SectionSpec("signs", "Warning signs", f"{_HERE}.signs:SignsSection"),
    SectionSpec("calendars", "Calendar accounts", f"{_HERE}.calendars:CalendarsSection"),
    SectionSpec("feeds", "Feeds", f"{_HERE}.feeds:FeedsSection"),
    SectionSpec("filing", "Filing", f"{_HERE}.filing:FilingSection"),
    SectionSpec("hours", "Working hours", f"{_HERE}.hours:HoursSection"),
    SectionSpec("time", "Time", f"{_HERE}.time:TimeSection"),
    SectionSpec("printing", "Printing", f"{_HERE}.printing:PrintingSection"),
    SectionSpec("about", "About Liaison", f"{_HERE}.about:AboutSection"),
)


class Lead(NamedTuple):
    """A command that leads to the setting ``at`` of a section."""

    command: Command
    section: str
    at: str = ""


def _lead(name: str, text: str, section: str, words: str, *, at: str = "", menu: Menu = Menu.SETTINGS) -> Lead:
    return Lead(Command(f"settings_{name}", text, menu, words=f"settings preferences {words}"), section, at)


LEADS: Final = (
    _lead("name", "Your name and agency", "you", "user company me", at="name"),
    _lead("colours", "Colours", "appearance", "theme dark light", at="colours"),
    _lead("text_size", "Text size", "appearance", "zoom font large scale", at="size"),
    _lead("language", "Language", "appearance", "english deutsch german translation", at="language"),
    _lead("lock_after", "Lock when nobody is there", "locking", "idle minutes away security", at="minutes"),
    _lead(
        "ways", "Passphrase, recovery code and keyring", "locking", "password unlock security slots change", at="ways"
    ),
    _lead("tray", "Tray and quick note", "notes", "background close window shortcut", at="tray"),
    _lead(
        "reminders", "Reminders", "reminders", "calls promises reviews birthdays notify before quiet hours", at="lead"
    ),
    _lead("backups", "Backups and their folder", "backups", "save copy safe", at="back_up"),
    _lead("weights", "Weights of the trends", "trends", "lines levels numbers noise table", at="weights"),
    _lead("hours", "Our working hours", "hours", "office day week weekend off times", at="day_0"),
    _lead("zone", "Time zone", "time", "clock hours region", at="zone"),
    _lead("signs", "Warning signs", "signs", "thresholds alarms right false", at="reset"),
    _lead("calendars", "Calendar accounts", "calendars", "caldav sync server meetings account", at="add"),
    _lead("feeds", "Calendar feeds", "feeds", "ics subscribe share calendar file busy", at="new"),
    _lead("filing", "What filing has taught", "filing", "rules unfiled learn meetings clients", at="waiting"),
    _lead("paper", "Size of paper", "printing", "print pdf a4 letter", at="paper"),
    _lead("about", "About Liaison", "about", "version licence license data folder where", menu=Menu.HELP),
)
