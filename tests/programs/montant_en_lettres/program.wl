// Montant en toutes lettres : récursivité, tableaux initialisés, concaténation optionnelle
GLOBAL
	gtabUnites est un tableau de chaînes = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize"]
	gtabDizaines est un tableau de chaînes = ["", "dix", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"]

POUR TOUT nN DE [0, 1, 16, 17, 21, 31, 70, 71, 77, 80, 81, 91, 99, 100, 101, 200, 201, 999, 1000, 1001, 2000, 80000, 200000, 1234567, 2000000]
	Trace(nN, EnLettres(nN))
FIN
Trace(MontantEnLettres(1234.56))
Trace(MontantEnLettres(1.01))
Trace(MontantEnLettres(0.5))
Trace(MontantEnLettres(1000000))

PROCÉDURE EnLettres(LOCAL nNombre est un entier) : chaîne
SI nNombre <= 16 ALORS RENVOYER gtabUnites[nNombre + 1]
SI nNombre < 100 ALORS RENVOYER Dizaines(nNombre)
sRes est une chaîne
nCent, nReste sont des entiers
SELON nNombre
	CAS < 1000
		nCent = PartieEntière(nNombre / 100)
		nReste = nNombre modulo 100
		SI nCent > 1 ALORS sRes = EnLettres(nCent) + " "
		sRes += "cent"
		SI nCent > 1 ET nReste = 0 ALORS sRes += "s"
	CAS < 1_000_000
		nCent = PartieEntière(nNombre / 1000)
		nReste = nNombre modulo 1000
		// "mille" est invariable, et on n'écrit pas le s de cent ou vingt devant lui
		SI nCent > 1 ALORS
			sRes = EnLettres(nCent)
			SI Droite(sRes, 5) = "cents" OU Droite(sRes, 6) = "vingts" ALORS sRes = Gauche(sRes, Taille(sRes) - 1)
			sRes += " "
		FIN
		sRes += "mille"
	AUTRE CAS
		nCent = nNombre / 1000000
		nReste = nNombre % 1000000
		sRes = EnLettres(nCent) + " million" + (nCent > 1 ? "s" SINON "")
FIN
SI nReste > 0 ALORS sRes += [" "] + EnLettres(nReste)
RENVOYER sRes

PROCÉDURE PRIVÉE Dizaines(nNombre est un entier)
nDix est un entier = nNombre / 10
nUn est un entier = Modulo(nNombre, 10)
SI nDix DANS (7, 9) ALORS nUn += 10
sFin est une chaîne
SI nUn > 16 ALORS
	sFin = "dix-" + gtabUnites[nUn - 9]
SINON
	SI nUn > 0 ALORS sFin = gtabUnites[nUn + 1]
FIN
SI nDix = 1 ALORS RENVOYER "dix-" + gtabUnites[nUn + 1]
SI nUn = 0 ALORS RENVOYER gtabDizaines[nDix + 1] + (nDix = 8 ? "s" SINON "")
SI (nUn = 1 OU nUn = 11) ET nDix < 8 ALORS RENVOYER gtabDizaines[nDix+1] + " et " + sFin
RENVOYER gtabDizaines[nDix + 1] + "-" + sFin

PROCÉDURE MontantEnLettres(cyMontant est un monétaire) : chaîne
nEuros est un entier = PartieEntière(cyMontant)
nCents est un entier = Arrondi(PartieDécimale(cyMontant) * 100)
sTexte est une chaîne
SI nEuros > 0 ALORS
	sTexte = EnLettres(nEuros)
	SI sTexte =] "million" OU sTexte =] "millions" ALORS sTexte += " d'" SINON sTexte += " "
	sTexte += "euro" + (nEuros > 1 ? "s" SINON "")
FIN
SI nCents > 0 ALORS sTexte += [" et "] + EnLettres(nCents) + " centime" + (nCents > 1 ? "s" SINON "")
RENVOYER Majuscule(sTexte[[1]]) + sTexte[[2 À]]
