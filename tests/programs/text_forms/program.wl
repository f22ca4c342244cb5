// COMPILE IF, GOTO, multi-line strings, interpolation, backticks

nTotal is int = 42
nTotal = 43

<COMPILE IF ConfigurationType=Exe>
Info("exe")
<ELSE>
Info("not exe")
<END>
sName is string = "World"
Info("Hello [%sName%], [%nTotal + 1%] [%Upper(Left(sName, 2))%]")
Info(`say "hi"`, "a ""quoted"" b", "back\slash")
sText is string = [
Dear [%sName%],
  total: [%nTotal * 2%]

Bye
]
Info(sText)
i is int
Again:
i++
IF i < 3 THEN GOTO Again
Info(i)
nCount is int = 1 000 + 1_000
Info(nCount, 0xFF, 2 ^ 10, 7 / 2, -7 modulo 3, 1.50)
x is int = 5 ; y is int = 6 ; IF x < y THEN Info("less") ELSE Info("more")
a, b, c are int
a = 1; b = a++ ; c = ++a
Info(a, b, c)
s is string
s = ["/"] + "usr" + ["/"] + "/local" + ["/"]
Info(s)
s = "x"
s += ["/"] + "y"
s += ["/"]
s += ["/"] + "z"
Info(s)
s = ""
s += [","] + "first"
Info(s)
bOk is boolean = True
Info(bOk, NOT bOk, bOk = 1)
IF nTotal = 43 AND ... // continued
	sName = "World" ...
	AND bOk THEN
	Info("continued")
END
