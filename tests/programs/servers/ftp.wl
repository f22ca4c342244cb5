// Petit serveur FTP : connexion de contrôle, PASV, données ; ftp <port> <port des données de chaque session>...
GLOBAL
	gnPort est un entier
	gbFin est un booléen

gnPort = Val(LigneCommande(1))
gtaFichiers est un tableau associatif de Buffer
gtaFichiers["lisezmoi.txt"] = "bonjour" + CRLF
ThreadExécute("FTP", threadNormal, Ecoute)
ThreadAttend("FTP")
POUR TOUT buf, sNom DE gtaFichiers
	Trace(sNom + "=" + Taille(buf))
FIN

PROCÉDURE Ecoute()
nSession est un entier
SocketCrée("FTP", gnPort)
SocketChangeModeTransmission("FTP", SocketMarqueurFin, CRLF)
Info("FTP prêt " + gnPort)
TANTQUE PAS gbFin
	SI PAS SocketAttendConnexion("FTP", 50) ALORS CONTINUER
	nSession++
	ThreadExécute("S" + nSession, threadNormal, SessionFTP, (SocketAccepte("FTP"), nSession))
FIN
SocketFerme("FTP")

PROCÉDURE SessionFTP(LOCAL sCtl est une chaîne, LOCAL nNo est un entier)
sDonnees est une chaîne = "DATA" + nNo
nPasv est un entier = Val(LigneCommande(1 + nNo))
sRepertoire est une chaîne = "/"
PROCÉDURE INTERNE Dit(sTexte)
	SocketEcrit(sCtl, sTexte)
FIN
PROCÉDURE INTERNE OuvreDonnees() : chaîne
	sCanal est une chaîne
	SI SocketAttendConnexion(sDonnees, 3s) ALORS
		sCanal = SocketAccepte(sDonnees)
		SocketChangeModeTransmission(sCanal, SocketSansMarqueurFin)
		Dit("150 on y va")
	SINON
		Dit("425 personne")
	FIN
	SocketFerme(sDonnees)
	RENVOYER sCanal
FIN
sLigne, sArg, sD sont des chaînes
bufTout est un Buffer
Dit("220 prêt")
BOUCLE
	sLigne = SocketLit(sCtl)
	SI ErreurDétectée ALORS SORTIR
	sArg = Milieu(sLigne, Position(sLigne + " ", " ") + 1)
	SELON Majuscule(ExtraitChaîne(sLigne, 1, " "))
		CAS "USER" : Dit("331 mot de passe ?")
		CAS "PASS" : Dit(sArg = "secret" ? "230 entré" SINON "530 non")
		CAS "SYST" : Dit("215 UNIX Type: L8")
		CAS "PWD" : Dit("257 """ + sRepertoire + """ ici")
		CAS "TYPE", "CWD", "NOOP" : Dit("200 OK")
		CAS "FEAT"
			Dit("211-")
			Dit(" SIZE")
			Dit("211 fin")
		CAS "SIZE"
			SI gtaFichiers[sArg]..Existe ALORS Dit("213 " + Taille(gtaFichiers[sArg])) SINON Dit("550 absent")
		CAS "PASV"
			SI SocketExiste(sDonnees) ALORS SocketFerme(sDonnees)
			SI SocketCrée(sDonnees, nPasv, "127.0.0.1") ALORS
				Dit(ChaîneConstruit("227 Entering Passive Mode (127,0,0,1,%1,%2)", PartieEntière(nPasv / 256), modulo(nPasv, 256)))
			SINON
				Dit("421 " + ErreurInfo(errCode))
			FIN
		CAS "LIST", "NLST"
			sD = OuvreDonnees()
			SI sD <> "" ALORS
				POUR TOUT buf, sNom DE gtaFichiers
					SocketEcrit(sD, sNom + CRLF)
				FIN
				SocketFerme(sD)
				Dit("226 fini")
			FIN
		CAS "RETR"
			SI PAS gtaFichiers[sArg]..Existe ALORS Dit("550 absent") ; CONTINUER
			sD = OuvreDonnees()
			SI sD <> "" ALORS
				SocketEcrit(sD, gtaFichiers[sArg])
				SocketFerme(sD)
				Dit("226 fini")
			FIN
		CAS "STOR"
			sD = OuvreDonnees()
			SI sD = "" ALORS CONTINUER
			bufTout = ""
			BOUCLE
				bufTout += SocketLit(sD, Vrai, 0, 65536)
				SI ErreurDétectée ALORS SORTIR
			FIN
			SocketFerme(sD)
			gtaFichiers[sArg] = bufTout
			Dit("226 reçu " + Taille(bufTout))
		CAS "DELE"
			SI PAS gtaFichiers[sArg]..Existe ALORS
				Dit("550 absent")
			SINON
				Supprime(gtaFichiers, sArg)
				Dit("250 supprimé")
			FIN
		CAS "QUIT"
			Dit("221 salut")
			SORTIR
		CAS "ARRET"
			gbFin = Vrai
			Dit("221 arrêt")
			SORTIR
		AUTRE CAS : Dit("502 ? " + sLigne)
	FIN
FIN
SI SocketExiste(sDonnees) ALORS SocketFerme(sDonnees)
SocketFerme(sCtl)
