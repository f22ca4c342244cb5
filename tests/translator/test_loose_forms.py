"""Forms that the language's page does not show but that programs have: the same in both languages, and run."""

from __future__ import annotations

import pytest

from tests.golden.page import printed
from translator.pipeline import Translation, translate
from translator.source import SourceText


def translated(text: str) -> Translation:
    translation = translate(SourceText("loose.wl", text))
    assert translation.counts.untranslated == 0, translation.python
    return translation


def codes(translation: Translation) -> list[str]:
    return [diagnostic.rule.code for diagnostic in translation.diagnostics if diagnostic.rule.code != "WL402"]


ONE_LINE_IFS = {
    "an assignment without THEN": ("SI n = 2 n = 3\nInfo(n)", "IF n = 2 n = 3\nInfo(n)", "3\n"),
    "a call without THEN": ('SI n = 2 Info("a")', 'IF n = 2 Info("a")', "a\n"),
    "; behind THEN": (
        'SI n > 1 ALORS ; n = 1 ; Info("b") ; FIN\nInfo(n)',
        'IF n > 1 THEN ; n = 1 ; Info("b") ; END\nInfo(n)',
        "b\n1\n",
    ),
    "END behind a branch": ("SI n = 1 ALORS n = 5 FIN\nInfo(n)", "IF n = 1 THEN n = 5 END\nInfo(n)", "2\n"),
    "END behind several": (
        'SI n = 2 ALORS Info("c") ; n = 6 FIN\nInfo(n)',
        'IF n = 2 THEN Info("c") ; n = 6 END\nInfo(n)',
        "c\n6\n",
    ),
    "a member of the object without THEN": (
        "c est un C\nc.Ajuste()\nInfo(c.m)\nC est une Classe\n\tm est un entier = 7\nFIN\n"
        "PROCÉDURE Ajuste()\nSI :m>5 :m=5\nSI:m=5 ET :m>1 ALORS\n\t:m += 1\nFIN",
        "c is C\nc.Adjust()\nInfo(c.m)\nC is Class\n\tm is int = 7\nEND\n"
        "PROCEDURE Adjust()\nIF :m>5 :m=5\nIF:m=5 AND :m>1 THEN\n\t:m += 1\nEND",
        "6\n",
    ),
    "fin is a name too": ("fin est un entier = 7\nSI n = 2 ALORS Info(fin)", "", "7\n"),
}

DECLARATIONS = {
    "LET of several": ('soit x = 1, y = "d"\nInfo(x, y)', 'let x = 1, y = "d"\nInfo(x, y)', "1\nd\n"),
    "dimensions without numbers": (
        "t est un tableau à 2 dimensions d'entiers\nInfo(t..Occurrence)",
        "t is array à 2 dimensions of int\nInfo(t..Count)",
        "0\n",
    ),
    "* for a dimension": (
        "t est un tableau de 2 par * entiers\nAjoute(t[1], 5)\nInfo(t[1][1], t[2]..Occurrence)",
        "t is array of 2 by * int\nAdd(t[1], 5)\nInfo(t[1][1], t[2]..Count)",
        "5\n0\n",
    ),
    "members of the object as dimensions": (
        "c est un C\nInfo(c.f())\nC est une Classe\n\tm est un entier = 2\n\tt est un tableau de chaînes\n"
        "\tGLOBAL\n\tn est un entier = 3\nFIN\n"
        "PROCÉDURE f()\n:t = allouer un tableau de :m chaînes\nu est un tableau de ::n entiers\n"
        "RENVOYER :t..Occurrence * 10 + u..Occurrence",
        "c is C\nInfo(c.f())\nC is Class\n\tm is int = 2\n\tt is array of strings\n"
        "\tGLOBAL\n\tn is int = 3\nEND\n"
        "PROCEDURE f()\n:t = new array of :m strings\nu is array of ::n int\nRESULT :t..Count * 10 + u..Count",
        "23\n",
    ),
    "dates that are not one and the same": (
        "d est un tableau de 2 dates\nd[1]..Jour = 9\nInfo(d[1]..Jour = d[2]..Jour)",
        "d is array of 2 dates\nd[1]..Day = 9\nInfo(d[1]..Day = d[2]..Day)",
        "0\n",
    ),
    "a comma in front of ]": (
        "l est un tableau d'entiers = [1, 2,]\nInfo(l..Occurrence)",
        "l is array of int = [1, 2,]\nInfo(l..Count)",
        "2\n",
    ),
    "numbers that say their type": (
        "m est un monétaire = 0m12.50\nInfo(m + 0n0.25)",
        "m is currency = 0m12.50\nInfo(m + 0n0.25)",
        "12.75\n",
    ),
    "queues of": (
        "f est un tableau de files de chaînes\nInfo(f..Occurrence)",
        "f is array of queues of strings\nInfo(f..Count)",
        "0\n",
    ),
}

