"""Parts every screen is made of, drawn as the design has them.

Each is loaded when it is first asked for: the first page is painted before most of them are needed. A new part has its
line three times: for types, in ``__all__``, and where it is.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .areas import clear_viewport
    from .buttons import Button, SideCheck, TabRow
    from .choice import ComboBox, typed_choice
    from .dialogs import Dim, FramedDialog, SheetDialog
    from .foot import FootBar
    from .forms import FieldForm
    from .labels import ElidedLabel, EmptyState, Label, Link
    from .lists import ROW_ROLE, RowDelegate, RowList, RowModel
    from .painting import (
        crisp,
        draw_text,
        fill_round,
        focus_outline,
        hairline,
        mirrored,
        outline,
        paint_check,
        paint_side_bar,
        plain,
    )
    from .pressing import Pressable, press_by_enter
    from .segments import SegmentedControl
    from .sheets import PAGE_MARGIN, Columns, Hairline, PageScroll, SectionHeader, Sheet, SideMark
    from .sparkline import Spark, SparkBox, SparkPoint, own_scale, paint_spark
    from .speaking import announce

__all__ = [
    "PAGE_MARGIN",
    "ROW_ROLE",
    "Button",
    "Columns",
    "ComboBox",
    "Dim",
    "ElidedLabel",
    "EmptyState",
    "FieldForm",
    "FootBar",
    "FramedDialog",
    "Hairline",
    "Label",
    "Link",
    "PageScroll",
    "Pressable",
    "RowDelegate",
    "RowList",
    "RowModel",
    "SectionHeader",
    "SegmentedControl",
    "Sheet",
    "SheetDialog",
    "SideCheck",
    "SideMark",
    "Spark",
    "SparkBox",
    "SparkPoint",
    "TabRow",
    "announce",
    "clear_viewport",
    "crisp",
    "draw_text",
    "fill_round",
    "focus_outline",
    "hairline",
    "mirrored",
    "outline",
    "own_scale",
    "paint_check",
    "paint_side_bar",
    "paint_spark",
    "plain",
    "press_by_enter",
    "typed_choice",
]

_PARTS: Final = {
    "areas": ["clear_viewport"],
    "buttons": ["Button", "SideCheck", "TabRow"],
    "choice": ["ComboBox", "typed_choice"],
    "dialogs": ["Dim", "FramedDialog", "SheetDialog"],
    "foot": ["FootBar"],
    "forms": ["FieldForm"],
    "labels": ["ElidedLabel", "EmptyState", "Label", "Link"],
    "lists": ["ROW_ROLE", "RowDelegate", "RowList", "RowModel"],
    "painting": [
        "crisp",
        "draw_text",
        "fill_round",
        "focus_outline",
        "hairline",
        "mirrored",
        "outline",
        "paint_check",
        "paint_side_bar",
        "plain",
    ],
    "pressing": ["Pressable", "press_by_enter"],
    "segments": ["SegmentedControl"],
    "sheets": ["PAGE_MARGIN", "Columns", "Hairline", "PageScroll", "SectionHeader", "Sheet", "SideMark"],
    "sparkline": ["Spark", "SparkBox", "SparkPoint", "own_scale", "paint_spark"],
    "speaking": ["announce"],
}
_WHERE: Final = {name: module for module, names in _PARTS.items() for name in names}

if not TYPE_CHECKING:  # else every misspelt name would pass for a part

    def __getattr__(name: str) -> object:
        """A part by its name, from the module that has it."""
        if name not in _WHERE:
            raise AttributeError(name)
        part: object = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
        globals()[name] = part
        return part
