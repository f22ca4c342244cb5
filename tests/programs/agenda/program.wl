// Agenda : classes liées, propriétés, héritage, collections d'objets dynamiques, tri, itération inverse
CEvenement est une Classe
	PROTÉGÉ
	m_sTitre est une chaîne
	m_dhDebut est une DateHeure
	m_duDuree est une Durée
	PRIVÉ GLOBAL
	s_nCompteur est un entier
FIN
CReunion est une Classe
	HÉRITE DE CEvenement
	m_tabParticipants est un tableau de chaînes
FIN
CAgenda est une Classe
	m_tabEvenements est un tableau de CEvenement dynamique
	m_sProprietaire est une chaîne
FIN

clAgenda est un CAgenda("Léa")
clAgenda.Ajoute(allouer un CEvenement("Dentiste", "20240315143000000", 30min))
pclReunion est un CReunion dynamique = allouer un CReunion("Budget", "20240315100000000", 1h 30min, "Paul", "Éva")
clAgenda.Ajoute(pclReunion)
clAgenda.Ajoute(allouer un CEvenement("Train", "20240314175500000", 2h))
clAgenda.Ajoute(new CReunion("Point", "20240315111500000", 45 min, "Éva"))
clAgenda.Affiche()
Info("Créés : " + CEvenement::Nombre())
Info("Conflits : " + clAgenda.Conflits())
pclReunion.Titre = "Budget 2025"
pclReunion.Decale(2h)
Info(pclReunion.Titre + " se termine à " + HeureVersChaîne(pclReunion.Fin..PartieHeure, "HH:MM"))
Info("Conflits : " + clAgenda.Conflits())
clAgenda.Affiche(Vrai)
SI clAgenda.Cherche("train") <> Null ALORS Info("trouvé " + clAgenda.Cherche("TRAIN").Titre)
SI clAgenda.Cherche("rien") = Null ALORS Info("introuvable")
pclAutre est un CEvenement dynamique
Info(pclAutre = Null)
pclAutre = clAgenda.Cherche("dentiste")
pclAutre.Titre = "Dentiste (annulé)"
Info(clAgenda.m_tabEvenements[1].Titre)

PROCÉDURE CEvenement::Constructeur(sTitre est une chaîne, dhDebut est une DateHeure, duDuree est une Durée)
:m_sTitre = sTitre
:m_dhDebut = dhDebut
:m_duDuree = duDuree
s_nCompteur++

PROCÉDURE GLOBALE CEvenement::Nombre() : entier
RENVOYER s_nCompteur

PROCÉDURE CEvenement::Titre() : chaîne
RENVOYER m_sTitre

PROCÉDURE CEvenement::Titre(LOCAL sValeur est une chaîne)
m_sTitre = sValeur

PROCÉDURE CEvenement::Debut() : DateHeure
RENVOYER m_dhDebut

PROCÉDURE CEvenement::Fin() : DateHeure
RENVOYER m_dhDebut + m_duDuree

PROCÉDURE CEvenement::Decale(du est une Durée)
m_dhDebut += du

PROCÉDURE VIRTUELLE CEvenement::EnTexte() : chaîne
RENVOYER ChaîneConstruit("%1 %2 %3 (%4 min)", DateVersChaîne(m_dhDebut..PartieDate, "JJ/MM"), HeureVersChaîne(m_dhDebut..PartieHeure, "HH:MM"), m_sTitre, m_duDuree..EnMinutes)

PROCÉDURE CReunion::Constructeur(sTitre, dhDebut, duDuree, *)
Constructeur CEvenement(sTitre, dhDebut, duDuree)
POUR i = 4 À MesParamètres..Occurrence
	TableauAjoute(m_tabParticipants, MesParamètres[i])
FIN

PROCÉDURE CReunion::EnTexte() : chaîne
RENVOYER Ancêtre.EnTexte() + " avec " + TableauVersChaîne(m_tabParticipants, " et ")

PROCÉDURE CAgenda::Constructeur(sProprietaire)
m_sProprietaire = sProprietaire

PROCÉDURE CAgenda::Ajoute(pcl est un CEvenement dynamique)
TableauAjoute(m_tabEvenements, pcl)

PROCÉDURE CAgenda::Affiche(bInverse est un booléen = Faux)
TableauTrie(m_tabEvenements, ttFonction, CompareDebut)
Info("Agenda de " + m_sProprietaire)
SI bInverse ALORS
	POUR TOUT pcl DE m_tabEvenements DEPUISFIN
		Info("- " + pcl.EnTexte())
	FIN
SINON
	POUR TOUT pcl, n DE m_tabEvenements
		Info(n + ". " + pcl.EnTexte())
	FIN
FIN

PROCÉDURE CAgenda::Conflits() : entier
n est un entier
POUR i = 1 À m_tabEvenements..Occurrence
	POUR j = i + 1 À m_tabEvenements..Occurrence
		SI m_tabEvenements[i].Debut < m_tabEvenements[j].Fin ET m_tabEvenements[j].Debut < m_tabEvenements[i].Fin ALORS n++
	FIN
FIN
RENVOYER n

PROCÉDURE CAgenda::Cherche(sTitre) : CEvenement dynamique
POUR TOUT pcl DE m_tabEvenements
	SI pcl.Titre ~= sTitre ALORS RENVOYER pcl
FIN
RENVOYER Null

PROCÉDURE CompareDebut(a est un CEvenement dynamique, b est un CEvenement dynamique)
SI a.Debut < b.Debut ALORS RENVOYER -1
SI a.Debut > b.Debut ALORS RENVOYER 1
RENVOYER 0
