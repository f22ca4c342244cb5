"""The French of the phrases that passes fill into messages; `{}` stands for the user's own words."""

from __future__ import annotations

import re
from functools import cached_property

PHRASES = {
    # where the parser stumbled
    "the end of the line": "la fin de la ligne",
    # what was done
    "{} of {} statements translated": "{} instructions traduites sur {}",
    "{} marked": "{} signalées",
    "{} call functions that the runtime does not have": "{} appellent des fonctions que la bibliothèque n'a pas",
    "written to {}": "écrit dans {}",
    # limits of functions
    "There is no debugger that it could stop in: the program goes on.": (
        "Il n'y a pas de débogueur où s'arrêter : le programme continue."
    ),
    "A program without windows has no mouse pointer: nothing is shown.": (
        "Un programme sans fenêtre n'a pas de pointeur de souris : rien ne s'affiche."
    ),
    "How the window appears is the program's own affair.": (
        "La façon dont la fenêtre apparaît est l'affaire du programme lancé."
    ),
    "Its procedure and its progress bar are missing.": "Sa procédure et sa jauge manquent.",
    "Only sessions that send (emailSMTPSession).": "Seulement les sessions qui envoient (emailSessionSMTP).",
    "Not from a URL, nor with a document type.": "Ni depuis une URL, ni avec un type de document.",
    "Only AES, in the modes CBC and ECB.": "AES seulement, dans les modes CBC et ECB.",
    "Only what is compressed by deflate.": "Seulement ce que deflate a compressé.",
    "Texts of the project stay in the language that they are in.": (
        "Les textes du projet restent dans la langue où ils sont."
    ),
    "The type of a drive is not told.": "Le type d'un disque n'est pas donné.",
    "Only without a format.": "Seulement sans format.",
    "Only archives of the ZIP format, without password and of one part.": (
        "Seulement les archives au format ZIP, sans mot de passe et d'une seule partie."
    ),
    "Changes nothing: a handler here is never used up.": (
        "Ne change rien : ici un traitement d'exception sert autant de fois qu'il le faut."
    ),
    "Neither the statement that failed nor the program is started again.": (
        "Ni l'instruction qui a échoué ni le programme ne sont relancés."
    ),
    "epExecuteProcedureOverall is missing.": "epExécuteProcédureGénérale manque.",
    "Variables of the type Toast are missing.": "Les variables de type Toast manquent.",
    "Buttons that WINDEV's wizard keeps outside of the code are missing: such a dialog has OK alone.": (
        "Les boutons que l'assistant de WINDEV garde hors du code manquent : ce dialogue n'a que OK."
    ),
    "The buttons are OK (1) and Cancel (2), whatever WINDEV's wizard has set.": (
        "Les boutons sont OK (1) et Annuler (2), quoi que l'assistant de WINDEV ait fixé."
    ),
    "names come in the language of WLCOMPAT_LANGUAGE, the program (with wlcompat run) or the system": (
        "les noms viennent dans la langue de WLCOMPAT_LANGUAGE, du programme (avec wlcompat run) ou du système"
    ),
    "always fails: there are no sockets over Bluetooth": "échoue toujours : il n'y a pas de sockets Bluetooth",
    "always fails: there are no sockets over infrared": "échoue toujours : il n'y a pas de sockets infrarouges",
    "Python leaves it to the system which thread runs when": (
        "Python laisse au système le choix du thread qui s'exécute"
    ),
    "Threads always last until the program ends.": "Les threads durent toujours jusqu'à la fin du programme.",
    "knows addresses on Linux only": "ne connaît les adresses que sous Linux",
    "objects are those of this program alone: other programs do not see them": (
        "les objets sont ceux de ce seul programme : d'autres programmes ne les voient pas"
    ),
    # constructs
    ":{} outside a class": ":{} hors d'une classe",
    "..{} without an object": "..{} sans objet",
    "{} without an object, in a GLOBAL method": "{} sans objet, dans une méthode GLOBALE",
    "an index into this value": "un indice dans cette valeur",
    "a piece of this value": "une partie de cette valeur",
    "the expression in {}": "l'expression dans {}",
    "[ ] beside an operator other than +": "[ ] à côté d'un autre opérateur que +",
    "the constructor of {} outside a class": "le constructeur de {} hors d'une classe",
    "BREAK SWITCH in this place": "SORTIR SELON à cet endroit",
    "a GOTO into a block, or to a label beyond others": "un GOTO dans un bloc, ou par-dessus d'autres étiquettes",
    "{} outside a loop": "{} hors d'une boucle",
    "this statement": "cette instruction",
    "a value of an associative array without its key": "une valeur de tableau associatif sans sa clé",
    "a result that is then passed by reference": "un résultat passé ensuite par référence",
    "this statement among constants": "cette instruction parmi des constantes",
    "this assignment to a piece of a value": "cette affectation à une partie d'une valeur",
    "{} on this type": "{} sur ce type",
    "an assignment to {}": "une affectation à {}",
    "the method {} of this value": "la méthode {} de cette valeur",
    "a FOR whose counter is not a variable": "un POUR dont le compteur n'est pas une variable",
    "{} inside this expression": "{} à l'intérieur de cette expression",
    "the address of a variable": "l'adresse d'une variable",
    "* in the call of a procedure variable": "* dans l'appel d'une variable procédure",
    "a class inside a class of a procedure": "une classe dans une classe d'une procédure",
    "a FOR EACH whose variable is not a name": "un POUR TOUT dont la variable n'est pas un nom",
    "this form of FOR EACH POSITION": "cette forme de POUR TOUTE POSITION",
    "a FOR EACH with a third variable": "un POUR TOUT à trois variables",
    "FOR EACH over this value": "POUR TOUT sur cette valeur",
    "access to a member or a property of this object": "l'accès à un membre ou une propriété de cet objet",
    "TO outside a FOR, a CASE or a comparison": "À hors d'un POUR, d'un CAS ou d'une comparaison",
    "an argument by the name of its parameter, of which nobody can tell the place": (
        "un argument désigné par le nom d'un paramètre dont on ne connaît pas la place"
    ),
    "a list of values in parentheses": "une liste de valeurs entre parenthèses",
    "this expression": "cette expression",
    "the property {} of this value": "la propriété {} de cette valeur",
    "an assignment between structures that have no member in common": (
        "une affectation entre structures sans membre commun"
    ),
    "this condition of COMPILE IF": "cette condition de COMPILE SI",
    "a statement in the body of a class": "une instruction dans le corps d'une classe",
    "a second class of the same name": "une deuxième classe du même nom",
    "WHEN EXCEPTION in front of a BREAK or CONTINUE": "QUAND EXCEPTION devant un SORTIR ou un CONTINUER",
    "FOR EACH over the records of a data file ({})": "POUR TOUT sur les enregistrements d'un fichier ({})",
    "FOR EACH over the nodes of a document ({})": "POUR TOUT sur les nœuds d'un document ({})",
    "FOR EACH over the rows of a control ({})": "POUR TOUTE LIGNE d'un champ ({})",
    "indirection {}": "l'indirection {}",
    "indirection to anything but a variable": "l'indirection vers autre chose qu'une variable",
    "the operator {}": "l'opérateur {}",
    "the type {}": "le type {}",
    "the constant {}": "la constante {}",
    "the object {}": "l'objet {}",
    # arguments
    "takes {} arguments, {} are given": "attend {} arguments, {} sont donnés",
    "takes at most {} arguments, {} are given": "attend au plus {} arguments, {} sont donnés",
    "is called without its parameter {}": "est appelé sans son paramètre {}",
}
"""English to French. A phrase that a pass uses and that is missing here fails a test."""


class Phrasebook:
    """English phrases and their French; `{}` stands for what varies."""

    def __init__(self, table: dict[str, str]) -> None:
        self._table = table

    @cached_property
    def _patterns(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        varying = [item for item in self._table.items() if "{}" in item[0]]
        varying.sort(key=lambda item: -len(item[0].replace("{}", "")))
        return tuple(
            (re.compile("(.+?)".join(map(re.escape, english.split("{}"))), re.DOTALL), french)
            for english, french in varying
        )

    def in_french(self, phrase: str) -> str:
        """Return the French of a phrase; what is no phrase of ours, such as a name, stays as it is."""
        if phrase in self._table:
            return self._table[phrase]
        for pattern, french in self._patterns:
            match = pattern.fullmatch(phrase)
            if match is not None:
                return french.format(*match.groups())
        return phrase


in_french = Phrasebook(PHRASES).in_french
