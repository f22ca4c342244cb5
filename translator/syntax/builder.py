"""Nodes from reductions: one method per rule of the grammar, called with the rule's children and its extent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from translator.syntax import nodes as n
from translator.syntax.block_builder import BlockBuilder
from translator.syntax.building import given, keyword, name, spelled, untranslated
from translator.syntax.expression_builder import ExpressionBuilder
from translator.syntax.tables import BUILD, Rule
from wlcompat.record import field_names

Build = Callable[[list[Any], int, int], Any]


class Builder(BlockBuilder, ExpressionBuilder):
    """The builder: here the program, its procedures and the simple statements. It has no state."""

    def method(self, rule: Rule) -> Build:
        """Return what builds the node of a rule; a rule that builds nothing passes its only child on."""
        found: Build | None = getattr(self, rule.name, None)
        if found is None:
            if rule.action == BUILD:
                raise LookupError(f"the grammar has a rule {rule.name} that the builder does not know")
            return _only_child
        return found

    # program and procedures

    def program(self, c: list[Any], start: int, end: int) -> n.Program:
        body, *procedures = c
        main = list(body.block.statements)
        parts = [_without_classes(procedure, main) for procedure in procedures]
        interfaces = [statement for statement in main if isinstance(statement, n.Interface)]
        main = [s.declared if isinstance(s, n.Interface) else s for s in main]
        parts += [prototype for one in interfaces for prototype in one.prototypes]
        block = n.Block(body.block.start, body.block.end, tuple(main))
        return n.Program(start, end, block, body.handlers, tuple(parts))

    def body(self, c: list[Any], start: int, end: int) -> n.Body:
        return n.Body(start, end, c[0], tuple(c[1:]))

    def case_error(self, c: list[Any], start: int, end: int) -> n.Handler:
        return n.Handler(start, end, "error", c[0])

    def case_exception(self, c: list[Any], start: int, end: int) -> n.Handler:
        return n.Handler(start, end, "exception", c[0])

    def end_section(self, c: list[Any], start: int, end: int) -> n.Handler:
        return n.Handler(start, end, "end", c[0])

    def block(self, c: list[Any], start: int, end: int) -> n.Block:
        statements: list[n.Statement] = []
        for line in c:
            statements.extend(line)
        return n.Block(start, end, tuple(statements))

    def procedure(self, c: list[Any], start: int, end: int) -> n.Procedure:
        *modifiers, (owner, own_name), parameters, attributes, result, body = c
        return self._procedure(start, end, own_name, owner, modifiers, parameters, attributes, result, body)

    def _procedure(
        self,
        start: int,
        end: int,
        own_name: n.Name,
        owner: str,
        modifiers: list[str],
        parameters: tuple[n.Parameter | None, ...] | None,
        attributes: Any,
        result: n.TypeNode | None,
        body: n.Body,
        role: str = "",
    ) -> n.Procedure:
        own = tuple(p for p in parameters or () if p is not None)
        any_more = len(own) < len(parameters or ())
        return n.Procedure(
            start,
            end,
            own_name,
            owner,
            tuple(modifiers),
            own,
            any_more,
            result,
            body.block,
            handlers=body.handlers,
            attributes=_words(attributes) or _behind(result),
            role=role,
        )

    def procedure_name(self, c: list[Any], start: int, end: int) -> tuple[str, n.Name]:
        return (c[0][1] if len(c) == 2 else ""), name(c[-1])

    def broken_procedure(self, c: list[Any], start: int, end: int) -> n.BrokenProcedure:
        return n.BrokenProcedure(start, end, untranslated(c[0]), c[1].block, c[1].handlers)

    def internal_procedure(self, c: list[Any], start: int, end: int) -> n.InternalProcedure:
        *modifiers, name_token, parameters, attributes, result, body = c
        own_name = name(name_token)
        procedure = self._procedure(start, end, own_name, "", modifiers, parameters, attributes, result, body)
        return n.InternalProcedure(start, end, procedure)

    def modifier(self, c: list[Any], start: int, end: int) -> str:
        return keyword(c[0])

    def parameters(self, c: list[Any], start: int, end: int) -> tuple[n.Parameter | None, ...]:
        return () if c == [None] else tuple(p if isinstance(p, n.Parameter) else None for p in c)

    def parameter(self, c: list[Any], start: int, end: int) -> n.Parameter:
        by_value, name_token, type_, default = c
        return n.Parameter(start, end, name(name_token), by_value is not None, type_, _value(default))

    def attributed_parameter(self, c: list[Any], start: int, end: int) -> n.Parameter:
        by_value, name_token, attributes, default = c
        words = _words(attributes)
        own_name = name(name_token)
        return n.Parameter(
            start, end, own_name, by_value is not None, None, _value(default), attributes=words
        )

    def any_parameters(self, c: list[Any], start: int, end: int) -> object:
        return _ANY_PARAMETERS

    def by_value(self, c: list[Any], start: int, end: int) -> bool:
        return True

    def result_type(self, c: list[Any], start: int, end: int) -> n.TypeNode:
        type_: n.TypeNode = c[0]
        return type_

    # declarations

    def declaration(self, c: list[Any], start: int, end: int) -> n.Declaration:
        names, type_, initial = c
        return n.Declaration(
            start, end, names, type_, _value(initial), by_reference=isinstance(initial, _Reference)
        )

    def described_declaration(self, c: list[Any], start: int, end: int) -> n.Declaration:
        names, type_, word, value = c
        if isinstance(type_, n.TypeName):
            words = (*type_.attributes, word[1], "=", *spelled(value))
            type_ = n.TypeName(
                type_.start, type_.end, type_.words, arguments=type_.arguments, attributes=words
            )
        return n.Declaration(start, end, names, type_, None)

    def reference_value(self, c: list[Any], start: int, end: int) -> _Reference:
        return _Reference(c[0])

    def names(self, c: list[Any], start: int, end: int) -> tuple[n.Name, ...]:
        return tuple(name(token) for token in c)

    def let(self, c: list[Any], start: int, end: int) -> n.Let:
        return n.Let(start, end, name(c[0]), _needed(c[1]), is_constant=False)

    def let_several(self, c: list[Any], start: int, end: int) -> n.LetSeveral:
        *names, value = c
        return n.LetSeveral(start, end, tuple(name(token) for token in names), value)

    def constant(self, c: list[Any], start: int, end: int) -> n.Let:
        return n.Let(start, end, name(c[0]), c[1], is_constant=True)

    def typed_constant(self, c: list[Any], start: int, end: int) -> n.Declaration:
        return n.Declaration(start, end, (name(c[0]),), c[1], c[2], is_constant=True)

    def visibility(self, c: list[Any], start: int, end: int) -> tuple[str, ...]:
        return tuple(keyword(token) for token in c)

    def section(self, c: list[Any], start: int, end: int) -> n.Section:
        return n.Section(start, end, (*c[0], "CONSTANT") if c[1] is not None else c[0])

    def sectioned(self, c: list[Any], start: int, end: int) -> n.Sectioned:
        return n.Sectioned(start, end, n.Section(start, c[1].start, c[0]), c[1])

    def constant_block(self, c: list[Any], start: int, end: int) -> n.ConstantBlock:
        return n.ConstantBlock(start, end, c[-1])

    def composite(self, c: list[Any], start: int, end: int) -> n.Composite:
        names, kind, bases, attributes, body = c
        if bases is not None:
            body = n.Block(body.start, body.end, (*body.statements, bases))
        return n.Composite(start, end, names[0], kind, body, attributes=_words(attributes))

    def composed(self, c: list[Any], start: int, end: int) -> tuple[n.Statement, ...]:
        """Two statements: a structure named after the variable, and the variable."""
        names, body = c
        own_name = n.Name(names[0].start, names[0].end, f"{names[0].text}_structure")
        type_ = n.TypeName(own_name.start, own_name.end, (own_name.text,), arguments=None, attributes=())
        structure = n.Composite(start, end, own_name, "STRUCTURE", body)
        return structure, n.Declaration(end, end, names, type_, None)

    def class_bases(self, c: list[Any], start: int, end: int) -> n.Inherits:
        return self.inherits(c, start, end)

    def interface(self, c: list[Any], start: int, end: int) -> n.Interface:
        names, bases, attributes, *prototypes = c
        methods = tuple(make(names[0].text) for make in prototypes)
        first = methods[0].start if methods else end
        body = n.Block(first, first, () if bases is None else (bases,))
        words = _words(attributes)
        declared = n.Composite(start, end, names[0], "CLASS", body, attributes=words, is_interface=True)
        return n.Interface(start, end, declared, methods)

    def prototype(self, c: list[Any], start: int, end: int) -> Callable[[str], n.Procedure]:
        *modifiers, name_token, parameters, attributes, result = c
        own_name, body = name(name_token), n.Body(end, end, n.Block(end, end, ()), ())
        return lambda owner: self._procedure(
            start, end, own_name, owner, modifiers, parameters, attributes, result, body, role="prototype"
        )

    def composite_kind(self, c: list[Any], start: int, end: int) -> str:
        return keyword(c[0])

    def inherits(self, c: list[Any], start: int, end: int) -> n.Inherits:
        return n.Inherits(start, end, tuple(token[1] for token in c if _is_token(token)))

    def inherits_object(self, c: list[Any], start: int, end: int) -> n.Inherits:
        return n.Inherits(start, end, (c[1][1],))

    def type_alias(self, c: list[Any], start: int, end: int) -> n.TypeAlias:
        return n.TypeAlias(start, end, c[0][0], c[1])

    def extern(self, c: list[Any], start: int, end: int) -> n.Extern:
        return n.Extern(
            start, end, tuple(item if isinstance(item, str) else item[1].strip('"') for item in c)
        )

    def extern_name(self, c: list[Any], start: int, end: int) -> str:
        return ".".join(part[1] for part in c)

    def attribute_block(self, c: list[Any], start: int, end: int) -> n.AttributeBlock:
        return n.AttributeBlock(start, end, c[0].words, c[1])

    def constructor_call(self, c: list[Any], start: int, end: int) -> n.ConstructorCall:
        return n.ConstructorCall(start, end, name(c[0]), given(c[1:]))

    # simple statements

    def break_(self, c: list[Any], start: int, end: int) -> n.Break:
        return n.Break(start, end)

    def break_switch(self, c: list[Any], start: int, end: int) -> n.BreakSwitch:
        return n.BreakSwitch(start, end)

    def continue_(self, c: list[Any], start: int, end: int) -> n.Continue:
        return n.Continue(start, end)

    def return_(self, c: list[Any], start: int, end: int) -> n.Return:
        return n.Return(start, end, c[0])

    result = return_

    def goto(self, c: list[Any], start: int, end: int) -> n.Goto:
        return n.Goto(start, end, c[0][1])

    def label(self, c: list[Any], start: int, end: int) -> n.Label:
        return n.Label(start, end, c[0][1])

    def delete(self, c: list[Any], start: int, end: int) -> n.Delete:
        return n.Delete(start, end, c[0])

    def assignment(self, c: list[Any], start: int, end: int) -> n.Assignment:
        return n.Assignment(start, end, c[0], "=", c[1])

    def compound_assignment(self, c: list[Any], start: int, end: int) -> n.Assignment:
        return n.Assignment(start, end, c[0], c[1][1], c[2])

    def copy(self, c: list[Any], start: int, end: int) -> n.Assignment:
        return n.Assignment(start, end, c[0], "<=", c[1])

    def reference(self, c: list[Any], start: int, end: int) -> n.Assignment:
        return n.Assignment(start, end, c[0], "<-", c[1])

    def step(self, c: list[Any], start: int, end: int) -> n.Step:
        target, operator = (c[0], c[1]) if isinstance(c[0], n.Expression) else (c[1], c[0])
        return n.Step(start, end, target, operator[1])

    def exchange(self, c: list[Any], start: int, end: int) -> n.Exchange:
        return n.Exchange(start, end, c[0], c[1])

    def expression_statement(self, c: list[Any], start: int, end: int) -> n.ExpressionStatement:
        return n.ExpressionStatement(start, end, c[0])


for _keyword in ("break", "continue", "return"):
    setattr(Builder, _keyword, getattr(Builder, f"{_keyword}_"))

_ANY_PARAMETERS = object()


def _without_classes(
    procedure: n.Procedure | n.BrokenProcedure, main: list[n.Statement]
) -> n.Procedure | n.BrokenProcedure:
    """Move the classes that follow the code of a procedure to the main code: no procedure declares a class."""
    classes = [
        s
        for s in procedure.body.statements
        if isinstance(s, n.Interface) or (isinstance(s, n.Composite) and s.kind == "CLASS")
    ]
    if not classes:
        return procedure
    main += classes
    kept = tuple(s for s in procedure.body.statements if s not in classes)
    body = n.Block(procedure.body.start, kept[-1].end if kept else procedure.body.start, kept)
    parts = {field: getattr(procedure, field) for field in field_names(type(procedure))}
    return type(procedure)(**{**parts, "body": body})


class _Reference:
    """A value behind `<-` until its declaration is built."""

    def __init__(self, value: n.Expression) -> None:
        self.value = value


def _behind(result: n.TypeNode | None) -> tuple[str, ...]:
    """Return the attributes behind the type of a result, which are those of the procedure."""
    while isinstance(result, n.ArrayType):
        result = result.element
    return result.attributes if isinstance(result, n.TypeName) else ()


def _words(attributes: Any) -> tuple[str, ...]:
    return attributes.words if attributes is not None else ()


def _needed(initial: n.Expression | _Reference) -> n.Expression:
    return initial.value if isinstance(initial, _Reference) else initial


def _value(initial: n.Expression | _Reference | None) -> n.Expression | None:
    return initial.value if isinstance(initial, _Reference) else initial


def _is_token(child: object) -> bool:
    return isinstance(child, tuple) and len(child) == 3 and isinstance(child[0], tuple)


def _only_child(children: list[Any], _start: int, _end: int) -> Any:
    return children[0]
