"""The parts of a client's profile, each as frozen values made from rows or from the facts of the briefing."""

from .aims import ClauseView, GoalView, StakeView, agreement_part, goals_part, stakes_part
from .contact import ContactView, InteractionView, PersonPart, contact_part, interactions_part, people_part
from .registers import ConcernView, IdeaView, concerns_part, ideas_part
from .terms import EngagementView, RenewalView, engagements_part, renewal_part
from .unknowns import Unknown, unknowns

__all__ = [
    "ClauseView",
    "ConcernView",
    "ContactView",
    "EngagementView",
    "GoalView",
    "IdeaView",
    "InteractionView",
    "PersonPart",
    "RenewalView",
    "StakeView",
    "Unknown",
    "agreement_part",
    "concerns_part",
    "contact_part",
    "engagements_part",
    "goals_part",
    "ideas_part",
    "interactions_part",
    "people_part",
    "renewal_part",
    "stakes_part",
    "unknowns",
]
