// Combined declarations, LOCAL/GLOBAL sections, LET, constants, several on one line, declarations in blocks
a, b, c are int = 5
Info(a, b, c)
GLOBAL
	gsA, gsB are strings = "g"
	gn is int
LOCAL
	nL is int = 2
let sX = "let"
let (q, r) = DivMod(17, 5)
LET n1 = 1, n2 = 2
Info(sX, q, r, n1 + n2, gsA + gsB)
CONSTANT PI2 = 3.14 * 2
CONSTANT
	A1 = 10
	A2 = A1 * 2
	NAME = "N" + "1"
END
Info(PI2, A2, NAME)
IF a = 0 THEN
	nInner is int = 9
	sInner is string
	sInner = "in" + nInner
END
Info(sInner, nInner)
FOR i = 1 TO 3
	nEach is int
	nEach += i
	nEach2 is int = 10
	nEach2 += i
END
Info(nEach, nEach2)
d1, d2 are Date
d1 = "20240101" ; d2 = d1 + 1
Info(d2)
arr1, arr2 are array of int
Add(arr1, 1)
Info(arr1.Count, arr2.Count)
st1, st2 are STx
st1.n = 4
Info(st2.n)
x is int ; y is real = 1.5 ; z is string = "z"
Info(x + y + z)
Show()
Show()
Info(gn)
STx is Structure
	n is int
END
PROCEDURE DivMod(a is int, b is int) : (int, int)
RESULT (IntegerPart(a / b), a modulo b)
PROCEDURE Show()
nLocal is int
nLocal++
gn += nLocal
