// Taquin 3x3 : tableau à deux dimensions, tableau fixe, SORTIR/CONTINUER, procédure interne
TAILLE est un entier = 3
tabJeu est un tableau fixe de 3 par 3 entiers
nI, nJ, nVide, nCoups sont des entiers
nI = 1
TANTQUE nI <= TAILLE
	POUR nJ = 1 À TAILLE
		tabJeu[nI, nJ] = ((nI - 1) * TAILLE + nJ) modulo 9
	FIN
	nI++
FIN
Info(Affiche())
Info(Bouge("haut") , Bouge("bas"), Bouge("bas"), Bouge("droite"), nCoups)
Info(Affiche())
Info(Inversions())
POUR nI = 1 À 3
	POUR nJ = 1 À 3
		SI tabJeu[nI, nJ] = 0 ALORS CONTINUER
		SI tabJeu[nI, nJ] = 8 ALORS SORTIR
		nVide += tabJeu[nI, nJ]
	FIN
	SI nI = 3 ALORS SORTIR
FIN
Info(nVide, nI, nJ)
Info(Dimension(tabJeu), tabJeu..Occurrence)

PROCEDURE Affiche()
sTexte est une chaîne
nL, nC sont des entiers
POUR nL = 1 À 3
	sLigne est une chaîne = ""
	POUR nC = 1 À 3
		sLigne += [" "] + (tabJeu[nL][nC] = 0 ? "." SINON tabJeu[nL][nC])
	FIN
	sTexte += [RC] + sLigne
FIN
RENVOYER sTexte

PROCEDURE Bouge(sSens est une chaîne) : booléen
nDL, nDC, nLV, nCV sont des entiers
SELON sSens
	CAS "haut" : nDL = -1
	CAS "bas" : nDL = 1
	CAS "gauche" : nDC = -1
	CAS "droite" : nDC = 1
FIN
TrouveVide()
SI PAS (1 <= nLV + nDL <= 3) OU PAS (1 <= nCV + nDC <= 3) ALORS RENVOYER Faux
tabJeu[nLV, nCV] <=> tabJeu[nLV + nDL, nCV + nDC]
nCoups++
RENVOYER Vrai
	PROCÉDURE INTERNE TrouveVide()
		POUR nLV = 1 À 3
			POUR nCV = 1 À 3
				SI tabJeu[nLV, nCV] = 0 ALORS RETOUR
			FIN
		FIN
	FIN

PROCEDURE Inversions() : entier
tabPlat est un tableau d'entiers
nInv est un entier
POUR i = 1 À 3
	POUR j = 1 À 3
		SI tabJeu[i, j] <> 0 ALORS TableauAjoute(tabPlat, tabJeu[i, j])
	FIN
FIN
POUR i = 1 À tabPlat..Occurrence - 1
	POUR j = i + 1 À tabPlat..Occurrence
		SI tabPlat[i] > tabPlat[j] ALORS nInv++
	FIN
FIN
RENVOYER nInv
