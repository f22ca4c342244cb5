"""Sends messages by Python's own client for SMTP."""

from __future__ import annotations

import smtplib
from contextlib import suppress
from typing import Any

from wlcompat.errors.exceptions import Failure
from wlcompat.mail.constants import SessionOptions
from wlcompat.mail.errors import (
    MAIL_NOT_ALLOWED,
    MAIL_NOT_TAKEN,
    NO_CONNECTION_TO_SERVER,
    NO_ENCRYPTION_THERE,
    NO_MAIL_SERVER,
    SESSION_NOT_OPEN,
)
from wlcompat.mail.messages import Email, EmailSMTPSession
from wlcompat.runtime import current
from wlcompat.sockets.tls import context_of_other_protocols
from wlcompat.strings.arguments import text_of, whole


def connect(session: EmailSMTPSession, seconds: float) -> None:
    """Connect the session to its server, secured as its options say, and log in; raises Failure."""
    server, port, options = text_of(session.ServerAddress).strip(), whole(session.Port), whole(session.Option)
    if not server:
        raise Failure(NO_MAIL_SERVER)
    close(session)
    try:
        if options & SessionOptions.TLS_FROM_THE_START:
            client: smtplib.SMTP = smtplib.SMTP_SSL(server, port, timeout=seconds, context=_context())
        else:
            client = smtplib.SMTP(server, port, timeout=seconds)
    except (OSError, smtplib.SMTPException, ValueError, OverflowError) as error:
        raise Failure(
            NO_CONNECTION_TO_SERVER, server=server, port=port, system_message=_told(error)
        ) from error
    try:
        if options & SessionOptions.TLS_ONCE_CONNECTED:
            client.starttls(context=_context())
        if session.Name and session.Password:
            client.login(text_of(session.Name), text_of(session.Password))
    except smtplib.SMTPNotSupportedError as error:
        client.close()
        missing = NO_ENCRYPTION_THERE if "STARTTLS" in str(error) else MAIL_NOT_ALLOWED
        user = text_of(session.Name)
        raise Failure(missing, server=server, port=port, user=user, system_message=_told(error)) from error
    except smtplib.SMTPResponseException as error:
        client.close()
        raise Failure(
            MAIL_NOT_ALLOWED, server=server, user=text_of(session.Name), system_message=_told(error)
        ) from error
    except (OSError, smtplib.SMTPException, UnicodeError) as error:
        client.close()
        raise Failure(
            NO_CONNECTION_TO_SERVER, server=server, port=port, system_message=_told(error)
        ) from error
    session.connection = client


def deliver(session: EmailSMTPSession, message: Email) -> None:
    """Hand a message over to the server; raises Failure where it does not take it for all recipients."""
    client = session.connection
    if not isinstance(client, smtplib.SMTP):
        raise Failure(SESSION_NOT_OPEN)
    standard, sender, recipients = message.as_standard(), message.sender(), message.recipients()
    server = text_of(session.ServerAddress)
    try:
        refused = client.send_message(standard, sender, recipients)
    except (OSError, smtplib.SMTPException, ValueError) as error:
        raise Failure(MAIL_NOT_TAKEN, server=server, system_message=_told(error)) from error
    if refused:
        raise Failure(MAIL_NOT_TAKEN, server=server, system_message=", ".join(refused))


def close(session: EmailSMTPSession) -> None:
    """Say goodbye to the server, where there is one."""
    client, session.connection = session.connection, None
    if isinstance(client, smtplib.SMTP):
        with suppress(OSError, smtplib.SMTPException):
            client.quit()
        client.close()


def _context() -> Any:
    """Return what secures connections, with what this program trusts."""
    return context_of_other_protocols(current().certificates().trusted_pem())


def _told(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return ", ".join(f"{name}: {_line(answer[1])}" for name, answer in error.recipients.items())
    if isinstance(error, smtplib.SMTPResponseException):
        return f"{error.smtp_code} {_line(error.smtp_error)}"
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


def _line(answer: bytes | str) -> str:
    return answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
