STOrder is Structure
	sCustomer is string
	nQuantity is int
	rPrice is real
END

PROCEDURE Measured() : string
stOrders is array of STOrder
FOR i = 1 TO 4000
	stOrder is STOrder
	stOrder.sCustomer = "Customer " + modulo(i, 50)
	stOrder.nQuantity = modulo(i, 9) + 1
	stOrder.rPrice = 1.5 * modulo(i, 11)
	Add(stOrders, stOrder)
END
sReport is string
rTotal is real
FOR EACH stOne OF stOrders
	IF stOne.nQuantity > 8 THEN
		sReport += [CR] + stOne.sCustomer + ": " + stOne.nQuantity + " at " + stOne.rPrice
	END
	rTotal += stOne.nQuantity * stOne.rPrice
END
RESULT Length(sReport) + "/" + rTotal
