"""Keeps the Qt Linguist files in ``resources/translations`` in step with the texts that ``tr`` and ``count`` are given.

A text that ``tr`` gets from a table rather than in place is found by the table: every text of the module-level
constants that such a call names is collected, here or in the module they are imported from. In the window, texts also
stand in rows of tables and in declarations (commands, pages, columns, steps): what looks like a label there is one.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

#: A text that a person reads begins with a capital or a quotation mark and has a small letter after it.
_LABEL: Final = re.compile(r"(?:[A-Z“{]|\d+ )[^\n]*[a-z]")
#: What looks like one and is not: keys, places in code, time zones, style sheets.
_NO_LABEL: Final = re.compile(
    r"(?:(?:Ctrl|Alt|Shift|Meta|PgUp|PgDown|Home|End|Del|Esc|Enter|Return|Tab|Space|Left|Right|Up|Down|Menu)"
    r"(?:\+.*|(?: [A-Z]\S*)*)|F\d+|Q[A-Z]\w*|\w+(?:/\w+)+|.*[{;]\s*\w+(?:-\w+)*:.*)"
)
#: Enumerations whose values are shown through ``tr``, with a blank for "_": these, and all in the field's own words.
_SHOWN_ENUMERATIONS: Final = {"Menu"}
_FIELD_WORDS: Final = "model/values.py"
#: The command line speaks English.
_LEFT_OUT: Final = ("cli",)


def texts_of(package: Path) -> dict[str, str]:
    """Every text that is translated, with the first file (relative to ``package``) it stands in."""
    modules: dict[str, _Module] = {}
    for path in sorted(package.rglob("*.py")):
        where = path.relative_to(package).as_posix()
        if where.split("/", 1)[0] not in _LEFT_OUT:
            modules[where] = _Module(where, ast.parse(path.read_text(encoding="utf-8")))
    found: dict[str, str] = {}
    for where, module in modules.items():
        for text in module.texts(modules):
            found.setdefault(text, where)
    return found


class _Module:
    """One module's texts."""

    def __init__(self, where: str, tree: ast.Module) -> None:
        self._where, self._tree = where, tree
        self.constants: dict[str, ast.expr] = {}
        self._imported: dict[str, str] = {}
        for node in tree.body:
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
                self.constants[node.target.id] = node.value
            elif isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
                self.constants[node.targets[0].id] = node.value
            elif isinstance(node, ast.ImportFrom):
                self._imported |= {alias.asname or alias.name: self._file_of(node) for alias in node.names}

    def _file_of(self, node: ast.ImportFrom) -> str:
        """The file, relative to the package, that an import takes names from."""
        parts = (node.module or "").split(".")
        if node.level:
            here = self._where.split("/")[: -node.level]
            return "/".join([*here, *filter(None, parts)]) + ".py"
        return "/".join(parts[1:]) + ".py"

    def texts(self, modules: Mapping[str, _Module]) -> Iterator[str]:
        """Every text, several times if it stands there several times."""
        in_window = self._where.startswith("ui/")
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call):
                yield from self._of_call(node, modules)
                if in_window and isinstance(node.func, ast.Name) and node.func.id.lstrip("_")[:1].isupper():
                    yield from _labels([*node.args, *(keyword.value for keyword in node.keywords)])
            elif isinstance(node, ast.ClassDef) and self._is_shown(node):
                for part in node.body:
                    if isinstance(part, ast.Assign):
                        yield from (text.replace("_", " ") for text in _strings(part.value))
            elif isinstance(node, ast.ClassDef) and self._where.startswith("model/"):
                yield from _of_mapped(node)
            elif in_window and isinstance(node, ast.Tuple):
                yield from _labels(node.elts)
                for item in node.elts:
                    if isinstance(item, ast.Call):
                        yield from _labels(item.args)

    def _is_shown(self, node: ast.ClassDef) -> bool:
        bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
        return node.name in _SHOWN_ENUMERATIONS or (self._where == _FIELD_WORDS and "StrEnum" in bases)

    def _of_call(self, call: ast.Call, modules: Mapping[str, _Module]) -> Iterator[str]:
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name == "tr" and call.args:
            yield from self._of_value(call.args[0], modules)
        elif name == "count" and len(call.args) == 3:
            yield from self._of_value(call.args[1], modules)
            yield from self._of_value(call.args[2], modules)

    def _of_value(self, value: ast.expr, modules: Mapping[str, _Module]) -> Iterator[str]:
        if isinstance(value, ast.Constant):
            yield from _strings(value)
        elif isinstance(value, ast.IfExp):
            yield from self._of_value(value.body, modules)
            yield from self._of_value(value.orelse, modules)
        else:
            for part in ast.walk(value):
                if isinstance(part, ast.Name):
                    yield from self._of_constant(part.id, modules)

    def _of_constant(self, name: str, modules: Mapping[str, _Module]) -> Iterator[str]:
        if name in self.constants:
            yield from _strings(self.constants[name])
        elif (other := modules.get(self._imported.get(name, ""))) is not None and name in other.constants:
            yield from _strings(other.constants[name])


