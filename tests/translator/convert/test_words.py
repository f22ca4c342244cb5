"""Words by themselves: which spelling of which word is which keyword, what is a name, what the case becomes."""

from __future__ import annotations

import pytest

from translator.convert.converter import convert, converted
from translator.convert.style import in_style_of_keyword, in_style_of_name
from translator.convert.vocabulary import pairs
from translator.syntax.parser import parse
from translator.syntax.vocabulary import keywords
from wlcompat.catalog import fold

BOTH_WAYS = [
    # one French word, two keywords
    ("SI PAS b ALORS Info(1)", "IF NOT b THEN Info(1)"),
    ("POUR i = 1 À 9 PAS 2\nFIN", "FOR i = 1 TO 9 STEP 2\nEND"),
    ("POUR i = 1 _À_ 9\nFIN", "FOR i = 1 _TO_ 9\nEND"),
    ("s = t[[1 À]] + t[[À 3]] + t[[1 SUR 2]]", "s = t[[1 TO]] + t[[TO 3]] + t[[1 ON 2]]"),
    # several words
    ("SI a ALORS\nSINON SI b ALORS\nSINON\nFIN", "IF a THEN\nELSE IF b THEN\nELSE\nEND"),
    ("SELON a\n\tCAS 1, 2 : Info(1)\n\tAUTRE CAS\nFIN", "SWITCH a\n\tCASE 1, 2 : Info(1)\n\tOTHER CASE\nEND"),
    (
        'POUR TOUTE CHAÎNE s, n DE t SÉPARÉE PAR ";"\nFIN',
        'FOR EACH STRING s, n OF t SEPARATED BY ";"\nEND',
    ),
    ("POUR TOUT ÉLÉMENT x DE t DEPUISFIN\nFIN", "FOR EACH ELEMENT x OF t FROMEND\nEND"),
    ("POUR   TOUT x DE t\nFIN", "FOR   EACH x OF t\nEND"),
    ("POUR TOUTE chaîne s de t\nFIN", "FOR EACH string s of t\nEND"),
    ("Info(1)\nCAS Erreur:\nInfo(2)", "Info(1)\nCASE Error:\nInfo(2)"),
    ("BOUCLE\nÀ FAIRE TANTQUE a", "LOOP\nTO DO WHILE a"),
    (
        "QUAND EXCEPTION DANS\n\tInfo(1)\nFAIRE\n\tInfo(2)\nFIN",
        "WHEN EXCEPTION IN\n\tInfo(1)\nDO\n\tInfo(2)\nEND",
    ),
    ("Info(1)\nCAS ERREUR:\nInfo(2)\nFIN :\nInfo(3)", "Info(1)\nCASE ERROR:\nInfo(2)\nEND :\nInfo(3)"),
    ("x = (a > 1) ? 2 SINON 3", "x = (a > 1) ? 2 ELSE 3"),
    ("Info(a, ... // plus\n\tb _ET_ c, ...\n\tPAS d)", "Info(a, ... // plus\n\tb _AND_ c, ...\n\tNOT d)"),
    # attributes
    (
        "PROCÉDURE f(x est un entier <utile>) <thread principal, métier>\nRENVOYER x < 3",
        "PROCEDURE f(x is int <useful>) <main thread, business logic>\nRESULT x < 3",
    ),
    ("t est un tableau <agrandissement=N> d'entiers", "t is array <growth=N> of ints"),
    ("n est un entier? = a ?? 3", "n is int? = a ?? 3"),
    # results
    ("PROCÉDURE f()\nRENVOYER 1", "PROCEDURE f()\nRESULT 1"),
    ("PROCÉDURE f()\nRETOUR", "PROCEDURE f()\nRETURN"),
    # procedures are feminine
    ("PROCÉDURE PRIVÉE f()\nRETOUR", "PROCEDURE PRIVATE f()\nRETURN"),
    ("PROCÉDURE GLOBALE VIRTUELLE f(LOCAL a)\nRETOUR", "PROCEDURE GLOBAL VIRTUAL f(LOCAL a)\nRETURN"),
    # types: adjectives, articles, elision, numbers
    ("n est un entier", "n is int"),
    ("n est entier", "n is an int"),
    ("n est un  entier", "n is  int"),
    ("f est une Description de Fichier", "f is File Description"),
    ("t est un tableau de System.IO.FileInfo dynamique", "t is array of System.IO.FileInfo dynamic"),
    ("n est un WL.entier", "n is WL.int"),
    (
        "POUR TOUT item DE v\nInfo(item.nom, Champ.Libellé)\nFIN",
        "FOR EACH item OF v\nInfo(item.nom, Champ.Caption)\nEND",
    ),
    (
        "o est un C\no.Constructeur()\nPROCÉDURE C.Constructeur()",
        "o is C\no.Constructor()\nPROCEDURE C.Constructor()",
    ),
    ("n est  entier", "n is an  int"),
    ("s est chaîne", "s is a string"),
    ("s est une chaîne", "s is string"),
    ("a, b sont des réels", "a, b are reals"),
    ("n est un entier sans signe sur 8 octets", "n is 8-byte unsigned int"),
    ("s est une chaîne fixe sur 20", "s is fixed string on 20"),
    ("t est un tableau d'entiers", "t is array of ints"),
    ("t est un tableau dynamique de 0 chaînes", "t is array dynamic of 0 strings"),
    ("t est un tableau associatif d'heures", "t is associative array of times"),
    ("f est une file d'octets", "f is queue of bytes"),
    ("f est une pile de Dates", "f is stack of Dates"),
    ("a, b sont des tableaux de chaînes", "a, b are arrays of strings"),
    ("x est composé de\n\tn est un entier\nFIN", "x is composed of\n\tn is int\nEND"),
    ("t est un tableau de n entiers", "t is array of n ints"),
    ("o est un CForme dynamique = allouer un CForme", "o is CForme dynamic = new CForme"),
    ("PROCÉDURE f(a est un entier) : chaîne\nRENVOYER a", "PROCEDURE f(a is int) : string\nRESULT a"),
    ("d est une Durée = 2 j 3 h 10 s", "d is Duration = 2 d 3 h 10 s"),
    # functions, constants, properties
    ("Info(Gauche(s, 2))", "Info(Left(s, 2))"),
    ("t.Ajoute(3)", "t.Add(3)"),
    ("b = Vrai OU ErreurDétectée", "b = True OR ErrorOccurred"),
    ("SAI_Nom..Libellé = SAI_Nom.Valeur", "SAI_Nom..Caption = SAI_Nom.Value"),
    ("Info(WL.Milieu(s, 2))", "Info(WL.Middle(s, 2))"),
    ("SI PAS HTrouve ALORS Info(DateDuJour + Maintenant)", "IF NOT HFound THEN Info(Today + Now)"),
    ("SI a ALORS\n\tFerme\nFIN", "IF a THEN\n\tClose\nEND"),
    ('Info("il y a [%Gauche(s, 2)%] là")', 'Info("il y a [%Left(s, 2)%] là")'),
    # letter case
    ("si a alors Info(1) sinon Info(2)", "if a then Info(1) else Info(2)"),
    ("Si a Alors Info(1)", "If a Then Info(1)"),
    ("Autre Cas\n", "Autre Cas\n"),
    ("pour i = 1 à 2\nfin", "for i = 1 to 2\nend"),
    ("X EST UN ENTIER", "X IS INT"),
    ("X EST ENTIER", "X IS AN INT"),
    ("x = GAUCHE(s, 1) + gauche(s, 1)", "x = LEFT(s, 1) + left(s, 1)"),
    # comments, texts and resources
    ('Info("SI ALORS FIN") // SI Gauche\n/* FIN */', 'Info("SI ALORS FIN") // SI Gauche\n/* FIN */'),
    # classes
    (
        "CA est une Classe\n\tHÉRITE DE CB\n\tPRIVÉ\n\tm_a est un entier\nFIN\nPROCÉDURE Constructeur()\nAncêtre.f()",
        "CA is Class\n\tINHERITS CB\n\tPRIVATE\n\tm_a is int\nEND\nPROCEDURE Constructor()\nAncestor.f()",
    ),
    ("CA est une Classe\n\tHÉRITE CB\nFIN", "CA is Class\n\tINHERITS FROM CB\nEND"),
    (
        "<COMPILE SI a = 1>\nInfo(1)\n<SINON>\nInfo(2)\n<FIN>",
        "<COMPILE IF a = 1>\nInfo(1)\n<ELSE>\nInfo(2)\n<END>",
    ),
]


