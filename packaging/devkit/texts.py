"""Keeps the Qt Linguist files in ``resources/translations`` in step with the texts that ``tr`` and ``count`` are given.

A text that ``tr`` gets from a table rather than in place is found by the table: every text of the module-level
constants that such a call names is collected, and so are the texts of declared commands, pages and tabs.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

#: Declarations whose texts are shown through ``tr``: the positions and names of the arguments that hold them.
_DECLARED: Final = {
    "Command": ((1,), ("text", "context")),
    "PageSpec": ((1,), ("title",)),
    "TabSpec": ((1,), ("title",)),
    "mark": ((0,), ()),
}
#: Enumerations whose values are shown through ``tr``, with a blank for "_": these, and all in the field's own words.
_SHOWN_ENUMERATIONS: Final = {"Menu"}
_FIELD_WORDS: Final = "model/values.py"
#: The command line speaks English.
_LEFT_OUT: Final = ("cli",)


def texts_of(package: Path) -> dict[str, str]:
    """Every text that is translated, with the first file (relative to ``package``) it stands in."""
    found: dict[str, str] = {}
    for path in sorted(package.rglob("*.py")):
        where = path.relative_to(package).as_posix()
        if where.split("/", 1)[0] in _LEFT_OUT:
            continue
        module = _Module(ast.parse(path.read_text(encoding="utf-8")), all_enumerations=where == _FIELD_WORDS)
        for text in module.texts():
            found.setdefault(text, where)
    return found


class _Module:
    """One module's texts."""

    def __init__(self, tree: ast.Module, *, all_enumerations: bool = False) -> None:
        self._tree, self._all = tree, all_enumerations
        self._constants: dict[str, ast.expr] = {}
        for node in tree.body:
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
                self._constants[node.target.id] = node.value
            elif isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
                self._constants[node.targets[0].id] = node.value

    def texts(self) -> Iterator[str]:
        """Every text, several times if it stands there several times."""
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call):
                yield from self._of_call(node)
            elif isinstance(node, ast.ClassDef) and self._is_shown(node):
                for part in node.body:
                    if isinstance(part, ast.Assign):
                        yield from (text.replace("_", " ") for text in _strings(part.value))

    def _is_shown(self, node: ast.ClassDef) -> bool:
        bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
        return node.name in _SHOWN_ENUMERATIONS or (self._all and "StrEnum" in bases)

    def _of_call(self, call: ast.Call) -> Iterator[str]:
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name == "tr" and call.args:
            yield from self._of_value(call.args[0])
        elif name == "count" and len(call.args) == 3:
            yield from self._of_value(call.args[1])
            yield from self._of_value(call.args[2])
        elif name in _DECLARED:
            places, names = _DECLARED[name]
            for place in places:
                if place < len(call.args):
                    yield from _strings(call.args[place])
            for keyword in call.keywords:
                if keyword.arg in names:
                    yield from _strings(keyword.value)

    def _of_value(self, value: ast.expr) -> Iterator[str]:
        if isinstance(value, ast.Constant):
            yield from _strings(value)
        elif isinstance(value, ast.IfExp):
            yield from self._of_value(value.body)
            yield from self._of_value(value.orelse)
        else:
            for part in ast.walk(value):
                if isinstance(part, ast.Name) and part.id in self._constants:
                    yield from _strings(self._constants[part.id])


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
