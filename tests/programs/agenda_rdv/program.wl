// Agenda : dates, heures, durées, semaines, chevauchements, calendrier d'un mois
STRdv est une Structure
	dJour est une Date
	hDebut est une Heure
	duDuree est une Durée
	sObjet est une chaîne
FIN
tabRdv est un tableau de STRdv
AjouteRdv("20240311", "0900", 1h 30min, "Réunion")
AjouteRdv("20240311", "1015", 30min, "Appel")
AjouteRdv("20240229", "1400", 2h, "Dentiste")
AjouteRdv("20240311", "1200", 45min, "Déjeuner")
TableauTrie(tabRdv, ttMembre, "dJour;hDebut")
POUR TOUT st, i DE tabRdv
	hFin est une Heure = st.hDebut + st.duDuree
	Info(DateVersChaîne(st.dJour, "JJ/MM") + " " + HeureVersChaîne(st.hDebut, "HH:MM") + "-" + HeureVersChaîne(hFin, "HH:MM") + " " + st.sObjet)
	SI i < tabRdv..Occurrence ET st.dJour = tabRdv[i + 1].dJour ALORS
		SI hFin > tabRdv[i + 1].hDebut ALORS Info("   chevauche " + tabRdv[i + 1].sObjet)
	FIN
FIN
duTotal est une Durée
POUR TOUT st DE tabRdv
	duTotal += st.duDuree
FIN
Info(duTotal.EnMinutes, DuréeVersChaîne(duTotal, "HH:MM"))
POUR TOUTE CHAÎNE sLigne DE Calendrier(2024, 2) SÉPARÉE PAR RC
	Info(sLigne)
FIN
d est une Date = "20240131"
d..Mois++
Info(d, DateVersChaîne(d, "JJJJ J MMMM AAAA"), DateVersNuméroDeSemaine("20240101"))
d = "20231215"
d.Jour += 30
Info(d, DernierJourDuMois("20230210"), PremierJourDuMois("20230210"))
Info(Age("19800229", "20240228"), Age("19800229", "20240229"))
nJours est un entier = DateDifférence("20240101", "20241231")
Info(nJours, EntierVersDate(DateVersEntier("20240228") + 2))
SI "20240101" < d ALORS Info("plus tard") SINON Info("plus tôt")
Info(ChaîneVersDate("25/12/2023", "JJ/MM/AAAA"), ChaîneVersHeure("07h45", "HHhMM"))

PROCÉDURE AjouteRdv(dJour est une Date, hDebut est une Heure, duDuree est une Durée, sObjet)
stRdv est un STRdv
stRdv.dJour = dJour
stRdv.hDebut = hDebut
stRdv.duDuree = duDuree
stRdv.sObjet = sObjet
Ajoute(tabRdv, stRdv)

PROCÉDURE Calendrier(nAnnee, nMois) : chaîne
d est une Date
d.Annee = nAnnee
d.Mois = nMois
d.Jour = 1
sTexte est une chaîne = "Lu Ma Me Je Ve Sa Di"
sLigne est une chaîne = Répète("   ", DateVersJour(d) - 1)
TANTQUE d.Mois = nMois
	sLigne += NumériqueVersChaîne(d.Jour, "2d") + " "
	SI DateVersJour(d) = 7 ALORS
		sTexte += RC + SansEspace(sLigne, sscDroite)
		sLigne = ""
	FIN
	d++
FIN
SI sLigne <> "" ALORS sTexte += RC + SansEspace(sLigne, sscDroite)
RENVOYER sTexte