@pytest.mark.parametrize(("french", "english"), BOTH_WAYS)
def test_both_ways(french: str, english: str) -> None:
    french, english = french + "\n", english + "\n"
    assert parse(english)[1] == parse(french)[1]
    assert converted(french, "en") == english
    assert converted(english, "fr") == french
    assert converted(french, "fr") == french
    assert converted(english, "en") == english


TO_ENGLISH = [
    # spellings that are not the first one
    ("TANT QUE a\nFIN", "WHILE a\nEND"),
    ("POUR CHAQUE x DE t\nFIN", "FOR EACH x OF t\nEND"),
    ("POUR i = 1 A 2\nFIN", "FOR i = 1 TO 2\nEND"),
    ("pour i = 1 a 2\nfin", "for i = 1 to 2\nend"),
    ("Pour i = 1 A 2\nFin", "For i = 1 To 2\nEnd"),
    ("PROCEDURE PRIVEE f()", "PROCEDURE PRIVATE f()"),
    ('POUR TOUTE CHAINE s DE t SEPAREE PAR ","\nFIN', 'FOR EACH STRING s OF t SEPARATED BY ","\nEND'),
    ("RETOUR 3", "RESULT 3"),
    (
        "CA est une Classe\nFIN\nt est un tableau de CA dynamiques",
        "CA is Class\nEND\nt is array of CA dynamic",
    ),
    ("n est entier sur 8 octets", "n is 8-byte int"),
    # names of the program, spelled like words of either language
    ("fin est un entier = 3\nInfo(fin + 1)", "fin is int = 3\nInfo(fin + 1)"),
    ("date est une Date\ndate..Jour = 3\nInfo(date)", "date is Date\ndate..Day = 3\nInfo(date)"),
    ("Vrai est un entier\nInfo(Vrai)", "Vrai is int\nInfo(Vrai)"),
    ("PROCÉDURE Gauche(s)\nPROCÉDURE g()\nGauche(1)", "PROCEDURE Gauche(s)\nPROCEDURE g()\nGauche(1)"),
    ("Gauche est un entier = 3\nInfo(Gauche(s, Gauche))", "Gauche is int = 3\nInfo(Left(s, Gauche))"),
    ("Gauche est une procédure\nGauche(2)", "Gauche is procedure\nGauche(2)"),
    (
        "PROCÉDURE f()\nFaux est un entier\nPROCÉDURE g()\nRENVOYER Faux",
        "PROCEDURE f()\nFaux is int\nPROCEDURE g()\nRESULT False",
    ),
    (
        "Entier est une Structure\n\tValeur est un réel\nFIN\ne est un Entier\ne.Valeur = 1",
        "Entier is Structure\n\tValeur is real\nEND\ne is Entier\ne.Valeur = 1",
    ),
    ("p est un CPoint\np.Valeur = 1\np:Valeur = 2", "p is CPoint\np.Valeur = 1\np:Valeur = 2"),
    ("PROCÉDURE CA::f()\n:Valeur = 1\nobjet.Valeur = 2", "PROCEDURE CA::f()\n:Valeur = 1\nobject.Valeur = 2"),
    ("ÉLÉMENT = 1\nPOUR TOUT ÉLÉMENT DE t\nFIN", "ÉLÉMENT = 1\nFOR EACH ÉLÉMENT OF t\nEND"),
    ("sortie:\nGOTO sortie", "sortie:\nGOTO sortie"),
    (
        "PROCÉDURE f(Maintenant est une Heure)\nRENVOYER Maintenant",
        "PROCEDURE f(Maintenant is Time)\nRESULT Maintenant",
    ),
    # what is English already
    ("IF a ALORS Info(Left(s, 1))", "IF a THEN Info(Left(s, 1))"),
]


