"""The line at the foot of the window that says a call goes on, on every page but that of the call."""

from __future__ import annotations

from liaison.model.words import tr
from liaison.ui.commands import shortcut_words
from liaison.ui.navigation import Place
from liaison.ui.page import Workplace
from liaison.ui.theme import Role
from liaison.ui.widgets import Button, ElidedLabel, FootBar

from .calls import Calls
from .parts import CallTimer


class CallBar(FootBar):
    """With whom, since when, how long, and the ways to it. It is there only while a call goes on."""

    def __init__(self, place: Workplace, calls: Calls) -> None:
        super().__init__()
        self._place, self._calls = place, calls
        self.words = ElidedLabel("", Role.BODY)
        self.timer = CallTimer(calls.seconds, Role.STRONG)
        self.back_button = Button(tr("Back to the call"), shortcut_text=shortcut_words("Ctrl+Shift+C"))
        self.back_button.clicked.connect(calls.go_there)
        self.small_button = Button(tr("Small window"), quiet=True)
        self.small_button.clicked.connect(calls.turn_strip)
        self.end_button = Button(tr("End call and save"), quiet=True, short=tr("End call"))
        self.end_button.clicked.connect(calls.end)
        self.row.addWidget(self.timer)
        self.row.addWidget(self.words, 1)
        self.add_ways(self.end_button, self.small_button, self.back_button)
        calls.changed.connect(self.follow)
        calls.strip_turned.connect(self.follow)
        place.navigator.moved.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Be there while a call goes on that is not in view."""
        call = self._calls.running
        if call is not None:
            words = tr("{client}, {since}", client=call.client, since=self._calls.since())
            self.words.setText(words)
            self.setAccessibleName(words)
        self.setVisible(call is not None and not self._is_in_view(self._place.navigator.here))

    def _is_in_view(self, here: Place | None) -> bool:
        call = self._calls.running
        is_briefing = here is not None and here.page == "briefing"
        return is_briefing and call is not None and here is not None and here.args.get("client") == call.client_id
