Enfant est une Classe
	herite Base
fin
procédure globale Fabrique(cle est chaine) : Enfant dynamique
e est Enfant dynamique = allouer Enfant()
e.cle = cle
renvoyer e

procédure privée Constructeur()
	Constructeur Base("enfant")
	:type = Base.gRien

procédure Analyse(trame est un buffer) : entier
QUAND EXCEPTION DANS
	nb est un entier = Taille(trame)/::LARGEUR
	sVariable est une chaîne
	sContenu est une chaîne
	nFaits est un entier
	POUR i = 1 À nb
		sVariable = SansEspace(ExtraitChaîne(trame[[((1+(i-1)*::LARGEUR)) À (i*::LARGEUR)]],1,::SEPARATEUR))
		sContenu = SansEspace(ExtraitChaîne(trame[[((1+(i-1)*::LARGEUR)) À (i*::LARGEUR)]],2,::SEPARATEUR))
		SELON sVariable
			CAS "TYPE"
				gestion_type()
			CAS "STATUS","TEMP"
				//Trace("rien")

			CAS "ERR"
				gestion_erreur()
			AUTRE CAS
				:Note(M(sVariable)+" inconnu")
		FIN
	FIN
	renvoyer nFaits
FAIRE
	ExceptionActive()
	:Note("exception : " + ExceptionInfo(errMessage))
FIN
renvoyer -1

	PROCÉDURE INTERNE M(var)
		RENVOYER ChaîneConstruit("%1@%2",var,:cle)
	FIN

	PROCÉDURE INTERNE gestion_type()
		SI PAS Contient(sContenu, "@") ALORS
			SI Contient(sContenu, ::MSG_GRAND) ALORS
				:type = Base.gGrand
			SINON SI Contient(sContenu, Base::MSG_PETIT) ALORS
				:type = Base.gPetit
			SINON
				:type = gRien
			FIN
			nFaits++
		FIN
		:Note(M("type") + "=" + :type..Nom)
	FIN

	PROCÉDURE INTERNE gestion_erreur()
		sVariable = sContenu[[1 À (::LARGEUR-9)]]
		SELON sVariable
		//CAS "ARR"
			CAS "GRA"
				ExceptionDéclenche(5, M("grave"))
			AUTRE CAS
				nFaits += 10
		FIN
	FIN
