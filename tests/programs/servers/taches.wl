// -----------------------------------------------------------------------------
//  Projet  : MiniWeb
//  Objet   : petit serveur HTTP multi-thread pour l'atelier
//  Lancement : taches <port> <dossier>
// -----------------------------------------------------------------------------
CONSTANT
	NOM_SERVEUR = "MiniWeb/1.4"
	NB_MAX_CLIENTS = 40
	TAILLE_ENTETE_MAX = 16384
FIN

ENiveau est une Enumération
	nvDebug = 0
	nvInfo = 1
	nvErreur = 2
FIN

STParametres est une Structure
	nPort est un entier
	sDossier est une chaîne
	bBavard est un booléen
FIN

STStat est une Structure
	nAppels est un entier
	nOctets est un entier sur 8
	rCumulMs est un réel
FIN

CTache est une Classe
CONSTANTE
	ETAT_OUVERT = "ouvert"
	ETAT_FERME = "fermé"
FIN
	m_nId est un entier
	m_sTitre est une chaîne
	m_sEtat est une chaîne = ::ETAT_OUVERT
	m_tabMots est un tableau de chaînes
FIN

CDepot est une Classe
	PRIVÉ
	m_tabTaches est un tableau de CTache dynamique
	m_nDernier est un entier
	m_section est une SectionCritique
FIN

CRequeteHTTP est une Classe
	m_sVerbe, m_sUrl, m_sVersion sont des chaînes
	m_taEntete est un tableau associatif(ccSansCasse) de chaînes
	m_taArg est un tableau associatif de chaînes
	m_bufCorps est un Buffer
	m_sCanal est une chaîne
	PRIVÉ
	m_bufReste est un Buffer
FIN

CReponseHTTP est une Classe
	m_nStatut est un entier = 200
	m_bufCorps est un Buffer
	m_taEntete est un tableau associatif de chaînes
FIN

CJournal est une Classe
	PRIVÉ
	m_eSeuil est un ENiveau
	GLOBAL
	s_tabDernieres est un tableau de chaînes
FIN

GLOBAL
	gstParam est un STParametres
	gclJournal est un CJournal dynamique
	gclDepot est un CDepot dynamique
	gtaStats est un tableau associatif de STStat
	gtaRoutes est un tableau associatif de procédures
	gbFin est un booléen = Faux
	gnActifs est un entier

// ======================= code d'initialisation ================================
gstParam.nPort = Val(LigneCommande(1))
gstParam.sDossier = LigneCommande(2)
SI gstParam.nPort <= 0 ALORS
	Erreur("Port attendu en premier paramètre")
	FinProgramme()
FIN
gclJournal = allouer CJournal(nvInfo)
gclDepot = allouer un CDepot
SémaphoreCrée("CLIENTS", NB_MAX_CLIENTS)
MutexCrée("STATS")
SignalCrée("ARRET", signalManuel, signalFermé)

gtaRoutes["GET /taches"] = Taches_Liste
gtaRoutes["POST /taches"] = Taches_Ajoute
gtaRoutes["GET /taches/cherche"] = (clReq, clRep) => {
	nTrouve est un entier
	sTexte est une chaîne
	(nTrouve, sTexte) = gclDepot.Cherche(clReq.Arg("q"))
	clRep.EcritTexte(nTrouve + " trouvée(s)" + RC + sTexte)
}
gtaRoutes["POST /taches/ferme"] = PROCÉDURE (clReq est un CRequeteHTTP dynamique, clRep est un CReponseHTTP dynamique) {
	SI PAS gclDepot.Ferme(Val(clReq.Arg("id"))) ALORS
		clRep.EcritErreur(404, "tâche " + clReq.Arg("id") + " absente")
		RETOUR
	FIN
	clRep.EcritTexte("ok")
}
gtaRoutes["GET /stats"] = (q, r) => { r.EcritTexte(Stats_Texte()) }
gtaRoutes["GET /lent"] = (q, r) => {
	Temporisation(5)
	r.EcritTexte("lent " + q.Arg("n"))
}
gtaRoutes["GET /boum"] = (q, r) => {
	nZero est un entier = Val(q.Arg("d"))
	r.EcritTexte("jamais " + (10 / nZero))
}
gtaRoutes["POST /arret"] = (q, r) => {
	r.EcritTexte("au revoir")
	gbFin = Vrai
	SignalOuvre("ARRET")
}
gtaRoutes["GET /qui"] = (q, r) => {
	r.EcritTexte(SocketClientInfo(q.m_sCanal, SocketAdresse) + " " + ThreadCourant())
}
gtaRoutes["GET /principal"] = (q, r) => { r.EcritTexte(ExécuteThreadPrincipal(NumeroDuThread, 21)) }

