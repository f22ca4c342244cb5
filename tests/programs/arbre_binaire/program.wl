// Arbre binaire de recherche avec des objets dynamiques, et une liste chaînée
CNoeud est une Classe
	m_nCle est un entier
	m_sValeur est une chaîne
	m_pGauche, m_pDroite sont des CNoeud dynamiques
FIN
CArbre est une Classe
	PRIVÉ
	m_pRacine est un CNoeud dynamique
	m_nTaille est un entier
FIN
CMaillon est une Classe
	m_s est une chaîne
	m_pSuivant est un CMaillon dynamique
FIN

clArbre est un CArbre
tabCles est un tableau d'entiers = [50, 30, 70, 20, 40, 60, 80, 30]
POUR TOUT nCle, nRang DE tabCles
	clArbre.Insere(nCle, "v" + nRang)
FIN
Info("Taille " + clArbre.Taille() + ", hauteur " + clArbre.Hauteur())
Info(clArbre.EnOrdre())
Info(clArbre.Valeur(30), clArbre.Valeur(99))
clArbre.Supprime(70)
clArbre.Supprime(20)
clArbre.Supprime(50)
Info(clArbre.EnOrdre() + " (" + clArbre.Taille() + ")")
nSomme est un entier
clArbre.Parcours((pN) => { nSomme += pN.m_nCle })
Info("Somme " + nSomme)

// liste chaînée
pTete est un CMaillon dynamique
POUR TOUTE CHAÎNE sMot DE "un deux trois" SÉPARÉE PAR " "
	pNouveau est un CMaillon dynamique = allouer un CMaillon
	pNouveau.m_s = sMot
	pNouveau.m_pSuivant = pTete
	pTete = pNouveau
FIN
sListe est une chaîne
pCourant est un CMaillon dynamique = pTete
TANTQUE pCourant <> Null
	sListe += [" -> "] + pCourant.m_s
	pCourant = pCourant.m_pSuivant
FIN
Info(sListe)
pPrec, pSuiv sont des CMaillon dynamiques
TANTQUE pTete <> Null
	pSuiv = pTete.m_pSuivant
	pTete.m_pSuivant = pPrec
	pPrec = pTete
	pTete = pSuiv
FIN
pTete = pPrec
Info(pTete.m_s + pTete.m_pSuivant.m_s + pTete.m_pSuivant.m_pSuivant:m_s, pTete.m_pSuivant.m_pSuivant.m_pSuivant = Null)

PROCÉDURE CArbre::Insere(nCle est un entier, sValeur est une chaîne)
pNeuf est un CNoeud dynamique = allouer un CNoeud
pNeuf.m_nCle = nCle
pNeuf.m_sValeur = sValeur
SI :m_pRacine = Null ALORS
	:m_pRacine = pNeuf
	:m_nTaille++
	RETOUR
FIN
p est un CNoeud dynamique = :m_pRacine
BOUCLE
	SELON Vrai
		CAS nCle = p.m_nCle
			p.m_sValeur = sValeur
			RETOUR
		CAS nCle < p.m_nCle
			SI p.m_pGauche = Null ALORS
				p.m_pGauche = pNeuf
				SORTIR
			FIN
			p = p.m_pGauche
		AUTRE CAS
			SI p.m_pDroite = Null ALORS
				p.m_pDroite = pNeuf
				SORTIR
			FIN
			p = p.m_pDroite
	FIN
FIN
:m_nTaille++

PROCÉDURE CArbre::Taille()
RENVOYER :m_nTaille

PROCÉDURE CArbre::Hauteur() : entier
RENVOYER HauteurDe(:m_pRacine)

PROCÉDURE HauteurDe(pN est un CNoeud dynamique) : entier
SI pN = Null ALORS RENVOYER 0
RENVOYER 1 + Max(HauteurDe(pN.m_pGauche), HauteurDe(pN.m_pDroite))

PROCÉDURE CArbre::Valeur(nCle) : chaîne
p est un CNoeud dynamique = :m_pRacine
TANTQUE p <> Null _ET_ p.m_nCle <> nCle
	p = nCle < p.m_nCle ? p.m_pGauche SINON p.m_pDroite
FIN
RENVOYER p = Null ? "absent" SINON p.m_sValeur

PROCÉDURE CArbre::EnOrdre() : chaîne
sRes est une chaîne
:Parcours(Note)
RENVOYER sRes
	PROCÉDURE INTERNE Note(pN)
		sRes += [" "] + pN.m_nCle
	FIN

PROCÉDURE CArbre::Parcours(fAction est une Procédure)
Visite(:m_pRacine)
	PROCÉDURE INTERNE Visite(pN est un CNoeud dynamique)
		SI pN = Null ALORS RETOUR
		Visite(pN.m_pGauche)
		fAction(pN)
		Visite(pN.m_pDroite)
	FIN

PROCÉDURE CArbre::Supprime(nCle est un entier)
:m_pRacine = Enleve(:m_pRacine, nCle)
:m_nTaille--

// Renvoie le sous-arbre sans la clé
PROCÉDURE Enleve(pN est un CNoeud dynamique, LOCAL nCle est un entier)
pMin est un CNoeud dynamique
SI pN = Null ALORS RENVOYER Null
SI nCle < pN.m_nCle ALORS
	pN.m_pGauche = Enleve(pN.m_pGauche, nCle)
SINON SI nCle > pN.m_nCle ALORS
	pN.m_pDroite = Enleve(pN.m_pDroite, nCle)
SINON
	SI pN.m_pGauche = Null ALORS RENVOYER pN.m_pDroite
	SI pN.m_pDroite = Null ALORS RENVOYER pN.m_pGauche
	pMin = pN.m_pDroite
	TANTQUE pMin.m_pGauche <> Null
		pMin = pMin.m_pGauche
	FIN
	pN.m_nCle = pMin.m_nCle
	pN.m_sValeur = pMin.m_sValeur
	pN.m_pDroite = Enleve(pN.m_pDroite, pMin.m_nCle)
FIN
RENVOYER pN
