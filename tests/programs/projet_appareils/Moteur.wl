Moteur est une Classe
	hérite de Appareil
	vitesse est un entier = 10
fin
procédure Constructeur()
procédure Demarre() : booléen
Journal.Debug("moteur " + :nom)
renvoyer :vitesse > 0
procédure Description() : chaine
renvoyer ExécuteAncêtre() + "!"
