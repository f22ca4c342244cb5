STLine is Structure
	sCode is string
	nCount is int
	cAmount is currency
END
COrder is Class
	PROTECTED
	m_sCustomer is string
	m_nZone is int
	m_arrLine is array of STLine
	PUBLIC GLOBAL
	s_nNext is int = 100
	PUBLIC
	m_nNumber is int
END

PROCEDURE COrder::Constructor(sCustomer is string, nZone is int)
:m_sCustomer = sCustomer
:m_nZone = nZone
:m_nNumber = ::s_nNext
::s_nNext++

PROCEDURE COrder::AddLine(sCode is string, nCount is int)
bKnown is boolean
cPrice is currency
(bKnown, cPrice) = Price(sCode)
IF NOT bKnown THEN RETURN
st is STLine = [sCode, nCount, cPrice * nCount]
Add(:m_arrLine, st)

PROCEDURE VIRTUAL COrder::Shipping() : currency
RESULT :LinesAmount() >= FREE_FROM ? 0 ELSE 7.9

PROCEDURE COrder::LinesAmount() : currency
cSum is currency
FOR EACH st OF :m_arrLine
	cSum += st.cAmount
END
RESULT cSum

PROCEDURE COrder::Amount() : currency
RESULT (:LinesAmount() + :Shipping()) * (1 + VAT / 100)

PROCEDURE COrder::Customer()
RESULT :m_sCustomer

PROCEDURE COrder::Lines() : array of STLine
RESULT :m_arrLine
