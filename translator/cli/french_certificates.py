"""What `wlcompat cert` says in its helps, in French."""

from __future__ import annotations

_EXAMPLES = {
    "  wlcompat cert create DemoServer                      for clients on this computer\n": (
        "  wlcompat cert create DemoServer                      pour les clients de cet ordinateur\n"
    ),
    "  wlcompat cert import server.pfx                      the certificate that the WINDEV server uses\n": (
        "  wlcompat cert import server.pfx                      le certificat du serveur WINDEV\n"
    ),
    "  wlcompat cert show DemoServer --hash                 for CertificateHash\n": (
        "  wlcompat cert show DemoServer --hash                 pour CertificateHash\n"
    ),
    "  wlcompat cert show DemoServer --pem > public.pem     what clients need\n": (
        "  wlcompat cert show DemoServer --pem > public.pem     ce qu'il faut aux clients\n"
    ),
    "  wlcompat cert trust public.pem                       on the client's computer\n": (
        "  wlcompat cert trust public.pem                       sur l'ordinateur du client\n"
    ),
}
"""The lines of examples that say something; commands alone are the same in both languages."""

TEXTS = {
    "make a self-signed certificate with its private key": "crée un certificat auto-signé avec sa clé privée",
    "take over a certificate with its private key": "reprend un certificat avec sa clé privée",
    "show which certificates there are": "montre quels certificats il y a",
    "show one certificate, its hash, or the part for clients": (
        "montre un certificat, son empreinte, ou ce qui est pour les clients"
    ),
    "delete a certificate and its private key": "supprime un certificat et sa clé privée",
    "let clients on this computer accept a certificate": (
        "fait accepter un certificat par les clients de cet ordinateur"
    ),
    "Makes a self-signed certificate, ready for SocketCreateSSL. Clients accept it once they trust it.": (
        "Crée un certificat auto-signé, prêt pour SocketCréeSSL. Les clients l'acceptent dès qu'ils l'approuvent."
    ),
    """\
Takes over a certificate, its chain and its private key from a PFX or PEM file. The password of a
protected file is read from the environment variable {}, or asked
for on a terminal. In the store the key has no password; only the owner can read the file.
""": """\
Reprend un certificat, sa chaîne et sa clé privée d'un fichier PFX ou PEM. Le mot de passe d'un fichier
protégé est lu dans la variable d'environnement {}, ou demandé
au terminal. Dans le magasin la clé n'a pas de mot de passe ; seul le propriétaire peut lire le fichier.
""",
    "Lists the certificates of all stores, those that are trusted, and files that cannot be read.": (
        "Liste les certificats de tous les magasins, ceux qui sont approuvés, et les fichiers illisibles."
    ),
    "Shows what is to know about a certificate, and the line of WLanguage that uses it.": (
        "Montre ce qu'il faut savoir d'un certificat, et la ligne de WLangage qui l'emploie."
    ),
    "Deletes a certificate and its private key. They cannot be had back.": (
        "Supprime un certificat et sa clé privée. Rien ne permet de les retrouver."
    ),
    """\
Lets SocketConnectSSL accept servers that show this certificate, or one signed by it, beside those that
the system trusts. Only certificates are copied, never a private key.
""": """\
Fait accepter par SocketConnecteSSL les serveurs qui montrent ce certificat, ou un autre signé par lui, en plus
de ceux que le système approuve. Seuls des certificats sont copiés, jamais une clé privée.
""",
    "the name by which programs find it (CertificateName)": (
        "le nom sous lequel les programmes le trouvent (CertificateName)"
    ),
    "a host name or IP address that clients connect to; may be repeated (default: localhost, 127.0.0.1, ::1, and "
    "NAME where it can be a host name)": (
        "un nom de machine ou une adresse IP où les clients se connectent ; peut être répété (par défaut : "
        "localhost, 127.0.0.1, ::1, et NAME s'il peut être un nom de machine)"
    ),
    "how long it is valid (default: {}, the most that all systems accept)": (
        "sa durée en jours (par défaut : {}, le plus que tous les systèmes acceptent)"
    ),
    "rsa: 2048 bits, known to every client; ec: P-256, faster, not for clients before 2010 (default: {})": (
        "rsa : 2048 bits, connu de tous les clients ; ec : P-256, plus rapide, pas pour les clients d'avant 2010 "
        "(par défaut : {})"
    ),
    "a .pfx, .p12, .pem, .crt or .cer file": "un fichier .pfx, .p12, .pem, .crt ou .cer",
    "a .pem, .crt or .cer file": "un fichier .pem, .crt ou .cer",
    "the private key, where it is neither in FILE nor in a .key file of the same name beside it": (
        "la clé privée, si elle n'est ni dans FILE ni à côté dans un fichier .key du même nom"
    ),
    "print one JSON object": "affiche un objet JSON",
    "its name: the file's, the CN or the friendly name": "son nom : celui du fichier, le CN ou le nom convivial",
    "print nothing but the SHA-1 hash": "n'affiche que l'empreinte SHA-1",
    "print the certificate without its private key": "affiche le certificat sans sa clé privée",
    "the name that `wlcompat cert list` shows": "le nom que montre `wlcompat cert list`",
    "its name in the store (default: that of the file)": "son nom dans le magasin (par défaut : celui du fichier)",
    "a sub-folder, which programs name in the sixth argument of SocketCreateSSL": (
        "un sous-dossier, que les programmes nomment au sixième argument de SocketCréeSSL"
    ),
    "replace a certificate of the same name": "remplace un certificat du même nom",
    "the password of the file; other users may see it in the list of processes, so rather set {} or wait to be "
    "asked": (
        "le mot de passe du fichier ; d'autres utilisateurs peuvent le voir dans la liste des processus, mieux vaut "
        "donc fixer {} ou attendre la question"
    ),
}


def examples_in_french(text: str) -> str:
    """Return examples with their remarks in French; a text that is no examples stays as it is."""
    if not text.startswith("examples:\n"):
        return text
    for english, french in _EXAMPLES.items():
        text = text.replace(english, french)
    return f"exemples :{text.removeprefix('examples:')}"
