"""Statements and blocks, each with the comments around it; what cannot be translated becomes a mark."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from translator.diagnostics import rules
from translator.lowering import (
    alone,
    assignments,
    attributes,
    blocks,
    classes,
    constants,
    constructors,
    declarations,
    deletion,
    each,
    exchanges,
    expressions,
    handlers,
    labels,
    leaving,
    loops,
    marks,
    procedures,
    returns,
    several_results,
    switches,
)
from translator.lowering.comments import Comments, visible
from translator.lowering.context import CannotTranslate, Context, Counts, NoPlace, own_mistake
from translator.lowering.unsupported import type_words
from translator.semantics.set_aside import OWN_MISTAKE
from translator.semantics.types import Type
from translator.semantics.walk import LOOPS, WITH_BLOCKS, walk
from translator.syntax import nodes as n
from translator.target import tree as t


class Statements:
    """The lowering of the statements of one source text."""

    def __init__(self, context: Context, comments: Comments) -> None:
        self.context = context
        self.comments = comments
        self.open_loops: list[leaving.OpenLoop] = []
        """The loops around the statement being lowered."""
        self.deferred: list[t.Statement] = []
        """Module-level constants met on the way."""
        self.nested: list[t.Statement] = []
        """The internal procedures of the procedure being lowered."""
        self.level = 0
        """How many blocks stand around the statement being lowered."""
        self.not_declared: list[str] = []
        """The variables whose declaration became a mark."""
        self.pending_members: dict[int, list[t.Statement]] = {}
        """By identity of a class, the lines that make the members of an object."""
        self.made_later: dict[int, list[t.Statement]] = {}
        """By identity of a class's node, what makes the objects that are its static members."""
        self.part_end = len(context.source.text)
        """Where the procedure being lowered ends, above the comments of the next one."""
        self.jumps: labels.Jumps | None = None
        """Where the procedure being lowered has labels, what its GOTOs need to know."""
        self.is_needed: Callable[[n.Node], bool] | None = None
        """Where a text is lowered for nothing but its types: whether a part of it says anything of them."""
        self.classes: set[int] = set()
        """The identities of the class blocks that have become Python classes."""

    # blocks

    def block(self, block: n.Block) -> list[t.Statement]:
        """Lower the statements of a block and the comments up to its end."""
        return self.sequence(block.statements, self.end_of(block))

    def sequence(self, statements: tuple[n.Statement, ...], end: int) -> list[t.Statement]:
        """Lower statements that follow one another, and the comments up to the end of their block."""
        if labels.has_jumps(statements):
            return labels.lower_parts(self, statements, end)
        lowered: list[t.Statement] = []
        for position, statement in enumerate(statements):
            if isinstance(statement, n.WhenException):
                rest = statements[position + 1 :]
                try:
                    protected = handlers.when_exception(self, statement, rest, end)
                except CannotTranslate:
                    pass  # told of where it is lowered alone
                else:
                    self.context.counts.statements += 1
                    return lowered + protected
            following = statements[position + 1] if position + 1 < len(statements) else None
            after = following.start if following is not None else end
            if self.context.checks_errors and handlers.tests_errors(following):
                with self.context.unchecked():
                    lowered += self.statement(statement, after)
            else:
                lowered += self.statement(statement, after)
        lowered = declarations.with_first_values(self.context, lowered)
        return lowered + self.comments.at_end(end, min(self.part_end, len(self.context.source.text)))

    def end_of(self, block: n.Block) -> int:
        """Return where the keyword that ends a block starts: behind the comments that follow its last statement."""
        if self.is_needed is not None:
            return block.end
        return min(self.comments.passed_from(block.end), self.part_end)

    def inner_block(self, block: n.Block) -> tuple[str, list[t.Statement]]:
        """Lower a block behind a header; the comment on the header's line comes first."""
        if self.level >= _MAXIMUM_BLOCKS:
            raise CannotTranslate(rules.TooDeep, block)
        first = block.statements[0].start if block.statements else self.end_of(block)
        self.level += 1
        try:
            return self.comments.heading(first), self.block(block)
        finally:
            self.level -= 1

    def loop_body(self, block: n.Block, steps: list[t.Statement]) -> tuple[str, list[t.Statement]]:
        """Lower the body of a loop; `steps` is what CONTINUE must do first."""
        if len(self.open_loops) >= _MAXIMUM_LOOPS:
            raise CannotTranslate(rules.TooDeep, block)
        self.open_loops.append(leaving.OpenLoop(steps))
        try:
            return self.inner_block(block)
        finally:
            self.open_loops.pop()

    def statement(self, node: n.Statement, following: int) -> list[t.Statement]:
        """Lower a statement; `following` is where the next one starts."""
        if self.is_needed is not None:
            return [] if self.is_left_out(node) else self._for_types(node)
        context = self.context
        is_simple = type(node) not in WITH_BLOCKS
        lowered = self.comments.above(node.start)
        before = context.counts.now(), self.comments.position, len(context.diagnostics)
        deferred = len(self.deferred)
        context.counts.statements += 1
        outer = context.remarks, context.calls_unsupported, context.hoisted
        context.remarks, context.calls_unsupported, context.hoisted = [], False, []
        try:
            try:
                made = self._lower(node)
            except NoPlace as problem:
                del context.diagnostics[before[2] :], context.remarks[:], context.hoisted[:]
                made = assignments.lower_without_place(context, node, problem.node)
            if type(node) in LOOPS:
                made += labels.behind_loop(self, node)
            if is_simple and node.end - node.start > _LONG:
                _check_depth(node, made)
            if is_simple and self.comments.next_start < node.end:
                lowered += self.comments.before(node.end)
        except (CannotTranslate, RecursionError) as problem:
            reason = problem if isinstance(problem, CannotTranslate) else CannotTranslate(rules.TooDeep, node)
            made = self.give_up(node, reason, before)
        except Exception as mistake:  # a mistake of ours may cost a statement, never a program
            made = self.give_up(node, own_mistake(node, mistake), before)
        else:
            if context.remarks or context.hoisted:
                remarks: list[t.Statement] = [
                    t.Comment(text, origin=node.start) for text in dict.fromkeys(context.remarks)
                ]
                made = [*remarks, *context.hoisted, *made]
            context.counts.unsupported += context.calls_unsupported
        finally:
            context.remarks, context.calls_unsupported, context.hoisted = outer
        for one in made:
            if one.origin < 0:
                one.origin = node.start
        if not made and len(self.deferred) > deferred:
            stored = self.deferred[deferred:]
            if isinstance(stored[-1], t.Comment):  # the last one in a block of constants
                stored += map(t.Comment, filter(None, [self._trailing(node, following)]))
            else:
                self._trail(node, following, stored[-1])
            self.deferred[deferred:] = [*(s for s in lowered if isinstance(s, t.Comment)), *stored]
            return []
        if is_simple and made and self.comments.next_start < following:
            self._trail(node, following, made[-1])
        return lowered + made

    def _trail(self, node: n.Statement, following: int, last: t.Statement) -> None:
        """Put the comment behind a statement behind the last one that it has become."""
        comment = self._trailing(node, following)
        if comment and isinstance(last, t.Comment):
            last.text = f"{last.text}  {comment}"
        elif comment:
            last.comment = f"{last.comment}  {comment}".strip()

    def _trailing(self, node: n.Statement, following: int) -> str:
        return self.comments.trailing(max(node.start, node.end - 1), following)

    def _for_types(self, node: n.Statement) -> list[t.Statement]:
        """Lower a statement for nothing but what it says of types; what cannot be lowered is told of later."""
        context = self.context
        try:
            try:
                return self._lower(node)
            except NoPlace as problem:
                return assignments.lower_without_place(context, node, problem.node)
        except Exception:
            return []
        finally:
            context.hoisted.clear()

    def is_left_out(self, *nodes: n.Node) -> bool:
        """Whether nodes need not be lowered: types alone are looked for, of which they say nothing."""
        return self.is_needed is not None and not any(map(self.is_needed, nodes))

    def start_afresh(self) -> None:
        """Forget the procedure in which a mistake of ours has ended the lowering."""
        self.open_loops, self.nested, self.not_declared = [], [], []
        self.jumps, self.level = None, 0
        self.context.remarks, self.context.hoisted = [], []
        self.context.checks_errors = False

    def give_up(
        self, node: n.Node, reason: CannotTranslate, before: tuple[tuple[int, int, int], int, int]
    ) -> list[t.Statement]:
        """Mark a statement whole, with all that stands inside it."""
        context = self.context
        counts, self.comments.position, diagnostics = before
        context.counts = Counts(*counts)
        if self.jumps is not None:
            self.jumps.depth = min(self.jumps.depth, len(self.open_loops))
        del context.diagnostics[diagnostics:]
        context.report(reason.rule, reason.node, **reason.values)
        inside = sum(isinstance(inner, n.Statement) for inner in walk(node))
        context.counts.statements += inside
        context.counts.untranslated += inside
        self.comments.skip(node.end)
        if isinstance(node, n.Declaration | n.Let):
            names = node.names if isinstance(node, n.Declaration) else (node.name,)
            self.not_declared += [name.text for name in names]
        return marks.of_statement(self.context, reason.rule, node)

    def condition(self, node: n.Expression | n.Untranslated) -> tuple[list[t.Statement], t.Expression]:
        """Lower the condition of a header; where that fails, its text as comments and a call that raises."""
        if isinstance(node, n.Untranslated):
            self.context.counts.untranslated += 1
            return [*marks.text_of(self.context, rules.Syntax, node)], marks.not_translated(
                self.context, node
            )
        if self.is_left_out(node):
            return [], t.Atom("True")
        context = self.context
        checks_errors, context.checks_errors = context.checks_errors, False
        try:
            return [], expressions.condition(context, node)
        except CannotTranslate as reason:
            context.report(reason.rule, reason.node, **reason.values)
            context.counts.untranslated += 1
            comments: list[t.Statement] = [*marks.text_of(context, reason.rule, node)]
            return comments, marks.not_translated(context, node)
        finally:
            context.checks_errors = checks_errors

    # one statement

    def _lower(self, node: n.Statement) -> list[t.Statement]:
        lower = _LOWERED_BY.get(type(node))
        if lower is None:
            raise CannotTranslate(rules.UnsupportedConstruct, node, construct="this statement")
        return lower(self, node)

    def _declaration(self, node: n.Declaration) -> list[t.Statement]:
        return assignments.lower_declaration(self.context, node, self._module_level())

    def _sectioned(self, node: n.Sectioned) -> list[t.Statement]:
        context, declaration = self.context, node.declaration
        if isinstance(declaration, n.Let):
            return assignments.lower_let(context, declaration, self.deferred)
        if node.section.is_global and context.procedure is None:
            for name in declaration.names:
                context.scope.declare(name.text, Type.UNKNOWN).is_global = True
        return self._declaration(declaration)

    def _internal_procedure(self, node: n.InternalProcedure) -> list[t.Statement]:
        self.nested.append(procedures.nested_procedure(self, node.procedure))
        return []

    def _composite(self, node: n.Composite) -> list[t.Statement]:
        is_made = id(node) in self.classes
        return classes.static_objects(self, node) if is_made else classes.lower_local_class(self, node)

    def _attribute_block(self, node: n.AttributeBlock) -> list[t.Statement]:
        attributes.tell_attributes(self.context, node, node.words)
        return self.block(node.body)

    def _type_alias(self, node: n.TypeAlias) -> list[t.Statement]:
        type_ = self.context.bound.type_named(node.type)
        meant = type_.annotation if type_ is not None else type_words(self.context, node.type)
        return [t.Comment(f"# type {visible(node.name.text)} = {visible(meant)}")]

    def _when_exception(self, node: n.WhenException) -> list[t.Statement]:
        raise CannotTranslate(rules.TooDeep, node)

    def _untranslated(self, node: n.Untranslated) -> list[t.Statement]:
        self.context.counts.untranslated += 1
        self.comments.skip(node.end)
        return marks.of_statement(
            self.context, rules.OwnMistake if node.reason == OWN_MISTAKE else rules.Syntax, node
        )

    def _module_level(self) -> list[t.Statement] | None:
        """Return where declarations go that need no code: only those that the main code always runs through."""
        is_main = self.context.scope is self.context.bound.main
        return self.deferred if is_main and self.level <= 1 else None

    def _if(self, node: n.If) -> list[t.Statement]:
        branches: list[tuple[t.Expression, list[t.Statement], str, int]] = []
        above: list[t.Statement] = []
        for branch in node.branches:
            comments, condition = self.condition(branch.condition)
            above += comments
            heading, body = self.inner_block(branch.body)
            branches.append((condition, body, heading, branch.start))
        else_heading, otherwise = "", None
        if node.otherwise is not None:
            else_heading, otherwise = self.inner_block(node.otherwise)
        return [*above, t.If(branches, otherwise, else_heading)]

    def _broken_block(self, node: n.BrokenBlock) -> list[t.Statement]:
        branches: list[tuple[t.Expression, list[t.Statement], str, int]] = []
        above: list[t.Statement] = []
        parts: tuple[n.BrokenBlock | n.BrokenSection, ...] = (node, *node.sections)
        for part in parts:
            comments, condition = self.condition(part.header)
            above += comments
            heading, body = self.inner_block(part.body)
            branches.append((condition, body, heading, part.start))
            self.context.counts.statements += part is not node
        return [*above, t.If(branches)]


