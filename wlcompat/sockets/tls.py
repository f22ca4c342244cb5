"""The one place that decides on TLS: which versions, which ciphers, whom to trust. See docs/tls.md."""

from __future__ import annotations

import hashlib
import logging
import os
import ssl
import threading
import warnings
from functools import lru_cache

from wlcompat.errors.exceptions import Failure
from wlcompat.errors.table import ONLY_DEAD_PROTOCOLS, UNKNOWN_OPTIONS, WRONG_SETTING
from wlcompat.language import spoken
from wlcompat.record import value
from wlcompat.sockets.options import DEFAULT_SSL_OPTIONS, PROTOCOLS, SslOptions
from wlcompat.sockets.transport import Certificate
from wlcompat.values.conversions import to_integer

POLICY_VARIABLE = "WLCOMPAT_TLS"
"""The environment variable that decides what the default set of versions is: secure, documented or modern."""

log = logging.getLogger("wlcompat")

_DEAD = SslOptions.ProtocolSSL2 | SslOptions.ProtocolSSL3
_OLD = SslOptions.ProtocolTLS1 | SslOptions.ProtocolTLS1_1

_VERSIONS = {
    SslOptions.ProtocolTLS1: ("TLS 1.0", ssl.TLSVersion.TLSv1, ssl.OP_NO_TLSv1),
    SslOptions.ProtocolTLS1_1: ("TLS 1.1", ssl.TLSVersion.TLSv1_1, ssl.OP_NO_TLSv1_1),
    SslOptions.ProtocolTLS1_2: ("TLS 1.2", ssl.TLSVersion.TLSv1_2, ssl.OP_NO_TLSv1_2),
    SslOptions.ProtocolTLS1_3: ("TLS 1.3", ssl.TLSVersion.TLSv1_3, ssl.OP_NO_TLSv1_3),
}
"""The versions that exist, oldest first: name, number, and the option that leaves one out."""

DEFAULT_VERSIONS = {
    "secure": SslOptions.ProtocolTLS1_2,
    "documented": SslOptions.ProtocolTLS1 | SslOptions.ProtocolTLS1_1 | SslOptions.ProtocolTLS1_2,
    "modern": SslOptions.ProtocolTLS1_2 | SslOptions.ProtocolTLS1_3,
}
"""What each policy makes of the default set; versions that a program names stay the same."""

# Mozilla's "intermediate" list for TLS 1.2; those of TLS 1.3 are all good and not chosen here
_CIPHERS = ":".join(
    (
        "ECDHE-ECDSA-AES128-GCM-SHA256",
        "ECDHE-RSA-AES128-GCM-SHA256",
        "ECDHE-ECDSA-AES256-GCM-SHA384",
        "ECDHE-RSA-AES256-GCM-SHA384",
        "ECDHE-ECDSA-CHACHA20-POLY1305",
        "ECDHE-RSA-CHACHA20-POLY1305",
    )
)
# TLS 1.0 and 1.1 sign with MD5 and SHA-1, which OpenSSL allows at its security level 0 only
_CIPHERS_FOR_OLD_VERSIONS = f"{_CIPHERS}:ECDHE+AES:RSA+AESGCM:RSA+AES:RSA+3DES:!aNULL:!eNULL:!MD5:@SECLEVEL=0"

_warnings_are_global = threading.Lock()


@value
class Choice:
    """The versions that one socket offers, and who decided that."""

    versions: SslOptions
    by_default: bool
    policy: str

    @property
    def names(self) -> str:
        """The versions in words, such as "TLS 1.2 and TLS 1.3"."""
        return _in_words([name for option, (name, _, _) in _VERSIONS.items() if option in self.versions])

    @property
    def decided(self) -> str:
        """Who decided, to stand after "which"."""
        if self.by_default:
            return f"is what the policy {POLICY_VARIABLE}={self.policy} makes of the default set"
        return "the program names in its SSL options"

    @property
    def advice(self) -> str:
        """What to change so that more versions are offered."""
        if not self.by_default:
            missing = [option for option in _VERSIONS if option not in self.versions]
            if not missing:  # the other side has only versions that no longer exist
                return "All versions that there are were offered."
            if missing[-1] in _OLD:
                return f"The other side may only have old versions, no longer secure, such as {missing[-1].name}."
            return f"Add the constant of the version that the other side has, such as {missing[-1].name}."
        others = {
            "secure": "WLCOMPAT_TLS=modern adds TLS 1.3, WLCOMPAT_TLS=documented adds TLS 1.0 and 1.1",
            "documented": "WLCOMPAT_TLS=modern has TLS 1.2 and 1.3",
            "modern": "WLCOMPAT_TLS=documented has TLS 1.0, 1.1 and 1.2",
        }
        return f"{others[self.policy]}; or name versions in the SSL options: ProtocolTLS1_2 + ProtocolTLS1_3."


