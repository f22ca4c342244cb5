"""Other ways to write the same program, and what is left of a Python text when its comments are taken off."""

from __future__ import annotations

import io
import tokenize
import unicodedata
from collections.abc import Callable, Iterator
from operator import itemgetter

from translator.semantics.walk import walk
from translator.syntax import nodes as n
from translator.syntax.lexer import default_lexer
from translator.syntax.nodes import Comment
from translator.syntax.parser import parse
from translator.syntax.tables import load_tables

_NAME = load_tables().number("NAME")
_MARK_LINE = "#     "
_ONLY_BEHIND_NAMES = {"=", "+=", "-=", "is", "are", "est", "sont"}


def words(text: str) -> Iterator[tuple[int, str, bool]]:
    """Yield offset and spelling of each word, and whether the program uses it as a name of its own."""
    program, _ = parse(text)
    names = {node.start for node in walk(program) if isinstance(node, n.Name)}
    previous = ""
    # the lexer puts PROCEDURE in front of the modifiers that stand before it
    for _, word, offset in sorted(default_lexer().scan(text).tokens, key=itemgetter(2)):
        if word and (word[0].isalpha() or word[0] == "_"):
            yield offset, word, offset in names or previous in (".", "..", ":", "::")
        previous = word


def with_words(text: str, change: Callable[[str], str]) -> str:
    """Return the text with a change made to each keyword, that is to each word that is no name."""
    pieces: list[str] = []
    end = 0
    for offset, word, is_name in words(text):
        if not is_name:
            changed = change(word)
            if len(changed) == len(word):
                pieces += [text[end:offset], changed]
                end = offset + len(word)
    return "".join([*pieces, text[end:]])


def with_later_names(text: str, change: Callable[[str], str]) -> str:
    """Return the text with a change made to each use of a name but those that declare it."""
    program, _ = parse(text)
    declared: set[int] = set()
    for node in walk(program):
        if isinstance(node, (n.Declaration, n.LetSeveral)):
            declared |= {name.start for name in node.names}
        elif isinstance(node, n.Composite):
            declared.add(node.name.start)
            declared |= {s.start for s in node.body.statements}
        elif isinstance(node, n.Assignment) and isinstance(node.target, n.Parenthesised):
            declared |= {item.start for item in node.target.items if item is not None}
        elif isinstance(node, n.Let | n.Parameter | n.Procedure):
            declared.add(node.name.start)
        elif isinstance(node, n.ForEach):
            declared |= {name.start for name in (node.variable, *node.others) if name is not None}
        elif isinstance(node, n.ForCounted | n.Assignment):
            declared.add(node.start if isinstance(node, n.Assignment) else node.variable.start)
    pieces: list[str] = []
    end = 0
    for offset, word, is_name in words(text):
        if is_name and offset not in declared and len(change(word)) == len(word):
            pieces += [text[end:offset], change(word)]
            end = offset + len(word)
    return "".join([*pieces, text[end:]])


def without_accents(word: str) -> str:
    """Return a word without its accents, character by character."""
    return "".join(unicodedata.normalize("NFD", c)[0] for c in word)


def in_code(text: str, change: Callable[[str], str]) -> str:
    """Return the text with a change made to everything but comments and string literals."""
    scan = default_lexer().scan(text)
    kept = [(c.start, c.end) for c in scan.comments]
    texts = tuple("\"“`'")
    kept += [(o, o + len(token)) for _, token, o in scan.tokens if token.startswith((*texts, "[\n"))]
    pieces: list[str] = []
    end = 0
    for start, stop in sorted(kept):
        pieces += [change(text[end:start]), text[start:stop]]
        end = stop
    return "".join([*pieces, change(text[end:])])


def code_tokens(python: str) -> list[str]:
    """Return the tokens of a Python text but for comments and line breaks without meaning."""
    left_out = (tokenize.COMMENT, tokenize.NL, tokenize.ENCODING)
    tokens = tokenize.generate_tokens(io.StringIO(python).readline)
    return [f"{tokenize.tok_name[t.type]} {t.string}" for t in tokens if t.type not in left_out]