SI PAS SocketCrée("MiniWeb", gstParam.nPort) ALORS
	Erreur(ChaîneConstruit("Port %1 : %2", gstParam.nPort, ErreurInfo()))
	RETOUR
FIN
SocketChangeModeTransmission("MiniWeb", SocketSansMarqueurFin)
ThreadExécute("ACCUEIL", threadNormal, Accueil, "MiniWeb")
gclJournal.Ecrit(nvInfo, ChaîneConstruit("%1 écoute le port %2", NOM_SERVEUR, gstParam.nPort))

// la boucle du programme : sert aussi les ExécuteThreadPrincipal
TANTQUE PAS SignalAttend("ARRET", 10s)
FIN
ThreadDemandeArrêt("ACCUEIL")
ThreadAttend("ACCUEIL")
SI SocketExiste("MiniWeb") ALORS SocketFerme("MiniWeb")
gclJournal.Ecrit(nvInfo, "fin : " + gclJournal.Nombre() + " lignes de journal")
FinProgramme()

// ======================= procédures ==========================================
PROCÉDURE Accueil(LOCAL sServeur est une chaîne)
nNumero est un entier
BOUCLE
	SI ThreadArrêtDemandé() _OU_ gbFin ALORS SORTIR
	SI SocketAttendConnexion(sServeur, 500) ALORS
		sCanal est une chaîne = SocketAccepte(sServeur)
		SI sCanal = "" ALORS
			gclJournal.Ecrit(nvErreur, "accepte : " + ErreurInfo(errMessage))
			CONTINUER
		FIN
		nNumero++
		SémaphoreDébut("CLIENTS", Infini)
		ThreadExécute("client_" + nNumero, threadNormal, SertClient, sCanal, nNumero)
	FIN
FIN

PROCÉDURE SertClient(sCanal, nNumero est un entier)
clReq est un CRequeteHTTP dynamique
clRep est un CReponseHTTP dynamique
gnActifs++
QUAND EXCEPTION DANS
	clReq = allouer CRequeteHTTP(sCanal)
	TANTQUE clReq.Lit()
		chDuree est un Chrono
		ChronoDébut(chDuree)
		clRep = allouer CReponseHTTP()
		Aiguille(clReq, clRep)
		clRep.Envoie(sCanal, clReq.m_sVerbe = "HEAD")
		NoteStat(clReq.m_sUrl, Taille(clRep.m_bufCorps), ChronoFin(chDuree))
		SI clReq.FermeApres() ALORS SORTIR
	FIN
FAIRE
	gclJournal.Ecrit(nvErreur, "client " + nNumero + " : " + ExceptionInfo(errMessage))
FIN
SI SocketExiste(sCanal) ALORS SocketFerme(sCanal)
FIN:
gnActifs--
SémaphoreFin("CLIENTS")

