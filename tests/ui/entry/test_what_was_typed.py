"""Whether a passphrase or a recovery code was meant, and that neither stands in the words of an object."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from liaison.ui.door import Restored, meant_as_code
from liaison.ui.restoring import CameBack
from support.doors import CODE

#: What people change of a code when they copy it: case, marks between groups, a letter too many or too few.
CODES = [
    CODE,
    CODE.lower(),
    CODE.replace("-", " "),
    CODE.replace("-", ""),
    CODE.replace("-", " - "),
    f"  {CODE}\n",
    CODE[:19].replace("-", "") + CODE[19:],
    CODE[:-1],
    CODE.replace("AB12", "AB112"),
    CODE.replace("AB12", "AB1").replace("RS56", "RS566"),
    CODE.replace("-AB12", ""),
    CODE.replace("-", "") + "7",
]
PASSPHRASES = [
    "correct horse battery staple 2026",
    "correct-horse-battery-staple-2026",
    "correcthorsebatterystaple2026",
    "2026 correct horse battery staple",
    "every client has a name since 1998",
    "this that with from what year 2026",
    "7 dwarfs and 40 thieves met in 1812",
    "three blue umbrellas",
    "",
]


@pytest.mark.parametrize("typed", CODES)
def test_a_code_is_known_as_one_even_mistyped(typed: str) -> None:
    assert meant_as_code(typed)


@pytest.mark.parametrize("typed", PASSPHRASES)
def test_words_with_figures_are_a_passphrase(typed: str) -> None:
    assert not meant_as_code(typed)


def test_what_opens_a_backup_is_in_no_report_of_a_fault() -> None:
    back = CameBack(Restored(datetime(2026, 11, 24, tzinfo=UTC), None), "correct horse battery", by_code=False)
    assert "correct horse" not in repr(back)
    assert "2026" in repr(back)
