"""Lines typed in a German window: a time, a day or a rule is read as it is meant, or it is said that it was not."""

from __future__ import annotations

from datetime import date

import pytest

from liaison.insight.planning import PlannedLine, read_plan
from liaison.model.words import install_translator

from .test_typed import CLIENTS, CONTEXT, LONDON, THEIRS


def read(line: str) -> PlannedLine:
    install_translator(lambda text: text, "de")
    try:
        return read_plan(line, CONTEXT, CLIENTS, THEIRS)
    finally:
        install_translator(None)


@pytest.mark.parametrize(
    ("line", "day", "time", "minutes"),
    [
        ("Pell Freitag 10 Uhr 30", "2026-11-27", "10:30", 60),
        ("Pell Freitag 10 Uhr 30 Minuten", "2026-11-27", "10:00", 30),
        ("Pell Freitag 10 Uhr 30 Leute", "2026-11-27", "10:00", 60),
        ("Pell Freitag 10 Uhr eine halbe Stunde", "2026-11-27", "10:00", 30),
        ("Pell Freitag 10 Uhr anderthalb Stunden", "2026-11-27", "10:00", 90),
        ("Pell Freitag 8 Uhr abends", "2026-11-27", "20:00", 60),
        ("Pell Freitagabend 8 Uhr", "2026-11-27", "20:00", 60),
        ("Pell heute Abend um 8 Uhr", "2026-11-24", "20:00", 60),
        ("Pell Freitag 3 Uhr nachmittags", "2026-11-27", "15:00", 60),
        ("Pell morgen früh 8 Uhr", "2026-11-25", "08:00", 60),
        ("Pell Freitag halb 3", "2026-11-27", "14:30", 60),
        ("Pell Freitag halb acht abends", "2026-11-27", "19:30", 60),
        ("Pell Freitag viertel vor 3", "2026-11-27", "14:45", 60),
        ("Pell Freitag Viertel nach drei", "2026-11-27", "15:15", 60),
        ("Pell Freitag dreiviertel 3", "2026-11-27", "14:45", 60),
        ("Pell Freitag zwölf Uhr", "2026-11-27", "12:00", 60),
        ("Pell Freitag um 14", "2026-11-27", "14:00", 60),
        ("Pell Freitag von 14 bis 15:30", "2026-11-27", "14:00", 90),
        ("Pell Freitag 14 Uhr bis 16 Uhr", "2026-11-27", "14:00", 120),
        ("Pell Mi 10:00", "2026-11-25", "10:00", 60),
        ("Pell Mi, 25.11. 10 Uhr", "2026-11-25", "10:00", 60),
        ("Pell Fr 9-10", "2026-11-27", "09:00", 60),
        ("Pell in zwei Wochen 10 Uhr", "2026-12-08", "10:00", 60),
        ("Pell nächste Woche Dienstag 14 Uhr", "2026-12-01", "14:00", 60),
        ("Pell letzten Freitag 10 Uhr", "2026-11-20", "10:00", 60),
        ("Pell am 3.12. 14 Uhr", "2026-12-03", "14:00", 60),
        ("Pell am 3.12.2026 um 14:30 Uhr", "2026-12-03", "14:30", 60),
        ("Pell Dienstag, den 1. Dezember 2026 um 14 Uhr", "2026-12-01", "14:00", 60),
    ],
)
def test_a_time_is_read_as_it_is_meant(line: str, day: str, time: str, minutes: int) -> None:
    found = read(line)
    assert (str(found.day), f"{found.start:%H:%M}", found.minutes, found.remarks) == (day, time, minutes, ())


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("Pell Messe vom 3. bis 5. Dezember", date(2026, 12, 3), date(2026, 12, 5)),
        ("Pell Messe 28. November bis 3. Dezember", date(2026, 11, 28), date(2026, 12, 3)),
        ("Pell Messe vom 3. bis 5. Dez", date(2026, 12, 3), date(2026, 12, 5)),
        ("Pell Messe 3.-5.12.", date(2026, 12, 3), date(2026, 12, 5)),
        ("Pell Messe 3.12. bis zum 5.12.2026", date(2026, 12, 3), date(2026, 12, 5)),
        ("Pell Messe Montag bis Mittwoch", date(2026, 11, 30), date(2026, 12, 2)),
    ],
)
def test_days_from_one_to_another_begin_with_the_first(line: str, first: date, last: date) -> None:
    found = read(line)
    assert (found.title, found.day, found.until, found.remarks) == ("Pell Messe", first, last, ())


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("montags 9 Uhr Pell", "FREQ=WEEKLY;BYDAY=MO"),
        ("dienstags und donnerstags 9 Uhr Pell", "FREQ=WEEKLY;BYDAY=TU,TH"),
        ("jeden Montag und Mittwoch 9 Uhr Pell", "FREQ=WEEKLY;BYDAY=MO,WE"),
        ("Pell an jedem Freitag 9 Uhr", "FREQ=WEEKLY;BYDAY=FR"),
        ("Pell werktags 9 Uhr", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ("Pell jeden zweiten Dienstag im Monat 9 Uhr", "FREQ=MONTHLY;BYDAY=2TU"),
        ("Pell jeden zweiten Dienstag 9 Uhr", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ("Pell jeden 1. Montag im Monat 9 Uhr", "FREQ=MONTHLY;BYDAY=1MO"),
        ("Pell jeden letzten Freitag des Monats 9 Uhr", "FREQ=MONTHLY;BYDAY=-1FR"),
        ("Pell 14-tägig freitags 9 Uhr", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
        ("Pell jeden Freitag 9 Uhr 10 Mal", "FREQ=WEEKLY;BYDAY=FR;COUNT=10"),
        ("Pell täglich 9 Uhr bis 5. Dezember", "FREQ=DAILY;UNTIL=20261205T090000Z"),
    ],
)
def test_a_rule_has_all_of_its_days(line: str, rule: str) -> None:
    found = read(line)
    assert found.repeating is not None
    assert found.day is not None
    assert found.repeating.rule(found.day, found.start, LONDON) == rule
    assert (found.title, f"{found.start:%H:%M}", found.minutes, found.remarks) == ("Pell", "09:00", 60, ())


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Pell übernächsten Freitag 10 Uhr", "übernächsten Freitag"),
        ("Pell Freitag 12 Uhr nachts", "nachts"),
        ("Pell Freitagabend", "Freitagabend"),
        ("Pell Freitag mittags", "mittags"),
        ("Pell Montag Morgen", "Morgen"),
        ("Pell am Morgen 8 Uhr", None),
        ("Pell Freitag ab 14", "ab 14"),
        ("Pell zweimal pro Woche 9 Uhr", "zweimal pro Woche"),
        ("Pell immer Freitag 9 Uhr", "immer"),
        ("Pell drei Tage ab Montag", "drei Tage"),
        ("Pell Mi", "Mi"),
        ("Pell KW 49", "KW 49"),
        ("Pell Wochenende 10 Uhr", "Wochenende"),
        ("Pell so ist es Freitag 10 Uhr", None),
        ("Mittagessen mit Pell Freitag", None),
    ],
)
def test_a_word_of_time_that_is_not_read_is_named(line: str, words: str | None) -> None:
    said = [remark for remark in read(line).remarks if remark.startswith("Not understood")]
    assert said == ([] if words is None else [f"Not understood as a day, a time or a rule: “{words}”."])


def test_in_english_a_day_behind_until_is_no_time_either() -> None:
    found = read_plan("Pell daily 9:00 until 5 December", CONTEXT, CLIENTS, THEIRS)
    assert (found.minutes, found.repeating is not None and found.repeating.until) == (60, date(2026, 12, 5))
