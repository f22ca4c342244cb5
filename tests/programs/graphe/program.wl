// Shortest paths: Dijkstra, breadth first search, topological order
Edge is Structure
	sTo is string
	nCost is int
END
GLOBAL
	gaaGraph is associative array of array of Edge
	garrNames is array of string

Link("A", "B", 4) ; Link("A", "C", 1)
Link("C", "B", 2) ; Link("B", "D", 5)
Link("C", "D", 8) ; Link("D", "E", 3)
AddNode("F")

sPath is string
nCost is int
(nCost, sPath) = Dijkstra("A", "E")
Info(sPath + " = " + nCost)
(nCost, sPath) = Dijkstra("A", "F")
Info(nCost = -1 ? "no way to F" ELSE sPath)
Info(Bfs("A"))
Info(TopologicalOrder())

PROCEDURE AddNode(sName is string)
IF ArraySeek(garrNames, asLinear, sName) > 0 THEN RETURN
Add(garrNames, sName)
arrNone is array of Edge
gaaGraph[sName] = arrNone

PROCEDURE Link(sFrom, sTo, nCost is int)
stE is Edge = [sTo, nCost]
AddNode(sFrom)
AddNode(sTo)
Add(gaaGraph[sFrom], stE)

PROCEDURE Dijkstra(sFrom is string, sGoal is string) : (int, string)
CONSTANT INFINITE = 999999
aaCost is associative array of int
aaBefore is associative array of string
aaDone is associative array of boolean
sBest is string
nBest is int
FOR EACH sName OF garrNames
	aaCost[sName] = INFINITE
END
aaCost[sFrom] = 0
LOOP
	sBest = ""
	nBest = INFINITE
	FOR EACH nC, sName OF aaCost
		IF nC < nBest _AND_ NOT aaDone[sName] THEN
			sBest = sName
			nBest = nC
		END
	END
	IF sBest = "" OR sBest = sGoal THEN BREAK
	aaDone[sBest] = True
	FOR EACH stE OF gaaGraph[sBest]
		IF nBest + stE.nCost < aaCost[stE.sTo] THEN
			aaCost[stE.sTo] = nBest + stE.nCost
			aaBefore[stE.sTo] = sBest
		END
	END
END
IF aaCost[sGoal] = INFINITE THEN RESULT (-1, "")
sPath is string = sGoal
sStep is string = sGoal
WHILE sStep <> sFrom
	sStep = aaBefore[sStep]
	sPath = sStep + ">" + sPath
END
RESULT (aaCost[sGoal], sPath)

PROCEDURE Bfs(sFrom)
quNext is queue of strings
aaSeen is associative array of boolean
sOut is string
sNode is string
Enqueue(quNext, sFrom)
aaSeen[sFrom] = True
WHILE quNext..Count > 0
	sNode = Dequeue(quNext)
	sOut += ["-"] + sNode
	FOR EACH stE OF gaaGraph[sNode]
		IF aaSeen[stE.sTo] THEN CONTINUE
		aaSeen[stE.sTo] = True
		Enqueue(quNext, stE.sTo)
	END
END
RESULT sOut

PROCEDURE TopologicalOrder() : string
aaIn is associative array of int
sOut is string
bFound is boolean
FOR EACH sName OF garrNames
	aaIn[sName] = 0
END
FOR EACH arrE, sName OF gaaGraph
	FOR EACH stE OF arrE
		aaIn[stE.sTo]++
	END
END
LOOP
	bFound = False
	FOR EACH sName OF garrNames
		IF aaIn[sName] = 0 THEN
			sOut += [" "] + sName
			aaIn[sName] = -1
			FOR EACH stE OF gaaGraph[sName]
				aaIn[stE.sTo]--
			END
			bFound = True
			BREAK
		END
	END
TO DO WHILE bFound
RESULT sOut
