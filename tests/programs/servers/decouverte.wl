// Découverte par datagrammes : decouverte <port> | decouverte <port> <port du serveur>
SI LigneCommande(2) = "" ALORS
	SI SocketCréeUDP("DEC", Val(LigneCommande(1))) = Faux ALORS
		Erreur(ErreurInfo())
		FinProgramme()
	FIN
	Info("à l'écoute sur " + LigneCommande(1))
	s est une chaîne
	BOUCLE
		s = SocketLit("DEC", Faux, 10s)
		SI s = "" ALORS
			Info("vide " + ErreurInfo(errCode), SocketClientInfo("DEC", SocketPort) <> "")
			CONTINUER
		FIN
		SELON s
			CAS "QUI ?" : SocketEcrit("DEC", "MOI " + LigneCommande(1), SocketClientInfo("DEC", SocketAdresse), SocketClientInfo("DEC", SocketPort))
			CAS "HEURE" : SocketEcrit("DEC", DateHeureVersChaîne(DateHeureSys(), "AAAA-MM-JJ"), SocketClientInfo("DEC", SocketAdresse), Val(SocketClientInfo("DEC", SocketPort)))
			CAS "STOP" : SORTIR
			AUTRE CAS : Info(Taille(s))
		FIN
	FIN
	SocketFerme("DEC")
SINON
	SocketCréeUDP("CLI", Val(LigneCommande(1)), "127.0.0.1")
	Info(SocketClientInfo("CLI", SocketAdresse) + "|" + ErreurInfo(errCode))
	Info(SocketEcrit("CLI", "QUI ?", "127.255.255.255", Val(LigneCommande(2))) ? "diffusé" SINON ErreurInfo())
	Info(SocketLit("CLI", Faux, 3000), SocketClientInfo("CLI", SocketAdresse))
	SocketEcrit("CLI", "HEURE", "localhost", Val(LigneCommande(2)))
	Info(SocketLit("CLI", Faux, 3000))
	Info(SocketLit("CLI", Faux, 10) = "", ErreurDétectée)
	Info(SocketEcrit("CLI", Répète("x", 65508), "127.0.0.1", Val(LigneCommande(2))), ErreurInfo(errCode))
	Info(SocketEcrit("CLI", Répète("x", 65507), "127.0.0.1", Val(LigneCommande(2))))
	Info(SocketEcrit("CLI", "", "127.0.0.1", Val(LigneCommande(2))))
	Info(SocketEcrit("CLI", "x"), ErreurInfo(errCode))
	Info(SocketChangeModeTransmission("CLI", SocketSansMarqueurFin), ErreurInfo(errCode))
	SocketEcrit("CLI", "STOP", "127.0.0.1", Val(LigneCommande(2)))
FIN
