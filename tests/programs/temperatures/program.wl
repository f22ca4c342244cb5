// Propriétés, opérateurs de classe, membres statiques, destructeurs et durée de vie
CCapteur est une Classe
	PRIVÉ
		m_rCelsius est un réel
		m_sNom est une chaîne
	PUBLIC GLOBAL
		nVivants est un entier
		sJournal est une chaîne
FIN

POUR n = 1 À 2
	Mesure("C" + n, n * 10)
FIN
Info(CCapteur::sJournal, CCapteur::nVivants)
pclCapteur est un CCapteur dynamique
Info(pclCapteur = Null)
pclCapteur = allouer un CCapteur("Sonde")
pclCapteur.Fahrenheit = 212
Info(pclCapteur.Celsius, pclCapteur.Fahrenheit)
pclCapteur.Celsius -= 100
pclCapteur.Celsius++
Info(pclCapteur.Celsius + " / " + pclCapteur.Fahrenheit)
pclAutre est un CCapteur dynamique = pclCapteur
libérer pclCapteur
Info(CCapteur::nVivants, CCapteur::sJournal)

PROCÉDURE Mesure(sNom, rValeur)
clCapteur est un CCapteur(sNom)
clCapteur.Celsius = rValeur
Info(sNom + " : " + clCapteur.Celsius + "°C = " + clCapteur.Fahrenheit + "°F")

PROCÉDURE CCapteur::Constructeur(sNom est une chaîne)
m_sNom = sNom
::nVivants++
::sJournal += [","] + "+" + m_sNom

PROCÉDURE CCapteur::Destructeur()
::nVivants--
::sJournal += [","] + "-" + m_sNom

PROCÉDURE CCapteur::Celsius() : réel
RENVOYER m_rCelsius
PROCÉDURE CCapteur::Celsius(LOCAL rValeur est un réel)
m_rCelsius = rValeur

PROCÉDURE CCapteur::Fahrenheit() : réel
RENVOYER m_rCelsius * 9 / 5 + 32
PROCÉDURE CCapteur::Fahrenheit(LOCAL rValeur est un réel)
:Celsius = (rValeur - 32) * 5 / 9
