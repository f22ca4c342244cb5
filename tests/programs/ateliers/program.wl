// Producteur, consommateurs et sections critiques
GLOBAL
	gfileTravaux est une file d'entiers
	gtabRésultats est un tableau d'entiers
	gbFini est un booléen
	gnRefus est un entier

CONSTANTE NB_OUVRIERS = 4
ThreadExécute("PRODUCTEUR", threadNormal, Producteur, 200)
POUR n = 1 À NB_OUVRIERS
	ThreadExécute("OUVRIER" + n, threadNormal, "Ouvrier", n)
FIN
ThreadAttend("PRODUCTEUR")
POUR n = 1 À NB_OUVRIERS
	ThreadAttend("OUVRIER" + n)
FIN
nSomme est un entier
POUR TOUT nVal DE gtabRésultats
	nSomme += nVal
FIN
TableauTrie(gtabRésultats, ttCroissant)
Info(gtabRésultats..Occurrence, nSomme, gtabRésultats[1], gtabRésultats[200], gnRefus)

PROCÉDURE Producteur(nCombien est un entier)
POUR i = 1 À nCombien
	SectionCritiqueDébut("FILE")
	Enfile(gfileTravaux, i)
	SectionCritiqueFin("FILE")
	SI i modulo 50 = 0 ALORS ThreadPause(1)
FIN
gbFini = Vrai

PROCÉDURE Ouvrier(nNum est un entier)
nTravail est un entier
bReste est un booléen
BOUCLE
	(bReste, nTravail) = Prend()
	SI bReste ALORS
		Range(nTravail * nTravail)
	SINON SI gbFini ALORS
		SI PAS Prochain() ALORS SORTIR
	SINON
		ThreadPause(1)
	FIN
FIN
CAS EXCEPTION:
	SectionCritiqueDébut("RESULTATS")
	gnRefus++
	SectionCritiqueFin("RESULTATS")

PROCÉDURE Prochain() : booléen
RENVOYER gfileTravaux..Occurrence > 0

PROCÉDURE Prend() : (booléen, entier)
SectionCritiqueDébut("FILE")
SI gfileTravaux..Occurrence = 0 ALORS RENVOYER (Faux, 0)
RENVOYER (Vrai, Défile(gfileTravaux))
FIN:
	SectionCritiqueFin("FILE")

PROCÉDURE Range(nVal)
SectionCritiqueDébut("RESULTATS")
Ajoute(gtabRésultats, nVal)
SectionCritiqueFin("RESULTATS")
