"""Attached files in the window: dropped, opened as private copies, saved, trashed; copies that do not stay behind."""

from __future__ import annotations

import stat
import tempfile
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from liaison.app.wiring import open_desk
from liaison.desk.attaching import AttachmentView, attachments_of
from liaison.desk.clients import list_clients
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.trash import trash_list
from liaison.model.clock import FixedClock
from liaison.model.errors import LockedError
from liaison.store.vault import Vault
from liaison.ui.attachments import AttachmentList, FileDeeds
from liaison.ui.attachments.copies import OpenedCopies, can_be_opened, copies_of, remove_left_copies
from liaison.ui.attachments.rows import FileRow, file_row, size_words
from liaison.ui.shell import MainWindow
from liaison.ui.work import DeskThread
from support.folders import short_folder
from support.sample_reading import NOW


@pytest.fixture(scope="module")
def vault() -> Iterator[Vault]:
    """A vault for the files; the record is the sample's, in memory."""
    with short_folder() as place:
        made, _code = Vault.create(place / "vault", passphrase="only here", clock=FixedClock(NOW))
        with made:
            yield made


@pytest.fixture
def keeping(closed_window: MainWindow, sample_desk: Desk, vault: Vault) -> Desk:
    """The sample in the window, able to keep files."""
    desk = Desk(sample_desk.record, sample_desk.zone_name, vault)
    closed_window.place.work.open(closed_window, lambda: nullcontext(desk))
    closed_window.open_desk()
    return desk


@pytest.fixture
def client(keeping: Desk) -> str:
    return list_clients(keeping)[0].id


@pytest.fixture
def files(closed_window: MainWindow, keeping: Desk, client: str, qtbot: QtBot) -> AttachmentList:
    made = AttachmentList(closed_window.place, "client", client)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where copies go, in place of the system's folder for temporary files."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the system was asked to open."""
    asked: list[Path] = []

    def open_url(url: QUrl) -> bool:
        asked.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return asked


def drop(files: AttachmentList, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    files.dropEvent(
        QDropEvent(
            QPointF(4, 4),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            QEvent.Type.Drop,
        )
    )


def written(tmp_path: Path, *names: str) -> list[Path]:
    made = []
    for name in names:
        (tmp_path / name).write_text(f"This is {name}.", encoding="ascii")
        made.append(tmp_path / name)
    return made


def first(files: AttachmentList) -> FileRow:
    files.list.setCurrentIndex(files.list.rows.index(0))
    row = files.list.current_row()
    assert isinstance(row, FileRow)
    return row


def test_dropped_files_are_attached_and_undo_takes_back_the_last(
    closed_window: MainWindow, keeping: Desk, client: str, files: AttachmentList, tmp_path: Path
) -> None:
    assert files.said.text() == "No files attached."
    drop(files, *written(tmp_path, "Brief.pdf", "Plan.txt"))
    assert [one.name for one in attachments_of(keeping, "client", client)] == ["Brief.pdf", "Plan.txt"]
    assert len(files.list) == 2
    assert files.said.text() == ""
    assert closed_window.toast.words.text() == "2 files attached"
    assert not files.stop_link.isVisibleTo(files)
    closed_window.undo()
    assert len(files.list) == 1


def test_a_folder_among_the_files_is_refused_and_the_others_are_attached(
    closed_window: MainWindow, keeping: Desk, client: str, files: AttachmentList, tmp_path: Path
) -> None:
    drop(files, tmp_path, *written(tmp_path, "Brief.pdf"))
    assert [one.name for one in attachments_of(keeping, "client", client)] == ["Brief.pdf"]
    assert "is not a file" in closed_window.frame.errors.sentence.text()


def test_stopping_keeps_nothing_of_the_file(
    closed_window: MainWindow, keeping: Desk, client: str, files: AttachmentList, tmp_path: Path
) -> None:
    large = tmp_path / "Film.mov"
    large.write_bytes(bytes(6 * 1024 * 1024))
    said: list[str] = []

    def heed(words: str) -> None:
        said.append(words)
        files.deeds.give_up()

    files.deeds.progress.connect(heed)
    drop(files, large)
    assert said == ["Attaching “Film.mov”, 16 of 100", ""]
    assert attachments_of(keeping, "client", client) == ()
    assert closed_window.toast.words.text() == "Stopped. Nothing of “Film.mov” was kept."


def test_enter_opens_a_private_copy_that_goes_with_the_lock(
    closed_window: MainWindow, files: AttachmentList, tmp_path: Path, elsewhere: Path, opened: list[Path]
) -> None:
    drop(files, *written(tmp_path, "Plan.txt"))
    first(files)
    QTest.keyClick(files.list, Qt.Key.Key_Return)
    (copy,) = opened
    assert copy.read_text(encoding="ascii") == "This is Plan.txt."
    assert copy.name == "Plan.txt"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.parent.stat().st_mode) == 0o700
    assert closed_window.toast.words.text() == (
        "A copy of “Plan.txt” is open outside the vault until Liaison is locked."
    )
    closed_window.lock()
    assert list(elsewhere.iterdir()) == []


def test_what_could_run_is_not_opened(
    closed_window: MainWindow, files: AttachmentList, tmp_path: Path, elsewhere: Path, opened: list[Path]
) -> None:
    drop(files, *written(tmp_path, "invoice.pdf.exe"))
    files.deeds.open(first(files).file)
    assert opened == []
    assert list(elsewhere.iterdir()) == []
    assert "could run as a program" in closed_window.frame.errors.sentence.text()


