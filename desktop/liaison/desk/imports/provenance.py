"""Where imported records came from, looked up in bulk and kept in step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import select

from liaison.model.desk_items import Origin
from liaison.store.record import Unit

_AT_ONCE: Final = 500


class Known(NamedTuple):
    """An origin as it is kept."""

    id: str
    record_kind: str
    record_id: str
    digest: str
    seen: Mapping[str, Any]


class Origins:
    """The origins of one import. New ones are written together by :meth:`write`."""

    def __init__(self, unit: Unit, now: datetime) -> None:
        self._unit = unit
        self._now = now
        self._known: dict[tuple[str, str], Known] = {}
        self._new: list[dict[str, Any]] = []
        self._fresh: set[tuple[str, str]] = set()

    def load(self, system: str, keys: Iterable[str]) -> None:
        """Fetch what is kept of these keys."""
        wanted = list(dict.fromkeys(keys))
        columns = (Origin.key, Origin.id, Origin.record_kind, Origin.record_id, Origin.digest, Origin.seen)
        for at in range(0, len(wanted), _AT_ONCE):
            query = select(*columns).where(
                Origin.system == system, Origin.key.in_(wanted[at : at + _AT_ONCE]), Origin.deleted_at.is_(None)
            )
            for key, *rest in self._unit.session.execute(query):
                self._known[system, key] = Known(*rest)

    def get(self, system: str, key: str) -> Known | None:
        """What is kept of a key that was loaded."""
        return self._known.get((system, key))

    def add(
        self, key: tuple[str, str], record: tuple[str, str], digest: str, file: str, seen: Mapping[str, Any] | None
    ) -> None:
        """Remember that ``record`` (kind, id) came from this ``key`` (system, key); the first word counts."""
        kind, record_id = record
        if key in self._fresh:
            return
        self._fresh.add(key)
        row = {
            "record_kind": kind,
            "record_id": record_id,
            "system": key[0],
            "key": key[1],
            "digest": digest,
            "seen": dict(seen or {}),
            "file": file,
            "seen_at": self._now,
        }
        self._new.append(row)

    def change(self, known: Known, digest: str, file: str, seen: Mapping[str, Any] | None) -> None:
        """Remember that the source has another version now."""
        row = self._unit.session.get_one(Origin, known.id)
        row.digest = digest
        row.file = file
        row.seen = dict(seen or {})
        row.seen_at = self._now

    def write(self) -> None:
        """Write the new ones."""
        self._unit.add_rows(Origin, self._new)
        self._new = []
