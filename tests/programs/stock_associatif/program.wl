// Associative arrays in every form: options, nesting, deletion, iteration, copies; queues, stacks and lists
STLot is Structure
	nQty is int
	dExpiry is Date
END
aaStock is associative array of array of STLot
Receive("apple", 10, "20240110")
Receive("pear", 5, "20240105")
Receive("apple", 7, "20240103")
Info(aaStock.Count, aaStock["apple"].Count, aaStock["kiwi"]..Empty, aaStock..Count)
FOR EACH arrLots, sName OF aaStock
	ArraySort(arrLots, asMember, "dExpiry")
	s is string = ""
	FOR EACH stLot OF arrLots
		s += [", "] + stLot.nQty + "@" + DateToString(stLot.dExpiry, "DD/MM")
	END
	Info(sName + ": " + s)
END
Info(Take("apple", 9), Take("pear", 6), Take("nothing", 1))
Info(aaStock["apple"][1].nQty, aaStock["pear"].Count)
aaNested is associative array of associative array of int
aaNested["fr"]["un"] = 1
aaNested["fr"]["deux"] = 2
aaNested["en"]["one"] = 1
FOR EACH aaInner, sLang OF aaNested
	FOR EACH n, sWord OF aaInner
		Info(sLang + "/" + sWord + "=" + n)
	END
END
Delete(aaNested["fr"], "un")
Info(aaNested["fr"]..Count)
aaCopy is associative array of int = aaNested["en"]
aaCopy["two"] = 2
Info(aaNested["en"].Count, aaCopy.Count)
aaNumbers is associative array (*, *, wlInt) of string
aaNumbers[10] = "ten"
aaNumbers[2] = "two"
FOR EACH sValue, nKey OF aaNumbers
	Info(nKey + 1 + sValue)
END
aaNoCase is associative array (ccIgnoreCase) of int
aaNoCase["A"]++
aaNoCase["a"]++
Info(aaNoCase.Count, aaNoCase["A"])
DeleteAll(aaNoCase)
Info(aaNoCase..Empty)
qu is queue of int
st is stack of string
li is list of string
FOR i = 1 TO 3
	Enqueue(qu, i * i)
	st.Push("p" + i)
	Add(li, "l" + i)
END
n is int
sTop is string
WHILE qu.Dequeue(n)
	Pop(st, sTop)
	Info(n + sTop)
END
Insert(li, 2, "new")
Delete(li, 1)
FOR EACH sItem, nRank OF li
	Info(nRank + sItem)
END
Info(Seek(li, asLinear, "l3"), li[1], qu.Count)

PROCEDURE Receive(sName is string, nQty is int, dExpiry is Date)
stLot is STLot
stLot.nQty = nQty
stLot.dExpiry = dExpiry
Add(aaStock[sName], stLot)

PROCEDURE Take(sName is string, LOCAL nQty is int) : string
IF aaStock[sName]..Empty THEN RESULT "unknown"
s is string
WHILE nQty > 0 _AND_ aaStock[sName].Count > 0
	nTaken is int = Min(nQty, aaStock[sName][1].nQty)
	aaStock[sName][1].nQty -= nTaken
	nQty -= nTaken
	s += ["+"] + nTaken
	IF aaStock[sName][1].nQty = 0 THEN ArrayDelete(aaStock[sName], 1)
END
RESULT s + (nQty > 0 ? " missing " + nQty ELSE "")
