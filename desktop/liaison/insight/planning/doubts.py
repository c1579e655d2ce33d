"""What a planned line leaves in doubt: words that look like a day, a time or a rule and were not read as one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from liaison.insight.capture import Span
from liaison.insight.capture.lexicon import GAP, MONTH, NUMBER, SPACE, WEEKDAY, compiled, fold
from liaison.insight.capture.names import edit_distance
from liaison.model.date_words import months_in, weekdays_in
from liaison.model.words import language, tr

_NAMES: Final = (
    "january", "february", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "tomorrow",
)  # fmt: skip
_UNIT: Final = r"(?:day|week|fortnight|month|quarter|year|weekday|weekend)s?"
_CLOCK: Final = r"[0-9]{1,2}[:.h][0-9]{2}(?![0-9])"
_PM: Final = rf"(?:{SPACE}[ap]\.?m\b\.?)"
_LOOKS: Final = compiled(
    r"(?<![\w£$€.,:/+-])(?!1-1\b|1:1\b|24/7\b|50/50\b)(?:"
    rf"{_CLOCK}{_PM}?(?:{SPACE}[-–—]{SPACE}{_CLOCK}{_PM}?)?|[0-9]{{1,2}}{_PM}|[0-9]{{1,2}}{GAP}o['’]clock|"
    rf"[0-9]{{1,4}}[/-][0-9]{{1,2}}[/-][0-9]{{2,4}}|[0-9]{{1,2}}/[0-9]{{1,2}}|[0-9]{{1,2}}\.[0-9]{{1,2}}\.(?:[0-9]{{2,4}})?|"
    rf"[0-9]{{1,2}}{SPACE}[-–—]{SPACE}[0-9]{{1,2}}(?![\w-])|"
    rf"(?:{WEEKDAY}{GAP})?[0-9]{{1,2}}(?:st|nd|rd|th)?{GAP}(?:of{GAP})?{MONTH}|{MONTH}{GAP}[0-9]{{1,2}}(?:st|nd|rd|th)?|"
    rf"[0-9]{{1,2}}(?:st|nd|rd|th)(?!\w)(?!{GAP}[a-z])|"
    rf"(?:every|each|alternate){GAP}(?:\w{{1,12}}{GAP}){{0,2}}(?:{WEEKDAY}|{_UNIT})|(?:{NUMBER}|{NUMBER}{GAP}times|once|twice){GAP}(?:a|per|each){GAP}"
    rf"(?:day|week|month|quarter|year)|"
    rf"(?:half|quarter|five|ten|twenty){GAP}(?:past|to){GAP}\w+|half{GAP}(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|"
    rf"(?:at|from|to|until|till){GAP}[0-9]{{1,2}}(?![\w.%])|(?:until|till){GAP}\w+(?:{GAP}\w+)?|for{GAP}[0-9]{{1,3}}(?!\w|{GAP}\w)|"
    rf"(?:in|within){GAP}(?:about{GAP})?{NUMBER}{GAP}{_UNIT}|(?:next|this|last|coming){GAP}(?:{WEEKDAY}|{_UNIT})|"
    rf"[0-9]{{1,3}}{SPACE}(?:minutes?|mins?|hours?|hrs?)|for{GAP}{NUMBER}{GAP}{_UNIT}|"
    rf"half{GAP}an?{GAP}(?:hour|day)|(?:GMT|UTC)[+-][0-9]{{1,2}}|"
    rf"(?:first|last|1st){GAP}(?:working{GAP}|business{GAP})?day|"
    r"now|today|tonight|tomorrow|yesterday|noon|midnight|midday|mornings?|afternoons?|evenings?|EOD|COB|"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?)"
    r")(?!\w)"
)
#: A part of the day, which fixes no time.
PART_OF_DAY: Final = compiled(r"(?<!\w)(?:in the )?(?:morning|afternoon|evening|night)(?!\w)")
_GERMAN_DAY: Final = "|".join(weekdays_in("de"))
_GERMAN_MONTH: Final = "|".join(month for month in months_in("de") if len(month) > 3 or month == "mai")
_GERMAN_UNIT: Final = (
    r"(?:minute|stunde|woche|jahrestag|arbeitstag|werktag|wochentag|tag|monat|quartal|jahr)(?:e?[ns]|es?)?|std|min"
)
_GERMAN_PART: Final = r"früh|morgens|(?:vor|nach)?mittags?|abends?|nachts?|mitternacht"
_GERMAN_NUMBER: Final = (
    r"(?:[0-9]{1,3}|eine[mnrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|einige[nr]?|(?:ein )?paar)"
)
#: Words of time in another language, which are said where nothing read them: no time is silently another one.
_ELSEWHERE: Final = {
    "de": compiled(
        r"(?<![\w.])(?:"
        rf"(?:jede[nrsm]?|alle|(?:nächste|kommende)[nrsm]?|ende|anfang|mitte|beginn){GAP}(?:(?:de[sr]|diese[sr]){GAP})?\w+|"
        rf"(?:diese|letzte|vorige|vergangene|übernächste|vorletzte)[nrsm]?{GAP}(?:{_GERMAN_DAY}|{_GERMAN_UNIT})|"
        rf"(?:übernächste|vorletzte)[nrsm]?|immer|jeweils|kw{SPACE}[0-9]{{1,2}}|"
        rf"(?:{_GERMAN_DAY})(?:s|{_GERMAN_PART}|morgen)?|(?-i:Mo|Di|Mi|Do|Fr|Sa)(?!\w)\.?|(?-i:So)(?=[.,]?{SPACE}[0-9])|"
        rf"heute|(?:über)?morgen|(?:vor)?gestern|{_GERMAN_PART}|(?:werk|wochen)tags|(?:am{GAP})?wochenendes?|wochenends|"
        rf"(?:woch|monat|quartal|jahr)e?n?s?(?:ende|anfang|mitte|beginn)|"
        rf"(?:[0-9]{{1,2}}(?:[:.][0-9]{{2}})?{SPACE})?uhr(?:{GAP}[0-9]{{1,2}})?|"
        rf"(?:um|ab|gegen|bis|von|vom|zum|am){GAP}[0-9]{{1,2}}(?:[.:][0-9]{{0,2}})?(?![\w%])|"
        rf"(?:halb|viertel|drei{SPACE}viertel)(?:{GAP}(?:vor|nach))?{GAP}\w+|(?:fünf|zehn|zwanzig){GAP}(?:vor|nach){GAP}\w+|"
        rf"(?:in|vor|nach|seit|binnen|für){GAP}{_GERMAN_NUMBER}{GAP}(?:{_GERMAN_UNIT})|{_GERMAN_NUMBER}{GAP}(?:{_GERMAN_UNIT})|"
        rf"(?:halbe|eineinhalb|anderthalb){GAP}stunden?|(?:drei)?viertelstunde|"
        rf"[0-9]{{1,2}}\.{SPACE}(?:{_GERMAN_MONTH})|[0-9]{{1,2}}\.(?={SPACE}(?:bis|und|[-–]))|"
        rf"(?:im|bis|ab|seit){GAP}(?:{_GERMAN_MONTH})|(?:{_GERMAN_MONTH.replace('mai|', '').replace('august|', '')})|"
        rf"(?:\w{{1,12}}|[0-9]{{1,2}}-)?(?:täg|wöchent|monat|jähr)(?:lich|ig)(?:e[nrsm]?)?|ganztags|"
        rf"(?:[0-9]{{1,3}}|\w{{3,7}})-?mal(?:{GAP}(?:pro|im|in der|am){GAP}\w+)?|(?:pro|je){GAP}(?:{_GERMAN_UNIT})|"
        rf"(?:weihnachte|oster|pfingste)n|silvester|neujahr|heiligabend)(?!\w)"
    )
}
_WORD: Final = re.compile(r"(?<![\w@.])[^\W\d_]{5,10}(?!\w)")


def not_read(line: str, taken: Iterable[Span]) -> Iterator[Span]:
    """Where the words outside ``taken`` look like a day, a time or a rule."""
    rest = line
    for span in taken:
        rest = f"{rest[: span.start]}{';' * (span.end - span.start)}{rest[span.end :]}"
    found = [Span(*match.span()) for match in _LOOKS.finditer(rest)]
    theirs = _ELSEWHERE.get(language())
    for match in theirs.finditer(rest) if theirs is not None else ():
        if not any(Span(*match.span()).overlaps(other) for other in found):
            found.append(Span(*match.span()))
    for match in _WORD.finditer(rest):
        word, span = fold(match[0]), Span(*match.span())
        if not any(span.overlaps(other) for other in found) and any(_is_near(word, name) for name in _NAMES):
            found.append(span)
    yield from sorted(found)


def _is_near(word: str, name: str) -> bool:
    allowed = 1 if len(name) < 8 else 2
    return word[0] == name[0] and 0 < edit_distance(word, name, allowed) <= allowed


def said_not_read(line: str, spans: Sequence[Span]) -> Iterator[str]:
    """The sentence about them."""
    words = [f"“{line[slice(*span)].strip()}”" for span in spans]
    if words:
        yield tr("Not understood as a day, a time or a rule: {words}.", words=", ".join(words))
