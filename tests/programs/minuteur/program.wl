// Durées et heures : littéraux, calculs, comparaisons, parties, affichage
du1 est une Durée = 1 h 30 min
du2 est une Durée = 45min 30s
Info(du1 + du2, du1 - du2, du1 > du2, du1 = 90min)
Info(du1.EnMinutes, du1.EnSecondes, (du1 + du2).Heure, (du1 + du2).Minute, (du1 + du2).Seconde)
h est une Heure = "083000"
h += du1
Info(HeureVersChaîne(h, "HH:MM:SS"), h.Heure, h.Minute)
h2 est une Heure = "1745"
du3 est une Durée = h2 - h
Info(du3.EnMinutes, DuréeVersChaîne(du3, "HH:MM"))
dh est une DateHeure = "20240229233000"
dh += du1
Info(DateHeureVersChaîne(dh, "JJ/MM/AAAA HH:mm"), dh.Date, dh.Heure)
dDebut est une Date = "20240228"
dFin est une Date = "20240302"
tabTemps est un tableau de Durées = [10s, 5min, 1h]
duTotal est une Durée
POUR TOUT du DE tabTemps
	duTotal += du
FIN
Info(duTotal, duTotal.EnSecondes)
SELON duTotal
	CAS < 1h : Info("court")
	CAS 1h À 2h : Info("moyen")
	AUTRE CAS : Info("long")
FIN
nJours est un entier = dFin - dDebut
Info(nJours, dFin > dDebut, dDebut + 3 = dFin)
duJours est une Durée = dFin - dDebut
Info(duJours.EnHeures, duJours.Jour)
du4 est une Durée
du4 = "0010203000"
Info(du4.Heure, du4.Minute, du4.Seconde)
du5 est une Durée = 500ms
Info(du5.EnMillisecondes, du5 + du5 = 1s)
