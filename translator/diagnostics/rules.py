"""The rules, by code. `wlcompat explain CODE` prints what stands here."""

from __future__ import annotations

from translator.diagnostics.rule import Rule, Severity


class WindowsEncoding(Rule):
    """The file is read as Windows-1252."""

    code = "WL101"
    slug = "windows-1252"
    severity = Severity.NOTE
    message = "the file is not UTF-8 and was read as Windows-1252"
    why = "Older versions of WINDEV save text in the code page of Windows."
    example = "a file with the byte E9 for é"
    instead = "Nothing needs to be done; save the file as UTF-8 to silence the note."


class DoubleEncoding(Rule):
    """The file was encoded twice and has been repaired."""

    code = "WL102"
    slug = "double-encoding"
    severity = Severity.NOTE
    message = "UTF-8 text had been read as Latin-1 and saved again; it was repaired"
    why = "Accents that went through the wrong encoding would make names and texts unreadable."
    example = "PROCÃ‰DURE"
    instead = "Nothing needs to be done; save the repaired text to silence the note."


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


class UnknownResource(Rule):
    """A text of the project is kept in a file that was not read."""

    code = "WL104"
    slug = "unknown-resource"
    severity = Severity.NOTE
    message = "the text {about} is in no file that was read; its mark stands in its place"
    why = "WINDEV keeps translatable texts beside the code, in the table of the project or of the element."
    example = "Info(<§$0003§>)"
    instead = "Translate the folder of the project, so that its tables are read too."


class StoredDialog(Rule):
    """A dialog box is stored outside the code."""

    code = "WL105"
    slug = "stored-dialog"
    severity = Severity.NOTE
    message = "the dialog {about} is stored outside the code; its mark stands in its place"
    why = "The wizard of WINDEV keeps such dialogs in the binary part of the project."
    example = "Dialog(<§?1E55208402216CE5§>)"
    instead = "Write the text of the dialog in its place."


class StrayLines(Rule):
    """A project file has lines that are not in its format."""

    code = "WL106"
    slug = "stray-lines"
    severity = Severity.WARNING
    message = "lines that are not in the format of the file: {about}"
    why = "A merge or an editor may have damaged the file."
    example = "<<<<<<< HEAD"
    instead = "Restore the file from WINDEV."


class CutOff(Rule):
    """A project file ends too early."""

    code = "WL107"
    slug = "cut-off"
    severity = Severity.WARNING
    message = "the file ends before its last section: {about}"
    why = "Part of its code is missing, and nobody could say how much."
    example = "a file of which a download was interrupted"
    instead = "Fetch the file again."


class MissingEnd(Rule):
    """A block has no END before the procedure or the text ends."""

    code = "WL201"
    slug = "missing-end"
    severity = Severity.WARNING
    message = "an END is missing; the open blocks were closed here"
    why = "Pasted snippets often lose their last line."
    example = 'IF a = 1 THEN\n    Info("one")'
    instead = "Write END (FIN) where the block ends."


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


class UnknownName(Rule):
    """A name is read that nothing declares."""

    code = "WL302"
    slug = "unknown-name"
    severity = Severity.WARNING
    message = "{name} is not declared in this text and is no name of WLanguage that the runtime has"
    why = "It may be a control, a data file or a variable of another part of the project. Reading it raises NotTranslated."
    example = "Info(EDT_Name)"
    instead = "Declare the name, translate the part that declares it together with this one, or write the value in Python."


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


class UnsupportedType(Rule):
    """A variable is declared with a type that is not translated."""

    code = "WL304"
    slug = "unsupported-type"
    severity = Severity.WARNING
    message = "not translated: the type {name}"
    why = "The runtime has no such type yet; the declaration raises NotTranslated when it is reached."
    example = "doc is XMLDocument"
    instead = "Replace the variable by a Python object in the output."


class UnsupportedConstruct(Rule):
    """A statement was understood but its construct is not translated."""

    code = "WL305"
    slug = "unsupported-construct"
    severity = Severity.WARNING
    message = "not translated: {construct}"
    why = "The construct is known, its translation is not written yet; it raises NotTranslated when it is reached."
    example = 'MyWindow..Title = "Start"'
    instead = "Write the statement in Python in the place of the mark."


class WrongArguments(Rule):
    """A function is called with arguments that it does not take."""

    code = "WL306"
    slug = "wrong-arguments"
    severity = Severity.WARNING
    message = "not translated: {name} {problem}"
    why = "WINDEV refuses such a call when it compiles the program."
    example = "SocketClose()"
    instead = "`wlcompat functions NAME` shows the parameters."


class SurplusEnd(Rule):
    """An END closes nothing."""

    code = "WL307"
    slug = "surplus-end"
    severity = Severity.WARNING
    message = "not translated: this END closes no block"
    why = "The block that it belonged to may have been lost, or its header was not understood."
    example = 'Info("a")\nEND'
    instead = "Remove it, or restore the line that opened the block."


class OpenString(Rule):
    """A string literal is not closed on its line."""

    code = "WL308"
    slug = "open-string"
    severity = Severity.WARNING
    message = "not translated: the string that starts here is not closed on its line"
    why = "Taking the next quote, lines further down, for its end would turn code into text."
    example = 's = "abc'
    instead = "Close the string; inside a string a quote is written twice."


class TooDeep(Rule):
    """An expression or a block is nested too deeply."""

    code = "WL309"
    slug = "too-deep"
    severity = Severity.WARNING
    message = "not translated: nested too deeply, or too large, for Python"
    why = "About 100 levels of parentheses or 50 of blocks are translated; a text with more was not written by a person."
    example = "x = ((((((((((…"
    instead = "Split the expression."


class OtherLanguage(Rule):
    """A block of a project file is not WLanguage."""

    code = "WL310"
    slug = "other-language"
    severity = Severity.WARNING
    message = "not translated: a block in another language, {about}"
    why = "Pages hold JavaScript beside WLanguage; it runs in the browser."
    example = 'document.title = "x";'
    instead = "Keep it as JavaScript."


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


class FunctionLimits(Rule):
    """A function is used of which the runtime has only a part."""

    code = "WL402"
    slug = "function-limits"
    severity = Severity.NOTE
    message = "{name}: {limits}"
    why = "The function works, but not in every documented way."
    example = "see `wlcompat functions`"
    instead = "Check that the program does not need the missing part."


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


class RequiredAfterOptional(Rule):
    """A parameter without default follows one with a default."""

    code = "WL403"
    slug = "required-after-optional"
    severity = Severity.NOTE
    message = "{name} has no default but follows an optional parameter; in Python it becomes optional too"
    why = "Python, as WINDEV, wants optional parameters last."
    example = 'PROCEDURE Send(sText is string = "", nPort is int)'
    instead = "Give it a default, or move it in front of the optional ones."
