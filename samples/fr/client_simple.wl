// Un client du serveur de caisse : il paie avec quelques pièces et billets, puis demande le total.

sClient est une chaîne = "PlainClient"

// L'ordre est nom, port, adresse ; sans adresse, le serveur est cherché sur cette machine
SI PAS SocketConnecte(sClient, 5044, "127.0.0.1") ALORS
	Erreur("The plain server does not answer.", ErreurInfo())
	RETOUR
FIN

nBillet est un entier = 5
bContinuer est un booléen = Vrai
TANTQUE bContinuer ET nBillet <= 20
	bContinuer = Demander(sClient, "" + nBillet)
	nBillet = nBillet * 2
FIN
SI bContinuer ALORS
	Demander(sClient, "3")
	Demander(sClient, "TOTAL")
	Demander(sClient, "BYE")
FIN
SocketFerme(sClient)


// Envoie une demande et affiche la réponse ; renvoie si une réponse est venue
PROCÉDURE Demander(sConnexion est une chaîne, sTexte est une chaîne)
SI PAS SocketEcrit(sConnexion, sTexte) ALORS
	Erreur("The request was not sent.", ErreurInfo())
	RENVOYER Faux
FIN
sRéponse est une chaîne = SocketLit(sConnexion, Faux, 5000)
SI ErreurDétectée ALORS
	Erreur("The server is gone.", ErreurInfo())
	RENVOYER Faux
SINON SI sRéponse = "" ALORS
	Erreur("The server did not answer in time.")
	RENVOYER Faux
FIN
Info(sTexte + ": " + sRéponse)
RENVOYER Vrai
