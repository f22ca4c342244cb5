// Hiérarchie de classes : propriétés, méthodes virtuelles, abstraites, statiques, destructeurs, comparaison
IAffichable est une Classe
FIN
CForme est une Classe, abstraite
	HÉRITE DE IAffichable
	PROTÉGÉ
		m_sNom est une chaîne
		m_rÉchelle est un réel = 1
	PUBLIC GLOBAL
		s_nVivantes est un entier
	PUBLIC CONSTANTE
		UNITÉ = "cm"
	FIN
FIN
CCercle est une Classe
	HÉRITE DE CForme
	PRIVÉ
		m_rRayon est un réel
FIN
CRectangle est une Classe
	HÉRITE DE CForme
	m_rL, m_rH sont des réels
FIN
CCarré est une Classe
	HÉRITE DE CRectangle
FIN

tabFormes est un tableau de CForme dynamique
Ajoute(tabFormes, allouer un CCercle("disque", 2))
Ajoute(tabFormes, allouer un CRectangle("rect", 3, 4))
Ajoute(tabFormes, allouer un CCarré(5))
POUR TOUT f DE tabFormes
	Trace(f.Description())
FIN
tabFormes[3].p_rÉchelle = 2
Trace(tabFormes[3].Description(), tabFormes[3].p_rÉchelle)
tabFormes[2].p_rÉchelle = -1
Trace(tabFormes[2].p_rÉchelle)
rTotal est un réel
POUR TOUT f DE tabFormes
	rTotal += f.Aire()
FIN
Trace(NumériqueVersChaîne(rTotal, ".3f"), CForme::s_nVivantes)
TableauTrie(tabFormes, ttFonction, ParAire)
POUR TOUT f DE tabFormes
	Trace(f..Classe, NumériqueVersChaîne(f.Aire(), ".1f"))
FIN
Supprime(tabFormes, 1)
Trace(CForme::s_nVivantes, CForme::UNITÉ, CCarré::UNITÉ)
c est un CCarré(1)
d est un CCarré(9)
d = c
c.m_rL = 7
Trace(d.m_rL, d.Aire())
pd est un CForme dynamique = c
Trace(pd.Aire())
SI pd..Classe = "CCarré" ALORS Trace("carré")
e est un CForme dynamique
QUAND EXCEPTION DANS
	Trace(e.Aire())
FAIRE
	Trace("objet non alloué")
FIN
Fin_()

PROCÉDURE Fin_()
local est un CCercle("éphémère", 1)
Trace(CForme::s_nVivantes)

PROCÉDURE ParAire(a est un CForme dynamique, b est un CForme dynamique)
RENVOYER b.Aire() - a.Aire()

PROCÉDURE CForme::Constructeur(sNom est une chaîne)
m_sNom = sNom
::s_nVivantes++

PROCÉDURE CForme::Destructeur()
::s_nVivantes--

PROCÉDURE ABSTRAITE CForme::Aire() : réel

PROCÉDURE VIRTUELLE CForme::Description() : chaîne
RENVOYER ChaîneConstruit("%1 de %2 %3²", m_sNom, NumériqueVersChaîne(:Aire(), ".2f"), ::UNITÉ)

PROCÉDURE CForme::p_rÉchelle() : réel
RENVOYER m_rÉchelle

PROCÉDURE CForme::p_rÉchelle(LOCAL rValeur est un réel)
SI rValeur <= 0 ALORS RETOUR
m_rÉchelle = rValeur

PROCÉDURE CCercle::Constructeur(sNom est une chaîne, rRayon est un réel)
Constructeur CForme(sNom)
m_rRayon = rRayon

PROCÉDURE CCercle::Aire() : réel
RENVOYER 3.14159 * m_rRayon ^ 2 * m_rÉchelle

PROCÉDURE CRectangle::Constructeur(sNom est une chaîne, rL est un réel, rH est un réel)
Constructeur CForme(sNom)
(m_rL, m_rH) = (rL, rH)

PROCÉDURE CRectangle::Aire() : réel
RENVOYER m_rL * m_rH * m_rÉchelle

PROCÉDURE CCarré::Constructeur(rCôté est un réel)
Constructeur CRectangle("carré", rCôté, rCôté)

PROCÉDURE CCarré::Description() : chaîne
RENVOYER "[" + Ancêtre.Description() + "]"
