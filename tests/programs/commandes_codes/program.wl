// Gestion d'erreurs dans un programme de type « commandes » : codes, messages, reprises, nettoyage
GLOBAL
	gtabJournal est un tableau de chaînes
	gnVerrous est un entier
ETypeCmd est une Énumération
	CMD_AIDE = "AIDE"
	CMD_CALC = "CALC"
	CMD_LIT = "LIT"
	CMD_STOP = "STOP"
FIN
STResultat est une Structure
	bOk est un booléen
	nCode est un entier
	sTexte est une chaîne
FIN
POUR TOUTE CHAÎNE sCmd DE "aide|CALC 3 + 4|CALC 8 / 0|CALC x + 1|calc 2 ? 3|LIT /rien/du/tout|FOO|CALC 1|STOP" SÉPARÉE PAR "|"
	stR est un STResultat = Execute2(sCmd)
	Trace(ChaîneConstruit("%1 -> %2 (%3) %4", sCmd, stR.bOk, stR.nCode, stR.sTexte))
	SI stR.nCode = 99 ALORS SORTIR
FIN
Trace(gnVerrous, gtabJournal..Occurrence)
POUR TOUT sLigne, nRang DE gtabJournal
	SI nRang DANS (1, 3) ALORS Trace(sLigne)
FIN

PROCÉDURE Execute2(sLigne est une chaîne) : STResultat
stRes est un STResultat
sVerbe est une chaîne = ExtraitChaîne(sLigne, 1, " ")
sReste est une chaîne = Milieu(sLigne, Taille(sVerbe) + 2)
gnVerrous++
e est un ETypeCmd
e = ÉnumérationDepuisValeur(ETypeCmd, Majuscule(sVerbe))
SELON e
	CAS CMD_AIDE
		(stRes.bOk, stRes.sTexte) = (Vrai, "commandes: " + CMD_AIDE..Valeur + "," + CMD_CALC..Valeur)
	CAS CMD_CALC
		stRes.sTexte = Calcul(sReste)
		stRes.bOk = Vrai
	CAS CMD_LIT
		stRes.sTexte = Lit(sReste)
		stRes.bOk = PAS ErreurDétectée
		SI PAS stRes.bOk ALORS stRes.nCode = 4
	CAS CMD_STOP
		stRes.bOk = Vrai
		stRes.nCode = 99
FIN
RENVOYER stRes
CAS EXCEPTION:
	stRes.bOk = Faux
	stRes.nCode = ExceptionInfo(errCode) DANS (1, 2, 3) ? Val(ExceptionInfo(errCode)) SINON 50
	stRes.sTexte = stRes.nCode = 50 ? "exception" SINON ExceptionInfo(errMessage)
	TableauAjoute(gtabJournal, sLigne + " : " + stRes.nCode)
	RENVOYER stRes
FIN:
	gnVerrous--

PROCÉDURE Calcul(sExpr est une chaîne) : chaîne
tabMots est un tableau de chaînes
ChaîneVersTableau(sExpr, tabMots, " ")
SI tabMots..Occurrence <> 3 ALORS ExceptionDéclenche(1, "trois mots attendus")
SI PAS EstNumérique(tabMots[1]) ALORS ExceptionDéclenche(2, "nombre attendu : " + tabMots[1])
rA est un réel = Val(tabMots[1])
rB est un réel = Val(tabMots[3])
SELON tabMots[2]
	CAS "+" : RENVOYER rA + rB
	CAS "/" : RENVOYER rA / rB
	AUTRE CAS : ExceptionDéclenche(3, "opérateur " + tabMots[2])
FIN
PROCÉDURE Lit(sFichier)
s est une chaîne = fChargeTexte(sFichier)
RENVOYER s
CAS ERREUR:
ErreurPropage()
RENVOYER "illisible"
