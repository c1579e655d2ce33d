"""The printed recovery code: 130 random bits that people can copy by hand.

The alphabet is Crockford's base32 (no I, L, O or U). Six of the 32 symbols are the checksum of BIP 173 (bech32),
which notices up to four wrong symbols for certain and anything else all but once in a thousand million.
"""

from __future__ import annotations

import secrets
from typing import Final

from liaison.store.vault.errors import WrongRecoveryCode

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_SECRET_SYMBOLS: Final = 26
_CHECK_SYMBOLS: Final = 6
_GROUP: Final = 4
_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_LOOK_ALIKES: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})
_DOMAIN: Final = (12, 9, 1, 9, 19, 15, 14)  # "liaison", letters counted from 1


def _polymod(symbols: tuple[int, ...]) -> int:
    state = 1
    for symbol in symbols:
        top = state >> 25
        state = (state & 0x1FFFFFF) << 5 ^ symbol
        for bit, generator in enumerate(_GENERATOR):
            if top >> bit & 1:
                state ^= generator
    return state


def _checksum(symbols: tuple[int, ...]) -> tuple[int, ...]:
    state = _polymod((*_DOMAIN, *symbols, *(0,) * _CHECK_SYMBOLS)) ^ 1
    return tuple(state >> 5 * place & 31 for place in reversed(range(_CHECK_SYMBOLS)))


def new_code() -> str:
    """A fresh code: eight groups of four symbols, joined by hyphens."""
    symbols = tuple(secrets.randbelow(32) for _ in range(_SECRET_SYMBOLS))
    text = "".join(ALPHABET[symbol] for symbol in (*symbols, *_checksum(symbols)))
    return "-".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))


def secret_of(code: str) -> bytes:
    """The bytes a slot's key is made from; case, spaces, hyphens and look-alikes (O, I, L) do not matter.

    Raises:
        WrongRecoveryCode: the code cannot be right as typed.
    """
    text = "".join(code.upper().translate(_LOOK_ALIKES).replace("-", "").split())
    if len(text) != _SECRET_SYMBOLS + _CHECK_SYMBOLS or not set(text) <= set(ALPHABET):
        raise WrongRecoveryCode(mistyped=True)
    symbols = tuple(ALPHABET.index(symbol) for symbol in text)
    if _checksum(symbols[:_SECRET_SYMBOLS]) != symbols[_SECRET_SYMBOLS:]:
        raise WrongRecoveryCode(mistyped=True)
    return text[:_SECRET_SYMBOLS].encode("ascii")


def looks_like_code(text: str) -> bool:
    """Whether ``text`` is a recovery code as far as its length and checksum tell."""
    try:
        secret_of(text)
    except WrongRecoveryCode:
        return False
    return True
