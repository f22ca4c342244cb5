// Bulletins de paie : tranches, cotisations exactes, arrondis, cumul par service, alignements
STTranche est une Structure
	moJusqua est un monétaire
	nTaux est un numérique(4,2)
FIN
STSalarie est une Structure
	sNom est une chaîne
	sService est une chaîne
	moBrut est un monétaire
	nEnfants est un entier
FIN
gtabTranches est un tableau de STTranche = [[1000, 0], [2500, 11.5], [999999, 30]]
tabSalaries est un tableau de STSalarie = [["Dupond", "Ventes", 1850.55, 2], ["Éluard", "Achats", 3200, 0], ["Ñandú", "Ventes", 999.99, 1]]
gtaServices est un tableau associatif de monétaires
POUR TOUT st DE tabSalaries
	(moNet, moImpot) = Net(st)
	gtaServices[st.sService] += moNet
	Info(Complète(st.sNom, 8) + Aligne(st.moBrut) + Aligne(moImpot) + Aligne(moNet))
FIN
POUR TOUT moTotal, sService DE gtaServices
	Info(sService + " : " + moTotal)
FIN
Info(EnLettres(0), EnLettres(21), EnLettres(71), EnLettres(80), EnLettres(97), EnLettres(342), EnLettres(1981))
nTaux est un numérique(4,2) = 11.555
Info(nTaux, nTaux * 100, 1 / 3 * nTaux > 3.85)
mo1 est un monétaire = 10
mo2 est un monétaire = mo1 / 3
Info(mo2, mo2 * 3, mo1 - mo2 * 3 = 0.000001, Arrondi(mo2, 2))

PROCÉDURE Net(st est un STSalarie) : (monétaire, monétaire)
moImpot est un monétaire = Impot(st.moBrut * 0.9 - 50 * st.nEnfants)
RENVOYER (Arrondi(st.moBrut - moImpot, 2), moImpot)

PROCÉDURE Impot(moBase est un monétaire) : monétaire
moImpot est un monétaire
moDebut est un monétaire = 0
POUR TOUT stT DE gtabTranches
	SI moBase <= moDebut ALORS SORTIR
	moImpot += (Min(moBase, stT.moJusqua) - moDebut) * stT.nTaux / 100
	moDebut = stT.moJusqua
FIN
RENVOYER Arrondi(moImpot, 2)

PROCÉDURE Aligne(mo est un monétaire) : chaîne
RENVOYER NumériqueVersChaîne(mo, "10.2f")

PROCÉDURE EnLettres(n est un entier) : chaîne
tabU est un tableau de chaînes = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"]
tabD est un tableau de chaînes = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"]
s est une chaîne
SELON n
	CAS < 20 : RENVOYER tabU[n + 1]
	CAS 20 À 99
		nD est un entier = n / 10
		nU est un entier = modulo(n, 10)
		SI nD DANS (7, 9) ALORS nU += 10
		s = tabD[nD + 1]
		SI nU = 0 ALORS RENVOYER s + (nD = 8 ? "s" SINON "")
		SI (nU = 1 OU nU = 11) ET nD < 8 ALORS RENVOYER s + " et " + tabU[nU + 1]
		RENVOYER s + "-" + tabU[nU + 1]
	CAS 100 À 999
		nC est un entier = n / 100
		s = nC = 1 ? "cent" SINON tabU[nC + 1] + " cent"
		SI modulo(n, 100) = 0 ALORS RENVOYER s + (nC > 1 ? "s" SINON "")
		RENVOYER s + " " + EnLettres(modulo(n, 100))
	AUTRE CAS
		nM est un entier = n / 1000
		s = nM = 1 ? "mille" SINON EnLettres(nM) + " mille"
		SI modulo(n, 1000) > 0 ALORS s += " " + EnLettres(modulo(n, 1000))
		RENVOYER s
FIN
