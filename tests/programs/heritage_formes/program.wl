// Formes : classe abstraite, méthodes virtuelles, tableau polymorphe, tri par fonction, objet copié ou partagé
CForme est une Classe
	PROTÉGÉ
	m_sNom est une chaîne
	m_rX est un réel
	m_rY est un réel
FIN
CCercle est une Classe
	HÉRITE DE CForme
	m_rRayon est un réel
FIN
CRectangle est une Classe
	HÉRITE DE CForme
	m_rL est un réel
	m_rH est un réel
FIN
CCarre est une Classe
	HÉRITE DE CRectangle
FIN
tabFormes est un tableau de CForme dynamique
Ajoute(tabFormes, allouer un CCercle(0, 0, 2))
Ajoute(tabFormes, allouer un CCarre(1, 1, 3))
Ajoute(tabFormes, allouer un CRectangle(2, 2, 1, 4))
TableauTrie(tabFormes, ttFonction, "CompareSurface")
POUR TOUT pclForme, n DE tabFormes
	Info(n + " " + pclForme.EnTexte())
FIN
rTotal est un réel
POUR TOUT pclForme DE tabFormes
	rTotal += pclForme.Surface()
FIN
Info("Total " + NumériqueVersChaîne(rTotal, "0.3f"))
clA est un CCarre(0, 0, 1)
clB est un CCarre = clA
clB.Deplace(5, 5)
Info(clA.Position(), clB.Position())
pclC est un CCarre dynamique = clA
pclC.Deplace(2, 3)
Info(clA.Position())
Modifie(clA)
Info(clA.Position())
ModifieCopie(clA)
Info(clA.Position())
pclVide est un CCarre dynamique
QUAND EXCEPTION DANS
	Info(pclVide.Position())
FAIRE
	Info("objet Null")
FIN
libérer pclC
Info(pclC = Null)
PROCÉDURE Modifie(cl est un CCarre)
cl.Deplace(1, 1)
PROCÉDURE ModifieCopie(LOCAL cl est un CCarre)
cl.Deplace(100, 100)
PROCÉDURE CompareSurface(a est un CForme dynamique, b est un CForme dynamique)
SI a.Surface() < b.Surface() ALORS RENVOYER -1
RENVOYER a.Surface() > b.Surface() ? 1 SINON 0
PROCÉDURE CForme::Constructeur(sNom, rX, rY)
m_sNom = sNom
m_rX = rX
m_rY = rY
PROCÉDURE VIRTUELLE CForme::Surface() : réel
RENVOYER 0
PROCÉDURE VIRTUELLE CForme::EnTexte() : chaîne
RENVOYER m_sNom + " " + :Position() + " surface " + NumériqueVersChaîne(:Surface(), ".2f")
PROCÉDURE CForme::Position() : chaîne
RENVOYER "(" + m_rX + ";" + m_rY + ")"
PROCÉDURE CForme::Deplace(rDX est un réel, rDY est un réel = 0)
m_rX += rDX
m_rY += rDY
PROCÉDURE CCercle::Constructeur(rX, rY, rRayon)
Constructeur CForme("Cercle", rX, rY)
m_rRayon = rRayon
PROCÉDURE CCercle::Surface() : réel
RENVOYER 3.14159 * m_rRayon ^ 2
PROCÉDURE CRectangle::Constructeur(rX, rY, rL, rH)
Constructeur CForme("Rectangle", rX, rY)
m_rL = rL ; m_rH = rH
PROCÉDURE CRectangle::Surface() : réel
RENVOYER m_rL * m_rH
PROCÉDURE CCarre::Constructeur(rX, rY, rC)
Constructeur CRectangle(rX, rY, rC, rC)
m_sNom = "Carré"
PROCÉDURE CCarre::EnTexte() : chaîne
RENVOYER "[" + Ancêtre.EnTexte() + "]"
