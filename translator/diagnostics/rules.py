"""The rules, by code; others stand in `file_rules`, `construct_rules`, `convert_rules`. `wlcompat explain` prints them."""

from __future__ import annotations

from translator.diagnostics.construct_rules import AutomaticProcedure as AutomaticProcedure
from translator.diagnostics.construct_rules import ClassNotHere as ClassNotHere
from translator.diagnostics.construct_rules import IgnoredAttribute as IgnoredAttribute
from translator.diagnostics.construct_rules import NoResult as NoResult
from translator.diagnostics.construct_rules import NotInRuntime as NotInRuntime
from translator.diagnostics.construct_rules import OnlyCalled as OnlyCalled
from translator.diagnostics.construct_rules import OtherConfiguration as OtherConfiguration
from translator.diagnostics.construct_rules import TextKept as TextKept
from translator.diagnostics.construct_rules import UnknownBase as UnknownBase
from translator.diagnostics.construct_rules import UnknownProcedure as UnknownProcedure
from translator.diagnostics.construct_rules import UnusedLock as UnusedLock
from translator.diagnostics.convert_rules import NameTaken as NameTaken
from translator.diagnostics.convert_rules import NotConverted as NotConverted
from translator.diagnostics.file_rules import CutOff as CutOff
from translator.diagnostics.file_rules import DoubleEncoding as DoubleEncoding
from translator.diagnostics.file_rules import HelpPageBlanks as HelpPageBlanks
from translator.diagnostics.file_rules import MissingEnd as MissingEnd
from translator.diagnostics.file_rules import ProcedureEnd as ProcedureEnd
from translator.diagnostics.file_rules import StoredDialog as StoredDialog
from translator.diagnostics.file_rules import StrayLines as StrayLines
from translator.diagnostics.file_rules import UnknownResource as UnknownResource
from translator.diagnostics.file_rules import WindowsEncoding as WindowsEncoding
from translator.diagnostics.rule import Rule, Severity, Texts


class Syntax(Rule):
    """A statement was not understood."""

    code = "WL301"
    slug = "syntax"
    severity = Severity.WARNING
    message = "not translated: {found} was not expected here"
    why = (
        "The statement is not WLanguage as this version knows it, or its construct is not translated yet. It stands "
        "in the output as a comment with a call that raises NotTranslated when it is reached; all around it is translated."
    )
    example = "x = = 3"
    instead = "Mend the statement in the source, or replace the mark in the output by Python."
    french = Texts(
        says="Une instruction n'a pas été comprise.",
        message="non traduit : {found} ne convient pas ici",
        why=(
            "L'instruction n'est pas du WLangage tel que cette version le connaît, ou sa construction n'est "
            "pas encore traduite. Elle reste dans le résultat en commentaire, avec un appel qui lève "
            "NotTranslated quand il est atteint ; tout ce qui l'entoure est traduit."
        ),
        example="x = = 3",
        instead="Corriger l'instruction dans le source, ou remplacer la marque dans le résultat par du Python.",
    )


class UnknownName(Rule):
    """A name is read that nothing declares."""

    code = "WL302"
    slug = "unknown-name"
    severity = Severity.WARNING
    message = "{name} is not declared in this text and is no name of WLanguage that the runtime has"
    why = "It may be a control, a data file or a variable of another part of the project. Reading it raises NotTranslated."
    example = "Info(EDT_Name)"
    instead = "Declare the name, translate the part that declares it together with this one, or write the value in Python."
    french = Texts(
        says="Un nom est lu que rien ne déclare.",
        message="{name} n'est pas déclaré dans ce texte et n'est pas un nom du WLangage que la bibliothèque connaît",
        why=(
            "Ce peut être un champ, un fichier de données ou une variable d'une autre partie du projet. Le "
            "lire lève NotTranslated."
        ),
        example="Info(SAI_Nom)",
        instead="Déclarer le nom, traduire avec ce texte la partie qui le déclare, ou écrire la valeur en Python.",
    )


class UnknownFunction(Rule):
    """A function is called that neither the program nor the runtime has."""

    code = "WL303"
    slug = "unknown-function"
    severity = Severity.WARNING
    message = "the runtime has no function {name}; the call raises NotSupported when it is reached"
    why = "The function is not in the runtime yet, or it is a procedure of another part of the project."
    example = "HReadFirst(Customer)"
    instead = (
        "`wlcompat functions` lists what the runtime has; write a Python function of that name in its place."
    )
    french = Texts(
        says="Une fonction est appelée que ni le programme ni la bibliothèque n'ont.",
        message="la bibliothèque n'a pas de fonction {name} ; l'appel lève NotSupported quand il est atteint",
        why="La fonction n'est pas encore dans la bibliothèque, ou c'est une procédure d'une autre partie du projet.",
        example="HLitPremier(Client)",
        instead=(
            "`wlcompat functions` montre ce que la bibliothèque a ; écrire à sa place une fonction Python de "
            "ce nom."
        ),
    )


