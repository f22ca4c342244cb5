"""The rules on constructs that are translated with less than WINDEV makes of them."""

from __future__ import annotations

from translator.diagnostics.rule import Rule, Severity, Texts


class UnknownBase(Rule):
    """A class inherits from one that nothing declares."""

    code = "WL311"
    slug = "unknown-base"
    severity = Severity.WARNING
    message = "the base class {name} is not declared in the translated program; the class stands without it"
    why = "Its members and methods are missing: using one raises AttributeError when it is reached."
    example = "CSquare is Class\n\tINHERITS CShape"
    instead = "Translate the file of the base class together with this one."
    french = Texts(
        says="Une classe hérite d'une classe que rien ne déclare.",
        message="la classe de base {name} n'est pas déclarée dans le programme traduit ; la classe est sans elle",
        why="Ses membres et méthodes manquent : en utiliser un lève AttributeError quand il est atteint.",
        example="CCarré est une Classe\n\tHÉRITE DE CForme",
        instead="Traduire le fichier de la classe de base avec celui-ci.",
    )


class NotInRuntime(Rule):
    """A construct is translated whose work the runtime cannot do."""

    code = "WL312"
    slug = "not-in-runtime"
    severity = Severity.WARNING
    message = "the runtime does not have {construct}; NotSupported is raised when it is reached"
    why = "Controls of windows, data files and the memory of the program are not part of the runtime."
    example = "FOR EACH Customer"
    instead = "Write what the program needs in Python in the place of the call; what stands around it is translated."
    french = Texts(
        says="Une construction est traduite dont la bibliothèque ne sait pas faire le travail.",
        message="la bibliothèque n'a pas {construct} ; NotSupported est levé quand il est atteint",
        why="Les champs des fenêtres, les fichiers de données et la mémoire du programme n'y sont pas.",
        example="POUR TOUT Client",
        instead="Écrire en Python ce qu'il faut à la place de l'appel ; ce qui l'entoure est traduit.",
    )


class UnknownProcedure(Rule):
    """A procedure is called that nothing declares, and that is no function of WLanguage."""

    code = "WL313"
    slug = "unknown-procedure"
    severity = Severity.WARNING
    message = "{name} is no procedure of the translated program and no function of WLanguage that is known"
    why = (
        "It may be declared in another part of the project; the call raises NotSupported when it is reached."
    )
    example = "SendInvoice(nNumber)"
    instead = "Translate the file that declares it together with this one, or write the function in Python."
    french = Texts(
        says="Une procédure est appelée que rien ne déclare, et qui n'est pas une fonction du WLangage.",
        message="{name} n'est ni une procédure du programme traduit ni une fonction connue du WLangage",
        why=(
            "Elle est peut-être déclarée dans une autre partie du projet ; l'appel lève NotSupported quand "
            "il est atteint."
        ),
        example="EnvoieFacture(nNuméro)",
        instead="Traduire avec ce fichier celui qui la déclare, ou écrire la fonction en Python.",
    )


class ClassNotHere(Rule):
    """Methods stand in a text that does not declare their class."""

    code = "WL314"
    slug = "class-not-here"
    severity = Severity.WARNING
    message = (
        "the class of this method is not in the translated program; {name} stands for it, without its members"
    )
    why = "A member that no code of this text sets raises AttributeError when it is reached."
    example = "PROCEDURE Grow(nBy is int)\n\t:m_nSize += nBy"
    instead = "Translate the file of the class, or put its declaration in front of its methods."
    french = Texts(
        says="Des méthodes sont dans un texte qui ne déclare pas leur classe.",
        message="la classe de cette méthode n'est pas dans le programme traduit ; {name} la remplace, sans ses membres",
        why="Un membre qu'aucun code de ce texte n'affecte lève AttributeError quand il est atteint.",
        example="PROCÉDURE Agrandir(nDe est un entier)\n\t:m_nTaille += nDe",
        instead="Traduire le fichier de la classe, ou mettre sa déclaration devant ses méthodes.",
    )


