// Callbacks: procedure variables, lambdas, internal procedures that capture, by-reference results
arrNumbers is array of int = [5, 3, 9, 1, 7, 3]
pSquare is Procedure = Square
pAny is Procedure
pAny <- Triple
Info(pSquare(4), pAny(4), Apply(pSquare, pAny, 2))
arrOut is array of int = Map(arrNumbers, (n) => { RESULT n * 10 })
Info(ArrayToString(arrOut, ","))
nLimit is int = 4
arrOut = Filter(arrNumbers, procedure(n is int) { RESULT n > nLimit })
Info(ArrayToString(arrOut, ","))
ArraySort(arrNumbers, asFunction, CompareEvenFirst)
Info(ArrayToString(arrNumbers, " "))
ArraySort(arrNumbers, asFunction, (a, b) => { RESULT b - a })
Info(ArrayToString(arrNumbers, " "))
nCalls is int
LOOP(3)
	Count()
END
Info(nCalls)
Info(Execute("Square", 12))
nMin, nMax are int
MinMax(arrNumbers, nMin, nMax)
Info(nMin, nMax)
aaActions is associative array of Procedure
aaActions["sq"] = Square
aaActions["tri"] = Triple
FOR EACH pAction, sName OF aaActions
	Info(sName + " " + pAction(5))
END
Info(Fold(arrNumbers, 0, (a, b) => { RESULT a + b }), Fold(arrNumbers, 1, (a, b) => { RESULT a * b }))
pMade is Procedure = MakeAdder()
Info(pMade(1, 2))

INTERNAL PROCEDURE Count()
	nCalls += 2
END

PROCEDURE Square(n is int) : int
RESULT n * n

PROCEDURE Triple(n is int) : int
RESULT 3 * n

PROCEDURE Apply(p1 is Procedure, p2 is Procedure, n) : int
RESULT p2(p1(n))

PROCEDURE Map(arr is array of int, p is Procedure) : array of int
arrResult is array of int
FOR EACH n OF arr
	Add(arrResult, p(n))
END
RESULT arrResult

PROCEDURE Filter(arr is array of int, p is Procedure) : array of int
arrResult is array of int
FOR EACH n OF arr
	IF p(n) THEN Add(arrResult, n)
END
RESULT arrResult

PROCEDURE CompareEvenFirst(a is int, b is int)
IF modulo(a, 2) <> modulo(b, 2) THEN RESULT modulo(a, 2) - modulo(b, 2)
IF a < b THEN RESULT -1
IF a > b THEN RESULT 1
RESULT 0

PROCEDURE MinMax(arr, nLow, nHigh)
nLow = arr[1]
nHigh = arr[1]
FOR i = 2 _TO_ arr..Count
	nLow = Min(nLow, arr[i])
	nHigh = Max(nHigh, arr[i])
END

PROCEDURE Fold(arr, nStart, p is Procedure)
nSum is 8-byte int = nStart
FOR EACH n OF arr
	nSum = p(nSum, n)
END
RESULT nSum

PROCEDURE MakeAdder() : Procedure
p is Procedure = Sum2
RESULT p

PROCEDURE Sum2(a, b)
RESULT a + b
