// Serveur de discussion : un thread par client, messages en mode WINDEV
STClient est une Structure
	sCanal est une chaîne
	sPseudo est une chaîne
	dhArrivée est une DateHeure
FIN
GLOBAL
	gtabClients est un tableau de STClient
	gbFin est un booléen

nPort est un entier = Val(LigneCommande(1))
SI PAS SocketCrée("CHAT", nPort) ALORS
	Erreur(ErreurInfo(errComplet))
	FinProgramme()
FIN
Info("Discussion ouverte sur le port " + nPort)
TANTQUE PAS gbFin
	SI PAS SocketAttendConnexion("CHAT", 100ms) ALORS CONTINUER
	sCanal est une chaîne = SocketAccepte("CHAT")
	SI sCanal = "" ALORS CONTINUER
	ThreadExécute("TH_" + sCanal, threadNormal, ThreadClient, sCanal)
FIN
SocketFerme("CHAT")
Info("Discussion close")

PROCÉDURE ThreadClient(sCanal est une chaîne)
sMsg, sPseudo sont des chaînes
sPseudo = SocketLit(sCanal, Faux, 10s)
SI sPseudo = "" ALORS RETOUR
SI PAS AjouteClient(sCanal, sPseudo) ALORS
	SocketEcrit(sCanal, "! pseudo déjà pris")
	RETOUR
FIN
Diffuse("* " + sPseudo + " arrive", sCanal)
SocketEcrit(sCanal, "* bienvenue " + sPseudo + ", " + NbClients() + " présent(s)")
BOUCLE
	sMsg = SocketLit(sCanal, Vrai)
	SI ErreurDétectée OU sMsg = "" ALORS SORTIR
	SELON ExtraitChaîne(sMsg, 1, " ")
		CAS "/quitte"
			SocketEcrit(sCanal, "* au revoir")
			SORTIR
		CAS "/qui"
			SocketEcrit(sCanal, "* " + ListePseudos())
		CAS "/prive"
			(bOk, sErr) = MessagePrive(sPseudo, ExtraitChaîne(sMsg, 2, " "), Milieu(sMsg, Position(sMsg, " ", Position(sMsg, " ") + 1) + 1))
			SI PAS bOk ALORS SocketEcrit(sCanal, "! " + sErr)
		CAS "/ferme"
			Diffuse("* fermeture", "")
			gbFin = Vrai
			SORTIR
		AUTRE CAS
			Diffuse(sPseudo + "> " + sMsg, sCanal)
	FIN
FIN
FIN:
	RetireClient(sCanal)
	SocketFerme(sCanal)

PROCÉDURE AjouteClient(sCanal, sPseudo) : booléen
st est un STClient
SectionCritiqueDébut("CLIENTS")
SI TableauCherche(gtabClients, tcLinéaire, "sPseudo", sPseudo) > 0 ALORS RENVOYER Faux
st.sCanal = sCanal
st.sPseudo = sPseudo
st.dhArrivée = DateHeureSys()
TableauAjoute(gtabClients, st)
RENVOYER Vrai
FIN:
	SectionCritiqueFin("CLIENTS")

PROCÉDURE RetireClient(sCanal)
sPseudo est une chaîne = ""
i est un entier
SectionCritiqueDébut("CLIENTS")
POUR i = gtabClients..Occurrence À 1 PAS -1
	SI gtabClients[i].sCanal = sCanal ALORS
		sPseudo = gtabClients[i].sPseudo
		TableauSupprime(gtabClients, i)
	FIN
FIN
SectionCritiqueFin("CLIENTS")
SI sPseudo <> "" ALORS Diffuse("* " + sPseudo + " part", "")

// À tous, sauf un
PROCÉDURE Diffuse(LOCAL sTexte, LOCAL sSauf)
SectionCritiqueDébut("CLIENTS")
POUR TOUT stC DE gtabClients
	SI stC.sCanal <> sSauf _ET_ SocketExiste(stC.sCanal) ALORS SocketEcrit(stC.sCanal, sTexte)
FIN
SectionCritiqueFin("CLIENTS")

PROCÉDURE MessagePrive(sDe, sA, sTexte) : (booléen, chaîne)
SectionCritiqueDébut("CLIENTS")
POUR TOUT stC DE gtabClients
	SI stC.sPseudo ~= sA ALORS
		SocketEcrit(stC.sCanal, sDe + " (privé)> " + sTexte)
		RENVOYER (Vrai, "")
	FIN
FIN
RENVOYER (Faux, "personne ne s'appelle " + sA)
FIN:
	SectionCritiqueFin("CLIENTS")

PROCÉDURE NbClients()
RENVOYER gtabClients..Occurrence

PROCÉDURE ListePseudos() : chaîne
sRes est une chaîne
SectionCritiqueDébut("CLIENTS")
POUR TOUT stC DE gtabClients
	sRes += [", "] + stC.sPseudo
FIN
SectionCritiqueFin("CLIENTS")
RENVOYER sRes
