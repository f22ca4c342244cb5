// Patron visiteur : classes abstraites, plusieurs héritages, constructeurs en chaîne, membres tableau d'objets
CNoeud est une Classe
FIN
CNombre est une Classe
	HÉRITE DE CNoeud
	m_rValeur est un réel
FIN
COperation est une Classe
	HÉRITE DE CNoeud
	m_sSigne est une chaîne
	m_tabFils est un tableau de CNoeud dynamique
FIN
CVisiteur est une Classe
	PROTÉGÉ
		m_nVisites est un entier
FIN
CAffichage est une Classe
	HÉRITE DE CVisiteur
FIN
CCalcul est une Classe
	HÉRITE DE CVisiteur
FIN

pclSomme est un COperation dynamique = allouer un COperation("+")
pclSomme.Ajoute(allouer un CNombre(1.5))
pclProduit est un COperation dynamique = allouer un COperation("*")
pclProduit.Ajoute(allouer un CNombre(2))
pclProduit.Ajoute(allouer un CNombre(3))
pclProduit.Ajoute(allouer un CNombre(4))
pclSomme.Ajoute(pclProduit)
pclSomme.Ajoute(allouer un COperation("*"))
clAffichage est un CAffichage
clCalcul est un CCalcul
Info(clAffichage.Texte(pclSomme), clAffichage.Visites())
Info(clCalcul.Valeur(pclSomme), clCalcul.Visites())
Info(pclSomme.Profondeur(), pclProduit.m_tabFils..Occurrence)
POUR TOUT pclFils, n DE pclProduit.m_tabFils
	SI n = 2 ALORS TableauSupprime(pclProduit.m_tabFils, n) ; SORTIR
FIN
Info(clAffichage.Texte(pclSomme), clCalcul.Valeur(pclSomme))

PROCÉDURE ABSTRAITE CNoeud::Accepte(pclVisiteur est un CVisiteur dynamique) : variant
PROCÉDURE VIRTUELLE CNoeud::Profondeur() : entier
RENVOYER 1
PROCÉDURE CNombre::Constructeur(r)
m_rValeur = r
PROCÉDURE CNombre::Accepte(pclVisiteur est un CVisiteur dynamique) : variant
RENVOYER pclVisiteur.VisiteNombre(objet)
PROCÉDURE COperation::Constructeur(LOCAL s est une chaîne)
:m_sSigne = s
PROCÉDURE COperation::Ajoute(pclNoeud est un CNoeud dynamique)
TableauAjoute(:m_tabFils, pclNoeud)
PROCÉDURE COperation::Accepte(pclVisiteur est un CVisiteur dynamique) : variant
RENVOYER pclVisiteur.VisiteOperation(objet)
PROCÉDURE COperation::Profondeur() : entier
nPlus est un entier
POUR TOUT pclFils DE m_tabFils
	nPlus = Max(nPlus, pclFils.Profondeur())
FIN
RENVOYER 1 + nPlus
PROCÉDURE CVisiteur::Visites() : entier
RENVOYER m_nVisites
PROCÉDURE ABSTRAITE CVisiteur::VisiteNombre(pclN est un CNombre dynamique) : variant
PROCÉDURE ABSTRAITE CVisiteur::VisiteOperation(pclO est un COperation dynamique) : variant
PROCÉDURE CAffichage::Texte(pcl est un CNoeud dynamique) : chaîne
RENVOYER pcl.Accepte(objet)
PROCÉDURE CAffichage::VisiteNombre(pclN est un CNombre dynamique) : variant
m_nVisites++
RENVOYER "" + pclN.m_rValeur
PROCÉDURE CAffichage::VisiteOperation(pclO est un COperation dynamique) : variant
s est une chaîne
m_nVisites++
POUR TOUT pclFils DE pclO.m_tabFils
	s += [pclO.m_sSigne] + :Texte(pclFils)
FIN
RENVOYER "(" + s + ")"
PROCÉDURE CCalcul::Valeur(pcl est un CNoeud dynamique) : réel
RENVOYER pcl.Accepte(objet)
PROCÉDURE CCalcul::VisiteNombre(pclN est un CNombre dynamique) : variant
m_nVisites += 1
RENVOYER pclN.m_rValeur
PROCÉDURE CCalcul::VisiteOperation(pclO est un COperation dynamique) : variant
r est un réel = pclO.m_sSigne = "*" ? 1 SINON 0
m_nVisites += 1
POUR TOUT pclFils DE pclO.m_tabFils
	SELON pclO.m_sSigne
		CAS "*" : r *= :Valeur(pclFils)
		CAS "+" : r += :Valeur(pclFils)
	FIN
FIN
RENVOYER r
