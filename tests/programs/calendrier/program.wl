// Calendrier d'un mois, jours fériés, échéances
CONSTANTE
	LARGEUR = 3
FIN
ECivilité est une Combinaison
	cvFérié
	cvWeekEnd
	cvPont
FIN
nAnnée est un entier = 2024
AfficheMois(nAnnée, 2)

Info("Pâques : " + DateVersChaîne(Pâques(2024), "JJ/MM/AAAA") + ", " + DateVersChaîne(Pâques(2025), "JJ/MM/AAAA"))
Info("Ascension : " + DateVersChaîne(Pâques(2024) + 39, "JJ/MM/AAAA"))

// échéancier : fin de mois, reportée au lundi
dEch est une Date = "20240131"
POUR n = 1 _À_ 4
	dPaie est une Date = dEch
	SELON DateVersJour(dPaie)
		CAS 6 : dPaie += 2
		CAS 7 : dPaie++
	FIN
	Info(n + " : " + DateVersChaîne(dPaie, "JJ/MM/AAAA") + (dPaie <> dEch ? " (reportée)" SINON ""))
	dEch = DernierJourDuMois(dEch + 1)
FIN

dDébut, dFin sont des Dates
dDébut = "20240228"
dFin = "20240305"
nOuvrés est un entier
TANTQUE dDébut <= dFin
	SI PAS DateVersJour(dDébut) DANS (6, 7) ALORS nOuvrés++
	dDébut..Jour++
FIN
Info("Jours ouvrés : " + nOuvrés)
Info("Écart : " + DateDifférence("20240101", "20241231"))
Info(DateValide("20230229") ? "valide" SINON "invalide", DateValide("20240229"))

eJour est un ECivilité = cvFérié + cvPont
Info(eJour[cvPont], eJour[cvWeekEnd])
eJour[cvWeekEnd] = Vrai
Info(eJour[cvWeekEnd])
duTravail est une Durée = 35h
duTravail += 1h + 30min
Info(duTravail..EnMinutes)
hDépart est une Heure = "0815"
hDépart += duTravail
Info(HeureVersChaîne(hDépart, "HH:MM"))

PROCÉDURE AfficheMois(nAn, nMois)
dJour est une Date = NumériqueVersChaîne(nAn, "04d") + NumériqueVersChaîne(nMois, "02d") + "01"
sLigne est une chaîne = Répète(" ", (DateVersJour(dJour) - 1) * LARGEUR)
Info(" " + NumériqueVersChaîne(nMois, "02d") + "/" + nAn, " L  M  M  J  V  S  D")
TANTQUE dJour..Mois = nMois
	sLigne += NumériqueVersChaîne(dJour..Jour, LARGEUR + "d")
	SI DateVersJour(dJour) = 7 ALORS
		Info(sLigne)
		sLigne = ""
	FIN
	dJour++
FIN
SI sLigne <> "" ALORS Info(sLigne)

// Algorithme de Butcher
PROCÉDURE Pâques(an) : Date
a est un entier = an modulo 19
b est un entier = PartieEntière(an / 100)
c est un entier = an modulo 100
d est un entier = PartieEntière(b / 4)
e est un entier = b modulo 4
f est un entier = PartieEntière((b + 8) / 25)
g est un entier = PartieEntière((b - f + 1) / 3)
h est un entier = (19 * a + b - d - g + 15) modulo 30
i est un entier = PartieEntière(c / 4)
k est un entier = c modulo 4
l est un entier = (32 + 2 * e + 2 * i - h - k) modulo 7
m est un entier = PartieEntière((a + 11 * h + 22 * l) / 451)
nMois est un entier = PartieEntière((h + l - 7 * m + 114) / 31)
nJour est un entier = (h + l - 7 * m + 114) modulo 31 + 1
dRes est une Date
dRes..Année = an
dRes..Mois = nMois
dRes..Jour = nJour
RENVOYER dRes
