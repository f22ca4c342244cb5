"""The errors of electronic mail: 798xx."""

from __future__ import annotations

from wlcompat.errors.table import define

NO_MAIL_SERVER = define(
    79801, "The session names no server. Give its ServerAddress the name of an SMTP server."
)
NO_CONNECTION_TO_SERVER = define(
    79802,
    'There is no connection to the mail server "{server}" at port {port}: {system}. Check both, and firewalls.',
)
MAIL_NOT_ALLOWED = define(
    79803,
    'The mail server "{server}" does not let the user "{user}" send: {system}. Check name and password; many providers '
    "want a password for applications.",
)
MAIL_NOT_TAKEN = define(79804, 'The mail server "{server}" has not taken the message: {system}.')
SESSION_NOT_OPEN = define(
    79805, "The session is not open. EmailStartSession opens it, and tells whether that worked."
)
NOT_A_MESSAGE = define(79806, "The message cannot be sent: {problem}.")
NO_ENCRYPTION_THERE = define(
    79807,
    'The mail server "{server}" offers no encryption at port {port}, so that nothing was sent. Take the port that its '
    "provider names, often 587, or 465 with optionSSL.",
)
