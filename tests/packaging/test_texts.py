"""The texts of the program are found where they stand."""

from __future__ import annotations

from pathlib import Path

from devkit.texts import read_translations, texts_of, update, write_translations

SOURCE = """
from .words import NOUNS
LABELS = {"key": "A label", "other": ("Two", "Three")}
ROWS = (("id", "In a row", "Ctrl+R", "Europe/London"),)
def f(kind, ok):
    tr("In place {n}", n=1)
    count(2, "{n} day", "{n} days")
    tr(LABELS[kind])
    tr(NOUNS[kind])
    tr("yes" if ok else "no")
    Command("id", "Do it", Menu.FILE, "Ctrl+D", context="In a list")
class Menu(StrEnum):
    FILE = "File"
"""


def test_texts_are_found_in_calls_tables_and_declarations(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "cli").mkdir()
    (tmp_path / "ui" / "a.py").write_text(SOURCE)
    (tmp_path / "ui" / "words.py").write_text('NOUNS = {"one": "from elsewhere"}')
    (tmp_path / "cli" / "b.py").write_text('tr("Only on the command line")')
    assert set(texts_of(tmp_path)) == {
        "In place {n}",
        "{n} day",
        "{n} days",
        "A label",
        "Two",
        "Three",
        "yes",
        "no",
        "Do it",
        "In a list",
        "In a row",
        "from elsewhere",
        "File",
    }


def test_the_words_of_the_field_are_texts(tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "values.py").write_text('class Mood(StrEnum):\n    """Moods."""\n    NOT_SAID = "not_said"\n')
    assert texts_of(tmp_path) == {"not said": "model/values.py"}


def test_a_translation_survives_and_new_texts_are_marked(tmp_path: Path) -> None:
    package = tmp_path / "desktop" / "liaison"
    (package / "ui").mkdir(parents=True)
    (package / "ui" / "a.py").write_text('tr("Old <one> & {n}", n=1)\ntr("New: ")\n')
    file = tmp_path / "resources" / "translations" / "liaison_de.ts"
    write_translations(file, "de", {"Old <one> & {n}": "ui/a.py", "Gone": "x"}, {"Old <one> & {n}": "Alt {n}"})
    assert update(tmp_path) == (2, 1)
    assert read_translations(file) == {"Old <one> & {n}": "Alt {n}", "New: ": ""}
    assert file.read_text().count('type="unfinished"') == 1


def test_kinds_of_record_and_their_fields_are_texts(tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    source = (
        'class Stake(Base):\n    __tablename__ = "stake_felt"\n    is_known: Mapped[bool]\n    person_id: Mapped[str]\n'
    )
    (tmp_path / "model" / "stake.py").write_text(source)
    assert set(texts_of(tmp_path)) == {"stake felt", "known", "person"}
