"""The sheet outside the window: files, paper, the clipboard, and the morning pack."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from liaison.desk.context import Desk
from liaison.desk.people import list_people
from liaison.model.errors import EnvironmentProblem, LiaisonError
from liaison.ui.briefing.output import PAPER
from liaison.ui.briefing.pack import PackDialog
from liaison.ui.briefing.page import BriefingPage
from liaison.ui.printing.paper import Paper, page_layout
from liaison.ui.printing.printer import paint_on
from liaison.ui.shell import MainWindow


def _said(path: Path) -> list[str]:
    return ["".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]


def _pack(window: MainWindow) -> PackDialog:
    window.place.commands.run("morning_pack")
    return next(one for one in window.findChildren(PackDialog) if one.isVisible())


def _choose_file(owner: QWidget, path: Path) -> None:
    chooser = next(one for one in owner.findChildren(QFileDialog) if one.isVisible())
    chooser.fileSelected.emit(str(path))
    chooser.close()


def test_export_pdf_writes_the_sheet_and_offers_its_folder(
    page: BriefingPage, window: MainWindow, tmp_path: Path
) -> None:
    QTest.mouseClick(page.bar.export, Qt.MouseButton.LeftButton)
    assert page.output.chooser is not None
    assert page.output.chooser.selectedFiles()[0].endswith("Harbor & Finch 2026-11-24.pdf")
    _choose_file(page, tmp_path / "sheet.pdf")
    (text,) = _said(tmp_path / "sheet.pdf")
    assert "Harbor&Finch,monthlycheck-in" in text
    assert window.toast.words.text() == "Saved “sheet.pdf” outside the vault."
    assert window.toast.folder.isVisibleTo(window.toast)


def test_the_paper_that_was_chosen_is_used(page: BriefingPage, window: MainWindow, tmp_path: Path) -> None:
    for paper, width in (("letter", 612), ("a4", 595)):
        window.place.state.put(PAPER, paper)
        page.output.pdf()
        _choose_file(page, tmp_path / f"{paper}.pdf")
        assert float(pypdf.PdfReader(tmp_path / f"{paper}.pdf").pages[0].mediabox.width) == pytest.approx(width, abs=1)


@pytest.mark.parametrize(("command", "begin"), [("sheet_html", "<!doctype html>"), ("sheet_markdown", "# Harbor")])
def test_other_forms(page: BriefingPage, window: MainWindow, tmp_path: Path, command: str, begin: str) -> None:
    window.place.commands.run(command)
    _choose_file(page, tmp_path / "sheet")
    assert (tmp_path / "sheet").read_text("utf-8").casefold().startswith(begin.casefold())


def test_the_sheet_is_copied_as_text(page: BriefingPage, window: MainWindow) -> None:
    window.place.commands.run("sheet_copy")
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Harbor & Finch, monthly check-in\n")
    assert "Weekend order export" in text


def test_a_printer_gets_one_side_for_each_sheet(page: BriefingPage, window: MainWindow, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(page_layout(Paper.A4))
    assert page.view is not None
    paint_on(window.place, printer, [page.view.briefing] * 2, page.layoutDirection())
    first, second = _said(tmp_path / "printed.pdf")
    assert "page1of2" in first.replace("\t", "")
    assert "page2of2" in second.replace("\t", "")


def test_a_printer_that_cannot_be_opened_is_told_of(page: BriefingPage, window: MainWindow, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    assert page.view is not None
    told: list[LiaisonError] = []
    window.place.notices.problem.connect(told.append)
    paint_on(window.place, printer, [page.view.briefing], page.layoutDirection())
    assert [str(one) for one in told] == ["The printer does not answer."]


def test_a_file_that_was_not_written_is_told_of_after_its_page_is_gone(
    page: BriefingPage, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone_first(path: Path, chunks: object) -> int:
        shiboken6.delete(page)
        raise EnvironmentProblem("The disk is full.")

    monkeypatch.setattr("liaison.desk.exports.write_file", gone_first)
    told: list[LiaisonError] = []
    window.place.work.failed.connect(told.append)
    assert page.view is not None
    page.output._write(tmp_path / "sheet.md", "md", page.view.briefing)
    assert [str(one) for one in told] == ["The disk is full."]


def test_the_morning_pack_holds_every_call_of_today(window: MainWindow, tmp_path: Path) -> None:
    window.show()
    dialog = _pack(window)
    assert [row.name for row in dialog.chosen()] == ["Harbor & Finch", "Oakline Credit Union"]
    dialog.submit()
    _choose_file(window, tmp_path / "pack.pdf")
    first, second = _said(tmp_path / "pack.pdf")
    assert "Harbor&Finch" in first
    assert "OaklineCreditUnion" in second
    assert pypdf.PdfReader(tmp_path / "pack.pdf").metadata is not None
    assert window.toast.words.text() == "Saved “pack.pdf” outside the vault."


def test_clients_without_a_call_can_be_prepared(window: MainWindow, tmp_path: Path) -> None:
    window.show()
    dialog = _pack(window)
    for row in dialog.chosen():
        dialog.turn(row)
    assert not dialog.do_button.isEnabled()
    QTest.keyClicks(dialog.words, "pell")
    assert [row.name for row in dialog.list.rows_shown()] == ["Pell Logistics"]
    dialog.list.setFocus()
    dialog.list.choose(dialog.list.rows_shown()[0].key)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.do_button.isEnabled()
    dialog.submit()
    _choose_file(window, tmp_path / "prepared.pdf")
    (text,) = _said(tmp_path / "prepared.pdf")
    assert "PellLogistics" in text


def test_today_leads_to_the_next_briefing_and_to_the_pack(window: MainWindow) -> None:
    window.show()
    window.place.navigator.go("today")
    window.place.commands.run("today_briefing")
    here = window.place.navigator.here
    assert here is not None
    assert here.page == "briefing"
    window.place.navigator.back()
    today = window.frame.page
    assert today is not None
    link = next(one for one in today.findChildren(QWidget) if one.accessibleName().startswith("Morning pack, all"))
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert any(one.isVisible() for one in window.findChildren(PackDialog))


def test_a_person_leads_to_the_briefing_of_their_client(
    page: BriefingPage, window: MainWindow, sample_desk: Desk
) -> None:
    assert page.view is not None
    client = page.view.call.client_id
    window.place.navigator.go("person", id=list_people(sample_desk, client)[0].id)
    window.place.commands.run("person_briefing")
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, here.args) == ("briefing", {"client": client})


def test_what_is_chosen_in_the_dialog_of_the_system_is_printed(page: BriefingPage, tmp_path: Path) -> None:
    page.bar.print.click()
    dialog = next(one for one in page.findChildren(QPrintDialog) if one.isVisible())
    assert dialog.windowTitle() == "Print the briefing"
    file = tmp_path / "printed.pdf"
    name = dialog.findChild(QLineEdit, "filename")
    assert isinstance(name, QLineEdit), "without a printer it prints into a file"
    name.setText(str(file))
    dialog.accept()
    assert len(_said(file)) == 1
    assert _said(file)[0].startswith("Harbor&Finch,monthlycheck-in")