class UnsupportedType(Rule):
    """A variable is declared with a type that is not translated."""

    code = "WL304"
    slug = "unsupported-type"
    severity = Severity.WARNING
    message = "not translated: the type {name}"
    why = "The runtime has no such type yet; the declaration raises NotTranslated when it is reached."
    example = "doc is XMLDocument"
    instead = "Replace the variable by a Python object in the output."
    french = Texts(
        says="Une variable est déclarée avec un type qui n'est pas traduit.",
        message="non traduit : le type {name}",
        why="La bibliothèque n'a pas encore ce type ; la déclaration lève NotTranslated quand elle est atteinte.",
        example="doc est un xmlDocument",
        instead="Remplacer la variable par un objet Python dans le résultat.",
    )


class UnsupportedConstruct(Rule):
    """A statement was understood but its construct is not translated."""

    code = "WL305"
    slug = "unsupported-construct"
    severity = Severity.WARNING
    message = "not translated: {construct}"
    why = "The construct is known, its translation is not written yet; it raises NotTranslated when it is reached."
    example = 'MyWindow..Title = "Start"'
    instead = "Write the statement in Python in the place of the mark."
    french = Texts(
        says="Une instruction a été comprise, mais sa construction n'est pas traduite.",
        message="non traduit : {construct}",
        why=(
            "La construction est connue, sa traduction n'est pas encore écrite ; elle lève NotTranslated "
            "quand elle est atteinte."
        ),
        example='MaFenêtre..Titre = "Début"',
        instead="Écrire l'instruction en Python à la place de la marque.",
    )


class WrongArguments(Rule):
    """A function is called with arguments that it does not take."""

    code = "WL306"
    slug = "wrong-arguments"
    severity = Severity.WARNING
    message = "not translated: {function} {problem}"
    why = "WINDEV refuses such a call when it compiles the program."
    example = "SocketClose()"
    instead = "`wlcompat functions NAME` shows the parameters."
    french = Texts(
        says="Une fonction est appelée avec des arguments qu'elle ne prend pas.",
        message="non traduit : {function} {problem}",
        why="WINDEV refuse un tel appel quand il compile le programme.",
        example="SocketFerme()",
        instead="`wlcompat functions NOM` montre les paramètres.",
    )


class SurplusEnd(Rule):
    """An END closes nothing."""

    code = "WL307"
    slug = "surplus-end"
    severity = Severity.WARNING
    message = "not translated: this END closes no block"
    why = "The block that it belonged to may have been lost, or its header was not understood."
    example = 'Info("a")\nEND'
    instead = "Remove it, or restore the line that opened the block."
    french = Texts(
        says="Un FIN ne ferme rien.",
        message="non traduit : ce FIN ne ferme aucun bloc",
        why="Le bloc auquel il appartenait a pu se perdre, ou son en-tête n'a pas été compris.",
        example='Info("a")\nFIN',
        instead="L'enlever, ou rétablir la ligne qui ouvrait le bloc.",
    )


class OpenString(Rule):
    """A string literal is not closed on its line."""

    code = "WL308"
    slug = "open-string"
    severity = Severity.WARNING
    message = "not translated: the string that starts here is not closed on its line"
    why = "Taking the next quote, lines further down, for its end would turn code into text."
    example = 's = "abc'
    instead = "Close the string; inside a string a quote is written twice."
    french = Texts(
        says="Une chaîne n'est pas fermée sur sa ligne.",
        message="non traduit : la chaîne qui commence ici n'est pas fermée sur sa ligne",
        why="Prendre pour sa fin le prochain guillemet, des lignes plus bas, ferait du code un texte.",
        example='s = "abc',
        instead="Fermer la chaîne ; dans une chaîne, un guillemet s'écrit deux fois.",
    )


class TooDeep(Rule):
    """An expression or a block is nested too deeply."""

    code = "WL309"
    slug = "too-deep"
    severity = Severity.WARNING
    message = "not translated: nested too deeply, or too large, for Python"
    why = "About 100 levels of parentheses or 50 of blocks are translated; a text with more was not written by a person."
    example = "x = ((((((((((…"
    instead = "Split the expression."
    french = Texts(
        says="Une expression ou un bloc est imbriqué trop profondément.",
        message="non traduit : trop imbriqué, ou trop grand, pour Python",
        why=(
            "Environ 100 niveaux de parenthèses ou 50 de blocs sont traduits ; un texte qui en a plus n'a "
            "pas été écrit à la main."
        ),
        example="x = ((((((((((…",
        instead="Découper l'expression.",
    )


