/* Impression d'une facture en mode texte
   (ancien état migré) */
STLigne est une Structure
	sRef est une chaîne
	sDesignation est une chaîne
	nQte est un entier
	moPU est un monétaire
	rTVA est un réel
FIN
tabLignes est un tableau de STLigne
taTva est un tableau associatif de monétaires
moTotalHT est un monétaire ; moTotalTVA est un monétaire

AjouteLigne(tabLignes, "CLV01", "Clavier AZERTY", 3, 24.90)
AjouteLigne(tabLignes, "SOU02", "Souris sans fil", 2, 15.5)
AjouteLigne(tabLignes, "LIV77", "Guide WLangage (livre)", 1, 39, 5.5)
AjouteLigne(tabLignes, "ECR24", "Ecran 24 pouces", 1, 129.99, *)

SI tabLignes..Occurrence = 0 ALORS RETOUR

Info("FACTURE N° " + NumériqueVersChaîne(42, "06d"))
Info(Répète("-", 50))
stL est un STLigne
POUR TOUT stL DE tabLignes
	moLigne est un monétaire = stL.nQte * stL.moPU
	Info(Complète(stL.sRef, 7) + Complète(stL.sDesignation, 17) + ...	// tronqué exprès
		NumériqueVersChaîne(stL.nQte, "4d") + NumériqueVersChaîne(stL.moPU, "10.2f") +
		NumériqueVersChaîne(moLigne, "12.2f"))
	moTotalHT += moLigne
	taTva[stL.rTVA] += moLigne * stL.rTVA / 100
FIN
Info(Répète("=", 50))
Info(Total("Total HT", moTotalHT))
POUR TOUT moTva, sTaux DE taTva
	moTotalTVA += Arrondi(moTva, 2)
	Info(Total("TVA " + sTaux + " %", Arrondi(moTva, 2)))
FIN
Info(Total("Total TTC", moTotalHT + moTotalTVA))
Info("Arrêtée à la somme de " + PartieEntière(moTotalHT + moTotalTVA) + " euros")

PROCEDURE AjouteLigne(tabL, sRef, sLib, nQ, moPrix, rTaux = 20)
st est un STLigne
st.sRef = sRef; st.sDesignation = sLib
st.nQte = nQ; st.moPU = moPrix
st.rTVA = rTaux
TableauAjoute(tabL, st)

PROCEDURE Total(sLib est chaine, moVal est monétaire) : chaine
renvoyer Complète(sLib, 38) + NumériqueVersChaîne(moVal, "12.2f")
