"""Reading files of contact cards."""

from __future__ import annotations

from liaison.exchange.cards.channels import clean_label
from liaison.exchange.cards.charsets import declared_encoding, guess_encoding
from liaison.exchange.cards.draft import ContactDraft
from liaison.exchange.cards.lines import Flaw, Property, RawCard, raw_cards
from liaison.exchange.cards.properties import HANDLERS, longest
from liaison.exchange.cards.text import decode_base64, decode_charset, decode_quoted_printable, one_line, unescape
from liaison.exchange.cards.values import CardFile, ContactIn, Progress
from liaison.exchange.report import Problem, UnreadableFile
from liaison.model.words import in_thousands, tr

MAX_BYTES = 64 * 1024 * 1024
MAX_CARDS = 200_000
_EVERY = 200


def read_cards(data: bytes, file: str, *, progress: Progress | None = None) -> CardFile:
    """Read contact cards: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), also mixed in one file.

    ``file`` is the name to use in problems. A card that is damaged is read as far as it goes or skipped, with the
    line and the reason; photos, logos, sounds and keys are passed over unread. ``progress`` is called with cards
    done and cards in the file.

    Raises:
        UnreadableFile: the file is larger than 64 MB, has too many cards, or is not a file of contact cards.
    """
    if len(data) > MAX_BYTES:
        raise UnreadableFile(
            tr("{file} is larger than 64 MB.", file=file), tr("Split it into smaller files and import each.")
        )
    content = _as_ascii_based(data)
    total = content.upper().count(b"BEGIN:VCARD")
    if total > MAX_CARDS:
        raise UnreadableFile(
            tr("{file} has more than {n} contact cards.", file=file, n=in_thousands(MAX_CARDS)),
            tr("Split it into smaller files and import each."),
        )
    return _FileReader(content, file, total, progress).read()


def _as_ascii_based(data: bytes) -> bytes:
    """The file in UTF-8 if a mark says what it is in, else as it is: each property may have its own encoding."""
    encoding = declared_encoding(data)
    return data if encoding is None else data.decode(encoding, "replace").encode("utf-8", "replace")


class _FileReader:
    """Reads one file; keeps what its cards share."""

    def __init__(self, data: bytes, file: str, total: int, progress: Progress | None) -> None:
        self.data = data
        self.file = file
        self.total = total
        self.progress = progress
        self.problems: list[Problem] = []
        self._guess: str | None = None

    def read(self) -> CardFile:
        """Every contact that can be had, and the problems in the order of the file.

        Raises:
            UnreadableFile: there is not one card in it.
        """
        contacts: list[ContactIn] = []
        seen = 0
        for card in raw_cards(self.data):
            if isinstance(card, Flaw):
                self.complain(card.line, card.reason, left_out=True)
                continue
            seen += 1
            contact = _CardReader(self, card).read()
            if contact is not None:
                contacts.append(contact)
            if self.progress is not None and seen % _EVERY == 0:
                self.progress(seen, max(seen, self.total))
        if not seen:
            raise UnreadableFile(
                tr("{file} is not a file of contact cards.", file=self.file),
                tr("Export the contacts as vCard (.vcf) or as a table (.csv) and import that."),
            )
        if self.progress is not None:
            self.progress(seen, seen)
        return CardFile(tuple(contacts), tuple(self.problems))

    def complain(self, line: int | None, reason: str, *, left_out: bool = False) -> None:
        """Leave a problem; ``left_out`` when no contact came of what stands there."""
        self.problems.append(Problem(self.file, line, reason, left_out))

    def decode_undeclared(self, data: bytes, line: int) -> str:
        """Text whose encoding is not stated: UTF-8, else what the whole file looks like."""
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            pass
        if self._guess is None:
            self._guess = guess_encoding(self.data)
            self.complain(
                line, tr("Here and elsewhere the text is not UTF-8; it was read as {name}, a guess.", name=self._guess)
            )
        return data.decode(self._guess, "replace")


class _CardReader:
    """Reads one card; what the handlers of properties are given."""

    def __init__(self, reader: _FileReader, card: RawCard) -> None:
        self._reader = reader
        self._card = card
        self.old = card.old
        self.draft = ContactDraft(card.line)
        self._labels: dict[str, str] = {}

    def read(self) -> ContactIn | None:
        """The contact, or None after leaving the reason as a problem."""
        card = self._card
        for flaw in card.flaws:
            self._reader.complain(flaw.line, flaw.reason)
        for prop in card.properties:
            if prop.name == "X-ABLABEL" and prop.group:
                self._labels[prop.group] = clean_label(unescape(self._text(prop), old=self.old)[:200])
        if (kind := self._kind()) in {"group", "location", "application", "device"}:
            reason = tr("The card is a {kind}, not a person; it was left out.", kind=kind)
            self._reader.complain(card.line, reason, left_out=True)
            return None
        self._apply()
        if not self.draft.addresses:
            self._take_post_labels()
        contact = self.draft.finish()
        if contact is None:
            reason = tr("The card has no name and no way to reach anyone; it was left out.")
            self._reader.complain(card.line, reason, left_out=True)
        return contact

    def _kind(self) -> str:
        for prop in self._card.properties:
            if prop.name in {"KIND", "X-ADDRESSBOOKSERVER-KIND"}:
                return one_line(self._text(prop)).lower()
        return ""

    def _apply(self) -> None:
        alternatives: set[tuple[str, str]] = set()
        for prop in self._card.properties:
            handler = HANDLERS.get(prop.name)
            if handler is None:
                continue
            if alternative := prop.parameter("ALTID"):
                if (prop.name, alternative) in alternatives:
                    continue
                alternatives.add((prop.name, alternative))
            text = self._text(prop)
            if len(text) > longest(prop.name):
                self.complain(prop, tr("The line is too long and was left out."))
            else:
                handler(self, prop, text)

    def _take_post_labels(self) -> None:
        """Older cards may have an address only in the form of a printed LABEL."""
        for prop in self._card.properties:
            if prop.name == "LABEL":
                address = one_line(self._text(prop).replace("\\n", ", ").replace("\\", "").replace("\n", ", "))
                if 0 < len(address) <= longest("LABEL"):
                    self.draft.addresses.append(address)

    def label(self, prop: Property) -> str:
        """The label (X-ABLabel) of the group of ``prop``, cleaned; empty if it has none."""
        return self._labels.get(prop.group, "") if prop.group else ""

    def complain(self, prop: Property, reason: str) -> None:
        """Leave a problem at the line of ``prop``."""
        self._reader.complain(prop.line, reason)

    def _text(self, prop: Property) -> str:
        """The value with its transfer encoding and character set undone; still escaped."""
        value = prop.value
        encoding = prop.parameter("ENCODING").upper()
        if encoding == "QUOTED-PRINTABLE":
            value = decode_quoted_printable(value)
        elif encoding in {"BASE64", "B"}:
            value = decode_base64(value) or b""
        charset = prop.parameter("CHARSET")
        if not charset or (charset.upper() in {"UTF-8", "UTF8", "US-ASCII", "ASCII"} and value.isascii()):
            return self._reader.decode_undeclared(value, prop.line)
        text, sure = decode_charset(value, charset)
        if not sure:
            self.complain(
                prop,
                tr(
                    "The text is not, or not wholly, in the character set {name} that the card names; "
                    "it was read as well as it can be.",
                    name=repr(charset[:40]),
                ),
            )
        return text
