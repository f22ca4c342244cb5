// Internal procedures, closures, callbacks with state, recursion inside, lambdas in structures, memo, dispatch by name
Rule is Structure
	sName is string
	pTest is Procedure
	pAction is Procedure
END
arrRules is array of Rule
nApplied is int
AddRule("even", (n) => { RESULT modulo(n, 2) = 0 }, (n) => { RESULT n / 2 })
AddRule("three", (n) => { RESULT modulo(n, 3) = 0 }, Third)
AddRule("else", (n) => { RESULT True }, procedure(n int) {
	nApplied += 100
	RESULT n - 1
})
Info(Run(27), Run(64), nApplied)
Info(Outer(4))
pAdd is Procedure = MakeAdder(10)
pAdd2 is Procedure = MakeAdder(100)
Info(pAdd(5), pAdd2(5), pAdd(1))
arrWords is array of string = ["pear", "fig", "banana", "kiwi"]
ArraySort(arrWords, asFunction, ByLength)
Info(ArrayToString(arrWords, " "))
ArraySort(arrWords, asFunction, (a, b) => { RESULT a > b ? 1 ELSE (a < b ? -1 ELSE 0) })
Info(ArrayToString(arrWords, " "))
aaCommands is associative array of Procedure
aaCommands["double"] = Double
aaCommands["square"] = "Square"
FOR EACH STRING sCommand OF "double square double" SEPARATED BY " "
	p is Procedure = aaCommands[sCommand]
	nValue is int = p(nValue + 1)
END
Info(nValue, Execute("Square", 9), Execute(Double, 4))
Info(Filter([1, 2, 3, 4, 5, 6], (x) => { RESULT x > 3 }), Map(["a", "b"], Upper2))
CountTo(3)

PROCEDURE AddRule(sName, pTest is Procedure, pAction is Procedure)
r is Rule
r.sName = sName
r.pTest = pTest
r.pAction = pAction
Add(arrRules, r)

PROCEDURE Run(LOCAL n is int) : string
sLog is string = n
WHILE n > 1
	FOR EACH r OF arrRules
		IF r.pTest(n) THEN
			n = r.pAction(n)
			nApplied++
			sLog += " " + r.sName + ":" + n
			BREAK
		END
	END
END
RESULT sLog

PROCEDURE Third(n)
RESULT n / 3

PROCEDURE Outer(n is int)
nCalls is int
sResult is string = Permute("", "abcd"[[TO n]])
RESULT nCalls + " calls, " + Length(sResult) / n + " permutations, last " + sResult[[Length(sResult) - n + 1 TO]]
	INTERNAL PROCEDURE Permute(sDone is string, sRest is string) : string
		nCalls++
		IF sRest = "" THEN RESULT sDone
		sAll is string
		FOR k = 1 TO Length(sRest)
			sAll += Permute(sDone + sRest[[k]], sRest[[TO k - 1]] + sRest[[k + 1 TO]])
		END
		RESULT sAll
	END

PROCEDURE MakeAdder(nStart is int)
nSum is int = nStart
RESULT (n) => {
	nSum += n
	RESULT nSum
}

PROCEDURE ByLength(a is string, b is string)
RESULT Length(a) - Length(b)

PROCEDURE Double(n)
RESULT n * 2

PROCEDURE Square(n)
RESULT n * n

PROCEDURE Upper2(s)
RESULT Upper(s) + Upper(s)

PROCEDURE Filter(arrAny, pTest is Procedure)
s is string
FOR EACH x OF arrAny
	IF pTest(x) THEN s += ["+"] + x
END
RESULT s

PROCEDURE Map(arrAny, p is Procedure)
s is string
FOR EACH x OF arrAny
	s += ["/"] + p(x)
END
RESULT s

PROCEDURE CountTo(n is int)
i is int
	INTERNAL PROCEDURE Next() : boolean
		i++
		RESULT i <= n
	END
WHILE Next()
	Info("n" + i)
END
