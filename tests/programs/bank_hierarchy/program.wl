// Accounts: abstract class, virtual methods, properties, static counters, exceptions
CAccount is Class, abstract
	PROTECTED
		m_sOwner is string
		m_cyBalance is currency
	PRIVATE GLOBAL
		s_nCount is int
	PUBLIC CONSTANT
		ERR_FUNDS = 1001
	END
END
CCurrent is Class
	INHERITS CAccount
	PRIVATE
		m_cyLimit is currency
END
CSavings is Class
	INHERITS CAccount
	m_rRate is real = 3
END
arrAccounts is array of CAccount dynamic
Add(arrAccounts, new CCurrent("Alice", 100, 500))
Add(arrAccounts, new CSavings("Bob", 2400.55))
pclNew is CSavings dynamic = new CSavings("Carol", 12)
pclNew.m_rRate = 12
arrAccounts.Add(pclNew)
Info(CAccount::Count())
FOR EACH pclAccount OF arrAccounts
	FOR EACH STRING sAmount OF "450;900;1500" SEPARATED BY ";"
		WHEN EXCEPTION IN
			pclAccount.Withdraw(Val(sAmount))
			Info("ok " + sAmount)
		DO
			Info("refused (" + ExceptionInfo(errCode) + "): " + ExceptionInfo(errMessage))
		END
	END
	pclAccount.EndOfMonth()
END
delete pclNew
Info(pclNew = Null, arrAccounts[3] = Null)
PROCEDURE CAccount::Constructor(sOwner is string, cyInitial is currency = 0)
:m_sOwner = sOwner
:m_cyBalance = cyInitial
s_nCount += 1
PROCEDURE CAccount::Destructor()
s_nCount--
PROCEDURE ABSTRACT CAccount::MonthlyFee() : currency
PROCEDURE VIRTUAL CAccount::Withdraw(cyAmount is currency)
IF cyAmount > m_cyBalance + :Overdraft() THEN
	ExceptionThrow(ERR_FUNDS, StringBuild("%1 cannot withdraw %2", m_sOwner, NumToString(cyAmount, ".2f")))
END
m_cyBalance -= cyAmount
PROCEDURE VIRTUAL CAccount::Overdraft() : currency
RESULT 0
PROCEDURE CAccount::Deposit(cyAmount is currency)
m_cyBalance += cyAmount
PROCEDURE GLOBAL CAccount::Count() : int
RESULT s_nCount
PROCEDURE CAccount::EndOfMonth()
m_cyBalance -= :MonthlyFee()
Info(StringBuild("%1: %2", m_sOwner, NumToString(m_cyBalance, "10.2f")))

PROCEDURE CCurrent::Constructor(sOwner is string, cyInitial is currency, cyLimit is currency)
Constructor CAccount(sOwner, cyInitial)
m_cyLimit = cyLimit
PROCEDURE CCurrent::MonthlyFee() : currency
RESULT m_cyBalance < 0 ? 9.99 ELSE 2.5
PROCEDURE CCurrent::Overdraft() : currency
RESULT m_cyLimit

PROCEDURE CSavings::Constructor(sOwner is string, cyInitial is currency)
Constructor CAccount(sOwner, cyInitial)
PROCEDURE CSavings::MonthlyFee() : currency
RESULT -Round(m_cyBalance * m_rRate / 1200, 2)
PROCEDURE CSavings::Withdraw(cyAmount is currency)
IF cyAmount > 1000 THEN
	ExceptionThrow(2, "Limit of savings")
END
Ancestor:Withdraw(cyAmount)
