"""Errors of serialization, parameters, encryption and mail in French."""

from __future__ import annotations

TEXTS = {
    79501: "Les valeurs sont sérialisées ici en JSON ou en XML : la forme binaire est propre à l'éditeur, et n'est "
    "pas connue. Donnez psdJSON ou psdXML.",
    79502: "Une valeur de type {type} ne peut pas être sérialisée. <Sérialise=Faux> derrière le membre « {place} » "
    "le laisse de côté.",
    79503: "Les valeurs sont imbriquées sur plus de {most} niveaux à « {place} », ou l'une se contient elle-même : un "
    "tel membre a besoin de <Sérialise=Faux>.",
    79504: "Le texte contient {found} pour « {place} », là où il faut {wanted}.",
    79505: "Le texte n'est pas du XML lisible : {problem}, ligne {line}.",
    79506: "Désérialise a besoin d'une structure ou d'un objet qui existe, et la variable est Null. Donnez-lui-en un "
    "par allouer.",
    79601: "InitParamètre a donné un texte qui contient les valeurs, où rien ne peut être gardé. Donnez-lui un fichier.",
    79602: "Le paramètre « {name} » n'a pas de place dans un fichier INI : son nom et sa valeur doivent tenir sur une "
    "ligne, et le nom être sans =. InitParamètre(paramXML) fait garder des valeurs quelconques.",
    79701: "La clé a {count} octets, et {algorithm} en veut {wanted}. HashChaîne fait des clés d'un mot de passe : "
    "HA_MD5_128 a 16 octets, HA_SHA_256 en a 32.",
    79702: "Le message n'a pas été crypté ainsi : {problem}. La clé, l'algorithme, le mode et le remplissage doivent "
    "être ceux avec lesquels il a été crypté.",
    79703: "Le buffer n'est pas compressé d'une façon connue ici, ou il est abîmé : {system}.",
    79801: "La session ne nomme pas de serveur. Donnez à son AdresseServeur le nom d'un serveur SMTP.",
    79802: "Il n'y a pas de connexion au serveur de messagerie « {server} » sur le port {port} : {system}. Vérifiez les "
    "deux, et les pare-feu.",
    79803: "Le serveur de messagerie « {server} » ne laisse pas l'utilisateur « {user} » envoyer : {system}. Vérifiez le "
    "nom et le mot de passe ; beaucoup de fournisseurs veulent un mot de passe d'application.",
    79804: "Le serveur de messagerie « {server} » n'a pas pris le message : {system}.",
    79805: "La session n'est pas ouverte. EmailOuvreSession l'ouvre, et dit si cela a réussi.",
    79806: "Le message ne peut pas être envoyé : {problem}.",
    79807: "Le serveur de messagerie « {server} » n'offre pas de chiffrement sur le port {port} : rien n'a été envoyé. "
    "Prenez le port que nomme son fournisseur, souvent 587, ou 465 avec optionSSL.",
    79704: "Le buffer contient plus de {most} octets une fois décompressé, ce qui est refusé. Prenez une archive.",
}

WORDS = {
    "members": "des membres",
    "an array": "un tableau",
    "an associative array": "un tableau associatif",
    "a boolean": "un booléen",
    "an integer": "un entier",
    "a number": "un nombre",
    "a text": "un texte",
    "a date": "une date",
    "a time": "une heure",
    "a date with time": "une date et une heure",
    "a duration": "une durée",
    "base 64": "du base 64",
    "the whole": "l'ensemble",
}
"""What a text holds and what is needed there, as the texts name it."""
