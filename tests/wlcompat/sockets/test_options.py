"""The SSL options: how they add up and what becomes of them."""

from __future__ import annotations

import logging

import pytest

from wlcompat import (
    CertificateHash,
    CertificateName,
    ProtocolSSL2,
    ProtocolSSL3,
    ProtocolTLS1,
    ProtocolTLS1_1,
    ProtocolTLS1_2,
    ProtocolTLS1_3,
    catalog,
)
from wlcompat.errors.exceptions import Failure
from wlcompat.sockets.options import DEFAULT_SSL_OPTIONS, SslOptions
from wlcompat.sockets.tls import choose_versions, wants_hash

DEFAULT_SUM = ProtocolTLS1 + ProtocolTLS1_1 + ProtocolTLS1_2 + CertificateName


@pytest.fixture(autouse=True)
def _no_policy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WLCOMPAT_TLS", raising=False)


def test_adding_twice_does_no_harm_also_with_integers() -> None:
    assert ProtocolTLS1 + ProtocolTLS1 == ProtocolTLS1
    assert ProtocolTLS1 + ProtocolTLS1_2 + ProtocolTLS1 == ProtocolTLS1 | ProtocolTLS1_2
    assert 0 + ProtocolTLS1 == ProtocolTLS1 + 0 == ProtocolTLS1
    assert int(ProtocolTLS1) + ProtocolTLS1 == ProtocolTLS1
    total = 0
    for option in (ProtocolTLS1_2, CertificateHash, ProtocolTLS1_2):
        total += option
    assert total == ProtocolTLS1_2 | CertificateHash
    with pytest.raises(TypeError):
        ProtocolTLS1 + "x"


def test_the_default_is_the_documented_sum_and_knows_that_nobody_named_it() -> None:
    assert DEFAULT_SSL_OPTIONS == DEFAULT_SUM
    assert DEFAULT_SSL_OPTIONS is not DEFAULT_SUM
    assert isinstance(DEFAULT_SSL_OPTIONS, SslOptions)
    assert repr(DEFAULT_SSL_OPTIONS) == repr(DEFAULT_SUM)
    assert hash(DEFAULT_SSL_OPTIONS) == hash(DEFAULT_SUM)
    entry = catalog.find_function("SocketCreateSSL")
    assert entry is not None
    assert entry.parameters[3].default == DEFAULT_SUM


@pytest.mark.parametrize(
    ("policy", "names"),
    [
        ("", "TLS 1.2"),
        ("secure", "TLS 1.2"),
        ("documented", "TLS 1.0, TLS 1.1 and TLS 1.2"),
        ("modern", "TLS 1.2 and TLS 1.3"),
    ],
)
@pytest.mark.parametrize(
    "options", [DEFAULT_SSL_OPTIONS, CertificateHash, CertificateName, SslOptions(0), 0, 0x80]
)
def test_the_policy_decides_what_the_default_is(
    policy: str, names: str, options: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WLCOMPAT_TLS", policy)
    choice = choose_versions(options)
    assert choice.names == names
    assert "WLCOMPAT_TLS" in choice.decided


@pytest.mark.parametrize("policy", ["secure", "documented", "modern"])
def test_what_the_program_names_is_what_it_gets(policy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_TLS", policy)
    assert choose_versions(ProtocolTLS1_2 + CertificateHash).names == "TLS 1.2"
    assert choose_versions(ProtocolTLS1_3).names == "TLS 1.3"
    assert choose_versions(ProtocolTLS1 + ProtocolTLS1_3).names == "TLS 1.0 and TLS 1.3"
    named = choose_versions(DEFAULT_SUM)
    assert named.names == "TLS 1.0, TLS 1.1 and TLS 1.2"
    assert "program names" in named.decided


@pytest.mark.parametrize(
    ("options", "advised"),
    [
        (ProtocolTLS1_2, "such as ProtocolTLS1_3."),
        (ProtocolTLS1_3, "such as ProtocolTLS1_2."),
        (ProtocolTLS1_2 + ProtocolTLS1_3, "no longer secure, such as ProtocolTLS1_1."),
        (DEFAULT_SUM + ProtocolTLS1_3, "All versions that there are were offered."),
    ],
)
def test_the_version_that_is_advised_is_one_that_was_not_named(options: SslOptions, advised: str) -> None:
    assert choose_versions(options).advice.endswith(advised)


def test_old_versions_are_named_in_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "wlcompat"):
        choose_versions(ProtocolTLS1 + ProtocolTLS1_2)
    assert [r.message for r in caplog.records] == [
        "Offered because the program names it, though no longer secure: TLS 1.0"
    ]


def test_versions_that_no_longer_exist(caplog: pytest.LogCaptureFixture) -> None:
    for alone in (ProtocolSSL2, ProtocolSSL3 + CertificateName, ProtocolSSL2 + ProtocolSSL3):
        with pytest.raises(Failure, match=r"removed SSL[23]") as caught:
            choose_versions(alone)
        assert caught.value.number == 73001
    with caplog.at_level(logging.WARNING, "wlcompat"):
        assert choose_versions(ProtocolSSL3 + ProtocolTLS1_2).names == "TLS 1.2"
    assert "SSL3" in caplog.text


def test_the_hash_counts_where_both_are_asked_for() -> None:
    assert wants_hash(CertificateHash + CertificateName)
    assert not wants_hash(CertificateName)
    assert not wants_hash(ProtocolTLS1_2)


@pytest.mark.parametrize("options", [0x100, 0x1000 | 0x10, -1])
def test_numbers_that_are_no_options_are_refused(options: int) -> None:
    with pytest.raises(Failure) as caught:
        choose_versions(options)
    assert caught.value.number == 73002


def test_a_policy_that_does_not_exist_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_TLS", "paranoid")
    with pytest.raises(Failure, match="secure, documented or modern"):
        choose_versions(0)


@pytest.mark.parametrize(
    ("english", "french"),
    [
        *((f"Protocol{v}", f"Protocole{v}") for v in ("SSL2", "SSL3", "TLS1", "TLS1_1", "TLS1_2", "TLS1_3")),
        ("CertificateName", "NomCertificat"),
        ("CertificateHash", "HashCertificat"),
    ],
)
def test_both_languages(english: str, french: str) -> None:
    entry = catalog.find_constant(english)
    assert entry is not None
    assert entry is catalog.find_constant(french)
