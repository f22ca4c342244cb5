// Machine à états d'une commande (français), avec journal et tableau de transitions
EÉtat est une Énumération
	BROUILLON = "b"
	VALIDÉE = "v"
	EXPÉDIÉE = "e"
	ANNULÉE = "a"
FIN
STTransition est une Structure
	eDe est un EÉtat
	sAction est une chaîne
	eVers est un EÉtat
FIN
CCommande est une Classe
	m_nNuméro est un entier
	PRIVÉ
		m_eÉtat est un EÉtat = BROUILLON
		m_tabJournal est un tableau de chaînes
	GLOBAL
		s_nDernier est un entier = 100
FIN
gtabTransition est un tableau de STTransition
Transition(BROUILLON, "valider", VALIDÉE)
Transition(VALIDÉE, "expédier", EXPÉDIÉE)
Transition(BROUILLON, "annuler", ANNULÉE)
Transition(VALIDÉE, "annuler", ANNULÉE)

c1 est un CCommande
c2 est un CCommande
POUR TOUTE CHAÎNE s DE "valider,expédier,annuler" SÉPARÉE PAR ","
	Trace(c1.m_nNuméro, s, c1.Applique(s) ? "ok" SINON "refusé", c1.État)
FIN
Trace(c2.Applique("ANNULER"), c2.Applique("valider"))
Trace(c1.Journal())
Trace(c2.Journal())
c3 est un CCommande dynamique = allouer un CCommande
Trace(c3.m_nNuméro, CCommande::s_nDernier)
e est un EÉtat
e = EnumérationDepuisValeur(EÉtat, "e")
Trace(e = EXPÉDIÉE ? "expédiée" SINON "autre")
nCompte est un tableau associatif d'entier
POUR TOUT st DE gtabTransition
	nCompte[st.eVers..Nom]++
FIN
POUR TOUT n, sNom DE nCompte
	Trace(sNom, n)
FIN

PROCÉDURE Transition(eDe est un EÉtat, sAction, eVers est un EÉtat)
st est un STTransition
st.eDe = eDe; st.sAction = sAction; st.eVers = eVers
Ajoute(gtabTransition, st)

PROCÉDURE CCommande::Constructeur()
s_nDernier++
m_nNuméro = s_nDernier

PROCÉDURE CCommande::Applique(sAction est une chaîne) : booléen
POUR TOUT st DE gtabTransition
	SI st.eDe = m_eÉtat _ET_ st.sAction ~= sAction ALORS
		Ajoute(m_tabJournal, m_eÉtat..Valeur + ">" + st.eVers..Valeur)
		m_eÉtat = st.eVers
		RENVOYER Vrai
	FIN
FIN
RENVOYER Faux

PROCÉDURE CCommande::État() : chaîne
SELON m_eÉtat
	CAS BROUILLON, VALIDÉE : RENVOYER "en cours"
	CAS ANNULÉE : RENVOYER "annulée"
	AUTRE CAS : RENVOYER "terminée"
FIN

PROCÉDURE CCommande::Journal()
RENVOYER TableauVersChaîne(m_tabJournal, " ")
