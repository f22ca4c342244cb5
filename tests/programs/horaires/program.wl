// Dates, heures, durées : calculs, formats, jours ouvrés, âge, planning d'équipe
CONSTANTE JOURS_FERIES = "20240101,20240401,20240501,20240508"
dDebut est une Date = "20240429"
dFin est une Date = "20240510"
Info("jours ouvrés : " + JoursOuvres(dDebut, dFin))
Info(DateVersChaîne(dDebut, "JJJJ JJ MMMM AAAA"), DateVersChaîne(dDebut, "JJJ JJ/MM/AA"))
Info("semaine " + DateVersNuméroDeSemaine(dDebut))
Info(DateDifférence("20240228", "20240301"), DateDifférence("20230228", "20230301"))
d est une Date = "20240131"
d..Mois += 1
Info(DateVersChaîne(d, "AAAA-MM-JJ"))
d = "20231231"
d += 60
Info(DateVersChaîne(d, "AAAA-MM-JJ"))
d -= 1
Info(d..Jour + "/" + d..Mois + "/" + d..Année)
Info(Age("19800229", "20240228"), Age("19800229", "20240229"), Age("19800229", "20240301"))

h est une Heure = "08:00" = "08:00" ? "0800" SINON "0900"
duPause est une Durée = 45 min
duService est une Durée = 7h
POUR i = 1 À 3
	hFin est une Heure = h + duService + duPause
	Info("équipe " + i + " : " + HeureVersChaîne(h, "HH:MM") + " - " + HeureVersChaîne(hFin, "HH:MM"))
	h = hFin
FIN
Info(DateValide("20240229"), DateValide("20230229"), HeureValide("2359"), HeureValide("2460"))

dh1 est une DateHeure = "20240315083000000"
dh2 est une DateHeure = "20240316101530250"
duEcart est une Durée = dh2 - dh1
Info(duEcart..Jour + "j " + duEcart..Heure + "h " + duEcart..Minute + "mn " + duEcart..Seconde + "s " + duEcart..Milliseconde)
Info(duEcart..EnHeures, duEcart > 1 h, duEcart > 30h)
dh1 += duEcart
Info(dh1 = dh2, dh1)
sCompose est une chaîne = dh2..PartieDate + dh2..PartieHeure
dh3 est une DateHeure = sCompose
Info(dh3 = dh2)

// calendrier de mars 2024
sLigne est une chaîne
dCourant est une Date = "20240301"
BOUCLE((DateVersJour(dCourant) - 1))
	sLigne += "   "
FIN
TANTQUE dCourant..Mois = 3
	sLigne += NumériqueVersChaîne(dCourant..Jour, "3d")
	SI DateVersJour(dCourant) = 7 ALORS
		Info(sLigne)
		sLigne = ""
	FIN
	dCourant++
FIN
SI sLigne <> "" ALORS Info(sLigne)

PROCÉDURE JoursOuvres(LOCAL dCourant est une Date, dFin est une Date) : entier
nJours est un entier
TANTQUE dCourant <= dFin
	SELON DateVersJour(dCourant)
		CAS 1 À 5
			SI Position(JOURS_FERIES, DateVersChaîne(dCourant, "AAAAMMJJ")) = 0 ALORS nJours++
		CAS 6, 7
	FIN
	dCourant += 1
FIN
RENVOYER nJours

PROCÉDURE Age(dNaissance est une Date, dAujourdhui est une Date) : entier
nAge est un entier = dAujourdhui..Année - dNaissance..Année
SI dAujourdhui[[5 À 8]] < dNaissance[[5 À 8]] ALORS nAge--
RENVOYER nAge
