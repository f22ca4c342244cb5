// Gestion d'un stock de quincaillerie : entrées, sorties, valorisation au prix moyen pondéré
STMouvement est une Structure
	sCode est une chaîne
	eSens est un entier // 1 entrée, -1 sortie
	nQuantite est un entier
	moPrix est un monétaire
	dDate est une Date
FIN

STArticle est une Structure
	sCode est une chaîne
	sLibelle est une chaîne
	nStock est un entier
	moValeur est un monétaire
	tabMouvements est un tableau de STMouvement
FIN

ERupture est une Énumération
	ruptureAucune
	ruptureAlerte
	ruptureTotale
FIN

CONSTANTE
	SEUIL_ALERTE = 5
	LARGEUR = 12
FIN

gtaArticles est un tableau associatif de STArticle

CréeArticle("VIS6", "Vis à bois Ø6")
CréeArticle("ECR8", "Écrou M8")
CréeArticle("CHE10", "Cheville nylon")

Entrée("VIS6", 100, 0.12, "20240105")
Entrée("VIS6", 50, 0.15, "20240120")
Entrée("ECR8", 20, 0.35, "20240110")
Entrée("CHE10", 8, 0.08, "20240111")

SI PAS Sortie("VIS6", 30, "20240201") ALORS Info("refus VIS6")
SI PAS Sortie("ECR8", 25, "20240202") ALORS Info("refus ECR8 : stock " + gtaArticles["ECR8"].nStock)
SI PAS Sortie("CHE10", 8, "20240203") ALORS Info("refus CHE10")
Sortie("ECR8", 17, "20240204")
SI PAS Sortie("INCONNU", 1, "20240205") ALORS Info("article inconnu")

Etat()

// le mouvement copié est indépendant
stPremier est un STMouvement
stPremier = gtaArticles["VIS6"].tabMouvements[1]
stPremier.nQuantite = 9999
Info("premier mouvement : " + gtaArticles["VIS6"].tabMouvements[1].nQuantite)

(nEntrees, nSorties) = Totaux("VIS6")
Info("VIS6 : " + nEntrees + " entrées, " + nSorties + " sorties")

PROCÉDURE CréeArticle(sCode est une chaîne, sLibelle est une chaîne)
stNouveau est un STArticle
stNouveau.sCode = sCode
stNouveau.sLibelle = sLibelle
gtaArticles[sCode] = stNouveau

PROCÉDURE Entrée(sCode, nQte est un entier, moPrix est un monétaire, dJour est une Date)
stMvt est un STMouvement
stMvt.sCode = sCode
stMvt.eSens = 1
stMvt.nQuantite = nQte
stMvt.moPrix = moPrix
stMvt.dDate = dJour
TableauAjoute(gtaArticles[sCode].tabMouvements, stMvt)
gtaArticles[sCode].nStock += nQte
gtaArticles[sCode].moValeur += nQte * moPrix

PROCÉDURE Sortie(sCode, nQte est un entier, dJour est une Date) : booléen
SI gtaArticles[sCode]..Vide ALORS RENVOYER Faux
SI gtaArticles[sCode].nStock < nQte ALORS
	RENVOYER Faux
FIN
moPMP est un monétaire = gtaArticles[sCode].moValeur / gtaArticles[sCode].nStock
stMvt est un STMouvement
stMvt.sCode = sCode
stMvt.eSens = -1
stMvt.nQuantite = nQte
stMvt.moPrix = moPMP
stMvt.dDate = dJour
Ajoute(gtaArticles[sCode].tabMouvements, stMvt)
gtaArticles[sCode].nStock -= nQte
gtaArticles[sCode].moValeur -= nQte * moPMP
RENVOYER Vrai

PROCÉDURE Niveau(nStock est un entier) : ERupture
SELON nStock
	CAS 0 : RENVOYER ruptureTotale
	CAS 1 À SEUIL_ALERTE : RENVOYER ruptureAlerte
	AUTRE CAS : RENVOYER ruptureAucune
FIN

PROCÉDURE Etat()
moTotal est un monétaire
POUR TOUT stArt, sCle DE gtaArticles
	sLigne est une chaîne = Complète(sCle, 6) + Complète(stArt.sLibelle, LARGEUR + 4)
	sLigne += NumériqueVersChaîne(stArt.nStock, "5d") + NumériqueVersChaîne(stArt.moValeur, "10.2f")
	SELON Niveau(stArt.nStock)
		CAS ruptureTotale : sLigne += " RUPTURE"
		CAS ruptureAlerte : sLigne += " alerte"
	FIN
	Info(sLigne)
	moTotal += stArt.moValeur
FIN
Info("Valeur totale : " + NumériqueVersChaîne(moTotal, ".2f"))

PROCÉDURE Totaux(sCode) : (entier, entier)
nE, nS sont des entiers
POUR TOUT stM DE gtaArticles[sCode].tabMouvements
	SI stM.eSens > 0 ALORS nE += stM.nQuantite SINON nS += stM.nQuantite
FIN
RENVOYER (nE, nS)
