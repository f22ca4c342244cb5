Atelier est une Classe
	globale
		compteur est un entier
fin
Sorte est une énumération
	gCapteur = 1
	gMoteur = 2
fin
procédure globale Cree(genre est un entier, nom est chaine) : Appareil dynamique
::compteur++
selon genre
	cas val(Sorte.gCapteur):
		c est Capteur dynamique = allouer Capteur()
		c.nom = nom
		c.id = ::compteur
		RENVOYER c
	cas val(Sorte.gMoteur):
		m est Moteur dynamique = allouer un Moteur()
		m.nom = nom
		m.id = ::compteur
		RENVOYER m
	AUTRE CAS

FIN
renvoyer null
