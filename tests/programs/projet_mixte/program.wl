// Le programme : commandes lues d'un texte, classes dans leurs fichiers, outils dans un ensemble de procédures
gclStock est un CStock
gnErreurs est un entier
POUR TOUTE CHAÎNE sLigne DE COL_Outils.Exemple() SÉPARÉE PAR RC
	SI sLigne = "" ALORS CONTINUER
	SI PAS Traite(sLigne) ALORS gnErreurs++
FIN
gclStock.Liste()
Info(gnErreurs + " erreur(s), " + COL_Outils.gnLignes + " ligne(s), TVA " + TAUX_TVA, CArticle::Nombre())
Info(Montant(100), FormatPrix(1234.5))

PROCÉDURE Traite(sLigne) : booléen
gnLignes++
(sOrdre, sCode, nQte) = Decoupe(sLigne)
SELON sOrdre
	CAS "entrée", "entree" : RENVOYER gclStock.Entree(sCode, nQte)
	CAS "sortie" : RENVOYER gclStock.Sortie(sCode, nQte)
	AUTRE CAS
		Info("ordre inconnu : " + sOrdre)
		RENVOYER Faux
FIN
CAS EXCEPTION:
	Info("exception : " + ExceptionInfo(errMessage))
	RENVOYER Faux
