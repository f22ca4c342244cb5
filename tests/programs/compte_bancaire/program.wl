// ============================================================
//  Gestion de comptes bancaires
//  Auteur : JM   -   Créé le 12/03/2019
//  Modif  : 04/2023  ajout du livret
// ============================================================
CONSTANTE
	DECOUVERT_AUTORISE	= 200
	ERR_PROVISION		= 10
FIN

STMouvement est une Structure
	dDate		est une Date
	sLibellé	est une chaîne
	moMontant	est un monétaire
FIN

CCompte est une Classe
	PROTÉGÉ
		m_sTitulaire	est une chaîne
		m_moSolde		est un monétaire
		m_tabMouv		est un tableau de STMouvement	// historique
	PUBLIC GLOBAL
		s_nNbComptes	est un entier
FIN

CLivret est une Classe
	HÉRITE DE CCompte
	PRIVÉ
		m_rTaux est un réel
FIN

// --- Programme principal ---
clCompte	est un CCompte("Dupont")
clLivret	est un CLivret("Martin", 2.5)
pclCourant	est un CCompte dynamique

clCompte.Dépose(1000, "Salaire", "20240105")
clCompte.Retire(250.75, "Loyer", "20240106")
clLivret.Dépose(2000, "Ouverture", "20240101")
clLivret:AjouteIntérêts("20241231")

SI PAS clCompte.Retire(5000, "Voiture", "20240201") ALORS
	Info("Retrait refusé")
FIN

// Découvert autorisé
SI clCompte.Retire(900, "Vacances", "20240701") ALORS Info("Retrait accepté") SINON Info("Impossible")

pclCourant = allouer un CCompte("Durand")
pclCourant.Dépose(10, "Premier dépôt", "20240301")
Virement(clCompte, pclCourant, 20)

Info(clCompte.Relevé())
Info(clLivret.Relevé())
Info(pclCourant.Relevé())
Info("Comptes ouverts : " + CCompte::s_nNbComptes)

QUAND EXCEPTION DANS
	Virement(pclCourant, clCompte, 10000)
FAIRE
	Info("Virement annulé : " + ExceptionInfo(errMessage))
SINON
	Info("Jamais affiché")
FIN
libérer pclCourant

// Virement entre deux comptes
PROCÉDURE Virement(clSource est un CCompte, clDest est un CCompte, LOCAL moMontant est un monétaire)
SI PAS clSource.Retire(moMontant, "Virement vers " + clDest.sTitulaire(), "20240801") ALORS
	ExceptionDéclenche(ERR_PROVISION, ChaîneConstruit("provision insuffisante pour %1", moMontant))
FIN
clDest.Dépose(moMontant, "Virement de " + clSource.sTitulaire(), "20240801")

PROCÉDURE CCompte::Constructeur(sTitulaire est une chaîne)
m_sTitulaire = sTitulaire
::s_nNbComptes++

PROCÉDURE CCompte::Destructeur()

PROCÉDURE CCompte::sTitulaire() : chaîne
RENVOYER :m_sTitulaire

PROCÉDURE CCompte::Dépose(moMontant est un monétaire, sLib est une chaîne, dJour est une Date)
stMouv est un STMouvement
stMouv.dDate = dJour
stMouv.sLibellé = sLib
stMouv.moMontant = moMontant
TableauAjoute(:m_tabMouv, stMouv)
:m_moSolde += moMontant

// Renvoie Faux si le découvert est dépassé
PROCÉDURE CCompte::Retire(moMontant est un monétaire, sLib est une chaîne, dJour est une Date) : booléen
SI :m_moSolde - moMontant < -:moDécouvert() ALORS RENVOYER Faux
:Dépose(-moMontant, sLib, dJour)
RENVOYER Vrai

PROCÉDURE VIRTUELLE CCompte::moDécouvert() : monétaire
RENVOYER DECOUVERT_AUTORISE

PROCÉDURE VIRTUELLE CCompte::sType() : chaîne
RENVOYER "Compte"

PROCÉDURE CCompte::Relevé() : chaîne
sRes est une chaîne = :sType() + " de " + :m_sTitulaire
nLigne est un entier
POUR TOUT stM, nLigne DE :m_tabMouv
	sRes += RC + nLigne + ". " + DateVersChaîne(stM.dDate, "JJ/MM/AAAA") + " " + ...
		Complète(stM.sLibellé, 18) + NumériqueVersChaîne(stM.moMontant, "10.2f")
FIN
sRes += RC + "Solde : " + NumériqueVersChaîne(:m_moSolde, "0.2f")
RENVOYER sRes

PROCÉDURE CLivret::Constructeur(sTitulaire est une chaîne, rTaux est un réel)
Constructeur CCompte(sTitulaire)
:m_rTaux = rTaux

PROCÉDURE CLivret::moDécouvert() : monétaire
RENVOYER 0

PROCÉDURE CLivret::sType() : chaîne
RENVOYER "Livret à " + :m_rTaux + " %"

PROCÉDURE CLivret::AjouteIntérêts(dJour est une Date)
:Dépose(:m_moSolde * :m_rTaux / 100, "Intérêts", dJour)
