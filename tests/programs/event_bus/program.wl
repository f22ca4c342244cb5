// A publish/subscribe bus: procedure values, lambdas, arrays of structures in associative arrays
Subscriber is Structure
	sName is string
	pCallback is Procedure
	nCalls is int
	bOnce is boolean
END

EventBus is Class
	PRIVATE
		m_aaSubscribers is associative array of array of Subscriber
		m_nPublished is int
END

bus is EventBus
nTotal is int
bus.Subscribe("order", "logger", LogEvent)
bus.Subscribe("order", "adder", (nAmount) => { nTotal += nAmount })
bus.Subscribe("order", "first", procedure(nAmount int) { Info("first order: " + nAmount) }, True)
bus.Subscribe("cancel", "logger", LogEvent)
bus.Subscribe("cancel", "by name", "Shout")

Info(bus.Publish("order", 30))
Info(bus.Publish("order", 12))
Info(bus.Publish("cancel", 7))
Info(bus.Publish("nobody", 0))
Info("total " + nTotal)
Info(bus.Statistics())
bus.Unsubscribe("order", "logger")
Info(bus.Publish("order", 100), nTotal)
Info(bus.Statistics())

// composition of functions
p1 is Procedure = Twice
p2 is Procedure = (x) => { RESULT x + 1 }
Info(Apply(p1, 5), Apply(p2, 5), Apply(Compose(p1, p2), 5), Apply(Compose(p2, p1), 5))
arrNumbers is array of int = [3, 1, 2]
Info(Reduce(arrNumbers, 0, (a, b) => { RESULT a + b }), Reduce(arrNumbers, 1, (a, b) => { RESULT a * b }))
ArraySort(arrNumbers, asFunction, Descending)
Info(ArrayToString(arrNumbers, ">"))

PROCEDURE LogEvent(nAmount)
Info("log " + nAmount)

PROCEDURE Shout(nAmount)
Info("!! " + nAmount)

PROCEDURE Twice(n)
RESULT n * 2

PROCEDURE Apply(pFunction is Procedure, n)
RESULT pFunction(n)

PROCEDURE Compose(f is Procedure, g is Procedure)
RESULT (x) => { RESULT g(f(x)) }

PROCEDURE Reduce(arrValues, vStart, pFunction is Procedure)
vResult is Variant = vStart
FOR EACH v OF arrValues
	vResult = pFunction(vResult, v)
END
RESULT vResult

PROCEDURE Descending(a is int, b is int)
RESULT b - a

PROCEDURE EventBus::Subscribe(sEvent is string, sName is string, pCallback is Procedure, bOnce is boolean = False)
s is Subscriber
s.sName = sName
s.pCallback = pCallback
s.bOnce = bOnce
Add(m_aaSubscribers[sEvent], s)

PROCEDURE EventBus::Unsubscribe(sEvent is string, sName is string)
FOR i = m_aaSubscribers[sEvent]..Count TO 1 STEP -1
	IF m_aaSubscribers[sEvent][i].sName ~= sName THEN Delete(m_aaSubscribers[sEvent], i)
END

PROCEDURE EventBus::Publish(sEvent is string, nAmount is int) : int
nCount is int
IF m_aaSubscribers[sEvent]..Empty THEN RESULT -1
m_nPublished++
i is int = 1
WHILE i <= m_aaSubscribers[sEvent]..Count
	m_aaSubscribers[sEvent][i].nCalls++
	p is Procedure = m_aaSubscribers[sEvent][i].pCallback
	p(nAmount)
	nCount++
	IF m_aaSubscribers[sEvent][i].bOnce THEN
		ArrayDelete(m_aaSubscribers[sEvent], i)
	ELSE
		i++
	END
END
RESULT nCount

PROCEDURE EventBus::Statistics() : string
sResult is string = m_nPublished + " published"
FOR EACH arrS, sEvent OF m_aaSubscribers
	FOR EACH s OF arrS
		sResult += ", " + sEvent + "/" + s.sName + "=" + s.nCalls
	END
END
RESULT sResult