@pytest.mark.parametrize(("french", "english"), TO_ENGLISH)
def test_to_english(french: str, english: str) -> None:
    made = converted(french + "\n", "en")
    assert made == english + "\n"
    assert parse(made)[1] == parse(french + "\n")[1]


TO_FRENCH = [
    ("FUNCTION f()", "FONCTION f()"),
    ("n is an 8-byte int", "n est entier sur 8 octets"),
    ("n is 8 bytes int", "n est un entier sur 8 octets"),
    ("PROCEDURE f()\nRETURN 3", "PROCÉDURE f()\nRENVOYER 3"),
    ("a, b are int", "a, b sont des entiers"),
    ("n is unsigned 8-byte int", "n est un entier sans signe sur 8 octets"),
    ("c is Color\ni is Image", "c est une Couleur\ni est une Image"),
    ("FOR ALL x OF t\nEND", "POUR TOUT x DE t\nFIN"),
    ("end is int = 3\nsi is int\nInfo(end + si)", "end est un entier = 3\nsi est un entier\nInfo(end + si)"),
    ("Left is string\nLeft = Left(Left, 2)", "Left est une chaîne\nLeft = Gauche(Left, 2)"),
]


@pytest.mark.parametrize(("english", "french"), TO_FRENCH)
def test_to_french(english: str, french: str) -> None:
    made = converted(english + "\n", "fr")
    assert made == french + "\n"
    assert parse(made)[1] == parse(english + "\n")[1]


