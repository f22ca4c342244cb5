"""What is told of certificates in French, by the English texts; their fields are the same."""

from __future__ import annotations

TEXTS = {
    # The command
    "Made the certificate {described}": "Certificat créé : {described}",
    "Took over the certificate {described}": "Certificat repris : {described}",
    "Removed {path}": "Supprimé : {path}",
    "Note: {warning}": "Remarque : {warning}",
    "Password of {file}: ": "Mot de passe de {file} : ",
    "SocketConnectSSL now trusts {name} ({hosts}): {path}": (
        "SocketConnecteSSL fait désormais confiance à {name} ({hosts}) : {path}"
    ),
    "no host: it can only vouch for certificates that it signed": (
        "aucun hôte : il ne peut que répondre de certificats qu'il a signés"
    ),
    "{days} is not between 1 and {longest}": "{days} n'est pas entre 1 et {longest}",
    "the system refused: {reason}": "le système a refusé : {reason}",
    # Lists
    "Certificates in {folder}": "Certificats de {folder}",
    "Trusted by clients:": "Approuvés pour les clients :",
    'Store "{name}":': 'Magasin "{name}" :',
    "There are none yet. `wlcompat cert create NAME` makes one, `wlcompat cert import FILE.pfx` takes one over.": (
        "Il n'y en a pas encore. `wlcompat cert create NOM` en crée un, `wlcompat cert import FICHIER.pfx` en "
        "reprend un."
    ),
    "valid to {day}": "valable jusqu'au {day}",
    "EXPIRED": "EXPIRÉ",
    "NOT YET VALID": "PAS ENCORE VALABLE",
    "less than a day left": "encore moins d'un jour",
    "1 day left": "encore 1 jour",
    "{days} days left": "encore {days} jours",
    "without private key": "sans clé privée",
    "private key locked or broken": "clé privée verrouillée ou abîmée",
    'called "{name}"': 'appelé "{name}"',
    # One certificate
    "common name": "nom commun",
    "friendly name": "nom convivial",
    "hosts": "hôtes",
    "none: clients that check the name refuse it": "aucun : les clients qui vérifient le nom le refusent",
    "valid": "validité",
    "{first} to {last}": "du {first} au {last}",
    "key": "clé",
    "with its private key": "avec sa clé privée",
    "without its private key": "sans sa clé privée",
    "RSA, {size} bits": "RSA, {size} bits",
    "of an unknown kind": "d'une sorte inconnue",
    "issued by": "émis par",
    "itself (self-signed)": "lui-même (auto-signé)",
    "chain": "chaîne",
    "1 more certificate in the file": "1 autre certificat dans le fichier",
    "{count} more certificates in the file": "{count} autres certificats dans le fichier",
    "SHA-1 hash": "hash SHA-1",
    "SHA-256 hash": "hash SHA-256",
    "file": "fichier",
    "key file": "fichier clé",
    "In WLanguage, either of": "En WLangage, l'une de ces lignes",
    'SocketCreateSSL("MyServer", {port}, "{name}", CertificateName{rest}': (
        'SocketCréeSSL("MonServeur", {port}, "{name}", NomCertificat{rest}'
    ),
    'SocketCreateSSL("MyServer", {port}, "{hash}", CertificateHash{rest}': (
        'SocketCréeSSL("MonServeur", {port}, "{hash}", HashCertificat{rest}'
    ),
    "To see what a client sees": "Pour voir ce que voit un client",
    "Clients have to trust it; give them the certificate without its key": (
        "Les clients doivent l'approuver ; donnez-leur le certificat sans sa clé"
    ),
    "It expired on {day}: clients that check certificates will refuse it.": (
        "Il a expiré le {day} : les clients qui vérifient les certificats le refuseront."
    ),
    "It is not valid before {day}.": "Il n'est pas valable avant le {day}.",
    "Its private key cannot be used: {problem}": "Sa clé privée est inutilisable : {problem}",
    "Other users of this computer may read its private key: chmod 600 {file}": (
        "D'autres utilisateurs de cet ordinateur peuvent lire sa clé privée : chmod 600 {file}"
    ),
    # What is not there
    "No certificate was asked for: the name is empty.": "Aucun certificat n'est demandé : le nom est vide.",
    "No certificate was asked for: the hash is empty.": "Aucun certificat n'est demandé : le hash est vide.",
    'No certificate in {folder} has the name "{name}".': (
        'Aucun certificat de {folder} ne porte le nom "{name}".'
    ),
    "No certificate in {folder} has the hash {hash}.": "Aucun certificat de {folder} n'a le hash {hash}.",
    "That folder does not exist yet.": "Ce dossier n'existe pas encore.",
    "That is a file, not a folder: WLCOMPAT_CERTIFICATES names the folder.": (
        "C'est un fichier, pas un dossier : WLCOMPAT_CERTIFICATES nomme le dossier."
    ),
    "That looks like a hash: CertificateHash is the option that looks for a hash.": (
        "Cela ressemble à un hash : HashCertificat est l'option qui cherche un hash."
    ),
    "`wlcompat cert list{option}` shows the certificates that are there; `wlcompat cert create NAME{option}` "
    "makes one, `wlcompat cert import FILE.pfx{option}` takes one over.": (
        "`wlcompat cert list{option}` montre les certificats qui sont là ; `wlcompat cert create NOM{option}` en "
        "crée un, `wlcompat cert import FICHIER.pfx{option}` en reprend un."
    ),
    "Not searched: {problem}": "Non examiné : {problem}",
    "{count} more files could not be searched.": "{count} autres fichiers n'ont pas pu être examinés.",
    # Hashes and names
    '"{hash}" is not the hash of a certificate: {reason}; only the digits 0 to 9 and the letters a to f can be in a '
    "hash. {shape} {where} If this is the name of a certificate, the option is CertificateName.": (
        "\"{hash}\" n'est pas le hash d'un certificat : {reason} ; seuls les chiffres de 0 à 9 et les lettres de a "
        "à f conviennent. {shape} {where} Si c'est le nom d'un certificat, l'option est NomCertificat."
    ),
    "{named} is not hexadecimal": "{named} n'est pas hexadécimal",
    "{named} are not hexadecimal": "{named} ne sont pas hexadécimaux",
    "{some} and {count} more": "{some} et {count} autres",
    "The hash of the certificate is empty.": "Le hash du certificat est vide.",
    '"{hash}" is not the hash of a certificate: it has {digits}, not 40. {shape} (64 digits, SHA-256, will do as '
    "well.) {where}": (
        "\"{hash}\" n'est pas le hash d'un certificat : il a {digits}, et non 40. {shape} (64 chiffres, SHA-256, "
        "conviennent aussi.) {where}"
    ),
    "1 hexadecimal digit": "1 chiffre hexadécimal",
    "{count} hexadecimal digits": "{count} chiffres hexadécimaux",
    'A hash has 20 bytes, 40 hexadecimal digits, such as "{example}".': (
        'Un hash a 20 octets, 40 chiffres hexadécimaux, comme "{example}".'
    ),
    "`wlcompat cert list` shows the hashes of the certificates in the store.": (
        "`wlcompat cert list` montre les hashs des certificats du magasin."
    ),
    '"{name}" cannot be the name of a {what}: {reason}. A name such as "server" or "www.example.com" will do.': (
        '"{name}" ne peut pas être le nom d\'un {what} : {reason}. Un nom comme "serveur" ou "www.exemple.fr" '
        "convient."
    ),
    "certificate": "certificat",
    "store": "magasin",
    "it is empty": "il est vide",
    "it has more than {count} characters": "il a plus de {count} caractères",
    "it has invisible characters": "il a des caractères invisibles",
    "it has the character {character}": "il a le caractère {character}",
    "it begins or ends with a dot or a blank": "il commence ou finit par un point ou un espace",
    "Windows keeps that name for a device": "Windows réserve ce nom à un périphérique",
    '"{host}" is neither a host name nor an IP address. Give what clients connect to, without protocol and port: '
    '"www.example.com", "*.example.com", "192.168.1.20" or "::1".': (
        "\"{host}\" n'est ni un nom d'hôte ni une adresse IP. Donnez ce à quoi les clients se connectent, sans "
        'protocole ni port : "www.exemple.fr", "*.exemple.fr", "192.168.1.20" ou "::1".'
    ),
    'The name "{name}" fits {count} certificates: {paths}. Give the name of the file instead.': (
        'Le nom "{name}" convient à {count} certificats : {paths}. Donnez plutôt le nom du fichier.'
    ),
    # Keys and passwords
    "The certificate in {path} has no private key, which a server needs. Put the key into the same file or into "
    "{beside} next to it, or export the certificate again as a PFX file with its private key and run `wlcompat cert "
    "import FILE.pfx`. To trust a certificate on a client no key is needed: `wlcompat cert trust FILE.pem`.": (
        "Le certificat de {path} n'a pas de clé privée, et un serveur en a besoin. Mettez la clé dans le même "
        "fichier ou à côté, dans {beside}, ou exportez à nouveau le certificat en fichier PFX avec sa clé privée et "
        "lancez `wlcompat cert import FICHIER.pfx`. Pour approuver un certificat sur un client, aucune clé n'est "
        "nécessaire : `wlcompat cert trust FICHIER.pem`."
    ),
    "The file {path}": "Le fichier {path}",
    "The private key in {path}": "La clé privée de {path}",
    "{whole} is protected by a password, and none was given. Set the environment variable {variable} to it, or take "
    "the certificate over once with `wlcompat cert import {path}`, which asks for the password on a terminal.": (
        "{whole} : un mot de passe est nécessaire, et aucun n'est donné. Mettez-le dans la variable d'environnement "
        "{variable}, ou reprenez une fois le certificat par `wlcompat cert import {path}`, qui demande le mot de "
        "passe sur un terminal."
    ),
    "{whole} is protected by another password than the one given. Set the environment variable {variable} to the "
    "right one (upper and lower case count), or export the certificate again with a new password.": (
        "{whole} : le mot de passe donné n'est pas le bon. Mettez le bon dans la variable d'environnement {variable} "
        "(majuscules et minuscules comptent), ou exportez à nouveau le certificat avec un autre mot de passe."
    ),
    "it holds no private key in a form that is known here.": (
        "il ne contient pas de clé privée sous une forme connue ici."
    ),
    "its private key belongs to another certificate.": "sa clé privée est celle d'un autre certificat.",
    "the private key in {file} belongs to another certificate.": (
        "la clé privée de {file} est celle d'un autre certificat."
    ),
    "its private key is of an unknown kind ({reason}).": "sa clé privée est d'une sorte inconnue ({reason}).",
    "its private key is broken.": "sa clé privée est abîmée.",
    "no server can use its private key ({reason}).": (
        "aucun serveur ne peut se servir de sa clé privée ({reason})."
    ),
    # Files
    "The certificate file {path} cannot be used: {reason}": (
        "Le fichier de certificat {path} est inutilisable : {reason}"
    ),
    "there is no such file.": "ce fichier n'existe pas.",
    "it cannot be read ({reason}).": "il ne peut pas être lu ({reason}).",
    "it cannot be loaded ({reason}).": "il ne peut pas être chargé ({reason}).",
    "it is larger than {count} bytes.": "il dépasse {count} octets.",
    "its PEM text is broken.": "son texte PEM est abîmé.",
    "its text is broken ({reason}).": "son texte est abîmé ({reason}).",
    "it is no PEM, DER or PFX file.": "ce n'est pas un fichier PEM, DER ou PFX.",
    "it holds a private key without its certificate.": "il contient une clé privée sans son certificat.",
    "it holds something else than a certificate.": "il contient autre chose qu'un certificat.",
    "there is no certificate in it.": "il ne contient pas de certificat.",
    "it is encrypted in a way that this system does not know ({reason}). Export it again with the encryption "
    "AES256-SHA256.": (
        "il est chiffré d'une manière que ce système ne connaît pas ({reason}). Exportez-le à nouveau avec le "
        "chiffrement AES256-SHA256."
    ),
    "OpenSSL refuses it ({reason}).": "OpenSSL le refuse ({reason}).",
    "its key is too short for the security level of this system: 2048 bits.": (
        "sa clé est trop courte pour le niveau de sécurité de ce système : il faut 2048 bits."
    ),
    "the key of its issuer is too short for the security level of this system.": (
        "la clé de son émetteur est trop courte pour le niveau de sécurité de ce système."
    ),
    "its signature is too weak (MD5 or SHA-1) for the security level of this system.": (
        "sa signature est trop faible (MD5 ou SHA-1) pour le niveau de sécurité de ce système."
    ),
    "the signature of its issuer is too weak for the security level of this system.": (
        "la signature de son émetteur est trop faible pour le niveau de sécurité de ce système."
    ),
    'A certificate called "{name}" exists already: {path}. Choose another name, or replace it with --force.': (
        'Un certificat nommé "{name}" existe déjà : {path}. Choisissez un autre nom, ou remplacez-le par --force.'
    ),
    "{path} cannot be written: {reason}. The environment variable WLCOMPAT_CERTIFICATES names the folder of the "
    "certificates; choose one that you may write.": (
        "{path} ne peut pas être écrit : {reason}. La variable d'environnement WLCOMPAT_CERTIFICATES nomme le dossier "
        "des certificats ; choisissez-en un où vous pouvez écrire."
    ),
    "it is a file, not a folder": "c'est un fichier, pas un dossier",
}
