"""Ways to reach someone: the properties TEL, EMAIL, IMPP, the X- ones and social profiles as channels."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

from liaison.exchange.cards.lines import Property
from liaison.exchange.cards.services import CHAT_SCHEMES, KINDS
from liaison.exchange.cards.text import one_line
from liaison.exchange.cards.values import ChannelIn
from liaison.model.values import ChannelKind

_PHONE_KINDS: Final = {
    "fax": ChannelKind.FAX,
    "facsimile": ChannelKind.FAX,
    "pager": ChannelKind.PAGER,
    "cell": ChannelKind.MOBILE,
    "mobile": ChannelKind.MOBILE,
    "iphone": ChannelKind.MOBILE,
    "handy": ChannelKind.MOBILE,
    "mobil": ChannelKind.MOBILE,
    "whatsapp": ChannelKind.WHATSAPP,
    "signal": ChannelKind.SIGNAL,
    "telegram": ChannelKind.TELEGRAM,
}
# Types that say nothing which the kind, the preference or "work" and "home" do not say already.
_PLAIN_TYPES: Final = frozenset(
    {
        *("pref", "voice", "cell", "fax", "pager", "msg", "text", "video", "internet", "x400", "work", "home"),
        *("iphone", "mobile", "intl", "dom", "parcel", "postal", "x-internet", "x-mobile", "textphone"),
    }
)
_APPLE_LABEL = re.compile(r"_\$!<(.*)>!\$_", re.DOTALL)
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,30}):(?:/{2})?(.*)", re.DOTALL)
_EXTENSION = re.compile(r";ext=([^;]*)", re.IGNORECASE)
_ANGLED = re.compile(r"[^<>]*<([^<>]+@[^<>]+)>")


def clean_label(text: str) -> str:
    """A label as people read it; Apple's ``_$!<HomePage>!$_`` is "home page"."""
    match = _APPLE_LABEL.fullmatch(text.strip())
    return one_line(_CAPITAL.sub(" ", match[1]).lower() if match else text)


def label_of(prop: Property, given: str) -> str:
    """``given`` (the label of the group), else "work" or "home", else what other type the property has."""
    if given:
        return given
    return _usual_label(prop) or _network(prop)


def _usual_label(prop: Property) -> str:
    return next((usual for usual in ("work", "home") if usual in prop.types), "")


def preference_of(prop: Property) -> int | None:
    """The preference in any of the three styles: PREF=n, TYPE=pref, or a bare PREF."""
    stated = prop.parameter("PREF")
    if stated.isascii() and stated.isdigit() and len(stated) < 5:
        return min(max(int(stated), 1), 100)
    return 1 if "pref" in prop.types or stated else None


def phone_kind(words: tuple[str, ...]) -> ChannelKind:
    """The kind that the types or the words of a label name; a telephone if they name none."""
    for word, kind in _PHONE_KINDS.items():
        if word in words:
            return kind
    return ChannelKind.PHONE


def phone(prop: Property, text: str, given: str) -> ChannelIn:
    """A TEL; a tel: URI becomes its number, with the extension in words (RFC 3966)."""
    number = one_line(text)
    if match := re.match(r"(?:tel|sms|callto|fax):", number, re.IGNORECASE):
        rest = number[match.end() :]
        extension = _EXTENSION.search(rest)
        number = unquote(rest.partition(";")[0]) + (f" ext. {unquote(extension[1])}" if extension else "")
    words = (*prop.types, *given.lower().split())
    return ChannelIn(phone_kind(words), one_line(number), label_of(prop, given), preference_of(prop))


def mail_address(text: str) -> str:
    """The address of a mailto: URI, of ``Name <address>`` or as it stands, without stray spaces."""
    address = one_line(text)
    if address.lower().startswith("mailto:"):
        address = unquote(address[7:].partition("?")[0])
    if match := _ANGLED.fullmatch(address):
        address = match[1]
    return one_line(address.replace(" ", "") if "@" in address else address)


def email(prop: Property, text: str, given: str) -> ChannelIn:
    """An EMAIL."""
    return ChannelIn(ChannelKind.EMAIL, mail_address(text), label_of(prop, given), preference_of(prop))


def chat(prop: Property, text: str, given: str, service: str = "") -> ChannelIn:
    """An IMPP (RFC 4770) or one of the X- properties that name the ``service``.

    A service the record has no kind for becomes the label.
    """
    address = one_line(text)
    service = service or prop.parameter("X-SERVICE-TYPE") or prop.parameter("SERVICE-TYPE")
    scheme, rest = _known_scheme(address)
    if scheme:
        address = one_line(unquote(rest))
        service = service or CHAT_SCHEMES.get(scheme, scheme)
    kind = KINDS.get(service.lower())
    if kind is None:
        return ChannelIn(ChannelKind.CHAT, address, given or service or label_of(prop, ""), preference_of(prop))
    return ChannelIn(kind, address, label_of(prop, given), preference_of(prop))


def _known_scheme(address: str) -> tuple[str, str]:
    match = _SCHEME.fullmatch(address)
    scheme = match[1].lower() if match else ""
    return (scheme, match[2]) if match and (scheme in KINDS or scheme in CHAT_SCHEMES) else ("", address)


def social(prop: Property, text: str, given: str, service: str = "") -> ChannelIn:
    """A social profile (RFC 9554, Apple's X-SOCIALPROFILE); the network becomes the label."""
    address = one_line(text)
    user = prop.parameter("X-USER") or prop.parameter("USERNAME")
    if user and (not address or address.lower().startswith("x-apple:")):
        address = user
    service = service or prop.parameter("SERVICE-TYPE") or _network(prop)
    kind = KINDS.get(service.lower())
    if kind is None:
        return ChannelIn(ChannelKind.SOCIAL, address, given or service or label_of(prop, ""), preference_of(prop))
    return ChannelIn(kind, address, given or _usual_label(prop), preference_of(prop))


def _network(prop: Property) -> str:
    """The first type that says something of its own."""
    return next((one_line(text) for text in prop.types if text not in _PLAIN_TYPES), "")