class OwnMistake(Rule):
    """The translator itself failed on a statement, a procedure or a file."""

    code = "WL315"
    slug = "own-mistake"
    severity = Severity.ERROR
    message = "not translated: the translator failed here, which is its mistake and not yours ({about})"
    why = (
        "What the translator stumbles over, most often one statement, must not cost the rest of the program."
    )
    example = "a statement in a form that nobody has tried yet"
    instead = "Report it with the statement; write the statement in another way meanwhile."
    french = Texts(
        says="Le traducteur lui-même a échoué sur une instruction, une procédure ou un fichier.",
        message="non traduit : le traducteur a échoué ici, c'est son erreur et non la vôtre ({about})",
        why=(
            "Ce sur quoi le traducteur trébuche, le plus souvent une instruction, ne doit pas coûter le reste "
            "du programme."
        ),
        example="une instruction d'une forme que personne n'a encore essayée",
        instead="La signaler avec l'instruction ; l'écrire autrement en attendant.",
    )


class OtherLanguage(Rule):
    """A block of a project file is not WLanguage."""

    code = "WL310"
    slug = "other-language"
    severity = Severity.WARNING
    message = "not translated: a block in another language, {about}"
    why = "Pages hold JavaScript beside WLanguage; it runs in the browser."
    example = 'document.title = "x";'
    instead = "Keep it as JavaScript."
    french = Texts(
        says="Un bloc d'un fichier de projet n'est pas du WLangage.",
        message="non traduit : un bloc dans un autre langage, {about}",
        why="Les pages ont du JavaScript à côté du WLangage ; il s'exécute dans le navigateur.",
        example='document.title = "x";',
        instead="Le garder en JavaScript.",
    )


class UndeclaredVariable(Rule):
    """A variable is assigned without a declaration."""

    code = "WL401"
    slug = "undeclared-variable"
    severity = Severity.NOTE
    message = (
        "{name} is not declared; it becomes a variable of this procedure, with the type of its first value"
    )
    why = "WINDEV asks for a declaration; snippets leave it out. Elsewhere in the project the name may be a control."
    example = 'bResult = SocketExist("a")'
    instead = 'bResult is boolean = SocketExist("a")'
    french = Texts(
        says="Une variable est affectée sans déclaration.",
        message=(
            "{name} n'est pas déclaré ; il devient une variable de cette procédure, du type de sa première "
            "valeur"
        ),
        why=(
            "WINDEV demande une déclaration ; les extraits l'omettent. Ailleurs dans le projet, le nom peut "
            "être un champ."
        ),
        example='bRésultat = SocketExiste("a")',
        instead='bRésultat est un booléen = SocketExiste("a")',
    )


class FunctionLimits(Rule):
    """A function is used of which the runtime has only a part."""

    code = "WL402"
    slug = "function-limits"
    severity = Severity.NOTE
    message = "{function}: {limits}"
    why = "The function works, but not in every documented way."
    example = "see `wlcompat functions`"
    instead = "Check that the program does not need the missing part."
    french = Texts(
        says="Une fonction est utilisée dont la bibliothèque n'a qu'une partie.",
        message="{function} : {limits}",
        why="La fonction marche, mais pas de toutes les façons documentées.",
        example="voir `wlcompat functions`",
        instead="Vérifier que le programme n'a pas besoin de la partie qui manque.",
    )


class UnknownType(Rule):
    """The type of a parameter or a result is not known."""

    code = "WL404"
    slug = "unknown-type"
    severity = Severity.NOTE
    message = "the type {name} is not known here; the value is passed on as it is"
    why = "The type may be a class of another file, or one that the runtime does not have; Python checks nothing."
    example = "PROCEDURE Draw(pImage is Image)"
    instead = (
        "Translate the file that declares the type together with this one, or write the annotation by hand."
    )
    french = Texts(
        says="Le type d'un paramètre ou d'un résultat n'est pas connu.",
        message="le type {name} n'est pas connu ici ; la valeur est passée telle quelle",
        why=(
            "Le type peut être une classe d'un autre fichier, ou un type que la bibliothèque n'a pas ; "
            "Python ne vérifie rien."
        ),
        example="PROCÉDURE Dessine(pImage est une Image)",
        instead="Traduire avec ce fichier celui qui déclare le type, ou écrire l'annotation à la main.",
    )


class RequiredAfterOptional(Rule):
    """A parameter without default follows one with a default."""

    code = "WL403"
    slug = "required-after-optional"
    severity = Severity.NOTE
    message = "{name} has no default but follows an optional parameter; in Python it becomes optional too"
    why = "Python, as WINDEV, wants optional parameters last."
    example = 'PROCEDURE Send(sText is string = "", nPort is int)'
    instead = "Give it a default, or move it in front of the optional ones."
    french = Texts(
        says="Un paramètre sans valeur par défaut en suit un qui en a une.",
        message=(
            "{name} n'a pas de valeur par défaut mais suit un paramètre optionnel ; en Python il devient "
            "optionnel aussi"
        ),
        why="Python, comme WINDEV, veut les paramètres optionnels à la fin.",
        example='PROCÉDURE Envoie(sTexte est une chaîne = "", nPort est un entier)',
        instead="Lui donner une valeur par défaut, ou le placer devant les optionnels.",
    )
