"""A call from its start to the message that follows it up: what is running, ending it in one step, what comes after."""

from .ending import CallEnd, CallEnded, NextMeeting, end_call
from .follow_up import FollowUpView, Recipient, follow_up_of, latest_talk
from .form import CallForm, TouchView, call_form, touch_of
from .not_held import not_held, unwritten
from .running import begin_call, call_people, can_go_on, running_call

__all__ = [
    "CallEnd",
    "CallEnded",
    "CallForm",
    "FollowUpView",
    "NextMeeting",
    "Recipient",
    "TouchView",
    "begin_call",
    "call_form",
    "call_people",
    "can_go_on",
    "end_call",
    "follow_up_of",
    "latest_talk",
    "not_held",
    "running_call",
    "touch_of",
    "unwritten",
]
