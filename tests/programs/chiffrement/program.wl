// César, Vigenère, RLE, morse : chaînes caractère par caractère, tableaux associatifs inversés, constantes
CONSTANTE ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
Info(Cesar("Hello, World!", 3), Cesar(Cesar("Zèbre", 5), -5))
Info(Vigenere("ATTACKATDAWN", "LEMON"), Vigenere("LXFOPVEFRNHR", "LEMON", Faux))
Info(RLE("WWWWBBBWWC"), DeRLE(RLE("AAAAAAAAAAAAB")))
taMorse est un tableau associatif de chaînes = [["S", "..."], ["O", "---"], ["E", "."]]
taInverse est un tableau associatif de chaînes
POUR TOUT sCode, sLettre DE taMorse
	taInverse[sCode] = sLettre
FIN
sMorse est une chaîne
sTexte est une chaîne = "SOSE"
POUR i = 1 À Taille(sTexte)
	sMorse += [" "] + taMorse[sTexte[[i]]]
FIN
Info(sMorse)
sRetour est une chaîne
POUR TOUTE CHAÎNE sC DE sMorse SÉPARÉE PAR " "
	sRetour += taInverse[sC]
FIN
Info(sRetour, Palindrome("Ésope reste ici et se repose"), Palindrome("non oui"))
Info(Anagrammes("chien niche aube beau arbre"))
PROCÉDURE Cesar(s est une chaîne, nCle est un entier) : chaîne
sRes, sCar sont des chaînes
nPos est un entier
POUR i = 1 _À_ Taille(s)
	sCar = s[[i]]
	nPos = Position(ALPHABET, Majuscule(sCar))
	SI nPos = 0 ALORS
		sRes += sCar
	SINON
		nPos = (nPos - 1 + nCle + 26) modulo 26 + 1
		sRes += sCar = Majuscule(sCar) ? ALPHABET[[nPos]] SINON Minuscule(ALPHABET[[nPos]])
	FIN
FIN
RENVOYER sRes
PROCÉDURE Vigenere(s est une chaîne, sCle est une chaîne, bCode est un booléen = Vrai) : chaîne
sRes est une chaîne
POUR i = 1 À Taille(s)
	nDec est un entier = Asc(sCle[[(i - 1) modulo Taille(sCle) + 1]]) - 65
	SI PAS bCode ALORS nDec = -nDec
	sRes += Caract((Asc(s[[i]]) - 65 + nDec + 26) modulo 26 + 65)
FIN
RENVOYER sRes
PROCÉDURE RLE(s est une chaîne) : chaîne
sRes est une chaîne
nI est un entier = 1
TANTQUE nI <= Taille(s)
	nNb est un entier = 1
	TANTQUE s[[nI + nNb]] = s[[nI]]
		nNb++
	FIN
	sRes += (nNb > 1 ? nNb SINON "") + s[[nI]]
	nI += nNb
FIN
RENVOYER sRes
PROCÉDURE DeRLE(s est une chaîne) : chaîne
sRes, sNb sont des chaînes
POUR i = 1 À Taille(s)
	SI s[[i]] DANS ("0" À "9") ALORS
		sNb += s[[i]]
	SINON
		sRes += Répète(s[[i]], sNb = "" ? 1 SINON Val(sNb))
		sNb = ""
	FIN
FIN
RENVOYER sRes
PROCÉDURE Palindrome(s est une chaîne) : booléen
sP est une chaîne = ChaîneFormate(s, ccMinuscule + ccSansAccent)
sP = Remplace(sP, " ", "")
RENVOYER sP = Inverse(sP)
PROCÉDURE Anagrammes(sMots est une chaîne) : chaîne
ta est un tableau associatif de tableaux de chaînes
sRes est une chaîne
POUR TOUTE CHAÎNE sMot DE sMots SÉPARÉE PAR " "
	tabL est un tableau de chaînes = []
	POUR i = 1 À Taille(sMot)
		Ajoute(tabL, sMot[[i]])
	FIN
	TableauTrie(tabL, ttCroissant)
	Ajoute(ta[TableauVersChaîne(tabL, "")], sMot)
FIN
POUR TOUT tabM, sCle DE ta
	sRes += ["/"] + TableauVersChaîne(tabM, "=")
FIN
RENVOYER sRes
