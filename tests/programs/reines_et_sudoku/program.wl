// Huit reines et sudoku : retour sur trace
GLOBAL
	gnSolutions est un entier
	gtabReine est un tableau de 8 entiers
	gtabGrille est un tableau de 9 par 9 entiers
	gnEssais est un entier

Place(1)
Info("Reines : " + gnSolutions)

sGrille est une chaîne = "53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79"
POUR nL = 1 À 9
	POUR nC = 1 À 9
		gtabGrille[nL, nC] = Val(sGrille[[(nL - 1) * 9 + nC]])
	FIN
FIN
SI Resoud() ALORS
	POUR nL = 1 À 9 PAS 4
		sLigne est une chaîne = ""
		POUR nC = 1 À 9
			sLigne += gtabGrille[nL, nC]
		FIN
		Info(sLigne)
	FIN
	Info(gnEssais > 0 ? "résolu" SINON "déjà plein")
SINON
	Info("impossible")
FIN

PROCÉDURE Place(LOCAL nLigne est un entier)
SI nLigne > 8 ALORS
	gnSolutions++
	RETOUR
FIN
POUR nCol = 1 À 8
	SI Libre(nLigne, nCol) ALORS
		gtabReine[nLigne] = nCol
		Place(nLigne + 1)
	FIN
FIN

PROCÉDURE Libre(nLigne, nCol) : booléen
POUR k = 1 À nLigne - 1
	SI gtabReine[k] = nCol _OU_ Abs(gtabReine[k] - nCol) = nLigne - k ALORS RENVOYER Faux
FIN
RENVOYER Vrai

PROCÉDURE Resoud() : booléen
nL, nC sont des entiers
POUR nL = 1 À 9
	POUR nC = 1 À 9
		SI gtabGrille[nL, nC] <> 0 ALORS CONTINUER
		POUR nVal = 1 À 9
			SI Possible(nL, nC, nVal) ALORS
				gnEssais++
				gtabGrille[nL, nC] = nVal
				SI Resoud() ALORS RENVOYER Vrai
				gtabGrille[nL, nC] = 0
			FIN
		FIN
		RENVOYER Faux
	FIN
FIN
RENVOYER Vrai

PROCÉDURE Possible(nL, nC, nVal)
nL0 est un entier = PartieEntière((nL - 1) / 3) * 3
nC0 est un entier = (nC - 1) - (nC - 1) modulo 3
POUR k = 1 À 9
	SI gtabGrille[nL, k] = nVal OU gtabGrille[k, nC] = nVal ALORS RENVOYER Faux
	SI gtabGrille[nL0 + 1 + (k - 1) modulo 3, nC0 + 1 + PartieEntière((k - 1) / 3)] = nVal ALORS RENVOYER Faux
FIN
RENVOYER Vrai
