// Classes : héritage sur trois niveaux, ancêtre, propriétés, membres globaux, constantes
CCompte est une Classe
	PROTÉGÉ
		m_moSolde est un monétaire
		m_sTitulaire est une chaîne
	GLOBAL
		s_nNombre est un entier
	PUBLIC CONSTANTE
		DECOUVERT_MAX = -100
	FIN
FIN
CLivret est une Classe
	HÉRITE DE CCompte
	PRIVÉ
		m_rTaux est un réel
FIN
CLivretJeune est une Classe
	hérite de CLivret
	m_nAge est un entier
FIN

tabComptes est un tableau de CCompte dynamique
tabComptes.Ajoute(allouer un CCompte("Dupont", 150))
tabComptes.Ajoute(allouer un CLivret("Martin", 1000, 0.025))
tabComptes.Ajoute(new CLivretJeune("Zoé", 200, 15))
POUR TOUT pclC DE tabComptes
	Trace(pclC.Libellé())
	SI pclC.Retire(220) ALORS Trace("ok", pclC.Solde) SINON Trace("refus", pclC.p_Solde())
	pclC.FinAnnee()
	Trace(pclC.Solde)
FIN
Trace(CCompte::s_nNombre, CCompte::DECOUVERT_MAX, tabComptes[3]..Classe)
POUR i = 1 _À_ tabComptes..Occurrence
	SELON VRAI
		CAS tabComptes[i]..Classe = "CLivretJeune" : Trace(i + " jeune")
		CAS tabComptes[i]..Classe = "CLivret" : Trace(i + " livret")
		AUTRE CAS : Trace(i + " compte")
	FIN
FIN
libérer tabComptes[2]
Trace(CCompte::s_nNombre)

PROCÉDURE CCompte::Constructeur(sNom est une chaîne, moDepart est un monétaire = 0)
:m_sTitulaire = sNom
:m_moSolde = moDepart
::s_nNombre++
PROCÉDURE CCompte::Destructeur()
::s_nNombre--
PROCÉDURE VIRTUELLE CCompte::Libellé() : chaîne
RENVOYER "Compte de " + :m_sTitulaire + ": " + :m_moSolde
PROCÉDURE VIRTUELLE CCompte::Retire(moMontant est un monétaire) : booléen
SI :m_moSolde - moMontant < DECOUVERT_MAX ALORS RENVOYER Faux
:m_moSolde -= moMontant
RENVOYER Vrai
PROCÉDURE CCompte::p_Solde() : monétaire
RENVOYER :m_moSolde
PROCÉDURE CCompte::Solde() : monétaire
RENVOYER :p_Solde()
PROCÉDURE VIRTUELLE CCompte::FinAnnee()
SI :m_moSolde < 0 ALORS :m_moSolde -= 10

PROCÉDURE CLivret::Constructeur(sNom, moDepart, rTaux)
Constructeur Ancêtre(sNom, moDepart)
:m_rTaux = rTaux
PROCÉDURE CLivret::Libellé() : chaîne
RENVOYER "Livret, " + Ancêtre:Libellé()
PROCÉDURE CLivret::Retire(moMontant est un monétaire) : booléen
// Jamais de découvert
SI moMontant > :m_moSolde ALORS RENVOYER Faux
RENVOYER Ancêtre.Retire(moMontant)
PROCÉDURE CLivret::FinAnnee()
:m_moSolde += Arrondi(:m_moSolde * :m_rTaux, 2)
ExécuteAncêtre

PROCÉDURE CLivretJeune::Constructeur(sNom, moDepart, nAge)
Constructeur CLivret(sNom, moDepart, 0.03)
:m_nAge = nAge
PROCÉDURE CLivretJeune::Libellé() : chaîne
RENVOYER Ancêtre:Libellé() + " (" + :m_nAge + " ans)"
PROCÉDURE CLivretJeune::FinAnnee()
Ancêtre:FinAnnee()
SI :m_nAge < 18 ALORS :m_moSolde += 5
