// Serveur HTTP 1.1 : connexions persistantes, corps par morceaux, envoi de fichiers
CRequête est une Classe
	m_sMéthode est une chaîne
	m_sChemin est une chaîne
	m_sVersion est une chaîne
	m_taEntêtes est un tableau associatif (ccSansCasse) de chaînes
	m_bufCorps est un Buffer
	m_taParamètres est un tableau associatif de chaînes
FIN
CRéponse est une Classe
	m_nCode est un entier = 200
	m_sType est une chaîne = "text/plain; charset=utf-8"
	m_bufCorps est un Buffer
	m_bMorceaux est un booléen
FIN
CTampon est une Classe
	PRIVÉ
	m_sSocket est une chaîne
	m_buf est un Buffer
	PUBLIC
	m_bFin est un booléen
FIN
CServeur est une Classe
	m_sNom est une chaîne
	m_nPort est un entier
	m_taRoutes est un tableau associatif de procédures
	m_nServies est un entier
	m_cs est une SectionCritique
	GLOBAL
	gtaCodes est un tableau associatif de chaînes
FIN

GLOBAL
	gclServeur est un CServeur dynamique
	gtaFichiers est un tableau associatif de Buffer

CServeur::gtaCodes["200"] = "OK"
CServeur::gtaCodes["201"] = "Created"
CServeur::gtaCodes["400"] = "Bad Request"
CServeur::gtaCodes["404"] = "Not Found"
CServeur::gtaCodes["405"] = "Method Not Allowed"
CServeur::gtaCodes["500"] = "Internal Server Error"
gclServeur = allouer un CServeur("WEB", Val(LigneCommande(1)))
gclServeur.Route("GET /", (rq, rp) => { rp.Texte("accueil") })
gclServeur.Route("GET /bonjour", (rq, rp) => { rp.Texte("Bonjour " + rq.m_taParamètres["nom"]) })
gclServeur.Route("POST /echo", (rq, rp) => {
	rp.m_sType = "application/octet-stream"
	rp.m_bufCorps = rq.m_bufCorps
})
gclServeur.Route("GET /morceaux", PROCÉDURE(rq est un CRequête, rp est un CRéponse) {
	rp.m_bMorceaux = Vrai
	rp.Texte(Répète("0123456789", 1000))
})
gclServeur.Route("POST /fichiers", Dépose)
gclServeur.Route("GET /fichiers", PROCÉDURE(rq est un CRequête, rp est un CRéponse) {
	SI gtaFichiers[rq.m_taParamètres["nom"]]..Existe ALORS
		rp.m_bufCorps = gtaFichiers[rq.m_taParamètres["nom"]]
	SINON
		rp.m_nCode = 404
		rp.Texte("pas de " + rq.m_taParamètres["nom"])
	FIN
})
gclServeur.Route("GET /panne", (rq, rp) => { ExceptionDéclenche(7, "panne voulue") })
SI PAS gclServeur.Démarre() ALORS
	Erreur("démarrage", ErreurInfo(errComplet))
	FinProgramme()
FIN
Info("web " + gclServeur.m_nPort)
ThreadAttend("WEB")
Info("servies " + gclServeur.m_nServies)

PROCÉDURE Dépose(rq est un CRequête, rp est un CRéponse)
sType est une chaîne = rq.m_taEntêtes["content-type"]
nBorne est un entier = Position(sType, "boundary=")
SI nBorne = 0 ALORS
	rp.m_nCode = 400
	rp.Texte("pas de boundary")
	RETOUR
