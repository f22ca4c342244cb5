// Combinations, bits, sets in associative arrays, permissions, byte counters, hexadecimal
Right is Combination
	rRead
	rWrite
	rDelete
	rAdmin
END
User is Structure
	sName is string
	cRights is Right
	aaGroups is associative array of boolean
END
arrUsers is array of User
AddUser("ann", rRead + rWrite, "staff,dev")
AddUser("bob", rRead, "staff")
AddUser("eve", rRead + rWrite + rDelete + rAdmin, "root,staff")
FOR EACH u OF arrUsers
	Info(u.sName + ": " + RightsText(u.cRights) + (u.aaGroups["dev"] ? " dev" ELSE ""))
END
Grant("bob", rWrite)
Revoke("eve", rAdmin)
Info(RightsText(arrUsers[2].cRights), RightsText(arrUsers[3].cRights), arrUsers[3].cRights[rDelete])
cNone is Right
Info(RightsText(cNone) = "-", cNone = 0)
cNone = arrUsers[1].cRights
cNone[rAdmin] = True
Info(RightsText(cNone), RightsText(arrUsers[1].cRights))

aaA is associative array of boolean
aaB is associative array of boolean
FOR EACH STRING s OF "a,b,c,d" SEPARATED BY ","
	aaA[s] = True
END
FOR EACH STRING s OF "c,d,e" SEPARATED BY ","
	aaB[s] = True
END
Info(SetText(Union(aaA, aaB)), SetText(Intersection(aaA, aaB)), SetText(Difference(aaA, aaB)))
n is int
FOR i = 0 TO 15
	IF (i & 5) = 5 THEN n = n | bitLeftShift(1, i)
END
Info(n, NumToString(n, "x"), PopCount(n))
by is 1-byte unsigned int = 200
WHEN EXCEPTION IN
	by += 100
	Info("overflow unseen")
DO
	Info("overflow at " + by)
END
Info(Gray(5), 0xFF & 0x0F, 1 = 1 AND 2 & 2, Checksum("WINDEV"))
nColour is int = 0x336699
Info(bitRightShift(nColour, 16) & 0xFF, bitRightShift(nColour, 8) & 255, nColour & 0xFF)

PROCEDURE AddUser(sName, cRights is Right, sGroups)
u is User
u.sName = sName
u.cRights = cRights
FOR EACH STRING sGroup OF sGroups SEPARATED BY ","
	u.aaGroups[sGroup] = True
END
Add(arrUsers, u)

PROCEDURE Grant(sName, cRight is Right)
FOR EACH u OF arrUsers
	IF u.sName = sName THEN u.cRights[cRight] = True
END

PROCEDURE Revoke(sName, cRight is Right)
FOR EACH u OF arrUsers
	IF u.sName = sName THEN u.cRights[cRight] = False
END

PROCEDURE RightsText(c is Right) : string
s is string
IF c[rRead] THEN s += "r"
IF c[rWrite] THEN s += "w"
IF c[rDelete] THEN s += "d"
IF c[rAdmin] THEN s += "A"
RESULT s = "" ? "-" ELSE s

PROCEDURE Union(a, b)
aaR is associative array of boolean = a
FOR EACH bIn, sKey OF b
	aaR[sKey] = bIn
END
RESULT aaR

PROCEDURE Intersection(a, b)
aaR is associative array of boolean
FOR EACH bIn, sKey OF a
	IF NOT b[sKey]..Empty THEN aaR[sKey] = True
END
RESULT aaR

PROCEDURE Difference(a, b)
aaR is associative array of boolean
FOR EACH bIn, sKey OF a
	IF b[sKey]..Empty THEN aaR[sKey] = True
END
RESULT aaR

PROCEDURE SetText(aa)
s is string
FOR EACH bIn, sKey OF aa
	s += [","] + sKey
END
RESULT "{" + s + "}"

PROCEDURE PopCount(LOCAL n is int) : int
nBits is int
WHILE n > 0
	nBits += n & 1
	n = bitRightShift(n, 1)
END
RESULT nBits

PROCEDURE Gray(n is int) : int
RESULT n || bitRightShift(n, 1)

PROCEDURE Checksum(s is string) : int
n is int = 7
FOR i = 1 TO Length(s)
	n = (n * 31 + Asc(s[[i]])) modulo 65521
END
RESULT n
