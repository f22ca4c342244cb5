// Un journal tenu dans un fichier : on l'écrit, on le relit, on le range
CONSTANTE
	NOM_JOURNAL = "journal.log"
FIN

sDossier est une chaîne = DossierNeuf()
sJournal est une chaîne = fConstruitChemin(sDossier, NOM_JOURNAL)

SI PAS Ecrit(sJournal, "début à l'été") ALORS Erreur("rien n'est écrit")
Ecrit(sJournal, "message 1")
Ecrit(sJournal, "message 2")
Info("messages : " + Compte(sJournal, "message"))
Info("octets : " + fTaille(sJournal))

// Les chemins, avec les séparateurs de Windows
Info(fExtraitChemin(sJournal, fFichier) + " | " + fExtraitChemin(sJournal, fExtension))
SI fCopieFichier(sJournal, sDossier + "\copie.LOG") ALORS
	POUR TOUTE CHAÎNE sTrouvé DE fListeFichier(ComplèteRep(sDossier) + "*.log", frNonRécursif) SÉPARÉE PAR RC
		Info("trouvé : " + fExtraitChemin(sTrouvé, fFichier + fExtension))
	FIN
FIN

// Le contenu entier, en texte et en octets
sTout est une chaîne = fChargeTexte(sJournal)
Info(ExtraitChaîne(sTout, 1, RC))
bufTout est un Buffer = fChargeBuffer(sJournal)
Info(Encode(Gauche(bufTout, 6), encodeBASE64SansRC))
Info(BufferVersHexa(HashChaîne(HA_SHA_160, sTout), SansRegroupement))
fSauveTexte(sJournal, Remplace(sTout, "message", "note"))
Info("notes : " + Compte(sJournal, "note"))

// Les réglages
sReglages est une chaîne = fConstruitChemin(sDossier, "programme", ".ini")
INIEcrit("Serveur", "Port", 5000, sReglages)
Info(INILit("serveur", "port", "?", sReglages) + INILit("serveur", "nom", "?", sReglages))

// Ce qui manque est une erreur, que le programme peut tester
SI fChargeTexte(sDossier + "\absent.txt") = "" _ET_ ErreurDétectée ALORS
	Info("erreur " + ErreurInfo(errCode))
FIN

fRepSupprime(sDossier, frRécursif)
Info(fRépertoireExiste(sDossier) ? "le dossier reste" SINON "le dossier est parti")

PROCÉDURE DossierNeuf() : chaîne
sNom est une chaîne = fFichierTemp("essai")
fSupprime(sNom)
fRepCrée(sNom)
RENVOYER sNom

PROCÉDURE Ecrit(sFichier est une chaîne, sLigne est une chaîne) : booléen
nFichier est un entier = fOuvre(sFichier, foAjout + foCréationSiInexistant)
SI nFichier = -1 ALORS
	Erreur("Le journal ne s'ouvre pas.", ErreurInfo())
	RENVOYER Faux
FIN
bEcrit est un booléen = fEcritLigne(nFichier, sLigne)
fFerme(nFichier)
RENVOYER bEcrit

PROCÉDURE Compte(sFichier est une chaîne, sMot est une chaîne) : entier
nCompte est un entier
nFichier est un entier = fOuvre(sFichier, foLecture)
sLigne est une chaîne = fLitLigne(nFichier)
TANTQUE sLigne <> EOT
	SI Contient(sLigne, sMot) ALORS nCompte++
	sLigne = fLitLigne(nFichier)
FIN
fFerme(nFichier)
RENVOYER nCompte
