"""The right column of the overview, on bare canvas: how to reach them, what is agreed, how it stands, what warns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.client.lines import BLEED, LineDelegate, LineList
from liaison.ui.client.quiet import Section
from liaison.ui.trends.relationship import Relation, RelationAxis, RelationDelegate
from liaison.ui.widgets import EmptyState, Label

from .delegates import ClauseDelegate, FacetDelegate, ReachDelegate
from .facets import facet_rows
from .sign_list import SignList
from .view_model import clause_rows, reach_rows, resting_words, sign_rows, zone_note

if TYPE_CHECKING:
    from liaison.desk.overview import ClientOverview
    from liaison.desk.signs import ClientSigns

_BETWEEN = 16


class ListPart(Section):
    """A section on canvas that holds one list, or a sentence; ``lines`` is a list that can do more than open."""

    def __init__(
        self,
        title: str,
        delegate: LineDelegate,
        link: tuple[str, str],
        nothing: tuple[str, str],
        lines: LineList | None = None,
    ) -> None:
        super().__init__(title, on_canvas=True, inset=BLEED)
        delegate.ground_hover = "hover"
        words, key = link
        if words:
            self.add_link(words).clicked.connect(lambda: self.wanted.emit(key))
        self.list = lines if lines is not None else LineList(delegate, title)
        if not delegate.has_first_hairline:
            self.body.addSpacing(5)
        self.body.addWidget(self.list)
        sentence, offer = nothing
        if offer:
            state = EmptyState(sentence, offer)
            state.followed.connect(lambda: self.wanted.emit(key))
            self.empty: QWidget = state
        else:
            said = Label(sentence, colour="ink-2")
            said.setWordWrap(True)
            said.setContentsMargins(0, 8, 0, 0)
            self.empty = said
        self.add_inset(self.empty)
        self.watch(self.list)

    def show_lines(self, rows: tuple[object, ...]) -> None:
        """Show these lines, or that there are none."""
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.rule.setVisible(not rows or not self.list.lines.has_first_hairline)
        self.empty.setVisible(not rows)


class SideColumn(QWidget):
    """The sections in their order."""

    def __init__(self) -> None:
        super().__init__()
        self._clauses, self._facets = ClauseDelegate(), FacetDelegate()
        self.reach = ListPart(
            tr("Reach them"),
            ReachDelegate(),
            (tr("All people"), "people"),
            (tr("Nobody to reach is recorded."), tr("See the people")),
        )
        self.agreement = ListPart(
            tr("Working agreement"),
            self._clauses,
            (tr("Clauses and cases"), "agreement"),
            (tr("No working agreement is recorded."), tr("Agree on something")),
        )
        self._relation = RelationDelegate()
        self.relation = ListPart(
            tr("Relationship"),
            self._relation,
            (tr("Trends"), "trends"),
            (tr("Nothing was noted yet that moves a line."), tr("Log an interaction")),
        )
        self.axis = RelationAxis(self._relation)
        self.relation.body.addWidget(self.axis)
        self.facets = ListPart(tr("At a glance"), self._facets, ("", ""), ("", ""))
        self.sign_list = SignList(tr("Warning signs"))
        self.signs = ListPart(
            tr("Warning signs"),
            self.sign_list.lines,
            ("", "signs"),
            (
                tr("No sign speaks now."),
                tr("See what the signs look at"),
            ),
            self.sign_list,
        )
        self.resting = self.signs.add_link(tr("What rests"))
        self.resting.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 0)
        column.setSpacing(0)
        for index, part in enumerate(self.parts):
            if index:
                column.addSpacing(_BETWEEN)
            column.addWidget(part)
        column.addStretch(1)

    @property
    def parts(self) -> tuple[ListPart, ...]:
        """The sections in their order."""
        return (self.reach, self.agreement, self.relation, self.signs, self.facets)

    def show_view(self, view: ClientOverview) -> None:
        """Show a client."""
        self.reach.caption.setText(zone_note(view) if view.people else "")
        self.reach.show_lines(reach_rows(view))
        clauses = clause_rows(view.agreement)
        self._clauses.measure(clauses)
        self.agreement.show_lines(clauses)
        facets = facet_rows(view)
        self._facets.measure(facets)
        self.facets.show_lines(facets)

    def show_relation(self, relation: Relation) -> None:
        """Show the five lines."""
        self._relation.measure(relation.rows)
        self.axis.show_day(relation.on)
        self.axis.setVisible(bool(relation.rows))
        self.relation.caption.setText(tr("Last 12 months, one scale") if relation.rows else "")
        self.relation.show_lines(relation.rows)

    def show_signs(self, signs: ClientSigns, *, with_resting: bool) -> None:
        """Show what the signs find; what rests is shown where it is asked for, or offered."""
        rows = sign_rows(signs, with_resting=with_resting)
        offer = "" if with_resting else resting_words(signs)
        self.resting.setText(offer or tr("What rests"))
        self.resting.setVisible(bool(offer))
        self.signs.show_lines(rows)
