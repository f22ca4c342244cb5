// Un serveur sécurisé : il répond à un client en TLS, puis se termine.
// Une fois, avant la première exécution :  wlcompat cert create DemoServer
// (les textes affichés restent en anglais : les deux versions donnent le même Python)

sServeur est une chaîne = "SecureServer"
nPort est un entier = 5043

// TLS 1.2 et 1.3, rien de plus ancien ; le certificat est cherché par son nom
SI PAS SocketCréeSSL(sServeur, nPort, "DemoServer", ...
	ProtocoleTLS1_2 + ProtocoleTLS1_3 + NomCertificat) ALORS
	Erreur("The secure server cannot start.", ErreurInfo())
	RETOUR
FIN
Info("Secure server ready on port " + nPort + ".")

// Un client après l'autre, jusqu'à ce que l'un dise BYE ou que personne ne vienne pendant une minute
bTerminé est un booléen = Faux
TANTQUE PAS bTerminé
	SI PAS SocketAttendConnexion(sServeur, 60 s) ALORS
		Info("Nobody came for a minute.")
		SORTIR
	FIN
	sCanal est une chaîne = SocketAccepte(sServeur)
	SI sCanal = "" ALORS
		Erreur("A client could not be accepted.", ErreurInfo())
		CONTINUER
	FIN
	bTerminé = Converser(sCanal)
	SocketFerme(sCanal)
FIN

SocketFerme(sServeur)
Info("Secure server closed.")


// Répond à chaque message d'un client ; renvoie Vrai dès que le client a dit BYE
PROCÉDURE Converser(sCanal est une chaîne, nPatience est un entier = 10000)
sMessage est une chaîne
nMessages est un entier = 0
BOUCLE
	sMessage = SocketLit(sCanal, Faux, nPatience)
	SI ErreurDétectée ALORS
		Erreur("The client is gone.", ErreurInfo())
		RENVOYER Faux
	FIN
	nMessages++
	SELON sMessage
		CAS ""
			Info("The client stays silent.")
			RENVOYER Faux
		CAS "BYE"
			SocketEcrit(sCanal, "Goodbye after " + nMessages + " messages.")
			RENVOYER Vrai
		AUTRE CAS
			Info("Received: " + sMessage)
			SI PAS SocketEcrit(sCanal, "You said: " + sMessage) ALORS
				Erreur("The answer was not sent.", ErreurInfo())
				RENVOYER Faux
			FIN
	FIN
FIN
