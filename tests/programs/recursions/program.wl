// Algorithmes récursifs : Hanoï, permutations, tri fusion, reines, Ackermann, palindrome, PGCD, base, dichotomie
gnCoups est un entier
Hanoï(5, "A", "C", "B")
Trace(gnCoups)
tabP est un tableau de chaînes
Permute("", "abc", tabP)
Trace(TableauVersChaîne(tabP, " "))
tab est un tableau d'entiers = [5, 2, 9, 1, 5, 6, -3]
TriFusion(tab, 1, TableauOccurrence(tab))
Trace(TableauVersChaîne(tab, ","))
Trace(Ackermann(2, 3), PGCD(84, 36), EnBase(255, 2), EnBase(255, 16), EnBase(0, 2))
Trace(Palindrome("Esope reste ici et se repose"), Palindrome("WINDEV"))
Trace(Reines(6))
Trace(Dichotomie(tab, 9, 1, 7), Dichotomie(tab, 4, 1, 7))
Trace(Somme_Chiffres(98765), Puissance_(2, 30), Puissance_(3, 0))
Trace(Combinaisons(10, 3))
Trace(Inverse_("Été à Nîmes"))
Trace(Profondeur("((a)(b(c)))"))
moSomme est un monétaire = Intérêts(1000, 0.035, 10)
Trace(moSomme, Arrondi(moSomme, 2))

PROCÉDURE Hanoï(n est un entier, sDe, sVers, sPar)
SI n = 0 ALORS RETOUR
Hanoï(n - 1, sDe, sPar, sVers)
gnCoups++
Hanoï(n - 1, sPar, sVers, sDe)

PROCÉDURE Permute(sDébut est une chaîne, sReste est une chaîne, tabRés est un tableau de chaînes)
SI sReste = "" ALORS
	Ajoute(tabRés, sDébut)
	RETOUR
FIN
POUR i = 1 À Taille(sReste)
	Permute(sDébut + sReste[[i]], sReste[[À i - 1]] + sReste[[i + 1 À]], tabRés)
FIN

PROCÉDURE TriFusion(tabT, nDe est un entier, nA est un entier)
SI nDe >= nA ALORS RETOUR
nMilieu est un entier = (nDe + nA) / 2
TriFusion(tabT, nDe, nMilieu)
TriFusion(tabT, nMilieu + 1, nA)
tabFusion est un tableau d'entiers
i est un entier = nDe
j est un entier = nMilieu + 1
TANTQUE i <= nMilieu OU j <= nA
	SI j > nA _OU_ (i <= nMilieu _ET_ tabT[i] <= tabT[j]) ALORS
		Ajoute(tabFusion, tabT[i])
		i++
	SINON
		Ajoute(tabFusion, tabT[j])
		j++
	FIN
FIN
POUR TOUT n, k DE tabFusion
	tabT[nDe + k - 1] = n
FIN

PROCÉDURE Ackermann(m est un entier, n est un entier) : entier
SELON Vrai
	CAS m = 0 : RENVOYER n + 1
	CAS n = 0 : RENVOYER Ackermann(m - 1, 1)
	AUTRE CAS : RENVOYER Ackermann(m - 1, Ackermann(m, n - 1))
FIN

PROCÉDURE PGCD(a est un entier, b est un entier) : entier
RENVOYER b = 0 ? a SINON PGCD(b, a modulo b)

PROCÉDURE EnBase(n est un entier, nBase est un entier) : chaîne
SI n < nBase ALORS RENVOYER "0123456789ABCDEF"[[n + 1]]
RENVOYER EnBase(PartieEntière(n / nBase), nBase) + EnBase(n modulo nBase, nBase)

PROCÉDURE Palindrome(s est une chaîne) : booléen
s = ChaîneFormate(s, ccMinuscule + ccSansAccent + ccSansPonctuationNiEspace)
PROCÉDURE INTERNE Test(a est un entier, b est un entier) : booléen
	SI a >= b ALORS RENVOYER Vrai
	SI s[[a]] <> s[[b]] ALORS RENVOYER Faux
	RENVOYER Test(a + 1, b - 1)
FIN
RENVOYER Test(1, Taille(s))

PROCÉDURE Reines(n est un entier) : entier
tabCol est un tableau de n entiers
nSolutions est un entier
Place(1)
RENVOYER nSolutions
PROCÉDURE INTERNE Place(nLigne est un entier)
	SI nLigne > n ALORS
		nSolutions++
		RETOUR
	FIN
	POUR c = 1 À n
		bLibre est un booléen = Vrai
		POUR l = 1 À nLigne - 1
			SI tabCol[l] = c _OU_ Abs(tabCol[l] - c) = nLigne - l ALORS bLibre = Faux ; SORTIR
		FIN
		SI bLibre ALORS
			tabCol[nLigne] = c
			Place(nLigne + 1)
		FIN
	FIN
FIN

PROCÉDURE Dichotomie(t, nCherché, nDe, nA) : entier
SI nDe > nA ALORS RENVOYER 0
m est un entier = (nDe + nA) / 2
SI t[m] = nCherché ALORS RENVOYER m
SI t[m] < nCherché ALORS RENVOYER Dichotomie(t, nCherché, m + 1, nA)
RENVOYER Dichotomie(t, nCherché, nDe, m - 1)

PROCÉDURE Somme_Chiffres(n est un entier)
SI n < 10 ALORS RENVOYER n
RENVOYER n modulo 10 + Somme_Chiffres(n / 10)

PROCÉDURE Puissance_(a, n)
SI n = 0 ALORS RENVOYER 1
SI EstPair(n) ALORS
	r est un entier = Puissance_(a, n / 2)
	RENVOYER r * r
FIN
RENVOYER a * Puissance_(a, n - 1)

PROCÉDURE Combinaisons(n, k)
SI k = 0 OU k = n ALORS RENVOYER 1
RENVOYER Combinaisons(n - 1, k - 1) + Combinaisons(n - 1, k)

PROCÉDURE Inverse_(s est une chaîne)
SI Taille(s) <= 1 ALORS RENVOYER s
RENVOYER Inverse_(Milieu(s, 2)) + s[[1]]

PROCÉDURE Profondeur(s est une chaîne, n est un entier = 0, nMax est un entier = 0) : entier
SI s = "" ALORS RENVOYER nMax
SI s[[1]] = "(" ALORS n++
SI s[[1]] = ")" ALORS n--
RENVOYER Profondeur(s[[2 À]], n, Max(n, nMax))

PROCÉDURE Intérêts(moCapital est un monétaire, rTaux est un réel, nAns est un entier) : monétaire
SI nAns = 0 ALORS RENVOYER moCapital
RENVOYER Intérêts(moCapital * (1 + rTaux), rTaux, nAns - 1)
