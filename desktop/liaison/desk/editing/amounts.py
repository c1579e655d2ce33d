"""Text as amounts: money with its currency, a number with its unit, a cost for each of something."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from liaison.model.errors import InputError
from liaison.model.values import CURRENCIES, TimeUnit
from liaison.model.words import tr

from .values import about, choose_word, number

_SIGNS: Final = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}
_MONEY: Final = re.compile(
    r"(?:(?P<code1>[A-Za-z]{3})\s*|(?P<sign1>[$€£¥])\s*)?(?P<number>[-\u2212]?[\d,.\s\u202f\u00a0'\u2019]*\d)\s*(?P<unit>[kKmM](?![^\W\d]))?"
    r"\s*(?:(?P<sign2>[$€£¥])|(?P<rest>[^\d].*))?"
)
_NO_CENTS: Final = re.compile(r"[-\u2212]?[1-9]\d{0,2}[.,]\d{3}")
_THREE_PLACES: Final = -3
#: Currencies with a thousand parts.
_OF_THREE_PLACES: Final = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
_EACH: Final = re.compile(
    r"\s*(?:/|\b(?:an?|per|each|every)\b)\s*((?:working )?(?:minute|hour|day)|week|month|year|event)s?$", re.IGNORECASE
)


def money(text: str, name: str, dollar: str = "USD") -> tuple[Decimal, str]:
    """An amount with its ISO currency: "4200 USD", "$4,200", "EUR 12.50", "4.2k USD"."""
    amount, currency, _unit = amount_with_unit(text, name, dollar)
    if currency is None:
        raise InputError(
            about(name, tr("“{text}” has no currency that is known.", text=text)),
            tr("Write it as in 4200 USD or $4,200."),
        )
    return amount, currency


def amount_with_unit(text: str, name: str, dollar: str = "USD") -> tuple[Decimal, str | None, str | None]:
    """An amount with its currency, else with the noun it counts ("1,100 orders")."""
    match = _MONEY.fullmatch(text.strip())
    if match is None:
        raise InputError(
            about(name, tr("“{text}” is not an amount.", text=text)),
            tr("Write it as in 4200 USD, $4,200 or 1100 orders."),
        )
    rest = (match["rest"] or "").strip()
    sign = match["sign1"] or match["sign2"]
    code = (match["code1"] or (rest if len(rest) == 3 else "")).upper()
    figure = number(match["number"], name)
    if (
        (sign or code in CURRENCIES - _OF_THREE_PLACES)
        and not match["unit"]
        and _NO_CENTS.fullmatch(match["number"].strip())
    ):
        _refuse_three_places(figure, text, name)
    amount = figure * {"k": 1_000, "m": 1_000_000}.get((match["unit"] or "").lower(), 1)
    if sign:
        return amount, dollar if sign == "$" else _SIGNS[sign], None
    if code in CURRENCIES:
        return amount, code, None
    return amount, None, rest or None


def _refuse_three_places(figure: Decimal, text: str, name: str) -> None:
    """84.000 may be eighty-four thousand as others write it; three places are no cents, so nothing is guessed."""
    if figure.as_tuple().exponent == _THREE_PLACES:
        raise InputError(
            about(name, tr("“{text}” could be thousands, or a part of one.", text=text)),
            tr("Write it without the mark, as in 84000."),
        )


def cost(text: str, name: str, dollar: str = "USD") -> tuple[Decimal, str | None, str | None, TimeUnit | None]:
    """A cost with its currency or its unit, and for each of what: "$4,200 a minute", "1100 orders per day"."""
    amount_text, each = text, None
    if (match := _EACH.search(text)) is not None:
        each = TimeUnit(choose_word(tuple(unit.value for unit in TimeUnit), match[1], name))
        amount_text = text[: match.start()]
    amount, currency, unit = amount_with_unit(amount_text, name, dollar)
    if currency is None and unit is None:
        raise InputError(
            about(name, tr("“{text}” says no currency and no unit.", text=text)),
            tr("Write it as in $4,200 a minute or 1100 orders a day."),
        )
    return amount, currency, unit, each
