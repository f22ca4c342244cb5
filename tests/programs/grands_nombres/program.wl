// Calcul exact sur de grands nombres en chaînes, suites, récursivité
CGrand est une Classe
	PRIVÉ
	m_tabChiffres est un tableau d'entiers	// unités d'abord
FIN
a est un CGrand("99999999999999999999")
b est un CGrand("1")
c est un CGrand
c = a.Plus(b)
Info(c.Texte(), c.NbChiffres())
f est un CGrand dynamique = new CGrand("1")
POUR i = 2 _À_ 25
	f = f.Fois(i)
FIN
Info("25! = " + f.Texte())
Info("2^100 = " + Puissance2(100))
Info(a.Compare(c), c.Compare(a), a.Compare(a))
Info(Fibonacci(90))
Info("Somme des chiffres : " + SommeChiffres(f.Texte()))

PROCÉDURE CGrand::Constructeur(LOCAL sNombre est une chaîne = "0")
POUR n = Taille(sNombre) À 1 PAS -1
	Ajoute(:m_tabChiffres, Val(sNombre[[n]]))
FIN

PROCÉDURE CGrand::NbChiffres() : entier
RENVOYER :m_tabChiffres..Occurrence

PROCÉDURE CGrand::Chiffre(n est un entier) : entier
RENVOYER n <= :NbChiffres() ? :m_tabChiffres[n] SINON 0

PROCÉDURE CGrand::Texte() : chaîne
s est une chaîne
POUR TOUT n DE :m_tabChiffres
	s = n + s
FIN
RENVOYER s

PROCÉDURE CGrand::Plus(clAutre est un CGrand) : CGrand
sRes est une chaîne
nRetenue, nTotal sont des entiers
POUR n = 1 À Max(:NbChiffres(), clAutre.NbChiffres())
	nTotal = :Chiffre(n) + clAutre.Chiffre(n) + nRetenue
	sRes = (nTotal modulo 10) + sRes
	nRetenue = nTotal / 10
FIN
SI nRetenue > 0 ALORS sRes = nRetenue + sRes
clRes est un CGrand(sRes)
RENVOYER clRes

PROCÉDURE CGrand::Fois(nFacteur est un entier)
sRes est une chaîne = ""
nRetenue est un entier
nTotal est un entier
POUR n = 1 À :NbChiffres()
	nTotal = :Chiffre(n) * nFacteur + nRetenue
	sRes = NumériqueVersChaîne(nTotal modulo 10, "d") + sRes
	nRetenue = PartieEntière(nTotal / 10)
FIN
TANTQUE nRetenue > 0
	sRes = (nRetenue modulo 10) + sRes
	nRetenue = PartieEntière(nRetenue / 10)
FIN
RENVOYER allouer un CGrand(sRes)

PROCÉDURE CGrand::Compare(clAutre est un CGrand) : entier
SI :NbChiffres() <> clAutre.NbChiffres() ALORS RENVOYER :NbChiffres() > clAutre.NbChiffres() ? 1 SINON -1
POUR n = :NbChiffres() À 1 PAS -1
	SELON :Chiffre(n) - clAutre.Chiffre(n)
		CAS > 0 : RENVOYER 1
		CAS < 0 : RENVOYER -1
	FIN
FIN
RENVOYER 0

PROCÉDURE Puissance2(n)
p est un CGrand dynamique = allouer un CGrand("1")
BOUCLE(n)
	p = p.Fois(2)
FIN
RENVOYER p.Texte()

PROCÉDURE Fibonacci(n) : entier sur 8 octets
a, b, t sont des entiers sur 8 octets
b = 1
POUR i = 1 À n
	t = a + b
	a = b
	b = t
FIN
RENVOYER a

PROCÉDURE SommeChiffres(s est une chaîne)
SI s = "" ALORS RENVOYER 0
RENVOYER Val(s[[1]]) + SommeChiffres(s[[2 À]])
