// Supervision : le client choisit le mode, le serveur le suit
GLOBAL
	gnDemandes est un entier
SI PAS SocketCrée("SUP", Val(LigneCommande(1))) ALORS Erreur(ErreurInfo()) ; FinProgramme()
Info("supervision " + LigneCommande(1))
TANTQUE SocketExiste("SUP")
	sCanal est une chaîne = SocketAccepte("SUP")
	SI sCanal = "" ALORS SORTIR
	ThreadExécute(sCanal, threadNormal, Supervise, sCanal)
FIN
Info("demandes " + gnDemandes)

PROCÉDURE Supervise(sCanal)
sDemande, sOption sont des chaînes
bFait est un booléen
BOUCLE
	sDemande = SocketLit(sCanal, Faux, 10 s)
	SI ErreurDétectée ALORS
		Trace(ErreurInfo(errCode))
		SORTIR
	FIN
	SI sDemande = "" ALORS SORTIR
	gnDemandes++
	SELON ExtraitChaîne(sDemande, 1, ":")
		CAS "mode"
			sOption = Remplace(Remplace(ExtraitChaîne(sDemande, 3, ":"), "CRLF", CRLF), "NUL", Caract(0))
			SI sOption = EOT ALORS sOption = ""
			SocketEcrit(sCanal, "ok")
			SELON ExtraitChaîne(sDemande, 2, ":")
				CAS "taille" : bFait = SocketChangeModeTransmission(sCanal, SocketTailleDébut)
				CAS "fin"
					SI sOption = "" ALORS bFait = SocketChangeModeTransmission(sCanal, SocketMarqueurFin) SINON bFait = SocketChangeModeTransmission(sCanal, SocketMarqueurFin, sOption)
				CAS "tampon"
					SI sOption = "" ALORS bFait = SocketChangeModeTransmission(sCanal, SocketMarqueurFinBuffer) SINON bFait = SocketChangeModeTransmission(sCanal, SocketMarqueurFinBuffer, sOption)
				CAS "sans" : bFait = SocketChangeModeTransmission(sCanal, SocketSansMarqueurFin)
				AUTRE CAS : bFait = SocketChangeModeTransmission(sCanal, 77)
			FIN
			SI PAS bFait ALORS SocketEcrit(sCanal, "non " + ErreurInfo(errCode))
		CAS "charge" : SocketEcrit(sCanal, "charge=" + gnDemandes)
		CAS "gros" : SocketEcrit(sCanal, Répète("g", Val(ExtraitChaîne(sDemande, 2, ":"))))
		CAS "vide" : SocketEcrit(sCanal, "")
		CAS "qui" : SocketEcrit(sCanal, SocketClientInfo(sCanal, SocketPort))
		CAS "stop"
			SocketEcrit(sCanal, "stop")
			SocketFerme("SUP")
			SORTIR
		AUTRE CAS : SocketEcrit(sCanal, "? " + sDemande)
	FIN
FIN
SocketFerme(sCanal)
