"""The message after a call: read it over, then copy it or open it in the mail program. Nothing is sent from here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from liaison.model.words import tr
from liaison.ui.drafts import DraftKeeper, Typed
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font, scaled
from liaison.ui.widgets import Button, ElidedLabel, Label, SheetDialog

from .mailto import mailto
from .parts import tall

if TYPE_CHECKING:
    from liaison.desk.calls import FollowUpView, Recipient
    from liaison.desk.context import Desk
    from liaison.desk.drafts import DraftView
    from liaison.model.errors import LiaisonError

_WIDTH: Final = 560
_PADDING: Final = 24
_SUBJECT: Final = "subject"


class FollowUpDialog(SheetDialog):
    """The message to one person, as text that can be changed. Ctrl+Enter copies it, Escape closes.

    What was changed in it is kept, and there again when it is opened again, until it was copied or given to mail.
    """

    def __init__(self, window: QWidget, place: Workplace, view: FollowUpView) -> None:
        super().__init__(window, tr("Follow-up message"), round_corners=True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._place = place
        self.view = view
        self.setFixedWidth(scaled(_WIDTH))
        self.person = QComboBox()
        self.person.setAccessibleName(tr("To whom"))
        self.person.setFont(font(Role.BODY))
        self.person.setFixedHeight(scaled(32))
        self.channel = ElidedLabel("", Role.SECONDARY, "ink-2")
        self.never = Label("", Role.SECONDARY, "bad-text")
        self.never.setWordWrap(True)
        self.subject = QLineEdit()
        self.subject.setAccessibleName(tr("Subject"))
        self.subject.setFont(font(Role.BODY))
        self.subject.setFixedHeight(scaled(32))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Message"))
        self.text.setFont(font(Role.BODY))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(scaled(264))
        self.said = Label("", Role.SECONDARY, "ink-2")
        self.said.setWordWrap(True)
        self.close_button = Button(tr("Close"), shortcut_text=tr("Esc"))
        self.mail_button = Button(tr("Open in mail program"), icon="email")
        self.copy_button = Button(tr("Copy"), primary=True, icon="copy")
        self._keeper = DraftKeeper(place, f"follow-up:{view.interaction_id}", self._typed, self)
        self._lay_out()
        self._connect()
        self.show_view(view)
        self._keeper.restore(self._bring_back)

    def _typed(self) -> Typed:
        """What was changed; as it was made there is nothing to keep."""
        is_changed = self.text.document().isModified() or self.subject.isModified()
        text = self.text.toPlainText() if is_changed else ""
        return Typed(text, cursor=self.text.textCursor().position(), state={_SUBJECT: self.subject.text()})

    def _bring_back(self, draft: DraftView | None) -> None:
        if draft is None or self.text.document().isModified():
            return
        self.text.setPlainText(draft.text)
        self.text.document().setModified(True)
        self.subject.setText(draft.state.get(_SUBJECT, self.subject.text()))
        self.subject.setModified(True)
        self.say(tr("What you had changed was brought back."))

    def done(self, result: int) -> None:
        """Keep what was changed when it is closed."""
        self._keeper.flush()
        super().done(result)

    def _lay_out(self) -> None:
        head, body, foot = self.lay_rows(side=_PADDING, top=12, spacing=8)
        head.addWidget(Label(tr("Follow-up message"), Role.SECTION))
        head.addWidget(ElidedLabel(self.view.client, Role.BODY, "ink-2"), 1)
        body.setContentsMargins(_PADDING, 16, _PADDING, 16)
        body.setSpacing(8)
        whom = QHBoxLayout()
        whom.setSpacing(12)
        whom.addWidget(self.person)
        whom.addWidget(self.channel, 1)
        body.addLayout(whom)
        body.addWidget(self.never)
        body.addWidget(self.subject)
        body.addWidget(self.text)
        body.addWidget(self.said)
        self.lay_buttons(foot, self.close_button, self.mail_button, self.copy_button)

    def _connect(self) -> None:
        for one in self.view.people:
            self.person.addItem(one.name, one.person_id)
        self.person.setVisible(bool(self.view.people))
        self.person.activated.connect(self._load)
        self.close_button.clicked.connect(self.reject)
        self.text.textChanged.connect(self._keeper.touch)
        self.subject.textEdited.connect(self._keeper.touch)
        self.mail_button.clicked.connect(self.open_mail)
        self.copy_button.clicked.connect(self.submit)
        QShortcut(QKeySequence("Ctrl+M"), self, self.open_mail)

    def show_view(self, view: FollowUpView) -> None:
        """Show the message to another person; what was changed in it stays, only the salutation is that person's."""
        before, self.view = self.view, view
        chosen = view.chosen
        self.person.setCurrentIndex(max(0, self.person.findData(chosen.person_id if chosen else "")))
        self.channel.setText(_channel_words(chosen) if chosen is not None else "")
        nevers = ", ".join(chosen.nevers) if chosen else ""
        self.never.setText(tr("Never: {what}", what=nevers) if nevers else "")
        self.never.setVisible(bool(nevers))
        if not self.subject.isModified():
            self.subject.setText(view.message.subject)
        self.subject.setVisible(not view.message.is_chat)
        self._show_text(before.message.body, view.message.body)
        by_mail = chosen is not None and chosen.is_by_mail
        self.copy_button.is_primary, self.mail_button.is_primary = not by_mail, by_mail
        for button in (self.copy_button, self.mail_button):
            button.update()
        self.said.hide()
        self.fit()

    def _show_text(self, before: str, body: str) -> None:
        is_changed = self.text.document().isModified()
        if is_changed:
            (was, _, _), (now, _, _) = before.partition("\n"), body.partition("\n")
            begins, line, rest = self.text.toPlainText().partition("\n")
            body = f"{now if begins == was else begins}{line}{rest}"
        self.text.setPlainText(body)
        self.text.document().setModified(is_changed)

    def _load(self) -> None:
        interaction_id, person_id = self.view.interaction_id, str(self.person.currentData())

        def op(desk: Desk) -> FollowUpView:
            from liaison.desk.calls import follow_up_of  # noqa: PLC0415 - loaded on the record's thread

            return follow_up_of(desk, interaction_id, person_id)

        self._place.work.run(self, op, self.show_view, self._refuse, latest="person")

    def _refuse(self, error: LiaisonError) -> None:
        self.say(str(error))

    def say(self, sentence: str) -> None:
        """Say something below the text."""
        self.said.setText(sentence)
        self.said.show()
        self.fit()

    def submit(self) -> None:
        """Copy the text as it stands."""
        self._copy()
        self.say(tr("Copied."))

    def _copy(self) -> None:
        self._keeper.drop()
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def open_mail(self) -> None:
        """Open it in the mail program; where that cannot be, copy it and say so."""
        chosen = self.view.chosen
        made = mailto(chosen.address if chosen else "", self.subject.text(), self.text.toPlainText())
        if made is None:
            self._copy()
            self.say(tr("This is too long for the mail program, so it was copied: paste it there."))
        elif not QDesktopServices.openUrl(QUrl(made, QUrl.ParsingMode.StrictMode)):
            self._copy()
            self.say(tr("No mail program answered, so the message was copied: paste it where you like."))
        else:
            self._keeper.drop()
            self.accept()

    def fit(self) -> None:
        """As tall as what it holds, in the middle of the window."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), tall(layout, self.width()))
            if self.isVisible():
                self.centre()


def open_follow_up(place: Workplace, interaction_id: str) -> None:
    """Show the message that follows up an interaction, over the window."""
    window = place.navigator.parent()
    assert isinstance(window, QWidget)

    def op(desk: Desk) -> FollowUpView:
        from liaison.desk.calls import follow_up_of  # noqa: PLC0415 - loaded on the record's thread

        return follow_up_of(desk, interaction_id)

    def show(view: FollowUpView) -> None:
        dialog = FollowUpDialog(window, place, view)
        dialog.show_sheet()
        dialog.activateWindow()
        dialog.copy_button.setFocus()

    place.work.run(window, op, show, latest="follow-up")


def _channel_words(one: Recipient) -> str:
    """How they like to be written to; a single channel on record is no liking."""
    return tr("likes {channel} best", channel=one.channel) if one.channel and one.is_liked else one.channel
