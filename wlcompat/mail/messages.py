"""A message, and a session: what the types email and emailSMTPSession declare."""

from __future__ import annotations

import mimetypes
import os
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, getaddresses, make_msgid, parseaddr

from wlcompat.errors.exceptions import Failure
from wlcompat.mail.constants import SessionOptions
from wlcompat.mail.errors import NOT_A_MESSAGE
from wlcompat.strings.arguments import text_of
from wlcompat.strings.markup import HTMLToText


class EmailAttachment:
    """A file in a message: its name and its content."""

    def __init__(self, name: str = "", content: bytes = b"") -> None:
        """Begin with these."""
        self.Name = name
        self.Content = content


class Email:
    """A message. `Recipient`, `Cc` and `Bcc` are arrays of addresses, `Attach` one of attachments."""

    def __init__(self) -> None:
        """Begin empty."""
        self.Sender: str = ""
        self.SenderAddress: str = ""
        self.Recipient: list[str] = []
        self.Cc: list[str] = []
        self.Bcc: list[str] = []
        self.Subject: str = ""
        self.Message: str = ""
        self.HTML: str = ""
        self.Attach: list[EmailAttachment] = []

    def as_standard(self) -> EmailMessage:
        """Return it as the standards have it, without who gets it secretly; raises Failure."""
        made = EmailMessage(SMTP)
        try:
            made["From"] = text_of(self.Sender) or text_of(self.SenderAddress)
            for name, addresses in (("To", self.Recipient), ("Cc", self.Cc)):
                if addresses:
                    made[name] = ", ".join(map(text_of, addresses))
            made["Subject"] = text_of(self.Subject)
            made["Date"], made["Message-ID"] = formatdate(localtime=True), make_msgid(domain="localhost")
        except (ValueError, IndexError) as error:  # a line break in a head, an address that is none
            raise Failure(NOT_A_MESSAGE, problem=str(error)) from error
        made.set_content(text_of(self.Message) or HTMLToText(text_of(self.HTML)))
        if self.HTML:
            made.add_alternative(text_of(self.HTML), subtype="html")
        for attached in self.Attach:
            kind = mimetypes.guess_type(attached.Name)[0] or "application/octet-stream"
            main, _, sub = kind.partition("/")
            made.add_attachment(attached.Content, maintype=main, subtype=sub, filename=attached.Name)
        return made

    def sender(self) -> str:
        """Return the address of who sends it; raises Failure."""
        address = parseaddr(text_of(self.SenderAddress) or text_of(self.Sender))[1]
        if "@" not in address:
            raise Failure(NOT_A_MESSAGE, problem="it has no sender")
        return address

    def recipients(self) -> list[str]:
        """Return the addresses of all who get it; raises Failure where that is nobody."""
        told = [text_of(one) for one in (*self.Recipient, *self.Cc, *self.Bcc)]
        found = [address for _, address in getaddresses(told) if address]
        if not found:
            raise Failure(NOT_A_MESSAGE, problem="it has no recipient")
        return found


class EmailSMTPSession:
    """A session with a server that sends messages."""

    def __init__(self) -> None:
        """Begin without a server."""
        self.ServerAddress: str = ""
        self.Port: int = 25
        self.Name: str = ""
        self.Password: str = ""
        self.Option: int = SessionOptions.DEFAULT
        self.connection: object = None

    def __copy__(self) -> EmailSMTPSession:
        """Return the session itself, which is one connection."""
        return self


def attachment(path: str, name: str, content: bytes) -> EmailAttachment:
    """Return a file as an attachment, under its own name where it is given none."""
    return EmailAttachment(name or os.path.basename(path), content)
