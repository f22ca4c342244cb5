"""Sending electronic mail."""

from __future__ import annotations

from wlcompat.catalog import function
from wlcompat.errors.reporting import when_it_fails
from wlcompat.files.paths import failing_with, system_path
from wlcompat.language import spoken
from wlcompat.mail.messages import Email, EmailSMTPSession, attachment
from wlcompat.runtime import current
from wlcompat.strings.arguments import text_of
from wlcompat.untranslated import not_supported
from wlcompat.values.durations import Duration

_KEY = "seconds for mail"
_USUAL_SECONDS = 20.0
_SMTP_ALONE = "Only sessions that send (emailSMTPSession)."


@function(french="EmailOuvreSession", parameters=("Session",), limits=_SMTP_ALONE)
@when_it_fails(returns=False)
def EmailStartSession(session: EmailSMTPSession) -> bool:
    """Connect a session to its mail server, and log in where it has a name and a password; whether that worked.

    The session says `ServerAddress`, `Port` (25 unless told), `Name`, `Password` and `Option`: optionSSL encrypts from the
    start, emailOptionSecuredTLS once the server is there, emailOptionDefault not at all. The certificate of the server
    must be one that the system, or `wlcompat cert trust`, trusts. False with ErrorOccurred and ErrorInfo otherwise.

    Page not seen; that of EmailStartSMTPSession (3032025) tells of servers, ports and options, and programs show the
    types. Missing: sessions that read mail.
    """
    from wlcompat.mail.sending import connect  # takes time to import

    connect(_that_sends(session), current().parameters.get(_KEY, _USUAL_SECONDS))
    return True


@function(french="EmailEnvoieMessage", parameters=("Session", "Message", "Options"), limits=_SMTP_ALONE)
@when_it_fails(returns=False)
def EmailSendMessage(session: EmailSMTPSession, message: Email, _options: int = 0) -> bool:
    """Send a message by a session that EmailStartSession has opened; whether the server has taken it.

    The message says `Sender` (or `SenderAddress`), `Recipient`, `Cc`, `Bcc`, `Subject`, `Message` and `HTML`; with both,
    readers choose which they show. Files are in `Attach`, as EmailLoadAttachment puts them there. Accents are fine
    everywhere. False with ErrorOccurred and ErrorInfo where it has no sender or recipient, a line break in its subject or
    an address, or the server does not take it for all. Page not seen; programs use it. Missing: its options, and the old
    variables Email.Subject and so on.
    """
    from wlcompat.mail.sending import deliver

    deliver(_that_sends(session), message)
    return True


@function(french="EmailFermeSession", parameters=("Session",), limits=_SMTP_ALONE)
@when_it_fails(returns=False)
def EmailCloseSession(session: EmailSMTPSession) -> bool:
    """Close a session; True, also where it was not open. Page not seen; programs use it."""
    from wlcompat.mail.sending import close

    close(_that_sends(session))
    return True


@function(french="EmailChangeTimeOut", parameters=("Timeout",))
def EmailSetTimeOut(timeout: int | Duration) -> bool:
    """Say how many seconds a mail server has for an answer, 20 unless told; always True.

    Page not seen; the examples of page 3032025 show the unit.
    """
    length = timeout.total_milliseconds / 1000 if isinstance(timeout, Duration) else float(timeout)
    current().parameters[_KEY] = max(length, 0.001)
    return True


@function(french="EmailChargeFichierAttaché", parameters=("Message", "File path", "Name"))
@when_it_fails(returns=False)
def EmailLoadAttachment(message: Email, path: str, name: str = "") -> bool:
    """Put a file into a message, under its own name where it is given none; True, or False with ErrorInfo.

    Page not seen, nor its English name; a program names it.
    """
    path = system_path(path)
    with failing_with(path), open(path, "rb") as file:
        message.Attach.append(attachment(path, text_of(name), file.read()))
    return True


def _that_sends(session: object) -> EmailSMTPSession:
    """Return a session that sends; raises NotSupported for one that reads, or is named by a text as older code does."""
    if not isinstance(session, EmailSMTPSession):
        raise not_supported(
            spoken(
                "a mail session that is no emailSMTPSession",
                "une session de messagerie qui n'est pas une emailSessionSMTP",
            )
        )
    return session
