// Serveur SMTP minimal : RFC 5321, un thread par client, lignes terminées par CRLF
STMessage est une Structure
	sDe est une chaîne
	tabA est un tableau de chaînes
	sTexte est une chaîne
FIN
GLOBAL
	gtabMessages est un tableau de STMessage
	gbArrêt est un booléen
	gsNomServeur est une chaîne = "SMTP"

nPort est un entier = Val(LigneCommande(1))
SI PAS SocketCrée(gsNomServeur, nPort) ALORS
	Erreur(ErreurInfo())
	FinProgramme()
FIN
SocketChangeModeTransmission(gsNomServeur, SocketMarqueurFinBuffer, CRLF)
Info("SMTP " + nPort)
TANTQUE PAS gbArrêt
	SI SocketAttendConnexion(gsNomServeur, 20) ALORS
		sCanal est une chaîne = SocketAccepte(gsNomServeur)
		ThreadExécute("SMTP_" + sCanal, threadNormal, Session, sCanal)
	FIN
FIN
SocketFerme(gsNomServeur)
POUR TOUT stM DE gtabMessages
	Info(stM.sDe + " > " + TableauVersChaîne(stM.tabA, ",") + " : " + Taille(stM.sTexte) + " " + BufferVersHexa(HashChaîne(HA_MD5_128, stM.sTexte), sansRegroupement, sansLigne))
FIN

PROCÉDURE Répond(sCanal est une chaîne, nCode est un entier, sTexte est une chaîne, *)
i est un entier
SI MesParamètres..Occurrence > 3 ALORS
	// réponse sur plusieurs lignes
	SocketEcrit(sCanal, nCode + "-" + sTexte)
	POUR i = 4 À MesParamètres..Occurrence
		SocketEcrit(sCanal, nCode + (i = MesParamètres..Occurrence ? " " SINON "-") + MesParamètres[i])
	FIN
SINON
	SocketEcrit(sCanal, nCode + " " + sTexte)
FIN

PROCÉDURE Session(sCanal est une chaîne)
sLigne, sVerbe, sReste sont des chaînes
stCourant est un STMessage
bBonjour est un booléen
Répond(sCanal, 220, "test ESMTP")
BOUCLE
	sLigne = SocketLit(sCanal, Faux, 5s)
	SI ErreurDétectée ALORS SORTIR
	sVerbe = Majuscule(ExtraitChaîne(sLigne, 1, " "))
	sReste = SansEspace(Milieu(sLigne, Taille(sVerbe) + 1))
	SELON sVerbe
		CAS "EHLO"
			bBonjour = Vrai
			Répond(sCanal, 250, "bonjour " + sReste, "8BITMIME", "SIZE 1000000", "HELP")
		CAS "HELO"
			bBonjour = Vrai
			Répond(sCanal, 250, "bonjour")
		CAS "MAIL"
			SI PAS bBonjour ALORS
				Répond(sCanal, 503, "EHLO d'abord")
			SINON
				stCourant.sDe = ExtraitAdresse(sReste)
				Répond(sCanal, 250, "OK")
			FIN
		CAS "RCPT"
			SI PAS (ExtraitAdresse(sReste) [~ "@") ALORS
				// le test ci-dessus : commence par @
				Ajoute(stCourant.tabA, ExtraitAdresse(sReste))
				Répond(sCanal, 250, "OK " + stCourant.tabA..Occurrence)
			SINON
				Répond(sCanal, 550, "refusé")
			FIN
		CAS "DATA"
			SI stCourant.tabA..Occurrence = 0 ALORS Répond(sCanal, 503, "pas de destinataire") ; CONTINUER
			Répond(sCanal, 354, "envoyez, finissez par un point")
			stCourant.sTexte = LitTexte(sCanal)
			SectionCritiqueDébut("M")
			Ajoute(gtabMessages, stCourant)
			SectionCritiqueFin("M")
			Répond(sCanal, 250, "reçu " + Taille(stCourant.sTexte))
			TableauSupprimeTout(stCourant.tabA)
		CAS "RSET", "NOOP"
			Répond(sCanal, 250, "OK")
		CAS "QUIT"
			Répond(sCanal, 221, "au revoir")
			SORTIR
		CAS "SHUTDOWN"
			gbArrêt = Vrai
			Répond(sCanal, 221, "fin")
			SORTIR
		AUTRES CAS
			Répond(sCanal, 500, "inconnu : " + sVerbe)
	FIN
FIN
SocketFerme(sCanal)

PROCÉDURE LitTexte(sCanal) : chaîne
sRes, sLigne sont des chaînes
BOUCLE
	sLigne = SocketLit(sCanal)
	SI ErreurDétectée ALORS RENVOYER ""
	SI sLigne = "." ALORS SORTIR
	SI sLigne[[1]] = "." ALORS sLigne = sLigne[[2 À]]
	sRes += sLigne + CRLF
FIN
RENVOYER sRes

PROCÉDURE ExtraitAdresse(s) : chaîne
nD est un entier = Position(s, "<")
nF est un entier = Position(s, ">")
SI nD = 0 OU nF = 0 ALORS RENVOYER ""
RENVOYER Milieu(s, nD + 1, nF - nD - 1)
