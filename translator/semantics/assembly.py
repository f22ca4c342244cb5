"""A project file, block by block, as one source text with a main part and procedures."""

from __future__ import annotations

import posixpath
import sys
from collections.abc import Sequence

from translator.project.blocks import BlockKind, CodeBlock, ProjectFile
from translator.project.finding import OF_ONE_ELEMENT, FileKind
from translator.semantics.project import Unit
from translator.semantics.symbols import python_identifier
from translator.source import SourceText
from translator.syntax import nodes as n
from translator.syntax.parser import parse
from translator.syntax.problems import SyntaxProblem
from translator.syntax.rearranging import parse_in_order
from wlcompat.catalog import fold
from wlcompat.record import field_names

_ROLES = {BlockKind.PROPERTY_READ: "read", BlockKind.PROPERTY_WRITE: "write"}


def parse_file(file: ProjectFile, module: str = "") -> tuple[Unit, list[SyntaxProblem], SourceText]:
    """Parse each block of a file by itself, so that what is wrong with one costs no other.

    A plain text may have to be rearranged; what is returned is the text that the nodes are of.
    """
    source = file.source
    block_starts: tuple[int, ...] = ()
    if len(file.parts) == 1 and file.parts[0].block.kind is BlockKind.PLAIN:
        source, program, problems = parse_in_order(source)
    else:
        program, problems = _parse_parts(file)
        block_starts = tuple(part.start for part in file.parts)
    return (
        Unit(
            program,
            module,
            file.name,
            is_shared=file.kind not in OF_ONE_ELEMENT,
            class_name=file.name if file.kind is FileKind.CLASS else "",
            all_global=file.kind in (FileKind.PROCEDURES, FileKind.CLASS, FileKind.PROJECT),
            block_starts=block_starts,
            taken=source.taken,
        ),
        problems,
        source,
    )


def module_name(file: str) -> str:
    """Return the name of the Python module for a source file by itself: a plain identifier, never a path."""
    name = posixpath.basename(file.replace("\\", "/"))
    return python_identifier(posixpath.splitext(name)[0] or "program")


def module_names(files: Sequence[ProjectFile]) -> list[str]:
    """Return the name of the Python module that each file becomes: plain identifiers, each once, never a path."""
    taken = {*sys.stdlib_module_names, "wlcompat", "translator", "__main__"}
    names: list[str] = []
    for file in files:
        name = module_name(file.whole.name)
        number = 2
        unique = name
        while fold(unique) in taken:
            unique = f"{name}_{number}" if fold(name) in map(fold, names) else f"{unique}_"
            number += 1
        taken.add(fold(unique))
        names.append(unique)
    return names


def _parse_parts(file: ProjectFile) -> tuple[n.Program, list[SyntaxProblem]]:
    text = file.source.text
    main: list[n.Statement] = []
    main_end = 0
    handlers: tuple[n.Handler, ...] = ()
    procedures: list[n.Procedure | n.BrokenProcedure] = []
    comments: list[n.Comment] = []
    problems: list[SyntaxProblem] = []
    for block, start, end in file.parts:
        program, found = parse(text, start, end)
        if block.kind is BlockKind.DECLARATION and file.kind in OF_ONE_ELEMENT:
            program = _without_header(program)
        problems += found
        comments += program.comments
        if block.kind is BlockKind.DECLARATION or (not procedures and block.kind is BlockKind.PLAIN):
            main += program.main.statements
            main_end = max(main_end, program.main.end)
            handlers = handlers or program.handlers
        elif program.main.statements or program.handlers:
            procedures.append(_process(block, program, start))
        procedures += [_with_role(procedure, block) for procedure in program.procedures]
    whole = n.Block(0, main_end, tuple(main))
    return n.Program(0, len(text), whole, handlers, tuple(procedures), tuple(comments)), problems


def _without_header(program: n.Program) -> n.Program:
    """Return the opening code of a window, page or report as code without a header.

    All code of the element sees the variables that it declares, and its parameters.
    """
    match program.procedures:
        case (n.Procedure(result=None, takes_any=False) as opening,) if not program.main.statements:
            given = tuple(map(_variable, opening.parameters))
            body = n.Block(opening.start, opening.body.end, (*given, *opening.body.statements))
            return n.Program(program.start, program.end, body, opening.handlers, (), program.comments)
    return program


def _variable(node: n.Parameter) -> n.Statement:
    """Return the declaration of a variable like a parameter, which holds its default."""
    if node.type is None and node.default is not None:
        return n.Let(node.start, node.end, node.name, node.default, is_constant=False)
    type_ = node.type or n.TypeName(node.start, node.end, ("Variant",))
    return n.Declaration(node.start, node.end, (node.name,), type_, node.default)


def _process(block: CodeBlock, program: n.Program, start: int) -> n.Procedure:
    """Return the code of an event as a procedure, named after the elements that have it."""
    if block.kind is BlockKind.CLOSING:
        words = ["closing"]
    elif block.kind in (BlockKind.PROCEDURE, BlockKind.METHOD):
        words = [block.title]
    else:
        words = [*block.owners, "process", str(block.process)]
    name = n.Name(start, start, "_".join(words))
    return n.Procedure(
        start,
        program.end,
        name,
        "",
        (),
        (),
        False,
        None,
        program.main,
        handlers=program.handlers,
        role="process",
    )


def _with_role(
    procedure: n.Procedure | n.BrokenProcedure, block: CodeBlock
) -> n.Procedure | n.BrokenProcedure:
    role = _ROLES.get(block.kind)
    if role is None or not isinstance(procedure, n.Procedure):
        return procedure
    parts = {name: getattr(procedure, name) for name in field_names(n.Procedure)}
    return n.Procedure(**{**parts, "role": role})
