// Mémoïsation, classe générique simulée par variant, procédure en paramètre, tableau associatif de tableaux
CCache est une Classe
	PRIVÉ
		m_pCalcul est une procédure
		m_taValeurs est un tableau associatif de variant
		m_nCalculs est un entier
FIN
clFibo est un CCache(Fibo)
Info(clFibo.Lit(30), clFibo.Lit(30), clFibo.Calculs())
clMots est un CCache("Envers")
Info(clMots.Lit("abc"), clMots.Lit("abc"), clMots.Lit("x"), clMots.Calculs())
taIndex est un tableau associatif de tableau de chaînes
POUR TOUTE CHAÎNE sMot DE "arbre banane avion bateau cerise" SÉPARÉE PAR " "
	Ajoute(taIndex[sMot[[1]]], sMot)
FIN
POUR TOUT tabMots, sLettre DE taIndex
	Info(Majuscule(sLettre) + " (" + tabMots..Occurrence + ") " + TableauVersChaîne(tabMots, ", "))
FIN
Info(taIndex["z"]..Vide, taIndex["a"]..Vide, taIndex..Occurrence)

PROCÉDURE Fibo(n) : entier sur 8 octets
a, b, c sont des entiers sur 8 octets
b = 1
BOUCLE(n)
	c = a + b
	a = b
	b = c
FIN
RENVOYER a
PROCÉDURE Envers(s)
RENVOYER Inverse(s)
PROCÉDURE CCache::Constructeur(p est une procédure)
m_pCalcul = p
PROCÉDURE CCache::Lit(clé) : variant
SI m_taValeurs[clé]..Vide ALORS
	m_taValeurs[clé] = m_pCalcul(clé)
	m_nCalculs++
FIN
RENVOYER m_taValeurs[clé]
PROCÉDURE CCache::Calculs()
RENVOYER m_nCalculs
