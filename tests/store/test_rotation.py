"""Backups of a vault's own folder: which are kept, and which are old enough to go."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from liaison.model.clock import FixedClock
from liaison.store.backup import Keep, backup, rotate_backups
from support.kept import Kept


def test_rotation_keeps_the_latest_and_some_of_each_age(tmp_path: Path) -> None:
    start = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)
    days = [start - timedelta(days=days) for days in range(400)]
    for day in days:
        (tmp_path / f"liaison-{day:%Y-%m-%d-%H%M%S}.liaison-backup").touch()
    others = ["mine.liaison-backup", "before-schema-2-from-1-2020-01-01-000000.liaison-backup", "liaison-x.txt"]
    for name in others:
        (tmp_path / name).touch()
    gone = rotate_backups(tmp_path, Keep(latest=3, weeks=3, months=4))
    kept = sorted(path.name[8:18] for path in tmp_path.iterdir() if path.name not in others)
    assert kept == ["2026-08-31", "2026-09-30", "2026-10-31", "2026-11-15", "2026-11-22", "2026-11-23", "2026-11-24"]
    assert len(gone) == 400 - len(kept)
    assert {path.name for path in tmp_path.iterdir()} > set(others)
    assert rotate_backups(tmp_path, Keep(latest=3, weeks=3, months=4)) == ()
    assert rotate_backups(tmp_path / "nothing") == ()


def test_backups_of_the_vaults_own_are_thinned_out(kept: Kept, clock: FixedClock) -> None:
    for _ in range(9):
        clock.instant += timedelta(minutes=1)
        backup(kept.vault, clock=clock)
    assert len(list(kept.vault.backups.iterdir())) == 7
