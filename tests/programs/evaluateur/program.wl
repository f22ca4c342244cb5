// Analyseur lexical + arbre d'expression : classes, polymorphisme, propriétés
ETypeJeton est une Énumération
	tjNombre
	tjNom
	tjOpérateur
	tjOuvre
	tjFerme
	tjFin
FIN
STJeton est une Structure
	eType est un ETypeJeton
	sTexte est une chaîne
	nPos est un entier
FIN
CExpr est une Classe
FIN
CConstante est une Classe
	HÉRITE DE CExpr
	PRIVÉ m_rValeur est un réel
FIN
CVariable est une Classe
	HÉRITE DE CExpr
	m_sNom est une chaîne
FIN
CBinaire est une Classe
	HÉRITE DE CExpr
	PROTÉGÉ
	m_sOp est une chaîne
	m_clG, m_clD sont des CExpr dynamiques
FIN
CAnalyse est une Classe
	PRIVÉ
	m_tabJetons est un tableau de STJeton
	m_nCourant est un entier
	PUBLIC
	m_sErreur est une chaîne
FIN
GLOBAL
	gtaVar est un tableau associatif de réels

gtaVar["x"] = 3
gtaVar["Taux"] = 0.2
Essai("1 + 2 * 3")
Essai("(1 + 2) * 3 - x")
Essai("x ^ 2 ^ 2")
Essai("100 * (1 + taux)")
Essai("2 * (3 + 4")
Essai("7 / (x - 3)")
Essai("4 $ 4")
Essai("inconnu + 1")
Essai("2 * y * 0 + 1 * x")

PROCÉDURE Essai(sTexte)
clAnalyse est un CAnalyse
pclExpr est un CExpr dynamique
pclExpr = clAnalyse.Analyse(sTexte)
SI pclExpr = Null ALORS
	Info(sTexte + " : " + clAnalyse.m_sErreur)
	RETOUR
FIN
QUAND EXCEPTION DANS
	rVal est un réel = pclExpr.Valeur()
	Info(sTexte + " = " + rVal + "   " + pclExpr.Texte())
FAIRE
	Info(sTexte + " ! " + ExtraitChaîne(ExceptionInfo(errMessage), 1, RC))
FIN

PROCÉDURE VIRTUELLE CExpr::Valeur() : réel
RENVOYER 0
PROCÉDURE VIRTUELLE CExpr::Texte() : chaîne
RENVOYER "?"
PROCÉDURE CExpr::EstConstante(rVal est un réel) : booléen
RENVOYER Faux

PROCÉDURE CConstante::Constructeur(r est un réel)
:m_rValeur = r
PROCÉDURE CConstante::Valeur() : réel
RENVOYER :m_rValeur
PROCÉDURE CConstante::Texte() : chaîne
RENVOYER :m_rValeur
PROCÉDURE CConstante::EstConstante(rVal est un réel) : booléen
RENVOYER :m_rValeur = rVal

PROCÉDURE CVariable::Constructeur(sNom est une chaîne)
:m_sNom = sNom
PROCÉDURE CVariable::Valeur() : réel
POUR TOUT rVal, sCle DE gtaVar
	SI sCle ~= :m_sNom ALORS RENVOYER rVal
FIN
ExceptionDéclenche(7, "variable " + :m_sNom + " inconnue")
PROCÉDURE CVariable::Texte() : chaîne
RENVOYER :m_sNom

PROCÉDURE CBinaire::Constructeur(sOp est une chaîne, clG est un CExpr dynamique, clD est un CExpr dynamique)
:m_sOp = sOp
:m_clG = clG ; :m_clD = clD

PROCÉDURE CBinaire::Valeur() : réel
a est un réel = :m_clG.Valeur()
b est un réel = :m_clD.Valeur()
SELON :m_sOp
	CAS "+" : RENVOYER a + b
	CAS "-" : RENVOYER a - b
	CAS "*" : RENVOYER a * b
	CAS "/"
		SI b = 0 ALORS ExceptionDéclenche(8, "division par zéro")
		RENVOYER a / b
	CAS "^" : RENVOYER a ^ b
FIN
RENVOYER 0

PROCÉDURE CBinaire::Texte() : chaîne
// un peu de simplification
SI :m_sOp = "*" ALORS
	SI :m_clG.EstConstante(1) ALORS RENVOYER :m_clD.Texte()
	SI :m_clG.EstConstante(0) _OU_ :m_clD.EstConstante(0) ALORS RENVOYER "0"
