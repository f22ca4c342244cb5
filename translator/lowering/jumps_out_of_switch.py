"""BREAK SWITCH: what follows it in its CASE goes into the ELSE of the IF that it stands in."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.lowering.context import CannotTranslate
from translator.semantics.walk import walk
from translator.syntax import nodes as n


def without_jumps(node: n.Switch) -> n.Switch:
    """Return a SWITCH that does the same without BREAK SWITCH."""
    if not _jumps(node):
        return node
    cases = tuple(n.Case(case.start, case.end, case.items, _rest(case.body)) for case in node.cases)
    otherwise = _rest(node.otherwise) if node.otherwise is not None else None
    return n.Switch(node.start, node.end, node.subject, cases, otherwise)


def _jumps(node: n.Node) -> bool:
    return n.BreakSwitch in map(type, walk(node))


def _rest(block: n.Block) -> n.Block:
    """Return a block whose statements behind a jump run only where it is not reached."""
    for position, statement in enumerate(block.statements):
        before, behind = block.statements[:position], block.statements[position + 1 :]
        if isinstance(statement, n.BreakSwitch) and not behind:
            return n.Block(block.start, block.end, before)
        if isinstance(statement, n.Switch) or not _jumps(statement):
            continue
        if not isinstance(statement, n.If) or not all(_ends_with_jump(b.body) for b in statement.branches):
            raise CannotTranslate(
                rules.UnsupportedConstruct, statement, construct="BREAK SWITCH in this place"
            )
        branches = tuple(
            n.Branch(branch.start, branch.end, branch.condition, _rest(branch.body))
            for branch in statement.branches
        )
        own = statement.otherwise.statements if statement.otherwise is not None else ()
        left = (*own, *behind)
        otherwise = _rest(n.Block(left[0].start, block.end, left)) if left else None
        made = n.If(statement.start, statement.end, branches, otherwise, inline=False)
        return n.Block(block.start, block.end, (*before, made))
    return block


def _ends_with_jump(block: n.Block) -> bool:
    return bool(block.statements) and isinstance(block.statements[-1], n.BreakSwitch)
