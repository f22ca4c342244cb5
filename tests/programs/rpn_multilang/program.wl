// Shunting yard, moitié français moitié English : stack, queue, enumeration, exceptions, GOTO-free parser
TokenKind est une Enumeration
	tkNumber
	tkOperator
	tkOpen
	tkClose
END
Token is Structure
	kind is TokenKind
	text est une chaîne
FIN

FOR EACH STRING sExpression OF "1 + 2 * 3;(1 + 2) * 3;2 ^ 3 ^ 2;-4 + 10 / 4;7 - (2 - 1;8 / 0;3 $ 4;((2))" SEPAREE PAR ";"
	WHEN EXCEPTION DANS
		Info(sExpression + " = " + Evalue(sExpression) + "   [" + EnPostfixe(sExpression) + "]")
	FAIRE
		Info(sExpression + " : " + ExceptionInfo(errMessage))
	END
FIN

PROCEDURE Lexer(sText is string) : array of Token
arrTokens is array of Token
i est un entier = 1
bValueBefore is boolean = False
TANTQUE i <= Length(sText)
	c est une chaîne = sText[[i]]
	t is Token
	SWITCH c
		CASE " "
			i++
			CONTINUER
		CAS "0" TO "9", "."
			t.kind = tkNumber
			t.text = ""
			WHILE i <= Taille(sText) ET sText[[i]] DANS ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".")
				t.text += sText[[i]]
				i++
			END
			bValueBefore = Vrai
		CASE "+", "*", "/", "^", "-"
			SI c = "-" _ET_ PAS bValueBefore ALORS
				t.kind = tkNumber
				t.text = "0"
				Ajoute(arrTokens, t)
			FIN
			t.kind = tkOperator
			t.text = c
			i++
			bValueBefore = False
		CASE "("
			t.kind = tkOpen; t.text = c; i++
		CASE ")"
			t.kind = tkClose; t.text = c; i++
			bValueBefore = True
		OTHER CASE
			ExceptionThrow(1, "caractère inattendu : " + c)
	END
	Ajoute(arrTokens, t)
FIN
RESULT arrTokens

PROCÉDURE Priorite(sOp is string) : int
SELON sOp
	CASE "+", "-" : RENVOYER 1
	CASE "*", "/" : RESULT 2
	AUTRE CAS : RENVOYER 3
END

PROCEDURE EnSuite(sText is string) : queue of Token
qOut is Queue of Token
stkOps est une Pile de Token
tTop is Token
FOR EACH t OF Lexer(sText)
	SWITCH t.kind
		CASE tkNumber : Enqueue(qOut, t)
		CASE tkOpen : Empile(stkOps, t)
		CASE tkClose
			bFound is boolean = False
			TANTQUE stkOps..Occurrence > 0
				Pop(stkOps, tTop)
				SI tTop.kind = tkOpen ALORS
					bFound = True
					SORTIR
				FIN
				Enfile(qOut, tTop)
			FIN
			IF NOT bFound THEN ExceptionDéclenche(2, "parenthèse ) en trop")
		CASE tkOperator
			LOOP
				IF stkOps..Count = 0 THEN BREAK
				Dépile(stkOps, tTop)
				SI tTop.kind = tkOpen OU Priorite(tTop.text) < Priorite(t.text) OU (t.text = "^" ET tTop.text = "^") ALORS
					Push(stkOps, tTop)
					SORTIR
				FIN
				Enfile(qOut, tTop)
			END
			Push(stkOps, t)
	END
END
WHILE Dépile(stkOps, tTop)
	SI tTop.kind = tkOpen ALORS ExceptionThrow(3, "il manque )")
	Enqueue(qOut, tTop)
END
RESULT qOut

PROCEDURE EnPostfixe(sText)
s is string
FOR EACH t OF EnSuite(sText)
	s += [" "] + t.text
END
RENVOYER s

PROCEDURE Evalue(sText is string) : real
stk is Stack of real
q is Queue of Token = EnSuite(sText)
t is Token
WHILE Dequeue(q, t)
	IF t.kind = tkNumber THEN
		Push(stk, Val(t.text))
	ELSE
		b is real = Dépile(stk)
		a is real = Pop(stk)
		SELON t.text
			CAS "+" : Push(stk, a + b)
			CAS "-" : Push(stk, a - b)
			CAS "*" : Push(stk, a * b)
			CAS "/"
				IF b = 0 THEN ExceptionThrow(4, "division par zéro")
				Push(stk, a / b)
			CAS "^" : Push(stk, a ^ b)
		FIN
	END
END
RESULT Pop(stk)
