// Procédures internes emboîtées, récursives, avec paramètres par défaut, modifiant les variables de la procédure englobante
Info(Analyse("((1+2)*3-4)/5"), Analyse("2*(3+4)*5"), Analyse("1+"))
Info(Compteurs())
Info(Profondeur(3))
PROCÉDURE Analyse(sTexte est une chaîne) : chaîne
nPos est un entier = 1
bErreur est un booléen
rRes est un réel = Expression()
SI bErreur OU nPos <= Taille(sTexte) ALORS RENVOYER "erreur en " + nPos
RENVOYER rRes
	PROCÉDURE INTERNE Expression() : réel
		r est un réel = Terme()
		TANTQUE Courant() DANS ("+", "-")
			sOp est une chaîne = Avance()
			SI sOp = "+" ALORS r += Terme() SINON r -= Terme()
		FIN
		RENVOYER r
	FIN
	PROCÉDURE INTERNE Terme() : réel
		r est un réel = Facteur()
		TANTQUE Courant() DANS ("*", "/")
			sOp est une chaîne = Avance()
			SI sOp = "*" ALORS
				r *= Facteur()
			SINON
				r = r / Facteur()
			FIN
		FIN
		RENVOYER r
	FIN
	PROCÉDURE INTERNE Facteur() : réel
		SI Courant() = "(" ALORS
			Avance()
			r est un réel = Expression()
			SI Avance() <> ")" ALORS bErreur = Vrai
			RENVOYER r
		FIN
		sN est une chaîne
		TANTQUE EstNumérique(Courant())
			sN += Avance()
		FIN
		SI sN = "" ALORS bErreur = Vrai
		RENVOYER Val(sN)
	FIN
	PROCÉDURE INTERNE Courant() : chaîne
		RENVOYER sTexte[[nPos]]
	FIN
	PROCÉDURE INTERNE Avance() : chaîne
		nPos++
		RENVOYER sTexte[[nPos - 1]]
	FIN
PROCÉDURE Compteurs() : chaîne
tabC est un tableau de 3 entiers
nTotal est un entier
POUR i = 1 À 3
	Ajoute1(i)
	Ajoute1(i, 10)
FIN
RENVOYER TableauVersChaîne(tabC, ",") + "=" + nTotal
	PROCÉDURE INTERNE Ajoute1(n est un entier, nPas est un entier = 1)
		POUR i = n À 3
			tabC[i] += nPas
			nTotal += nPas
		FIN
	FIN
PROCÉDURE Profondeur(n est un entier) : chaîne
s est une chaîne
Descend(n)
RENVOYER s
	PROCÉDURE INTERNE Descend(k)
		s += k
		SI k > 0 ALORS Descend(k - 1)
		s += "."
	FIN
