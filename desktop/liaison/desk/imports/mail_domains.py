"""Domains of mail services that anyone may use, so that they say nothing about an employer."""

from __future__ import annotations

from typing import Final

_WORDS: Final = """
    gmail.com googlemail.com outlook.com outlook.de outlook.fr hotmail.com hotmail.co.uk hotmail.de hotmail.fr
    hotmail.it live.com live.co.uk live.de live.fr msn.com yahoo.com yahoo.co.uk yahoo.co.in yahoo.de yahoo.fr yahoo.it
    yahoo.es yahoo.ca yahoo.com.au yahoo.com.br yahoo.co.jp ymail.com rocketmail.com icloud.com me.com mac.com aol.com
    aim.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tuta.io tuta.com gmx.de gmx.net gmx.com gmx.at
    gmx.ch web.de t-online.de freenet.de arcor.de posteo.de mailbox.org mail.com mail.ru yandex.ru yandex.com
    inbox.com zoho.com zohomail.com fastmail.com fastmail.fm hey.com hushmail.com orange.fr wanadoo.fr free.fr sfr.fr
    laposte.net libero.it virgilio.it tiscali.it btinternet.com sky.com virginmedia.com talktalk.net ntlworld.com
    blueyonder.co.uk comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net
    optonline.net shaw.ca rogers.com sympatico.ca bigpond.com optusnet.com.au qq.com 163.com 126.com sina.com
    naver.com daum.net hanmail.net rediffmail.com uol.com.br bol.com.br terra.com.br seznam.cz wp.pl o2.pl onet.pl
    interia.pl ziggo.nl kpnmail.nl planet.nl hetnet.nl telenet.be skynet.be bluewin.ch telia.com
    resource.calendar.google.com group.calendar.google.com import.calendar.google.com
"""
PUBLIC: Final = frozenset(_WORDS.split())


def domain_of(address: str | None) -> str | None:
    """The domain of an e-mail address in small letters."""
    if not address or "@" not in address:
        return None
    return address.rpartition("@")[2].strip().strip(".").lower() or None


def is_public(domain: str) -> bool:
    """Whether anyone may have an address at this domain."""
    return any(part in PUBLIC for part in parents(domain))


def parents(domain: str) -> list[str]:
    """The domain itself and those above it, down to two labels: "mail.acme.com", "acme.com"."""
    labels = domain.split(".")
    return [".".join(labels[at:]) for at in range(len(labels) - 1)]
