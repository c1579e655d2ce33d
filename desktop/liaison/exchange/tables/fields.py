"""What a column of a table can be read as."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

#: The fields one may map a column to, each with what it holds. Several columns may go to the same field.
MAPPABLE_FIELDS: Final[Mapping[str, str]] = {
    "name": "the whole name of a person",
    "given name": "first name",
    "family name": "last name",
    "additional name": "middle names",
    "prefix": "what stands before the name, such as Dr.",
    "suffix": "what stands after the name, such as Jr.",
    "nickname": "nickname",
    "organisation": "the company or client they work for",
    "department": "department",
    "title": "job title",
    "role": "profession or function",
    "email": "e-mail address",
    "work email": "e-mail address at work",
    "home email": "private e-mail address",
    "phone": "telephone",
    "work phone": "telephone at work",
    "home phone": "private telephone",
    "mobile": "mobile telephone",
    "fax": "fax",
    "work fax": "fax at work",
    "home fax": "private fax",
    "pager": "pager",
    "chat": "chat address",
    "skype": "Skype name",
    "whatsapp": "WhatsApp number",
    "signal": "Signal number",
    "telegram": "Telegram name",
    "teams": "Teams address",
    "slack": "Slack name",
    "zoom": "Zoom address",
    "linkedin": "LinkedIn page",
    "social": "page in another social network",
    "address": "postal address in one cell",
    "work address": "postal address at work in one cell",
    "home address": "private postal address in one cell",
    "website": "website",
    "domain": "the domain of the organisation, such as example.com",
    "birthday": "birthday",
    "anniversary": "anniversary",
    "notes": "notes",
    "categories": "categories, separated by commas or semicolons",
    "time zone": "time zone, such as Europe/Berlin",
    "manager": "name of their manager",
    "assistant": "name of their assistant",
    "spouse": "name of their spouse",
    "owner": "who on our side looks after them",
    "status": "where the relationship stands, in the words of the table",
    "external id": "the number of the record in the other program",
    "ignore": "nothing: the column is not read",
}

# Headings in small letters, by what they mean wherever they stand; the fields' own names are added below.
_HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "name": (
        *("full name", "contact name", "contact", "display name", "person", "nom complet", "kontakt"),
        *("ansprechpartner",),
    ),
    "given name": ("first name", "firstname", "forename", "first", "vorname", "prénom", "nombre"),
    "family name": ("last name", "lastname", "surname", "last", "nachname", "familienname", "nom", "apellidos"),
    "additional name": ("middle name", "additional", "weitere vornamen", "deuxième prénom"),
    "prefix": ("name prefix", "salutation", "anrede"),
    "suffix": ("name suffix", "suffixe"),
    "nickname": ("spitzname", "short name"),
    "organisation": (
        *("company", "company name", "organization", "organization name", "organisation name", "account"),
        *("account name", "employer", "client", "customer", "business", "firma", "unternehmen", "kunde"),
        *("société", "empresa", "associated company", "associated company (primary)", "primary company"),
        *("primary associated company",),
    ),
    "department": ("organization department", "abteilung"),
    "title": ("job title", "jobtitle", "position", "organization title", "funktion", "titre", "position / title"),
    "role": ("profession", "occupation", "beruf"),
    "email": (
        *("e-mail", "mail", "email address", "e-mail address", "email addresses", "e-mail-adresse"),
        *("e-mail 2 address", "e-mail 3 address", "email 1", "email 2", "email 3", "e-mail 2", "e-mail 3"),
        *("e-mail 2: adresse", "e-mail 3: adresse", "e-mail-adresse 2", "e-mail-adresse 3", "adresse e-mail"),
        *("adresse de messagerie", "courriel", "correo", "additional email addresses"),
    ),
    "work email": ("business email", "work e-mail"),
    "home email": ("personal email", "private email", "home e-mail"),
    "phone": (
        *("phone number", "telephone", "telephone number", "tel", "tel.", "phone 1", "phone 2"),
        *("primary phone", "telefon", "telefonnummer", "haupttelefon", "téléphone", "other phone"),
        *("weiteres telefon", "teléfono", "car phone", "autotelefon", "radio phone", "callback", "rückmeldung"),
    ),
    "work phone": (
        *("business phone", "business phone 2", "company main phone", "office phone", "telefon geschäftlich"),
        *("telefon geschäftlich 2", "telefon firma", "telefon (geschäftlich)", "téléphone (bureau)"),
    ),
    "home phone": ("home phone 2", "telefon privat", "telefon (privat)", "telefon privat 2", "téléphone (domicile)"),
    "mobile": (
        *("mobile phone", "mobile phone number", "mobile number", "cell", "cell phone", "cellphone"),
        *("mobiltelefon", "handy", "mobil", "tél. mobile", "téléphone mobile", "móvil"),
    ),
    "fax": ("fax number", "other fax", "weiteres fax"),
    "work fax": ("business fax", "fax geschäftlich", "télécopie (bureau)"),
    "home fax": ("fax privat", "télécopie (domicile)"),
    "whatsapp": ("whatsapp phone number", "whatsapp number"),
    "linkedin": ("linkedin url", "linkedin profile", "linkedin company page", "linkedin bio"),
    "social": ("twitter username", "twitter handle", "facebook company page"),
    "address": ("anschrift", "adresse", "postal address", "mailing address"),
    "website": ("url", "web page", "web site", "webseite", "website url", "homepage", "page web"),
    "domain": ("company domain name", "company domain"),
    "birthday": ("date of birth", "birth date", "dob", "geburtstag", "geburtsdatum", "anniversaire"),
    "anniversary": ("jahrestag", "wedding anniversary"),
    "notes": ("note", "comments", "comment", "notizen", "bemerkungen", "remarques", "description"),
    "categories": ("category", "tags", "labels", "group membership", "groups", "industry", "kategorien", "keywords"),
    "time zone": ("timezone", "zeitzone"),
    "manager": ("manager's name", "manager name", "name des/der vorgesetzten", "vorgesetzter"),
    "assistant": ("assistant's name", "assistant name", "name assistent", "assistent(in)"),
    "spouse": ("partner", "partner/in"),
    "owner": ("contact owner", "company owner", "account owner", "account manager"),
    "status": ("lifecycle stage", "stage", "relationship status"),
    "external id": ("record id", "record id - contact", "record id - company", "id", "contact id"),
}

#: Headings in small letters and what they mean wherever they stand.
COMMON_HEADINGS: Final[Mapping[str, str]] = {
    **{field: field for field in MAPPABLE_FIELDS if field != "ignore"},
    **{heading: field for field, headings in _HEADINGS.items() for heading in headings},
}


#: Parts of a postal address in the order they are written; a heading names the group and the part.
ADDRESS_PARTS: Final = ("po box", "extended", "street", "street 2", "street 3", "city", "region", "code", "country")

_HEADINGS_OF_PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "po box": ("po box", "postfach", "address po box"),
    "extended": ("extended address",),
    "street": ("street", "street address", "straße", "strasse", "rue", "address line 1"),
    "street 2": ("street 2", "street address 2", "straße 2", "rue 2", "address line 2"),
    "street 3": ("street 3", "straße 3", "rue 3"),
    "city": ("city", "town", "ort", "ville"),
    "region": (
        *("state", "region", "state/region", "state/province", "province", "county", "region/bundesland"),
        *("bundesland",),
    ),
    "code": ("postal code", "zip", "zip code", "postcode", "postleitzahl", "plz", "code postal"),
    "country": ("country", "country/region", "land", "land/region", "pays", "pays/région"),
}
_PART_HEADINGS: Final = {heading: part for part, headings in _HEADINGS_OF_PARTS.items() for heading in headings}
_GROUPS: Final[Mapping[str, str]] = {
    "": "",
    "business": "work",
    "work": "work",
    "home": "home",
    "other": "other",
    "geschäftlich": "work",
    "privat": "home",
    "weitere": "other",
    "weiteres": "other",
    "weiterer": "other",
    "(bureau)": "work",
    "(domicile)": "home",
}


def address_part(heading: str) -> tuple[str, str] | None:
    """The group ("work", "home", "other" or empty) and the part that a heading in small letters names."""
    for word, group in _GROUPS.items():
        for text in (heading.removeprefix(f"{word} "), heading.removesuffix(f" {word}"), _without(heading, word)):
            if (text != heading or not word) and text in _PART_HEADINGS:
                return group, _PART_HEADINGS[text]
    return None


def _without(heading: str, word: str) -> str:
    """German Outlook numbers after the word: "Straße geschäftlich 2"."""
    return heading.replace(f" {word} ", " ") if word else heading
