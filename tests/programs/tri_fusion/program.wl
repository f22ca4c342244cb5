// Tris : fusion, rapide, tas, comptage, par insertion sur structures ; recherche dichotomique ; stabilité
STPersonne est une Structure
	sNom est une chaîne
	nAge est un entier
FIN
gnComparaisons est un entier
tabSource est un tableau d'entiers = [38, 27, 43, 3, 9, 82, 10, 3, -5, 0]
Info("fusion    " + Texte(TriFusion(tabSource)))
tabCopie est un tableau d'entiers
TableauCopie(tabSource, tabCopie)
TriRapide(tabCopie, 1, tabCopie..Occurrence)
Info("rapide    " + Texte(tabCopie))
TableauCopie(tabSource, tabCopie)
TriParTas(tabCopie)
Info("tas       " + Texte(tabCopie))
Info("source    " + Texte(tabSource))
Info("comptage  " + Texte(TriComptage([3, 1, 2, 1, 0, 3], 3)))

tabGens est un tableau de STPersonne
AjoutePersonne(tabGens, "Zoé", 31)
AjoutePersonne(tabGens, "Éric", 25)
AjoutePersonne(tabGens, "Anne", 31)
AjoutePersonne(tabGens, "Luc", 25)
TriInsertion(tabGens, (a, b) => { RENVOYER a.nAge - b.nAge })
Info(Noms(tabGens))
TriInsertion(tabGens, ParNom)
Info(Noms(tabGens))
TableauTrie(tabGens, ttMembre, "-nAge;+sNom")
Info(Noms(tabGens))

TableauTrie(tabSource, ttCroissant)
POUR TOUT nCherche DE [3, 82, 4, -5]
	nComparaisons est un entier
	nRang est un entier = Dichotomie(tabSource, nCherche, nComparaisons)
	Info(nCherche + (nRang > 0 ? " au rang " + nRang SINON " absent") + ", " + nComparaisons + " comparaisons")
FIN
Info(gnComparaisons)
TableauTrie(tabSource, ttDécroissant)
Info(Texte(tabSource))

PROCÉDURE TriFusion(tabT est un tableau d'entiers) : tableau d'entiers
SI tabT..Occurrence <= 1 ALORS RENVOYER tabT
nMilieu est un entier = tabT..Occurrence / 2
tabG, tabD sont des tableaux d'entiers
POUR i = 1 À tabT..Occurrence
	SI i <= nMilieu ALORS Ajoute(tabG, tabT[i]) SINON Ajoute(tabD, tabT[i])
FIN
tabG = TriFusion(tabG)
tabD = TriFusion(tabD)
tabR est un tableau d'entiers
g est un entier = 1
d est un entier = 1
TANTQUE g <= tabG..Occurrence ET d <= tabD..Occurrence
	SI tabG[g] <= tabD[d] ALORS
		Ajoute(tabR, tabG[g++])
	SINON
		Ajoute(tabR, tabD[d++])
	FIN
FIN
TANTQUE g <= tabG..Occurrence
	Ajoute(tabR, tabG[g]); g++
FIN
TANTQUE d <= tabD..Occurrence
	Ajoute(tabR, tabD[d]); d++
FIN
RENVOYER tabR

PROCÉDURE TriRapide(tabT, nDebut est un entier, nFin est un entier)
SI nDebut >= nFin ALORS RETOUR
nPivot est un entier = tabT[(nDebut + nFin) / 2]
i est un entier = nDebut
j est un entier = nFin
BOUCLE
	TANTQUE tabT[i] < nPivot
		i++
	FIN
	TANTQUE tabT[j] > nPivot
		j--
	FIN
	SI i <= j ALORS
		tabT[i] <=> tabT[j]
		i++
		j--
	FIN
A FAIRE TANTQUE i <= j
TriRapide(tabT, nDebut, j)
TriRapide(tabT, i, nFin)

PROCÉDURE TriParTas(tabT)
n est un entier = tabT..Occurrence
POUR k = n / 2 À 1 PAS -1
	Descend(k, n)
FIN
POUR k = n À 2 PAS -1
	tabT[1] <=> tabT[k]
	Descend(1, k - 1)
FIN
	PROCÉDURE INTERNE Descend(LOCAL nPere est un entier, nTaille est un entier)
		BOUCLE
			nFils est un entier = 2 * nPere
			SI nFils > nTaille ALORS RETOUR
			SI nFils < nTaille _ET_ tabT[nFils + 1] > tabT[nFils] ALORS nFils++
			SI tabT[nPere] >= tabT[nFils] ALORS RETOUR
			tabT[nPere] <=> tabT[nFils]
			nPere = nFils
		FIN
	FIN

PROCÉDURE TriComptage(tabT, nMax est un entier) : tableau d'entiers
tabCompte est un tableau de (nMax + 1) entiers
POUR TOUT n DE tabT
	tabCompte[n + 1]++
FIN
tabR est un tableau d'entiers
POUR i = 0 À nMax
	BOUCLE(tabCompte[i + 1])
		Ajoute(tabR, i)
	FIN
FIN
RENVOYER tabR

PROCÉDURE TriInsertion(tabT est un tableau de STPersonne, pCompare est une procédure)
POUR i = 2 À tabT..Occurrence
	st est un STPersonne = tabT[i]
	j est un entier = i - 1
	TANTQUE j >= 1 _ET_ pCompare(tabT[j], st) > 0
		tabT[j + 1] = tabT[j]
		j--
	FIN
	tabT[j + 1] = st
FIN

PROCÉDURE ParNom(a, b)
SI SansAccent(a.sNom) < SansAccent(b.sNom) ALORS RENVOYER -1
SI SansAccent(a.sNom) > SansAccent(b.sNom) ALORS RENVOYER 1
RENVOYER 0

PROCÉDURE AjoutePersonne(tabT, sNom, nAge)
st est un STPersonne
st.sNom = sNom
st.nAge = nAge
Ajoute(tabT, st)

PROCÉDURE Noms(tabT)
s est une chaîne
POUR TOUT st DE tabT
	s += [" "] + st.sNom + st.nAge
FIN
RENVOYER s

PROCÉDURE Dichotomie(tabT, nValeur, nComparaisons est un entier) : entier
nBas est un entier = 1
nHaut est un entier = tabT..Occurrence
nComparaisons = 0
TANTQUE nBas <= nHaut
	nMilieu est un entier = (nBas + nHaut) / 2
	nComparaisons++
	gnComparaisons++
	SI tabT[nMilieu] = nValeur ALORS RENVOYER nMilieu
	SI tabT[nMilieu] < nValeur ALORS nBas = nMilieu + 1 SINON nHaut = nMilieu - 1
FIN
RENVOYER -1

PROCÉDURE Texte(tabT) : chaîne
RENVOYER TableauVersChaîne(tabT, " ")
