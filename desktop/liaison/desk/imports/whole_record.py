"""A whole record from JSON: restored into an empty one, or merged by id into one that is in use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC
from typing import Any, Final

from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import DataError, IntegrityError

from liaison.desk.context import Desk
from liaison.desk.occurrences import AFTER, BEFORE, refresh
from liaison.exchange.record_json.reading import Item, RecordFile, refusal
from liaison.exchange.report import UnreadableFile
from liaison.model.base import Base
from liaison.model.clock import today
from liaison.model.errors import InvariantError
from liaison.model.invariants import check_rules, check_values, has_rules
from liaison.model.journal import Journal, JournalRow
from liaison.model.kinds import KINDS, RECORD_KINDS
from liaison.model.words import tr
from liaison.store.migrations import CURRENT
from liaison.store.record import Unit
from liaison.store.rows import encode, table_of

from .record_rows import row_of
from .report import Action, Place, Reporter

_AT_ONCE: Final = 500
_LABELS: Final = ("name", "what", "title", "summary", "address", "key", "command")
#: The kinds that setting up a vault may leave in it.
_SET_UP: Final = frozenset({"colleague", "setting"})

Row = dict[str, Any]


@dataclass(slots=True)
class RecordImport:
    """Brings one record in. ``restored`` names the rows of a record that was restored with its own journal."""

    desk: Desk
    unit: Unit
    reporter: Reporter
    tick: Callable[[int, int, str], None]
    restored: set[tuple[str, str]] = field(default_factory=set)

    def run(self, file: str, data: RecordFile) -> None:
        """Restore or merge.

        Raises:
            UnreadableFile: a row is not what it should be, or would break a rule of the record.
        """
        if data.schema > CURRENT.number:
            raise UnreadableFile(
                tr("{file} was written by a newer version of Liaison.", file=file),
                tr("Update Liaison and import it again."),
            )
        try:
            rows = self._checked(file, data)
            if self._is_new(rows):
                self._restore(file, data, rows)
            else:
                self._merge(file, data, rows)
        except InvariantError as error:
            raise refusal(file, error.sentence.rstrip(".")) from error
        except (IntegrityError, DataError) as error:
            raise refusal(file, tr("its rows do not fit together")) from error
        if data.records.get("attachment"):
            reason = tr("the files that are attached are not part of this format; a backup holds them")
            self.reporter.say("noted", "part", "", Place(file), reason=reason)

    def _checked(self, file: str, data: RecordFile) -> dict[str, list[Row]]:
        """The rows of every kind, typed, with every reference leading somewhere."""
        found: dict[str, list[Row]] = {}
        total = sum(map(len, data.records.values()))
        done = 0
        for kind, items in data.records.items():
            if kind not in RECORD_KINDS:
                raise refusal(file, tr("it has records of an unknown kind {kind}", kind=repr(kind[:40])))
            rows: list[Row] = []
            for item in items:
                if done % _AT_ONCE == 0:
                    self.tick(done, total, tr("Checking {file}", file=file))
                done += 1
                rows.append(_typed(file, KINDS[kind], item))
                check_values(rows[-1])
            found[kind] = rows
        self._check_references(file, found)
        return found

    def _check_references(self, file: str, rows: Mapping[str, Sequence[Row]]) -> None:
        ids = {kind: {row["id"] for row in some} for kind, some in rows.items()}
        missing: dict[str, set[str]] = {}
        for kind, some in rows.items():
            for column, target in _references(KINDS[kind]):
                there = ids.get(target, set())
                wanted = {row[column] for row in some if row[column] is not None and row[column] not in there}
                missing.setdefault(target, set()).update(wanted)
        for target, wanted in missing.items():
            if left := wanted - set(self._present(target, wanted)):
                raise refusal(file, tr("it refers to a {kind} that is not there ({id})", kind=target, id=min(left)))

    def _present(self, kind: str, ids: Iterable[str]) -> dict[str, Row]:
        """The rows of the record with these ids."""
        table = table_of(KINDS[kind])
        found: dict[str, Row] = {}
        for some in _pieces(sorted(ids)):
            for row in self.unit.session.execute(select(table).where(table.c.id.in_(some))):
                found[row.id] = row._asdict()
        return found

    def _is_new(self, rows: Mapping[str, Sequence[Row]]) -> bool:
        """Whether the record holds nothing yet but what setting it up left there: the user's name and settings.

        These make way only for a record that says itself who the user is.
        """
        session = self.unit.session
        kinds = [kind for kind in RECORD_KINDS if kind not in _SET_UP]
        if any(session.scalar(select(KINDS[kind].id).limit(1)) for kind in kinds):
            return False
        if not any(session.scalar(select(KINDS[kind].id).limit(1)) for kind in (*_SET_UP, "journal")):
            return True
        told = set(session.scalars(select(JournalRow.record_kind).distinct()))
        says_who = any(row["is_me"] and row["deleted_at"] is None for row in rows.get("colleague", ()))
        return told <= _SET_UP and says_who

    def _restore(self, file: str, data: RecordFile, rows: Mapping[str, list[Row]]) -> None:
        for kind in ("journal_row", "journal", *sorted(_SET_UP)):
            self.unit.session.execute(delete(table_of(KINDS[kind])))
        for kind, some in rows.items():
            self._insert(KINDS[kind], some)
            for row, item in zip(some, data.records[kind], strict=True):
                self.restored.add((kind, row["id"]))
                self._say("added", kind, row, Place(file, item.line))
        entries, changed = self._journal(file, data.journal)
        self._insert(Journal, entries)
        self._insert(JournalRow, changed)
        self._check_rules({kind: [row["id"] for row in some] for kind, some in rows.items()})
        self._work_out_meetings([row["id"] for row in rows.get("meeting", ())])

    def _work_out_meetings(self, meeting_ids: Sequence[str]) -> None:
        day = today(self.desk.clock, UTC)
        refresh(
            self.unit.session,
            meeting_ids,
            start=day - BEFORE,
            end=day + AFTER,
            zone_name=self.desk.zone_name,
            now=self.desk.now(),
        )

    def _insert(self, of: type[Base], rows: Sequence[Row]) -> None:
        for some in _pieces(rows):
            self.unit.session.execute(insert(table_of(of)), some)

    def _journal(self, file: str, journal: Sequence[Mapping[str, Any]]) -> tuple[list[Row], list[Row]]:
        entries: list[Row] = []
        changed: list[Row] = []
        for entry in journal:
            values = {name: value for name, value in entry.items() if name != "rows"}
            entries.append(_typed(file, Journal, Item(values, None)))
            for row in entry["rows"]:
                changed.append(_typed(file, JournalRow, Item(row, None)))
                self._check_change(file, changed[-1])
        numbers = {entry["number"] for entry in entries}
        known = {entry["id"] for entry in entries}
        targets = {entry["target_id"] for entry in entries} - {None}
        owners = {row["journal_id"] for row in changed}
        row_ids = {row["id"] for row in changed}
        whole = len(numbers) == len(known) == len(entries) and len(row_ids) == len(changed)
        if not whole or not targets <= known or not owners <= known or any(number < 1 for number in numbers):
            raise refusal(file, tr("its journal is damaged"))
        return entries, changed

    def _check_change(self, file: str, row: Row) -> None:
        """A row of the journal must be one that undo could bring back."""
        if row["record_kind"] not in RECORD_KINDS:
            raise refusal(file, tr("its journal is damaged"))
        for values in (row["before"], row["after"]):
            if values is not None:
                _typed(file, KINDS[row["record_kind"]], Item(values, None))

    def _merge(self, file: str, data: RecordFile, rows: Mapping[str, list[Row]]) -> None:
        written: dict[str, list[str]] = {}
        total = sum(map(len, rows.values()))
        done = 0
        for kind in rows:
            here = self._present(kind, (row["id"] for row in rows[kind]))
            places = {str(item.values["id"]): Place(file, item.line) for item in data.records[kind]}
            news = self._news(kind, rows[kind], here, places)
            done += len(rows[kind])
            self.tick(done, total, tr("Bringing in {file}", file=file))
            self._write(kind, news, here)
            written[kind] = [row["id"] for row in news]
        self._rank_channels(rows.get("channel", ()))
        self._check_rules(written)
        if data.journal:
            reason = tr("its history was left out: this record has one of its own")
            self.reporter.say("noted", "part", "", Place(file), reason=reason)

    def _news(self, kind: str, rows: Sequence[Row], here: Mapping[str, Row], places: Mapping[str, Place]) -> list[Row]:
        """The rows that are new, or newer than those kept; says what becomes of each."""
        news: list[Row] = []
        taken = self._taken(kind)
        for row in rows:
            kept, place = here.get(row["id"]), places[row["id"]]
            reason = ""
            if kept is None:
                if clash := taken(row):
                    self._say("skipped", kind, row, place, clash)
                    continue
                news.append(row)
                self._say("added", kind, row, place)
            elif encode(kept) == encode(row):
                self._say("unchanged", kind, row, place)
            elif kept["deleted_at"] is not None and row["deleted_at"] is None:
                reason = tr("in the trash")
            elif row["updated_at"] <= kept["updated_at"]:
                reason = tr("older than what is kept")
            else:
                news.append(row)
                self._say("updated", kind, row, place)
            if reason:
                self._say("skipped", kind, row, place, reason)
        return news

    def _taken(self, kind: str) -> Callable[[Row], str]:
        """Why a new row of a kind cannot be added beside what is there; may adapt the row instead."""
        session = self.unit.session
        if kind == "setting":
            table = table_of(KINDS[kind])
            keys = set(session.scalars(select(table.c.key)))
            return lambda row: tr("this record has that setting already") if row["key"] in keys else ""
        if kind == "colleague":
            table = table_of(KINDS[kind])
            is_known = bool(session.scalar(select(table.c.id).where(table.c.is_me, table.c.deleted_at.is_(None))))

            def not_me(row: Row) -> str:
                row["is_me"] = row["is_me"] and not is_known
                return ""

            return not_me
        return lambda _row: ""

    def _write(self, kind: str, news: Sequence[Row], here: Mapping[str, Row]) -> None:
        table = table_of(KINDS[kind])
        added = [row for row in news if row["id"] not in here]
        self._insert(KINDS[kind], added)
        for row in added:
            self.unit.note_change(kind, row["id"], None, encode(row))
        for row in news:
            if (kept := here.get(row["id"])) is not None:
                self.unit.session.execute(update(table).where(table.c.id == row["id"]).values(**row))
                self.unit.note_change(kind, row["id"], encode(kept), encode(row))

    def _rank_channels(self, rows: Sequence[Row]) -> None:
        """Rank the channels of the people concerned without gaps, as they stood, those kept here first on a tie."""
        table = table_of(KINDS["channel"])
        arrived = {row["id"] for row in rows}
        for some in _pieces(sorted({row["person_id"] for row in rows})):
            found: dict[str, list[Row]] = {}
            query = select(table).where(table.c.person_id.in_(some), table.c.deleted_at.is_(None))
            for row in self.unit.session.execute(query):
                found.setdefault(row.person_id, []).append(row._asdict())
            for channels in found.values():
                channels.sort(key=lambda one: (one["rank"], one["id"] in arrived, one["id"]))
                for rank, one in enumerate(channels, start=1):
                    if one["rank"] != rank:
                        self._write("channel", [one | {"rank": rank}], {one["id"]: one})

    def _check_rules(self, written: Mapping[str, Sequence[str]]) -> None:
        """Every rule of every row that was written, as if it had been written one by one."""
        session = self.unit.session
        done, total = 0, sum(map(len, written.values()))
        for kind, ids in written.items():
            of = KINDS[kind]
            for some in _pieces(ids) if has_rules(of) else ():
                self.tick(done, total, tr("Checking the rules of the record"))
                done += len(some)
                for row in session.scalars(select(of).where(of.id.in_(some))).all():
                    check_rules(session, row)
                session.expunge_all()

    def _say(self, action: Action, kind: str, row: Row, place: Place, reason: str = "") -> None:
        label = next((str(row[name]) for name in _LABELS if row.get(name)), "")
        self.reporter.say(action, kind, label[:200], place, record_id=row["id"], reason=reason)


def _typed(file: str, of: type[Base], item: Item) -> Row:
    try:
        return row_of(of, item.values)
    except ValueError as error:
        where = tr("line {line}, ", line=item.line) if item.line else ""
        raise refusal(file, tr("{where}a {kind}: {why}", where=where, kind=of.kind(), why=str(error)[:200])) from error


def _references(of: type[Base]) -> Iterator[tuple[str, str]]:
    """Columns that refer to a row, with the kind of it."""
    for column in table_of(of).columns:
        for key in column.foreign_keys:
            yield column.name, key.column.table.name


def _pieces(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for at in range(0, len(rows), _AT_ONCE):
        yield rows[at : at + _AT_ONCE]
