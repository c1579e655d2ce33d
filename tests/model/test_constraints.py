"""Every constraint of the database has a sentence for people."""

from __future__ import annotations

import pytest
from sqlalchemy import CheckConstraint, Enum

from liaison.model.base import Base
from liaison.model.constraints import SENTENCES, sentence_for
from liaison.model.kinds import KINDS


def _checks() -> set[str]:
    """The checks written by hand; those of columns with a list of words share one sentence."""
    assert KINDS
    found: set[str] = set()
    for table in Base.metadata.sorted_tables:
        of_words = {f"ck_{table.name}_{one.type.name}" for one in table.columns if isinstance(one.type, Enum)}
        names = {str(one.name) for one in table.constraints if isinstance(one, CheckConstraint)}
        found |= {name.removeprefix("ck_") for name in names - of_words}
    return found


def test_each_check_has_its_sentence_and_each_sentence_its_check() -> None:
    assert _checks() == set(SENTENCES)


@pytest.mark.parametrize(
    ("refusal", "sentence"),
    [
        ("CHECK constraint failed: ck_entry_open_until_told", "A concern is open until the person has been told."),
        ("CHECK constraint failed: ck_client_clientstatus", "A word is not one of those that its field can hold."),
        ("NOT NULL constraint failed: goal.client_id", "Client cannot be empty."),
        ("UNIQUE constraint failed: setting.key", "There is a setting of that name already."),
        ("UNIQUE constraint failed: goal.id", "This would be there twice."),
        ("FOREIGN KEY constraint failed", "This would refer to a record that does not exist."),
    ],
)
def test_what_the_database_refuses_is_said_in_words(refusal: str, sentence: str) -> None:
    assert sentence_for(refusal) == sentence
