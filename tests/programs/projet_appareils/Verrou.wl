Verrou est une Classe
privée
	nom est une chaîne
fin
procédure Constructeur(nom_ est chaine)
:nom = nom_
MutexDébut(:nom)
procédure Destructeur()
MutexFin(:nom)
