Journal est une Classe
	GLOBALE
		niveau est Gravite = Gravite.ELog
		visible est un booléen = faux
	globale PRIVÉE
		lignes est une file de chaine
		tampon est un buffer
		nb est un entier=-1
		mutex est une chaîne

	constante BufferMax = 1 000 000
fin

Gravite est une énumération
	EErreur = 0
	ELog = 1
	EDebug
	ETrace
fin

procédure publique globale Init()
nb = 0
mutex = "mutexJournal"
MutexCrée(mutex,Faux,partageAucun)

procédure globale Note(msg est chaine, niv est Gravite, flush est un booléen=faux) : entier

si niv > niveau ALORS
	renvoyer 0
FIN
m est Verrou(mutex)
enfile(lignes, V(niv) + msg)
tampon += msg + RC
si tampon..Taille>=BufferMax ou flush ALORS
	tampon=""
FIN
nb++
renvoyer nb

procédure publique globale Debug(msg est chaine)
RENVOYER Note(msg,Gravite.EDebug)

procédure publique globale Message(msg est une chaine)
Note(msg,ELog,Faux)

procédure privée globale V(niv est Gravite)
selon niv
	CAS Gravite.EErreur
		RENVOYER "[ERR] "
	CAS Gravite.ELog
		renvoyer "[LOG] "
	CAS Gravite.EDebug
		RENVOYER "[DBG] "
FIN
renvoyer ""

procédure publique globale Quit()
s est chaine
TANTQUE Défile(lignes, s)
	Trace(s)
FIN
MutexDétruit(mutex)
mutex=""
SupprimeTout(lignes)
Trace("journal " + nb + " " + Taille(tampon))
