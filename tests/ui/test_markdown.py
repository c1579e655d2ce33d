"""Markdown to read: nothing is loaded, nothing is taken for HTML, names are links."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextBlock, QTextBlockFormat, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison.ui.markdown import MarkdownView, prepared, safe_markdown


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> MarkdownView:
    """A view on its own."""
    made = MarkdownView()
    qtbot.addWidget(made)
    return made


def blocks(document: QTextDocument) -> list[QTextBlock]:
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def links(document: QTextDocument) -> list[tuple[str, str]]:
    found = []
    for block in blocks(document):
        at = block.begin()
        while not at.atEnd():
            form = at.fragment().charFormat()
            if form.isAnchor():
                found.append((at.fragment().text(), form.anchorHref()))
            at += 1
    return found


@pytest.mark.parametrize(
    "text", ["<b>bold</b>", "<img src='http://example.org/x.png'>", "<script>alert(1)</script>", "<a href='x'>y</a>"]
)
def test_raw_html_stays_text(qapp: QApplication, text: str) -> None:
    assert safe_markdown(text).toPlainText().strip() == text


@pytest.mark.parametrize(
    "text",
    ["![logo](http://example.org/x.png)", "![logo](file:///etc/passwd)", "![logo][ref]\n\n[ref]: http://example.org/x"],
)
def test_images_are_their_words_and_nothing_is_loaded(qapp: QApplication, text: str) -> None:
    document = safe_markdown(text)
    assert document.toPlainText().strip() == "logo"
    assert "\ufffc" not in document.toPlainText()


def test_whatever_is_asked_for_is_empty(view: MarkdownView, tmp_path: Path) -> None:
    picture = tmp_path / "there.png"
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(picture))
    address = QUrl.fromLocalFile(str(picture))
    kind = QTextDocument.ResourceType.ImageResource.value
    for source in (view, safe_markdown("x")):
        found = source.loadResource(kind, address)
        assert isinstance(found, QImage)
        assert found.isNull()


def test_names_in_double_brackets_are_links(qapp: QApplication) -> None:
    text = "See [[Harbor & Finch]] and `[[not this]]`.\n```\n[[nor this]]\n```\n[[a_b*c]]"
    assert links(safe_markdown(text)) == [
        ("Harbor & Finch", "liaison-record:Harbor%20%26%20Finch"),
        ("a_b*c", "liaison-record:a_b%2Ac"),
    ]


def test_a_followed_name_is_told_as_it_was_typed(view: MarkdownView, qtbot: QtBot) -> None:
    view.show_markdown("[[Zoë 50 % off]]")
    with qtbot.waitSignal(view.name_opened) as told:
        view.anchorClicked.emit(QUrl(links(view.document())[0][1]))
    assert told.args == ["Zoë 50 % off"]


def test_only_web_pages_and_addresses_leave_the_window(view: MarkdownView, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda address: opened.append(address.toString()))
    for address in ("https://example.org/", "mailto:a@example.org", "file:///etc/passwd", "javascript:x", "smb://x/y"):
        view.anchorClicked.emit(QUrl(address))
    assert opened == ["https://example.org/", "mailto:a@example.org"]


def test_typed_lines_stay_lines(qapp: QApplication) -> None:
    assert prepared("one\ntwo\n\nthree") == "one  \ntwo\n\nthree"
    assert (
        safe_markdown("We: send it\nThey: sign it").toPlainText().replace("\u2028", "\n")
        == "We: send it\nThey: sign it"
    )


def test_headings_have_the_fonts_of_the_design(qapp: QApplication) -> None:
    document = safe_markdown("# One\n\ntext\n\n### Three")
    assert [block.text() for block in blocks(document)] == ["One", "text", "Three"]
    sizes = [block.begin().fragment().charFormat().font().pixelSize() for block in blocks(document)]
    assert sizes[0] == 15
    assert sizes[2] == 13


def test_a_long_text_is_shown_whole(qapp: QApplication) -> None:
    text = "\n\n".join(f"Paragraph {number} about [[Dana]]" for number in range(2_000))
    assert len(links(safe_markdown(text))) == 2_000


def test_a_line_after_a_checklist_is_no_item_of_it(qapp: QApplication) -> None:
    text = "Second try\n- [ ] ask Leo\n- [x] list two\nWe: send Ana the table\nThey: call back\n1. one\nIdea: more"
    document = safe_markdown(text)
    found = {}
    block = document.begin()
    while block.isValid():
        found[block.text()] = (block.blockFormat().marker(), block.textList() is not None)
        block = block.next()
    none, marker = QTextBlockFormat.MarkerType.NoMarker, QTextBlockFormat.MarkerType
    assert found["ask Leo"] == (marker.Unchecked, True)
    assert found["list two"] == (marker.Checked, True)
    assert found["one"] == (none, True)
    rest = [line for text, how in found.items() if how == (none, False) for line in text.splitlines()]
    assert rest == ["Second try", "We: send Ana the table", "They: call back", "Idea: more"]
