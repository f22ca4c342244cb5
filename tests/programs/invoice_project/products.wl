// Products and their prices
STProduct is Structure
	sName is string
	cPrice is currency
END
CONSTANT
	VAT = 20
	FREE_FROM = 100
END
GLOBAL
	gaaProducts is associative array of STProduct
	gnEurope is int = 1
	garrErrors is array of strings

PROCEDURE LoadProducts()
AddProduct("A1", "Paper", 4.5)
AddProduct("B7", "Desk lamp", 39.95)

PROCEDURE PRIVATE AddProduct(sCode, sName, cPrice)
st is STProduct
st.sName = sName
st.cPrice = cPrice
gaaProducts[sCode] = st

PROCEDURE Price(sCode is string) : (boolean, currency)
IF gaaProducts[sCode]..Empty THEN
	Add(garrErrors, "unknown product " + sCode)
	RESULT (False, 0)
END
RESULT (True, gaaProducts[sCode].cPrice)
