Capteur est une Classe
	herite Appareil
	mesure est un réel
fin
procédure Constructeur()
:mesure = 1.5
procédure Demarre() : booléen
Journal.Message("capteur " + :nom)
renvoyer vrai
