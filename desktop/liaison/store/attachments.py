"""Files kept in the vault: encrypted, each by the SHA-256 of its content.

A file on disk is a header (8 bytes of magic, 32 random bytes of salt), then chunks of 1 MiB of content under
AES-256-GCM, each followed by its 16-byte tag. The key of a file comes by HKDF-SHA256 from the vault's key for
attachments and the salt, so the nonce can simply count: 11 bytes of chunk number, then 1 for the last chunk, else 0.
The header is associated data of every chunk. The name on disk is a keyed hash of the content's hash: someone without
the key cannot tell whether a document they know is in the vault.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import os
import re
import secrets
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from liaison.model.errors import EnvironmentProblem, InputError, NotFoundError
from liaison.model.words import tr
from liaison.store.vault import Vault, draft_in, sweep_drafts, translate_database_errors
from liaison.store.vault.files import FOLDER_MODE, make_private_file, sync_folder

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

LARGEST: Final = 512 * 1024 * 1024
"""The largest file that is taken, in bytes."""

CHUNK: Final = 1024 * 1024
_MAGIC: Final = b"LIAATT\x01\n"
_SALT: Final = 32
_TAG: Final = 16
_SHA256: Final = re.compile(r"[0-9a-f]{64}")


class AttachmentTooLarge(InputError):  # noqa: N818 - says what is wrong, as all our errors do
    """The file is larger than :data:`LARGEST`."""

    def __init__(self) -> None:
        super().__init__(
            tr("Files of more than {size} MB are not kept in the vault.", size=LARGEST // CHUNK),
            tr("Keep the file elsewhere and note where."),
        )


class AttachmentMissing(NotFoundError):  # noqa: N818 - says what is wrong, as all our errors do
    """No file with this content is in the vault."""

    def __init__(self) -> None:
        super().__init__(tr("The attached file is not in the vault."), tr("Restore a backup that has it."))


class AttachmentDamaged(EnvironmentProblem):
    """The encrypted file was changed, cut short or swapped."""

    def __init__(self) -> None:
        super().__init__(tr("The attached file is damaged."), tr("Restore a backup that has it whole."))


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file in the vault: the SHA-256 of its content, its size, and whether the vault did not have it before."""

    sha256: str
    size: int
    is_new: bool


def put(vault: Vault, source: bytes | Path) -> str:
    """Keep a file and return the SHA-256 of its content; the same content is kept once.

    Raises:
        AttachmentTooLarge: nothing was kept.
        DiskFull, VaultReadOnly, DiskTrouble: nothing was kept, or ``source`` could not be read.
    """
    return keep(vault, source).sha256


def keep(vault: Vault, source: bytes | Path, progress: Callable[[int], None] | None = None) -> KeptFile:
    """As :func:`put`, telling more; ``progress`` is called with the bytes read so far, and may raise to give up.

    Raises:
        AttachmentTooLarge: nothing was kept.
        DiskFull, VaultReadOnly, DiskTrouble: nothing was kept, or ``source`` could not be read.
    """
    with translate_database_errors():
        vault.attachments.mkdir(mode=FOLDER_MODE, exist_ok=True)
        sweep_drafts(vault.attachments)
        draft = draft_in(vault.attachments)
        try:
            make_private_file(draft)
            with _open(source) as content, draft.open("wb") as file:
                sha256, size = _encrypt(vault, content, file, progress or _quiet)
                file.flush()
                os.fsync(file.fileno())
            is_new = not place_of(vault, sha256).exists()
            draft.replace(place_of(vault, sha256))
        except BaseException:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            raise
        sync_folder(vault.attachments)
    return KeptFile(sha256, size, is_new)


def drop(vault: Vault, sha256: str) -> None:
    """Take a file away again that nothing refers to; one that is not there is no problem."""
    with translate_database_errors():
        place_of(vault, sha256).unlink(missing_ok=True)


def read(vault: Vault, sha256: str) -> bytes:
    """The content of a kept file, checked.

    Raises:
        AttachmentMissing, AttachmentDamaged: there is nothing whole to give.
    """
    return b"".join(chunks(vault, sha256))


def chunks(vault: Vault, sha256: str) -> Iterator[bytes]:
    """The content of a kept file in pieces of at most :data:`CHUNK` bytes.

    Each piece is authentic; that the whole has the right hash is known once the iteration has ended without an error.

    Raises:
        AttachmentMissing, AttachmentDamaged: as for :func:`read`.
    """
    digest = hashlib.sha256()
    with translate_database_errors():
        try:
            file = place_of(vault, sha256).open("rb")
        except FileNotFoundError as error:
            raise AttachmentMissing from error
        with file:
            for piece in _decrypt(vault, file):
                digest.update(piece)
                yield piece
    if digest.hexdigest() != sha256:
        raise AttachmentDamaged


def place_of(vault: Vault, sha256: str) -> Path:
    """Where the file with this content is kept.

    Raises:
        AttachmentMissing: that is not the hash of anything.
    """
    if not _SHA256.fullmatch(sha256):
        raise AttachmentMissing
    name = hmac.new(vault.derive_key("attachment names"), bytes.fromhex(sha256), hashlib.sha256)
    return vault.attachments / name.hexdigest()


def _quiet(_bytes: int) -> None:
    """Nobody wants to know."""


def _encrypt(vault: Vault, content: BinaryIO, file: BinaryIO, progress: Callable[[int], None]) -> tuple[str, int]:
    salt = secrets.token_bytes(_SALT)
    header = _MAGIC + salt
    cipher = _cipher(vault, salt)
    digest = hashlib.sha256()
    file.write(header)
    size = number = 0
    piece = content.read(CHUNK)
    while True:
        following = content.read(CHUNK)
        size += len(piece)
        if size + len(following) > LARGEST:
            raise AttachmentTooLarge
        digest.update(piece)
        file.write(cipher.encrypt(_nonce(number, is_last=not following), piece, header))
        progress(size)
        if not following:
            return digest.hexdigest(), size
        piece, number = following, number + 1


def _decrypt(vault: Vault, file: BinaryIO) -> Iterator[bytes]:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - imported when first needed: start-up time

    header = file.read(len(_MAGIC) + _SALT)
    if len(header) != len(_MAGIC) + _SALT or not header.startswith(_MAGIC):
        raise AttachmentDamaged
    cipher = _cipher(vault, header[len(_MAGIC) :])
    number = 0
    piece = file.read(CHUNK + _TAG)
    while piece:
        following = file.read(CHUNK + _TAG)
        try:
            yield cipher.decrypt(_nonce(number, is_last=not following), piece, header)
        except InvalidTag as error:
            raise AttachmentDamaged from error
        piece, number = following, number + 1
    if number == 0:
        raise AttachmentDamaged


def _cipher(vault: Vault, salt: bytes) -> AESGCM:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - start-up time
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415 - start-up time
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415 - start-up time

    derive = HKDF(algorithm=SHA256(), length=32, salt=salt, info=b"liaison attachment 1")
    return AESGCM(derive.derive(vault.derive_key("attachments")))


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11) + bytes([is_last])


def _open(source: bytes | Path) -> BinaryIO:
    return io.BytesIO(source) if isinstance(source, bytes) else source.open("rb")
