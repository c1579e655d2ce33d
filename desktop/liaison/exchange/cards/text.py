"""Text as files spell it: encodings, escapes and what is cleaned away before anything else sees it."""

from __future__ import annotations

import binascii
import re
from functools import lru_cache

# Encodings that Python offers but that are not character sets of mail or cards, or that take time out of proportion.
_NOT_CHARSETS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined"})
_CHARSET_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:+-]{0,39}")
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_LINE_END = re.compile("\r\n?")
_ESCAPE = re.compile(r"\\([\\;,:nN])")
_OLD_ESCAPE = re.compile(r"\\([;,:])")


def clean_text(text: str) -> str:
    """``text`` with line feeds as line ends and without control characters, outer white space and lone surrogates."""
    return _UNWANTED.sub("", _LINE_END.sub("\n", text)).strip()


def one_line(text: str) -> str:
    """``text`` cleaned and with every run of white space as one space."""
    return " ".join(_UNWANTED.sub("", _LINE_END.sub("\n", text)).split())


def decode_guessing(data: bytes) -> str:
    """``data`` as UTF-8, else as Windows-1252 with its unused bytes as they are in Latin-1; never fails."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def decode_charset(data: bytes, charset: str) -> tuple[str, bool]:
    """``data`` in the named character set, and whether that went without a guess."""
    name = charset.strip().lower()
    if not _is_charset(name):
        return decode_guessing(data), False
    try:
        return data.decode(name), True
    except UnicodeError:
        return _decode_damaged(data, name), False


@lru_cache(maxsize=256)
def _is_charset(name: str) -> bool:
    """Whether Python can decode text by that name; remembered, because asking for an unknown one is slow."""
    if not _CHARSET_NAME.fullmatch(name) or name.replace("-", "_") in _NOT_CHARSETS:
        return False
    try:
        b"a".decode(name)
    except UnicodeError:
        return True
    except LookupError:
        return False
    return True


def _decode_damaged(data: bytes, charset: str) -> str:
    as_named = data.decode(charset, "replace")
    if as_named.count("\ufffd") * 10 <= len(as_named):
        return as_named
    return decode_guessing(data)


def decode_quoted_printable(data: bytes) -> bytes:
    """The octets that quoted-printable ``data`` stands for; damaged escapes are kept as written (RFC 2045, 6.7)."""
    return binascii.a2b_qp(data)


def decode_base64(data: bytes) -> bytes | None:
    """The octets that ``data`` stands for, or None if it is not base64."""
    try:
        return binascii.a2b_base64(data + b"=" * (-len(data) % 4))
    except binascii.Error:
        return None


def unescape(value: str, *, old: bool = False) -> str:
    """A value without backslash escapes; ``old`` for vCard 2.1, where only separators are escaped."""
    if "\\" not in value:
        return value
    if old:
        return _OLD_ESCAPE.sub(r"\1", value)
    return _ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


def split_unescaped(value: str, separator: str, *, limit: int = 200, old: bool = False) -> list[str]:
    """The parts of a structured value, still escaped; at most ``limit`` of them, the last with the rest.

    In ``old`` (vCard 2.1) values a backslash escapes only a separator, so one before anything else is text.
    """
    if "\\" not in value:
        return value.split(separator, limit - 1)
    parts: list[str] = []
    start = at = 0
    while at < len(value) and len(parts) < limit - 1:
        character = value[at]
        if character == "\\" and not (old and value[at + 1 : at + 2] not in ";,:"):
            at += 2
        elif character == separator:
            parts.append(value[start:at])
            start = at = at + 1
        else:
            at += 1
    parts.append(value[start:])
    return parts
