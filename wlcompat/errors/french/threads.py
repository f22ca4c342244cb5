"""Mistakes of programs, and errors of threads and procedures, in French."""

from __future__ import annotations

TEXTS = {
    # Mistakes of programs
    70001: "Un nombre a été divisé par zéro. Vérifiez que le diviseur n'est pas 0 avant de diviser.",
    70002: "Il n'y a pas d'élément à cet indice{system}. Les indices vont de 1 au nombre d'éléments, que "
    "donne TableauOccurrence.",
    70003: "Il n'y a pas d'élément de clé {system}. Vérifiez qu'il existe avant de le lire.",
    70004: "Une valeur ne peut pas servir ici : {system}.",
    70005: "Une valeur n'a pas ici le bon type : {system}.",
    70006: "Ce qui est demandé n'existe pas dans cet objet : {system}. La variable qui devrait le contenir "
    "a-t-elle jamais reçu une valeur ?",
    70007: "Un résultat est trop grand pour un nombre : {system}.",
    70008: "Des procédures s'appellent sans fin. Une condition doit les arrêter.",
    70009: "Il n'y a pas assez de mémoire pour ce que fait le programme.",
    70010: "Le programme est arrivé à ce qui n'a pas été traduit : {system}",
    70011: "Le système d'exploitation refuse : {system}.",
    70012: "L'objet est Null là où son {system} est demandé. Allouez-le avant, ou vérifiez qu'il n'est pas Null.",
    70013: "Une valeur est Null là où il en faut une : une procédure appelée, un tableau, un opérande.",
    70021: "{function} a besoin d'une exception en cours de traitement : elle s'emploie après FAIRE de QUAND "
    "EXCEPTION DANS, et dans CAS EXCEPTION.",
    70022: "{function} a été appelée où elle ne règle rien : elle vaut pour la procédure dont le code la "
    "contient, et seulement si cette procédure a été traduite avec elle (`handles_automatically`).",
    70023: "La procédure qui décide d'une erreur a renvoyé {operation}, que ce système ne sait pas faire. Il "
    "connaît opFinProgramme, opFinTraitement et opAnnuler.",
    70050: "Aucune procédure {name} ne prend les {count} paramètres donnés.",
    70099: "Le programme s'est arrêté : {system}.",
    # Programs
    70201: "Un programme à lancer doit avoir un nom, et la commande donnée est vide.",
    70202: 'Le programme "{program}" n\'a pas pu être lancé : {system}.',
    70203: 'Rien sur ce système n\'ouvre "{document}" de soi-même. Sous Linux, la commande xdg-open du paquet '
    "xdg-utils le fait.",
    # Threads
    75001: 'Un thread doit avoir un nom, et celui qui est donné est vide. Donnez un texte, comme "ouvrier".',
    75002: 'Un thread nommé "{name}" tourne déjà. Attendez sa fin par ThreadAttend, ou donnez un autre nom à '
    "celui-ci (majuscules et minuscules font des noms différents).",
    75003: 'Aucun thread nommé "{name}" ne tourne : il n\'a jamais été lancé, ou il est terminé.{similar}',
    75004: 'Le thread "{name}" attendrait sa propre fin, qui ne viendrait jamais.',
    75005: 'Le thread "{name}" ne peut plus être lancé, parce que le programme se termine.',
    75006: 'Le système ne donne plus de threads à ce programme : "{name}" n\'a pas été lancé ({system}).',
    75007: "La variable de type Thread n'a pas de procédure à exécuter. Déclarez-la avec une procédure, ou "
    "donnez-lui le résultat de ThreadExécute.",
    75008: "Le thread \"{name}\" n'est pas suspendu : il n'y a rien à reprendre.",
    75009: 'Le thread "{name}" a été terminé par une erreur :\n{system}',
    75010: "Une tâche parallèle a été terminée par une erreur :\n{system}",
    75021: "L'attente a été abandonnée, parce que l'arrêt de ce thread a été demandé. ThreadArrêtDemandé le dit "
    "; ensuite le thread peut attendre à nouveau, pour finir en ordre.",
    75041: "Un objet de type {kind} doit avoir un nom, et celui qui est donné est vide.",
    75042: "Il n'y a pas de {kind} du nom de \"{name}\" : aucun n'a été créé, ou il a été détruit.",
    75043: 'Ce thread ne tient pas "{name}" ({kind}) et ne peut pas en marquer la fin. Chaque fin a besoin d\'un '
    "début, dans le même thread.",
    75044: 'La fin du sémaphore "{name}" a été marquée plus souvent que son début : il n\'y a personne à '
    "l'intérieur.",
    75045: '"{name}" ({kind}) a été détruit pendant que ce thread l\'attendait.',
    75046: 'Le sémaphore "{name}" ne peut pas laisser passer {maximum} threads et en avoir {inside} à '
    "l'intérieur : il en faut au moins 1, et pas plus à l'intérieur qu'il n'en laisse passer.",
    75061: "Le numéro d'un timer est 1 ou plus ; {number} ne convient pas.",
    75062: "La période d'un timer est plus grande que 0 ; {period} ne convient pas.",
    75063: "Il n'y a pas de timer de numéro {number}.",
    # Procedures
    76001: "Le programme n'a pas de procédure nommée \"{name}\". Les procédures internes à d'autres ne s'appellent"
    " pas par leur nom entre guillemets : donnez le nom lui-même.",
    76002: "Une procédure était attendue, elle-même ou par son nom, et non {value}.",
    76003: 'La procédure "{name}" n\'a pas ce nombre de paramètres : {count} au lieu de {taken}.',
}

KINDS = {
    "mutex": "mutex",
    "critical section": "section critique",
    "semaphore": "sémaphore",
    "event": "signal",
}
"""What threads share, as the texts name it."""
