// Commandes par nom : variables procédure, tableau associatif de procédures, Exécute, lambdas conservées
GLOBAL
	gtaCommandes est un tableau associatif de procédures
	gtabPile est un tableau de réels
gtaCommandes["+"] = Addition
gtaCommandes["-"] = Soustraction
gtaCommandes["carre"] = () => { gtabPile[gtabPile..Occurrence] *= gtabPile[gtabPile..Occurrence] }
POUR TOUTE CHAÎNE sLigne DE "3 4 +;10 2 -;5 carre 1 -;1 +;7 foo" SÉPARÉE PAR ";"
	TableauSupprimeTout(gtabPile)
	Trace(sLigne + " = " + Evalue(sLigne))
FIN
pProc est une procédure = Addition
gtabPile = [1, 2]
pProc()
Trace(gtabPile[1], gtabPile..Occurrence)
pProc = Double2
Trace(pProc(21))
Trace(Applique(Double2, 4), Applique("Double2", 5), Applique(x => x * 10, 6), Applique((n) => { RENVOYER n + 0.5 }, 1))
tabRes est un tableau d'entiers
PourChaque([3, 1, 2], (n est un entier) => { TableauAjoute(tabRes, n * n) })
Trace(TableauVersChaîne(tabRes, ","))
nTotal est un entier
PourChaque(tabRes, Cumule)
Trace(nTotal)
Exécute("Affiche2", "a", 3)
sNom est une chaîne = "Double2"
Trace(Exécute(sNom, 8))
Trace(Compose(Double2, x => x + 1)(5))

	PROCÉDURE INTERNE Cumule(n est un entier)
		nTotal += n
	FIN

PROCÉDURE Addition()
b est un réel = gtabPile[gtabPile..Occurrence]
TableauSupprime(gtabPile, gtabPile..Occurrence)
gtabPile[gtabPile..Occurrence] += b
PROCÉDURE Soustraction()
b est un réel = gtabPile[gtabPile..Occurrence]
TableauSupprime(gtabPile, gtabPile..Occurrence)
gtabPile[gtabPile..Occurrence] -= b
PROCÉDURE Double2(x)
RENVOYER x * 2
PROCÉDURE Applique(pF est une procédure, x)
RENVOYER pF(x)
PROCÉDURE PourChaque(tab est un tableau d'entiers, pAction est une procédure)
POUR TOUT n DE tab
	pAction(n)
FIN
PROCÉDURE Affiche2(sQuoi, nFois)
Trace(Répète(sQuoi, nFois))
PROCÉDURE Compose(f est une procédure, g est une procédure)
RENVOYER (x) => { RENVOYER g(f(x)) }
PROCÉDURE Evalue(sExpr est une chaîne) : chaîne
POUR TOUTE CHAÎNE sMot DE sExpr SÉPARÉE PAR " "
	SI EstNumérique(sMot) ALORS
		TableauAjoute(gtabPile, Val(sMot))
	SINON SI gtaCommandes[sMot]..Existe ALORS
		pCommande est une procédure = gtaCommandes[sMot]
		pCommande()
	SINON
		RENVOYER "commande inconnue : " + sMot
	FIN
FIN
RENVOYER gtabPile[gtabPile..Occurrence]
CAS EXCEPTION:
RENVOYER "erreur"
