// Polynômes : tableaux de tableaux, opérations, affichage, racines par Newton, Horner
P est un tableau de réels = [1, -3, 2]	// x^2 - 3x + 2
Q est un tableau de réels = [1, -1]
Info("P = " + Texte(P), "Q = " + Texte(Q))
Info("P + Q = " + Texte(Somme(P, Q)))
Info("P * Q = " + Texte(Produit(P, Q)))
tabQuotient, tabReste sont des tableaux de réels
(tabQuotient, tabReste) = Division(P, Q)
Info("P / Q = " + Texte(tabQuotient) + " reste " + Texte(tabReste))
Info("P' = " + Texte(Derive(P)))
Info("P(3) = " + Valeur(P, 3) + ", P(0.5) = " + Valeur(P, 0.5))
Info("racine : " + Racine(P, 5), "racine : " + Racine(P, -4))
Info("P est intact : " + Texte(P))

// triangle de Pascal : un tableau de tableaux de longueurs différentes
tabPascal est un tableau de tableaux d'entiers
POUR i = 1 À 7
	tabLigne est un tableau d'entiers
	TableauSupprimeTout(tabLigne)
	POUR j = 1 À i
		SI j = 1 OU j = i ALORS
			TableauAjoute(tabLigne, 1)
		SINON
			TableauAjoute(tabLigne, tabPascal[i - 1][j - 1] + tabPascal[i - 1][j])
		FIN
	FIN
	AjouteLigne(tabPascal, tabLigne)
FIN
POUR TOUT tabL DE tabPascal
	Info(Répète(" ", (7 - tabL..Occurrence) * 2) + TableauVersChaîne(tabL, "   "))
FIN
Info(tabPascal[7][4], tabPascal..Occurrence, tabPascal[3]..Occurrence)

PROCÉDURE AjouteLigne(tabT, tabSource est un tableau d'entiers)
tabCopie est un tableau d'entiers
tabCopie <= tabSource
TableauAjoute(tabT, tabCopie)

PROCÉDURE Somme(a est un tableau de réels, b est un tableau de réels)
tabS est un tableau de réels
nMax est un entier = Max(a..Occurrence, b..Occurrence)
Dimension(tabS, nMax)
POUR i = 1 À a..Occurrence
	tabS[nMax - a..Occurrence + i] += a[i]
FIN
POUR i = 1 À b..Occurrence
	tabS[nMax - b..Occurrence + i] += b[i]
FIN
RENVOYER tabS

PROCÉDURE Produit(a est un tableau de réels, b est un tableau de réels)
tabP est un tableau de (a..Occurrence + b..Occurrence - 1) réels
POUR i = 1 À a..Occurrence
	POUR j = 1 À b..Occurrence
		tabP[i + j - 1] += a[i] * b[j]
	FIN
FIN
RENVOYER tabP

PROCÉDURE Division(a est un tableau de réels, b est un tableau de réels)
tabR est un tableau de réels
POUR TOUT r DE a
	Ajoute(tabR, r)
FIN
tabQ est un tableau de réels
TANTQUE tabR..Occurrence >= b..Occurrence
	rCoef est un réel = tabR[1] / b[1]
	Ajoute(tabQ, rCoef)
	POUR i = 1 À b..Occurrence
		tabR[i] -= rCoef * b[i]
	FIN
	TableauSupprime(tabR, 1)
FIN
RENVOYER (tabQ, tabR)

PROCÉDURE Derive(a est un tableau de réels)
tabD est un tableau de réels
n est un entier = a..Occurrence
POUR i = 1 _À_ n - 1
	Ajoute(tabD, a[i] * (n - i))
FIN
RENVOYER tabD

PROCÉDURE Valeur(a est un tableau de réels, x est un réel) : réel
r est un réel
POUR TOUT rCoef DE a
	r = r * x + rCoef
FIN
RENVOYER r

PROCÉDURE Racine(a est un tableau de réels, LOCAL x est un réel)
tabD est un tableau de réels = Derive(a)
BOUCLE(50)
	SI Valeur(a, x) = 0 ALORS SORTIR
	x -= Valeur(a, x) / Valeur(tabD, x)
FIN
RENVOYER NumériqueVersChaîne(x, ".3f")

PROCÉDURE Texte(a est un tableau de réels) : chaîne
s est une chaîne
POUR TOUT rCoef, nRang DE a
	nDegre est un entier = a..Occurrence - nRang
	SI rCoef = 0 ALORS CONTINUER
	SI s <> "" ALORS s += (rCoef < 0) ? " - " SINON " + " SINON SI rCoef < 0 ALORS s = "-"
	SI Abs(rCoef) <> 1 OU nDegre = 0 ALORS s += Abs(rCoef)
	SELON nDegre
		CAS 0
		CAS 1 : s += "x"
		AUTRE CAS : s += "x^" + nDegre
	FIN
FIN
SI s = "" ALORS s = "0"
RENVOYER s
