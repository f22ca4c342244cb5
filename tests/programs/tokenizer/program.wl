// A tokenizer and evaluator with enumerations, queue of structures, stack, SWITCH ranges
EKind is Enumeration
	NUMBER
	NAME
	SIGN
	BAD
END
Token is Structure
	eKind is EKind
	sText is string
END
quTokens is queue of Token
aaVariables is associative array (ccIgnoreCase) of real
aaVariables["Pi"] = 3.14
aaVariables["x"] = 2

FOR EACH STRING sLine OF "1 + 2 * 3|(1+2)*3|PI * x ^ 2|2 ^ 3 ^ 2|10 / 4 - X|7 $ 2|(1 + 2" SEPARATED BY "|"
	Tokenize(sLine, quTokens)
	bOk is boolean
	rValue is real
	(bOk, rValue) = Evaluate(quTokens)
	Info(sLine + " => " + (bOk ? NumToString(rValue, "0.2f") ELSE "error"))
END

PROCEDURE Tokenize(sLine is string, quResult is queue of Token)
i is int = 1
DeleteAll(quResult)
WHILE i <= Length(sLine)
	c is string = sLine[[i]]
	stToken is Token
	SWITCH c
		CASE " " : i++ ; CONTINUE
		CASE "0" TO "9"
			stToken.eKind = NUMBER
			j is int = i
			WHILE j < Length(sLine) _AND_ sLine[[j + 1]] IN ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".")
				j++
			END
			stToken.sText = sLine[[i TO j]]
			i = j
		CASE "a" TO "z", "A" TO "Z"
			stToken.eKind = NAME
			stToken.sText = c
			WHILE i < Length(sLine) _AND_ "a" <= Lower(sLine[[i + 1]]) <= "z"
				i++
				stToken.sText += sLine[[i]]
			END
		CASE "+", "-", "*", "/", "^", "(", ")"
			stToken.eKind = SIGN
			stToken.sText = c
		OTHER CASE
			stToken.eKind = BAD
			stToken.sText = c
	END
	Enqueue(quResult, stToken)
	i++
END

PROCEDURE Evaluate(quResult is queue of Token) : (boolean, real)
arrTokens is array of Token
WHILE quResult..Count > 0
	Add(arrTokens, Dequeue(quResult))
	IF arrTokens[arrTokens..Count].eKind = BAD THEN RESULT (False, 0)
END
nAt is int = 1
bOk is boolean = True
rResult is real = Expression(0)
RESULT (bOk AND nAt > arrTokens..Count, rResult)

	INTERNAL PROCEDURE Expression(nLevel is int) : real
		rLeft is real = Atom()
		WHILE bOk _AND_ nAt <= arrTokens..Count
			sSign is string = arrTokens[nAt].sText
			nPriority is int = Priority(sSign)
			IF nPriority = 0 OR nPriority <= nLevel THEN BREAK
			nAt++
			rRight is real = Expression(sSign = "^" ? nPriority - 1 ELSE nPriority)
			SWITCH sSign
				CASE "+": rLeft += rRight
				CASE "-": rLeft -= rRight
				CASE "*": rLeft *= rRight
				CASE "/": rLeft /= rRight
				CASE "^": rLeft = rLeft ^ rRight
			END
		END
		RESULT rLeft
	END
	INTERNAL PROCEDURE Atom() : real
		IF nAt > arrTokens..Count THEN
			bOk = False
			RESULT 0
		END
		stToken is Token = arrTokens[nAt]
		nAt++
		SWITCH stToken.eKind
			CASE NUMBER : RESULT Val(stToken.sText)
			CASE NAME
				IF aaVariables[stToken.sText]..Empty THEN bOk = False
				RESULT aaVariables[stToken.sText]
			OTHER CASE
				IF stToken.sText <> "(" THEN bOk = False ; RESULT 0
				rInside is real = Expression(0)
				IF nAt > arrTokens..Count THEN bOk = False ELSE nAt++
				RESULT rInside
		END
	END

PROCEDURE Priority(sSign) : int
SWITCH sSign
	CASE "+", "-" : RESULT 1
	CASE "*", "/" : RESULT 2
	CASE "^" : RESULT 3
END
RESULT 0
