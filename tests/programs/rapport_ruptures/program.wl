// Rapport texte : colonnes alignées, ruptures, sous-totaux, pourcentages
STVente est une Structure
	sRégion est une chaîne
	sVendeur est une chaîne
	dDate est une Date
	moMontant est un monétaire
FIN
tabVente est un tableau de STVente
Charge("Nord|Durand|20240105|1200.50")
Charge("Sud|Petit|20240220|830")
Charge("Nord|Martin|20240311|45.25")
Charge("Nord|Durand|20240312|-100")
Charge("Sud|Petit|20240402|2 169.25")

TableauTrie(tabVente, ttMembre, "sRégion;sVendeur;-dDate")
sRupture est une chaîne
moSous, moTotal est un monétaire
nLigne est un entier
POUR TOUT st DE tabVente
	moTotal += st.moMontant
FIN
POUR TOUT st DE tabVente
	SI st.sRégion <> sRupture ALORS
		SI sRupture <> "" ALORS SousTotal(sRupture, moSous)
		sRupture = st.sRégion
		moSous = 0
		Trace(ChaîneConstruit("== %1 %2", Majuscule(sRupture), Répète("=", 30 - Taille(sRupture))))
	FIN
	nLigne++
	moSous += st.moMontant
	Trace(NumériqueVersChaîne(nLigne, "02d") + " " + Complète(st.sVendeur, 10) + DateVersChaîne(st.dDate, "JJ/MM/AA") + NumériqueVersChaîne(st.moMontant, "12,2fS") + NumériqueVersChaîne(st.moMontant * 100 / moTotal, "7.1f") + "%")
FIN
SousTotal(sRupture, moSous)
Trace("TOTAL" + NumériqueVersChaîne(moTotal, "26,2fS"))
// par trimestre
tabTrim est un tableau de 4 monétaires
POUR TOUT st DE tabVente
	tabTrim[PartieEntière((st.dDate..Mois - 1) / 3) + 1] += st.moMontant
FIN
POUR i = 1 À 4
	SI tabTrim[i] = 0 ALORS CONTINUER
	nBarre est un entier = tabTrim[i] / 200
	Trace("T" + i + " " + Répète("#", nBarre) + " " + tabTrim[i])
FIN
// meilleur vendeur
taV est un tableau associatif de monétaire
POUR TOUT st DE tabVente
	taV[st.sVendeur] += st.moMontant
FIN
sMeilleur est une chaîne
moMeilleur est un monétaire
POUR TOUT mo, sNom DE taV
	SI mo > moMeilleur ALORS
		(moMeilleur, sMeilleur) = (mo, sNom)
	FIN
FIN
Trace(sMeilleur + " : " + moMeilleur)
Trace(Texte([10, 20, 30]))

PROCÉDURE Charge(sLigne est une chaîne)
st est un STVente
st.sRégion = ExtraitChaîne(sLigne, 1, "|")
st.sVendeur = ExtraitChaîne(sLigne, 2, "|")
st.dDate = ExtraitChaîne(sLigne, 3, "|")
st.moMontant = Val(SansEspace(ExtraitChaîne(sLigne, 4, "|"), sscTout))
Ajoute(tabVente, st)

PROCÉDURE SousTotal(sNom, mo est un monétaire)
Trace(Complète("   " + sNom, 21) + NumériqueVersChaîne(mo, "10.2f"))

PROCÉDURE Texte(tab est un tableau d'entiers)
s est une chaîne
POUR TOUT n, i DE tab
	s += (i > 1 ? ", " SINON "") + n
FIN
RENVOYER "[" + s + "]"
