"""Errors of archives, files, texts and values in French."""

from __future__ import annotations

TEXTS = {
    # Archives
    77001: "Une archive doit avoir un nom, et celui qui est donné est vide.",
    77002: "L'archive \"{name}\" n'est pas ouverte. zipOuvre et zipCrée en ouvrent une, et renvoient 0 si cela a "
    "réussi.",
    77003: "L'archive \"{name}\" est déjà ouverte. Fermez-la d'abord par zipFerme.",
    77004: 'Les archives comme "{path}" ne sont pas connues ici : seulement celles du format ZIP, dont le nom '
    "finit par .zip.",
    77005: '"{path}" n\'est pas une archive du format ZIP, ou elle est abîmée : {system}.',
    77006: "Il n'y a pas de fichier \"{name}\" dans l'archive. zipListeFichier dit ce qu'elle contient.",
    77007: 'L\'archive "{name}" a été ouverte en lecture : rien ne peut y être ajouté.',
    77008: '"{name}" est chiffré dans l\'archive, et les archives avec mot de passe ne sont pas lues ici.',
    77009: '"{path}" n\'a pas pu être compressé ou décompressé : {system}.',
    # Files
    78001: "Un fichier ou un répertoire doit avoir un nom, et le chemin donné est vide.",
    78002: "Il n'y a pas de fichier ni de répertoire \"{path}\". Vérifiez l'orthographe, majuscules et minuscules "
    "comprises ; un chemin qui ne part pas de la racine part du répertoire en cours, que donne "
    "fRepEnCours.",
    78003: 'Le système ne permet pas à ce programme d\'utiliser "{path}" ainsi : {system}. Vérifiez les droits '
    "sur le fichier et sur son répertoire.",
    78004: 'Il y a déjà un fichier ou un répertoire "{path}". Supprimez-le d\'abord, ou choisissez un autre nom.',
    78005: '"{path}" est un répertoire, et il faut ici un fichier. fListeFichier dit ce qu\'il contient.',
    78006: "\"{path}\" n'est pas un répertoire, ou passe par un fichier comme si c'en était un.",
    78007: "Le répertoire \"{path}\" n'est pas vide. Supprimez d'abord ses fichiers, ou donnez frRécursif pour "
    "tout supprimer.",
    78008: 'Il n\'y a plus de place pour écrire "{path}" : {system}.',
    78009: 'Le chemin "{path}" est plus long que le système ne l\'admet.',
    78010: 'Le système ne donne plus de fichiers à ce programme ({system}) : "{path}" n\'a pas été ouvert. Fermez'
    " par fFerme ceux qui ne servent plus.",
    78011: 'Le chemin "{path}" nomme un lecteur ou un partage de Windows, que ce système n\'a pas. Donnez un '
    "chemin de ce système ; les barres inverses ne gênent pas.",
    78012: 'Le chemin "{path}" ne peut pas en être un ici : {problem}.',
    78013: '"{path}" n\'a pas pu être utilisé : {system}.',
    78014: "Le caractère {character} (position {position}) n'existe pas en {encoding} : rien n'a été écrit dans "
    '"{path}". Donnez foUnicode, écrivez ChaîneVersUTF8 du texte, ou mettez WLCOMPAT_ENCODING=utf-8.',
    78015: '"{path}" est en lecture seule et n\'a pas été supprimé. La constante frLectureSeule en dernier '
    "paramètre le supprime quand même.",
    78016: 'Aucun fichier ne correspond à "{path}".',
    78017: '"{path}" est la racine d\'un disque : elle ne peut être ni supprimée ni déplacée.',
    78018: '"{path}" ne peut être copié ou déplacé ni sur lui-même ni en lui-même.',
    78019: 'La date de création de "{path}" ne peut pas être changée : les systèmes ne le permettent pas aux '
    "programmes. Changez celle de la dernière modification.",
    78020: "Il n'y a pas de fichier ouvert de numéro {handle}. fOuvre et fCrée donnent le numéro, -1 s'ils "
    "échouent ; après fFerme il n'existe plus.",
    78021: '"{path}" a été ouvert sans le droit voulu ({action}). Ouvrez-le avec {constant} ou '
    "foLectureEcriture.",
    78022: "\"{text}\" n'est pas une date ni une heure que l'on puisse donner à un fichier.",
    # Texts and values
    79001: "Le texte n'est pas ce que fait Encode avec {constant} : {problem}. Décode a besoin de la constante "
    "avec laquelle le texte a été encodé.",
    79002: "Le texte n'est pas hexadécimal : {problem}. Il faut pour chaque octet deux des caractères 0 à 9 et A"
    " à F ; des espaces et des fins de ligne entre les octets ne gênent pas.",
    79003: "Ce système n'a pas {name} : {system}. Prenez une autre des constantes HA_..., comme HA_SHA_256.",
    79004: "Le caractère {character} (position {position}) n'existe pas en {encoding} : le texte n'a pas "
    "d'octets. Donnez ChaîneVersUTF8 du texte, ou un Buffer.",
    79101: "Le chronomètre {number} n'est pas lancé dans ce thread. Appelez d'abord ChronoDébut ; chaque thread "
    "a les siens.",
    79102: "{moment} n'est pas une date et heure depuis 1970. Donnez la date et heure locale, comme 20240131 ou "
    "20240131143000.",
    79201: "Le texte n'est pas du JSON : {problem} au caractère {position}. Les noms et les textes veulent des "
    'guillemets doubles ("), et rien ne peut suivre le dernier élément que la parenthèse fermante.',
    79202: "Une valeur de type {type} n'a pas de place dans du JSON.",
    79203: "Aucun élément de l'énumération {enumeration} n'a la valeur {value}. Déclarez-en un, ou vérifiez "
    "d'abord la valeur.",
    79301: '"{text}" n\'est pas une couleur HTML. Écrivez # et six chiffres hexadécimaux, comme "#FF8000", ou '
    "trois.",
    79401: "Une variable de la classe {type} ne peut pas être remise à zéro : son constructeur veut des "
    "paramètres, il n'y a donc pas de première valeur. Donnez des valeurs par défaut au constructeur, ou "
    "affectez un nouvel objet.",
}

ACTIONS = {"read": "lecture", "write": "écriture"}
"""What a file is wanted for, as the texts name it."""