FIN
bufBorne est un Buffer = "--" + sType[[nBorne + 9 À]]
nDébut est un entier = Position(rq.m_bufCorps, bufBorne)
nSuivant est un entier
sTexte est une chaîne
TANTQUE nDébut > 0
	nDébut += Taille(bufBorne)
	SI rq.m_bufCorps[[nDébut SUR 2]] = "--" ALORS SORTIR
	nDébut += 2
	nSuivant = Position(rq.m_bufCorps, bufBorne, nDébut)
	SI nSuivant = 0 ALORS SORTIR
	nEntête est un entier = Position(rq.m_bufCorps, CRLF + CRLF, nDébut)
	sTexte = rq.m_bufCorps[[nDébut À nEntête - 1]]
	sNom est une chaîne = ExtraitChaîne(ExtraitChaîne(sTexte, 2, "filename="""), 1, """")
	SI sNom <> "" _ET_ sNom <> EOT ALORS
		SectionCritiqueDébut("FICHIERS")
		gtaFichiers[sNom] = rq.m_bufCorps[[nEntête + 4 À nSuivant - 3]]
		SectionCritiqueFin("FICHIERS")
		rp.Ajoute(sNom + " " + Taille(gtaFichiers[sNom]) + RC)
	FIN
	nDébut = nSuivant
FIN
rp.m_nCode = 201

PROCÉDURE CServeur::Constructeur(sNom, nPort)
:m_sNom = sNom
:m_nPort = nPort

PROCÉDURE CServeur::Destructeur()

PROCÉDURE CServeur::Route(sRoute, pTraitement est une procédure)
:m_taRoutes[sRoute] = pTraitement

PROCÉDURE CServeur::Démarre() : booléen
SI PAS SocketCrée(:m_sNom, :m_nPort) ALORS RENVOYER Faux
SocketChangeModeTransmission(:m_sNom, SocketSansMarqueurFin)
RENVOYER ThreadExécute(:m_sNom, threadNormal, :Accueil) <> Null

PROCÉDURE CServeur::Accueil()
n est un entier
BOUCLE
	s est une chaîne = SocketAccepte(:m_sNom)
	SI s = "" ALORS SORTIR
	n++
	ThreadExécute("c" + n, threadNormal, :Client, s)
FIN

PROCÉDURE CServeur::Client(sCanal est une chaîne)
clTampon est un CTampon dynamique = allouer un CTampon(sCanal)
clRequête est un CRequête dynamique
bFermer est un booléen
TANTQUE PAS bFermer
	clRequête = :LitRequête(clTampon)
	SI clRequête = Null ALORS SORTIR
	clRéponse est un CRéponse
	bFermer = (Minuscule(clRequête.m_taEntêtes["connection"]) = "close") OU (clRequête.m_sVersion = "HTTP/1.0")
	SI clRequête.m_sMéthode = "QUITTE" ALORS
		clRéponse.Texte("adieu")
		clRéponse.Envoie(sCanal, Vrai)
		SocketFerme(:m_sNom)
		SORTIR
	FIN
	:Aiguille(clRequête, clRéponse)
	SI PAS clRéponse.Envoie(sCanal, bFermer) ALORS SORTIR
FIN
FIN:
	SI SocketExiste(sCanal) ALORS SocketFerme(sCanal)

PROCÉDURE CServeur::Aiguille(rq, rp)
sClé est une chaîne = rq.m_sMéthode + " " + rq.m_sChemin
UTILISER :m_cs DANS
	:m_nServies++
FIN
QUAND EXCEPTION DANS
	SI :m_taRoutes[sClé]..Existe ALORS
		p est une procédure = :m_taRoutes[sClé]
		p(rq, rp)
	SINON
		rp.m_nCode = 404
		rp.Texte("rien à " + sClé)
	FIN
FAIRE
	rp.m_nCode = 500
	rp.Texte(ExceptionInfo(errMessage))
FIN

PROCÉDURE CServeur::LitRequête(clT) : CRequête dynamique
rq est un CRequête dynamique = allouer un CRequête
sLigne est une chaîne = clT.Ligne()
SI sLigne = "" ALORS RENVOYER Null
rq.m_sMéthode = ExtraitChaîne(sLigne, 1, " ")
rq.m_sVersion = ExtraitChaîne(sLigne, 3, " ")
sUrl est une chaîne = ExtraitChaîne(sLigne, 2, " ")
rq.m_sChemin = URLDécode(ExtraitChaîne(sUrl, 1, "?"))
POUR TOUTE CHAÎNE sParam DE ExtraitChaîne(sUrl, 2, "?") SEPAREE PAR "&"
	SI sParam <> EOT ALORS rq.m_taParamètres[ExtraitChaîne(sParam, 1, "=")] = UTF8VersChaîne(URLDécode(ExtraitChaîne(sParam, 2, "=")))
FIN
BOUCLE
	sLigne = clT.Ligne()
	SI sLigne = "" ALORS SORTIR
	nDP est un entier = Position(sLigne, ":")
	rq.m_taEntêtes[sLigne[[À nDP - 1]]] = SansEspace(sLigne[[nDP + 1 À]])
FIN
SI rq.m_taEntêtes["expect"] ~= "100-continue" ALORS clT.Ecrit("HTTP/1.1 100 Continue" + CRLF + CRLF)
SI rq.m_taEntêtes["transfer-encoding"] ~= "chunked" ALORS
	nMorceau est un entier
	BOUCLE
		nMorceau = Val(ExtraitChaîne(clT.Ligne(), 1, ";"), "x")
		SI nMorceau = 0 ALORS SORTIR
		rq.m_bufCorps += clT.Octets(nMorceau)
		clT.Ligne()
	FIN
	clT.Ligne()
SINON
	rq.m_bufCorps = clT.Octets(Val(rq.m_taEntêtes["content-length"]))
FIN
SI clT.m_bFin ALORS RENVOYER Null
RENVOYER rq

PROCÉDURE CRéponse::Texte(s)
:m_bufCorps = ChaîneVersUTF8(s)

PROCÉDURE CRéponse::Ajoute(s)
:m_bufCorps += ChaîneVersUTF8(s)

PROCÉDURE CRéponse::Envoie(sCanal, bFermer) : booléen
sEntête est une chaîne = [
HTTP/1.1 %1 %2
Content-Type: %3
Connection: %4
]
bufTout est un Buffer
sEntête = ChaîneConstruit(sEntête, :m_nCode, CServeur::gtaCodes[:m_nCode], :m_sType, bFermer ? "close" SINON "keep-alive")
bufTout = sEntête + CRLF
SI :m_bMorceaux ALORS
	bufTout += "Transfer-Encoding: chunked" + CRLF + CRLF
	i est un entier = 1
	TANTQUE i <= Taille(:m_bufCorps)
		bufM est un Buffer = :m_bufCorps[[i SUR 777]]
		bufTout += NumériqueVersChaîne(Taille(bufM), "x") + CRLF + bufM + CRLF
		i += 777
	FIN
	bufTout += "0" + CRLF + CRLF
SINON
	bufTout += "Content-Length: " + Taille(:m_bufCorps) + CRLF + CRLF + :m_bufCorps
FIN
RENVOYER SocketEcrit(sCanal, bufTout)

PROCÉDURE CTampon::Constructeur(s)
:m_sSocket = s

PROCÉDURE CTampon::Ecrit(s)
SocketEcrit(:m_sSocket, s)

PROCÉDURE PRIVÉE CTampon::Remplit() : booléen
bufLu est un Buffer = SocketLit(:m_sSocket, Faux, 10s, 65536)
SI Taille(bufLu) = 0 ALORS
	:m_bFin = Vrai
	RENVOYER Faux
FIN
:m_buf += bufLu
RENVOYER Vrai

PROCÉDURE CTampon::Ligne() : chaîne
n est un entier
TANTQUE Vrai
	n = Position(:m_buf, CRLF)
	SI n > 0 ALORS SORTIR
	SI PAS :Remplit() ALORS RENVOYER ""
FIN
sLigne est une chaîne = Gauche(:m_buf, n - 1)
:m_buf = Milieu(:m_buf, n + 2)
RENVOYER sLigne

PROCÉDURE CTampon::Octets(nNombre) : Buffer
TANTQUE Taille(:m_buf) < nNombre
	SI PAS :Remplit() ALORS RENVOYER ""
FIN
bufPris est un Buffer = Gauche(:m_buf, nNombre)
:m_buf = Milieu(:m_buf, nNombre + 1)
RENVOYER bufPris
