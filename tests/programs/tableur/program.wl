// Mini tableur : évalue des cellules qui se citent les unes les autres
STCellule est une Structure
	sFormule	est une chaîne
	rValeur		est un réel
	bCalculée	est un booléen
	bEnCours	est un booléen		// pour trouver les références circulaires
FIN

GLOBAL
	gtabCellules	est un tableau associatif de STCellule
	gsErreur		est une chaîne
	gnPos			est un entier
	gsExpr			est une chaîne

Saisit("A1", "12")
Saisit("A2", "3.5")
Saisit("A3", "=A1*2+A2")
Saisit("B1", "=(A1+A2)*(A3-1)")
Saisit("B2", "=-B1/2")
Saisit("C1", "=C2+1")
Saisit("C2", "=C1+1")
Saisit("D1", "=A1/0")
Saisit("D2", "=1+*2")
Saisit("E1", "=somme(A1:A3)")

sNom est une chaîne
POUR TOUTE CHAÎNE sNom DE "A1,A2,A3,B1,B2,C1,D1,D2,E1,Z9" SÉPARÉE PAR ","
	Affiche(sNom)
FIN
Info(gtabCellules..Occurrence + " cellules")

PROCÉDURE Saisit(sNom, sFormule)
gtabCellules[sNom].sFormule = sFormule

PROCÉDURE Affiche(sNom est une chaîne)
rRes est un réel
bOk est un booléen
gsErreur = ""
(bOk, rRes) = Évalue(sNom)
SI bOk ALORS
	Info(sNom + " = " + rRes)
SINON
	Info(sNom + " : erreur, " + gsErreur)
FIN

PROCÉDURE Évalue(sNom est une chaîne) : (booléen, réel)
SI gtabCellules[sNom]..Vide ALORS
	gsErreur = "cellule " + sNom + " vide"
	RENVOYER (Faux, 0)
FIN
SI gtabCellules[sNom].bCalculée ALORS RENVOYER (Vrai, gtabCellules[sNom].rValeur)
SI gtabCellules[sNom].bEnCours ALORS
	gsErreur = "référence circulaire sur " + sNom
	RENVOYER (Faux, 0)
FIN
gtabCellules[sNom].bEnCours = Vrai

rVal est un réel
bOk est un booléen = Vrai
SI gtabCellules[sNom].sFormule [= "=" ALORS
	// on garde l'analyse en cours, car une cellule peut en citer une autre
	sSauveExpr est une chaîne = gsExpr
	nSauvePos est un entier = gnPos
	gsExpr = gtabCellules[sNom].sFormule[[2 À]]
	gnPos = 1
	(bOk, rVal) = Expression()
	SI bOk _ET_ gnPos <= Taille(gsExpr) ALORS
		gsErreur = "caractère inattendu " + gsExpr[[gnPos]]
		bOk = Faux
	FIN
	gsExpr = sSauveExpr
	gnPos = nSauvePos
SINON
	rVal = Val(gtabCellules[sNom].sFormule)
FIN

gtabCellules[sNom].bEnCours = Faux
SI bOk ALORS
	gtabCellules[sNom].rValeur = rVal
	gtabCellules[sNom].bCalculée = Vrai
FIN
RENVOYER (bOk, rVal)

PROCÉDURE Expression() : (booléen, réel)
rGauche, rDroite sont des réels
bOk est un booléen
sOp est une chaîne
(bOk, rGauche) = Terme()
TANTQUE bOk _ET_ gsExpr[[gnPos]] DANS ("+", "-")
	sOp = gsExpr[[gnPos]]
	gnPos++
	(bOk, rDroite) = Terme()
	SI PAS bOk ALORS SORTIR
	rGauche = sOp = "+" ? rGauche + rDroite SINON rGauche - rDroite
FIN
RENVOYER (bOk, rGauche)

PROCÉDURE Terme() : (booléen, réel)
rGauche, rDroite sont des réels
bOk est un booléen
sOp est une chaîne
(bOk, rGauche) = Facteur()
BOUCLE
	SI PAS bOk ALORS RENVOYER (Faux, 0)
	sOp = gsExpr[[gnPos]]
	SI sOp <> "*" _ET_ sOp <> "/" ALORS SORTIR
	gnPos++
	(bOk, rDroite) = Facteur()
	SI PAS bOk ALORS CONTINUER
	SELON sOp
		CAS "*" : rGauche = rGauche * rDroite
		CAS "/"
			SI rDroite = 0 ALORS
				gsErreur = "division par zéro"
				RENVOYER (Faux, 0)
			FIN
			rGauche = rGauche / rDroite
	FIN
FIN
RENVOYER (Vrai, rGauche)

PROCÉDURE Facteur() : (booléen, réel)
bOk est un booléen
rVal est un réel
sCar est une chaîne = gsExpr[[gnPos]]
SELON Vrai
	CAS sCar = "-"
		gnPos++
		(bOk, rVal) = Facteur()
		RENVOYER (bOk, -rVal)
	CAS sCar = "("
		gnPos++
		(bOk, rVal) = Expression()
		SI bOk ET gsExpr[[gnPos]] <> ")" ALORS
			gsErreur = "parenthèse manquante"
			RENVOYER (Faux, 0)
		FIN
		gnPos++
		RENVOYER (bOk, rVal)
	CAS "0" <= sCar <= "9"
		nDébut est un entier = gnPos
		TANTQUE Position("0123456789.", gsExpr[[gnPos]]) > 0 ET gnPos <= Taille(gsExpr)
			gnPos++
		FIN
		RENVOYER (Vrai, Val(gsExpr[[nDébut À gnPos - 1]]))
	CAS "A" <= sCar <= "Z"
		sNom est une chaîne = gsExpr[[gnPos SUR 2]]
		gnPos += 2
		RENVOYER Évalue(sNom)
	CAS Milieu(gsExpr, gnPos, 6) ~= "SOMME("
		RENVOYER Somme_Plage()
	AUTRE CAS
		gsErreur = "valeur attendue en " + gnPos
		RENVOYER (Faux, 0)
FIN

// somme(A1:A3)
PROCÉDURE Somme_Plage()
sPlage est une chaîne = ExtraitChaîne(gsExpr[[gnPos + 6 À]], 1, ")")
sDe est une chaîne = ExtraitChaîne(sPlage, 1, ":")
sA est une chaîne = ExtraitChaîne(sPlage, 2, ":")
rTotal est un réel
POUR nLig = Val(sDe[[2]]) _À_ Val(sA[[2]])
	(bOk, rVal) = Évalue(sDe[[1]] + nLig)
	SI PAS bOk ALORS RENVOYER (Faux, 0)
	rTotal += rVal
FIN
gnPos += 6 + Taille(sPlage) + 1
RENVOYER (Vrai, rTotal)
