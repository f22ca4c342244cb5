// Tokenizer and evaluator of expressions (English)
TokenKind is Enumeration
	NUMBER_
	NAME_
	SYMBOL_
	END_
END
Token is Structure
	eKind is TokenKind
	sText is string
	rValue is real
END
ParserState is Structure
	arrTokens is array of Token
	nAt is int = 1
END
gaVariables is associative array of real
gaVariables["pi"] = 3.14159
gaVariables["x"] = 4

FOR EACH STRING sLine OF "1 + 2 * 3;(1+2)*3;2^3^2;-x * -2 + 10/4;max(3, 7) - min(2, x);10 modulo 4;1 / 0;2 * (3 + ;pi * 2" SEPARATED BY ";"
	Trace(sLine + " = " + Evaluate(sLine))
END

PROCEDURE Evaluate(sSource is string) : string
	p is ParserState
	WHEN EXCEPTION IN
		p.arrTokens = Tokens(sSource)
		r is real = Sum_(p)
		IF p.arrTokens[p.nAt].eKind <> END_ THEN ExceptionThrow(2, "unexpected " + p.arrTokens[p.nAt].sText)
		RESULT NumToString(r, "g")
	DO
		IF ExceptionInfo(errCode) = 2 THEN RESULT "error: " + ExceptionInfo(errMessage)
		RESULT "failure"
	END

PROCEDURE Tokens(sSource is string)
	arr is array of Token
	tok is Token
	i is int = 1
	WHILE i <= Length(sSource)
		c is string = sSource[[i]]
		SWITCH True
			CASE c = " ": i++
			CASE c >= "0" _AND_ c <= "9"
				nFrom is int = i
				WHILE i <= Length(sSource) _AND_ Position("0123456789.", sSource[[i]]) > 0
					i++
				END
				tok.eKind = NUMBER_
				tok.sText = sSource[[nFrom TO i - 1]]
				tok.rValue = Val(tok.sText)
				Add(arr, tok)
			CASE Upper(c) >= "A" _AND_ Upper(c) <= "Z"
				nFrom = i
				WHILE i <= Length(sSource) _AND_ Upper(sSource[[i]]) >= "A" _AND_ Upper(sSource[[i]]) <= "Z"
					i++
				END
				tok.eKind = NAME_
				tok.sText = Middle(sSource, nFrom, i - nFrom)
				Add(arr, tok)
			OTHER CASE
				tok.eKind = SYMBOL_
				tok.sText = c
				Add(arr, tok)
				i++
		END
	END
	tok.eKind = END_
	tok.sText = "end"
	Add(arr, tok)
RESULT arr

PROCEDURE Sum_(p is ParserState) : real
	r is real = Product(p)
	LOOP
		SWITCH p.arrTokens[p.nAt].sText
			CASE "+"
				p.nAt++
				r += Product(p)
			CASE "-"
				p.nAt++
				r -= Product(p)
			OTHER CASE: BREAK
		END
	END
RESULT r

PROCEDURE Product(p is ParserState) : real
	r is real = Power_(p)
	LOOP
		s is string = p.arrTokens[p.nAt].sText
		IF NOT s IN ("*", "/", "modulo") THEN RESULT r
		p.nAt++
		r2 is real = Power_(p)
		IF s = "*" THEN
			r = r * r2
		ELSE IF s = "/" THEN
			r = r / r2
		ELSE
			r = r modulo r2
		END
	END

PROCEDURE Power_(p is ParserState) : real
	r is real = Unary(p)
	IF p.arrTokens[p.nAt].sText = "^" THEN
		p.nAt++
		r = r ^ Power_(p)
	END
RESULT r

PROCEDURE Unary(p is ParserState) : real
	tok is Token = p.arrTokens[p.nAt]
	p.nAt++
	IF tok.sText = "-" THEN RESULT -Unary(p)
	IF tok.sText = "(" THEN
		r is real = Sum_(p)
		Expect(p, ")")
		RESULT r
	END
	SWITCH tok.eKind
		CASE NUMBER_: RESULT tok.rValue
		CASE NAME_
			IF p.arrTokens[p.nAt].sText = "(" THEN RESULT CallOf(p, tok.sText)
			RESULT gaVariables[tok.sText]
	END
	ExceptionThrow(2, "unexpected " + tok.sText)

PROCEDURE CallOf(p is ParserState, sName is string) : real
	Expect(p, "(")
	a is real = Sum_(p)
	Expect(p, ",")
	b is real = Sum_(p)
	Expect(p, ")")
	IF sName ~= "MAX" THEN RESULT Max(a, b)
	RESULT Min(a, b)

PROCEDURE Expect(p is ParserState, sWanted is string)
	IF p.arrTokens[p.nAt].sText <> sWanted THEN ExceptionThrow(2, StringBuild("%1 expected, %2 found", sWanted, p.arrTokens[p.nAt].sText))
	p.nAt++
