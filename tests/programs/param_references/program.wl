// References and copies through several calls, defaults, named results, statics by globals
S is Structure
	n is int
	arr is array of int
END
C is Class
	n is int
	st is S
END
GLOBAL
	gnCount is int
a is int = 1
b is string = "b"
Level1(a, b)
Info(a, b)
st1 is S
st1.n = 5
Add(st1.arr, 1)
st2 is S = st1
Add(st2.arr, 2)
st2.n = 6
Info(st1.n, st1.arr..Count, st2.arr..Count)
ChangeStructure(st1)
Info(st1.n, st1.arr..Count)
ChangeMember(st1.n)
ChangeMember(st1.arr[1])
Info(st1.n, st1.arr[1])
arrS is array of S
Add(arrS, st1)
arrS[1].n = 1000
Info(st1.n, arrS[1].n)
FOR EACH st OF arrS
	st.n = 7
	ChangeMember(st.n)
END
Info(arrS[1].n)
o is C
o.st = st1
o.st.n++
ChangeObject(o)
Info(o.n, o.st.n, st1.n)
aaS is associative array of S
aaS["k"] = st1
ChangeStructure(aaS["k"])
ChangeMember(aaS["k"].n)
Info(aaS["k"].n, st1.n)
Info(Defaults(), Defaults(2), Defaults(2, "z"), Defaults(*, "q"), Defaults(3, *, True))
(x, y, z) = Several(4)
Info(x, y, z)
(x) = Several(5)
Info(x)
let (u, v, w) = Several(1)
Info(u + v + w)
x is int
y is string
z is boolean
LOOP(3)
	Info(Counter())
END
Swap(a, x)
Info(a, x)
arr1 is array of int = [3, 4]
Swap(arr1[1], arr1[2])
Info(arr1[1], arr1[2])
Recursive(a, 3)
Info(a)
s is string = "abc"
Prefix(s)
Info(s)

PROCEDURE Level1(p, q)
Level2(p, q)
p += 1
PROCEDURE Level2(r, LOCAL t)
r *= 10
t = "changed"
Level3(r)
PROCEDURE Level3(k is int)
k += 5
PROCEDURE ChangeStructure(s is S)
s.n = 50
Add(s.arr, 9)
PROCEDURE ChangeMember(n is int)
n += 100
PROCEDURE ChangeObject(o is C)
o.n = 3
o.st.n *= 2
PROCEDURE Defaults(n is int = 1, s is string = "d", b is boolean = False) : string
RESULT n + s + (b ? "+" ELSE "-")
PROCEDURE Several(n is int) : (int, string, boolean)
RESULT (n * 2, "s" + n, n > 2)
PROCEDURE Counter()
gnCount++
RESULT gnCount
PROCEDURE Swap(p, q)
t is Variant = p
p = q
q = t
PROCEDURE Recursive(n is int, nDepth is int)
IF nDepth = 0 THEN RETURN
n++
Recursive(n, nDepth - 1)
PROCEDURE Prefix(s is string)
s[[1]] = "X"
s += "!"
