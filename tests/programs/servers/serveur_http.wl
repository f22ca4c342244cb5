// =====================================================================
// Résumé   : Serveur HTTP d'intranet - statistiques, annuaire, fichiers
// Appel    : serveur <port> <dossier des fichiers statiques>
// Auteur   : P. Lefèvre
// Histo    : 02/2018 création ; 11/2021 classes ; 06/2023 keep-alive
// =====================================================================
CONSTANTE
	PORT_DEFAUT		= 8080
	TAILLE_MAX		= 1 000 000		// octets acceptés dans un corps
	DELAI_LECTURE	= 5s
FIN

EMethode est une Énumération
	mGET = "GET"
	mPOST = "POST"
	mDELETE = "DELETE"
	mAutre = ""
FIN

// Une requête reçue
CRequete est une Classe
	m_eMethode		est un EMethode
	m_sMethode		est une chaîne
	m_sChemin		est une chaîne
	m_bufCorps		est un buffer
	m_bGarder		est un booléen		// connexion persistante
	PRIVÉ
	m_bufReste		est un buffer		// octets reçus en trop
	m_taEntetes		est un tableau associatif (ccSansCasse) de chaînes
	m_taParametres	est un tableau associatif de chaînes
FIN

// La réponse en préparation
CReponse est une Classe
	m_nCode		est un entier = 200
	m_sType		est une chaîne = "text/html; charset=utf-8"
	m_bufCorps	est un buffer
	PRIVÉ
	m_taEntetes	est un tableau associatif de chaînes
	CONSTANTE
		FIN_LIGNE = CRLF
	FIN
FIN

CRoute est une Classe
	m_sMethode		est une chaîne
	m_sMotif		est une chaîne
	m_fTraitement	est une Procédure
	m_nAppels		est un entier
FIN

CServeur est une Classe
	PUBLIC
	m_sNom		est une chaîne
	m_bArret	est un booléen
	PROTÉGÉ
	m_nPort		est un entier
	m_sRacine	est une chaîne
	m_taRoutes	est un tableau associatif de CRoute dynamique
	m_nRequetes	est un entier
	PRIVÉ GLOBAL
	s_nClients	est un entier		// numérote les threads
FIN

GLOBAL
	gtaAnnuaire est un tableau associatif de chaînes

// ------------------------------------------------ programme principal
nPort est un entier = Val(LigneCommande(1))
SI nPort = 0 ALORS nPort = PORT_DEFAUT
sRacine est une chaîne = LigneCommande(2)
clServeur est un CServeur("HTTP", nPort, sRacine = "" ? fRepEnCours() SINON sRacine)

gtaAnnuaire["1"] = "Amélie"
gtaAnnuaire["2"] = "Benoît"

clServeur.Route("GET", "/", procédure(clReq est un CRequete, clRep est un CReponse) {
	clRep.Html("Accueil", "<p>Bonjour " + clReq.sParametre("nom", "visiteur") + " !</p>")
})
clServeur.Route("GET", "/annuaire", ListeAnnuaire)
clServeur.Route("POST", "/annuaire", AjouteAnnuaire)
clServeur.Route("DELETE", "/annuaire", (clReq, clRep) => {
	sCle est une chaîne = clReq.sParametre("id")
	SectionCritiqueDébut("ANNUAIRE")
	SI gtaAnnuaire[sCle]..Existe ALORS
		Supprime(gtaAnnuaire, sCle)
		clRep.m_nCode = 204
	SINON
		clRep.Erreur(404, "Inconnu : " + sCle)
	FIN
	SectionCritiqueFin("ANNUAIRE")
})
clServeur.Route("POST", "/echo", (clReq, clRep) => {
	clRep.m_sType = clReq.sEntete("Content-Type")
	clRep.m_bufCorps = clReq.m_bufCorps
})
clServeur.Route("GET", "/plante", (clReq, clRep) => {
	ExceptionDéclenche(99, "exception volontaire")
})
clServeur.Route("GET", "/stats", procédure(clReq, clRep) { clRep.Texte(clServeur.Statistiques()) })
clServeur.Route("POST", "/arret", procédure(clReq, clRep) {
	clRep.Texte("au revoir")
	clServeur.m_bArret = Vrai
})

SI PAS clServeur.Demarre() ALORS
	Erreur("Impossible d'ouvrir le port " + nPort, ErreurInfo())
	RETOUR
FIN
Info("Serveur prêt sur le port " + nPort)
clServeur.Boucle()
Info("Serveur arrêté")

