// Relais : proxy <port local> <port distant> ; deux sockets, deux threads par client
GLOBAL
	gnOctets est un entier sur 8
	gnClients est un entier
	gnDistant est un entier = Val(LigneCommande(2))
	gnStop est un entier = Val(LigneCommande(3))
SocketCrée("RELAIS", Val(LigneCommande(1)))
SocketChangeModeTransmission("RELAIS", SocketSansMarqueurFin)
Info("relais " + LigneCommande(1))
TANTQUE gnClients < gnStop
	sClient est une chaîne = SocketAccepte("RELAIS")
	gnClients++
	sServeur est une chaîne = "VERS_" + gnClients
	SI PAS SocketConnecte(sServeur, gnDistant, "127.0.0.1", 2000) ALORS
		Trace("distant absent " + ErreurInfo(errCode))
		SocketFerme(sClient)
		CONTINUER
	FIN
	SocketChangeModeTransmission(sServeur, SocketSansMarqueurFin)
	ThreadExécute("A" + gnClients, threadNormal, Copie, sClient, sServeur)
	ThreadExécute("B" + gnClients, threadNormal, Copie, sServeur, sClient)
FIN
SocketFerme("RELAIS")
i est un entier
POUR i = 1 À gnStop
	ThreadAttend("A" + i)
	ThreadAttend("B" + i)
FIN
Info("octets " + gnOctets)

PROCÉDURE Copie(LOCAL sDe, LOCAL sVers)
buf est un Buffer
BOUCLE
	QUAND EXCEPTION DANS
		buf = SocketLit(sDe, Vrai, 0, 32768)
		SI ErreurDétectée ALORS SORTIR
		SI PAS SocketEcrit(sVers, buf) ALORS SORTIR
	FAIRE
		SORTIR
	FIN
	SectionCritiqueDébut("compte")
	gnOctets += Taille(buf)
	SectionCritiqueFin("compte")
FIN
FIN:
	SectionCritiqueDébut("fin")
	SI SocketExiste(sVers) ALORS SocketFerme(sVers)
	SI SocketExiste(sDe) ALORS SocketFerme(sDe)
	SectionCritiqueFin("fin")
