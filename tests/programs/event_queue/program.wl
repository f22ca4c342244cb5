// An event loop with handlers kept by name
Event is Structure
	sKind is string
	nTime is int
	vData is Variant
END
gqEvents is queue of Event
gaaHandlers is associative array of Procedure
gnNow is int

Register("print", OnPrint)
Register("add", (evt) => {
	nSum += evt.vData
})
Register("twice", "OnTwice")
nSum is int = 5

Post("add", 1, 10)
Post("print", 2, "hello")
Post("twice", 3, 21)
Post("unknown", 4, Null)
Post("add", 5, -3)
evtOne is Event
WHILE gqEvents..Count > 0
	evtOne = Dequeue(gqEvents)
	gnNow = evtOne.nTime
	IF gaaHandlers[evtOne.sKind]..Empty THEN
		Info(StringBuild("%1: no handler for %2", gnNow, evtOne.sKind))
		CONTINUE
	END
	pHandler is Procedure = gaaHandlers[evtOne.sKind]
	pHandler(evtOne)
END
Info("Sum " + nSum, "Time " + gnNow)

PROCEDURE Register(sKind is string, pHandler is Procedure)
gaaHandlers[sKind] = pHandler

PROCEDURE Post(sKind, nTime, vData)
evt is Event
evt.sKind = sKind
evt.nTime = nTime
evt.vData = vData
Enqueue(gqEvents, evt)

PROCEDURE OnPrint(evt is Event)
Info(gnNow + ": print " + evt.vData)

PROCEDURE OnTwice(evt)
Post("print", gnNow + 100, evt.vData * 2)
