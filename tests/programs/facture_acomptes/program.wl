// Facture : lignes, remises, TVA par taux, arrondis
STLigne est une Structure
	sRéf est une chaîne
	sLibellé est une chaîne
	nQté est un entier
	moPU est un monétaire
	rRemise est un réel
	nTaux est un entier // 1 : 20 %, 2 : 5,5 %
FIN

CONSTANTE
	TVA_NORMALE = 20
	TVA_RÉDUITE = 5.5
FIN

gtabLigne est un tableau de STLigne
taBase est un tableau associatif de monétaire

AjouteLigne_("A100", "Clavier", 3, 29.90, 0, 1)
AjouteLigne_("B200", "Livre de poche", 10, 7.25, 5, 2)
AjouteLigne_("C300", "Écran 24""", 1, 149.99, 10, 1)

moTotalHT est un monétaire
POUR TOUT stL DE gtabLigne
	moHT est un monétaire = Arrondi(stL.nQté * stL.moPU * (1 - stL.rRemise / 100), 2)
	moTotalHT += moHT
	sClé est une chaîne = NumériqueVersChaîne(Taux(stL.nTaux), ".1f")
	taBase[sClé] += moHT
	Trace(Complète(stL.sRéf, 6) + Complète(stL.sLibellé, 16) + NumériqueVersChaîne(stL.nQté, "4d") + NumériqueVersChaîne(moHT, "10.2f"))
FIN
Trace(RépèteChaîne_("-", 36))
moTVA est un monétaire
POUR TOUT moBase, sTaux DE taBase
	moTaxe est un monétaire = Arrondi(moBase * Val(sTaux) / 100, 2)
	moTVA += moTaxe
	Trace("TVA " + Complète(sTaux + " %", 8) + NumériqueVersChaîne(moBase, "10.2f") + NumériqueVersChaîne(moTaxe, "10.2f"))
FIN
Trace("Total HT  : " + NumériqueVersChaîne(moTotalHT, "12,2fS"))
Trace("Total TVA : " + NumériqueVersChaîne(moTVA, "12,2fS"))
moTTC est un monétaire = moTotalHT + moTVA
Trace("Total TTC : " + NumériqueVersChaîne(moTTC, "12,2fS"))
Trace(moTTC)
// acompte de 30 %, arrondi au centime supérieur
moAcompte est un monétaire = ArrondiSupérieur(moTTC * 0.3, 2)
Trace("Acompte : " + moAcompte + " €, reste " + (moTTC - moAcompte) + " €")
// échéances en trois fois : la dernière prend l'arrondi
moReste est un monétaire = moTTC - moAcompte
moPart est un monétaire = Arrondi(moReste / 3, 2)
dEch est une Date = "20240131"
POUR i = 1 À 3
	dEch..Mois++
	SI i < 3 ALORS
		Trace(i + ". " + DateVersChaîne(dEch, "JJ/MM/AAAA") + " " + moPart)
	SINON
		Trace(i + ". " + DateVersChaîne(dEch, "JJ/MM/AAAA") + " " + (moReste - 2 * moPart))
	FIN
FIN

PROCÉDURE AjouteLigne_(sRéf, sLib, nQté est un entier, moPU est un monétaire, rRemise est un réel = 0, nTaux est un entier = 1)
stL est un STLigne
stL.sRéf = sRéf
stL.sLibellé = sLib
stL.nQté = nQté
stL.moPU = moPU
stL.rRemise = rRemise
stL.nTaux = nTaux
Ajoute(gtabLigne, stL)

PROCÉDURE Taux(nCode est un entier) : réel
SELON nCode
	CAS 1 : RENVOYER TVA_NORMALE
	CAS 2 : RENVOYER TVA_RÉDUITE
	AUTRE CAS
		RENVOYER 0
FIN

PROCÉDURE RépèteChaîne_(s, n)
sRés est une chaîne
BOUCLE(n)
	sRés += s
FIN
RENVOYER sRés
