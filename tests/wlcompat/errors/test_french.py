"""What errors say to those whose language is French."""

from __future__ import annotations

import importlib
import pkgutil
import string

import pytest

import wlcompat
from wlcompat import (
    ErrorInfo,
    ErrorPropagate,
    EventDestroy,
    ExceptionInfo,
    ExceptionThrow,
    NotSupported,
    NotTranslated,
    SocketConnect,
    SocketCreate,
    SocketCreateSSL,
    SocketRead,
    ThreadExecute,
    ThreadWait,
    WLanguageError,
    errCode,
    errFullDetails,
    not_supported,
    not_translated,
    threadNormal,
    unknown_name,
)
from wlcompat.errors.french import TEXTS
from wlcompat.errors.table import TABLE
from wlcompat.runtime import Runtime
from wlcompat.sockets.options import DEFAULT_SSL_OPTIONS, SslOptions
from wlcompat.sockets.tls import choose_versions
from wlcompat.testing import RecordingDialogs


@pytest.fixture(scope="module", autouse=True)
def _all_families() -> None:
    for module in pkgutil.walk_packages(wlcompat.__path__, "wlcompat."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)


@pytest.fixture
def french(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WLCOMPAT_LANGUAGE", "fr")


def fields(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field is not None}


def test_nothing_is_missing_and_nothing_is_too_much() -> None:
    own = [number for number, error in TABLE.items() if error.english != "{problem}"]
    assert [number for number in own if number not in TEXTS] == []
    assert set(TEXTS) <= set(TABLE)


def test_french_texts_tell_what_the_english_ones_do() -> None:
    assert {number for number in TEXTS if fields(TEXTS[number]) != fields(TABLE[number].english)} == set()


@pytest.mark.usefixtures("runtime", "french")
def test_what_the_program_says_under_the_number_of_an_error_stays_as_it_is(port: int) -> None:
    assert not SocketConnect("client", port)
    refused = ErrorInfo()
    ErrorPropagate("Pas de serveur")
    assert ErrorInfo() == f"Pas de serveur\r\n{refused}"
    assert ErrorInfo(errCode) == 71021
    with pytest.raises(WLanguageError, match="encore une fois"):
        ExceptionThrow(71021, "encore une fois")


@pytest.mark.usefixtures("runtime", "french")
def test_errors_speak_french_with_french_names(port: int) -> None:
    assert not SocketCreate("", port)
    assert ErrorInfo().startswith("Une socket doit avoir un nom")
    assert not SocketCreate("s", 80)
    assert ErrorInfo().endswith("de 5000 à 65000. WLCOMPAT_PORTS=any permet tous les ports.")
    assert not SocketConnect("s", port)
    assert ErrorInfo().startswith(f"127.0.0.1 refuse les connexions sur le port {port}")
    assert "\r\nNuméro d'erreur : 71021\r\nFonction : SocketConnecte\r\n" in ErrorInfo(errFullDetails)
    assert not SocketCreateSSL("s", port, "Served", SslOptions.ProtocolSSL2 + SslOptions.ProtocolSSL3)
    assert ErrorInfo().startswith("Les systèmes actuels n'ont plus SSL2 et SSL3")
    EventDestroy("jamais")
    assert ErrorInfo().startswith('Il n\'y a pas de signal du nom de "jamais"')
    assert SocketCreate("Serveur", port)
    with pytest.raises(WLanguageError, match='Vouliez-vous dire "Serveur" \\? SocketExiste dit'):
        SocketRead("serveur")


@pytest.mark.usefixtures("french")
def test_what_ends_a_thread_is_told_in_french(runtime: Runtime) -> None:
    def work(number: int, other: int = 0) -> None:
        _ = number // other

    ThreadExecute("un", threadNormal, work)
    ThreadWait("un")
    ThreadExecute("deux", threadNormal, work, 1)
    ThreadWait("deux")
    dialogs = runtime.dialogs
    assert isinstance(dialogs, RecordingDialogs)
    without, failed = dialogs.texts("error")
    assert 'Le thread "un" a été terminé par une erreur :' in without
    assert 'La procédure "work" n\'a pas ce nombre de paramètres : 0 au lieu de 1-2.' in without
    assert 'Le thread "deux" a été terminé par une erreur :' in failed


@pytest.mark.usefixtures("runtime", "french")
def test_places_are_told_in_french() -> None:
    assert not SocketCreate("", 5000)
    assert "Traitement : test_places_are_told_in_french, ligne " in ErrorInfo(errFullDetails)


@pytest.mark.usefixtures("french")
def test_what_was_not_translated_is_told_in_french() -> None:
    with pytest.raises(NotTranslated, match=r"a\.wl, ligne 3 : cette instruction n'a pas été traduite"):
        not_translated("a.wl", 3)
    with pytest.raises(NotSupported, match="Ouvre n'existe pas ici"):
        not_supported("Ouvre")
    with pytest.raises(NotSupported, match="la propriété Nom de cette valeur n'existe pas ici"):
        not_supported("the property Nom of this value")
    with pytest.raises(NotSupported, match="un indice dans cette valeur n'existe pas ici"):
        not_supported("an index into this value")
    with pytest.raises(NotTranslated, match="FEN_A n'est pas déclaré"):
        unknown_name("FEN_A")


@pytest.mark.usefixtures("french")
def test_exceptions_of_python_speak_french() -> None:
    try:
        _ = 1 // 0
    except ZeroDivisionError:
        assert ExceptionInfo().startswith("Un nombre a été divisé par zéro.")


@pytest.mark.usefixtures("runtime", "french")
def test_what_decides_in_tls_is_told_in_french() -> None:
    from wlcompat.sockets.tls_errors import handshake_failure

    def told(options: int) -> str:
        error = OSError(1, "refused")
        error.reason = "NO_PROTOCOLS_AVAILABLE"  # type: ignore[attr-defined]
        return handshake_failure(error, choose_versions(options), "ici:1").message  # type: ignore[arg-type]

    assert "TLS 1.2 (c'est ce que la politique WLCOMPAT_TLS=secure fait du jeu par défaut)" in told(
        DEFAULT_SSL_OPTIONS
    )
    assert "WLCOMPAT_TLS=documented ajoute TLS 1.0 et 1.1 ; ou nommez" in told(DEFAULT_SSL_OPTIONS)
    assert "(le programme les nomme dans ses options SSL). Ajoutez" in told(SslOptions.ProtocolTLS1_3)


@pytest.mark.usefixtures("runtime", "french")
def test_what_the_log_tells_of_secure_servers_is_french(port: int, caplog: pytest.LogCaptureFixture) -> None:
    options = (
        SslOptions.ProtocolSSL2
        + SslOptions.ProtocolSSL3
        + SslOptions.ProtocolTLS1
        + SslOptions.ProtocolTLS1_1
    )
    assert SocketCreateSSL("s", port, "Expired", options), ErrorInfo()
    dead, old, expired = [record.getMessage() for record in caplog.records]
    assert dead.endswith("puisque cela n'existe plus : SSL2 et SSL3")
    assert old.endswith("bien que ce ne soit plus sûr : TLS 1.0 et TLS 1.1")
    assert expired.startswith('Le certificat "Expired" a expiré le ')


@pytest.mark.parametrize(
    ("variables", "is_french"),
    [
        ({"LC_ALL": "fr_FR.UTF-8"}, True),
        ({"LC_ALL": "C", "LANG": "fr_FR.UTF-8"}, False),
        ({"LC_ALL": "", "LANG": "fr"}, True),
        ({"LC_ALL": "fr_FR.UTF-8", "WLCOMPAT_LANGUAGE": "en"}, False),
        ({"LC_ALL": "fr_FR.UTF-8", "WLCOMPAT_LANGUAGE": "de"}, True),
    ],
)
@pytest.mark.usefixtures("runtime")
def test_who_decides_on_the_language(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], is_french: bool
) -> None:
    for name in ("WLCOMPAT_LANGUAGE", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert not SocketCreate("", 5000)
    assert ErrorInfo().startswith("Une socket") == is_french
