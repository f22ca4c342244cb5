// Overloads, defaults, *, MyParameters, several results, exchange, by-reference of elements and members
STPoint is Structure
	x is real
	y is real
END
Info(Describe(5), Describe("five"), Describe(1, 2), Describe())
Info(Greeting("Bob"), Greeting("Bob", *, "!"), Greeting("Bob", "Bye"), Greeting("Bob", "Bye", "?"))
Info(Total(1, 2, 3.5), Total())
(nQuotient, nRest) = Divide(17, 5)
Info(nQuotient, nRest)
nQuotient, nRest are int
arr is array of int = [10, 20, 30]
(arr[1], arr[3]) = Divide(29, 4)
Info(ArrayToString(arr, ";"))
Double(arr[2])
pt is STPoint
pt.x = 1.5
Double(pt.x)
Double(pt.y)
Info(arr[2], pt.x, pt.y)
n is int = 4
Double(n)
Double((n))
Keep(n)
Info(n)
s1 is string = "left"
s2 is string = "right"
s1 <=> s2
arr[1] <=> arr[2]
Info(s1 + s2, arr[1], arr[2])
let (bFound, nAt) = Find(arr, 7)
Info(bFound, nAt)
(bFound, ) = Find(arr, 99)
Info(bFound)
pt2 is STPoint = pt
pt2.x = 100
Info(pt.x)
(pt.x, pt.y) = Polar(3, 4)
Info(pt.x, NumToString(pt.y, ".4f"))

PROCEDURE Describe(n is int) : string
RESULT "int " + n
PROCEDURE Describe(s is string) : string
RESULT "string " + s
PROCEDURE Describe(a is int, b is int) : string
RESULT "two " + (a + b)
PROCEDURE Describe() : string
RESULT "nothing"

PROCEDURE Greeting(sName is string, sWord is string = "Hello", sEnd is string = ".") : string
RESULT sWord + " " + sName + sEnd + " " + MyParameters..NbReceived

PROCEDURE Total(*) : real
r is real
FOR i = 1 TO MyParameters..Count
	r += MyParameters[i]
END
RESULT r

PROCEDURE Divide(a is int, b is int) : (int, int)
RESULT (IntegerPart(a / b), modulo(a, b))

PROCEDURE Double(x)
x = x * 2

PROCEDURE Keep(LOCAL x)
x = -1

PROCEDURE Find(arr is array of int, n is int) : (boolean, int)
FOR EACH nOne, nRank OF arr
	IF nOne = n THEN RESULT (True, nRank)
END
RESULT (False, 0)

PROCEDURE Polar(x is real, y is real) : (real, real)
RESULT (Root(x * x + y * y, 2), y / x)
