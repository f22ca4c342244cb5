// Parking : durées, tarifs par tranche, arrondis, formats d'heures
STTicket est une Structure
	sImmat est une chaîne
	dhEntree est une DateHeure
	dhSortie est une DateHeure
FIN
gtabTickets est un tableau de STTicket
AjouteTicket("AB-123-CD", "20240315083000000", "20240315101500000")
AjouteTicket("EF-456-GH", "20240315090000000", "20240315091459000")
AjouteTicket("IJ-789-KL", "20240314220000000", "20240315070000000")
AjouteTicket("MN-012-OP", "20240228120000000", "20240301120000000")

moRecette est un monétaire
POUR TOUT stTicket, nRang DE gtabTickets
	duSejour est une Durée = stTicket.dhSortie - stTicket.dhEntree
	moPrix est un monétaire = Tarif(duSejour)
	moRecette += moPrix
	Info(ChaîneConstruit("%1. %2 %3 -> %4 : %5 min, %6 €", nRang, stTicket.sImmat, ...
		DateVersChaîne(stTicket.dhEntree..Date, "JJ/MM") + " " + HeureVersChaîne(stTicket.dhEntree..PartieHeure, "HH:MM"), ...
		HeureVersChaîne(stTicket.dhSortie..PartieHeure, "HHhMM"), duSejour..EnMinutes, NumériqueVersChaîne(moPrix, ",2f")))
FIN
Info("Recette : " + NumériqueVersChaîne(moRecette, "08.2f"))

// moyenne des séjours
duTotal est une Durée
POUR TOUT stTicket DE gtabTickets
	duTotal += stTicket.dhSortie - stTicket.dhEntree
FIN
Info("Total : " + duTotal..Jour + " j " + duTotal..Heure + " h " + duTotal..Minute + " min " + duTotal..Seconde + " s")
duReste est une Durée = 1h 30 min
Info(duReste..EnSecondes, (duReste + 45s)..EnSecondes)
hDepart est une Heure = "2245"
hDepart += duReste
Info(HeureVersChaîne(hDepart, "HH:MM:SS"))
dhFin est une DateHeure = "20231231233000000"
dhFin += duReste
Info(DateVersChaîne(dhFin..Date, "AAAA-MM-JJ") + "T" + HeureVersChaîne(dhFin..PartieHeure, "HH:MM"))
dhFin..Heure -= 1
Info(dhFin..Heure, dhFin..Jour)

PROCÉDURE AjouteTicket(sImmat, dhE est une DateHeure, dhS est une DateHeure)
st est un STTicket
st.sImmat = sImmat
st.dhEntree = dhE
st.dhSortie = dhS
Ajoute(gtabTickets, st)

// gratuit 15 min, puis 1,20 par demi-heure entamée, 18 maximum par jour entamé
PROCÉDURE Tarif(duSejour est une Durée) : monétaire
nMinutes est un entier = duSejour..EnMinutes
SI nMinutes < 15 ALORS RENVOYER 0
nJours est un entier = nMinutes / 1440
nReste est un entier = modulo(nMinutes, 1440)
nDemi est un entier = PartieEntière((nReste + 29) / 30)
RENVOYER nJours * 18 + Min(18, nDemi * 1.20)
