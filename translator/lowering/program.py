"""A whole source text: the code before the first procedure as `main`, then the procedures in their order."""

from __future__ import annotations

from dataclasses import dataclass

from translator.diagnostics import rules
from translator.diagnostics.rule import Diagnostic
from translator.lowering import expressions
from translator.lowering.comments import Comments
from translator.lowering.context import CannotTranslate, Context, Counts
from translator.lowering.statements import Statements
from translator.semantics.binder import BoundProgram
from translator.semantics.symbols import ProcedureSymbol
from translator.semantics.types import Type
from translator.source import SourceText
from translator.syntax import nodes as n
from translator.target import tree as t


@dataclass(frozen=True)
class Lowered:
    """The Python module of a source text, with what there is to say of it."""

    module: t.Module
    diagnostics: list[Diagnostic]
    counts: Counts


def lower_program(source: SourceText, bound: BoundProgram) -> Lowered:
    """Lower a bound program."""
    _infer_results(source, bound)
    context = Context(source, bound)
    statements = Statements(context, Comments(source, bound.program.comments))
    program = bound.program
    functions: list[t.Statement] = []
    has_main = bool(program.main.statements)
    first_procedure = program.procedures[0].start if program.procedures else len(source.text)
    main_end = statements.comments.attached_above(first_procedure) if program.procedures else first_procedure
    main_body = statements.procedure_body(program.main) + statements.comments.before(main_end)
    if has_main:
        functions.append(t.Function("main", [], "None", main_body, origin=program.main.start))
    else:
        functions += main_body
    for position, node in enumerate(program.procedures):
        following = program.procedures[position + 1].start if position + 1 < len(program.procedures) else None
        end = len(source.text) if following is None else statements.comments.attached_above(following)
        functions += _procedure(statements, node, end)
    variables = _module_variables(context) + statements.deferred
    module = t.Module(_base_name(source.name), context.imports, variables, functions, has_main)
    return Lowered(module, context.diagnostics, context.counts)


def _procedure(statements: Statements, node: n.Procedure | n.BrokenProcedure, end: int) -> list[t.Statement]:
    context, comments = statements.context, statements.comments
    above = [s for s in comments.before(node.start) if not isinstance(s, t.Blank)]
    context.counts.statements += 1
    if isinstance(node, n.BrokenProcedure):
        context.counts.untranslated += 1
        mark = [s for s in statements.mark(rules.Syntax, node.header) if isinstance(s, t.Comment)]
        name = context.bound.main.temporary("untranslated_procedure")
        body = [*mark, t.Evaluate(statements.not_translated(node.header)), *statements.block(node.body)]
        return [*above, t.Function(name, [], "None", body + comments.before(end), origin=node.start)]
    symbol = context.bound.symbol_of(node)
    with context.inside(symbol.scope, symbol):
        heading = comments.heading(node.body.statements[0].start if node.body.statements else node.body.end)
        parameters, first_lines = _parameters(context, symbol)
        body = statements.procedure_body(node.body)
        if isinstance(body[0] if body else None, t.Line) and first_lines:
            body = [body[0], *first_lines, *body[1:]]
        else:
            body = first_lines + body
        body += comments.before(end)
    result = context.annotation(symbol.result)
    function = t.Function(symbol.python, parameters, result, body, origin=node.start, comment=heading)
    return [*above, function]


def _parameters(context: Context, symbol: ProcedureSymbol) -> tuple[list[t.Parameter], list[t.Statement]]:
    """Return the parameters, and the lines that give those by reference their default."""
    parameters: list[t.Parameter] = []
    first_lines: list[t.Statement] = []
    for node, variable in zip(symbol.node.parameters, symbol.parameters, strict=True):
        annotation = context.annotation(variable.type, variable.boxed)
        default = None
        if node.default is not None:
            default = _default(context, node.default, variable.type)
            if variable.boxed:
                name = t.Atom(variable.python)
                absent = t.Infix((name, t.Atom("None")), ("is",), t.COMPARE)
                assign = t.Assign(name, context.call("Ref", default))
                first_lines.append(t.If([(absent, [assign], "", node.start)]))
                annotation, default = f"{annotation} | None", t.Atom("None")
        elif parameters and parameters[-1].default is not None:
            context.report(rules.RequiredAfterOptional, node, name=variable.name)
            initial = context.initial(variable.type)
            default = context.call("Ref", initial) if variable.boxed else initial
        parameters.append(t.Parameter(variable.python, annotation, default))
    return parameters, first_lines


def _default(context: Context, node: n.Expression, type_: Type) -> t.Expression:
    try:
        return expressions.converted(context, node, type_)
    except CannotTranslate as reason:
        context.report(reason.rule, reason.node, **reason.values)
        return context.initial(type_)


def _module_variables(context: Context) -> list[t.Statement]:
    """Return the module-level variables: those of the main code that procedures use or that are declared GLOBAL."""
    variables: list[t.Statement] = []
    for variable in context.bound.main.variables():
        if variable.is_global and not variable.is_constant:
            value = context.initial(variable.type)
            if variable.boxed:
                value = context.call("Ref", value)
            annotation = context.annotation(variable.type, variable.boxed)
            variables.append(t.Assign(t.Atom(variable.python), value, annotation))
    return variables


def _infer_results(source: SourceText, bound: BoundProgram) -> None:
    """Find the result types that the program leaves open, from what the procedures return.

    Lowers those procedures once for nothing but their types; twice where they call each other.
    """
    open_results = [s for s in bound.by_node.values() if s.node.result is None and s.result is Type.UNKNOWN]
    for _ in range(2 if len(open_results) > 1 else 1):
        for symbol in open_results:
            context = Context(source, bound)
            statements = Statements(context, Comments(source, ()))
            with context.inside(symbol.scope, symbol):
                statements.block(symbol.node.body)
                if len(context.returned) == 1:
                    symbol.result = next(iter(context.returned))


def _base_name(file: str) -> str:
    return file.replace("\\", "/").rsplit("/", 1)[-1]