COMPOSED = {
    "a structure of its own": (
        "u est composé de // le client\n\tnom est une chaîne // son nom\n\tn est un entier\nFIN\n"
        'u.nom = "a"\nu.n += 2\nInfo(u.nom + u.n)',
        "u is composed of // the customer\n\tname is string // its name\n\tn is int\nEND\n"
        'u.name = "a"\nu.n += 2\nInfo(u.name + u.n)',
        "a2\n",
    ),
    "behind a result": (
        "Info(f(Vrai), f(Faux))\nPROCÉDURE f(b est un booléen)\nSI b ALORS\n\tRENVOYER 1\nFIN\n"
        "u est composé de\n\tn est un entier\nFIN\nu.n = 5\nRENVOYER u.n",
        "Info(f(True), f(False))\nPROCEDURE f(b is boolean)\nIF b THEN\n\tRESULT 1\nEND\n"
        "u is composed of\n\tn is int\nEND\nu.n = 5\nRESULT u.n",
        "1\n5\n",
    ),
}

ARROWS = {
    "a name and a value": (
        "t est un tableau d'entiers = [1, 2]\np est une Procédure = k => k * 2\n"
        "q est une Procédure = (a, b) => a + b\nr est une Procédure = k => { RENVOYER k + 1 }\n"
        "Info(p(t[2]), q(3, 4), r(1))",
        "t is array of int = [1, 2]\np is Procedure = k => k * 2\n"
        "q is Procedure = (a, b) => a + b\nr is Procedure = k => { RESULT k + 1 }\n"
        "Info(p(t[2]), q(3, 4), r(1))",
        "4\n7\n2\n",
    ),
}

RESULTS = {
    "a result that is stored": (
        "Info(f(2), f(5))\nPROCÉDURE f(n est un entier)\nSI n > 3 ALORS\n\tretour = 3\nSINON\n\tRETOUR = n\nFIN",
        "Info(f(2), f(5))\nPROCEDURE f(n is int)\nIF n > 3 THEN\n\treturn = 3\nELSE\n\tRETURN = n\nEND",
        "2\n3\n",
    ),
}

OVER_LINES = {
    "an operator at the end of a line": (
        's est une chaîne = "a" + // deux\n\t"b" +\n\t"c"\nInfo(s, 7 -\n2)',
        's is string = "a" + // two\n\t"b" +\n\t"c"\nInfo(s, 7 -\n2)',
        "abc\n5\n",
    ),
}

BROWSED = {
    "from the beginning": (
        "t est un tableau d'entiers = [1, 2]\nPOUR TOUT k DE t DepuisDébut\n\tInfo(k)\nFIN",
        "t is array of int = [1, 2]\nFOR EACH k OF t FromBeginning\n\tInfo(k)\nEND",
        "1\n2\n",
    ),
    "in": (
        "t est un tableau d'entiers = [1, 2]\nPOUR TOUT k DANS t\n\tInfo(k)\nFIN",
        "t is array of int = [1, 2]\nFOR EACH k IN t\n\tInfo(k)\nEND",
        "1\n2\n",
    ),
}

HEADERS = {
    "a base in the header of a class": (
        'A est une Classe, abstraite\n\ts est une chaîne = "a"\nFIN\nB est une Classe hérite A\nFIN\n'
        "C est une Classe, hérite de B\nFIN\nc est un C\nInfo(c.s)",
        'A is Class, abstract\n\ts is string = "a"\nEND\nB is Class inherits A\nEND\n'
        "C is Class, inherits from B\nEND\nc is C\nInfo(c.s)",
        "a\n",
    ),
    "inherits of": (
        'B est une Classe\n\tinhérits of A\nFIN\nA est une Classe\n\ts est une chaîne = "a"\nFIN\nb est un B\nInfo(b.s)',
        'B is Class\n\tinhérits of A\nEND\nA is Class\n\ts is string = "a"\nEND\nb is B\nInfo(b.s)',
        "a\n",
    ),
    "modifiers in front of PROCEDURE": (
        "Info(d(4))\nPRIVÉ GLOBAL PROCÉDURE d(LOCAL n est un entier) <utile>:entier\nRENVOYER n * 2",
        "Info(d(4))\nPRIVATE GLOBAL PROCEDURE d(LOCAL n is int) <useful>:int\nRESULT n * 2",
        "8\n",
    ),
}