// choisit le traitement ; une exception du traitement devient un 500
PROCÉDURE Aiguille(clReq est un CRequeteHTTP dynamique, clRep est un CReponseHTTP dynamique)
sCle est une chaîne = clReq.m_sVerbe + " " + clReq.m_sUrl
SELON Vrai
	CAS gtaRoutes[sCle]..Existe
		fTraite est une procédure = gtaRoutes[sCle]
		fTraite(clReq, clRep)
	CAS clReq.m_sVerbe DANS ("GET", "HEAD")
		SertFichier()
	AUTRE CAS
		clRep.EcritErreur(405, "méthode " + clReq.m_sVerbe + " refusée")
FIN

	PROCÉDURE INTERNE SertFichier()
		sNom est une chaîne = Remplace(URLDécode(clReq.m_sUrl), "\", "/")
		SI sNom [~ ".." _OU_ Position(sNom, "..") > 0 ALORS
			clRep.EcritErreur(403, "interdit")
			RETOUR
		FIN
		SI ChaîneFinitPar(sNom, "/") ALORS sNom += "index.html"
		sChemin est une chaîne = ComplèteRep(gstParam.sDossier) + sNom[2 À]
		SI PAS fFichierExiste(sChemin) ALORS
			clRep.EcritErreur(404, sNom + " introuvable")
		SINON
			clRep.m_bufCorps = fChargeBuffer(sChemin)
			clRep.m_taEntete["Content-Type"] = fTypeMIME(sChemin)
		FIN
	FIN
CAS EXCEPTION:
	gclJournal.Ecrit(nvErreur, clReq.m_sUrl + " : " + ExceptionInfo())
	clRep.EcritErreur(500, ExceptionInfo(errMessage))

PROCÉDURE NoteStat(sUrl, nOctets, nMs)
SI PAS MutexDébut("STATS", 500) ALORS RETOUR
	gtaStats[sUrl].nAppels++
	gtaStats[sUrl].nOctets += nOctets
	gtaStats[sUrl].rCumulMs += nMs
MutexFin("STATS")

PROCÉDURE Stats_Texte() : chaîne
sTout est une chaîne
MutexDébut("STATS")
POUR TOUT stUne, sUrl DE gtaStats
	sTout += (sTout = "" ? "" SINON RC) + ChaîneConstruit("%1 : %2 appel(s), %3 octet(s)", sUrl, stUne.nAppels, stUne.nOctets)
FIN
MutexFin("STATS")
RENVOYER sTout

PROCÉDURE NumeroDuThread(n)
RENVOYER ChaîneConstruit("%1 dans %2", n * 2, ThreadCourant() = threadPrincipal ? "le principal" SINON "un autre")

PROCÉDURE Taches_Liste(clReq est un CRequeteHTTP dynamique, clRep est un CReponseHTTP dynamique)
clRep.m_taEntete["Content-Type"] = "application/json"
clRep.m_bufCorps = ChaîneVersUTF8(gclDepot.EnJSON())

PROCÉDURE Taches_Ajoute(clReq est un CRequeteHTTP dynamique, clRep est un CReponseHTTP dynamique)
sTitre est une chaîne = clReq.Arg("titre")
SI sTitre ~= "" ALORS
	clRep.EcritErreur(400, "titre manquant")
SINON
	clTache est un CTache dynamique = gclDepot.AjouteTache(sTitre)
	clRep.m_nStatut = 201
	clRep.m_taEntete["Location"] = "/taches/" + clTache.m_nId
	clRep.EcritTexte(clTache.m_nId)
FIN

// ======================= CTache ==============================================
PROCÉDURE CTache::Constructeur(nId est un entier, LOCAL sTitre est une chaîne)
:m_nId = nId
:m_sTitre = sTitre
:m_tabMots = ChaîneVersTableau(Minuscule(sTitre), " ")

PROCÉDURE CTache::Contient(LOCAL sMot est une chaîne) : booléen
RENVOYER TableauCherche(:m_tabMots, tcLinéaire, Minuscule(sMot)) > 0

PROCÉDURE CTache::EnJSON()
sJ est une chaîne = [
{"id": %1, "titre": "%2", "etat": "%3"}
]
RENVOYER ChaîneConstruit(sJ, :m_nId, Remplace(:m_sTitre, """", "\"""), :m_sEtat)

// ======================= CDepot ==============================================
PROCÉDURE CDepot::Constructeur()

PROCÉDURE CDepot::AjouteTache(sTitre est une chaîne) : CTache dynamique
clNouvelle est un CTache dynamique
UTILISER :m_section DANS
	:m_nDernier++
	clNouvelle = allouer CTache(:m_nDernier, sTitre)
	Ajoute(:m_tabTaches, clNouvelle)
FIN
RENVOYER clNouvelle

PROCÉDURE CDepot::Ferme(nId est un entier) : booléen
SectionCritiqueDébut(:m_section)
POUR TOUT clT DE :m_tabTaches
	SI clT.m_nId = nId ALORS
		clT.m_sEtat = CTache::ETAT_FERME
		RENVOYER Vrai
	FIN
FIN
RENVOYER Faux
FIN:
SectionCritiqueFin(:m_section)

PROCÉDURE CDepot::Cherche(sMot) : (entier, chaîne)
nCombien est un entier = 0
sTitres est une chaîne
POUR TOUT clT DE :m_tabTaches
	SI clT.Contient(sMot) ALORS
		nCombien++
		sTitres += [RC] + "- " + clT.m_sTitre
	FIN
FIN
RENVOYER (nCombien, sTitres)

PROCÉDURE CDepot::EnJSON() : chaîne
sListe est une chaîne
POUR i = 1 À TableauOccurrence(:m_tabTaches)
	sListe += [","] + :m_tabTaches[i].EnJSON()
FIN
RENVOYER "[" + sListe + "]"

// ======================= CRequeteHTTP ========================================
PROCÉDURE CRequeteHTTP::Constructeur(sCanal)
:m_sCanal = sCanal

// Lit une requête entière ; Faux quand le client est parti
PROCÉDURE CRequeteHTTP::Lit() : booléen
bufTout, bufMorceau sont des Buffers
nFin est un entier
bufTout = :m_bufReste
TANTQUE Position(bufTout, CRLF + CRLF) = 0
	bufMorceau = SocketLit(:m_sCanal, Faux, 3s)
	SI ErreurDétectée _OU_ bufMorceau = "" ALORS RENVOYER Faux
	bufTout += bufMorceau
	SI Taille(bufTout) > TAILLE_ENTETE_MAX ALORS ExceptionDéclenche(13, "en-tête trop long")
FIN
nFin = Position(bufTout, CRLF + CRLF)
sEntete est une chaîne = Gauche(bufTout, nFin - 1)
:m_taEntete = :_Entetes(sEntete)
sLigne est une chaîne = ExtraitChaîne(sEntete, 1, CRLF)
(:m_sVerbe, sCible, :m_sVersion) = DecoupeLigne(sLigne)
:m_sUrl = ExtraitChaîne(sCible, 1, "?")
SupprimeTout(:m_taArg)
:_Arguments(ExtraitChaîne(sCible, 2, "?"))
nAttendu est un entier = Val(:m_taEntete["Content-Length"])
bufTout = Milieu(bufTout, nFin + 4)
TANTQUE Taille(bufTout) < nAttendu
	bufMorceau = SocketLit(:m_sCanal, Faux, 3s, 65536)
	SI ErreurDétectée OU bufMorceau = "" ALORS RENVOYER Faux
	bufTout += bufMorceau
FIN
:m_bufCorps = Gauche(bufTout, nAttendu)
:m_bufReste = Milieu(bufTout, nAttendu + 1)
SI :m_taEntete["Content-Type"] [~ "application/x-www-form-urlencoded" ALORS :_Arguments(:m_bufCorps)
RENVOYER Vrai

	PROCÉDURE INTERNE DecoupeLigne(s) : (chaîne, chaîne, chaîne)
		RENVOYER (ExtraitChaîne(s, 1, " "), ExtraitChaîne(s, 2, " "), ExtraitChaîne(s, 3, " "))
	FIN

PROCÉDURE PRIVÉE CRequeteHTTP::_Entetes(sTexte) : tableau associatif(ccSansCasse) de chaînes
taLu est un tableau associatif (ccSansCasse) de chaînes
POUR TOUTE CHAÎNE sUne DE sTexte SEPAREE PAR CRLF
	n est un entier = Position(sUne, ":")
	SI n > 0 ALORS taLu[Gauche(sUne, n - 1)] = SansEspace(sUne[n + 1 À])
FIN
RENVOYER taLu

PROCÉDURE PRIVÉE CRequeteHTTP::_Arguments(sTexte est une chaîne)
POUR TOUTE CHAÎNE sPaire DE sTexte SEPAREE PAR "&"
	sNom est une chaîne = ExtraitChaîne(sPaire, 1, "=")
	SI sNom <> EOT ET sNom <> "" ALORS :m_taArg[sNom] = URLDécode(Remplace(ExtraitChaîne(sPaire, 2, "="), "+", " "))
FIN

PROCÉDURE CRequeteHTTP::Arg(sNom, sDefaut = "") : chaîne
RENVOYER :m_taArg[sNom]..Existe ? :m_taArg[sNom] SINON sDefaut

PROCÉDURE CRequeteHTTP::FermeApres() : booléen
SI :m_sVersion = "HTTP/1.0" ALORS RENVOYER Vrai
RENVOYER Minuscule(:m_taEntete["Connection"]) = "close"

// ======================= CReponseHTTP ========================================
PROCÉDURE CReponseHTTP::EcritTexte(sTexte)
:m_taEntete["Content-Type"] = "text/plain; charset=utf-8"
:m_bufCorps = ChaîneVersUTF8(sTexte)

PROCÉDURE CReponseHTTP::EcritErreur(nStatut est un entier, sTexte)
:m_nStatut = nStatut
:EcritTexte("Erreur " + nStatut + " : " + sTexte)

PROCÉDURE CReponseHTTP::Envoie(sCanal, bSansCorps est un booléen = Faux) : booléen
taLibelle est un tableau associatif de chaînes
(taLibelle["200"], taLibelle["201"], taLibelle["404"]) = ("OK", "Created", "Not Found")
taLibelle["400"] = "Bad Request"; taLibelle["403"] = "Forbidden"; taLibelle["405"] = "Method Not Allowed"; taLibelle["500"] = "Internal Server Error"
bufEnvoi est un Buffer = "HTTP/1.1 " + :m_nStatut + " " + taLibelle[:m_nStatut] + CRLF
bufEnvoi += "Server: " + NOM_SERVEUR + CRLF
:m_taEntete["Content-Length"] = Taille(:m_bufCorps)
POUR TOUT sValeur, sNom DE :m_taEntete
	bufEnvoi += sNom + ": " + sValeur + CRLF
FIN
bufEnvoi += CRLF
SI PAS bSansCorps ALORS bufEnvoi += :m_bufCorps
SI PAS SocketEcrit(sCanal, bufEnvoi) ALORS
	gclJournal.Ecrit(nvErreur, "envoi : " + ErreurInfo())
	RENVOYER Faux
FIN
RENVOYER Vrai

// ======================= CJournal ============================================
PROCÉDURE CJournal::Constructeur(eSeuil est un ENiveau = nvDebug)
:m_eSeuil = eSeuil

PROCÉDURE CJournal::Ecrit(eNiveau est un ENiveau, sTexte)
SI eNiveau..Valeur < :m_eSeuil..Valeur ALORS RETOUR
SectionCritiqueDébut("JOURNAL")
Ajoute(::s_tabDernieres, sTexte)
Trace(Complète(eNiveau..Nom, 10), sTexte)
SectionCritiqueFin("JOURNAL")

PROCÉDURE GLOBALE CJournal::Nombre() : entier
RENVOYER ::s_tabDernieres..Occurrence
