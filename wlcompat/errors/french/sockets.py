"""Errors of sockets, certificates, TLS and the network in French."""

from __future__ import annotations

TEXTS = {
    # Names, ports and addresses
    71001: 'Une socket doit avoir un nom, et celui qui est donné est vide. Donnez un texte, comme "serveur".',
    71002: 'Une socket nommée "{name}" est déjà ouverte. Fermez-la par SocketFerme, ou donnez un autre nom à '
    "celle-ci (majuscules et minuscules font des noms différents).",
    71003: "Il n'y a pas de socket nommée \"{name}\". Elle n'a jamais été créée, ou elle a été fermée ; majuscules"
    " et minuscules font des noms différents.{similar} SocketExiste dit si un nom est ouvert.",
    71004: "Le port {port} ne convient pas : les sockets de ce genre ont des ports de {lowest} à "
    "{highest}.{advice}",
    71005: "Le port {port} de {address} est utilisé par un autre programme, ou par une socket de celui-ci. "
    "Fermez l'autre, ou choisissez un autre port.{advice}",
    71006: "L'adresse \"{address}\" n'est pas celle de cette machine : aucun serveur ne peut y écouter. "
    "NetAdresseIP() donne une adresse qui convient ; sans adresse, le serveur écoute sur toutes.",
    71007: "Le système n'accorde pas le port {port} à ce programme. Choisissez un port au-dessus de 1023, ou "
    "lancez le programme avec le droit de l'utiliser.",
    71008: "Aucune machine nommée \"{address}\" n'a été trouvée : ce nom ne donne pas d'adresse IPv4. Vérifiez "
    "l'orthographe et le réseau, ou donnez l'adresse IP elle-même.",
    71009: "La socket serveur n'a pas pu être créée sur le port {port} : {system}.",
    # Connecting
    71021: "{address} refuse les connexions sur le port {port} : aucun serveur n'y écoute, ou un pare-feu les "
    "arrête. Démarrez le serveur, ou vérifiez le port.",
    71022: "{address} n'a pas répondu sur le port {port} en {seconds} s. Vérifiez l'adresse, le réseau et les "
    "pare-feu ; le dernier paramètre de la fonction laisse plus de temps.",
    71023: "{address} ne peut pas être atteinte depuis cette machine : {system}. Vérifiez l'adresse et le "
    "réseau.",
    71024: "La connexion à {address}, port {port}, n'a pas pu être établie : {system}.",
    71025: "La connexion de \"{name}\" a été abandonnée, parce qu'une autre partie du programme l'a fermée.",
    # The conversation
    71041: 'L\'autre côté a mis fin à la connexion de "{name}". Fermez aussi ce côté, par SocketFerme.',
    71042: 'La connexion de "{name}" a pris fin au milieu d\'un message : {received} octets sur {expected} '
    "étaient arrivés. Le message est perdu ; fermez la socket.",
    71043: 'La connexion de "{name}" a été rompue : {system}. Fermez la socket, puis connectez-vous à nouveau.',
    71044: 'La socket "{name}" a été fermée par une autre partie du programme pendant que cet appel s\'en '
    "servait.",
    71045: 'Ce qui est arrivé sur "{name}" n\'est pas un message comme les programmes WINDEV en envoient : '
    "{problem}. Vérifiez que les deux côtés ont le même mode de transmission. La connexion n'est plus "
    "utilisable.",
    71046: 'L\'autre côté de "{name}" annonce un message de {length} octets ; la limite est {limit}. '
    "WLCOMPAT_MAXIMUM_MESSAGE fixe une autre limite. La connexion n'est plus utilisable.",
    71047: "Le caractère {character} (position {position}) n'existe pas en {encoding} : rien n'a été envoyé. "
    "Envoyez un Buffer, convertissez par ChaîneVersUTF8, ou mettez WLCOMPAT_ENCODING=utf-8 des deux "
    "côtés.",
    71048: "Personne ne s'est encore connecté au serveur \"{name}\" : il n'y a personne à qui écrire. Lisez "
    "d'abord : le premier SocketLit qui réussit établit la connexion. Ou acceptez le client par "
    "SocketAccepte et écrivez sur ce canal.",
    71049: '"{name}" n\'est pas un serveur : seule une socket faite par SocketCrée ou SocketCréeSSL peut attendre'
    " des connexions et les accepter.",
    71050: "Le système ne donne plus de sockets ni de fichiers à ce programme ({system}). Fermez ceux qui ne "
    "servent plus, ou relevez la limite (ulimit -n).",
    71051: 'La variable d\'environnement {variable} a la valeur "{value}" ; {expected}.',
    71052: "Le système n'a plus de mémoire pour cela ({system}). Fermez les sockets et les fichiers qui ne servent "
    "plus, ou terminez d'autres programmes.",
    71061: 'La connexion de "{name}" a pris fin au milieu d\'un message : {received} octets étaient arrivés, sans'
    " la fin du message. Ils sont perdus ; fermez la socket. Si l'autre côté ne marque pas la fin de ses "
    "messages, SocketSansMarqueurFin est le mode de transmission qui convient.",
    71062: "L'autre côté de \"{name}\" a envoyé {length} octets sans le marqueur de fin {tag} ; la limite d'un "
    "message est {limit}. Vérifiez que les deux côtés ont le même mode de transmission et le même "
    "marqueur ; WLCOMPAT_MAXIMUM_MESSAGE fixe une autre limite. La connexion n'est plus utilisable.",
    71063: 'Aucun client ne demande de connexion à "{name}" en ce moment : il n\'y en a pas à refuser. '
    "SocketAttendConnexion en attend un.",
    71064: "{mode} n'est pas un mode de transmission. Prenez SocketMarqueurFin, SocketMarqueurFinBuffer, "
    "SocketSansMarqueurFin ou SocketTailleDébut.",
    71065: "Un marqueur de fin a été donné pour un mode de transmission qui n'en a pas. Prenez "
    "SocketMarqueurFin, ou ne donnez pas de marqueur.",
    71066: '"{name}" est une socket UDP, dont les messages sont des datagrammes, sans mode de transmission. '
    "Supprimez l'appel de SocketChangeModeTransmission.",
    71067: "\"{name}\" est une socket UDP, qui n'est connectée à personne : SocketEcrit a besoin de l'adresse et "
    "du port à qui envoyer, en troisième et quatrième paramètres.",
    71068: "\"{name}\" n'est pas une socket UDP : ce qu'on y écrit va à l'autre côté de sa connexion, et "
    "SocketEcrit ne prend pour elle ni adresse ni port.",
    71069: "Un datagramme de {length} octets ne peut pas être envoyé ; le maximum est 65507. Envoyez-le en "
    "morceaux, ou prenez une connexion (SocketCrée et SocketConnecte), qui n'a pas cette limite.",
    71070: 'Le datagramme de "{name}" n\'a pas pu être envoyé à {address}, port {port} : {system}. Vérifiez '
    "l'adresse et le réseau.",
    71071: "Le port UDP {port} de {address} est utilisé par un autre programme, ou par une socket de celui-ci. "
    "Fermez l'autre, ou choisissez un autre port.",
    71072: "Les sockets Bluetooth n'existent pas ici. Passez par le réseau (SocketConnecte, SocketCrée), si "
    "l'autre côté peut être atteint ainsi.",
    71073: "Les sockets infrarouges n'existent pas ici. Passez par le réseau (SocketConnecte, SocketCrée), si "
    "l'autre côté peut être atteint ainsi.",
    71074: "L'autre côté de \"{name}\" n'est pas connu : personne ne s'y est encore connecté, ou aucun datagramme "
    "n'est arrivé. Lisez d'abord.",
    # TLS
    73001: "Les systèmes actuels n'ont plus {protocols}, trop peu sûr. Prenez "
    "ProtocoleTLS1_2 ou ProtocoleTLS1_3 ; ProtocoleTLS1 est le plus ancien qui fonctionne encore.",
    73002: "Les options SSL {options} contiennent autre chose que les constantes Protocole... et ...Certificat "
    "({rest}). Additionnez ces constantes, comme ProtocoleTLS1_2 + NomCertificat.",
    73003: "Pas de connexion sécurisée avec {peer} : les deux côtés n'ont aucune version de TLS en commun. Ce "
    "côté a {versions} ({decided}). {advice}",
    73004: "Pas de connexion sécurisée avec {peer} : les deux côtés n'ont aucun chiffrement en commun. Ce côté a"
    " {versions} et les chiffrements qui vont avec ({decided}). {advice}",
    73005: "{peer} ne parle pas TLS : il a envoyé autre chose ({system}). Vérifiez le port, et que le serveur "
    "est fait par SocketCréeSSL et que le client passe par SocketConnecteSSL.",
    73006: "{peer} n'a pas fini d'établir la connexion sécurisée en {seconds} s.",
    73007: "{peer} a mis fin à la connexion pendant que la connexion sécurisée s'établissait. Il ne parle peut-"
    "être pas TLS, ou refuse la version de TLS de ce côté ({versions} ; {decided}) ou son certificat. "
    "{advice}",
    73008: "La connexion sécurisée avec {peer} n'a pas pu être établie : {system}.",
    73009: "Le certificat de {peer} n'est pas de confiance : {system}. Si c'est le bon serveur, prenez son "
    "certificat (sans la clé privée) et faites-lui confiance : wlcompat cert trust FICHIER",
    73010: "Le certificat de {peer} est fait à un autre nom : {system}. Connectez-vous avec un nom qui figure "
    "dans le certificat, ou faites-en un à ce nom pour le serveur : wlcompat cert create NOM --host "
    "{address}",
    73011: "Le certificat de {peer} a expiré ou n'est pas encore valable : {system}. Vérifiez l'horloge de cette"
    " machine ; sinon le serveur a besoin d'un nouveau certificat. Lui faire confiance n'aide pas : un "
    "certificat expiré est refusé.",
    73012: 'La connexion de "{name}" a pris fin sans l\'annonce de fin de TLS : elle a été coupée en chemin, ou '
    "l'autre programme a été arrêté de force. Ce qui est arrivé avant est complet ; rien ne dit qu'il ne "
    "manque rien après.",
    73013: "Ce qui est arrivé sur \"{name}\" n'est pas ce que l'autre côté a chiffré : {system}. Cela a été changé"
    " en chemin, ou n'est pas du TLS. La connexion n'est plus utilisable.",
    73014: "{peer} n'accepte pas le certificat de ce côté : {system}. L'autre côté doit lui faire confiance ; un"
    " client qui tourne avec wlcompat le fait après : wlcompat cert trust FICHIER",
    73015: "{peer} demande un certificat à ses clients, et celui-ci n'en a pas donné : {system}. Le dernier "
    "paramètre de SocketConnecteSSL en nomme un du magasin de certificats ; l'autre côté doit lui faire "
    "confiance.",
    73016: "{peer} refuse la connexion sécurisée : {system}. Il demande peut-être un certificat à ses clients : "
    "le dernier paramètre de SocketConnecteSSL en nomme un. Ou il n'a aucune version ou aucun chiffrement en "
    "commun avec ce côté, qui a {versions} et les chiffrements qui vont avec. Son journal peut en dire plus.",
    73017: 'L\'autre côté de "{name}" a mis fin à la connexion sécurisée : {system}. Son journal peut en dire '
    "plus. Fermez la socket, puis connectez-vous à nouveau.",
    # The network
    74001: "Aucune adresse IPv4 n'a été trouvée pour la machine \"{address}\" : vérifiez l'orthographe et le "
    "réseau.",
    74002: "Aucun nom n'a été trouvé pour la machine \"{address}\" : {system}. Vérifiez l'adresse et le serveur de"
    " noms.",
    74003: '"{address}" n\'a pas répondu à un ping en {milliseconds} ms. La machine est peut-être éteinte ou '
    "loin, ou un pare-feu arrête les pings ; le dernier paramètre laisse plus de temps.",
    74004: "Ce programme ne peut pas envoyer de ping : le système ne lui accorde pas de sockets pour cela "
    "({system}) et n'a pas de commande ping. Installez-en une (iputils-ping sous Debian), ou autorisez "
    "les sockets (net.ipv4.ping_group_range).",
    74005: "Cette machine n'a pas de carte réseau de numéro {rank} : elle en a {count}. La première est 1.",
    74006: "Aucune adresse MAC n'est connue pour \"{address}\". Il n'y en a que pour les machines du réseau local,"
    " et seulement après que cette machine leur a parlé, par exemple par Ping.",
    74007: "Aucune machine connue n'a l'adresse MAC \"{mac}\". Seules celles du réseau local le sont, et seulement "
    "après que cette machine leur a parlé, par exemple par Ping.",
}

