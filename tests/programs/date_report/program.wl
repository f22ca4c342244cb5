// Échéancier : dates, mois qui débordent, intérêts, formats, tableaux à deux dimensions, DateHeure
STEcheance est une Structure
	nRang est un entier
	dDate est une Date
	moCapital est un monétaire
	moInteret est un monétaire
FIN
tabPlan est un tableau de STEcheance = Echeancier(1000, 6, 4, "20231130")
moTotal est un monétaire
POUR TOUT st DE tabPlan
	Info(st.nRang + " " + DateVersChaîne(st.dDate, "JJ/MM/AAAA") + NumériqueVersChaîne(st.moCapital, "9.2f") + NumériqueVersChaîne(st.moInteret, "8.2f"))
	moTotal += st.moInteret
FIN
Info("intérêts " + moTotal, "bissextiles " + Bissextiles(1996, 2012))
tabCal est un tableau de 2 par 3 chaînes
POUR i = 1 À 2
	POUR j = 1 À 3
		tabCal[i, j] = i + "x" + j
	FIN
FIN
POUR i = 1 À 2
	s est une chaîne = ""
	POUR j = 1 À 3
		s += [" | "] + tabCal[i][j]
	FIN
	Info(s)
FIN
d est une Date = "20240229"
d..Année++
Info(DateValide(d), d)
d = "20240315"
d..Jour = 1
d -= 1
Info(d, d..Jour)
d..Jour += 5
Info(d)
dh est une DateHeure = "20241231235959000"
dh += 1s
Info(dh..Année + "/" + dh..Mois, dh)
du est une Durée = dh - "20240101000000000"
Info(du..EnJours)
h est une Heure = "235900"
h += 2min
Info(HeureVersChaîne(h, "HH:MM"))
Info(Vendredis13("20240101", "20241231"))
Info(DateDifférence("20240101", "20241231"), d > "20240101", d = "20240305", d[[1 À 4]])
Info(EntierVersDate(DateVersEntier("20240301") - 1))

PROCÉDURE Echeancier(moMontant est un monétaire, rTaux est un réel, nMois est un entier, dDebut est une Date) : tableau de STEcheance
tabE est un tableau de STEcheance
moReste est un monétaire = moMontant
POUR i = 1 À nMois
	st est un STEcheance
	st.nRang = i
	st.dDate = dDebut
	st.dDate..Mois += i
	st.moInteret = Arrondi(moReste * rTaux / 1200, 2)
	st.moCapital = i = nMois ? moReste SINON Arrondi(moMontant / nMois, 2)
	moReste -= st.moCapital
	Ajoute(tabE, st)
FIN
RENVOYER tabE

PROCÉDURE Bissextiles(nDe, nA)
s est une chaîne
POUR n = nDe À nA
	SI (modulo(n, 4) = 0 ET modulo(n, 100) <> 0) OU modulo(n, 400) = 0 ALORS s += [","] + n
FIN
RENVOYER s

PROCÉDURE Vendredis13(LOCAL d est une Date, dFin est une Date) : chaîne
s est une chaîne
TANTQUE d <= dFin
	SI d..Jour = 13 _ET_ DateVersJour(d) = 5 ALORS s += [" "] + DateVersChaîne(d, "JJ-MM")
	d++
FIN
RENVOYER s
