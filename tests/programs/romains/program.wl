// Chiffres romains, dans les deux sens
tabVal est un tableau d'entiers = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
tabRom est un tableau de chaînes = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]

POUR TOUT n DE [1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999]
	sRom est une chaîne = VersRomain(n)
	Info(n + " = " + sRom + (DepuisRomain(sRom) = n ? "" SINON " FAUX"))
FIN
nErreurs est un entier = 0
n est un entier
POUR n = 1 À 3999
	SI DepuisRomain(VersRomain(n)) <> n ALORS nErreurs++
FIN
Info("Erreurs : " + nErreurs)

PROCÉDURE INTERNE VersRomain(LOCAL nVal est un entier) : chaîne
	sRes est une chaîne
	POUR i = 1 À tabVal..Occurrence
		TANTQUE nVal >= tabVal[i]
			sRes += tabRom[i]
			nVal -= tabVal[i]
		FIN
	FIN
	RENVOYER sRes
FIN

PROCÉDURE INTERNE DepuisRomain(sRom est une chaîne)
	nRes, nPos sont des entiers
	nPos = 1
	POUR TOUT sR, nInd DE tabRom
		TANTQUE sRom[[nPos SUR Taille(sR)]] = sR
			nRes += tabVal[nInd]
			nPos += Taille(sR)
		FIN
	FIN
	RENVOYER nRes
FIN