// ------------------------------------------------ traitements
PROCÉDURE ListeAnnuaire(clReq est un CRequete, clRep est un CReponse)
sLignes est une chaîne
sFiltre est une chaîne = clReq.sParametre("q")
SectionCritiqueDébut("ANNUAIRE")
POUR TOUT sNom, sCle DE gtaAnnuaire
	SI sFiltre = "" _OU_ sNom [~] sFiltre ALORS sLignes += [RC] + sCle + ";" + sNom
FIN
SectionCritiqueFin("ANNUAIRE")
SELON clReq.sEntete("Accept")
	CAS "text/csv" : clRep.Texte(sLignes, "text/csv; charset=utf-8")
	AUTRE CAS
		clRep.Html("Annuaire", "<pre>" + sLignes + "</pre>")
FIN

PROCÉDURE AjouteAnnuaire(clReq, clRep)
bOk est un booléen
sCle, sTexte sont des chaînes
(bOk, sTexte) = clReq.LitTexte()
SI PAS bOk ALORS
	clRep.Erreur(415, sTexte)
	RETOUR
FIN
SI SansEspace(sTexte) ~= "" ALORS clRep.Erreur(400, "Nom vide") ; RETOUR
SectionCritiqueDébut("ANNUAIRE")
sCle = gtaAnnuaire..Occurrence + 1
gtaAnnuaire[sCle] = SansEspace(sTexte)
SectionCritiqueFin("ANNUAIRE")
clRep.m_nCode = 201
clRep.Entete("Location", "/annuaire?id=" + sCle)
clRep.Texte(sCle)

// ------------------------------------------------ CServeur
PROCÉDURE CServeur::Constructeur(sNom est une chaîne, nPort est un entier, sRacine est une chaîne)
:m_sNom		= sNom
:m_nPort	= nPort
:m_sRacine	= ComplèteRep(sRacine)

PROCÉDURE CServeur::Destructeur()
SI SocketExiste(:m_sNom) ALORS SocketFerme(:m_sNom)

PROCÉDURE CServeur::Route(sMethode est une chaîne, sMotif est une chaîne, fTraitement est une Procédure)
pclRoute est un CRoute dynamique = allouer un CRoute
pclRoute.m_sMethode = sMethode
pclRoute.m_sMotif = sMotif
pclRoute.m_fTraitement = fTraitement
:m_taRoutes[sMethode + " " + sMotif] = pclRoute

PROCÉDURE CServeur::Demarre() : booléen
RENVOYER SocketCrée(:m_sNom, :m_nPort)

// Attend les clients ; un thread pour chacun
PROCÉDURE CServeur::Boucle()
sCanal est une chaîne
TANTQUE PAS :m_bArret
	SI SocketAttendConnexion(:m_sNom, 200) ALORS
		sCanal = SocketAccepte(:m_sNom)
		SI sCanal <> "" ALORS
			::s_nClients++
			ThreadExécute("CLIENT" + ::s_nClients, threadNormal, SertLeClient, sCanal)
		FIN
	FIN
FIN
SocketFerme(:m_sNom)

	PROCÉDURE INTERNE SertLeClient(sCanalClient est une chaîne)
		:Client(sCanalClient)
	FIN

PROCÉDURE PRIVÉE CServeur::Client(sCanal est une chaîne)
clReq est un CRequete
bOk est un booléen
sRaison est une chaîne
SocketChangeModeTransmission(sCanal, SocketSansMarqueurFin)
BOUCLE
	(bOk, sRaison) = clReq.Recoit(sCanal)
	SI PAS bOk ET sRaison = "" ALORS SORTIR		// le client est parti
	clRep est un CReponse dynamique = allouer un CReponse
	SI bOk ALORS :Traite(clReq, clRep) SINON clRep.Erreur(400, sRaison)
	clRep.Entete("Connection", bOk ET clReq.m_bGarder ? "keep-alive" SINON "close")
	SI PAS SocketEcrit(sCanal, clRep.Octets(clReq.m_sMethode ~= "HEAD")) ALORS SORTIR
A FAIRE TANTQUE bOk _ET_ clReq.m_bGarder _ET_ PAS :m_bArret

CAS EXCEPTION:
	Trace("client perdu : " + ExceptionInfo())
FIN:
	SI SocketExiste(sCanal) ALORS SocketFerme(sCanal)

PROCÉDURE CServeur::Traite(clReq est un CRequete, clRep est un CReponse)
pclRoute est un CRoute dynamique
nNumero est un entier
SectionCritiqueDébut("SERVEUR")
:m_nRequetes++
nNumero = :m_nRequetes
pclRoute <- :Cherche(clReq)
SI pclRoute <> Null ALORS pclRoute.m_nAppels++
SectionCritiqueFin("SERVEUR")

ChronoDébut(nNumero)
SI pclRoute = Null ALORS
	SI PAS :Fichier(clReq, clRep) ALORS clRep.Erreur(404, "Page inconnue : " + clReq.m_sChemin)
