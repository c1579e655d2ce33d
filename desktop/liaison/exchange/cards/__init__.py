"""Contact cards (vCard 2.1, 3.0 and 4.0): octets to frozen values and back."""

from __future__ import annotations

from liaison.exchange.cards.reading import read_cards
from liaison.exchange.cards.values import CardFile, ChannelIn, ContactIn, ContactOut, Progress, digest_of
from liaison.exchange.cards.writing import card_pieces, write_cards

__all__ = [
    "CardFile",
    "ChannelIn",
    "ContactIn",
    "ContactOut",
    "Progress",
    "card_pieces",
    "digest_of",
    "read_cards",
    "write_cards",
]
