// Numbers: integer division on storing, modulo, powers, bits, currency, numeric, bases, rounding
a is int = 7
b is int = 2
n is int = a / b
r is real = a / b
Info(n, r, a / b, modulo(a, b), a ^ b, -a / b)
n = -7 / 2
Info(n, modulo(-7, 2), IntegerPart(-3.5), Round(3.456, 2), Round(-2.5), Round(2.5), RoundDown(3.99), RoundUp(3.01))
Info(0.1 + 0.2 = 0.3, 10 / 4 > 2.4, 1 / 3 * 3 = 1)
cy is currency = 0.1
cySum is currency
FOR i = 1 TO 10
	cySum += cy
END
Info(cySum = 1, cySum, cySum / 3, cySum / 3 * 3)
num is numeric = "12345678901234567890.123456"
num += 1
Info(num)
num2 is numeric = 1
FOR i = 1 TO 25
	num2 *= i
END
Info(num2)
Info(10 & 6, 10 | 6, 10 || 6, ~0, bitLeftShift(1, 10), bitRightShift(1024, 3))
by1 is 1-byte unsigned int = 250
n8 is 8-byte int = 3000000000
n8 *= 4
Info(by1 + 10, n8)
Info(NumToString(255, "x"), NumToString(255, "08x"), NumToString(5, "03d"), NumToString(3.14159, "8.3f") + "|", NumToString(-42, "+d"), NumToString(42, "-6d") + "|")
Info(ToBase(255, 2), ToBase(255, 16), ToBase(0, 2), FromBase("1011", 2), FromBase("ff", 16))
Info(Val("12abc"), Val("abc"), Val("3.5"), Val(" 42 "), Val("1e3"))
Info("5" + 5, 5 + 5 + "5", "5" * 2)
Info(GCD(1071, 462), LCM(4, 6), Fibo(50), IsPrime(7919), Perfects(500))
Info(Abs(-3.2), Max(3, 9, 4), Min(3, -9, 4), Sqrt(144), Power(2, 0.5) = Sqrt(2))
x is real = 10
x /= 4
x *= 3
x -= 0.5
x += 1
Info(x, x++, x, ++x, x--)
Info(1 < 2 < 3, 3 > 2 > 2, 5 = 1 TO 10, 11 = 1 TO 10, a IN (1, 7, 9), 0x1F, 1_000 + 1 000)

PROCEDURE GCD(x is int, y is int) : int
IF y = 0 THEN RESULT x
RESULT GCD(y, modulo(x, y))

PROCEDURE LCM(x is int, y is int) : int
RESULT x / GCD(x, y) * y

PROCEDURE Fibo(n is int) : 8-byte int
x, y are 8-byte int
y = 1
LOOP(n)
	z is 8-byte int = x + y
	x = y
	y = z
END
RESULT x

PROCEDURE IsPrime(n is int) : boolean
IF n < 2 THEN RESULT False
i is int = 2
WHILE i * i <= n
	IF modulo(n, i) = 0 THEN RESULT False
	i++
END
RESULT True

PROCEDURE Perfects(nMax is int) : string
s is string
FOR n = 2 TO nMax
	nSum is int = 1
	FOR d = 2 _TO_ n / 2
		IF n modulo d = 0 THEN nSum += d
	END
	IF nSum = n THEN s += [","] + n
END
RESULT s

PROCEDURE ToBase(LOCAL n is int, nBase is int) : string
IF n = 0 THEN RESULT "0"
s is string
WHILE n > 0
	s = "0123456789ABCDEF"[[modulo(n, nBase) + 1]] + s
	n = n / nBase
END
RESULT s

PROCEDURE FromBase(s is string, nBase is int) : int
n is int
FOR i = 1 TO Length(s)
	n = n * nBase + Position("0123456789ABCDEF", Upper(s[[i]])) - 1
END
RESULT n