class IgnoredAttribute(Rule):
    """An attribute in `< >` has no effect in the translation."""

    code = "WL405"
    slug = "ignored-attribute"
    severity = Severity.NOTE
    message = "<{attribute}> has no effect in the translation"
    why = "WINDEV's compiler or editor acts on it; Python has nothing that corresponds."
    example = "gsName is string <serialize=false>"
    instead = "Where the program relies on it, write what it does."
    french = Texts(
        says="Un attribut entre `< >` n'a pas d'effet dans la traduction.",
        message="<{attribute}> n'a pas d'effet dans la traduction",
        why="Le compilateur ou l'éditeur de WINDEV en tient compte ; Python n'a rien qui y corresponde.",
        example="gsNom est une chaîne <serialize=false>",
        instead="Si le programme en dépend, écrire ce qu'il fait.",
    )


class UnusedLock(Rule):
    """A variable says `<critical section>`, and no code takes it as one."""

    code = "WL411"
    slug = "unused-lock"
    severity = Severity.NOTE
    message = "<critical section> locks nothing here: no CriticalSectionStart and no USE is given {name}"
    why = (
        "The attribute makes the variable a lock that CriticalSectionStart and USE take; the translation locks nothing "
        "by itself. Reading it, assigning it and adding an element are whole steps; `n += 1` is several, between which "
        "another thread may change it."
    )
    example = "GLOBAL\n\tgnCount is int <critical section>\n\ngnCount += 1"
    instead = "Where threads share it, put CriticalSectionStart and CriticalSectionEnd around what belongs together."
    french = Texts(
        says="Une variable est déclarée `<section critique>`, et aucun code ne la prend comme telle.",
        message="<section critique> ne verrouille rien ici : {name} n'est donné à aucun SectionCritiqueDébut ni UTILISER",
        why=(
            "L'attribut fait de la variable un verrou que prennent SectionCritiqueDébut et UTILISER ; la traduction ne "
            "verrouille rien d'elle-même. La lire, l'affecter et lui ajouter un élément se font d'un seul tenant ; "
            "`n += 1` se fait en plusieurs étapes, entre lesquelles un autre thread peut la modifier."
        ),
        example="GLOBAL\n\tgnNombre est un entier <section critique>\n\ngnNombre += 1",
        instead=(
            "Si des threads se partagent la variable, entourer de SectionCritiqueDébut et SectionCritiqueFin ce qui va "
            "ensemble."
        ),
    )


class OtherConfiguration(Rule):
    """Code for another configuration stands as a comment."""

    code = "WL406"
    slug = "other-configuration"
    severity = Severity.NOTE
    message = "code that is not compiled for a Windows program; it stands in the output as a comment"
    why = "COMPILE IF keeps code for Java, Linux or a telephone out of the program for Windows, which is translated."
    example = "<COMPILE IF ConfigurationType=Android>"
    instead = "Move the code out of the comment where the Python program needs it."
    french = Texts(
        says="Du code pour une autre configuration reste en commentaire.",
        message="code qui n'est pas compilé pour un programme Windows ; il reste dans le résultat en commentaire",
        why=(
            "COMPILE SI tient le code pour Java, Linux ou un téléphone hors du programme pour Windows, qui "
            "est traduit."
        ),
        example="<COMPILE SI TypeConfiguration=Android>",
        instead="Sortir le code du commentaire si le programme Python en a besoin.",
    )


class TextKept(Rule):
    """What stands between `[%` and `%]` is no expression."""

    code = "WL408"
    slug = "text-kept"
    severity = Severity.WARNING
    message = "{found} is no expression; it stays in the text as it is"
    why = (
        "Between [% and %] stands an expression whose value goes into the text, unless an option of the project says "
        "that texts are what they look like. A text with something else there can only be one of such a project."
    )
    example = 'sText is string = "Dear [%name of the customer%]"'
    instead = "Mend the expression, if it was to be one."
    french = Texts(
        says="Ce qui est entre `[%` et `%]` n'est pas une expression.",
        message="{found} n'est pas une expression ; cela reste tel quel dans le texte",
        why=(
            "Entre [% et %] se trouve une expression dont la valeur va dans le texte, sauf si une option du projet dit "
            "que les textes sont ce qu'on y lit. Un texte où il y a autre chose ne peut venir que d'un tel projet."
        ),
        example='sTexte est une chaîne = "Cher [%nom du client%]"',
        instead="Corriger l'expression, si c'en était une.",
    )


