Appareil est une Classe
	id est entier
	nom est une chaine
	type est EtatAppareil
	param est STParam
	fileMesures est une file de STMesure
	CONSTANTE NB_VALEURS = 3
	CONSTANTE TAILLE_STRUCT = (7*(4))+(NB_VALEURS*(2))
	protegee
		suspendu est un booléen
		cle est chaine
fin

STMesure est une structure
	sEntete est une chaine sur 3
	Index est un entier sur 4
	tabValeurs est un tableau fixe de NB_VALEURS entier sur 2
FIN

STParam est une Structure
	libelle		est une chaîne
	gain		est un entier
FIN

EtatAppareil est une énumération
	eMarche
	ePanne
fin

procédure Constructeur()

:id = 0
:cle = "Appareil"+:id

procédure id() : entier
renvoyer :id

procédure id(Valeur est un entier)
:id=Valeur

procédure VIRTUELLE Description() : chaine
renvoyer ChaîneConstruit("[%1] %2=%3", :id, :nom, TAILLE_STRUCT)

procédure abstraite Demarre() : booléen

procédure EstEnPanne() : booléen
renvoyer :type=ePanne
