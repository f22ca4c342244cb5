// A vending machine: enumerations as states, structures as transitions, procedures by name, GOTO
EState is Enumeration
	IDLE
	PAID
	EMPTY
END
STTransition is Structure
	eFrom is EState
	sEvent is string
	eTo is EState
	sAction is string
END
GLOBAL
	geState is EState
	gcyMoney is currency
	gnStock is int = 2
arrTable is array of STTransition = [
	[IDLE, "coin", PAID, "TakeMoney"],
	[PAID, "coin", PAID, "TakeMoney"],
	[PAID, "push", IDLE, "Deliver"],
	[EMPTY, "fill", IDLE, "Fill"]
]
FOR EACH STRING sEvent OF "push,coin,coin,push,coin,push,coin,fill,coin" SEPARATED BY ","
	eBefore is EState = geState
	IF NOT Handle(sEvent) THEN
		Info(sEvent + " ignored in " + geState..Name)
		CONTINUE
	END
	Info(StringBuild("%1: %2 -> %3 money=%4 stock=%5", sEvent, eBefore..Name, geState..Name, gcyMoney, gnStock))
END
nTry is int
Retry:
nTry++
IF nTry * nTry < 50 THEN GOTO Retry
Info(nTry)

PROCEDURE Handle(sEvent) : boolean
FOR EACH st OF arrTable
	IF st.eFrom = geState AND st.sEvent = sEvent THEN
		geState = st.eTo
		Execute(st.sAction)
		RESULT True
	END
END
RESULT False
PROCEDURE TakeMoney()
gcyMoney += 0.5
PROCEDURE Deliver()
gcyMoney = 0
gnStock--
IF gnStock = 0 THEN geState = EMPTY
PROCEDURE Fill()
gnStock = 2
