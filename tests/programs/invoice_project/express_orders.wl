CExpressOrder is Class
	INHERITS COrder
	m_nHours is int
END

PROCEDURE CExpressOrder::Constructor(sCustomer is string, nZone is int, nHours is int)
Constructor COrder(sCustomer, nZone)
:m_nHours = nHours

PROCEDURE CExpressOrder::Shipping() : currency
RESULT Ancestor:Shipping() + (:m_nHours <= 24 ? 12 ELSE 6)

PROCEDURE CExpressOrder::Customer()
RESULT Upper(Ancestor:Customer()) + " (express)"
