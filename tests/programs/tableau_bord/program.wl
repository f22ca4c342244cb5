// Rapport par trimestre : structures imbriquées, tableaux à deux dimensions, totaux, pourcentages
STVente est une Structure
	sVendeur est une chaîne
	dDate est une Date
	mMontant est un monétaire
FIN
STEquipe est une Structure
	sNom est une chaîne
	tabVentes est un tableau de STVente
FIN
tabEquipes est un tableau de STEquipe
stE est un STEquipe
stE.sNom = "Nord"
AjouteVente(stE, "Anne", "20240115", 100)
AjouteVente(stE, "Bob", "20240420", 250.5)
AjouteVente(stE, "Anne", "20241231", 49.5)
Ajoute(tabEquipes, stE)
stE.sNom = "Sud"
TableauSupprimeTout(stE.tabVentes)
AjouteVente(stE, "Chloé", "20240229", 600)
Ajoute(tabEquipes, stE)
tabTotaux est un tableau de 2 par 5 monétaires
POUR TOUT stUne, n DE tabEquipes
	POUR TOUT stV DE stUne.tabVentes
		nTrim est un entier = PartieEntière((stV.dDate..Mois + 2) / 3)
		tabTotaux[n, nTrim] += stV.mMontant
		tabTotaux[n, 5] += stV.mMontant
	FIN
FIN
sTitre est une chaîne = Complète("", 8)
POUR i = 1 À 4
	sTitre += Droite("        T" + i, 8)
FIN
Info(sTitre + "   Total")
POUR n = 1 À 2
	s est une chaîne = Complète(tabEquipes[n].sNom, 8)
	POUR i = 1 À 5
		s += tabTotaux[n, i] = 0 ? Droite("        -", 8) SINON NumériqueVersChaîne(tabTotaux[n, i], "8.2f")
	FIN
	Info(s)
FIN
mTout est un monétaire = tabTotaux[1, 5] + tabTotaux[2, 5]
Info("Part du Nord : " + NumériqueVersChaîne(tabTotaux[1, 5] * 100 / mTout, ".1f") + " %")
sMeilleur est une chaîne
mMax est un monétaire
(sMeilleur, mMax) = Meilleur(tabEquipes)
Info(sMeilleur + " " + mMax)

PROCÉDURE AjouteVente(stEq est un STEquipe, sVendeur, dDate, mMontant)
st est un STVente = [sVendeur, dDate, mMontant]
Ajoute(stEq.tabVentes, st)

PROCÉDURE Meilleur(tab) : (chaîne, monétaire)
taCumul est un tableau associatif de monétaires
sMax est une chaîne
POUR TOUT stEq DE tab
	POUR TOUT stV DE stEq.tabVentes
		taCumul[stV.sVendeur] += stV.mMontant
		SI sMax = "" _OU_ taCumul[stV.sVendeur] > taCumul[sMax] ALORS sMax = stV.sVendeur
	FIN
FIN
RENVOYER (sMax, taCumul[sMax])
