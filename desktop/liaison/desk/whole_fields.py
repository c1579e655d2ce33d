"""Fields whose columns say nothing by themselves, as a person reads them: a birthday, a sum, the days of a week."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo
from functools import cache
from typing import TYPE_CHECKING, Any

from liaison.model.words import WEEKDAYS, join_words, tr

if TYPE_CHECKING:
    from .editing.fields import Field


@cache
def whole_fields(kind: str) -> Mapping[str, Field]:
    """Such fields of a kind, by each of their columns."""
    from .editing.fields import FieldType, fields_of  # noqa: PLC0415 - editing writes history, which is told by this

    found: dict[str, Field] = {}
    for field in fields_of(kind):
        if len(field.columns) > 1 or field.type is FieldType.WEEKDAYS:
            found |= dict.fromkeys(field.columns, field)
    return found


def whole_words(field: Field, values: Mapping[str, Any], zone: tzinfo) -> str:
    """What such a field holds, in words."""
    from .editing.fields import FieldType  # noqa: PLC0415 - see above
    from .editing.texts import text_of  # noqa: PLC0415 - see above

    if field.type is FieldType.WEEKDAYS:
        days = str(values.get(field.columns[0]) or "")
        return join_words([tr(WEEKDAYS[int(day)]) for day in days]) or tr("nothing")
    return text_of(field, values, zone) or tr("nothing")
