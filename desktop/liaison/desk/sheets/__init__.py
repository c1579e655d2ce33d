"""The sheet of one call: what is on it, what is done to it by hand, and the calls of a day."""

from liaison.desk.views.sheet import (
    Absent,
    Attendee,
    CallRef,
    HiddenLine,
    OurAttendee,
    Owed,
    OwnLine,
    PlannedCall,
    PointView,
    SheetView,
    Told,
)

from .calls import call_at, call_of, next_calls
from .expected import set_expected
from .insights import are_at_hand
from .lines import add_line, change_line, hide_line, pin_line, remove_line, show_line
from .points import add_point, change_point, list_points, move_point, point_said, remove_point, said_in
from .reading import morning_pack, sheet
from .seeing import seen

__all__ = [
    "Absent",
    "Attendee",
    "CallRef",
    "HiddenLine",
    "OurAttendee",
    "Owed",
    "OwnLine",
    "PlannedCall",
    "PointView",
    "SheetView",
    "Told",
    "add_line",
    "add_point",
    "are_at_hand",
    "call_at",
    "call_of",
    "change_line",
    "change_point",
    "hide_line",
    "list_points",
    "morning_pack",
    "move_point",
    "next_calls",
    "pin_line",
    "point_said",
    "remove_line",
    "remove_point",
    "said_in",
    "seen",
    "set_expected",
    "sheet",
    "show_line",
]