def python_comments(python: str) -> list[str]:
    """Return the comments of a Python text in order, but for the translator's marks."""
    found: list[str] = []
    in_mark = False
    for token in tokenize.generate_tokens(io.StringIO(python).readline):
        if token.type != tokenize.COMMENT:
            continue
        text = token.string
        if text.startswith("# WL") and text[4:7].isdigit():
            in_mark = text.endswith((" not translated:", " for another configuration:"))
        elif text.startswith(("# label ", "# type ")):
            continue
        elif not (in_mark and text.startswith(_MARK_LINE)):
            in_mark = False
            found.append(text)
    return found


def comment_lines(comment: Comment) -> list[str]:
    """Return the lines of a WLanguage comment as Python writes them, but a block's empty outer lines."""
    lines = comment.text.lstrip("/").split("\n")
    while len(lines) > 1 and not lines[-1].strip():
        lines.pop()
    while len(lines) > 1 and not lines[0].strip():
        lines.pop(0)
    return [f"# {line.rstrip().removeprefix(' ')}".rstrip() for line in lines]


_CONTINUING = (
    *("END", "ELSE", "CASE", "OTHER_CASE", "TO_DO_WHILE", "DO"),
    *("CASE_ERROR", "CASE_EXCEPTION", "END_SECTION", "COMPILE_ELSE", "COMPILE_END"),
)


def statement_count(text: str) -> int:
    """Return how many statements a text without syntax errors has, counted in its tokens alone.

    A statement starts with a line, behind a `;`, behind a THEN or ELSE with something on its line, behind the
    colon of a CASE. Words that close or continue a block, and CASE lines, belong to the block's statement.
    """
    number = load_tables().number
    newline, then_inline = number("NEWLINE"), number("THEN_INLINE")
    continuing = {number(t) for t in _CONTINUING}
    sections = {number("CASE"), number("OTHER_CASE")}
    jumps = {number(t) for t in ("BREAK", "CONTINUE", "RETURN", "RESULT")}
    if_, else_, then = number("IF"), number("ELSE"), number("THEN")
    unfinished = {if_, number("AND"), number("OR")}
    count = depth = ternaries = 0
    starts_line = expects = True
    section = continues_block = False
    previous = -1
    tokens = default_lexer().scan(text).tokens
    for position, (terminals, token, _) in enumerate(tokens):
        kind = terminals[0] if terminals else -1
        if starts_line and token and tokens[position + 1][1] in _ONLY_BEHIND_NAMES:
            kind = _NAME
        depth += (token in "([{") - (token in ")]}") if token else 0
        if kind == newline and token and previous in unfinished:
            continue
        if not token or (kind == newline and depth <= 0):
            starts_line, expects, ternaries, section, continues_block = True, True, 0, False, False
            previous = kind
            continue
        if kind == newline:
            continue
        if token == "{" and tokens[position - 1][1] in (")", "=>"):
            expects = True  # the body of a lambda
        elif token == "?":
            ternaries += 1
        elif kind == else_ and ternaries and not starts_line:
            ternaries -= 1
        elif kind == else_ and tokens[position - 1][1] == ",":
            pass  # SWITCH(n, "one", ELSE "many")
        elif starts_line and kind in continuing:
            section = kind in sections
            expects = kind in (else_, number("OTHER_CASE"))
            continues_block = True
        elif kind == if_ and previous == else_ and continues_block:
            expects = continues_block = False
        elif kind == then_inline or (kind == else_ and not starts_line) or token == ";":
            expects = True
        elif token == ":" and section and not depth:
            expects, section = True, False
        elif expects and token != ":" and kind != then:
            count += 1
            expects = False
        elif kind in jumps and not depth:  # IF condition RETURN, without THEN
            count += 1
        starts_line = False
        previous = kind
    return count
