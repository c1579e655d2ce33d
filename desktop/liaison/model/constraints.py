"""What a person reads when the database itself refuses a row: a sentence for each of its constraints."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from .words import tr, upper_first

_DATES: Final = "It would end before it begins."
_MONEY: Final = "An amount of money has a currency, and a currency an amount."

#: Sentences by the name of the constraint, without the ``ck_`` before it.
SENTENCES: Final[Mapping[str, str]] = {
    "agreement_dates": _DATES,
    "attachment_sha256_whole": "The file of an attachment is known by its whole digest.",
    "attachment_size_not_negative": "The size of a file is not below zero.",
    "attendance_one_side": "Either one of them or one of us took part, not both in one line.",
    "busy_period_dates": _DATES,
    "channel_rank_positive": "The rank of a channel is 1 or more.",
    "clause_number_positive": "The number of a clause is 1 or more.",
    "clause_threshold_has_unit": "The threshold of a clause has a unit, and a unit a threshold.",
    "client_dates": _DATES,
    "client_money_has_currency": _MONEY,
    "client_review_rhythm_positive": "Reviews are at least a day apart.",
    "client_rhythm_positive": "The rhythm of contact is at least a day.",
    "colleague_dates": _DATES,
    "commitment_closed_has_date": "A closed promise has the date it was closed on, an open one has none.",
    "commitment_effort_not_negative": "Overtime is not below zero.",
    "commitment_first_date_kept": "A promise with a date keeps the one it was first promised for.",
    "commitment_open_has_no_mark": "An open promise has no mark yet.",
    "commitment_rounds_not_negative": "The rounds of feedback are not below zero.",
    "engagement_dates": _DATES,
    "engagement_money_has_currency": _MONEY,
    "entry_answered_before_told": "A concern is answered before the person is told.",
    "entry_feedback_has_direction": "Feedback and thanks are given or received: say which as direction.",
    "entry_open_until_told": "A concern is open until the person has been told.",
    "entry_promoter_has_score": "A promoter answer has a score, and nothing else has one.",
    "entry_score_range": "A score is from 0 to 10.",
    "finding_judgement_has_date": "A judgement has its day, and that day a judgement.",
    "finding_snooze_has_reason": "A sign is put off with a reason.",
    "influence_not_oneself": "Nobody influences themselves: choose two people.",
    "interaction_about_us_needs_mood": "Whether a mood was about us goes with the mood.",
    "interaction_minutes_not_negative": "The minutes of a call are not below zero.",
    "interaction_only_notes_without_client": "Only a note can stand without a client.",
    "invitee_one_side": "An invitee is one of them or one of us, not both.",
    "meeting_ends_after_first_day": "A meeting cannot end before it starts.",
    "meeting_ends_after_start": "A meeting cannot end before it starts.",
    "meeting_timed_or_all_day": "A meeting starts at a time or on a whole day, one of the two.",
    "person_birth_day": "The day of a birthday is from 1 to 31.",
    "person_birth_month": "The month of a birthday is from 1 to 12.",
    "person_birth_year_has_day": "The year of a birthday goes with its day and month.",
    "person_birthday_whole": "A birthday has a day and a month.",
    "point_said_has_date": "A point that was said in a call has the day of it.",
    "reset_agreed_has_date": "A reset that was agreed has the day it was agreed on.",
    "reset_evaluated_has_date": "A reset that was evaluated has the day of it, and no other has one.",
    "review_held_has_date": "A review that was held has the day of it, and no other has one.",
    "review_skipped_has_reason": "A review is skipped with a reason.",
    "sheet_line_added_has_no_key": "A line added by hand is about no other line.",
    "sheet_line_call_has_day": "A line of one call has the day of the call.",
    "sheet_line_hidden_has_key": "Only a line that is there can be hidden.",
    "sheet_line_occurrence_of_meeting": "Which time a meeting takes place goes with the meeting.",
    "sheet_line_pinned_on_every_sheet": "A pinned line stands on every sheet, any other belongs to one call.",
    "sheet_person_occurrence_of_meeting": "Which time a meeting takes place goes with the meeting.",
    "sheet_person_one_side": "Either one of them or one of us is expected, not both in one line.",
    "slip_let_off_by_one_of_us": "Who let a promise off goes with its being let off.",
    "slip_let_off_by_someone": "Who let a promise off goes with its being let off.",
    "slip_moves_the_date": "A slip moves a promise to another date.",
    "stake_cost_has_one_unit": "A cost is an amount in one currency or in one unit.",
    "stake_season_whole": "A season has its first and its last day.",
    "stakeholder_dates": _DATES,
    "stakeholder_not_own_boss": "Nobody reports to themselves.",
    "stay_or_part_decided_has_date": "A decision has its day.",
    "step_one_plan": "A step belongs to one plan, a handover or an ending.",
}
#: Sentences by the columns that are told apart, as the database names them.
_TWICE: Final[Mapping[str, str]] = {
    "attendance.interaction_id, attendance.person_id": "That person is written down already.",
    "attendance.interaction_id, attendance.colleague_id": "That colleague is written down already.",
    "setting.key": "There is a setting of that name already.",
}
_CHECK: Final = re.compile(r"CHECK constraint failed: (?:ck_)?(\w+)")
_EMPTY: Final = re.compile(r"NOT NULL constraint failed: \w+\.(\w+)")
_UNIQUE: Final = re.compile(r"UNIQUE constraint failed: (.+)")


def sentence_for(refusal: str) -> str:
    """What to tell a person where the database said ``refusal``."""
    if check := _CHECK.search(refusal):
        return tr(SENTENCES.get(check[1], "A word is not one of those that its field can hold."))
    if empty := _EMPTY.search(refusal):
        field = tr(empty[1].removesuffix("_id").replace("_", " "))
        return tr("{field} cannot be empty.", field=upper_first(field))
    if twice := _UNIQUE.search(refusal):
        return tr(_TWICE.get(twice[1].strip(), "This would be there twice."))
    return tr("This would refer to a record that does not exist.")
