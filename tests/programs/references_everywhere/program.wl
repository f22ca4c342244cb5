// By reference everywhere: elements, members, elements of associative arrays, nested calls, LOCAL, recursion
STBox is Structure
	n is int
	arrN is array of int
	sName is string
END
arrB is array of 2 STBox
aa is associative array of int
n is int = 1
s is string = "a"
Inc(n) ; Inc(arrB[2].n) ; Inc(aa["k"]) ; Inc(aa["k"])
Info(n, arrB[2].n, aa["k"], arrB[1].n)
Append(arrB[1].sName) ; Append(s)
Info(arrB[1].sName, s)
Fill(arrB[1].arrN, 3)
Info(ArrayToString(arrB[1].arrN, ","))
Swap(arrB[1].n, arrB[2].n)
Info(arrB[1].n, arrB[2].n)
Rename(arrB[1])
KeepMe(arrB[2])
Info(arrB[1].sName, arrB[2].sName)
nDepth is int
Info(Deep(5, nDepth), nDepth)
(n, s) = Two(n, s)
Info(n, s)
WithDefault(n)
WithDefault()
Info(n)
st2 is STBox = arrB[1]
st2.arrN[1] = 100
Info(arrB[1].arrN[1])
Outer(n)
Info(n)
arrI is array of int = [1, 2, 3]
FOR i = 1 TO 3
	Inc(arrI[i])
	IF i < 3 THEN Swap(arrI[i], arrI[i + 1])
END
Info(ArrayToString(arrI, ","))
Grow(arrI)
Info(arrI.Count)
Replace2(arrI)
Info(arrI.Count)

PROCEDURE Inc(x)
x++
PROCEDURE Append(t is string)
t += "!"
t[[1]] = "<"
PROCEDURE Fill(arr is array of int, nCount is int)
FOR i = 1 TO nCount
	Add(arr, i * i)
END
nCount = 0
PROCEDURE Swap(a, b)
t is int = a
a = b
b = t
PROCEDURE Rename(st is STBox)
st.sName = "renamed"
PROCEDURE KeepMe(LOCAL st is STBox)
st.sName = "changed"
PROCEDURE Deep(nLevel is int, nMax)
IF nLevel > nMax THEN nMax = nLevel
IF nLevel <= 1 THEN RESULT 1
RESULT nLevel * Deep(nLevel - 1, nMax)
PROCEDURE Two(a, b)
RESULT (a + 1, b + a)
PROCEDURE WithDefault(x is int = 5)
x *= 2
gLast is int = x
Info("got " + gLast)
PROCEDURE Outer(x is int)
Inner()
Inner()
	INTERNAL PROCEDURE Inner()
		x += 100
		Inc(x)
	END
PROCEDURE Grow(arr)
Add(arr, 9)
PROCEDURE Replace2(arr is array of int)
arr2 is array of int = [7]
arr = arr2
