"""The words for levels, stances and channels, and for the time where somebody is. No Qt."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from liaison.model.values import ChannelKind, Level, Stance
from liaison.model.words import clock_time, short_day, tr

_LEVELS: Final = {
    Level.EXECUTIVE: "Executive",
    Level.DIRECTOR: "Director",
    Level.MANAGER: "Manager",
    Level.SPECIALIST: "Specialist",
}
_STANCES: Final = {
    Stance.CHAMPION: "champion",
    Stance.SUPPORTER: "supporter",
    Stance.NEUTRAL: "neutral",
    Stance.SCEPTIC: "sceptic",
    Stance.BLOCKER: "blocker",
}
_CHANNELS: Final = {
    ChannelKind.EMAIL: "Email",
    ChannelKind.PHONE: "Phone",
    ChannelKind.MOBILE: "Mobile",
    ChannelKind.FAX: "Fax",
    ChannelKind.PAGER: "Pager",
    ChannelKind.TEAMS: "Teams",
    ChannelKind.SLACK: "Slack",
    ChannelKind.ZOOM: "Zoom",
    ChannelKind.WHATSAPP: "WhatsApp",
    ChannelKind.SIGNAL: "Signal",
    ChannelKind.TELEGRAM: "Telegram",
    ChannelKind.SKYPE: "Skype",
    ChannelKind.LINKEDIN: "LinkedIn",
    ChannelKind.CHAT: "Chat",
    ChannelKind.SOCIAL: "Social",
    ChannelKind.WEBSITE: "Website",
    ChannelKind.POST: "Post",
    ChannelKind.IN_PERSON: "In person",
}


def level_word(level: Level | None) -> str:
    """A level as a label, or that it is not known."""
    return tr(_LEVELS[level]) if level is not None else tr("Level not known")


def stance_word(stance: Stance | None) -> str:
    """A stance in a word; nothing where it is not known."""
    return tr(_STANCES[stance]) if stance is not None else ""


def channel_word(kind: ChannelKind | None) -> str:
    """A channel as a label; nothing where there is none."""
    return tr(_CHANNELS[kind]) if kind is not None else ""


def there_words(now: datetime, zone: str | None) -> str:
    """The time where somebody is: "22:10 there"; nothing where their zone is not known."""
    return tr("{time} there", time=clock_time(now, ZoneInfo(zone))) if zone else ""


def seen_words(day: date | None, today: date) -> str:
    """When somebody was last in touch: "today", "yesterday", "19 Nov"."""
    if day is None:
        return ""
    days = (today - day).days
    if days == 0:
        return tr("today")
    return tr("yesterday") if days == 1 else short_day(day, today)


def month_words(day: date) -> str:
    """A month and year: "Mar 2026"."""
    return f"{short_day(day).partition(' ')[2]} {day.year}"


def is_working_day(now: datetime, zone: str, work_days: str) -> bool:
    """Whether somebody works on the day it is now on their clock."""
    return str(now.astimezone(ZoneInfo(zone)).weekday()) in work_days


def is_within(now: datetime, zone: str, start: time | None, end: time | None, work_days: str) -> bool:
    """Whether it is within somebody's hours now, on their clock and their working days."""
    there = now.astimezone(ZoneInfo(zone))
    if not is_working_day(now, zone, work_days):
        return False
    return (start is None or start <= there.time()) and (end is None or there.time() < end)
