Base est une Classe
	cle est une chaîne
	type est EnumGenre
	liste est un tableau associatif de Base dynamique
	journal est un tableau de chaînes
	privéé
		suivi est un Base dynamique
fin

EnumGenre est une énumération
	gRien
	gGrand
	gPetit
fin

CONSTANTE
	SEPARATEUR	= "_"
	LARGEUR		= 12

	// usage
	MSG_GRAND	= "GRAND"
	MSG_PETIT	= "PETIT"
FIN

procédure Constructeur(cle est une chaîne = "?")
:cle = cle

procédure Note(texte est chaîne)
journal.Ajoute(:cle + ">" + texte)

procédure abstraite Analyse(trame est un buffer) : entier
