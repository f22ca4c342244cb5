// Properties, compound assignment on them, hidden names, overloaded methods and constructors
Start()
CTemp is Class
	PRIVATE
		m_rC is real
		m_nReads is int
	PUBLIC GLOBAL
		nObjects is int
END
PROCEDURE CTemp::Constructor()
nObjects++
PROCEDURE CTemp::Constructor(rC is real, bF is boolean = False)
:m_rC = bF ? (rC - 32) / 1.8 ELSE rC
nObjects += 10
PROCEDURE CTemp::Celsius() : real
m_nReads++
RESULT m_rC
PROCEDURE CTemp::Celsius(r is real)
m_rC = r
PROCEDURE CTemp::Fahrenheit() : real
RESULT :Celsius * 1.8 + 32
PROCEDURE CTemp::Fahrenheit(r is real)
:Celsius = (r - 32) / 1.8
PROCEDURE CTemp::Add(r is real) : real
m_rC += r
RESULT m_rC
PROCEDURE CTemp::Add(o is CTemp) : real
RESULT :Add(o.Celsius)
PROCEDURE CTemp::Add(s is string) : real
m_rC is real = Val(s)
RESULT :Add(m_rC)
PROCEDURE CTemp::Reads() : int
RESULT m_nReads
PROCEDURE Start()
o is CTemp
o.Celsius = 10
o.Celsius += 5
o.Celsius++
Info(o.Celsius, o.Fahrenheit)
o.Fahrenheit = 212
Info(o.Celsius, o.Reads())
o2 is CTemp(50, True)
Info(o2.Celsius, CTemp.nObjects)
Info(o.Add(1), o.Add(o2), o.Add("0.5x"))
Twice(o.Celsius)
Info(o.Celsius)
o3 is CTemp = o2
o3.Celsius = -1
Info(o2.Celsius, o3.Celsius)
p is CTemp dynamic = o2
p.Celsius = 99
Info(o2.Celsius)
p <- o3
Info(p.Celsius, p = Null)
o.Celsius <=> o2.Celsius
Info(o.Celsius, o2.Celsius)
arr is array of 2 CTemp
arr[1].Celsius = 3
arr[2] = arr[1]
arr[2].Celsius *= 2
Info(arr[1].Celsius, arr[2].Celsius)
PROCEDURE Twice(r)
r = r * 2
