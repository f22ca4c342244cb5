// Un client du serveur sécurisé : il salue, compte jusqu'à trois et prend congé.
// Une fois, avant la première exécution, pour que le certificat du serveur soit de confiance ici :
//   wlcompat cert show DemoServer --pem > public.pem
//   wlcompat cert trust public.pem

sClient est une chaîne = "SecureClient"
nPort est un entier = 5043

// Le nom doit figurer dans le certificat ; cinq secondes suffisent sur sa propre machine
SI PAS SocketConnecteSSL(sClient, nPort, "localhost", ProtocoleTLS1_2 + ProtocoleTLS1_3, 5 s) ALORS
	Erreur("The secure server does not answer.", ErreurInfo())
	RETOUR
FIN

SI Demander(sClient, "Hello") ALORS
	POUR nTour = 1 À 3
		SI PAS Demander(sClient, "Message " + nTour) ALORS SORTIR
	FIN
	Demander(sClient, "BYE")
FIN
SocketFerme(sClient)


// Envoie un message et affiche la réponse ; renvoie si une réponse est venue
PROCÉDURE Demander(sConnexion est une chaîne, sMessage est une chaîne)
SI PAS SocketEcrit(sConnexion, sMessage) ALORS
	Erreur("The message was not sent.", ErreurInfo())
	RENVOYER Faux
FIN
sRéponse est une chaîne = SocketLit(sConnexion, Faux, 5000)
SI ErreurDétectée _OU_ sRéponse = "" ALORS
	Erreur("No answer came.", ErreurInfo())
	RENVOYER Faux
FIN
Info(sRéponse)
RENVOYER Vrai
