// Serveur de commandes : chaque procédure finit par sa section d'erreurs
GLOBAL
	gtabJournal est un tableau de chaînes
	gnPort est un entier = Val(LigneCommande(1))
	gnErreurs est un entier

SI PAS Demarre() ALORS
	Erreur("arrêt")
	FinProgramme()
FIN
Sert()
Info("journal : " + TableauVersChaîne(gtabJournal, "; "))
Info("erreurs : " + gnErreurs)

PROCÉDURE Demarre() : booléen
SocketCrée("CMD", gnPort)
SocketChangeModeTransmission("CMD", SocketMarqueurFin, CRLF)
Info("prêt " + gnPort)
RENVOYER Vrai
CAS ERREUR:
	Erreur("démarrage : " + ErreurInfo(errMessage))
	RENVOYER Faux
FIN:
	Ajoute(gtabJournal, "démarrage fini")

PROCÉDURE Sert()
sCanal est une chaîne
bFini est un booléen
TANTQUE PAS bFini
	sCanal = SocketAccepte("CMD")
	bFini = Client(sCanal)
FIN
SocketFerme("CMD")
CAS ERREUR:
	Erreur("service : " + ErreurInfo())
	gnErreurs++

PROCÉDURE Client(sCanal est une chaîne) : booléen
sLigne est une chaîne
BOUCLE
	sLigne = SocketLit(sCanal)
	SI sLigne = "FIN" ALORS RENVOYER Vrai
	Repond(sCanal, sLigne)
FIN
CAS ERREUR:
	Ajoute(gtabJournal, "client perdu (" + ErreurInfo(errCode) + ")")
	gnErreurs++
	RENVOYER Faux
CAS EXCEPTION:
	Ajoute(gtabJournal, "exception " + ExceptionInfo(errCode))
	RENVOYER Faux
FIN:
	SI SocketExiste(sCanal) ALORS SocketFerme(sCanal)

PROCÉDURE Repond(sCanal, sLigne)
sMot est une chaîne = ExtraitChaîne(sLigne, 1, " ")
sArg est une chaîne = ExtraitChaîne(sLigne, 2, " ")
SELON sMot
	CAS "LIRE" : SocketEcrit(sCanal, Contenu(sArg))
	CAS "LIRE2"
		SI PAS fFichierExiste(sArg) ALORS
			SocketEcrit(sCanal, "404")
		SINON
			SocketEcrit(sCanal, fChargeTexte(sArg))
		FIN
	CAS "DIV" : SocketEcrit(sCanal, Divise(Val(sArg), Val(ExtraitChaîne(sLigne, 3, " "))))
	CAS "SUP"
		SI PAS fSupprime(sArg) ALORS SocketEcrit(sCanal, "NON " + (ErreurInfo() <> "")) SINON SocketEcrit(sCanal, "OUI")
	CAS "DET"
		fSupprime(sArg)
		SI ErreurDétectée ALORS
			SocketEcrit(sCanal, "DETECTEE")
		SINON
			SocketEcrit(sCanal, "PAS DETECTEE")
		FIN
	CAS "LEVE" : Leve(Val(sArg))
	CAS "TENTE" : SocketEcrit(sCanal, Tente(Val(sArg)))
	CAS "ECHO" : SocketEcrit(sCanal, Milieu(sLigne, 6))
	CAS "PLANTE" : ExceptionDéclenche(77, "voulu")
	AUTRE CAS : SocketEcrit(sCanal, "? " + sMot)
FIN
CAS ERREUR:
	SocketEcrit(sCanal, "ERR " + ErreurInfo(errCode) + " " + ErreurInfo(errRésumé))

PROCÉDURE Contenu(sNom est une chaîne) : chaîne
sTexte est une chaîne = fChargeTexte(sNom)
RENVOYER "[" + sTexte + "]"
CAS ERREUR:
	ErreurPropage("lecture de " + sNom)
	RENVOYER ""

PROCÉDURE Divise(a est un réel, b est un réel) : réel
SI b = 0 ALORS
	ErreurDéclenche(12, "division par zéro")
	RENVOYER 0
FIN
RENVOYER a / b

PROCÉDURE Leve(n est un entier)
ErreurDéclenche(n, "levée " + n)

PROCÉDURE Tente(n est un entier) : chaîne
Leve(n)
SI ErreurDétectée ALORS RENVOYER "vu " + ErreurInfo(errCode)
RENVOYER "pas vu"
