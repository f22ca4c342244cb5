// Lit et récrit un fichier de configuration, dans un dossier temporaire
CConfig est une Classe
	PRIVÉ
	m_sFichier est une chaîne
	m_taValeurs est un tableau associatif de chaînes
	m_tabOrdre est un tableau de chaînes
	PUBLIC
	m_bModifié est un booléen
FIN
sDossier est une chaîne = fRépertoireTemp() + "wl_" + DonneGUID()
SI PAS fRepCrée(sDossier) ALORS
	Erreur("dossier impossible", ErreurInfo())
	RETOUR
FIN
sFichier est une chaîne = ComplèteRep(sDossier) + "réglages.ini"
fSauveTexte(sFichier, "[Base]" + CRLF + "Serveur = srv01" + CRLF + "; commentaire" + CRLF + "Port=4900" + CRLF + CRLF + "[Écran]" + CRLF + "Largeur=800" + CRLF)

clConf est un CConfig(sFichier)
Info(clConf.Lit("base", "SERVEUR"), Val(clConf.Lit("Base", "Port")) + 1, clConf.Lit("Écran", "Hauteur", 600), clConf.m_bModifié)
clConf.Ecrit("Écran", "Hauteur", 768)
clConf.Ecrit("Réseau", "Actif", Vrai)
SI clConf.Sauve() ALORS Info("sauvé")

// relecture ligne à ligne
nFic est un entier = fOuvre(sFichier, foLecture)
SI nFic = -1 ALORS
	Erreur(ErreurInfo())
	RETOUR
FIN
sLigne est une chaîne
nLignes est un entier
sLigne = fLitLigne(nFic)
TANTQUE sLigne <> EOT
	nLignes++
	SI sLigne [= "[" ALORS Info(sLigne)
	sLigne = fLitLigne(nFic)
FIN
fFerme(nFic)
Info(nLignes + " lignes", fExtraitChemin(sFichier, fFichier), fExtraitChemin(sFichier, fExtension))

clConf2 est un CConfig(sFichier)
Info(clConf2.Lit("Écran", "Hauteur"), clConf2.Lit("Réseau", "Actif"))
POUR TOUTE CHAÎNE sUn DE fListeFichier(ComplèteRep(sDossier) + "*.ini") SÉPARÉE PAR RC
	SI sUn <> "" ALORS Info("trouvé " + fExtraitChemin(sUn, fFichier))
FIN
SI fSupprime(sFichier) ET PAS fFichierExiste(sFichier) ALORS Info("supprimé")
fRepSupprime(sDossier)
SI fChargeTexte(sFichier) = "" ET ErreurDétectée ALORS Info("plus rien à lire")

PROCÉDURE CConfig::Constructeur(sFichier est une chaîne)
sSection, sLigne sont des chaînes
:m_sFichier = sFichier
POUR TOUTE CHAÎNE sLigne DE fChargeTexte(sFichier) SÉPARÉE PAR CRLF
	SELON Gauche(sLigne, 1)
		CAS "", ";" :	// rien
		CAS "["
			sSection = ExtraitChaîneEntre(sLigne, 1, "[", "]")
		AUTRE CAS
			:Note(sSection, SansEspace(ExtraitChaîne(sLigne, 1, "=")), SansEspace(ExtraitChaîne(sLigne, 2, "=")))
	FIN
FIN

PROCÉDURE PRIVÉE CConfig::Note(sSection, sNom, sValeur est une chaîne)
sClé est une chaîne = sSection + "|" + sNom
SI TableauCherche(:m_tabOrdre, tcLinéaire, sClé) < 1 ALORS Ajoute(:m_tabOrdre, sClé)
:m_taValeurs[Majuscule(SansAccent(sClé))] = sValeur

PROCÉDURE CConfig::Lit(sSection, sNom, sDéfaut est une chaîne = "") : chaîne
sClé est une chaîne = Majuscule(SansAccent(sSection + "|" + sNom))
SI :m_taValeurs[sClé]..Vide ALORS RENVOYER sDéfaut
RENVOYER :m_taValeurs[sClé]

PROCÉDURE CConfig::Ecrit(sSection, sNom, sValeur est une chaîne)
:Note(sSection, sNom, sValeur)
:m_bModifié = Vrai

PROCÉDURE CConfig::Sauve() : booléen
sTexte, sSection est une chaîne
POUR TOUT sClé DE :m_tabOrdre
	SI ExtraitChaîne(sClé, 1, "|") <> sSection ALORS
		sSection = ExtraitChaîne(sClé, 1, "|")
		sTexte += [CRLF] + "[" + sSection + "]"
	FIN
	sTexte += [CRLF] + ExtraitChaîne(sClé, 2, "|") + "=" + :m_taValeurs[Majuscule(SansAccent(sClé))]
FIN
:m_bModifié = Faux
RENVOYER fSauveTexte(:m_sFichier, sTexte)
