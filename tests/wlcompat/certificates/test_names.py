"""Spellings of hashes, names and hosts."""

from __future__ import annotations

import ipaddress
import string

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wlcompat.certificates.names import (
    check_host,
    check_name,
    folded,
    is_host_name,
    looks_like_hash,
    parse_hash,
    spell_hash,
)
from wlcompat.certificates.problems import BadHost, BadName, CertificateProblem, NotAHash

PAGE = "9d a4 84 fc f6 62 92 90 9a 62 d4 ca 65 fb 08 7e 06 45 de 24"
VALUE = bytes.fromhex(PAGE)

GAPS = st.lists(
    st.sampled_from([" ", ":", "-", "\t", "\n", "\u00a0", "\u200e", "\u200b", "\ufeff"]), max_size=3
)


@given(
    value=st.one_of(st.binary(min_size=20, max_size=20), st.binary(min_size=32, max_size=32)), data=st.data()
)
def test_every_spelling_of_a_hash_is_read(value: bytes, data: st.DataObject) -> None:
    text = ""
    for digit in value.hex():
        text += "".join(data.draw(GAPS)) + (digit.upper() if data.draw(st.booleans()) else digit)
    assert parse_hash(text + "".join(data.draw(GAPS))) == value


@given(st.text())
def test_any_other_text_is_refused_with_a_message(text: str) -> None:
    assume(not looks_like_hash(text))
    with pytest.raises(NotAHash, match="40 hexadecimal digits") as caught:
        parse_hash(text)
    assert str(caught.value).isprintable()


@given(st.binary(min_size=20, max_size=20))
def test_a_hash_is_spelled_as_the_page_does(value: bytes) -> None:
    spelled = spell_hash(value)
    assert parse_hash(spelled) == value
    assert [len(pair) for pair in spelled.split(" ")] == [2] * 20
    assert set(spelled) <= set(string.hexdigits.lower()) | {" "}


def test_the_hash_of_the_page_as_people_paste_it() -> None:
    spellings = [
        PAGE,
        PAGE.upper(),
        PAGE.replace(" ", ""),
        PAGE.replace(" ", ":"),
        "\u200e" + PAGE,
        f" {PAGE}\n",
    ]
    assert {parse_hash(text) for text in spellings} == {VALUE}


@pytest.mark.parametrize("as_printed", [PAGE.replace("de", "of"), PAGE.replace("de", "of").replace(" ", "")])
def test_the_slip_on_the_page_is_named(as_printed: str) -> None:
    with pytest.raises(NotAHash) as caught:
        parse_hash(as_printed)
    message = str(caught.value)
    assert '"of" is not hexadecimal' in message
    assert "20 bytes, 40 hexadecimal digits" in message
    assert PAGE in message


def test_several_slips_are_all_named() -> None:
    with pytest.raises(NotAHash, match='"zz", "of" are not hexadecimal'):
        parse_hash(PAGE.replace("de", "of").replace("9a", "zz"))


def test_a_name_given_as_hash_points_at_the_other_option() -> None:
    with pytest.raises(NotAHash, match=r'"MyServer" is not hexadecimal.*CertificateName'):
        parse_hash("MyServer")


@pytest.mark.parametrize(
    ("text", "found"), [(PAGE[:-3], "38"), (PAGE + " 0", "41"), ("9", "1 hexadecimal digit,")]
)
def test_a_wrong_length_is_counted(text: str, found: str) -> None:
    with pytest.raises(NotAHash, match=f"has {found}"):
        parse_hash(text)


@pytest.mark.parametrize("text", ["", "  ", "\u200e", ": :"])
def test_an_empty_hash_is_called_empty(text: str) -> None:
    with pytest.raises(NotAHash, match="is empty"):
        parse_hash(text)


def test_digits_of_other_scripts_are_no_digits() -> None:
    with pytest.raises(NotAHash):
        parse_hash(PAGE.replace("9", "９"))


def test_messages_stay_readable_whatever_was_given() -> None:
    with pytest.raises(NotAHash) as caught:
        parse_hash("\x1b[31m" + "x" * 10_000)
    assert "\x1b" not in str(caught.value)
    assert len(str(caught.value)) < 1_000


def test_a_hash_is_recognised_where_a_name_was_expected() -> None:
    assert looks_like_hash(PAGE)
    assert not looks_like_hash("server")


HOSTILE = [
    "",
    " ",
    ".",
    "..",
    "../server",
    "..\\server",
    "a/b",
    "a\\b",
    "C:server",
    "/etc/passwd",
    ".hidden",
    "server.",
    " server",
    "server ",
    "a\0b",
    "a\nb",
    "a\x1b[31m",
    "a\u202eb",
    "a\u200eb",
    "a\u2028b",
    "\udcff",
    "con",
    "NUL.txt",
    "com1",
    "a*",
    "a?",
    'a"b',
    "a<b",
    "a|b",
    "x" * 65,
    "\U0001f512" * 60,
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_that_is_no_safe_file_name_is_refused(name: str) -> None:
    with pytest.raises(BadName) as caught:
        check_name(name, "certificate")
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    "name", ["server", "www.example.com", "Élan vital", "a-b_c (2)", "console", "服务器", "x" * 64]
)
def test_other_names_are_welcome(name: str) -> None:
    assert check_name(name, "certificate") == name


def test_names_are_the_same_however_accents_are_composed() -> None:
    assert check_name("e\u0301lan", "certificate") == "\u00e9lan"
    assert folded("E\u0301LAN") == folded("\u00e9lan")


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("localhost", "localhost"),
        ("WWW.Example.COM", "www.example.com"),
        ("*.example.com", "*.example.com"),
        ("élan.example", "xn--lan-9la.example"),
        ("127.0.0.1", ipaddress.IPv4Address("127.0.0.1")),
        ("::1", ipaddress.IPv6Address("::1")),
        ("[::1]", ipaddress.IPv6Address("::1")),
    ],
)
def test_hosts(text: str, host: object) -> None:
    assert check_host(text) == host


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "https://example.com",
        "example.com:443",
        "-a.com",
        "a..b",
        "*",
        "*.com.",
        "a b",
        "300.1.1.1",
        "x" * 64,
    ],
)
def test_what_is_no_host(text: str) -> None:
    with pytest.raises(BadHost, match="neither a host name nor an IP address"):
        check_host(text)


@pytest.mark.parametrize(
    ("name", "can_be"), [("DemoServer", True), ("My server", False), ("a_b", False), ("1.2", False)]
)
def test_which_names_can_be_hosts(name: str, can_be: bool) -> None:
    assert is_host_name(name) is can_be


def test_all_problems_have_one_root() -> None:
    assert issubclass(BadHost, CertificateProblem)
    assert issubclass(BadName, CertificateProblem)
    assert issubclass(NotAHash, CertificateProblem)
