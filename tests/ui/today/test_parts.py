"""Parts of Today that give way: cards in narrow places, columns of promises, words of the caption."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.today import today_view
from liaison.desk.views.dated import DatedItem, DatedKind
from liaison.ui.theme import Role, text_width, token
from liaison.ui.today.call_card import CallCard
from liaison.ui.today.delegates import DueDelegate
from liaison.ui.today.layout import ComingSection, NeedsSection
from liaison.ui.today.needs import NeedItem
from liaison.ui.today.view_model import ComingRow, DueRow, call_cards, calls_caption, coming_rows, due_rows
from liaison.ui.widgets import Label
from liaison.ui.widgets.sparkline import Spark, SparkPoint
from support.sample_reading import NOW


def test_a_card_is_as_drawn_and_grows_only_where_its_facts_need_it(qtbot: QtBot, sample_desk: Desk) -> None:
    card = CallCard(call_cards(today_view(sample_desk))[0], primary=True)
    qtbot.addWidget(card)
    card.resize(960, card.height())
    card.show()
    assert card.height() == 184
    card.resize(520, card.height())
    qtbot.waitUntil(lambda: card.height() > 184)


def test_people_beyond_two_are_counted(qtbot: QtBot, sample_desk: Desk) -> None:
    view = today_view(sample_desk)
    call = view.calls[0]
    crowd = replace(view, calls=(replace(call, people=call.people + call.people),))
    shown = call_cards(crowd)[0]
    assert (len(shown.people), shown.more) == (2, 2)


def test_client_and_person_give_way_before_what_is_cut(sample_desk: Desk) -> None:
    delegate = DueDelegate()
    rows = due_rows(today_view(sample_desk))
    delegate.measure(rows)
    widest = max(text_width(Role.BODY, row.what) for row in rows if isinstance(row, DueRow))
    wide, narrow = delegate.columns(QRectF(0, 0, 768, 32)), delegate.columns(QRectF(0, 0, 700, 32))
    assert (wide[1].width(), wide[2].width()) == (156, 128)
    assert narrow[0].width() >= widest
    assert narrow[1].width() < 156
    assert narrow[4].right() == 700


def test_the_caption_follows_the_clock(sample_desk: Desk) -> None:
    calls = today_view(sample_desk).calls
    said = [calls_caption(calls, NOW + timedelta(minutes=after)) for after in (0, 57, 70, 200, 340, 600)]
    assert said == [
        "2 calls, first in 58 minutes",
        "2 calls, first in 1 minute",
        "2 calls, one is going on, next in 4 hours",
        "2 calls, next in 2 hours",
        "2 calls, one is going on",
        "2 calls, all held",
    ]
    assert calls_caption((), NOW) == ""


def test_what_is_on_the_day_comes_first_and_says_how_late_it_is(sample_desk: Desk) -> None:
    view = today_view(sample_desk)
    late = DatedItem(
        view.day - timedelta(days=2), DatedKind.REVIEW, "Oakline, review", None, None, "review", "1",
        state="2 days late", is_late=True,
    )  # fmt: skip
    rows = coming_rows(replace(view, on_the_day=(late,)))
    assert rows[0].words == "Today"
    assert isinstance(rows[1], ComingRow)
    assert rows[1].words == "Sun 22 Nov, Oakline, review, 2 days late"
    assert rows[1].is_late


def test_before_the_record_was_read_nothing_is_said_of_it(qtbot: QtBot) -> None:
    needs, coming = NeedsSection(), ComingSection()
    qtbot.addWidget(needs)
    qtbot.addWidget(coming)
    assert needs.empty.isHidden()
    assert coming.empty.isHidden()
    needs.show_needs((), 0)
    coming.show_rows(())
    assert not needs.empty.isHidden()
    assert not coming.empty.isHidden()


def test_where_two_lines_are_drawn_the_words_stand_in_their_colours(qtbot: QtBot, sample_desk: Desk) -> None:
    need = next(one for one in today_view(sample_desk).needs_you if one.client == "Tallgrass Foods")
    item = NeedItem(need)
    qtbot.addWidget(item)
    item.resize(320, 140)
    point = SparkPoint(0, 5, 4, 6, is_unknown=False)
    rapport, delivery = (Spark((point, point._replace(x=1)), colour=colour) for colour in ("rapport", "delivery"))
    item.show_sparks((rapport,))
    plain = item.words.grab().toImage()
    assert coloured(item.words) == {}
    item.show_sparks((delivery, rapport))
    assert coloured(item.words) == {
        "rapport": token("rapport-text").name(),
        "deliverables": token("delivery-text").name(),
    }
    assert item.words.grab().toImage() != plain


def coloured(label: Label) -> dict[str, str]:
    """The words of a label that stand in another colour; a longer word holds a shorter one."""
    found = {
        label.text()[one.start : one.start + one.length]: one.format.foreground().color().name()
        for one in label._colours()
    }
    return {
        word: colour for word, colour in found.items() if not any(word in other and word != other for other in found)
    }