PHRASES = (
    ("=any allows all ports.", "=any permet tous les ports."),
    (
        "It was opened in a way that does not allow to share it.",
        "Il a été ouvert d'une façon qui ne permet pas de le partager.",
    ),
    (
        "Socket.Option = SocketNoReuseAddress, which is set, forbids to share it.",
        "Socket.Option = SocketNoReuseAddress, qui est en vigueur, interdit de le partager.",
    ),
    ("is what the policy ", "c'est ce que la politique "),
    (" makes of the default set", " fait du jeu par défaut"),
    ("the program names in its SSL options", "le programme les nomme dans ses options SSL"),
    (
        "Add the constant of the version that the other side has, such as Protocol",
        "Ajoutez la constante de la version qu'a l'autre côté, comme Protocole",
    ),
    (
        "The other side may only have old versions, no longer secure, such as Protocol",
        "L'autre côté n'a peut-être que d'anciennes versions, qui ne sont plus sûres, comme Protocole",
    ),
    ("All versions that there are were offered.", "Toutes les versions qui existent ont été proposées."),
    (
        "; or name versions in the SSL options: ProtocolTLS1_2 + ProtocolTLS1_3.",
        " ; ou nommez des versions dans les options SSL : ProtocoleTLS1_2 + ProtocoleTLS1_3.",
    ),
    (" adds TLS ", " ajoute TLS "),
    (" has TLS ", " a TLS "),
    (" and 1.", " et 1."),
    ("it can be secure, documented or modern", "elle peut être secure, documented ou modern"),
    ("it must be a number of bytes", "ce doit être un nombre d'octets"),
    ("it must be a number of seconds", "ce doit être un nombre de secondes"),
    (
        "it must be the name of an encoding, such as windows-1252 or utf-8",
        "ce doit être le nom d'un encodage, comme windows-1252 ou utf-8",
    ),
    (" et not with the length in digits", " et non par la longueur en chiffres"),
    ("it begins with ", "il commence par "),
    ("its length has more than ", "sa longueur a plus de "),
    (" digits", " chiffres"),
    ("it holds the character of code 0", "il contient le caractère de code 0"),
)
"""What stands in fields of the texts: the English words, then the French ones; in this order."""