def policy_from_environment() -> str:
    """Return the policy that the environment asks for, "secure" where it says nothing."""
    value = os.environ.get(POLICY_VARIABLE, "").strip().lower() or "secure"
    if value not in DEFAULT_VERSIONS:
        raise Failure(
            WRONG_SETTING,
            variable=POLICY_VARIABLE,
            value=value,
            expected="it can be secure, documented or modern",
        )
    return value


def choose_versions(options: int) -> Choice:
    """Return what the SSL options of a socket come to; raises Failure where nothing is left to offer."""
    by_default = options is DEFAULT_SSL_OPTIONS
    options = to_integer(options)
    rest = options & ~int(PROTOCOLS | SslOptions.CertificateName | SslOptions.CertificateHash)
    if rest:
        raise Failure(UNKNOWN_OPTIONS, options=options, rest=rest)
    options = SslOptions(options)
    policy = policy_from_environment()
    protocols = options & PROTOCOLS
    if by_default or not protocols:
        return Choice(DEFAULT_VERSIONS[policy], True, policy)
    dead = protocols & _DEAD
    if dead:
        names = _in_words([name for name in ("SSL2", "SSL3") if SslOptions[f"Protocol{name}"] in dead])
        if protocols == dead:
            raise Failure(ONLY_DEAD_PROTOCOLS, protocols=names)
        told = spoken(
            "Left out of the SSL options, since it no longer exists: %s",
            "Laissé de côté dans les options SSL, puisque cela n'existe plus : %s",
        )
        log.warning(told, names)
    old = protocols & _OLD
    choice = Choice(protocols & ~_DEAD, False, policy)
    if old:
        old_names = Choice(old, False, policy).names
        told = spoken(
            "Offered because the program names it, though no longer secure: %s",
            "Proposé parce que le programme le nomme, bien que ce ne soit plus sûr : %s",
        )
        log.warning(told, old_names)
    return choice


def wants_hash(options: int) -> bool:
    """Tell whether the certificate is looked up by its hash, which counts where both are asked for."""
    return bool(to_integer(options) & SslOptions.CertificateHash)


def server_context(choice: Choice, certificate: Certificate) -> ssl.SSLContext:
    """Return the settings of a server with that certificate; raises a CertificateProblem."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    _set_versions(context, choice)
    context.options |= ssl.OP_CIPHER_SERVER_PREFERENCE | ssl.OP_NO_RENEGOTIATION
    # A client that writes and leaves without reading would reset the connection over unread session tickets,
    # and what it wrote could be lost
    context.num_tickets = 0
    certificate.load_into(context)
    return context


def client_context(
    choice: Choice, trusted_pem: str, certificate: Certificate | None = None
) -> ssl.SSLContext:
    """Return the settings of a client that trusts the system's authorities and the certificates given."""
    if certificate is None:
        context = _cached_client_context(choice, trusted_pem, hashlib.sha256(trusted_pem.encode()).digest())
        if not context.cert_store_stats()["x509_ca"]:
            # None were found, perhaps since no descriptors were left to read them: look again next time
            _cached_client_context.cache_clear()
        return context
    context = _client_context(choice, trusted_pem)
    certificate.load_into(context)
    return context


def context_of_other_protocols(trusted_pem: str) -> ssl.SSLContext:
    """Return the settings of a client where a program cannot name versions, as for HTTP and mail: TLS 1.3 is one."""
    policy = policy_from_environment()
    return client_context(
        Choice(DEFAULT_VERSIONS[policy] | SslOptions.ProtocolTLS1_3, True, policy), trusted_pem
    )


@lru_cache(maxsize=16)
def _cached_client_context(choice: Choice, trusted_pem: str, _digest: bytes) -> ssl.SSLContext:
    # Reading the system's list of authorities takes longer than connecting
    return _client_context(choice, trusted_pem)


def _client_context(choice: Choice, trusted_pem: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    _set_versions(context, choice)
    context.load_default_certs(ssl.Purpose.SERVER_AUTH)
    # A certificate that was trusted is trusted itself, also where the authority that issued it is unknown
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    if trusted_pem.strip():
        context.load_verify_locations(cadata=trusted_pem)
    return context


def _set_versions(context: ssl.SSLContext, choice: Choice) -> None:
    offered = [numbers for option, numbers in _VERSIONS.items() if option in choice.versions]
    context.set_ciphers(_CIPHERS_FOR_OLD_VERSIONS if choice.versions & _OLD else _CIPHERS)
    # Python warns of old versions whoever asks for them; our own warning has been given already
    with _warnings_are_global, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
        context.maximum_version = offered[-1][1]
        context.minimum_version = offered[0][1]
        for _, number, leave_out in _VERSIONS.values():
            if offered[0][1] < number < offered[-1][1] and number not in [o[1] for o in offered]:
                context.options |= leave_out


def _in_words(names: list[str]) -> str:
    return f" {spoken('and', 'et')} ".join(filter(None, (", ".join(names[:-1]), names[-1])))