class OnlyCalled(Rule):
    """A reactive procedure runs where it is called, and nowhere else."""

    code = "WL409"
    slug = "only-called"
    severity = Severity.WARNING
    message = "{name} is reactive: WINDEV runs it when what it reads changes, the translation only where it is called"
    why = "WINDEV watches the variables and controls that a reactive procedure reads. Python does not watch variables."
    example = "REACTIVE PROCEDURE ShowTotal()\nTrace(gnAmount * 2)"
    instead = "Call the procedure where the program changes what it reads."
    french = Texts(
        says="Une procédure réactive ne s'exécute que là où elle est appelée.",
        message=(
            "{name} est réactive : WINDEV l'exécute quand ce qu'elle lit change, la traduction seulement là où elle est "
            "appelée"
        ),
        why=(
            "WINDEV observe les variables et les champs que lit une procédure réactive. Python n'observe pas les "
            "variables."
        ),
        example="PROCÉDURE RÉACTIVE AfficherTotal()\nTrace(gnMontant * 2)",
        instead="Appeler la procédure là où le programme change ce qu'elle lit.",
    )


class AutomaticProcedure(Rule):
    """An automatic procedure runs once, where it is called; WINDEV's timers and threads are no part of its text."""

    code = "WL410"
    slug = "automatic-procedure"
    severity = Severity.WARNING
    message = "{name} is automatic, says its comment: WINDEV repeats it, delays it, or runs it in a thread; not so here"
    why = (
        "Such a procedure is set up in WINDEV's editor, not in its code; the comment, which the editor writes, tells how. "
        "The translation runs the procedure where it is called, once, and goes on when it has ended."
    )
    example = (
        "// Automatic procedure:\n// The procedure is run manually, during a call in the code\n"
        "// It will be repeated in loop, with 1 second between each call\n"
        "PROCEDURE ShowTime()\nTrace(TimeSys())\n\nShowTime()"
    )
    instead = "Say it in the code: TimerSys for what is repeated or delayed, ThreadExecute for what runs in a thread."
    french = Texts(
        says="Une procédure automatique s'exécute une fois, là où elle est appelée.",
        message=(
            "{name} est automatique, dit son commentaire : WINDEV la répète, la diffère ou l'exécute dans un thread ; ici "
            "elle est seulement appelée"
        ),
        why=(
            "Une telle procédure se règle dans l'éditeur de WINDEV, pas dans son code ; le commentaire, que l'éditeur "
            "écrit, dit comment. La traduction exécute la procédure là où elle est appelée, une fois, et continue quand "
            "elle est terminée."
        ),
        example=(
            "// Procédure automatique :\n// La procédure est exécutée manuellement, lors d'un appel dans le code\n"
            "// Elle sera répétée en boucle, en attendant 1 seconde entre chaque appel\n"
            "PROCÉDURE AfficherHeure()\nTrace(HeureSys())\n\nAfficherHeure()"
        ),
        instead="Le dire dans le code : TimerSys pour ce qui se répète ou attend, ThreadExécute pour un thread.",
    )


class NoResult(Rule):
    """A value is wanted of a procedure that gives none."""

    code = "WL407"
    slug = "no-result"
    severity = Severity.WARNING
    message = "{name} gives no result; its value is wanted here, and is Null"
    why = "No RESULT with a value stands in the procedure. What is calculated with Null raises when it is reached."
    example = "PROCEDURE Save()\nfSaveText(gsFile, gsText)\n\nIF Save() THEN Info(gsFile)"
    instead = "Let the procedure give a result, or call it on a line of its own."
    french = Texts(
        says="La valeur d'une procédure qui n'en renvoie pas est attendue.",
        message="{name} ne renvoie pas de résultat ; sa valeur est attendue ici, et elle est Null",
        why=(
            "La procédure n'a pas de RENVOYER avec une valeur. Ce qui est calculé avec Null lève une exception "
            "quand il est atteint."
        ),
        example="PROCÉDURE Sauver()\nfSauveTexte(gsFichier, gsTexte)\n\nSI Sauver() ALORS Info(gsFichier)",
        instead="Faire renvoyer un résultat à la procédure, ou l'appeler sur une ligne à elle.",
    )
