// Implicit conversions: text and numbers, dates and texts, booleans, assignment to typed variables
n is int = "42abc"
r is real = "3.75 kg"
s is string = 12.50
b is boolean = 3
d is Date = "20240229"
sDate is string = d
t is Time = "0930"
sTime is string = Left(t, 4)
cy is currency = "1e2"
Info(n, r, s, b, sDate, sTime)
Info("Total: " + 5 + 3, 5 + 3 + " total", "7" * "6", "10" / 4, "5" - 2)
IF "5" = 5 THEN Info("equal") ELSE Info("different")
IF "05" = 5 THEN Info("equal 2") ELSE Info("different 2")
n = 9.99
Info(n)
n = -9.99
Info(n)
by is byte = 200.7
Info(by)
n = True
Info(n + 1, NOT n, True + True)
v is Variant = "12"
Info(v + 1, v * 2, Val(v) + 1)
arr is array of int
Add(arr, "5")
Add(arr, 2.9)
Info(arr[1] + arr[2])
aa is associative array of string
aa[1] = 5
aa["1"] += 6
Info(aa[1], aa.Count)
Info(Half("9"), Half(9), Half(9.5))
d = "20240310"
d2 is Date = d + 5
Info(d2, d2 > "20240312", d2 = "20240315", Left(d2, 6))

PROCEDURE Half(x) : real
RESULT x / 2