def test_a_name_whose_twin_is_taken_stays() -> None:
    text = "PROCÉDURE Left(s)\nInfo(Gauche(s, 2))\nPROCÉDURE g(True est un entier)\nRENVOYER Vrai\n"
    made = convert(text, "en")
    assert [(kept.name, kept.other) for kept in made.kept] == [("Gauche", "Left"), ("Vrai", "True")]
    assert "Info(Gauche(s, 2))" in converted(text, "en")


def test_what_cannot_be_parsed_stays() -> None:
    text = "SI a ALORS\n\tSI = = 2 ALORS Vrai\n\tInfo(Vrai)\nFIN\n"
    made = convert(text, "en")
    assert len(made.problems) == 1
    assert converted(text, "en") == "IF a THEN\n\tSI = = 2 ALORS Vrai\n\tInfo(True)\nEND\n"


def test_a_missing_end_costs_nothing() -> None:
    assert converted("SI a ALORS\n\tInfo(Vrai)\n", "en") == "IF a THEN\n\tInfo(True)\n"


@pytest.mark.parametrize(
    ("word", "spelled", "made"),
    [
        ("IF", "SI", "IF"),
        ("IF", "si", "if"),
        ("IF", "Si", "If"),
        ("is", "EST", "IS"),
        ("OTHER CASE", "Autre Cas", "Other Case"),
        ("OTHER CASE", "Autre cas", "Other case"),
        ("OTHER CASE", "AUTRE   CAS", "OTHER   CASE"),
        ("WHILE", "TANT QUE", "WHILE"),
        ("CASE ERROR :", "CAS ERREUR:", "CASE ERROR:"),
        ("<COMPILE IF", "<Compile si", "<Compile if"),
        ("bitLeftShift", "bitDécaleGauche", "bitLeftShift"),
    ],
)
def test_case_of_keywords(word: str, spelled: str, made: str) -> None:
    assert in_style_of_keyword(word, spelled, spelled) == made


@pytest.mark.parametrize(
    ("name", "spelled", "documented", "made"),
    [
        ("Left", "Gauche", "Gauche", "Left"),
        ("Left", "GAUCHE", "Gauche", "LEFT"),
        ("Left", "gauche", "Gauche", "left"),
        ("Left", "GaUcHe", "Gauche", "Left"),
        ("fOpen", "fouvre", "fOuvre", "fopen"),
        ("date", "Date", "date", "Date"),
        ("X", "X", "X", "X"),
    ],
)
def test_case_of_names(name: str, spelled: str, documented: str, made: str) -> None:
    assert in_style_of_name(name, spelled, documented) == made


def test_the_pairs_of_keywords_are_spellings_of_one_keyword() -> None:
    for pair in pairs("keyword"):
        assert any(pair.english in k.english and pair.french in k.french for k in keywords()), pair


@pytest.mark.parametrize("kind", ["word", "type", "adjective", "property"])
def test_pairs_come_back(kind: str) -> None:
    """The first of the pairs with one French word is the one that comes back."""
    rows = pairs(kind)
    assert rows
    first = {fold(row.french): row for row in reversed(rows)}
    again = {fold(row.english): row for row in reversed(rows)}
    for row in first.values():
        assert again[fold(row.english)].french == row.french or row.english in ("Length",)
