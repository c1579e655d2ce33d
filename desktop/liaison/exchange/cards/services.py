"""Chat services and social networks: the names and URI schemes that cards use for them."""

from __future__ import annotations

from typing import Final

from liaison.model.values import ChannelKind

#: Service names and URI schemes, in small letters, that the record has a kind of its own for.
KINDS: Final = {
    "skype": ChannelKind.SKYPE,
    "callto": ChannelKind.SKYPE,
    "whatsapp": ChannelKind.WHATSAPP,
    "signal": ChannelKind.SIGNAL,
    "sgnl": ChannelKind.SIGNAL,
    "telegram": ChannelKind.TELEGRAM,
    "tg": ChannelKind.TELEGRAM,
    "teams": ChannelKind.TEAMS,
    "msteams": ChannelKind.TEAMS,
    "microsoft teams": ChannelKind.TEAMS,
    "slack": ChannelKind.SLACK,
    "zoom": ChannelKind.ZOOM,
    "zoommtg": ChannelKind.ZOOM,
    "linkedin": ChannelKind.LINKEDIN,
}

#: The name and scheme to write for each kind that travels as IMPP.
SCHEMES: Final = {
    ChannelKind.SKYPE: ("Skype", "skype"),
    ChannelKind.WHATSAPP: ("WhatsApp", "whatsapp"),
    ChannelKind.SIGNAL: ("Signal", "sgnl"),
    ChannelKind.TELEGRAM: ("Telegram", "tg"),
    ChannelKind.TEAMS: ("Teams", "msteams"),
    ChannelKind.SLACK: ("Slack", "slack"),
    ChannelKind.ZOOM: ("Zoom", "zoommtg"),
    ChannelKind.CHAT: ("", "im"),
}

#: Schemes of chat addresses and the name of their service.
CHAT_SCHEMES: Final = {
    "im": "",
    "x-apple": "",
    "aim": "AIM",
    "icq": "ICQ",
    "xmpp": "XMPP",
    "jabber": "Jabber",
    "msnim": "MSN",
    "ymsgr": "Yahoo",
    "yahoo": "Yahoo",
    "gtalk": "Google Talk",
    "gg": "Gadu-Gadu",
    "qq": "QQ",
    "sip": "SIP",
    "sips": "SIP",
    "irc": "IRC",
    "matrix": "Matrix",
    "facetime": "FaceTime",
    "threema": "Threema",
}

#: Properties that name a chat service: X-AIM and its kind.
CHAT_PROPERTIES: Final = {
    "X-AIM": "AIM",
    "X-ICQ": "ICQ",
    "X-JABBER": "Jabber",
    "X-MSN": "MSN",
    "X-YAHOO": "Yahoo",
    "X-GOOGLE-TALK": "Google Talk",
    "X-GTALK": "Google Talk",
    "X-GADUGADU": "Gadu-Gadu",
    "X-GROUPWISE": "GroupWise",
    "X-QQ": "QQ",
    "X-SKYPE": "Skype",
    "X-SKYPE-USERNAME": "Skype",
    "X-KADDRESSBOOK-X-IMADDRESS": "",
    "X-MS-IMADDRESS": "",
    "X-EVOLUTION-IM": "",
}

#: Properties that name a social network.
SOCIAL_PROPERTIES: Final = {
    "X-SOCIALPROFILE": "",
    "SOCIALPROFILE": "",
    "X-TWITTER": "Twitter",
    "X-LINKEDIN": "LinkedIn",
    "X-FACEBOOK": "Facebook",
}