SWITCHES = {
    "CASE TO": (
        'SELON n\n\tCAS À 2 : Info("bas")\n\tAUTRE CAS : Info("haut")\nFIN',
        'SWITCH n\n\tCASE TO 2 : Info("bas")\n\tOTHER CASE : Info("haut")\nEND',
        "bas\n",
    ),
    "SWITCH as a value": (
        'Info(SELON(n, "un", "deux", SINON "trop"), SELON(n + 7, "un", SINON "trop"))',
        'Info(SWITCH(n, "un", "deux", ELSE "trop"), SWITCH(n + 7, "un", ELSE "trop"))',
        "deux\ntrop\n",
    ),
    "BREAK SWITCH": (
        'SELON n\n\tCAS 2\n\t\tSI n > 1 ALORS SORTIR SELON\n\t\tInfo("jamais")\nFIN\nInfo("fin")',
        'SWITCH n\n\tCASE 2\n\t\tIF n > 1 THEN BREAK SWITCH\n\t\tInfo("jamais")\nEND\nInfo("fin")',
        "fin\n",
    ),
}

TARGETS = {
    "IF ExecutionTarget": (
        '<SI CibleExécution=ApplicationWindows OU CibleExécution=Java>\nInfo("a")\n'
        '<SINON SI CibleExécution=Site>\nInfo("b")\n<SINON>\nInfo("c")\n<FIN>',
        '<IF ExecutionTarget=ApplicationWindows OR ExecutionTarget=Java>\nInfo("a")\n'
        '<ELSE IF ExecutionTarget=Site>\nInfo("b")\n<ELSE>\nInfo("c")\n<END>',
        "a\n",
    ),
    "ELSE IF": (
        '<COMPILE SI TypeConfiguration=Android>\nInfo("a")\n<SINON SI TypeConfiguration<>iOS>\nInfo("b")\n<FIN>',
        '<COMPILE IF ConfigurationType=Android>\nInfo("a")\n<ELSE IF ConfigurationType<>iOS>\nInfo("b")\n<END>',
        "b\n",
    ),
}

FORMS = {
    **ONE_LINE_IFS,
    **DECLARATIONS,
    **COMPOSED,
    **ARROWS,
    **RESULTS,
    **OVER_LINES,
    **BROWSED,
    **HEADERS,
    **SWITCHES,
    **TARGETS,
}


@pytest.mark.parametrize("name", FORMS)
def test_runs_in_both_languages(name: str) -> None:
    french, english, expected = FORMS[name]
    assert printed(translated(f"n est un entier = 2\n{french}\n").python) == expected
    if english:
        assert printed(translated(f"n is int = 2\n{english}\n").python) == expected


def test_statements_behind_break_switch_are_not_dropped() -> None:
    text = 'n is int\nSWITCH n\n\tCASE 2\n\t\tBREAK SWITCH\n\t\tInfo("x")\nEND\n'
    translation = translate(SourceText("loose.wl", text))
    assert 'Info("x")' in translation.python


METHODS = """\
PROCEDURE Constructor(nSide is int)
Constructor Shape(nSide)
:m_nSide = nSide

PROCEDURE Grow(nBy is int)
:m_nSide += nBy
RESULT :Area() + :_Border(nBy)

PROCEDURE Area()
RESULT :m_nSide * :m_nSide

PROCEDURE Hello()
Info("hello")
"""


def test_a_class_stands_for_one_that_the_text_does_not_declare() -> None:
    translation = translated(METHODS)
    assert codes(translation) == ["WL314", "WL311"]
    python = translation.python
    assert "class UnknownClass:" in python
    assert "return add(self.Area(), self._Border(nBy))" in python
    assert "\ndef Hello() -> None:" in python


def test_the_missing_class_has_the_name_that_the_header_says() -> None:
    assert "class CShape:" in translated("PROCEDURE CShape.Area()\nRESULT :m_n\n").python


