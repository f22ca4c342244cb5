// Bank accounts: inheritance, virtual methods, static counters, properties, exceptions
BankAccount is Class
	PROTECTED
		m_cyBalance is currency
		m_sOwner is string
		m_arrHistory is array of strings
	PRIVATE
		m_nNumber is int
	PRIVATE GLOBAL
		s_nNext is int = 100
	CONSTANT
		MAX_TRANSFER = 5000
	END
END

SavingsAccount is Class
	INHERITS BankAccount
	PRIVATE
		m_rRate is real
END

CheckingAccount is Class
	INHERITS BankAccount
	PRIVATE
		m_cyOverdraft is currency
END

acc is CheckingAccount("Ann", 100)
sav is SavingsAccount("Bob", 0.025)
Info(acc.Number + " " + sav.Number)
acc.Deposit(250.5)
sav.Deposit(1000)
Info(acc.ToText(), sav.ToText())
Info(acc.Withdraw(300), acc.Withdraw(100), acc.Withdraw(20))
Info(acc.ToText())
sav.AddInterest()
Info(sav.ToText())

// polymorphism through an array of dynamic objects
arrAll is array of BankAccount dynamic
ArrayAdd(arrAll, acc)
ArrayAdd(arrAll, sav)
poNew is BankAccount dynamic = new CheckingAccount("Cid", 0)
Add(arrAll, poNew)
poNew.Deposit(10)
FOR EACH pAccount OF arrAll
	Info(pAccount.Kind() + " " + pAccount.ToText())
END

WHEN EXCEPTION IN
	Transfer(sav, acc, 6000)
DO
	Info("refused: " + ExceptionInfo(errMessage) + " (" + ExceptionInfo(errCode) + ")")
END
Info(Transfer(sav, acc, 25) ? "moved" ELSE "not moved")
Info(Transfer(acc, poNew, 500) ? "moved" ELSE "not moved")
FOR EACH a OF arrAll
	Info(a.ToText() + " " + a.History)
END
Info("accounts opened: " + BankAccount::Opened())

PROCEDURE Transfer(from is BankAccount, target is BankAccount, cyAmount is currency) : boolean
IF cyAmount > BankAccount::MAX_TRANSFER THEN
	ExceptionThrow(42, "more than " + BankAccount::MAX_TRANSFER)
END
IF NOT from.Withdraw(cyAmount) THEN RESULT False
target.Deposit(cyAmount)
RESULT True

PROCEDURE BankAccount::Constructor(sOwner is string)
m_sOwner = sOwner
s_nNext++
m_nNumber = s_nNext

PROCEDURE BankAccount::Number() : int
RESULT m_nNumber

PROCEDURE GLOBAL BankAccount::Opened() : int
RESULT s_nNext - 100

PROCEDURE BankAccount::Deposit(cyAmount is currency)
m_cyBalance += cyAmount
:Note("+", cyAmount)

PROCEDURE PRIVATE BankAccount::Note(sSign is string, cyAmount is currency)
Add(m_arrHistory, sSign + NumToString(cyAmount, ".2f"))

PROCEDURE VIRTUAL BankAccount::Withdraw(cyAmount is currency) : boolean
IF cyAmount > m_cyBalance - :Floor() THEN
	:Note("!", cyAmount)
	RESULT False
END
m_cyBalance -= cyAmount
:Note("-", cyAmount)
RESULT True

PROCEDURE VIRTUAL BankAccount::Floor() : currency
RESULT 0

PROCEDURE VIRTUAL BankAccount::Kind() : string
RESULT "account"

PROCEDURE BankAccount::ToText() : string
RESULT StringBuild("%1 #%2: %3", m_sOwner, m_nNumber, NumToString(m_cyBalance, ".2f"))

PROCEDURE BankAccount::History() : string
RESULT ArrayToString(m_arrHistory, " ")

PROCEDURE SavingsAccount::Constructor(sOwner is string, rRate is real)
Constructor BankAccount(sOwner)
m_rRate = rRate

PROCEDURE SavingsAccount::AddInterest()
:Deposit(Round(m_cyBalance * m_rRate, 2))

PROCEDURE SavingsAccount::Kind() : string
RESULT "savings"

PROCEDURE CheckingAccount::Constructor(sOwner is string, cyOverdraft is currency)
Constructor BankAccount(sOwner)
m_cyOverdraft = cyOverdraft

PROCEDURE CheckingAccount::Floor() : currency
RESULT - m_cyOverdraft

PROCEDURE CheckingAccount::Kind() : string
RESULT "checking " + Ancestor.Kind()
