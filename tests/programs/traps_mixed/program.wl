// The sixteen traps in unusual company
gnCalls is int
gsLog is string
IF Touch("a", False) AND Touch("b", True) OR Touch("c", True) THEN gsLog += "!"
Info(gsLog, gnCalls)
gsLog = ""
IF Touch("a", True) _OR_ Touch("b", True) _AND_ Touch("c", False) THEN gsLog += "yes" ELSE gsLog += "no"
Info(gsLog)
Info(True OR True AND False, NOT True OR True, NOT (True OR True))
Info(0.1 * 3 = 0.3, 0.1 * 3 <> 0.3, 1 / 3 = 0.3333333, 1 / 3 = 0.33333)
a is array of int = [1, 2, 3]
b is array of int = a
b[1] = 99
aa is associative array of int
aa["x"] = 1
bb is associative array of int = aa
bb["x"] = 2
Info(a[1], aa["x"])
GNCALLS = 5
gnCalls++
Info(Gncalls)
s is string = "abcdef"
Info(s[[2]], s[[2 TO 4]], s[[2 ON 3]], s[[5 TO]], s[[TO 2]], s[[10]] + "|", s[[3 TO 2]] + "|")
n is int = 3
FOR i = 1 TO n
	IF i = 1 THEN n = 5
	gsLog += i
END
Info(gsLog, i)
n = 3
gsLog = ""
FOR i = 1 _TO_ n
	n = 1
	gsLog += i
END
Info(gsLog)
FOR i = 1 TO 10
	i += 3
END
Info(i)
IF n = 1 THEN
	nInner is int = 7
END
Info(nInner)
nHalf is int = 7 / 2
Info(7 / 2, nHalf, 7 / 2 * 2, nHalf * 2)
Info(6 || 3, 6 & 3, 6 | 3, n = 1 ? "one" ELSE "other")
Info(1 + 2 + "3" + 4 + 5)
d is Date = "20240131"
t is Time = "1030"
dh is DateTime = d + t
Info(dh..Hour + ":" + dh..Minute)
sPath is string = "C:\temp\"
Info(sPath + ["\"] + "x.txt", "" + [";"] + "y", "a" + [";"] + "b" + [";"] + "c")
Info("Éléphant" ~= " elephant ", "Hello, World" ~~ "helloworld", "Bonjour" [= "Bon", "Bonjour" [~ " bon", "bonjour" [=] "jou", "bonjour" ~] "JOUR ")
Info("ABC" = "abc", "abc" < "abd", "Z" < "a", "10" = 10, 5 <= 7 < 9, 5 = 1 TO 5)
Info(ExtractString("a;b;c", 3, ";"), ExtractString("a;b;c", 4, ";") = EOT, ExtractString("a;b;c", 4, ";") = "")
ByRef(s, n)
Info(s, n)
s2 is string = "keep"
ByValue(s2)
Info(s2)
PROCEDURE Touch(sName, bResult)
gnCalls++
gsLog += sName
RESULT bResult
PROCEDURE ByRef(x, y)
Again(x)
y *= 10
PROCEDURE Again(z)
z = z + "!"
PROCEDURE ByValue(LOCAL x)
ByRef(x, 1)
Info(x)