def _of_mapped(node: ast.ClassDef) -> Iterator[str]:
    """The words for a kind of record and its fields, as :mod:`liaison.desk.labels` makes them of their names."""
    for part in node.body:
        if isinstance(part, ast.Assign) and ast.unparse(part.targets[0]) == "__tablename__":
            yield from (text.replace("_", " ") for text in _strings(part.value))
        elif isinstance(part, ast.AnnAssign) and ast.unparse(part.annotation).startswith("Mapped["):
            yield ast.unparse(part.target).removesuffix("_id").removeprefix("is_").replace("_", " ")


def _labels(values: Iterable[ast.expr]) -> Iterator[str]:
    """Those of some expressions that are texts for people."""
    for value in values:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            text = value.value
            if _LABEL.match(text) and not _NO_LABEL.fullmatch(text):
                yield text


def _strings(value: ast.expr) -> Iterator[str]:
    """The texts in an expression; of a dictionary its values only."""
    if isinstance(value, ast.Dict):
        for one in value.values:
            yield from _strings(one)
    elif isinstance(value, ast.Constant):
        if isinstance(value.value, str) and value.value.strip():
            yield value.value
    else:
        for child in ast.iter_child_nodes(value):
            if isinstance(child, ast.expr):
                yield from _strings(child)


def read_translations(file: Path) -> dict[str, str]:
    """What a Linguist file translates, finished or not; empty where there is none."""
    if not file.exists():
        return {}
    found = {}
    for message in ET.parse(file).getroot().iter("message"):  # noqa: S314 - our own file
        found[message.findtext("source", "")] = message.findtext("translation", "")
    return found


def write_translations(file: Path, language: str, texts: dict[str, str], translations: dict[str, str]) -> None:
    """Write a Linguist file for exactly ``texts``; what has no translation is marked as unfinished."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    lines += ["<context>", "    <name>Liaison</name>"]
    for text in sorted(texts, key=lambda one: (texts[one], one)):
        done = translations.get(text, "")
        mark = "" if done else ' type="unfinished"'
        lines += [
            "    <message>",
            f'        <location filename="../../desktop/liaison/{escape(texts[text])}"/>',
            f"        <source>{escape(text)}</source>",
            f"        <translation{mark}>{escape(done)}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(lines), encoding="utf-8")


def update(root: Path, language: str = "de") -> tuple[int, int]:
    """Bring a translation in step with the texts of the program; how many texts there are, and how many lack one."""
    file = root / "resources" / "translations" / f"liaison_{language}.ts"
    texts = texts_of(root / "desktop" / "liaison")
    known = read_translations(file)
    write_translations(file, language, texts, known)
    return len(texts), sum(not known.get(text) for text in texts)
