// Report with control breaks, totals, sorting by members, filtering, searching
Sale is Structure
	sRegion is string
	sSeller is string
	sProduct is string
	nUnits is int
	cyPrice is currency
END
CONSTANT
	DATA = "North,Ann,Pen,10,1.5|South,Bob,Ink,3,12|North,Cid,Pen,4,1.5|South,Bob,Pen,20,1.4|North,Ann,Ink,2,12.5|East,Dee,Book,1,30"
END
arrSales is array of Sale
FOR EACH STRING sRow OF DATA SEPARATED BY "|"
	s is Sale
	s.sRegion = ExtractString(sRow, 1, ",")
	s.sSeller = ExtractString(sRow, 2, ",")
	s.sProduct = ExtractString(sRow, 3, ",")
	s.nUnits = Val(ExtractString(sRow, 4, ","))
	s.cyPrice = Val(ExtractString(sRow, 5, ","))
	ArrayAdd(arrSales, s)
END
ArraySort(arrSales, asMember, "sRegion;sSeller")
sRegion is string
cySub, cyTotal are currency
FOR EACH s2 OF arrSales
	IF s2.sRegion <> sRegion THEN
		IF sRegion <> "" THEN Info(Line("Total " + sRegion, cySub), RepeatString("-", 28))
		cySub = 0
		sRegion = s2.sRegion
	END
	Info(Line(s2.sSeller + "/" + s2.sProduct, s2.nUnits * s2.cyPrice))
	cySub += s2.nUnits * s2.cyPrice
	cyTotal += s2.nUnits * s2.cyPrice
END
Info(Line("Total " + sRegion, cySub), RepeatString("=", 28), Line("Grand total", cyTotal))

n is int = ArraySeek(arrSales, asLinear, "sSeller", "Dee")
Info("Dee at " + n, ArraySeek(arrSales, asLinear, "sSeller", "Zed") < 1 ? "no Zed" ELSE "Zed")

aaUnits is associative array of int
aaBest is associative array of Sale
FOR EACH s OF arrSales
	aaUnits[s.sProduct] += s.nUnits
	IF aaBest[s.sProduct]..Empty _OR_ aaBest[s.sProduct].nUnits < s.nUnits THEN aaBest[s.sProduct] = s
END
FOR EACH nUnits, sProduct, i OF aaUnits
	Info(StringBuild("%1. %2: %3 units, best %4", i, sProduct, nUnits, aaBest[sProduct].sSeller))
END
aaBest["Pen"].sSeller = "changed"
FOR EACH s OF arrSales
	IF s.sSeller = "changed" THEN Info("the array changed")
END
ArraySort(arrSales, asMember + asDescending, "nUnits")
Info(arrSales[1].sSeller, arrSales[arrSales..Count].sSeller)
nDeleted is int
FOR i = arrSales..Count TO 1 STEP -1
	IF arrSales[i].nUnits < 4 THEN
		ArrayDelete(arrSales, i)
		nDeleted++
	END
END
Info(nDeleted + " deleted, " + arrSales..Count + " left")
FOR EACH s OF arrSales
	s.cyPrice *= 2
END
Info(arrSales[1].cyPrice, arrSales[1].cyPrice = 2.8)

PROCEDURE Line(sText is string, cyAmount is currency) : string
RESULT Complete(sText, 18) + NumToString(cyAmount, "10.2f")
