// Currency and numeric: exactness, rounding, division, comparisons, parsing, conversions
cyPrice is currency = 19.99
nQty is int = 3
cyTotal is currency = cyPrice * nQty
Info(cyTotal, cyTotal / 7, Round(cyTotal / 7, 2), cyTotal * 0.055)
cyVat is currency = Round(cyTotal * 20 / 100, 2)
Info(cyVat, cyTotal + cyVat, cyTotal - cyVat * 2)
cyParsed is currency = "1234.5"
Info(cyParsed, cyParsed + "x", NumToString(cyParsed, "12.2fS"), -cyParsed)
num is numeric(10, 2) = 2 / 3
Info(num, num * 3, num = 0.67)
num2 is numeric = "0.1"
Info(num2 * 3 = 0.3, num2 * 3)
r is real = cyTotal
n is int = cyTotal
Info(r, n, IntegerPart(cyTotal), DecimalPart(cyTotal))
arr is array of currency = [1.5, 2.25, 3]
cySum is currency
FOR EACH cy OF arr
	cySum += cy
END
Info(cySum, Sum(arr), Average(arr), Max(arr))
IF cySum = 6.75 AND cySum > 6 THEN Info("exact")
cyShare is currency = 100
cyRest is currency = cyShare
FOR i = 1 TO 3
	cyPart is currency = Round(cyShare / 3, 2)
	IF i = 3 THEN cyPart = cyRest
	cyRest -= cyPart
	Info(i + ": " + NumToString(cyPart, ".2f"))
END
Info(cyRest, cyRest = 0)
SWITCH cyTotal
	CASE 59.97 : Info("59.97")
	CASE > 50 : Info("more than 50")
END
cyTotal++
cyTotal += 0.03
Info(cyTotal, cyTotal modulo 7, cyTotal ^ 2)