SINON
	QUAND EXCEPTION DANS
		pclRoute.m_fTraitement(clReq, clRep)
	FAIRE
		clRep.Erreur(500, "Erreur interne : " + ExceptionInfo(errMessage))
	FIN
FIN
clRep.Entete("X-Duree", ChronoFin(nNumero) < 60000 ? "courte" SINON "longue")

PROCÉDURE PRIVÉE CServeur::Cherche(clReq est un CRequete)
sCle est une chaîne = clReq.m_sMethode + " " + clReq.m_sChemin
SI :m_taRoutes[sCle]..Vide ALORS RENVOYER Null
RENVOYER :m_taRoutes[sCle]

// Sert un fichier du dossier ; jamais au-dessus
PROCÉDURE PRIVÉE CServeur::Fichier(clReq est un CRequete, clRep est un CReponse) : booléen
sFichier est une chaîne
SI clReq.m_sMethode <> "GET" ET clReq.m_sMethode <> "HEAD" ALORS RENVOYER Faux
SI clReq.m_sChemin [=] ".." ALORS RENVOYER Faux
sFichier = :m_sRacine + clReq.m_sChemin[[2 À]]
SI PAS fFichierExiste(sFichier) ALORS RENVOYER Faux
clRep.m_bufCorps = fChargeBuffer(sFichier)
SI ErreurDétectée ALORS RENVOYER Faux
SELON Minuscule(fExtraitChemin(sFichier, fExtension))
	CAS ".htm", ".html" : clRep.m_sType = "text/html; charset=utf-8"
	CAS ".txt" : clRep.m_sType = "text/plain; charset=utf-8"
	CAS ".css" : clRep.m_sType = "text/css"
	CAS ".png" : clRep.m_sType = "image/png"
	AUTRE CAS : clRep.m_sType = "application/octet-stream"
FIN
RENVOYER Vrai

PROCÉDURE CServeur::Statistiques() : chaîne
sRes est une chaîne
SectionCritiqueDébut("SERVEUR")
sRes = "requêtes=" + :m_nRequetes
POUR TOUT pclRoute, sCle DE :m_taRoutes
	SI pclRoute.m_nAppels = 0 ALORS CONTINUER
	sRes += RC + sCle + "=" + pclRoute.m_nAppels
FIN
RENVOYER sRes
FIN:
	SectionCritiqueFin("SERVEUR")

// ------------------------------------------------ CRequete
// Renvoie (Vrai, "") ; (Faux, "") si le client est parti ; (Faux, raison) si la requête est mauvaise
PROCÉDURE CRequete::Recoit(sCanal est une chaîne) : (booléen, chaîne)
nFin, nTaille sont des entiers
bufRecu est un buffer
sEntetes, sLigne, sPremiere sont des chaînes

SupprimeTout(:m_taEntetes)
SupprimeTout(:m_taParametres)
nFin = Position(:m_bufReste, CRLF + CRLF)
TANTQUE nFin = 0
	bufRecu = SocketLit(sCanal, Faux, DELAI_LECTURE)
	SI bufRecu = "" ALORS RENVOYER (Faux, "")
	:m_bufReste += bufRecu
	nFin = Position(:m_bufReste, CRLF + CRLF)
	SI nFin = 0 _ET_ Taille(:m_bufReste) > 16384 ALORS RENVOYER (Faux, "en-têtes trop longs")
FIN
sEntetes = Gauche(:m_bufReste, nFin - 1)
:m_bufReste = Milieu(:m_bufReste, nFin + 4)

POUR TOUTE CHAÎNE sLigne DE sEntetes SÉPARÉE PAR CRLF
	SI sPremiere = "" ALORS sPremiere = sLigne ; CONTINUER
	nPos est un entier = Position(sLigne, ":")
	SI nPos = 0 ALORS RENVOYER (Faux, "en-tête sans deux-points")
	:m_taEntetes[Gauche(sLigne, nPos - 1)] = SansEspace(sLigne[[nPos + 1 À]])
FIN
(bBon, sRaison) = :PremiereLigne(sPremiere)
SI PAS bBon ALORS RENVOYER (Faux, sRaison)

// le corps
nTaille = Val(:sEntete("Content-Length"))
SI nTaille > TAILLE_MAX ALORS RENVOYER (Faux, "corps trop long")
TANTQUE Taille(:m_bufReste) < nTaille
	bufRecu = SocketLit(sCanal, Faux, DELAI_LECTURE, 65536)
	SI bufRecu = "" ALORS RENVOYER (Faux, "")
	:m_bufReste += bufRecu
