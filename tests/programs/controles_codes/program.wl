// Contrôles : Luhn, IBAN par morceaux, ISBN-13, clé de sécurité sociale, EAN, avec chaînes et modulos
POUR TOUTE CHAÎNE sCarte DE "4539578763621486;8273123273520569;79927398713" SÉPARÉE PAR ";"
	Info(sCarte + (Luhn(sCarte) ? " valide" SINON " invalide"))
FIN
Info(IBAN("FR14 2004 1010 0505 0001 3M02 606"), IBAN("GB82WEST12345698765432"), IBAN("FR14 2004 1010 0505 0001 3M02 607"))
Info(CleISBN("978030640615"), CleNIR("2550814168025"))
tabErr est un tableau de chaînes
Info(Verifie("12A", tabErr), Verifie("1234567890128", tabErr), tabErr..Occurrence, tabErr[1])
PROCÉDURE Luhn(sNum est une chaîne) : booléen
nSomme, nChiffre sont des entiers
bDouble est un booléen
POUR i = Taille(sNum) À 1 PAS -1
	nChiffre = sNum[[i]]
	SI bDouble ALORS
		nChiffre *= 2
		SI nChiffre > 9 ALORS nChiffre -= 9
	FIN
	nSomme += nChiffre
	bDouble = PAS bDouble
FIN
RENVOYER nSomme modulo 10 = 0
PROCÉDURE IBAN(LOCAL sCompte est une chaîne) : booléen
sCompte = SansEspace(sCompte, sscTout)
sCompte = sCompte[[5 À]] + sCompte[[À 4]]
nReste est un entier
POUR i = 1 À Taille(sCompte)
	sCar est une chaîne = sCompte[[i]]
	SI sCar >= "A" ET sCar <= "Z" ALORS
		nReste = (nReste * 100 + Asc(sCar) - Asc("A") + 10) modulo 97
	SINON
		nReste = (nReste * 10 + Val(sCar)) modulo 97
	FIN
FIN
RENVOYER nReste = 1
PROCÉDURE CleISBN(s est une chaîne) : entier
nS est un entier
POUR i = 1 À 12
	nS += Val(s[[i]]) * (EstPair(i) ? 3 SINON 1)
FIN
RENVOYER (10 - nS modulo 10) modulo 10
PROCÉDURE CleNIR(s est une chaîne) : chaîne
nN est un entier sur 8 octets = Val(s)
RENVOYER NumériqueVersChaîne(97 - nN modulo 97, "02d")
PROCÉDURE Verifie(sEAN est une chaîne, tabErreurs est un tableau de chaînes) : booléen
SI Taille(sEAN) <> 13 ALORS Ajoute(tabErreurs, "taille " + Taille(sEAN)) ; RENVOYER Faux
SI CleISBN(sEAN) <> Val(sEAN[[13]]) ALORS Ajoute(tabErreurs, "clé") ; RENVOYER Faux
RENVOYER Vrai
