"""Why each warning sign is one."""

from __future__ import annotations

from typing import Final

from liaison.insight.signs.finding import Sign

#: Why each sign is one, in a sentence.
REASONS: Final[dict[Sign, str]] = {
    Sign.SILENCE: "The first thing that fades is contact.",
    Sign.THEIR_REPLIES: "Whoever answers more slowly has other things in mind than us.",
    Sign.OUR_REPLIES: "Slow answers of ours are noticed before we notice them.",
    Sign.MOOD: "One tense call says little, a quarter that falls says much.",
    Sign.DELIVERY: "Warm words do not carry late work for long.",
    Sign.COSY: "Late work and mistakes are overlooked because we are friends.",
    Sign.NEVER_HITS: "Work that is delivered and never right.",
    Sign.CONTACT_LEAVING: "With the point of contact goes all they knew of us.",
    Sign.NEWCOMER: "Who comes new brings an opinion from elsewhere, or none.",
    Sign.SINGLE_THREAD: "What hangs on one person ends with that person.",
    Sign.LEVEL_UNSPOKEN: "Who decides should not know us from hearsay.",
    Sign.DECISION_MAKER: "Who decides should hear of us from ourselves.",
    Sign.CONCERN_OPEN: "A concern without an answer is a no.",
    Sign.CONCERN_UNTOLD: "An answer that stays with us is no answer.",
    Sign.SLIPPED_TWICE: "A promise that moves twice has no reason they believe.",
    Sign.SLIP_UNTOLD: "Being late is forgiven, finding it out by oneself is not.",
    Sign.PROMISE_LATE: "What is late for long, most of all where something is at stake.",
    Sign.LAST_MINUTE: "Last-minute requests cost overtime and tell of pressure.",
    Sign.PROACTIVE: "A partner brings ideas unasked.",
    Sign.RESULT: "Results that nobody shows are forgotten when budgets are cut.",
    Sign.GOALS: "Goals that nobody speaks of have moved without us.",
    Sign.STAKES: "Who does not know what is at stake cannot tell what is urgent.",
    Sign.BROKEN_BY_THEM: "A clause that is not kept and not raised is a clause no longer.",
    Sign.BROKEN_BY_US: "What we agreed to in writing and do not keep costs trust.",
    Sign.REVIEW: "Reviews are skipped when both sides fear them.",
    Sign.RESET: "A reset that nobody evaluates was a conversation.",
    Sign.RENEWAL: "Whether they stay is decided in the weeks before.",
    Sign.CANCELLED: "Meetings called off one after the other say what nobody says aloud.",
    Sign.PROMOTER: "Who would recommend us less is telling us something.",
    Sign.WAITING: "What waits on them stops work.",
    Sign.CANDOUR: "Praise and silence both hide what they think.",
    Sign.LET_OFF: "A habit of letting off is how late work becomes normal.",
    Sign.TOGETHER: "What changes in many places at once is no chance any more.",
}