FIN
:m_bufCorps = Gauche(:m_bufReste, nTaille)
:m_bufReste = Milieu(:m_bufReste, nTaille + 1)
RENVOYER (Vrai, "")

PROCÉDURE PRIVÉE CRequete::PremiereLigne(sPremiere est une chaîne) : (booléen, chaîne)
sUrl, sParam est une chaîne
:m_sMethode = Majuscule(ExtraitChaîne(sPremiere, 1, " "))
sUrl = ExtraitChaîne(sPremiere, 2, " ")
SI sUrl = EOT OU PAS sUrl [= "/" ALORS RENVOYER (Faux, "première ligne incorrecte")
SELON :m_sMethode
	CAS "GET" : :m_eMethode = mGET
	CAS "POST" : :m_eMethode = mPOST
	CAS "DELETE" : :m_eMethode = mDELETE
	AUTRE CAS : :m_eMethode = mAutre
FIN
:m_bGarder = ExtraitChaîne(sPremiere, 3, " ") = "HTTP/1.1" ET PAS :sEntete("Connection") ~= "close"
:m_sChemin = :Decode(ExtraitChaîne(sUrl, 1, "?"))
sUrl = ExtraitChaîne(sUrl, 2, "?")
SI sUrl <> EOT ALORS
	POUR TOUTE CHAÎNE sParam DE sUrl SÉPARÉE PAR "&"
		:m_taParametres[:Decode(ExtraitChaîne(sParam, 1, "="))] = :Decode(ExtraitChaîne(sParam, 2, "="))
	FIN
FIN
RENVOYER (Vrai, "")

PROCÉDURE PRIVÉE CRequete::Decode(sTexte est une chaîne) : chaîne
RENVOYER UTF8VersChaîne(URLDécode(Remplace(sTexte, "+", " ")))

PROCÉDURE CRequete::sParametre(sNom est une chaîne, sDefaut est une chaîne = "") : chaîne
RENVOYER :m_taParametres[sNom]..Existe ? :m_taParametres[sNom] SINON sDefaut

PROCÉDURE CRequete::sEntete(sNom est une chaîne) : chaîne
RENVOYER :m_taEntetes[sNom]

// Le corps, s'il est du texte
PROCÉDURE CRequete::LitTexte() : (booléen, chaîne)
SI PAS :sEntete("Content-Type") [= "text/" ALORS RENVOYER (Faux, "du texte est attendu")
RENVOYER (Vrai, UTF8VersChaîne(:m_bufCorps))

// ------------------------------------------------ CReponse
PROCÉDURE CReponse::Entete(sNom est une chaîne, sValeur est une chaîne)
:m_taEntetes[sNom] = sValeur

PROCÉDURE CReponse::Texte(sTexte est une chaîne, sType est une chaîne = "text/plain; charset=utf-8")
:m_sType = sType
:m_bufCorps = ChaîneVersUTF8(sTexte)

PROCÉDURE CReponse::Html(sTitre est une chaîne, sCorps est une chaîne)
:m_bufCorps = ChaîneVersUTF8([
<!DOCTYPE html>
<html><head><title>%1</title></head><body>
%2
</body></html>
])
:m_bufCorps = ChaîneVersUTF8(ChaîneConstruit(UTF8VersChaîne(:m_bufCorps), sTitre, sCorps))

PROCÉDURE CReponse::Erreur(nCode est un entier, sTexte est une chaîne)
:m_nCode = nCode
:Texte("Erreur " + nCode + " : " + sTexte)

PROCÉDURE CReponse::Octets(bSansCorps est un booléen = Faux) : buffer
sTete est une chaîne
bufTout est un buffer
sTete = "HTTP/1.1 " + :m_nCode + " " + :Libelle() + ::FIN_LIGNE
sTete += "Content-Type: " + :m_sType + ::FIN_LIGNE
sTete += "Content-Length: " + Taille(:m_bufCorps) + ::FIN_LIGNE
POUR TOUT sValeur, sNom DE :m_taEntetes
	sTete += sNom + ": " + sValeur + ::FIN_LIGNE
FIN
bufTout = sTete + ::FIN_LIGNE
SI PAS bSansCorps ALORS bufTout += :m_bufCorps
RENVOYER bufTout

PROCÉDURE PRIVÉE CReponse::Libelle()
SELON :m_nCode
	CAS 200 : RENVOYER "OK"
	CAS 201 : RENVOYER "Created"
	CAS 204 : RENVOYER "No Content"
	CAS 400 À 499 : RENVOYER :m_nCode = 404 ? "Not Found" SINON "Client Error"
	CAS >= 500 : RENVOYER "Server Error"
	AUTRE CAS : RENVOYER "Unknown"
FIN
