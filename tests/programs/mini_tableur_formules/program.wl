// Mini-tableur : formules, références, cycles, récursion mutuelle, analyseur descendant
GLOBAL
	gtaCellules est un tableau associatif de chaînes
	gtaEnCours est un tableau associatif de booléens
gtaCellules["A1"] = "5"
gtaCellules["A2"] = "=A1*2+1"
gtaCellules["A3"] = "=(A1+A2)/4-1.5"
gtaCellules["B1"] = "=SOMME(A1:A3)"
gtaCellules["B2"] = "=B3"
gtaCellules["B3"] = "=B2+1"
gtaCellules["C1"] = "=-A1^2"
gtaCellules["C2"] = "=1/0"
gtaCellules["C3"] = "=2*(3+"
gtaCellules["D1"] = "bonjour"
gtaCellules["D2"] = "=MAX(A1;A2;3)*10%"
POUR TOUT sFormule, sNom DE gtaCellules
	Trace(ChaîneConstruit("%1 [%2] -> %3", sNom, sFormule, Affiche(sNom)))
FIN

PROCÉDURE Affiche(sNom)
QUAND EXCEPTION DANS
	RENVOYER Valeur(sNom)
FAIRE
	RENVOYER "#" + ExceptionInfo(errMessage)
FIN

PROCÉDURE Valeur(LOCAL sNom est une chaîne)
sContenu est une chaîne = gtaCellules[sNom]
SI Gauche(sContenu) <> "=" ALORS
	SI EstNumérique(sContenu) ALORS RENVOYER Val(sContenu)
	RENVOYER sContenu
FIN
SI gtaEnCours[sNom] ALORS
	gtaEnCours[sNom] = Faux
	ExceptionDéclenche(1, "CYCLE")
FIN
gtaEnCours[sNom] = Vrai
nPos est un entier = 1
rRes est un réel = Somme2(sContenu[[2 À]], nPos)
gtaEnCours[sNom] = Faux
SI nPos <= Taille(sContenu) - 1 ALORS ExceptionDéclenche(2, "SYNTAXE")
RENVOYER rRes

PROCÉDURE Somme2(s est une chaîne, nPos) : réel
r est un réel = Produit(s, nPos)
TANTQUE s[[nPos]] DANS ("+", "-")
	sOp est une chaîne = s[[nPos]]
	nPos++
	SI sOp = "+" ALORS r += Produit(s, nPos) SINON r -= Produit(s, nPos)
FIN
RENVOYER r

PROCÉDURE Produit(s, nPos) : réel
r est un réel = Puissance2(s, nPos)
BOUCLE
	SELON s[[nPos]]
		CAS "*"
			nPos++
			r *= Puissance2(s, nPos)
		CAS "/"
			nPos++
			d est un réel = Puissance2(s, nPos)
			SI d = 0 ALORS ExceptionDéclenche(3, "DIV0")
			r /= d
		CAS "%"
			nPos++
			r /= 100
		AUTRE CAS : RENVOYER r
	FIN
FIN

PROCÉDURE Puissance2(s, nPos) : réel
SI s[[nPos]] = "-" ALORS
	nPos++
	RENVOYER -Puissance2(s, nPos)
FIN
r est un réel = Facteur(s, nPos)
SI s[[nPos]] = "^" ALORS
	nPos++
	r = r ^ Puissance2(s, nPos)
FIN
RENVOYER r

PROCÉDURE Facteur(s, nPos) : réel
sMot est une chaîne
c est une chaîne = s[[nPos]]
SELON Vrai
	CAS c = "("
		nPos++
		r est un réel = Somme2(s, nPos)
		SI s[[nPos]] <> ")" ALORS ExceptionDéclenche(2, "SYNTAXE")
		nPos++
		RENVOYER r
	CAS EstChiffre(c)
		TANTQUE EstChiffre(s[[nPos]]) OU s[[nPos]] = "."
			sMot += s[[nPos]]
			nPos++
		FIN
		RENVOYER Val(sMot)
	CAS "A" <= c <= "Z"
		TANTQUE "A" <= s[[nPos]] <= "Z" OU EstChiffre(s[[nPos]])
			sMot += s[[nPos]]
			nPos++
		FIN
		SI s[[nPos]] = "(" ALORS RENVOYER Fonction2(sMot, s, nPos)
		RENVOYER Valeur(sMot)
FIN
ExceptionDéclenche(2, "SYNTAXE")

PROCÉDURE Fonction2(sFonction, s, nPos) : réel
tabArgs est un tableau de réels
nPos++
BOUCLE
	nDebut est un entier = nPos
	SI s[[nPos + 2]] = ":" ALORS
		nDe est un entier = Val(s[[nPos + 1]])
		nA est un entier = Val(s[[nPos + 4]])
		POUR n = nDe À nA
			TableauAjoute(tabArgs, Valeur(s[[nDebut]] + n))
		FIN
		nPos += 5
	SINON
		TableauAjoute(tabArgs, Somme2(s, nPos))
	FIN
	SI s[[nPos]] = ";" ALORS nPos++ SINON SORTIR
FIN
SI s[[nPos]] <> ")" ALORS ExceptionDéclenche(2, "SYNTAXE")
nPos++
SELON sFonction
	CAS "SOMME" : RENVOYER Somme(tabArgs)
	CAS "MAX" : RENVOYER Max(tabArgs)
	AUTRE CAS : ExceptionDéclenche(4, "FONCTION")
FIN

PROCÉDURE EstChiffre(c) : booléen
RENVOYER c >= "0" ET c <= "9"