_LOWERED_BY: dict[type[n.Statement], Callable[[Statements, Any], list[t.Statement]]] = {
    n.Declaration: Statements._declaration,
    n.Sectioned: Statements._sectioned,
    n.Let: lambda own, node: assignments.lower_let(own.context, node, own.deferred),
    n.LetSeveral: lambda own, node: several_results.lower_let_several(own.context, node),
    n.ConstantBlock: constants.lower_constants,
    n.Assignment: lambda own, node: assignments.lower_assignment(own.context, node),
    n.Step: lambda own, node: assignments.lower_step(own.context, node),
    n.Exchange: lambda own, node: exchanges.lower_exchange(own.context, node),
    n.Delete: lambda own, node: deletion.lower_delete(own.context, node.target),
    n.ExpressionStatement: lambda own, node: alone.lower_alone(own.context, node),
    n.ConstructorCall: lambda own, node: constructors.lower_constructor_call(own.context, node),
    n.InternalProcedure: Statements._internal_procedure,
    n.Composite: Statements._composite,
    n.If: Statements._if,
    n.Switch: switches.lower_switch,
    n.ForCounted: loops.lower_for,
    n.ForEach: each.lower_for_each,
    n.ForEachRecord: each.lower_for_each_record,
    n.While: loops.lower_while,
    n.Loop: loops.lower_loop,
    n.Break: leaving.lower_break,
    n.Continue: leaving.lower_continue,
    n.Return: lambda own, node: returns.lower_return(own.context, node),
    n.With: blocks.lower_with,
    n.Use: blocks.lower_use,
    n.CompileIf: blocks.lower_compile_if,
    n.AttributeBlock: Statements._attribute_block,
    n.WhenExceptionIn: handlers.when_exception_in,
    n.WhenException: Statements._when_exception,
    n.Goto: labels.lower_goto,
    n.Label: lambda _own, node: [t.Comment(f"# label {visible(node.name)}")],
    n.TypeAlias: Statements._type_alias,
    n.Extern: lambda _own, node: [t.Comment(f"# EXTERN {visible(', '.join(node.names))}")],
    n.Section: lambda _own, _node: [],
    n.BrokenBlock: Statements._broken_block,
    n.Untranslated: Statements._untranslated,
}
_LONG, _DEEPEST = 200, 90
"""From how many characters on a statement is looked at for its depth, and how deep Python's own parser goes."""
_MAXIMUM_BLOCKS = 80
"""CPython allows 99 levels of indentation."""
_MAXIMUM_LOOPS = 15
"""CPython allows 20 blocks inside one another, `try` among them."""


def _check_depth(node: n.Statement, made: list[t.Statement]) -> None:
    for statement in made:
        for slot in statement.__slots__:
            value = getattr(statement, slot)
            if isinstance(value, t.Expression) and t.depth(value) > _DEEPEST:
                raise CannotTranslate(rules.TooDeep, node)
