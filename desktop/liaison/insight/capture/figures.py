"""Reads figures: percentages, points, money, and the change from one to another ("71 % to 64 %")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from liaison.insight.capture.lexicon import compiled
from liaison.insight.capture.values import CaptureContext, Figure, FigureUnit, Span
from liaison.model.values import CURRENCIES

_SPACE = r"[ \u00a0\u202f]?"
_AMOUNT = r"[0-9]{1,12}(?:[,.'’][0-9]{3}){0,4}(?:[.,][0-9]{1,4})?"
_SIGNS = {"€": "EUR", "£": "GBP", "¥": "JPY", "CA$": "CAD", "A$": "AUD", "US$": "USD"}
_SCALES = {"k": 3, "thousand": 3, "m": 6, "mn": 6, "million": 6, "bn": 9, "billion": 9}
_FIGURE = re.compile(
    rf"(?<![\w.,/:])(?P<sign>CA\$|A\$|US\$|[$€£¥]|(?P<code>[A-Z]{{3}}){_SPACE})?{_SPACE}(?P<amount>[-−+]?{_AMOUNT})"
    rf"(?P<scale>{_SPACE}(?:k|mn|m|bn|thousand|million|billion))?"
    rf"(?:{_SPACE}(?P<unit>%|percent\b|per cent\b|points?\b|pts?\b|pp\b|€|(?P<code2>[A-Z]{{3}})\b))?(?![\w/:])"
)
_GAP = r"[ \t\u00a0\u202f]{0,4}"
_TO = compiled(rf"{_GAP}(?:to|->|→|=>|–|—)(?:[ \t]{{1,2}}(?:about|around))?{_GAP}")
_FROM = compiled(r"\bfrom[ \t]{1,3}(?:about[ \t])?$")
_TARGET = compiled(r"(?<!\w)(?:to|reach|hit)[ \t]{1,3}$")
_WAS = compiled(r"[\s(,;]{1,4}(?:was|were|down from|up from|from|before)[ \t]{1,3}(?:it was[ \t])?$")
_NOW = compiled(r"[ \t,]{1,3}(?:now|today)\b")
_SCORE = compiled(
    r"(?<![\w./])(?P<a>10|[0-9])(?:[ ]?/[ ]?|[ ]out[ ]of[ ])10(?![\w/%])|"
    r"\b(?:score|nps|promoter)[ :]{1,2}(?P<b>10|[0-9])(?![\w./%])"
)


def find_figures(text: str, taken: Sequence[Span], context: CaptureContext) -> tuple[Figure, ...]:
    """The figures in ``text`` outside ``taken``; a bare number counts only as part of "from 3 to 5"."""
    found = [_figure(match, context) for match in _FIGURE.finditer(text)]
    free = [figure for figure in found if not any(figure.span.overlaps(span) for span in taken)]
    kept = []
    for index, figure in enumerate(free):
        if figure.unit != "number" or _paired(text, free, index):
            kept.append(_with_unit_of_pair(text, free, index))
    return tuple(kept)


def _paired(text: str, figures: list[Figure], index: int) -> bool:
    behind = index + 1 < len(figures) and _joined(text, figures[index], figures[index + 1])
    return behind or (index > 0 and _joined(text, figures[index - 1], figures[index]))


def _with_unit_of_pair(text: str, figures: list[Figure], index: int) -> Figure:
    """A bare number takes the unit of the figure it is joined to: "24 to 35 %"."""
    figure = figures[index]
    following = figures[index + 1] if index + 1 < len(figures) else None
    if figure.unit != "number" or following is None or not _joined(text, figure, following):
        return figure
    return Figure(figure.span, figure.text, figure.amount, following.unit, following.currency)


def _joined(text: str, first: Figure, second: Figure) -> bool:
    return _TO.fullmatch(text, first.span.end, second.span.start) is not None


def _figure(match: re.Match[str], context: CaptureContext) -> Figure:
    span = Span(*match.span())
    amount = _amount(match["amount"]) * 10 ** _SCALES.get((match["scale"] or "").strip().lower(), 0)
    unit, currency = _unit(match, context)
    return Figure(span, match[0], amount, unit, currency)


def _unit(match: re.Match[str], context: CaptureContext) -> tuple[FigureUnit, str | None]:
    code = (match["code"] or match["code2"] or "").strip()
    if code in CURRENCIES:
        return "money", code
    sign, unit = match["sign"] or "", (match["unit"] or "").lower()
    if sign and not match["code"]:
        return "money", context.dollar if sign == "$" else _SIGNS[sign]
    if unit == "€":
        return "money", "EUR"
    if unit.startswith(("%", "per")):
        return "percent", None
    return ("points", None) if unit.startswith(("p",)) else ("number", None)


def _amount(words: str) -> Decimal:
    """The value of a number with either convention for thousands and decimals: "4,200", "1.100,50", "0.125"."""
    plain = words.replace("−", "-").replace("'", "").replace("’", "")
    whole, fraction = plain, ""
    last = re.search(r"[.,]([0-9]{1,4})$", plain)
    # three places after one mark are thousands, but none begin with a nought
    if last is not None and (len(last[1]) != 3 or re.fullmatch(r"[-+]?0[.,][0-9]{3}", plain)):
        whole, fraction = plain[: last.start()], last[1]
    digits = re.sub("[.,]", "", whole)
    return Decimal(f"{digits}.{fraction}" if fraction else digits)


def change(text: str, figures: tuple[Figure, ...]) -> tuple[Figure | None, Figure | None]:
    """What was before and after: "71 % to 64 %", "64 % (was 71 %)", "71 % in June, 64 % now"; "to 60 %" is after."""
    for first, second in pairwise(figures):
        if first.unit != second.unit and "number" not in {first.unit, second.unit}:
            continue
        between = text[first.span.end : second.span.start]
        if _TO.fullmatch(between):
            return first, second
        if _WAS.fullmatch(between):
            return second, first
        if _NOW.match(text, second.span.end) or re.search(r"\bnow[ \t]{1,3}$", between):
            return first, second
    if len(figures) == 1 and _TARGET.search(text[: figures[0].span.start][-12:]):
        return None, figures[0]
    return None, None


def change_span(text: str, before: Figure, after: Figure) -> Span:
    """The words of a change with the "from" before it, to be taken out of a goal."""
    start, end = min(before.span.start, after.span.start), max(before.span.end, after.span.end)
    front = text[max(0, start - 16) : start]
    lead = _FROM.search(front)
    return Span(start - len(front) + lead.start() if lead else start, end)


def find_score(text: str) -> tuple[int, Span] | None:
    """A promoter answer, 0 to 10: "9/10", "9 out of 10", "NPS 9"."""
    match = _SCORE.search(text)
    if match is None:
        return None
    return int(match["a"] or match["b"]), Span(*match.span())
