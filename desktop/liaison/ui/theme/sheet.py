"""The one style sheet, for Qt's own controls; what Liaison paints itself asks for tokens directly."""

from __future__ import annotations

from string import Template

from liaison.ui.resources import resources

from .fonts import scaled
from .themes import Theme

_SHEET = Template("""
QToolTip { background: $surface; color: $ink; border: 1px solid $edge; padding: 4px 8px; }
QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit {
  background: $surface; color: $ink; border: 1px solid $edge; border-radius: 6px; padding: 5px 11px;
  placeholder-text-color: $ink3text; selection-background-color: $sel; selection-color: $ink; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateEdit:focus, QTimeEdit:focus, QDateTimeEdit:focus, QComboBox:focus { border: 1px solid $ink; }
QLineEdit[bare="true"], QPlainTextEdit[bare="true"], QTextEdit[bare="true"], QTextBrowser[bare="true"] {
  border: none; background: transparent; padding: 0; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { color: $ink3text; border-color: $line; }
QLineEdit[wrong="true"] { border: 1px solid $bad; }
QComboBox { background: $surface; color: $ink; border: 1px solid $edge; border-radius: 6px; padding: 5px 11px; }
QComboBox::drop-down { border: none; width: ${drop}px; }
QComboBox::down-arrow { image: url("$themes/chevron-down-$name.svg"); width: ${arrow}px; height: ${arrow}px; }
QComboBox { combobox-popup: 0; }
QComboBoxPrivateContainer { background: transparent; border: none; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; border-radius: 6px; padding: 4px;
  outline: 0; selection-background-color: $sel; selection-color: $ink; }
QRadioButton { color: $ink; border: 1px solid transparent; border-radius: 6px; padding: 3px 7px 3px 5px; spacing: 8px; }
QRadioButton:focus { border: 1px solid $ink; }
QRadioButton:disabled { color: $ink3text; }
QRadioButton::indicator { width: ${radio}px; height: ${radio}px; border: 1px solid $ink2; border-radius: ${round}px;
  background: $surface; }
QRadioButton::indicator:checked { width: ${dot}px; height: ${dot}px; border: ${ring}px solid $ink2; }
QMenuBar { background: $canvas; color: $ink; border-bottom: 1px solid $line; padding: 2px 8px; }
QMenuBar::item { padding: 4px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $sel; }
QMenu { background: $surface; color: $ink; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $sel; }
QMenu::item:disabled { color: $ink3text; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QScrollArea, QAbstractScrollArea[bare="true"] { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[page="true"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border: 3px solid transparent; border-radius: 6px; background-clip: padding; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; border: none; border-radius: 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 2px; border: none; border-radius: 3px; }
QScrollBar::handle:hover { background: $ink3; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: none; width: 0; height: 0; }
QListView[rows="true"], QTreeView[rows="true"], QTableView[rows="true"] { background: transparent; border: none;
  outline: 0; }
QHeaderView::section { background: transparent; color: $ink3text; border: none; padding: 0 12px 0 0; }
QSplitter::handle { background: transparent; }
QProgressBar { background: $sel; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: $ink2; border-radius: 2px; }
QDialogButtonBox QPushButton { background: $surface; color: $ink; border: 1px solid $edge; border-radius: 6px;
  padding: 6px 12px; min-width: 64px; }
QDialogButtonBox QPushButton:focus { border: 1px solid $ink; }
QDialogButtonBox QPushButton:hover { background: $sels; }
QDialog, QMainWindow { background: $canvas; }
""")


def style_sheet(theme: Theme) -> str:
    """The style sheet of a theme at the text scale of now, without any colour that is not a token."""
    values = {name.replace("-", ""): colour for name, colour in theme.colours.items()}
    radio, ring = scaled(14), scaled(5)
    sizes = {"arrow": scaled(16), "drop": scaled(28), "radio": radio, "round": radio // 2 + 1, "ring": ring}
    sizes["dot"] = radio + 2 - 2 * ring
    return _SHEET.substitute(values, **sizes, name=theme.name, themes=resources("themes").as_posix())
