"""Parts every screen is made of, drawn as the design has them."""

from __future__ import annotations

from .buttons import Button, SegmentedControl, SideCheck, TabRow
from .choice import ComboBox
from .dialogs import Dim, FramedDialog, SheetDialog
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
from .sheets import PAGE_MARGIN, Columns, Hairline, PageScroll, SectionHeader, Sheet, SideMark
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
    "TabRow",
    "announce",
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
    "press_by_enter",
]
