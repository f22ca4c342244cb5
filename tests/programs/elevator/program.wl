// Event simulation: elevator state machine with priority events, GOTO retry, nested SWITCH, labels, LOOP TO DO WHILE
State is Enumeration
	Idle
	Up
	Down
	Doors
END
Event is Structure
	nTime is int
	sKind is string
	nFloor is int
END
arrEvents is array of Event = [[0, "call", 3], [2, "call", 1], [9, "call", 5], [10, "stop", 0]]
eState is State
nFloor is int = 0
arrCalls is array of int
nTime is int
nMoves is int
sTrace is string
bStopping is boolean
LOOP
	// events of this moment
	FOR EACH ev OF arrEvents
		IF ev.nTime = nTime THEN
			SWITCH ev.sKind
				CASE "call" : Add(arrCalls, ev.nFloor)
				CASE "stop" : bStopping = True
			END
		END
	END
	SWITCH eState
		CASE Idle, Doors
			eState = NextState()
		CASE Up, Down
			nFloor += eState = Up ? 1 ELSE -1
			nMoves++
			nIndex is int = ArraySeek(arrCalls, asLinear, nFloor)
			IF nIndex > 0 THEN
				Delete(arrCalls, nIndex)
				eState = Doors
			END
	END
	sTrace += [" "] + eState..Name + nFloor
	nTime++
TO DO WHILE nTime < 40 AND NOT (bStopping AND arrCalls..Count = 0)
Info(sTrace)
Info(nMoves + " moves, " + nTime + " ticks")
nTries is int
Retry:
nTries++
WHEN EXCEPTION IN
	IF nTries < 3 THEN ExceptionThrow(nTries, "try " + nTries)
	Info("worked at " + nTries)
DO
	Info(ExceptionInfo(errMessage))
	GOTO Retry
END
FOR i = 1 TO 3
	FOR j = 1 TO 3
		IF i * j = 4 THEN GOTO Found
	END
END
Found:
Info(i + "," + j)

PROCEDURE NextState() : State
IF arrCalls..Count = 0 THEN RESULT Idle
IF arrCalls[1] > nFloor THEN RESULT Up
IF arrCalls[1] < nFloor THEN RESULT Down
Delete(arrCalls, 1)
RESULT Doors