def test_a_property_without_an_object_makes_no_method() -> None:
    translation = translated("PROCEDURE f()\n..Visible = True\n")
    assert "class" not in translation.python
    assert codes(translation) == ["WL312"]


def test_what_is_no_place_raises_with_its_value_worked_out() -> None:
    translation = translated('n is int = 2\nTitle("A") = n + 1\nInfo(n)\n')
    assert "not_supported('an assignment to Title(\"A\")', n + 1)" in translation.python
    assert codes(translation) == ["WL312"]
    assert translation.counts.unsupported == 1


def test_an_automation_object_is_an_object() -> None:
    text = 'PROCEDURE f(oSheet)\noSheet>>Visible = True\noSheet>>Cells>>Copy("A", 2)\nRESULT oSheet>>Name\n'
    python = translated(text).python
    assert "oSheet.Visible = True" in python
    assert 'oSheet.Cells.Copy("A", 2)' in python
    assert "return oSheet.Name" in python


def test_members_are_deleted_and_rows_browsed() -> None:
    text = "PROCÉDURE f()\nlibérer :m_oSheet\nPOUR TOUTE LIGNE DANS TABLE_A\nInfo(1)\nFIN\n"
    python = translated(text).python
    assert "self.m_oSheet = None" in python
    assert "FOR EACH over the rows of a control (TABLE_A)" in python


def test_a_description_and_a_name_in_quotes() -> None:
    translation = translated(
        'v est un xlsDocument, description = "a"\nInfo(v."b-c"..Texte)\nw is "System.X" dynamic\n'
    )
    assert codes(translation) == ["WL312", "WL405", "WL312"]
    assert "v.b_c.Texte" in translation.python


def test_an_operator_does_not_take_the_statement_below_it() -> None:
    translation = translate(SourceText("loose.wl", "x, y are int\nx = 1 +\ny = 2\nInfo(y)\n"))
    assert translation.counts.untranslated == 1
    assert "y = 2" in translation.python


def test_the_nodes_of_a_document_are_browsed_as_a_known_gap() -> None:
    for text in (
        "FOR EACH ELEMENT link OF doc.feed ON item // each\n\tInfo(link)\nEND",
        "POUR TOUT ÉLÉMENT link DE doc.feed SUR item // each\n\tInfo(link)\nFIN",
    ):
        translation = translated(text)
        assert "for link in not_supported(" in translation.python
        assert "FOR EACH over the nodes of a document (doc.feed " in translation.python
        assert "# each" in translation.python
        assert "WL312" in codes(translation)


def test_braces_of_lambdas_and_indirections_are_no_blocks(capsys: pytest.CaptureFixture[str]) -> None:
    text = (
        "PROCEDURE f(n)\n{\n\tp is procedure = () => {\n\t\tInfo(n)\n\t}\n\tp()\n"
        '\tIF n > 1 THEN {\n\t\tInfo({"n"})\n\t}\n}\n'
    )
    translation = translated(f"f(2)\n{text}")
    exec(compile(translation.python, "braces.py", "exec"), {"__name__": "__main__"})
    assert capsys.readouterr().out == "2\n2\n"


RARE = {
    "RESTRICTED": (
        "C est une Classe\nRESTREINT\n\tm est un entier = 3\nPUBLIC\n\ts est une chaîne\nFIN\nc est un C\nInfo(c.m)",
        "C is Class\nRESTRICTED\n\tm is int = 3\nPUBLIC\n\ts is string\nEND\nc is C\nInfo(c.m)",
        "3\n",
    ),
    "a type of several words": (
        "SI 1 = 2 ALORS\n\td est une description d'API\nFIN\nt est un tableau d'entiers\nInfo(t..Occurrence)",
        "IF 1 = 2 THEN\n\td is description of API\nEND\nt is array of int\nInfo(t..Count)",
        "0\n",
    ),
    "texts are Unicode": (
        '<COMPILE SI ConfigurationUNICODE>\nInfo("é")\n<SINON>\nInfo("e")\n<FIN>',
        '<COMPILE IF ConfigurationUNICODE>\nInfo("é")\n<ELSE>\nInfo("e")\n<END>',
        "é\n",
    ),
}


@pytest.mark.parametrize(("french", "english", "output"), RARE.values(), ids=RARE)
def test_what_few_programs_have(french: str, english: str, output: str) -> None:
    assert printed(translated(french).python) == printed(translated(english).python) == output
