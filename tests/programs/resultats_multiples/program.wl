// Several results used in every way: nested calls, elements, members, swapped, ignored, in conditions, recursion, structures
STR is Structure
	nMin, nMax is int
	arrN is array of int
END
st is STR
arr is array of 3 int
(arr[1], arr[2]) = MinMax([5, 2, 9])
Info(arr[1], arr[2], arr[3])
(st.nMin, st.nMax) = MinMax([7])
Info(st.nMin + st.nMax)
(nA, nB) = (1, 2)
(nA, nB) = (nB, nA)
Info(nA, nB)
(nA) = MinMax([3, 4])
Info(nA)
(, nB) = MinMax([3, 4])
Info(nB)
let (sQ, nLen, bOk) = Parse("key=value")
Info(sQ, nLen, bOk)
IF Both(1, 2) THEN Info("both")
stR is STR = Build(3)
Info(stR.nMax, ArrayToString(stR.arrN, "-"))
(stR, nA) = BuildTwo(2)
Info(stR.nMax, nA)
(nA, nB) = Fibs(10)
Info(nA, nB)
(arr, nA) = Split("1,2,3,4")
Info(arr.Count, nA)
Info(First(MinMax([8, 6])))
nA, nB are int
PROCEDURE MinMax(arrX is array of int) : (int, int)
nLow is int = arrX[1]
nHigh is int = arrX[1]
FOR EACH n OF arrX
	nLow = Min(nLow, n) ; nHigh = Max(nHigh, n)
END
RESULT (nLow, nHigh)
PROCEDURE Parse(s is string) : (string, int, boolean)
nPos is int = Position(s, "=")
RESULT (Left(s, nPos - 1), Length(s), nPos > 0)
PROCEDURE Both(a, b) : boolean
(x, y) = MinMax([a, b])
RESULT x = a AND y = b
PROCEDURE Build(n is int) : STR
st2 is STR
FOR i = 1 TO n
	Add(st2.arrN, i)
END
st2.nMax = n
RESULT st2
PROCEDURE BuildTwo(n is int) : (STR, int)
RESULT (Build(n), n * 10)
PROCEDURE Fibs(n is int) : (int, int)
IF n = 1 THEN RESULT (1, 1)
(a, b) = Fibs(n - 1)
RESULT (b, a + b)
PROCEDURE Split(s is string) : (array of int, int)
arrRes is array of int
nSum is int
FOR EACH STRING sX OF s SEPARATED BY ","
	Add(arrRes, sX)
	nSum += sX
END
RESULT (arrRes, nSum)
PROCEDURE First(x)
RESULT "got"
