// Serveur qui arrête proprement tous ses threads, chacun dans une autre attente
GLOBAL
	gtabNoms est un tableau de chaînes = ["lit", "attend", "accepte", "signal", "pause", "verrou", "semaphore", "section", "principal", "ecrit", "udp", "fin d'un autre", "question"]
	gsFini est une chaîne <section critique>
	gcsGarde est une SectionCritique
	gnPort est un entier = Val(LigneCommande(1))

SocketCrée("s", gnPort)
SocketCrée("s2", Val(LigneCommande(2)))
SocketCréeUDP("u", Val(LigneCommande(3)))
SocketConnecte("c", gnPort)
sCanal est une chaîne = SocketAccepte("s")
SocketConnecte("flot", gnPort)
sMuet est une chaîne = SocketAccepte("s")
MutexDébut("m")
SémaphoreDébut("sem")
SectionCritiqueDébut(gcsGarde)
POUR TOUT sNom DE gtabNoms
	SI sNom <> "principal" ET sNom <> "question" ALORS ThreadExécute(sNom, threadNormal, Travail, sNom, sCanal)
FIN
POUR i = 1 À gtabNoms..Occurrence
	SignalAttend("commence", 20)
FIN
Info("prêt sur " + gnPort)
chArret est un Chrono
chArret.Début()
SI LigneCommande(4) = "demande" ALORS
	POUR TOUT sNom DE gtabNoms
		ThreadDemandeArrêt(sNom)
	FIN
	MutexFin("m"); SémaphoreFin("sem"); SectionCritiqueFin(gcsGarde)
	SocketFerme(sMuet)
SINON
	POUR TOUT sNom DE gtabNoms
		SI PAS ThreadArrête(sNom, 500) ALORS Info("reste : " + sNom)
	FIN
FIN
POUR TOUT sNom DE gtabNoms
	SI PAS ThreadAttend(sNom, 500) ALORS Info("vit encore : " + sNom)
FIN
chArret.Fin()
SI chArret.Valeur > 4s ALORS Info("lent")
tabMots est un tableau de chaînes
ChaîneVersTableau(gsFini, tabMots, ";")
TableauTrie(tabMots)
Info(TableauVersChaîne(tabMots, ","))
Info(SocketExiste("s"), SocketExiste(sCanal), SocketEcrit("c", "encore"), SocketLit(sCanal, Faux, 1000))

PROCÉDURE Travail(sNom, sCanal)
SignalOuvre("commence")
SELON sNom
	CAS "lit": SocketLit(sCanal)
	CAS "attend": SocketAttendConnexion("s2")
	CAS "accepte": SocketAccepte("s2")
	CAS "signal": SignalAttend("jamais")
	CAS "pause": ThreadPause(Infini)
	CAS "verrou": MutexDébut("m"); MutexFin("m")
	CAS "semaphore": SémaphoreDébut("sem"); SémaphoreFin("sem")
	CAS "section": SectionCritiqueDébut(gcsGarde); SectionCritiqueFin(gcsGarde)
	CAS "ecrit"
		TANTQUE SocketEcrit("flot", Répète("x", 100000))
			SI ThreadArrêtDemandé() ALORS SORTIR
		FIN
	CAS "udp": SocketLit("u")
	CAS "fin d'un autre": ThreadAttend("signal")
FIN
FIN:
	SectionCritiqueDébut(gsFini)
	gsFini += [";"] + sNom
	SectionCritiqueFin(gsFini)
