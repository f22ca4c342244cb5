// Copies et références : objets, objets dynamiques, structures, tableaux, tableaux associatifs, files ; = , <= , <-
Essai()
STAdr est une Structure
	sVille est une chaîne
	tabN est un tableau d'entiers
FIN
CPers est une Classe
	m_sNom est une chaîne
	m_stAdr est un STAdr
	m_pAmi est un CPers dynamique
	m_tabT est un tableau de chaînes
FIN
PROCÉDURE Essai()
o1, o2 sont des CPers
o1.m_sNom = "Un"
o1.m_stAdr.sVille = "Lyon"
Ajoute(o1.m_stAdr.tabN, 1)
Ajoute(o1.m_tabT, "t1")
o2 = o1
o2.m_sNom = "Deux"
o2.m_stAdr.sVille = "Metz"
Info(o1.m_sNom, o1.m_stAdr.sVille)
p1 est un CPers dynamique = new CPers
p1.m_sNom = "P1"
p2 est un CPers dynamique = p1
p2.m_sNom = "P2"
Info(p1.m_sNom)
o1.m_pAmi = p1
o2 = o1
o2.m_pAmi.m_sNom = "Ami"
Info(p1.m_sNom, o2.m_stAdr.sVille)
tab1 est un tableau d'entiers = [1, 2]
tab2 est un tableau d'entiers = tab1
tab3 est un tableau d'entiers
tab3 <= tab1
tab1[1] = 10
Info(tab2[1], tab3[1])
tab2 = [7]
Info(tab1[1], tab2..Occurrence)
ta1 est un tableau associatif d'entiers
ta1["a"] = 1
ta2 est un tableau associatif d'entiers = ta1
ta2["a"] = 2
Info(ta1["a"])
f1 est une file d'entiers
Enfile(f1, 1)
f2 est une file d'entiers
f2 = f1
n est un entier
Défile(f2, n)
Info(f1..Occurrence, f2..Occurrence)
st1 est un STAdr
st1.sVille = "X"
tabSt est un tableau de STAdr
Ajoute(tabSt, st1)
st2 est un STAdr <- st1
st1.sVille = "Y"
Info(tabSt[1].sVille)
POUR TOUT st DE tabSt
	st.sVille = "Z"
FIN
Info(tabSt[1].sVille)
tabO est un tableau de CPers dynamique
POUR i = 1 À 2
	p est un CPers dynamique = new CPers
	p.m_sNom = "n" + i
	Ajoute(tabO, p)
FIN
Info(tabO[1].m_sNom + tabO[2].m_sNom)
Modifie(o1, p1, tab1, st1, ta1)
Info(o1.m_sNom, p1.m_sNom, tab1..Occurrence, st1.sVille, ta1["a"])
Local(o1, tab1, st1)
Info(o1.m_sNom, st1.sVille)
SI p1 = p2 ALORS Info("même") SINON Info("autre")
p2 = Null
Info(p1 <> Null, p2 = Null)
PROCÉDURE Modifie(o, p, tab, st, ta)
o.m_sNom = "mod"
p.m_sNom = "modp"
Ajoute(tab, 5)
st.sVille = "mods"
ta["a"] = 99
PROCÉDURE Local(LOCAL o est un CPers, LOCAL tab est un tableau d'entiers, LOCAL st est un STAdr)
o.m_sNom = "local"
st.sVille = "local"
