// Devis d'un artisan : lignes, remises par paliers, TVA par taux, acompte
ENatureLigne est une Énumération
	FOURNITURE
	MAIN_OEUVRE
	DEPLACEMENT
FIN
STLigneDevis est une Structure
	eNature est un ENatureLigne
	sLibelle est une chaîne
	rQuantite est un réel
	mPrixUnitaire est un monétaire
FIN
CDevis est une Classe
	PRIVÉ
		m_sNumero est une chaîne
		m_tabLignes est un tableau de STLigneDevis
	CONSTANTE
		TAUX_NORMAL = 20
		TAUX_REDUIT = 10
	FIN
	GLOBAL
		nDernierNumero est un entier = 41
FIN

clDevis est un CDevis
clDevis.AjouteLigne(FOURNITURE, "Robinet mitigeur", 2, 89.9)
clDevis.AjouteLigne(ENatureLigne.MAIN_OEUVRE, "Pose", 3.5, 42)
clDevis.AjouteLigne(DEPLACEMENT, "Forfait", 1, 25)
clDevis:Imprime()
clAutre est un CDevis dynamique = allouer un CDevis
clAutre.AjouteLigne(FOURNITURE, "Chaudière", 1, 4321.005)
clAutre:Imprime()
Info(CDevis::nDernierNumero, CDevis::TAUX_REDUIT)
libérer clAutre
Info(clAutre = Null)


PROCÉDURE CDevis::Constructeur()
::nDernierNumero++
m_sNumero = "D" + NumériqueVersChaîne(::nDernierNumero, "05d")

PROCÉDURE CDevis::AjouteLigne(eNature est un ENatureLigne, sLibelle est une chaîne, rQuantite est un réel, mPrix est un monétaire)
stLigne est un STLigneDevis
stLigne.eNature = eNature
stLigne.sLibelle = sLibelle
stLigne.rQuantite = rQuantite
stLigne.mPrixUnitaire = mPrix
TableauAjoute(m_tabLignes, stLigne)

PROCÉDURE CDevis::Total(eNature est un ENatureLigne) : monétaire
mTotal est un monétaire
POUR TOUT stLigne DE m_tabLignes
	SI stLigne.eNature <> eNature ALORS CONTINUER
	mTotal += stLigne.rQuantite * stLigne.mPrixUnitaire
FIN
RENVOYER mTotal

PROCÉDURE CDevis::TotalHT() : monétaire
RENVOYER :Total(FOURNITURE) + :Total(MAIN_OEUVRE) + :Total(DEPLACEMENT)

PROCÉDURE CDevis::Remise() : réel
SELON :TotalHT()
	CAS < 500 : RENVOYER 0
	CAS 500 À 999.99 : RENVOYER 2.5
	CAS 1000 <= * < 5000
		RENVOYER 5
	AUTRE CAS : RENVOYER 7.5
FIN

PROCÉDURE CDevis::TVA() : monétaire
RENVOYER Arrondi((:Total(FOURNITURE) + :Total(DEPLACEMENT)) * ::TAUX_NORMAL / 100 + :Total(MAIN_OEUVRE) * TAUX_REDUIT / 100, 2)

PROCÉDURE CDevis::Imprime()
Info(ChaîneConstruit("DEVIS %1 (%2 ligne%3)", m_sNumero, m_tabLignes..Occurrence, m_tabLignes..Occurrence > 1 ? "s" SINON ""))
nLigne est un entier
POUR TOUT stLigne, nRang DE m_tabLignes
	nLigne = nRang
	Info(Complète(nLigne + ".", 4) + Complète(stLigne.sLibelle, 20) + NumériqueVersChaîne(stLigne.rQuantite, "7.2f") + " x " + NumériqueVersChaîne(stLigne.mPrixUnitaire, "8.2f"))
FIN
mHT est un monétaire = :TotalHT()
Info("HT " + NumériqueVersChaîne(mHT, ".2f"), "Remise " + :Remise() + " %", "TVA " + :TVA())
