"""A whole source text: classes, the code before the first procedure as `main`, the procedures in their order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from translator.diagnostics import rules
from translator.diagnostics.rule import Diagnostic
from translator.lowering import bodies, classes, handlers, marks, procedures
from translator.lowering.comments import Comments
from translator.lowering.context import Context, Counts, own_mistake
from translator.lowering.statements import Statements
from translator.semantics.binder import BoundProgram
from translator.semantics.symbols import ClassSymbol
from translator.semantics.types import Enumerated, Instance, Type
from translator.source import SourceText
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat.record import record, value


@value
class Lowered:
    """The Python module of a source text, with what there is to say of it."""

    module: t.Module
    diagnostics: list[Diagnostic]
    counts: Counts
    units: frozenset[str]
    """The other modules of the program that it uses."""
    units_at_import: frozenset[str]
    """Those among them that must be there while it is imported."""
    comments: int
    """How many comments the source has."""
    declares_only: bool
    """Whether the code before the first procedure only declares."""


def lower_program(source: SourceText, bound: BoundProgram) -> Lowered:
    """Lower a source text whose names are bound and whose types are inferred."""
    context = Context(source, bound, bound.main)
    statements = Statements(context, Comments(source, bound.program.comments))
    program = bound.program
    procedures = tuple(node for node in program.procedures if not _is_prototype(node))
    heading = _heading(statements)
    made_classes = _classes(statements) | _missing_classes(context)
    main_end = _end_of_part(statements, procedures, 0)
    statements.part_end = main_end
    before = context.counts.now(), statements.comments.position, len(context.diagnostics)
    try:
        body = bodies.procedure_body(statements, bound.contents, program.main, program.handlers)
    except Exception as mistake:  # of ours: the procedures do not pay for it
        statements.start_afresh()
        body = statements.give_up(program.main, own_mistake(program.main, mistake), before)
    body += statements.comments.before(main_end)
    has_main = any(not isinstance(s, t.Comment | t.Blank) for s in body)
    parts: list[t.Statement] = []
    for position, node in enumerate(procedures):
        end = _end_of_part(statements, procedures, position + 1)
        parts += _procedure(statements, node, end, made_classes)
    functions: list[t.Statement] = [s for group in made_classes.values() for s in group.statements]
    class_count = len(functions)
    if has_main:
        decorators = handlers.decorators_of_main(context)
        functions.append(t.Function("main", [], "None", body, decorators, origin=program.main.start))
    else:
        functions += [s for s in body if isinstance(s, t.Comment)]
    functions += parts
    for symbol, group in made_classes.items():
        classes.complete_class(statements, symbol, group.made, group.methods)
    with context.while_importing():
        variables = _module_variables(context) + statements.deferred
    names = {symbol.python for symbol in made_classes}
    variables, late = _parted(variables, names)
    functions[class_count:class_count] = late
    module = t.Module(marks.base_name(source.name), heading, context.imports, variables, functions, has_main)
    units, at_import = frozenset(context.units), frozenset(context.units_at_import)
    declares_only = all(isinstance(s, _DECLARATIONS) for s in program.main.statements)
    count = len(program.comments)
    return Lowered(module, context.diagnostics, context.counts, units, at_import, count, declares_only)


_DECLARATIONS = (
    *(n.Declaration, n.Let, n.LetSeveral, n.Section, n.Sectioned, n.ConstantBlock, n.Composite, n.Extern),
    n.AttributeBlock,
)


def _heading(statements: Statements) -> list[t.Comment]:
    """Take the comments at the start of the text that a blank line parts from the first code."""
    program, source = statements.context.bound.program, statements.context.source
    if statements.context.bound.unit.block_starts and not program.main.statements:
        return []
    code = [node.start for node in (*program.main.statements[:1], *program.procedures[:1])]
    first = min(code, default=len(source.text))
    before = [comment for comment in program.comments if comment.start < first]
    starts = [*(comment.start for comment in before[1:]), first]
    parted = [i for i, start in enumerate(starts) if before and source.follows_blank_line(start)]
    if not parted or not code:
        return []
    last = before[parted[-1]]
    return [s for s in statements.comments.before(last.end) if isinstance(s, t.Comment)]


@record
class _MadeClass:
    """A Python class on the way: its statements, the class among them, and its methods so far."""

    statements: list[t.Statement]
    made: t.Class
    methods: list[t.Statement]


def _classes(statements: Statements) -> dict[ClassSymbol, _MadeClass]:
    """Lower the class blocks, each behind those that it needs; one that fails stays with the code as a mark."""
    context = statements.context
    made: dict[ClassSymbol, _MadeClass] = {}
    start = statements.comments.position
    blocks = _starts_of_classes(statements)
    symbols = [symbol for symbol in context.bound.classes.values() if id(symbol.node) in blocks]
    for symbol in _needed_first(symbols):
        above = blocks[id(symbol.node)]
        own = Statements(context, statements.comments.inside(symbol.node, above))
        own.pending_members, own.made_later = statements.pending_members, statements.made_later
        try:
            lowered = classes.lower_class(own, symbol)
        except Exception:  # told where the class stands in the main code, which tries again and marks it
            continue
        statements.classes.add(id(symbol.node))
        statements.comments.drop(symbol.node, above)
        class_ = next(s for s in lowered if isinstance(s, t.Class))
        made[symbol] = _MadeClass(lowered, class_, [])
        _lower_prototypes(own, symbol, made)
    statements.comments.position = start
    return made


def _needed_first(symbols: Sequence[ClassSymbol]) -> Iterator[ClassSymbol]:
    """Yield classes round by round, those whose needs are met; at last, as they stand, those that need one another."""
    by_node = {id(symbol.node): symbol for symbol in symbols}
    unmet: dict[int, set[int]] = {}
    users: dict[int, set[int]] = {}
    for symbol in symbols:
        inner = (by_node[id(node)] for node in classes.inner_blocks(symbol.node) if id(node) in by_node)
        needed = {id(other.node) for other in (*_needed(symbol), *inner)} & by_node.keys()
        unmet[id(symbol.node)] = needed
        for one in needed:
            users.setdefault(one, set()).add(id(symbol.node))
    left = dict(by_node)
    order = {place: number for number, place in enumerate(by_node)}
    ready = [place for place in left if not unmet[place]]
    while left:
        ready = ready or [*left]
        yield from [left.pop(place) for place in ready]
        freed: set[int] = set()
        for place in ready:
            for user in users.get(place, ()):
                unmet[user].discard(place)
                freed.add(user)
        ready = sorted((place for place in freed & left.keys() if not unmet[place]), key=order.__getitem__)


def _is_prototype(node: n.Procedure | n.BrokenProcedure) -> bool:
    return isinstance(node, n.Procedure) and node.role == "prototype"


def _lower_prototypes(own: Statements, symbol: ClassSymbol, made: dict[ClassSymbol, _MadeClass]) -> None:
    """Give an interface its methods, with the comments that stand among them."""
    prototypes = [m.node for first in symbol.methods.values() for m in (first, *first.overloads)]
    prototypes = sorted(filter(_is_prototype, prototypes), key=attrgetter("start"))
    ends = [own.comments.beginning_over(node.start) for node in prototypes[1:]]
    for node, end in zip(prototypes, [*ends, symbol.node.end], strict=False):
        _procedure(own, node, end, made)


def _needed(symbol: ClassSymbol) -> list[ClassSymbol]:
    """Return the classes that must be there while this one is made: its ancestors, and what its own values are of."""
    made_with_it = [
        member.type.symbol
        for member in symbol.members.values()
        if isinstance(member.type, Enumerated)
        or (isinstance(member.type, Instance) and not member.type.is_dynamic)
        if symbol.kind == "STRUCTURE" or member.is_static
    ]
    return [*symbol.parents, *(needed for needed in made_with_it if needed is not symbol)]


def _starts_of_classes(statements: Statements) -> dict[int, int]:
    """Return where the comments of each class block begin: behind the class above it, else right above itself."""
    starts: dict[int, int] = {}
    blocks: list[tuple[n.Statement, ...]] = [statements.context.bound.program.main.statements]
    while blocks:
        previous: n.Statement | None = None
        for node in blocks.pop():
            if isinstance(node, n.Composite):
                if isinstance(previous, n.Composite):
                    starts[id(node)] = previous.end
                else:
                    starts[id(node)] = statements.comments.beginning_over(node.start)
                blocks.append(classes.inner_blocks(node))
            previous = node
    return starts


def _missing_classes(context: Context) -> dict[ClassSymbol, _MadeClass]:
    """Make the classes of methods that the text has without their class."""
    made: dict[ClassSymbol, _MadeClass] = {}
    for symbol in context.bound.missing_classes:
        diagnostic = context.report(rules.ClassNotHere, symbol.node, name=symbol.name)
        class_ = t.Class(symbol.python, (), [], origin=symbol.node.start)
        comment = t.Comment(f"# {rules.ClassNotHere.code} {diagnostic.message}", origin=symbol.node.start)
        made[symbol] = _MadeClass([comment, class_], class_, [])
    return made


def _end_of_part(
    statements: Statements, parts: tuple[n.Procedure | n.BrokenProcedure, ...], position: int
) -> int:
    """Return where what belongs to the part before a procedure ends: above the comments that belong to that one."""
    if position >= len(parts):
        return len(statements.context.source.text)
    bound, start = statements.context.bound, parts[position].start
    before: n.Node = parts[position - 1] if position else bound.program.main
    block = bisect_right(bound.unit.block_starts, start) - 1
    if block >= 0 and bound.unit.block_starts[block] >= before.end:
        return bound.unit.block_starts[block]
    return statements.comments.beginning_over(start)


def _procedure(
    statements: Statements,
    node: n.Procedure | n.BrokenProcedure,
    end: int,
    made_classes: dict[ClassSymbol, _MadeClass],
) -> list[t.Statement]:
    context, comments = statements.context, statements.comments
    statements.part_end = end
    above = [s for s in comments.before(node.start) if not isinstance(s, t.Blank)]
    context.counts.statements += 1
    if isinstance(node, n.BrokenProcedure):
        context.counts.untranslated += 1
        mark = marks.text_of(statements.context, rules.Syntax, node.header)
        name = context.bound.main.temporary("untranslated_procedure")
        call = t.Evaluate(marks.not_translated(statements.context, node.header), origin=node.start)
        with context.inside(context.bound.broken[id(node)], None):
            contents = context.bound.unit.contents(node)
            body = [*mark, call, *bodies.procedure_body(statements, contents, node.body, node.handlers)]
        return [*above, t.Function(name, [], "None", body + comments.before(end), origin=node.start)]
    symbol = context.bound.symbol_of(node)
    before = context.counts.now(), comments.position, len(context.diagnostics)
    try:
        function = procedures.lower_procedure(statements, symbol, end)
    except Exception as mistake:  # of ours: it may cost the procedure, never the program
        statements.start_afresh()
        body = statements.give_up(node, own_mistake(node, mistake), before)
        first = [t.Parameter("self", "", None)] if symbol.owner is not None else []
        rest = t.Parameter("*_arguments", context.annotation(Type.UNKNOWN), None)
        function = t.Function(
            symbol.python, [*first, rest], context.annotation(Type.UNKNOWN), body, origin=node.start
        )
    above += context.remarked(node.start)
    if symbol.owner is not None and symbol.owner in made_classes:
        made_classes[symbol.owner].methods += [*above, function]
        return []
    return [*above, function]


def _parted(variables: list[t.Statement], classes: set[str]) -> tuple[list[t.Statement], list[t.Statement]]:
    """Return the module's variables, and apart those whose value needs a class of the module to be there."""
    early: list[t.Statement] = []
    late: list[t.Statement] = []
    waiting: list[t.Statement] = []
    for statement in variables:
        waiting.append(statement)
        if isinstance(statement, t.Assign):
            (late if t.names(statement.value) & classes else early).extend(waiting)
            waiting = []
    return [*early, *waiting], late


def _module_variables(context: Context) -> list[t.Statement]:
    """Return the module-level variables: those of the main code that procedures use or that are declared GLOBAL."""
    variables: list[t.Statement] = []
    for variable in context.bound.main.variables():
        if variable.is_global and not variable.is_constant and not variable.is_stored:
            value = context.initial(variable.type)
            annotation = context.annotation(variable.type)
            is_object = isinstance(variable.type, Instance) or not variable.boxed
            if is_object and isinstance(value, t.Atom) and value.text.endswith("()"):  # `main` makes it
                annotation = f"{annotation} | None" if "None" not in annotation else annotation
                value = t.Atom("None")
            if variable.boxed:
                annotation, value = f"Ref[{annotation}]", context.call("Ref", value)
            variables.append(t.Assign(t.Atom(variable.python), value, annotation))
    return variables
