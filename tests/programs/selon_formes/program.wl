// SELON sous toutes ses formes : listes, intervalles, relations, chaînes souples, VRAI, énumérations à valeurs, imbrication
EMois est une Énumération
	JAN = "janv."
	FEV = "févr."
	MAR = "mars"
FIN
POUR TOUT n DE [-5, 0, 3, 10, 15, 99, 100, 250]
	Info(n + " " + Classe(n))
FIN
POUR TOUT s DE ["Oui", " OUI ", "non", "Nonante", "fichier.txt", "?"]
	Info(Reponse(s))
FIN
e est un EMois = FEV
SELON e
	CAS JAN, MAR : Info("31")
	CAS FEV
		SELON Vrai
			CAS EstBissextile(2024) ET EstBissextile(2000) : Info("29")
			AUTRE CAS : Info("28")
		FIN
FIN
Info(e..Valeur, EnumérationDepuisValeur(EMois, "mars")..Nom)
r est un réel = 2.5
SELON r
	CAS 2 : Info("deux")
	CAS 2.5000000001 : Info("presque")
	AUTRE CAS : Info("autre")
FIN
SELON Suivant()
	CAS Suivant(), 2 : Info("deux appels")
	AUTRE CAS : Info("rien " + gnSuite)
FIN
gnSuite est un entier
SELON "B"
	CAS "a" À "f" : Info("minuscule")
	CAS "A" À "F" : Info("majuscule")
FIN
POUR i = 1 À 5
	SELON i
		CAS 2 : CONTINUER
		CAS 4 : SORTIR
	FIN
	Info("tour " + i)
FIN

PROCÉDURE Classe(n est un entier) : chaîne
SELON n
	CAS < 0 : RENVOYER "négatif"
	CAS 0 : RENVOYER "zéro"
	CAS 1 À 9 : RENVOYER "chiffre"
	CAS 10, 20, 30 : RENVOYER "rond"
	CAS 10 < n < 100 : RENVOYER "deux chiffres"
	CAS > 200, 100 : RENVOYER "grand ou cent"
FIN
RENVOYER "?"

PROCÉDURE Reponse(s est une chaîne) : chaîne
SELON s
	CAS ~= "oui" : RENVOYER "accord"
	CAS "non" : RENVOYER "refus"
	CAS [~ "non" : RENVOYER "commence par non"
	CAS =] ".txt" : RENVOYER "texte"
	AUTRES CAS : RENVOYER "incompris : " + s
FIN

PROCÉDURE EstBissextile(nAn est un entier) : booléen
RENVOYER DateValide(nAn + "0229")

PROCÉDURE Suivant() : entier
gnSuite++
RENVOYER gnSuite
