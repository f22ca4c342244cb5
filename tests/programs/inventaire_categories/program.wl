// Inventaire : structures, tableaux associatifs, tri, recherche
Catégorie est une Énumération
	OUTIL
	CONSOMMABLE
	PIÈCE
FIN
STArticle est une Structure
	sCode est une chaîne
	sNom est une chaîne
	eCat est une Catégorie
	nStock est un entier
	nMini est un entier = 5
	moPrix est un monétaire
	tabMvt est un tableau d'entiers
FIN
gtaArticle est un tableau associatif de STArticle
gnErreurs est un entier

Nouveau("T-10", "Tournevis", OUTIL, 4.5)
Nouveau("V-06", "Vis 6 mm", PIÈCE, 0.02)
Nouveau("H-01", "Huile", CONSOMMABLE, 12.9)
Nouveau("C-99", "Clé à molette", OUTIL, 18)

Mouvement("T-10", 12)
Mouvement("T-10", -9)
Mouvement("V-06", 1500)
Mouvement("H-01", 2)
Mouvement("X-00", 1)
SI PAS Mouvement("C-99", -1) ALORS Trace("refusé : C-99")
Trace("erreurs : " + gnErreurs)

// valeur par catégorie
taValeur est un tableau associatif de monétaire
POUR TOUT stA, sCode DE gtaArticle
	SELON stA.eCat
		CAS OUTIL : taValeur["outils"] += stA.nStock * stA.moPrix
		CAS PIÈCE : taValeur["pièces"] += stA.nStock * stA.moPrix
		AUTRE CAS : taValeur["divers"] += stA.nStock * stA.moPrix
	FIN
FIN
POUR TOUT mo, sCat DE taValeur
	Trace(Complète(sCat, 8, ".") + NumériqueVersChaîne(mo, "9.2f"))
FIN

// à commander, par ordre de nom
tabCommande est un tableau de STArticle
POUR TOUT stA DE gtaArticle
	SI stA.nStock < stA.nMini ALORS Ajoute(tabCommande, stA)
FIN
TableauTrie(tabCommande, ttMembre, "sNom")
POUR TOUT stA, n DE tabCommande
	Trace(n + ") " + stA.sNom + " : " + stA.nStock + "/" + stA.nMini)
FIN
// une copie ne change pas l'original
tabCommande[1].nStock = 999
Trace(gtaArticle["C-99"].nStock, tabCommande[1].sNom)
n est un entier = TableauCherche(tabCommande, tcLinéaire, "sCode", "H-01")
Trace(n, n > 0 ? tabCommande[n].sNom SINON "absent")
Supprime(gtaArticle, "V-06")
Trace(gtaArticle..Occurrence, gtaArticle["V-06"]..Existe)
sMvts est une chaîne
POUR TOUT nM DE gtaArticle["T-10"].tabMvt
	sMvts += [" / "] + nM
FIN
Trace(sMvts)
Trace(Somme(gtaArticle["T-10"].tabMvt))

PROCÉDURE Nouveau(sCode, sNom, eCat est une Catégorie, moPrix est un monétaire)
st est un STArticle
st.sCode = sCode
st.sNom = sNom
st.eCat = eCat
st.moPrix = moPrix
gtaArticle[sCode] = st

PROCÉDURE Mouvement(sCode est une chaîne, nQté est un entier) : booléen
SI gtaArticle[sCode]..Vide ALORS
	gnErreurs++
	RENVOYER Faux
FIN
SI gtaArticle[sCode].nStock + nQté < 0 ALORS RENVOYER Faux
gtaArticle[sCode].nStock += nQté
Ajoute(gtaArticle[sCode].tabMvt, nQté)
RENVOYER Vrai
