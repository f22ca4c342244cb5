CAccount is Class
	m_nBalance is int
	m_nMoves is int
END

PROCEDURE Measured() : int
cOne, cTwo are CAccount
cOne:Deposit(1000000)
FOR i = 1 TO 20000
	IF cOne:Withdraw(7) THEN cTwo:Deposit(7)
	IF modulo(i, 3) = 0 THEN
		IF cTwo:Withdraw(5) THEN cOne:Deposit(5)
	END
END
RESULT cOne:m_nBalance * 2 + cTwo:m_nMoves

PROCEDURE CAccount::Deposit(LOCAL nAmount is int)
m_nBalance += nAmount
m_nMoves++

PROCEDURE CAccount::Withdraw(LOCAL nAmount is int) : boolean
IF nAmount > m_nBalance THEN RESULT False
m_nBalance -= nAmount
m_nMoves++
RESULT True
