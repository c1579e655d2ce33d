"""FIELD=VALUE on the command line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from liaison.desk.editing import fields_of
from liaison.model.errors import UsageError
from liaison.model.words import tr

_FIELD: Final = re.compile(r"([A-Za-z][A-Za-z_ -]{0,40})=(.*)", re.DOTALL)


def assigned(words: Sequence[str], kind: str) -> tuple[list[str], dict[str, str]]:
    """The words without a field, and the values by field as typed.

    A word with an equals sign that begins with no field of the kind is an ordinary word where it has spaces before it.

    Raises:
        UsageError: a field is said twice.
    """
    bare: list[str] = []
    values: dict[str, str] = {}
    known = {field.name for field in fields_of(kind)}
    for word in words:
        match = _FIELD.fullmatch(word)
        if match is None or (" " in match[1].strip() and match[1].strip().replace(" ", "_") not in known):
            bare.append(word)
            continue
        name = match[1].strip()
        if name in values:
            raise UsageError(tr("{field} is said twice.", field=name), tr("Say it once."))
        values[name] = match[2]
    return bare, values
