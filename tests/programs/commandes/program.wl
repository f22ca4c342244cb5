// Interpréteur de commandes, à l'ancienne
GLOBAL
	gbFini est un booléen
	gtabPile est une pile de réels
	gtaCommandes est un tableau associatif de procédures
	gsSortie est une chaîne

InitCommandes
sScript est une chaîne = [
	empile 3 ; empile 4
	add ; affiche
	EMPILE 2.5 10 ; mul ; Affiche
	somme 1 2 3 4 5
	inconnue 12
	dup ; add ; affiche
	vide ; add
	max 3 17 -5 ; affiche
	quitte
	affiche
]
POUR TOUTE CHAÎNE sLigne DE sScript SÉPARÉE PAR RC
	POUR TOUTE CHAÎNE sCmd DE sLigne SÉPARÉE PAR ";"
		sCmd = SansEspace(Remplace(sCmd, TAB, ""))
		SI sCmd ~= "" ALORS CONTINUER
		SI gbFini ALORS SORTIR
		Exécution(sCmd)
	FIN
FIN
Info(gsSortie)

PROCÉDURE InitCommandes()
gtaCommandes["empile"] = Cmd_Empile
gtaCommandes["add"] = Cmd_Binaire
gtaCommandes["mul"] = Cmd_Binaire
gtaCommandes["affiche"] = procédure(sNom, tabArgs) { Sort(gtabPile..Vide ? "(vide)" SINON "= " + Sommet()) }
gtaCommandes["dup"] = procédure(sNom, tabArgs) {
	Empile(gtabPile, Sommet())
}
gtaCommandes["vide"] = (sNom, tabArgs) => { SupprimeTout(gtabPile) }
gtaCommandes["somme"] = "Cmd_Somme"
gtaCommandes["max"] = "Cmd_Max"
gtaCommandes["quitte"] = (sNom, tabArgs) => { gbFini = Vrai }

PROCÉDURE Exécution(sCmd)
tabMots est un tableau de chaînes
ChaîneVersTableau(sCmd, tabMots, " ")
sNom est une chaîne = Minuscule(tabMots[1])
Supprime(tabMots, 1)
SI gtaCommandes[sNom]..Vide ALORS
	Sort("?" + sNom)
	RETOUR
FIN
fCmd est une Procédure = gtaCommandes[sNom]
fCmd(sNom, tabMots)

PROCÉDURE Cmd_Empile(sNom, tabArgs)
POUR TOUT sArg DE tabArgs
	Empile(gtabPile, Val(sArg))
FIN

PROCÉDURE Cmd_Binaire(sNom, tabArgs)
SI gtabPile..Occurrence < 2 ALORS Sort("pile trop courte pour " + sNom) ; RETOUR
b est un réel = Dépile(gtabPile)
a est un réel = Dépile(gtabPile)
SELON sNom
	CAS "add" : Empile(gtabPile, a + b)
	CAS "mul" : Empile(gtabPile, a * b)
FIN

PROCÉDURE Cmd_Somme(sNom, tabArgs)
Sort("somme " + TotalDe(tabArgs[1], tabArgs[2], tabArgs[3]))
Sort("reçus " + TotalDe())

// Nombre quelconque de paramètres
PROCÉDURE TotalDe(*)
nTotal est un entier
nInd est un entier
POUR nInd = 1 À MesParamètres..Occurrence
	nTotal += Val(MesParamètres[nInd])
FIN
RENVOYER nTotal + "/" + MesParamètres..Occurrence

PROCÉDURE Cmd_Max(sNom, tabArgs)
rMax est un réel = Val(tabArgs[1])
POUR TOUT s DE tabArgs
	SI Val(s) > rMax ALORS rMax = Val(s)
FIN
Empile(gtabPile, rMax)

PROCÉDURE Sommet()
r est un réel = Dépile(gtabPile)
Empile(gtabPile, r)
RENVOYER r

PROCÉDURE Sort(s)
gsSortie += [RC] + s
