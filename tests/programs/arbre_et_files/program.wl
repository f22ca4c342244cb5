// Arbre, file, pile, liste : parcours en largeur et en profondeur, évaluation, tri topologique
CArbre est une Classe
	PUBLIC
		m_sNom est une chaîne
		m_tabFils est un tableau de CArbre dynamique
		m_pclPere est un CArbre dynamique
FIN
STTache est une Structure
	sNom est une chaîne
	tabDep est un tableau de chaînes
FIN

pclRacine est un CArbre dynamique = allouer un CArbre("racine")
pclA est un CArbre dynamique <- pclRacine.AjouteFils("A")
pclB est un CArbre dynamique <- pclRacine.AjouteFils("B")
pclA.AjouteFils("A1"); pclA.AjouteFils("A2").AjouteFils("A2x")
pclB.AjouteFils("B1")
Trace(pclRacine.Texte())
Trace(pclRacine.Profondeur(), pclRacine.Compte(), pclA.Compte())
Trace(Largeur(pclRacine))
Trace(Prefixe(pclRacine))
pclX est un CArbre dynamique <- pclRacine.Cherche("A2x")
Trace(pclX.Chemin())
SI pclRacine.Cherche("rien") = Null ALORS Trace("pas trouvé")
pclA.Detache()
Trace(pclRacine.Texte(), pclA.m_pclPere = Null)

pileN est une pile d'entiers
fileN est une file de chaînes
POUR i = 1 À 4
	Empile(pileN, i * i)
	Enfile(fileN, "e" + i)
FIN
n est un entier
s est une chaîne
Dépile(pileN, n); Défile(fileN, s)
Trace(n, s, pileN..Occurrence, fileN..Occurrence)
nSomme est un entier
TANTQUE Dépile(pileN, n)
	nSomme += n
FIN
Trace(nSomme, pileN..Vide, fileN..Vide)
sSuite est une chaîne
POUR TOUT sE DE fileN
	sSuite += sE
FIN
Trace(sSuite, fileN..Occurrence)
listN est une liste d'entiers
Ajoute(listN, 5); Ajoute(listN, 7); Insère(listN, 1, 3)
Supprime(listN, 2)
sSuite = ""
POUR TOUT nE DE listN
	sSuite += [","] + nE
FIN
Trace(sSuite)

tabT est un tableau de STTache
Tache("maison", "murs,toit")
Tache("toit", "murs")
Tache("murs", "fondations")
Tache("fondations", "")
Trace(Ordre())
Tache("fondations2", "maison2"); Tache("maison2", "fondations2")
Trace(Ordre())

PROCÉDURE CArbre::Constructeur(sNom)
m_sNom = sNom
PROCÉDURE CArbre::AjouteFils(sNom est une chaîne) : CArbre dynamique
pclF est un CArbre dynamique = allouer un CArbre(sNom)
pclF.m_pclPere <- objet
TableauAjoute(m_tabFils, pclF)
RENVOYER pclF
PROCÉDURE CArbre::Texte() : chaîne
SI m_tabFils..Occurrence = 0 ALORS RENVOYER m_sNom
sT est une chaîne
POUR TOUT pclF DE m_tabFils
	sT += [" "] + pclF.Texte()
FIN
RENVOYER m_sNom + "(" + sT + ")"
PROCÉDURE CArbre::Profondeur() : entier
nMax est un entier
POUR TOUT pclF DE :m_tabFils
	nMax = Max(nMax, pclF.Profondeur())
FIN
RENVOYER nMax + 1
PROCÉDURE CArbre::Compte()
nC est un entier = 1
POUR TOUT pclF DE :m_tabFils
	nC += pclF.Compte()
FIN
RENVOYER nC
PROCÉDURE CArbre::Cherche(sNom) : CArbre dynamique
SI m_sNom ~= sNom ALORS RENVOYER objet
pclT est un CArbre dynamique
POUR TOUT pclF DE m_tabFils
	pclT <- pclF.Cherche(sNom)
	SI pclT <> Null ALORS RENVOYER pclT
FIN
RENVOYER Null
PROCÉDURE CArbre::Chemin() : chaîne
SI m_pclPere = Null ALORS RENVOYER m_sNom
RENVOYER m_pclPere.Chemin() + "/" + m_sNom
PROCÉDURE CArbre::Detache()
SI m_pclPere = Null ALORS RETOUR
POUR i = m_pclPere.m_tabFils..Occurrence À 1 PAS -1
	SI m_pclPere.m_tabFils[i] = objet ALORS TableauSupprime(m_pclPere.m_tabFils, i)
FIN
m_pclPere = Null

PROCÉDURE Largeur(pclDepart est un CArbre dynamique)
fileA est une file de CArbre dynamique
sR est une chaîne
pclC est un CArbre dynamique
Enfile(fileA, pclDepart)
TANTQUE Défile(fileA, pclC)
	sR += [" "] + pclC.m_sNom
	POUR TOUT pclF DE pclC.m_tabFils
		Enfile(fileA, pclF)
	FIN
FIN
RENVOYER sR
PROCÉDURE Prefixe(pclN est un CArbre dynamique) : chaîne
sR est une chaîne = pclN.m_sNom
POUR TOUT pclF DE pclN.m_tabFils
	sR += " " + Prefixe(pclF)
FIN
RENVOYER sR
PROCÉDURE Tache(sNom, sDep)
stT est un STTache
stT.sNom = sNom
SI sDep <> "" ALORS ChaîneVersTableau(sDep, stT.tabDep, ",")
TableauAjoute(tabT, stT)
PROCÉDURE Ordre() : chaîne
taFait est un tableau associatif de booléens
sR est une chaîne
bProgres est un booléen = Vrai
TANTQUE bProgres
	bProgres = Faux
	POUR TOUT stT DE tabT
		SI taFait[stT.sNom] ALORS CONTINUER
		bPret est un booléen = Vrai
		POUR TOUT sD DE stT.tabDep
			SI PAS taFait[sD] ALORS bPret = Faux ; SORTIR
		FIN
		SI bPret ALORS
			taFait[stT.sNom] = Vrai
			sR += [">"] + stT.sNom
			bProgres = Vrai
		FIN
	FIN
FIN
SI ChaîneOccurrence(sR, ">") + 1 < tabT..Occurrence ALORS RENVOYER "cycle !"
RENVOYER sR