@pytest.mark.parametrize(
    ("name", "can"),
    [
        *((f"a.{ending}", True) for ending in ("pdf", "PNG", "docx", "odt", "eml")),
        *(
            (f"a.{ending}", False)
            for ending in ("Exe", "docm", "xlsm", "one", "slk", "svg", "img", "pdf ", "py", "new")
        ),
        ("a", False),
    ],
)
def test_which_files_may_be_opened(name: str, can: bool) -> None:
    assert can_be_opened(name) is can


def test_the_copies_of_a_run_that_was_cut_off_go_at_the_next_start_and_those_of_a_living_one_stay(
    elsewhere: Path, files: AttachmentList, closed_window: MainWindow
) -> None:
    left = elsewhere / "liaison-opened-old"
    left.mkdir()
    (left / "secret.txt").write_text("secret", encoding="ascii")
    other = elsewhere / "something else"
    other.mkdir()
    (elsewhere / "liaison-opened-link").symlink_to(other)
    living = copies_of(closed_window.place)
    room = living.room(living.round)
    remove_left_copies()
    assert not left.exists()
    assert other.exists()
    assert room.exists()
    living.clear()
    assert not room.exists()


def test_a_copy_asked_for_before_the_lock_is_not_made_after_it(elsewhere: Path, closed_window: MainWindow) -> None:
    copies = OpenedCopies(closed_window)
    asked_in = copies.round
    copies.clear()
    with pytest.raises(LockedError):
        copies.room(asked_in)
    assert list(elsewhere.iterdir()) == []


def test_a_copy_is_saved_where_the_person_says(files: AttachmentList, tmp_path: Path) -> None:
    drop(files, *written(tmp_path, "Plan.txt"))
    files.deeds.save_as(first(files).file)
    dialog = files.deeds.dialog
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "saved.txt"))
    dialog.reject()
    assert (tmp_path / "saved.txt").read_text(encoding="ascii") == "This is Plan.txt."


def test_delete_moves_to_the_trash_and_the_menu_has_everything(
    keeping: Desk, files: AttachmentList, tmp_path: Path
) -> None:
    drop(files, *written(tmp_path, "Plan.txt"))
    menu = files.list.menu_for(first(files))
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Open a copy", "Save a copy…", "Move to trash"]
    QTest.keyClick(files.list, Qt.Key.Key_Delete)
    assert len(files.list) == 0
    assert [item.label for item in trash_list(keeping)] == ["Plan.txt"]


def test_a_row_says_name_size_and_day(files: AttachmentList, tmp_path: Path) -> None:
    file = AttachmentView("1", "Plan.txt", None, 2_400_000, datetime(2026, 11, 2, tzinfo=UTC), "client", "2")
    row = file_row(file, date(2026, 11, 24), UTC)
    assert row.words == "Plan.txt, 2.4\u202fMB, 2 Nov"
    assert size_words(512) == "512 bytes"
    assert size_words(1_000) == "1\u202fkB"
    assert size_words(11_400) == "11\u202fkB"
    assert size_words(1_234_567_890) == "1.2\u202fGB"
    drop(files, *written(tmp_path, "A name that is far too long for the narrow list it is shown in.txt"))
    files.resize(240, 200)
    files.show()
    assert first(files).file.name in files.list.rest_of(files.list.currentIndex())
    assert files.list.indexAt(QPoint(2, 2)).isValid()


def test_copies_stay_while_pages_are_made_anew(
    closed_window: MainWindow, files: AttachmentList, tmp_path: Path, elsewhere: Path, opened: list[Path]
) -> None:
    drop(files, *written(tmp_path, "Plan.txt"))
    files.deeds.open(first(files).file)
    closed_window.rebuild()
    closed_window.place.work.settle()
    assert opened[0].exists()
    closed_window.lock()
    assert list(elsewhere.iterdir()) == []


def test_a_large_file_is_attached_though_its_page_is_left_and_keeps_nobody_waiting(
    qtbot: QtBot, tmp_path: Path
) -> None:
    clock = FixedClock(NOW)
    with short_folder() as place:
        made, _code = Vault.create(place / "vault", passphrase="only here", clock=clock)
        window = MainWindow(DeskThread(), clock, "Europe/London")
        faults: list[object] = []
        window.place.work.broke.connect(faults.append)
        window.place.work.open(window, lambda: open_desk(made, clock, "Europe/London"))
        found: list[str] = []
        window.place.work.run(
            window, lambda desk: add_record(desk, "client", {"name": "Harbor"}).record_id, found.append
        )
        qtbot.waitUntil(lambda: bool(found))
        large = tmp_path / "Film.mov"
        large.write_bytes(bytes(24 * 1024 * 1024))
        owner = QWidget()
        FileDeeds(window.place, owner).attach("client", found[0], [large])
        qtbot.waitUntil(lambda: window.place.work.long.is_running)
        shiboken6.delete(owner)
        answered: list[bool] = []
        window.place.work.run(window, lambda _desk: True, answered.append)
        with qtbot.waitSignal(window.place.notices.said):
            qtbot.waitUntil(lambda: bool(answered))
        kept: list[tuple[AttachmentView, ...]] = []
        window.place.work.run(window, lambda desk: attachments_of(desk, "client", found[0]), kept.append)
        qtbot.waitUntil(lambda: bool(kept))
        window.place.work.close()
        window.deleteLater()
        assert [one.size for one in kept[0]] == [24 * 1024 * 1024]
        assert faults == []
