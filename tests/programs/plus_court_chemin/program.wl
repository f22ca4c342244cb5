// Dijkstra : tableaux associatifs de tableaux associatifs
GLOBAL
	gtaGraphe est un tableau associatif de tableau associatif d'entiers
CONSTANTE
	INFINI_DISTANCE = 999999
FIN
AjouteArc("Paris", "Lyon", 465)
AjouteArc("Paris", "Lille", 225)
AjouteArc("Paris", "Nantes", 385)
AjouteArc("Lyon", "Marseille", 315)
AjouteArc("Lyon", "Nice", 470)
AjouteArc("Marseille", "Nice", 200)
AjouteArc("Nantes", "Bordeaux", 345)
AjouteArc("Bordeaux", "Marseille", 645)
gtaGraphe["Brest"]["Brest"] = 0

Trace("Sommets : " + gtaGraphe..Occurrence)
(nDist, sChemin) = PlusCourt("Lille", "Nice")
Trace(nDist, sChemin)
(nDist, sChemin) = PlusCourt("Nice", "Bordeaux")
Trace(nDist, sChemin)
(nDist, sChemin) = PlusCourt("Paris", "Brest")
Trace(nDist, "<" + sChemin + ">")
nDist est un entier
sChemin est une chaîne
POUR TOUT taVoisins, sVille DE gtaGraphe
	sListe est une chaîne = ""
	POUR TOUT nKm, sVoisin DE taVoisins
		sListe += [", "] + sVoisin + "(" + nKm + ")"
	FIN
	Trace(ChaîneConstruit("%1 : %2", sVille, sListe))
FIN

PROCÉDURE AjouteArc(sA, sB, nDistance)
gtaGraphe[sA][sB] = nDistance
gtaGraphe[sB][sA] = nDistance

PROCÉDURE PlusCourt(sDepart est une chaîne, sArrivee est une chaîne) : (entier, chaîne)
taDist est un tableau associatif d'entiers
taAvant est un tableau associatif de chaînes
taVu est un tableau associatif de booléens
sVille est une chaîne
POUR TOUT taV, sVille DE gtaGraphe
	taDist[sVille] = INFINI_DISTANCE
	taVu[sVille] = Faux
FIN
taDist[sDepart] = 0
BOUCLE
	sCourante est une chaîne = ""
	nMini est un entier = INFINI_DISTANCE
	POUR TOUT nD, sV DE taDist
		SI PAS taVu[sV] ET nD < nMini ALORS
			nMini = nD
			sCourante = sV
		FIN
	FIN
	SI sCourante = "" ALORS SORTIR
	taVu[sCourante] = Vrai
	SI sCourante = sArrivee ALORS SORTIR
	POUR TOUT nKm, sVoisin DE gtaGraphe[sCourante]
		SI taDist[sCourante] + nKm < taDist[sVoisin] ALORS
			taDist[sVoisin] = taDist[sCourante] + nKm
			taAvant[sVoisin] = sCourante
		FIN
	FIN
FIN
SI taDist[sArrivee] = INFINI_DISTANCE ALORS RENVOYER (-1, "")
sRoute est une chaîne = sArrivee
sEtape est une chaîne = sArrivee
TANTQUE sEtape <> sDepart
	sEtape = taAvant[sEtape]
	sRoute = sEtape + " > " + sRoute
FIN
RENVOYER (taDist[sArrivee], sRoute)
