"""Tokens: literals, names, keywords of both languages, comments, blanks."""

from __future__ import annotations

import pytest

from translator.syntax.lexer import default_lexer
from translator.syntax.tables import load_tables
from translator.syntax.vocabulary import keyword_terminals, keywords, read_grammar_file

SYMBOLS = list(load_tables().numbers)


def kinds(text: str) -> list[str]:
    """Return the first terminal of each token but for the end."""
    return [
        SYMBOLS[terminals[0]] if terminals else "?"
        for terminals, _, _ in default_lexer().scan(text).tokens[:-2]
    ]


def texts(text: str) -> list[str]:
    return [token for _, token, _ in default_lexer().scan(text).tokens[:-2]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("12", "INTEGER"),
        ("007", "INTEGER"),
        ("1 000", "INTEGER"),
        ("1\u00a0000\u00a0000", "INTEGER"),
        ("12_345", "INTEGER"),
        ("0x4D5", "INTEGER"),
        ("0XFF_FF", "INTEGER"),
        ("1.5", "REAL"),
        ("123 456.75", "REAL"),
        ("1e6", "REAL"),
        ("1.5E-3", "REAL"),
        ("10ms", "DURATION"),
        ("2 min 8 s", "DURATION"),
        ("2 H", "DURATION"),
        ('"a"', "STRING"),
        ('"a""b"', "STRING"),
        ('"\\"', "STRING"),
        ('“a"b”', "STRING"),
        ('`a"b`', "STRING"),
        ("'a name'", "QUOTED_NAME"),
        ("été", "NAME"),
        ("_a1", "NAME"),
        ("8-byte", "BYTE_SIZE"),
    ],
)
def test_literals_and_names_are_one_token(text: str, kind: str) -> None:
    assert kinds(text) == [kind]
    assert texts(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 00", ["1", "00"]),
        ("1 0000", ["1", "0000"]),
        ("12 34", ["12", "34"]),
        ("1000 000", ["1000", "000"]),
        ("f(1, 200)", ["f", "(", "1", ",", "200", ")"]),
        ("5 mine", ["5", "mine"]),
        ("5 s1", ["5", "s1"]),
        ("a.b..c", ["a", ".", "b", "..", "c"]),
        ("a<=b<>c", ["a", "<=", "b", "<>", "c"]),
        ("a<=>b", ["a", "<=>", "b"]),
        ("a~=b[~~c[=]d=]e~~]f", ["a", "~=", "b", "[~~", "c", "[=]", "d", "=]", "e", "~~]", "f"]),
        ("a++", ["a", "++"]),
        ("a+=b", ["a", "+=", "b"]),
        ("a||b|c", ["a", "||", "b", "|", "c"]),
        ('"a" "b"', ['"a"', '"b"']),
        ('""""', ['""""']),
    ],
)
def test_what_belongs_together(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


FOLLOWING = {
    "": "",
    "nothing": "",
    "something": " x",
    "name": " x",
    "variable": " :x",
    "operand": " 8",
    "parenthesis": "(",
    "no parenthesis": "",
    "values": "\nRATE = 5",
    "bracket": "]",
    "colon": " :",
}
"""What makes a word the keyword that it is only before certain things."""


@pytest.mark.parametrize("keyword", keywords(), ids=lambda k: k.terminal)
def test_every_spelling_of_a_keyword_in_any_case_and_without_accents(keyword: object) -> None:
    from translator.syntax.vocabulary import Keyword

    assert isinstance(keyword, Keyword)
    for spelling in keyword.spellings():
        for word in (spelling, spelling.lower(), spelling.upper(), spelling.capitalize()):
            following = "x" if word[-1] in "'’" else FOLLOWING[keyword.before]
            (terminals, text, offset), *_ = default_lexer().scan(f"{word}{following}\n").tokens
            assert keyword.terminal in {SYMBOLS[t] for t in terminals}
            assert (text, offset) == (word, 0)
            assert not word.isidentifier() or "NAME" in {SYMBOLS[t] for t in terminals}, (
                "one word can always be a name"
            )


def test_phrases_may_have_any_blanks_between_their_words() -> None:
    for blanks in (" ", "  ", "\u00a0", " \t"):
        assert kinds(f"OTHER{blanks}CASE") == ["OTHER_CASE"]
        assert kinds(f"A{blanks}FAIRE{blanks}TANTQUE") == ["TO_DO_WHILE"]
    assert kinds("OTHER\nCASE")[0] == "NAME"
    assert kinds("other cases_") == ["NAME", "NAME"]


def test_then_with_a_statement_behind_it_is_another_terminal() -> None:
    assert "THEN_INLINE" in kinds("IF a THEN b")
    for rest in ("", " ", "\n", " // c", " /* c */", " /* c */ // d"):
        assert "THEN_INLINE" not in kinds(f"IF a THEN{rest}\n")


def test_blank_lines_are_one_line_end() -> None:
    assert kinds("\n\nx\n\n// c\n\nb\n\n") == ["NAME", "NEWLINE", "NAME"]


def test_three_dots_join_lines() -> None:
    for dots in ("...", "…", "... ", "...// why"):
        assert kinds(f"x = {dots}\n b") == ["NAME", "EQUAL", "NAME"]


def test_comments_with_their_place() -> None:
    found = default_lexer().scan('a // b\n/* c\nd */\n/// e\nx = "// f"').comments
    assert [(c.text, c.trails) for c in found] == [(" b", True), (" c\nd ", False), ("/ e", False)]


@pytest.mark.parametrize("text", ['"abc', "“abc", "`abc", '"a""', "§", "@", "'"])
def test_what_is_no_token_is_told_apart(text: str) -> None:
    assert "?" in kinds(text) or kinds(text)[0] in ("OPERATOR",)


def test_no_character_is_lost() -> None:
    text = "a § b\t\"c\"; 1.5 // d\n/* e */ f...\n g “h” `i` 'j k' 2min"
    scan = default_lexer().scan(text)
    covered = {offset + i for _, token, offset in scan.tokens for i in range(len(token))}
    covered |= {i for c in scan.comments for i in range(c.start, c.end)}
    assert {text[i] for i in range(len(text)) if i not in covered} <= set(" \t\n.")


def test_the_keyword_terminals_of_the_grammar_are_those_of_the_table() -> None:
    assert read_grammar_file("keywords.lark") == keyword_terminals()
