// Sections CAS ERREUR, CAS EXCEPTION, FIN ; QUAND EXCEPTION ; erreurs propagées
GLOBAL
	gsTrace est une chaîne
POUR TOUTE CHAÎNE sCas DE "10/2;10/0;abc;vide;-" SÉPARÉE PAR ";"
	Info(sCas + " -> " + Traite(sCas))
FIN
Info(gsTrace)
QUAND EXCEPTION DANS
	tab est un tableau de 3 entiers
	tab[4] = 1
	Info("jamais")
FAIRE
	Info("indice hors limites")
SINON
	Info("jamais non plus")
FIN
QUAND EXCEPTION DANS
	Info("tout va bien")
FAIRE
	Info("non")
SINON
	Info("sinon exécuté")
FIN
SI PAS Charge("/nul/part/fichier.txt") ALORS
	Info("erreur détectée " + (ErreurDétectée ? "oui" SINON "non"))
FIN
Info(Renvoie())
EXCEPTIONIMBRIQUEE()

PROCÉDURE Traite(sCas) : chaîne
LOCAL
r est un réel
SI sCas = "vide" ALORS ExceptionDéclenche(77, "cas vide")
SI sCas = "-" ALORS
	RENVOYER "tiret"
FIN
SI Position(sCas, "/") = 0 ALORS ExceptionDéclenche(5, "pas une division : " + sCas)
r = Val(ExtraitChaîne(sCas, 1, "/")) / Val(ExtraitChaîne(sCas, 2, "/"))
RENVOYER "" + r
CAS EXCEPTION:
	SI ExceptionInfo(errCode) = 77 ALORS RENVOYER "vide"
	RENVOYER "exception"
FIN:
	gsTrace += ["|"] + sCas

PROCÉDURE Charge(sFichier) : booléen
nFic est un entier = fOuvre(sFichier, foLecture)
SI nFic = -1 ALORS RENVOYER Faux
fFerme(nFic)
RENVOYER Vrai

PROCÉDURE Renvoie() : chaîne
fOuvre("/nul/part", foLecture)
RENVOYER "pas d'erreur"
CAS ERREUR:
	RENVOYER "cas erreur"

PROCÉDURE ExceptionImbriquee()
QUAND EXCEPTION DANS
	Interieure()
	Info("suite")
FAIRE
	Info("reçue : " + ExceptionInfo(errMessage))
FIN

PROCÉDURE Interieure()
QUAND EXCEPTION DANS
	ExceptionDéclenche(1, "la première")
FAIRE
	Info("intérieure : " + ExceptionInfo(errMessage))
	ExceptionPropage()
FIN