FIN
RENVOYER "(" + :m_clG.Texte() + :m_sOp + :m_clD.Texte() + ")"

PROCÉDURE CAnalyse::Analyse(sTexte est une chaîne)
pclExpr est un CExpr dynamique
SI PAS :Découpe(sTexte) ALORS RENVOYER Null
:m_nCourant = 1
pclExpr = :Niveau(1)
SI :m_sErreur <> "" ALORS RENVOYER Null
SI :m_tabJetons[:m_nCourant].eType <> tjFin ALORS
	:m_sErreur = "fin attendue en " + :m_tabJetons[:m_nCourant].nPos
	RENVOYER Null
FIN
RENVOYER pclExpr

PROCÉDURE PRIVÉE CAnalyse::Découpe(sTexte est une chaîne) : booléen
i, nDeb sont des entiers
sC est une chaîne
i = 1
TANTQUE i <= Taille(sTexte)
	sC = sTexte[[i]]
	nDeb = i
	SELON Vrai
		CAS sC = " "
		CAS sC >= "0" ET sC <= "9"
			TANTQUE sTexte[[i + 1]] DANS ("0","1","2","3","4","5","6","7","8","9",".") ; i++ ; FIN
			:AjouteJeton(tjNombre, sTexte[[nDeb À i]], nDeb)
		CAS "a" <= Minuscule(sC) <= "z"
			TANTQUE "a" <= Minuscule(sTexte[[i + 1]]) <= "z"
				i++
			FIN
			:AjouteJeton(tjNom, sTexte[[nDeb À i]], nDeb)
		CAS sC DANS ("+", "-", "*", "/", "^") : :AjouteJeton(tjOpérateur, sC, i)
		CAS sC = "(" : :AjouteJeton(tjOuvre, sC, i)
		CAS sC = ")" : :AjouteJeton(tjFerme, sC, i)
		AUTRE CAS
			:m_sErreur = ChaîneConstruit("caractère %1 en %2", sC, i)
			RENVOYER Faux
	FIN
	i++
FIN
:AjouteJeton(tjFin, "", i)
RENVOYER Vrai

PROCÉDURE PRIVÉE CAnalyse::AjouteJeton(eType est un ETypeJeton, sTexte est une chaîne, nPos est un entier)
st est un STJeton = [eType, sTexte, nPos]
Ajoute(:m_tabJetons, st)

// 1 : + -   2 : * /   3 : ^ (associatif à droite)
PROCÉDURE PRIVÉE CAnalyse::Niveau(nNiveau est un entier)
clG est un CExpr dynamique
clD est un CExpr dynamique
sOp est une chaîne
SI nNiveau > 3 ALORS RENVOYER :Primaire()
clG = :Niveau(nNiveau + 1)
BOUCLE
	SI :m_sErreur <> "" ALORS RENVOYER Null
	sOp = :m_tabJetons[:m_nCourant].sTexte
	SI sOp = "" OU Priorité(sOp) <> nNiveau ALORS SORTIR
	:m_nCourant++
	clD = :Niveau(nNiveau = 3 ? 3 SINON nNiveau + 1)
	clG = allouer un CBinaire(sOp, clG, clD)
FIN
RENVOYER clG

PROCÉDURE PRIVÉE CAnalyse::Primaire()
stJ est un STJeton = :m_tabJetons[:m_nCourant]
clE est un CExpr dynamique
:m_nCourant++
SELON stJ.eType
	CAS tjNombre : RENVOYER allouer un CConstante(Val(stJ.sTexte))
	CAS tjNom : RENVOYER allouer un CVariable(stJ.sTexte)
	CAS tjOuvre
		clE = :Niveau(1)
		SI :m_sErreur = "" ET :m_tabJetons[:m_nCourant].eType <> tjFerme ALORS :m_sErreur = "parenthèse attendue en " + :m_tabJetons[:m_nCourant].nPos
		:m_nCourant++
		RENVOYER clE
FIN
:m_sErreur = "valeur attendue en " + stJ.nPos
RENVOYER Null

PROCÉDURE Priorité(sOp)
SELON sOp
	CAS "+", "-" : RENVOYER 1
	CAS "*", "/" : RENVOYER 2
	CAS "^" : RENVOYER 3
FIN
RENVOYER 0
