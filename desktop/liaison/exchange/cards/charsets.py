"""Which encoding a text without a declaration is in."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE

SAMPLE = 65_536
# What offices really write; a free choice among all of Python's codecs ends in EBCDIC for short texts.
_CANDIDATES = [
    *("cp932", "euc_jp", "gb18030", "big5", "cp949", "cp1251", "koi8_r", "cp1250", "cp1253", "cp1254", "cp1255"),
    *(
        "cp1256",
        "cp1257",
        "iso8859_2",
        "iso8859_5",
        "iso8859_7",
        "mac_cyrillic",
        "cp1252",
        "mac_roman",
        "cp437",
        "cp850",
    ),
]
_WESTERN = ("cp1252", "mac_roman", "cp850", "latin_1")
_BOMS = (
    (BOM_UTF8, "utf-8-sig"),
    (BOM_UTF32_LE, "utf-32"),
    (BOM_UTF32_BE, "utf-32"),
    (BOM_UTF16_LE, "utf-16"),
    (BOM_UTF16_BE, "utf-16"),
)
_FITTING = re.compile(
    r"(?:(?<=[a-z])|\b|(?<=[A-Z]))[ß-öø-ÿœšž]{1,2}(?![^\W\d_a-zA-Zß-öø-ÿœšž])"  # small letters in or at a word
    r"|(?<![a-zß-ÿ])[À-ÖØ-ÞŒŠŽŸ]{1,2}(?![^\W\d_a-zA-ZÀ-ÖØ-Þß-ÿ])"  # capitals at the start or among capitals
    r"|(?<=\w)’(?=\w)|[–—]|(?<!\w)[“‘„«€£§©](?=[\w ])|(?<=[\w.,!? ])[”’“»€®™°](?!\w)|(?<=\d)[€£°½²³]|\xa0"
)
_STRANGE_RUN = re.compile(r"[À-ÖØ-öø-ÿŒœŠšŽžŸ]{3,}")


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a byte order mark, or the zeros of UTF-16 without one, gives away; else None."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            return name
    sample = data[:4096]
    sample = sample[: len(sample) // 2 * 2]
    if len(sample) < 4:
        return None
    even, odd, half = sample[::2].count(0), sample[1::2].count(0), len(sample) // 2
    if odd * 10 >= half * 4 and even * 20 <= half:
        return "utf-16-le"
    if even * 10 >= half * 4 and odd * 20 <= half:
        return "utf-16-be"
    return None


def guess_encoding(data: bytes) -> str:
    """The most likely encoding of ``data`` that is neither marked nor UTF-8; a Python codec that can decode it.

    Western text is told by how its accented letters sit among plain ones; anything else is left to statistics
    (charset_normalizer), limited to encodings that offices use.
    """
    sample = _telling_part(data)
    best, fit = "latin_1", -1.0
    for name in _WESTERN:
        share = _western_fit(sample, name)
        if share > fit:
            best, fit = name, share
    if fit < 0.75:
        best = _by_statistics(sample) or best
    return best if _decodes(data, best) else _western_that_decodes(data)


def _telling_part(data: bytes) -> bytes:
    """The lines around characters beyond ASCII, up to :data:`SAMPLE` octets."""
    lines: list[bytes] = []
    size = 0
    for line in re.finditer(rb"[^\r\n]*[\x80-\xff][^\r\n]*[\r\n]*", data[: SAMPLE * 64]):
        lines.append(line[0][:2048])
        size += len(lines[-1])
        if size >= SAMPLE:
            break
    return b"".join(lines)


def _western_fit(sample: bytes, name: str) -> float:
    """The share of characters beyond ASCII that stand where a Western language puts them; -1 if undecodable."""
    try:
        text = sample.decode(name)
    except UnicodeDecodeError:
        return -1.0
    beyond = sum(character > "\x7f" for character in text)
    if not beyond:
        return 0.0
    fitting = sum(len(found) for found in _FITTING.findall(text))
    strange = sum(len(run) for run in _STRANGE_RUN.findall(text))
    return (fitting - strange) / beyond


def _by_statistics(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - takes long to import and is seldom needed

    best = from_bytes(sample, cp_isolation=_CANDIDATES, preemptive_behaviour=False).best()
    return None if best is None else best.encoding


def _decodes(data: bytes, name: str) -> bool:
    try:
        data.decode(name)
    except (UnicodeDecodeError, LookupError):
        return False
    return True


def _western_that_decodes(data: bytes) -> str:
    return "cp1252" if _decodes(data, "cp1252") else "latin_1"
