// A small adventure: rooms as associative array of structures, script of commands, state enumeration
GameState is Enumeration
	Playing = "playing"
	Won = "won"
	Dead = "dead"
END
Room is Structure
	sDescription is string
	aaExits is associative array of string
	arrItems is array of string
END
GLOBAL
	gaaWorld is associative array of Room
	garrBag is array of string
	gsHere is string
	geState is GameState = Playing
	gnMoves is int
CreateRoom("hall", "A cold hall.", "north=library;east=cellar", "lamp")
CreateRoom("library", "Books everywhere.", "south=hall", "key;book")
CreateRoom("cellar", "It is dark.", "west=hall;down=vault", "")
CreateRoom("vault", "Gold!", "up=cellar", "gold")
gsHere = "hall"
FOR EACH STRING sCommand OF [
look
take sword
take lamp
go north
take KEY
inventory
go up
go south
go east
go down
take gold
look
] SEPARATED BY CR
	IF sCommand = "" THEN CONTINUE
	Trace("> " + sCommand)
	Execute1(sCommand)
	IF geState <> Playing THEN BREAK
END
Trace("You have " + geState..Value + " after " + gnMoves + " moves.")

PROCEDURE CreateRoom(sName, sDescription, sExits, sItems)
r is Room
r.sDescription = sDescription
FOR EACH STRING sExit OF sExits SEPARATED BY ";"
	r.aaExits[ExtractString(sExit, 1, "=")] = ExtractString(sExit, 2, "=")
END
IF sItems <> "" THEN StringToArray(sItems, r.arrItems, ";")
gaaWorld[sName] = r

PROCEDURE Execute1(sCommand)
gnMoves++
sVerb is string = ExtractString(sCommand, 1, " ")
sObject is string = ExtractString(sCommand, 2, " ")
IF sObject = EOT THEN sObject = ""
SWITCH Lower(sVerb)
	CASE "look": Look()
	CASE "go", "walk": Go(sObject)
	CASE "take": Take(sObject)
	CASE "inventory", "i"
		Trace(garrBag..Count = 0 ? "Nothing." ELSE "You carry: " + ArrayToString(garrBag, ", "))
	OTHER CASE: Trace("What?")
END

PROCEDURE Look()
Trace(gaaWorld[gsHere].sDescription)
IF gaaWorld[gsHere].arrItems..Count > 0 THEN
	Trace("You see: " + ArrayToString(gaaWorld[gsHere].arrItems, ", "))
END
sExits is string
FOR EACH sTarget, sDirection OF gaaWorld[gsHere].aaExits
	sExits += [", "] + sDirection
END
Trace("Exits: " + sExits)

PROCEDURE Go(sDirection)
IF gaaWorld[gsHere].aaExits[sDirection]..Empty THEN
	Trace("You cannot go " + sDirection + ".")
	RETURN
END
sTarget is string = gaaWorld[gsHere].aaExits[sDirection]
IF sTarget = "vault" AND NOT Has("key") THEN
	Trace("Locked.")
	RETURN
END
IF sTarget = "cellar" _AND_ NOT Has("lamp") THEN
	geState = Dead
	Trace("You fall in the dark.")
	RETURN
END
gsHere = sTarget
Look()

PROCEDURE Take(sItem)
FOR EACH sHere, nIndex OF gaaWorld[gsHere].arrItems
	IF sHere ~= sItem THEN
		Add(garrBag, sHere)
		ArrayDelete(gaaWorld[gsHere].arrItems, nIndex)
		Trace("Taken: " + sHere + ".")
		IF sHere = "gold" THEN geState = Won
		RETURN
	END
END
Trace("There is no " + sItem + " here.")

PROCEDURE Has(sItem) : boolean
RESULT ArraySeek(garrBag, asLinear, sItem) > 0
