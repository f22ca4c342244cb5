"""The rules on files (WL1xx) and on syntax that was repaired (WL2xx), by code."""

from __future__ import annotations

from translator.diagnostics.rule import Rule, Severity, Texts


class WindowsEncoding(Rule):
    """The file is read as Windows-1252."""

    code = "WL101"
    slug = "windows-1252"
    severity = Severity.NOTE
    message = "the file is not UTF-8 and was read as Windows-1252"
    why = "Older versions of WINDEV save text in the code page of Windows."
    example = "a file with the byte E9 for é"
    instead = "Nothing needs to be done; save the file as UTF-8 to silence the note."
    french = Texts(
        says="Le fichier est lu en Windows-1252.",
        message="le fichier n'est pas en UTF-8, il a été lu en Windows-1252",
        why="Les anciennes versions de WINDEV enregistrent les textes dans la page de codes de Windows.",
        example="un fichier avec l'octet E9 pour é",
        instead="Rien à faire ; enregistrer le fichier en UTF-8 fait taire la note.",
    )


class DoubleEncoding(Rule):
    """The file was encoded twice and has been repaired."""

    code = "WL102"
    slug = "double-encoding"
    severity = Severity.NOTE
    message = "UTF-8 text had been read as Latin-1 and saved again; it was repaired"
    why = "Accents that went through the wrong encoding would make names and texts unreadable."
    example = "PROCÃ‰DURE"
    instead = "Nothing needs to be done; save the repaired text to silence the note."
    french = Texts(
        says="Le fichier était encodé deux fois et a été réparé.",
        message="du texte UTF-8 avait été lu en Latin-1 puis réenregistré ; il a été réparé",
        why="Des accents passés par le mauvais encodage rendraient les noms et les textes illisibles.",
        example="PROCÃ‰DURE",
        instead="Rien à faire ; enregistrer le texte réparé fait taire la note.",
    )


class HelpPageBlanks(Rule):
    """The text was pasted from the online help; its blanks are made plain."""

    code = "WL103"
    slug = "help-page-blanks"
    severity = Severity.NOTE
    message = (
        "every blank is a no-break space, as in text pasted from the online help; all were made plain spaces"
    )
    why = "The help separates all words by U+00A0; in string literals it would reach the program's output."
    example = "IF\\u00a0bOk\\u00a0THEN"
    instead = "Nothing needs to be done."
    french = Texts(
        says="Le texte a été collé depuis l'aide en ligne ; ses espaces sont rendues ordinaires.",
        message=(
            "toutes les espaces sont insécables, comme dans un texte collé depuis l'aide en ligne ; elles "
            "ont été remplacées"
        ),
        why=(
            "L'aide sépare tous les mots par U+00A0 ; dans les chaînes, elles arriveraient dans ce que le "
            "programme écrit."
        ),
        example="SI\u00a0bOk\u00a0ALORS",
        instead="Rien à faire.",
    )


class UnknownResource(Rule):
    """A text of the project is kept in a file that was not read."""

    code = "WL104"
    slug = "unknown-resource"
    severity = Severity.NOTE
    message = "the text {about} is in no file that was read; its mark stands in its place"
    why = "WINDEV keeps translatable texts beside the code, in the table of the project or of the element."
    example = "Info(<§$0003§>)"
    instead = "Translate the folder of the project, so that its tables are read too."
    french = Texts(
        says="Un texte du projet se trouve dans un fichier qui n'a pas été lu.",
        message="le texte {about} n'est dans aucun fichier lu ; sa marque reste à sa place",
        why="WINDEV garde les textes à traduire à côté du code, dans la table du projet ou de l'élément.",
        example="Info(<§$0003§>)",
        instead="Traduire le dossier du projet, pour que ses tables soient lues aussi.",
    )


class StoredDialog(Rule):
    """A dialog box is stored outside the code."""

    code = "WL105"
    slug = "stored-dialog"
    severity = Severity.NOTE
    message = "the dialog {about} is stored outside the code; its mark stands in its place"
    why = "The wizard of WINDEV keeps such dialogs in the binary part of the project."
    example = "Dialog(<§?1E55208402216CE5§>)"
    instead = "Write the text of the dialog in its place."
    french = Texts(
        says="Une boîte de dialogue est enregistrée hors du code.",
        message="le dialogue {about} est enregistré hors du code ; sa marque reste à sa place",
        why="L'assistant de WINDEV garde ces dialogues dans la partie binaire du projet.",
        example="Dialogue(<§?1E55208402216CE5§>)",
        instead="Écrire le texte du dialogue à sa place.",
    )


class StrayLines(Rule):
    """A project file has lines that are not in its format."""

    code = "WL106"
    slug = "stray-lines"
    severity = Severity.WARNING
    message = "lines that are not in the format of the file: {about}"
    why = "A merge or an editor may have damaged the file."
    example = "<<<<<<< HEAD"
    instead = "Restore the file from WINDEV."
    french = Texts(
        says="Un fichier de projet a des lignes qui ne sont pas de son format.",
        message="des lignes ne sont pas du format du fichier : {about}",
        why="Une fusion ou un éditeur peut avoir abîmé le fichier.",
        example="<<<<<<< HEAD",
        instead="Restaurer le fichier depuis WINDEV.",
    )


class CutOff(Rule):
    """A project file ends too early."""

    code = "WL107"
    slug = "cut-off"
    severity = Severity.WARNING
    message = "the file ends before its last section: {about}"
    why = "Part of its code is missing, and nobody could say how much."
    example = "a file of which a download was interrupted"
    instead = "Fetch the file again."
    french = Texts(
        says="Un fichier de projet se termine trop tôt.",
        message="le fichier se termine avant sa dernière section : {about}",
        why="Une partie de son code manque, et personne ne saurait dire combien.",
        example="un fichier dont le téléchargement a été interrompu",
        instead="Reprendre le fichier.",
    )


class MissingEnd(Rule):
    """A block has no END before the procedure or the text ends."""

    code = "WL201"
    slug = "missing-end"
    severity = Severity.WARNING
    message = "an END is missing: what begins in line {lines} is closed here"
    why = "Pasted snippets often lose their last line."
    example = 'IF a = 1 THEN\n    Info("one")'
    instead = "Write END (FIN) where the block ends."
    french = Texts(
        says="Un bloc n'a pas de FIN avant que la procédure ou le texte se termine.",
        message="il manque un FIN : ce qui commence à la ligne {lines} est fermé ici",
        why="Les extraits collés perdent souvent leur dernière ligne.",
        example='SI a = 1 ALORS\n    Info("un")',
        instead="Écrire FIN (END) là où le bloc se termine.",
    )


class ProcedureEnd(Rule):
    """An END stands at the end of a procedure, which needs none."""

    code = "WL202"
    slug = "procedure-end"
    severity = Severity.NOTE
    message = "this END closes the procedure, which WLanguage ends where the next one begins"
    why = "Only blocks, internal procedures and lambdas are closed. The END changes nothing."
    example = 'PROCEDURE Greet()\nInfo("Hello")\nEND'
    instead = "Remove it, unless the line that opened its block was lost."
    french = Texts(
        says="Un FIN se trouve à la fin d'une procédure, qui n'en a pas besoin.",
        message="ce FIN ferme la procédure, que le WLangage termine là où la suivante commence",
        why="Seuls les blocs, les procédures internes et les lambdas se ferment. Ce FIN ne change rien.",
        example='PROCÉDURE Saluer()\nInfo("Bonjour")\nFIN',
        instead="L'enlever, sauf si la ligne qui ouvrait son bloc s'est perdue.",
    )
