"""One secret taken from the Secret Service over an encrypted session of its own.

``secretstorage`` does the same at several times the cost, at every start of the program: its exponents have 1024 bits,
counted out in Python, and it loads every older interface of ``cryptography``. What is used of it here are inner parts,
which another release may not have: whoever calls this asks ``secretstorage`` itself when it fails, on import as well.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from secretstorage.defines import ALGORITHM_DH, SS_PATH, SS_PREFIX
from secretstorage.dhcrypto import DH_PRIME_1024, Session
from secretstorage.util import DBusAddressWrapper

if TYPE_CHECKING:
    from secretstorage import Item

#: A prime of 1024 bits protects as much as 80 bits of a key do; exponents of twice that are enough, and these are more.
_EXPONENT_BYTES: Final = 32
_PUBLIC_BYTES: Final = 128
_BLOCK: Final = 16


class _ShortSession(Session):
    """The session of ``secretstorage``, which derives the key, with a shorter exponent."""

    def __init__(self) -> None:  # the base's would count with its own exponent
        self.object_path = None
        self.aes_key = None
        self.encrypted = True
        self.my_private_key = int.from_bytes(secrets.token_bytes(_EXPONENT_BYTES), "big")
        self.my_public_key = pow(2, self.my_private_key, DH_PRIME_1024)


def read_secret(item: Item) -> bytes:
    """The secret of an unlocked item, as :meth:`secretstorage.Item.get_secret` returns it.

    Raises:
        secretstorage.LockedException: the item is locked.
        Exception: of any class, where the service or ``secretstorage`` is not as it was when this was written.
    """
    item.ensure_not_locked()
    session = _ShortSession()
    public = session.my_public_key.to_bytes(_PUBLIC_BYTES, "big")
    service = DBusAddressWrapper(SS_PATH, f"{SS_PREFIX}Service", item.connection)
    (_signature, theirs), path = service.call("OpenSession", "sv", ALGORITHM_DH, ("ay", public))
    session.set_server_public_key(int.from_bytes(theirs, "big"))
    found = DBusAddressWrapper(item.item_path, f"{SS_PREFIX}Item", item.connection)
    ((_path, start, encrypted, _kind),) = found.call("GetSecret", "o", path)
    assert session.aes_key is not None, "it was derived from the service's part"
    decryptor = Cipher(algorithms.AES(session.aes_key), modes.CBC(bytes(start))).decryptor()
    return unpadded(decryptor.update(bytes(encrypted)) + decryptor.finalize())


def unpadded(padded: bytes) -> bytes:
    """What was filled up to whole blocks, each byte of the filling saying how long it is.

    Raises:
        ValueError: it was not filled up like that, so it was decrypted with another key.
    """
    filling = padded[-1:] * padded[-1] if padded else b""
    if not 0 < len(filling) <= _BLOCK or not padded.endswith(filling):
        message = "the secret was not decrypted"
        raise ValueError(message)
    return padded[: -len(filling)]
