// Chaque procédure traite ses erreurs : CAS ERREUR, CAS EXCEPTION, FIN
GLOBAL
	gsTrace est une chaîne
	gnOuverts est un entier

Note("1:" + Division(10, 2))
Note("2:" + Division(1, 0))
Note("3:" + Lit(1))
Note("4:" + Lit(3))
Note("5:" + Transaction(5))
Note("6:" + Transaction(-1))
Note("7:" + Transaction(0))
Note("ouverts=" + gnOuverts)
Info(gsTrace)
nTour est un entier
POUR nTour = 1 À 3
	QUAND EXCEPTION DANS
		Etape(nTour)
	FAIRE
		Info("étape " + nTour + " : " + ExceptionInfo(errMessage) + " (" + ExceptionInfo(errCode) + ")")
		SI nTour = 3 ALORS SORTIR
		CONTINUER
	SINON
		Info("étape " + nTour + " sans souci")
	FIN
	Info("suite " + nTour)
FIN
Niveau1()
SI PAS Verifie("") ALORS Info("Vérif : " + ErreurInfo())
Info(Verifie("ok"), ErreurDétectée)

PROCÉDURE Note(s)
gsTrace += [RC] + s

PROCÉDURE Division(a, b)
RENVOYER Quotient(a, b)
CAS ERREUR:
RENVOYER "erreur " + ErreurInfo(errCode)

// L'erreur est pour l'appelant
PROCÉDURE Quotient(a, b)
SI b = 0 ALORS
	ErreurDéclenche(100, "division par zéro")
	RENVOYER 0
FIN
RENVOYER a / b

PROCÉDURE Lit(nIndice)
tab est un tableau de chaînes = ["un", "deux"]
RENVOYER tab[nIndice]
CAS EXCEPTION:
	RENVOYER "hors limites"

PROCÉDURE Transaction(nMontant) : chaîne
gnOuverts++
Note("début " + nMontant)
SI nMontant = 0 ALORS RENVOYER "rien"
SI nMontant < 0 ALORS
	ExceptionDéclenche(5, "montant négatif")
	Note("jamais ici")
FIN
Note("fait")
RENVOYER "ok"
CAS EXCEPTION:
	Note("exception")
	RENVOYER "annulé"
FIN:
	gnOuverts--
	Note("fin")

PROCÉDURE Etape(n)
SELON n
	CAS 2 : ExceptionDéclenche(42, "panne à l'étape deux")
	CAS 3
		tabVide est un tableau d'entiers
		QUAND EXCEPTION DANS
			Info(tabVide[1])
		FAIRE
			ExceptionDéclenche(43, "seconde panne")
		FIN
FIN

// L'exception traverse deux niveaux
PROCÉDURE Niveau1()
Niveau2()
Info("jamais")
CAS EXCEPTION:
	Info("niveau 1 : " + ExceptionInfo(errMessage))
FIN:
	Info("fin niveau 1")

PROCÉDURE Niveau2()
ExceptionDéclenche(1, "du fond")
CAS EXCEPTION:
	Info("niveau 2")
	ExceptionPropage()
FIN:
	Info("fin niveau 2")

PROCÉDURE Verifie(sTexte) : booléen
SI sTexte = "" ALORS
	ErreurDéclenche(3, "texte vide")
	RENVOYER Faux
FIN
RENVOYER Vrai
