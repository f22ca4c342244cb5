// Un programme qui prend toutes les connexions que le système lui donne : il doit le dire, et continuer
nPort est un entier = Val(LigneCommande(1))
SI PAS SocketCrée("serveur", nPort) ALORS
	Erreur(ErreurInfo())
	RETOUR
FIN
Trace("Prêt sur le port " + nPort)
SocketAttendConnexion("serveur") // d'ici là, le système est devenu avare

n est un entier
TANTQUE SocketConnecte("client" + n, nPort)
	n++
FIN
Trace(ErreurInfo())
Trace(PremiereLigne(ErreurInfo(errComplet)))
SI PAS SocketConnecteSSL("secret", nPort) ALORS Trace(ErreurInfo())
SI PAS SocketCréeSSL("coffre", nPort + 1, "aucun") ALORS Trace(ErreurInfo())
SI PAS HTTPRequête("http://localhost:" + nPort) ALORS Trace(ErreurInfo())
QUAND EXCEPTION DANS
	SocketLit("jamais ouverte")
FAIRE
	Trace(PremiereLigne(ExceptionInfo()))
FIN

POUR i = 0 À n - 1
	SocketFerme("client" + i)
FIN
Trace(SocketConnecte("encore", nPort))
SI PAS SocketCréeSSL("coffre", nPort + 1, "aucun") ALORS Trace(ErreurInfo(errCode))

PROCÉDURE PremiereLigne(sTexte est une chaîne) : chaîne
RENVOYER ExtraitChaîne(sTexte, 1, RC)
