// Serveur de transfert : une commande par ligne, puis des octets bruts
CONSTANT TAILLE_BLOC = 8192

STTransfert est une Structure
	sNom est une chaîne
	nTaille est un entier sur 8 octets
	bufContenu est un Buffer
FIN

GLOBAL
	gtabRecus est un tableau associatif de STTransfert
	gnTermines est un entier <section critique>
	gnPort est un entier = Val(LigneCommande(1))
	gsDossier est une chaîne = LigneCommande(2)

SI PAS fRépertoireExiste(gsDossier) ALORS fRepCrée(gsDossier)
SI PAS SocketCrée("transfert", gnPort) ALORS
	Erreur("Création impossible", ErreurInfo(errComplet))
	FinProgramme()
FIN
ThreadExécute("ecoute", threadNormal, Ecoute)
Info("prêt sur " + gnPort)
SignalAttend("fin du serveur")
ThreadDemandeArrêt("ecoute")
SI PAS ThreadAttend("ecoute", 5 s) ALORS Erreur("l'écoute ne s'arrête pas")
SocketFerme("transfert")
Info("transferts : " + gnTermines, "fichiers : " + gtabRecus..Occurrence)

PROCÉDURE Ecoute()
nNumero est un entier
BOUCLE
	SI ThreadArrêtDemandé() ALORS RETOUR
	SI PAS SocketAttendConnexion("transfert", 200 ms) ALORS CONTINUER
	sCanal est une chaîne = SocketAccepte("transfert")
	SI sCanal = "" ALORS CONTINUER
	nNumero++
	ThreadExécute("client" + nNumero, threadNormal, Client, sCanal)
FIN
CAS ERREUR:
	Erreur("écoute : " + ErreurInfo())

PROCÉDURE Client(sCanal)
sLigne, sMot est une chaîne
SocketChangeModeTransmission(sCanal, SocketMarqueurFin, CRLF)
SocketEcrit(sCanal, "220 bonjour " + SocketClientInfo(sCanal, SocketAdresse))
BOUCLE
	sLigne = SocketLit(sCanal, Faux, 10000)
	SI sLigne = "" ALORS
		SocketEcrit(sCanal, "421 trop lent")
		SORTIR
	FIN
	sMot = Majuscule(ExtraitChaîne(sLigne, 1, " "))
	SELON sMot
		CAS "METTRE": Reçoit(sCanal, ExtraitChaîne(sLigne, 2, " "), Val(ExtraitChaîne(sLigne, 3, " ")))
		CAS "PRENDRE": Envoie(sCanal, ExtraitChaîne(sLigne, 2, " "))
		CAS "LISTE": Liste(sCanal)
		CAS "QUITTER"
			SocketEcrit(sCanal, "221 au revoir")
			SORTIR
		CAS "ARRET"
			SocketEcrit(sCanal, "221 arrêt")
			SignalOuvre("fin du serveur")
			SORTIR
		AUTRE CAS: SocketEcrit(sCanal, "500 " + sMot + " ?")
	FIN
FIN
SocketFerme(sCanal)
CAS ERREUR:
	SI SocketExiste(sCanal) ALORS SocketFerme(sCanal)
CAS EXCEPTION:
	Trace("exception " + ExceptionInfo(errMessage))
	SI SocketExiste(sCanal) ALORS SocketFerme(sCanal)

PROCÉDURE Reçoit(sCanal, sNom est une chaîne, nTaille est un entier sur 8 octets)
stT est un STTransfert
stT.sNom = sNom
stT.nTaille = nTaille
SI sNom = "" OU nTaille < 0 OU Position(sNom, "..") > 0 ALORS
	SocketEcrit(sCanal, "501 nom ou taille")
	RETOUR
FIN
SocketEcrit(sCanal, "150 j'attends " + nTaille)
SocketChangeModeTransmission(sCanal, SocketSansMarqueurFin)
TANTQUE Taille(stT.bufContenu) < nTaille
	stT.bufContenu += SocketLit(sCanal, Vrai, 0, Min(TAILLE_BLOC, nTaille - Taille(stT.bufContenu)))
FIN
SocketChangeModeTransmission(sCanal, SocketMarqueurFin, CRLF)
fSauveBuffer(gsDossier + [fSep()] + sNom, stT.bufContenu)
SectionCritiqueDébut(gnTermines)
gtabRecus[sNom] = stT
gnTermines++
SectionCritiqueFin(gnTermines)
SocketEcrit(sCanal, "226 " + Taille(stT.bufContenu))
CAS ERREUR:
	ErreurPropage("réception de " + sNom)
	RETOUR

PROCÉDURE Envoie(sCanal, sNom est une chaîne)
bufContenu est un Buffer
SI gtabRecus[sNom]..Existe = Faux ALORS
	SocketEcrit(sCanal, "550 " + sNom)
	RETOUR
FIN
bufContenu = fChargeBuffer(gsDossier + [fSep()] + sNom)
SocketEcrit(sCanal, "150 " + Taille(bufContenu))
SocketChangeModeTransmission(sCanal, SocketSansMarqueurFin)
SocketEcrit(sCanal, bufContenu)
SocketChangeModeTransmission(sCanal, SocketMarqueurFin, CRLF)
SocketEcrit(sCanal, "226 fini")

PROCÉDURE Liste(sCanal)
sListe est une chaîne
POUR TOUT stUn, sNom DE gtabRecus
	sListe += [" "] + sNom + "=" + stUn.nTaille
FIN
SocketEcrit(sCanal, "211 " + sListe)
