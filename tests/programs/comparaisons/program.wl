// Comparaisons souples, débuts, fins, contient, intervalles, DANS, priorités
Info("Éléphant" = "éléphant", "élan" ~= " Élan ", "été" ~= "ete", "Forêt" ~= "foret", "a b" ~= "ab")
Info("Jean-Paul" ~~ "jean paul", "a.b,c" ~~ "ABC", "abc" ~~ "abd")
sRef est une chaîne = "FAC-2024-0042"
Info(sRef [= "FAC", sRef [= "fac", sRef [~ "fac", sRef =] "0042", sRef ~] "-0042", sRef [=] "2024", sRef [~] "ac-2")
n est un entier = 7
Info(5 < n < 10, 5 < n <= 6, 10 > n >= 7, n = 1 À 7, n DANS (1, 3, 7), PAS n DANS (1, 2))
// ET et OU ont la même priorité, de gauche à droite
Info(Vrai OU Vrai ET Faux, Faux ET Faux OU Vrai, Vrai _OU_ Vrai _ET_ Faux)
SI sRef [= "FAC" ET n > 5 OU Faux ALORS Info("oui") SINON Info("non")
nAppels est un entier
SI Compte(nAppels) OU Compte(nAppels) ALORS Info("appels : " + nAppels)
nAppels = 0
SI Compte(nAppels) _OU_ Compte(nAppels) ALORS Info("appels : " + nAppels)
sTaille est une chaîne = n < 5 ? "petit" SINON n < 10 ? "moyen" SINON "grand"
Info(sTaille)
x est un réel = 0.1 + 0.2
Info(x = 0.3, x - 0.3 = 0, 1 / 3 = 0.333333, 1 / 3 = 0.3333)
POUR TOUTE CHAÎNE sMot DE "pomme,Poire,BANANE,kiwi,cerise,,raisin sec" SÉPARÉE PAR ","
	SELON sMot
		CAS "" : Info("(vide)")
		CAS [= "p" : Info(sMot + " commence par p")
		CAS [~ "p" : Info(sMot + " commence par P ou p")
		CAS ~= "banane", "kiwi" : Info(sMot + " exotique")
		CAS "c" À "d" : Info(sMot + " entre c et d")
		AUTRE CAS : Info(sMot + " ?")
	FIN
FIN
SELON Vrai
	CAS n < 0 : Info("négatif")
	CAS n = 7 ET sRef <> "" : Info("sept")
	AUTRE CAS : Info("autre")
FIN

PROCÉDURE Compte(nValeur) : booléen
nValeur++
RENVOYER Vrai
