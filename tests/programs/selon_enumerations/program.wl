// Énumérations, combinaisons, SELON sous toutes ses formes, boucles, étiquettes
EJour est une Énumération
	LUNDI
	MARDI
	MERCREDI = "mer."
	DIMANCHE
FIN
EDroit est une Combinaison
	LIRE
	ECRIRE
	EFFACER
FIN
e est un EJour
Trace(e..Nom, e = LUNDI)
e = MERCREDI
Trace(e..Nom, e..Valeur, e = EJour.MERCREDI)
SELON e
	CAS LUNDI, MARDI : Trace("début")
	CAS MERCREDI : Trace("milieu")
	AUTRES CAS : Trace("fin")
FIN
d est un EDroit = LIRE + EFFACER
Trace(d[LIRE], d[ECRIRE], d[EFFACER])
d[ECRIRE] = Vrai
d[LIRE] = Faux
Trace(d[LIRE], d[ECRIRE])
POUR TOUT n DE [-5, 0, 3, 7, 12, 50, 100, 1000]
	SELON n
		CAS < 0 : Trace(n + " négatif")
		CAS 0 : Trace(n + " nul")
		CAS 1 À 5 : Trace(n + " petit")
		CAS 6, 7, 8 : Trace(n + " moyen")
		CAS 10 < * <= 50
			Trace(n + " grand")
		CAS >= 1000 : Trace(n + " énorme")
		AUTRE CAS
	FIN
FIN
POUR TOUT s DE ["oui", "OUI ", "non", "n'importe", ""]
	SELON s
		CAS "oui", "o" : Trace("exact")
		CAS ~= "oui" : Trace("souple")
		CAS [= "n" : Trace("n...", s)
		CAS "" : Trace("vide")
	FIN
FIN
SELON Vrai
	CAS 1 > 2 : Trace("impossible")
	CAS 2 > 1 ET 3 > 2 : Trace("vrai")
	AUTRE CAS : Trace("non")
FIN
i est un entier
POUR i = 10 À 1 PAS -3
	SI i = 4 ALORS CONTINUER
	Trace(i)
FIN
Trace("après " + i)
BOUCLE(2)
	Trace("tour")
FIN
i = 0
BOUCLE
	i++
	SI i = 3 ALORS SORTIR
A FAIRE TANTQUE i < 10
Trace(i)
TANTQUE i > 0
	i -= 2
	SI i = 1 ALORS CONTINUER
	Trace("reste " + i)
FIN
POUR i = 1 À 3
	POUR j = 1 À 3
		SI j = 2 ALORS SORTIR
		Trace(i + "," + j)
	FIN
FIN
nEssai est un entier
Encore:
nEssai++
SI nEssai < 3 ALORS GOTO Encore
Trace("essais " + nEssai)
POUR r = 0 À 1 PAS 0.25
	sR est une chaîne
	sR += [" "] + r
FIN
Trace(sR)
POUR TOUT c, nRang DE "été"
	Trace(nRang + c)
FIN
POUR TOUT x DE [1, 2, 3] DEPUISFIN
	Trace(x)
FIN
nPos est un entier
sT est une chaîne = "abcabcab"
POUR TOUTE POSITION nPos DE "ab" DANS sT
	Trace("pos " + nPos)
FIN
