// =====================================================================
// Résumé   : Serveur HTTP d'intranet - statistiques, annuaire, fichiers
// Appel    : serveur <port> <dossier des fichiers statiques>
// Auteur   : P. Lefèvre
// Histo    : 02/2018 création ; 11/2021 classes ; 06/2023 keep-alive
// =====================================================================
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

