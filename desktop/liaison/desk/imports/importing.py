"""The one command that imports."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from liaison.desk.context import Desk
from liaison.model.values import Changes
from liaison.model.words import count, tr
from liaison.store.record import Unit

from .known import load_known
from .provenance import Origins
from .report import ImportFile, ImportReport, Part, Progress, Reporter
from .sources import Sources, read_sources


def import_files(
    desk: Desk,
    files: Sequence[ImportFile],
    *,
    dry_run: bool = False,
    mapping: Mapping[str, str] | None = None,
    progress: Progress | None = None,
    writing: Callable[[], None] | None = None,
    leaving_out: frozenset[Part] = frozenset(),
) -> ImportReport:
    """Bring calendars, contact cards, tables and records into the record, in one undoable command.

    All files or none: a file that cannot be read at all stops the import before anything is written, while a damaged
    part of a file is skipped with its reason. The same files again change nothing. With ``dry_run`` the report says
    what would happen. ``mapping`` says what the columns of a table hold (see ``exchange.tables``). ``progress`` is
    told what is being done and may raise to stop; then nothing was changed. ``writing`` is called when the files are
    read and the record is about to be written to, with ``dry_run`` too. ``leaving_out`` is left aside as if the files
    had none of it; a record in JSON comes in as a whole.

    A record in JSON that is imported into an empty one brings its own history, so that nothing tells the two apart;
    what undo then takes back is the last command of that history.

    Raises:
        UnreadableFile: a file cannot be used.
        NeedsMapping: the columns of a table are not known.
        InputError: the mapping does not fit, or a rule of the record would be broken.
        Cancelled: ``progress`` raised it.
    """
    with _without_collecting():
        return _import(
            desk, files, dry_run=dry_run, mapping=mapping, progress=progress, writing=writing, leaving_out=leaving_out
        )


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Without the search for reference cycles: an import makes millions of objects and no cycles (a quarter faster)."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _import(
    desk: Desk,
    files: Sequence[ImportFile],
    *,
    dry_run: bool,
    mapping: Mapping[str, str] | None,
    progress: Progress | None,
    writing: Callable[[], None] | None,
    leaving_out: frozenset[Part],
) -> ImportReport:
    reporter = Reporter()
    sources = read_sources(files, desk.zone_name, reporter, mapping, progress)
    if writing is not None:
        writing()
    with desk.record.command("import_files", dry_run=dry_run) as unit:
        restored = _bring_in(desk, unit, sources, reporter, progress, leaving_out=leaving_out)
        unit.words = _words(files, reporter)
    changes = unit.changes
    if restored:
        changes = Changes(changes.journal_id, changes.words, changes.touched | restored)
    return ImportReport(tuple(reporter.lines), reporter.counts(), changes)


def _bring_in(
    desk: Desk,
    unit: Unit,
    sources: Sources,
    reporter: Reporter,
    progress: Progress | None,
    *,
    leaving_out: frozenset[Part],
) -> frozenset[tuple[str, str]]:
    """Bring everything in, what other files may refer to first. The rows of a record that was restored as a whole."""
    from .contacts import import_contacts  # noqa: PLC0415 - start-up time is benchmarked
    from .meetings import MeetingImport  # noqa: PLC0415 - start-up time is benchmarked
    from .todos import TodoImport  # noqa: PLC0415 - start-up time is benchmarked

    def tick(done: int, total: int, what: str) -> None:
        if progress is not None:
            progress(done, total, what)

    restored: set[tuple[str, str]] = set()
    for file, data in sources.records:
        from .whole_record import RecordImport  # noqa: PLC0415 - start-up time is benchmarked

        RecordImport(desk, unit, reporter, tick, restored).run(file, data)
    known = load_known(unit.session)
    origins = Origins(unit, desk.now())
    if Part.CONTACTS not in leaving_out:
        import_contacts(desk, unit, known, origins, files=sources.contacts, reporter=reporter, tick=tick)
    if Part.MEETINGS not in leaving_out:
        meetings = [(file, meeting) for file, calendar in sources.calendars for meeting in calendar.meetings]
        MeetingImport(desk, unit, known, origins, reporter, tick).run(meetings)
        from .messages import MessageImport  # noqa: PLC0415 - start-up time is benchmarked

        messages = [(file, message) for file, calendar in sources.calendars for message in calendar.messages]
        MessageImport(desk, unit, origins, reporter).run(messages)
    if Part.TODOS not in leaving_out:
        todos = [(file, todo) for file, calendar in sources.calendars for todo in calendar.todos]
        TodoImport(desk, unit, known, origins, reporter, tick).run(todos)
    origins.write()
    tick(1, 1, tr("Writing"))
    return frozenset(restored)


def _words(files: Sequence[ImportFile], reporter: Reporter) -> str:
    """What a person reads in the history."""
    counts = reporter.counts()
    what = files[0].name if len(files) == 1 else count(len(files), "{n} file", "{n} files")
    return tr(
        "Imported {what}: {added} added, {updated} updated", what=what, added=counts["added"], updated=counts["updated"]
    )
