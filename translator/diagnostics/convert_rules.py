"""The rules on conversion into the other language (WL5xx)."""

from __future__ import annotations

from translator.diagnostics.rule import Rule, Severity, Texts


class NotConverted(Rule):
    """Part of the text was not understood and stays in its language."""

    code = "WL501"
    slug = "not-converted"
    severity = Severity.WARNING
    message = "not converted: {found} was not expected here"
    why = (
        "Only the parser can tell a keyword from a name that is spelled like one, so a statement that it does not "
        "understand is left as it is; WLanguage may mix both languages."
    )
    example = "IF n = = 2 THEN"
    instead = "Mend the statement and convert the file again, or convert the line by hand."
    french = Texts(
        says="Une partie du texte n'a pas été comprise et reste dans sa langue.",
        message="non converti : {found} ne convient pas ici",
        why=(
            "Seul l'analyseur distingue un mot-clé d'un nom écrit de la même façon ; une instruction qu'il ne "
            "comprend pas reste donc telle quelle. Le WLangage peut mêler les deux langues."
        ),
        example="SI n = = 2 ALORS",
        instead="Corriger l'instruction et reconvertir le fichier, ou convertir la ligne à la main.",
    )


class NameTaken(Rule):
    """A name of the language was not converted, since the program has a name of its own that is spelled so."""

    code = "WL502"
    slug = "name-taken"
    severity = Severity.NOTE
    message = "{name} stays: in the other language it is {other}, and the program has a {other} of its own"
    why = "The converted name would mean the program's own procedure or variable, and the program would do something else."
    example = 'PROCÉDURE Left()\nInfo(Gauche("abc", 2))'
    instead = "Rename the program's own name, or leave it: WLanguage may mix both languages."
    french = Texts(
        says="Un nom du langage n'a pas été converti, car le programme a un nom à lui qui s'écrit ainsi.",
        message="{name} reste : dans l'autre langue c'est {other}, et le programme a son propre {other}",
        why=(
            "Le nom converti désignerait la procédure ou la variable du programme, et le programme ferait "
            "autre chose."
        ),
        example='PROCÉDURE Left()\nInfo(Gauche("abc", 2))',
        instead="Renommer le nom du programme, ou le laisser : le WLangage peut mêler les deux langues.",
    )
