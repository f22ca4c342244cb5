// Distance de Levenshtein, plus longue sous-séquence, anagrammes, palindromes
Info("kitten/sitting : " + Distance("kitten", "sitting"))
Info("été/hiver : " + Distance("été", "hiver"), "vide : " + Distance("", "abc"))
Info("LCS : " + LCS("AGGTAB", "GXTXAYB"))

tabMots est un tableau de chaînes = ["chien", "niche", "Chine", "table", "étable", "bâtel", "pomme"]
gtaFamilles est un tableau associatif de tableaux de chaînes
POUR TOUT sMot DE tabMots
	Ajoute(gtaFamilles[Signature(sMot)], sMot)
FIN
POUR TOUT tabFamille, sCle DE gtaFamilles
	SI tabFamille..Occurrence > 1 ALORS Info(sCle + " : " + TableauVersChaîne(tabFamille, ", "))
FIN

POUR TOUTE CHAINE s DE "Ésope reste ici et se repose|Engage le jeu que je le gagne|Bonjour" SEPAREE PAR "|"
	Info(s + (EstPalindrome(s) ? " : oui" SINON " : non"))
FIN

// le mot le plus proche
sCherche est une chaîne = "tablle"
nMeilleure est un entier = 1000
sTrouve est une chaîne
POUR TOUT sMot DE tabMots
	n est un entier = Distance(sMot, sCherche)
	SI n < nMeilleure ALORS
		nMeilleure = n; sTrouve = sMot
	FIN
FIN
Info("Vouliez-vous dire « " + sTrouve + " » ?")

Info(Cesar("Attaquez à l'aube, Zoé !", 3), Cesar(Cesar("Attaquez !", 3), -3))
Info(Verlan("bonjour le monde"))

PROCÉDURE Distance(s1 est une chaîne, s2 est une chaîne) : entier
n1 est un entier = Taille(s1)
n2 est un entier = Taille(s2)
SI n1 = 0 ALORS RENVOYER n2
SI n2 = 0 ALORS RENVOYER n1
tabD est un tableau de n1 + 1 par n2 + 1 entiers
POUR i = 1 À n1 + 1
	tabD[i, 1] = i - 1
FIN
POUR j = 1 À n2 + 1
	tabD[1, j] = j - 1
FIN
POUR i = 2 À n1 + 1
	POUR j = 2 À n2 + 1
		nCout est un entier = (s1[[i - 1]] = s2[[j - 1]]) ? 0 SINON 1
		tabD[i, j] = Min(tabD[i - 1, j] + 1, tabD[i, j - 1] + 1, tabD[i - 1, j - 1] + nCout)
	FIN
FIN
RENVOYER tabD[n1 + 1, n2 + 1]

PROCÉDURE LCS(a est une chaîne, b est une chaîne) : chaîne
SI a = "" OU b = "" ALORS RENVOYER ""
SI a[[1]] = b[[1]] ALORS RENVOYER a[[1]] + LCS(a[[2 À]], b[[2 À]])
s1 est une chaîne = LCS(a[[2 À]], b)
s2 est une chaîne = LCS(a, b[[2 À]])
RENVOYER Taille(s1) >= Taille(s2) ? s1 SINON s2

PROCÉDURE Signature(LOCAL sMot est une chaîne) : chaîne
sMot = SansAccent(Minuscule(sMot))
tabLettres est un tableau de chaînes
POUR i = 1 À Taille(sMot)
	Ajoute(tabLettres, sMot[[i]])
FIN
TableauTrie(tabLettres, ttCroissant)
sResultat est une chaîne
POUR TOUT sLettre DE tabLettres
	sResultat += sLettre
FIN
RENVOYER sResultat

PROCÉDURE EstPalindrome(LOCAL s est une chaîne) : booléen
s = SansEspace(SansAccent(Minuscule(s)), sscTout)
POUR i = 1 _À_ Taille(s) / 2
	SI s[[i]] <> s[[Taille(s) - i + 1]] ALORS RENVOYER Faux
FIN
RENVOYER Vrai

PROCÉDURE Cesar(sTexte est une chaîne, nDecalage est un entier) : chaîne
s est une chaîne
POUR i = 1 À Taille(sTexte)
	c est une chaîne = sTexte[[i]]
	SELON c
		CAS "a" À "z" : s += Caract(Asc("a") + modulo(Asc(c) - Asc("a") + nDecalage + 26, 26))
		CAS "A" À "Z" : s += Caract(Asc("A") + modulo(Asc(c) - Asc("A") + nDecalage + 26, 26))
		AUTRE CAS : s += c
	FIN
FIN
RENVOYER s

PROCÉDURE Verlan(sPhrase)
sResultat est une chaîne
POUR TOUTE CHAÎNE sMot DE sPhrase SÉPARÉE PAR " "
	nMilieu est un entier = Taille(sMot) / 2
	sResultat += [" "] + sMot[[nMilieu + 1 À]] + sMot[[À nMilieu]]
FIN
RENVOYER sResultat
