// Un serveur non sécurisé qui tient une caisse : le client envoie des montants, demande le total et finit par BYE.
// (les textes affichés restent en anglais : les deux versions donnent le même Python)

sServeur est une chaîne = "PlainServer"
nPort est un entier = 5044

// Un autre programme sur le même port prendrait nos clients : mieux vaut le savoir
Socket.Option = SocketNoReuseAddress
SI PAS SocketCrée(sServeur, nPort) ALORS
	Erreur("The plain server cannot start.", ErreurInfo())
	RETOUR
FIN
Info("Plain server ready on port " + nPort + ".")

SI PAS SocketAttendConnexion(sServeur, 1 min) ALORS
	Info("Nobody came for a minute.")
	SocketFerme(sServeur)
	RETOUR
FIN

sCanal est une chaîne = SocketAccepte(sServeur)
SI ErreurDétectée ALORS
	Erreur("The client could not be accepted.", ErreurInfo())
SINON
	TenirCaisse(sCanal)
	SocketFerme(sCanal)
FIN
SocketFerme(sServeur)
Info("Plain server closed.")


// Sert un client jusqu'à ce qu'il dise BYE, se taise trois fois ou s'en aille
PROCÉDURE TenirCaisse(sCanal est une chaîne)
nTotal est un entier = 0
nSilences est un entier = 0
sDemande est une chaîne
TANTQUE nSilences < 3
	sDemande = SocketLit(sCanal, Faux, 5000)
	SI ErreurDétectée ALORS
		Erreur("The client is gone.", ErreurInfo())
		RETOUR
	FIN
	SELON sDemande
		CAS "": nSilences++
		CAS "TOTAL": Répondre(sCanal, "Total: " + nTotal)
		CAS "BYE"
			Répondre(sCanal, "Goodbye")
			RETOUR
		CAS "1", "2", "5", "10", "20", "50"
			// Un texte devient un nombre quand on le range dans un entier
			nMontant est un entier = sDemande
			nTotal += nMontant
			Répondre(sCanal, "OK")
		AUTRE CAS: Répondre(sCanal, "Not a coin or a note: " + sDemande)
	FIN
FIN
Info("The client stays silent.")


// Envoie une réponse ; un échec est signalé sans rien arrêter, la lecture suivante le verra aussi
PROCÉDURE Répondre(sCanal est une chaîne, sTexte est une chaîne)
SI PAS SocketEcrit(sCanal, sTexte) ALORS Erreur("The answer was not sent.", ErreurInfo())
