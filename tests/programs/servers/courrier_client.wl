// Client SMTP : port
GLOBAL
	gsErreur est une chaîne

nPort est un entier = Val(LigneCommande(1))
SI PAS Envoie("moi@ici.fr", ["vous@la.fr", "lui@la.fr"], "Essai", ["Bonjour,", ".une ligne qui commence par un point", "..", "à bientôt", ""]) ALORS
	Erreur("échec : " + gsErreur)
SINON
	Info("envoyé")
FIN
SI PAS Envoie("moi@ici.fr", [], "Essai", ["x"]) ALORS Info("attendu : " + gsErreur)

FONCTION Envoie(sDe, tabA, sSujet, tabLignes) : booléen
SI SocketConnecte("S", nPort, "localhost", 2s) = Faux ALORS
	gsErreur = ErreurInfo(errMessage)
	RENVOYER Faux
FIN
SocketChangeModeTransmission("S", SocketMarqueurFin, CRLF)
SI PAS Attend("220") ALORS RENVOYER Faux
SI PAS Demande("EHLO client", "250") ALORS RENVOYER Faux
SI PAS Demande("MAIL FROM:<" + sDe + ">", "250") ALORS RENVOYER Faux
POUR TOUT sA DE tabA
	SI PAS Demande("RCPT TO:<" + sA + ">", "250") ALORS RENVOYER Faux
FIN
SI PAS Demande("DATA", "354") ALORS RENVOYER Faux
SocketEcrit("S", "Subject: " + sSujet)
SocketEcrit("S", "")
POUR TOUT sL, n DE tabLignes
	SI Gauche(sL) = "." ALORS sL = "." + sL
	SocketEcrit("S", sL)
FIN
SI PAS Demande(".", "250") ALORS RENVOYER Faux
RENVOYER Demande("QUIT", "221")
FIN:
	SI SocketExiste("S") ALORS SocketFerme("S")

FONCTION Demande(sCommande, sCode)
SocketEcrit("S", sCommande)
RENVOYER Attend(sCode)

FONCTION Attend(sCode)
s est une chaîne
BOUCLE
	s = SocketLit("S", Faux, 3000)
	SI ErreurDétectée _OU_ s = "" ALORS
		gsErreur = ErreurInfo()
		RENVOYER Faux
	FIN
	SI s[[4]] <> "-" ALORS SORTIR
FIN
SI s[[1 SUR 3]] = sCode ALORS RENVOYER Vrai
gsErreur = s
RENVOYER Faux
