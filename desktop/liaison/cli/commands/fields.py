"""``liaison fields``: the kinds of records, and what each can hold."""

from __future__ import annotations

import argparse

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Column, Screen
from liaison.desk.editing import Field, editable_kinds, fields_of, kind_of
from liaison.desk.labels import kind_words
from liaison.model.words import tr


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the argument."""
    parser.add_argument("kind", metavar="KIND", nargs="?", help="list its fields; without it, list the kinds")


def run(context: Context, arguments: argparse.Namespace) -> Answer:  # noqa: ARG001 - the shape of a command
    """List them; no vault is needed."""
    if arguments.kind is None:
        kinds = editable_kinds()
        return Answer({"kinds": kinds}, lambda screen: screen.wrapped(", ".join(kinds)))
    kind, presets = kind_of(arguments.kind)
    found = [field for field in fields_of(kind) if field.name not in presets]
    columns = (Column(tr("Field")), Column(tr("Needed")), Column(tr("Takes"), wrapped=True))

    def show(screen: Screen) -> None:
        screen.heading(kind_words(arguments.kind))
        screen.table(columns, [(one.name, tr("yes") if one.is_needed else "", _takes(one)) for one in found])

    data = [
        {
            "name": one.name,
            "type": one.type,
            "needed": one.is_needed,
            "choices": one.choices,
            "target": one.target,
            "note": one.note,
        }
        for one in found
    ]
    return Answer({"kind": kind, "fields": data}, show)


def _takes(field: Field) -> str:
    if field.choices:
        return ", ".join(field.choices)
    said = tr("{kind}, by name or id", kind=kind_words(field.target)) if field.target else field.type.value
    return f"{said}; {field.note}" if field.note else said
