// Distributeur de boissons : automate à états
EEtat est une Énumération
	ATTENTE
	PAIEMENT
	SERVICE
	PANNE
FIN
EEvt est une énumération
	evtPiece = 10
	evtChoix = 20
	evtAnnule
	evtFini
	evtErreur
FIN

CDistributeur est une Classe
	PRIVÉ
	m_eEtat est un EEtat
	m_nCredit est un entier
	m_tabJournal est un tableau de chaînes
	PUBLIC
	m_nServis est un entier
	CONSTANT
		PRIX = 150
		CREDIT_MAX = 500
	FIN
FIN

clDist est un CDistributeur
clDist.Traite(evtPiece, 100)
clDist.Traite(evtChoix)
clDist.Traite(evtPiece, 200)
clDist.Traite(evtChoix)
clDist.Traite(evtFini)
clDist.Traite(evtPiece, 50)
clDist.Traite(evtAnnule)
clDist.Traite(evtChoix)
clDist.Traite(evtErreur)
clDist.Traite(evtPiece, 50)
clDist.Affiche()
Info("Servis : " + clDist.m_nServis + ", prix " + CDistributeur::PRIX)

PROCÉDURE CDistributeur::Traite(eEvt est un EEvt, nValeur est un entier = 0)
eAvant est un EEtat = :m_eEtat
SELON :m_eEtat
	CAS ATTENTE, PAIEMENT:
		SELON eEvt
			CAS evtPiece
				:m_nCredit += nValeur
				SI :m_nCredit > ::CREDIT_MAX ALORS :m_nCredit = ::CREDIT_MAX
				:m_eEtat = PAIEMENT
			CAS evtChoix
				SI :m_nCredit >= ::PRIX ALORS
					:m_nCredit -= ::PRIX
					:m_eEtat = SERVICE
				SINON
					Ajoute(:m_tabJournal, "crédit insuffisant")
				FIN
			CAS evtAnnule : :m_nCredit = 0 ; :m_eEtat = ATTENTE
			CAS evtErreur : :m_eEtat = EEtat.PANNE
			AUTRE CAS : Ajoute(:m_tabJournal, "ignoré")
		FIN
	CAS SERVICE:
		SI eEvt = evtFini ALORS
			:m_nServis++
			:m_eEtat = :m_nCredit > 0 ? PAIEMENT SINON ATTENTE
		FIN
	CAS PANNE
		Ajoute(:m_tabJournal, "hors service")
FIN
SI eAvant <> :m_eEtat ALORS
	Ajoute(:m_tabJournal, :NomEtat(eAvant) + " -> " + :NomEtat(:m_eEtat) + " (" + :m_nCredit + ")")
FIN

PROCÉDURE PRIVÉE CDistributeur::NomEtat(eEtat est un EEtat)
SELON eEtat
	CAS ATTENTE : RENVOYER "attente"
	CAS PAIEMENT : RENVOYER "paiement"
	CAS SERVICE : RENVOYER "service"
FIN
RENVOYER "panne"

PROCÉDURE CDistributeur::Affiche()
sLigne est une chaîne
POUR TOUT ÉLÉMENT sLigne, nNum DE :m_tabJournal
	Info(nNum + " " + sLigne)
FIN
