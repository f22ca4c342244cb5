// Playing cards: enumerations, combinations, class constants, static members, associated values
Play()
ESuit is Enumeration
	CLUBS = 1
	DIAMONDS = 2
	HEARTS = 3
	SPADES = 4
END
CFlags is Combination
	FACE
	RED
	TRUMP
END
CCard is Class
	PUBLIC GLOBAL
		nMade is int
	PUBLIC CONSTANT
		ACE = 14
		NAMES = "23456789TJQKA"
	END
	PRIVATE
		m_eSuit is ESuit
		m_nRank is int
	PUBLIC
		m_cFlags is CFlags
END
PROCEDURE CCard::Constructor(eSuit is ESuit, nRank is int)
m_eSuit = eSuit
m_nRank = nRank
CCard.nMade++
SWITCH eSuit
	CASE HEARTS, DIAMONDS : m_cFlags[RED] = True
END
IF nRank IN (11, 12, 13) THEN m_cFlags[FACE] = True
PROCEDURE CCard::Name() : string
RESULT ::NAMES[[m_nRank - 1]] + Left(m_eSuit..Name, 1)
PROCEDURE CCard::Points(bTrump is boolean = False) : int
SWITCH m_nRank
	CASE 2 TO 8 : RESULT 0
	CASE 9 : RESULT bTrump ? 14 ELSE 0
	CASE 10 : RESULT 10
	CASE 11 : RESULT bTrump ? 20 ELSE 2
	CASE ::ACE : RESULT 11
	OTHER CASE : RESULT m_nRank - 9
END
PROCEDURE GLOBAL CCard::Best(arrC is array of CCard dynamic) : CCard dynamic
oBest is CCard dynamic
FOR EACH oC OF arrC
	IF oBest = Null _OR_ oC.Points() > oBest.Points() THEN oBest = oC
END
RESULT oBest
PROCEDURE Play()
arrHand is array of CCard dynamic
Add(arrHand, new CCard(SPADES, 9))
Add(arrHand, new CCard(HEARTS, 12))
Add(arrHand, new CCard(CLUBS, CCard.ACE))
oJack is CCard(DIAMONDS, 11)
s is string
nSum is int
FOR EACH oCard OF arrHand
	s += [" "] + oCard.Name()
	nSum += oCard.Points(True)
END
Info(s, nSum, CCard.nMade)
Info(oJack.Name() + oJack.Points() + "/" + oJack.Points(True))
Info(CCard.Best(arrHand).Name())
Info(oJack.m_cFlags[RED], oJack.m_cFlags[TRUMP], oJack.m_cFlags = FACE + RED)
oJack.m_cFlags[TRUMP] = True
IF oJack.m_cFlags = FACE + RED + TRUMP THEN Info("all three")
oJack.m_cFlags = 0
Info(oJack.m_cFlags[FACE])
e is ESuit = HEARTS
Info(e..Value, e..Name, EnumerationFromValue(e, 2) = DIAMONDS ? "D" ELSE "other")
