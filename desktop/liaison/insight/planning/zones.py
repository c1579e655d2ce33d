"""The time zone that a typed time names: "15:00 Berlin time", "10am ET", "9:00 their time"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from liaison.insight.capture import Span
from liaison.insight.capture.lexicon import SPACE, compiled

_SHORT: Final = {
    "ET": "America/New_York", "EST": "America/New_York", "EDT": "America/New_York", "CT": "America/Chicago",
    "CST": "America/Chicago", "CDT": "America/Chicago", "MT": "America/Denver", "MST": "America/Denver",
    "MDT": "America/Denver", "PT": "America/Los_Angeles", "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles",
    "UTC": "UTC", "GMT": "UTC", "BST": "Europe/London", "WET": "Europe/Lisbon", "CET": "Europe/Berlin",
    "CEST": "Europe/Berlin", "EET": "Europe/Helsinki", "EEST": "Europe/Helsinki", "IST": "Asia/Kolkata",
    "JST": "Asia/Tokyo", "SGT": "Asia/Singapore", "HKT": "Asia/Hong_Kong", "AEST": "Australia/Sydney",
    "AEDT": "Australia/Sydney", "NZST": "Pacific/Auckland", "NZDT": "Pacific/Auckland",
}  # fmt: skip
_NAMED: Final = {
    "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver",
    "pacific": "America/Los_Angeles", "uk": "Europe/London", "british": "Europe/London", "german": "Europe/Berlin",
    "french": "Europe/Paris", "central european": "Europe/Berlin", "san francisco": "America/Los_Angeles",
    "seattle": "America/Los_Angeles", "boston": "America/New_York", "washington": "America/New_York",
    "miami": "America/New_York", "atlanta": "America/New_York", "dallas": "America/Chicago",
    "houston": "America/Chicago", "austin": "America/Chicago", "munich": "Europe/Berlin", "hamburg": "Europe/Berlin",
    "frankfurt": "Europe/Berlin", "cologne": "Europe/Berlin", "milan": "Europe/Rome", "barcelona": "Europe/Madrid",
    "geneva": "Europe/Zurich", "edinburgh": "Europe/London", "manchester": "Europe/London", "mumbai": "Asia/Kolkata",
    "delhi": "Asia/Kolkata", "bangalore": "Asia/Kolkata", "beijing": "Asia/Shanghai", "tel aviv": "Asia/Jerusalem",
    "japan": "Asia/Tokyo", "singapore": "Asia/Singapore", "new york": "America/New_York", "utc": "UTC", "gmt": "UTC",
}  # fmt: skip
_THEIRS: Final = frozenset({"their", "theirs", "client", "client's", "client’s"})
_OURS: Final = frozenset({"our", "my", "local"})
_REGIONS: Final = ("Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic")
_AFTER_TIME: Final = compiled(r"(?:[0-9]|[ap]\.?m\.?|noon|midday|o['’]clock)[ \t]{0,2},?[ \t]{0,2}\(?$")
_ABBREVIATED: Final = re.compile(
    rf"(?<!\w)\(?(?P<zone>{'|'.join(sorted(_SHORT, key=len, reverse=True))})\)?(?!\w|[+-][0-9])"
)
#: As the zones are called in calendars, which can mean nothing else.
_BY_NAME: Final = compiled(
    rf"(?<![\w/])\(?(?P<zone>(?:{'|'.join((*_REGIONS, 'Indian'))})/[a-z_]{{2,30}}(?:/[a-z_]{{2,30}})?)"
    rf"(?:{SPACE}time)?\)?(?![\w/])"
)
_IN_WORDS: Final = compiled(
    rf"(?<!\w)\(?(?P<zone>[^\W\d][\w'’-]{{1,20}}(?:[ ][^\W\d][\w'’-]{{1,20}})?){SPACE}time\)?(?!\w)"
)


class FoundZone(NamedTuple):
    """The words at ``span`` name the zone ``key``; an empty key is none that is known."""

    span: Span
    key: str


def find_zone(text: str, theirs: str = "") -> FoundZone | None:
    """The zone named right behind a time; ``theirs`` is what "their time" means. None where none is named."""
    named = _BY_NAME.search(text)
    if named is not None:
        return FoundZone(Span(*named.span()), _exact(named["zone"]))
    for match in _ABBREVIATED.finditer(text):
        if _AFTER_TIME.search(text, max(0, match.start() - 12), match.start()):
            return FoundZone(Span(*match.span()), _SHORT[match["zone"]])
    for match in _IN_WORDS.finditer(text):
        words = match["zone"].lower()
        if words in _OURS or not _AFTER_TIME.search(text, max(0, match.start() - 12), match.start()):
            continue
        return FoundZone(Span(*match.span()), theirs if words in _THEIRS else _key(words))
    return None


@lru_cache(maxsize=64)
def _key(words: str) -> str:
    if words in _NAMED:
        return _NAMED[words]
    city = "_".join(part.capitalize() for part in words.split())
    return next((key for region in _REGIONS if (key := _known(f"{region}/{city}"))), "")


@lru_cache(maxsize=64)
def _exact(name: str) -> str:
    """The key of a zone by its whole name, in whichever case: "europe/berlin", "America/New_York"."""
    return _known("/".join("_".join(part.capitalize() for part in one.split("_")) for one in name.split("/")))


def _known(key: str) -> str:
    try:
        return ZoneInfo(key).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""
