Gerant est une Classe
	herite Base
	enfants est un tableau associatif de Base dynamique
	app est Enfant dynamique
globale privee
	mInstance est Gerant dynamique
fin
procédure privée Constructeur()
	:cle = "gérant"
	:app = Enfant.Fabrique("app")
procédure Destructeur()
	liberer :app
procédure globale publique MonInstance() : Gerant
si mInstance=Null ALORS
	mInstance = allouer Gerant()
FIN
renvoyer mInstance
procédure Demarre() : booléen
si pas :Verifie(1) ALORS GOTO ERR
si pas :Verifie(2) ALORS GOTO ERR
si pas :Verifie(-3) ALORS GOTO ERR

renvoyer vrai

ERR:
	:Note("erreur")
	RENVOYER faux
procédure Verifie(n est entier) : booléen
renvoyer n > 0
procédure Ajoute(client Base dynamique) : booléen
si pas :enfants[client.cle]..Existe ALORS
	:enfants.Insère(client.cle, client)
	renvoyer vrai
fin
renvoyer faux
procédure Supprime(client Base dynamique) : booléen
SI client<>null _et_ :enfants[client.cle]..Existe ALORS
	:enfants.Supprime(client.cle)
	renvoyer vrai
FIN
renvoyer faux
procédure Menage() : entier
n est un entier
POUR TOUT c dans :enfants
	SI c<>null _et_ c.type = Base.gPetit et PAS Vide2(c.cle) ALORS
		n++
		:Supprime(c)
		libérer c
	FIN
FIN
renvoyer n
procédure Vide2(s) : booléen
renvoyer s = ""
procédure Noms(params est chaîne) : chaîne
tabNoms est un tableau de 0 chaînes
tabAutres est un tableau de 0 chaînes
extrait_noms(ExtraitChaîne(params,1,RC))
extrait_autres(ExtraitChaîne(params,2,RC))
s est une chaîne
POUR TOUT nom IN tabNoms
	s += [" "] + nom
FIN
renvoyer s + "/" + tabAutres..Occurrence

procédure interne extrait_noms(p)
	pour i=1 _a_ ChaîneOccurrence(p,tab)+1
		nom est chaine = ExtraitChaîne(p,i)
		tabNoms.ajoute(nom)
	FIN
fin
procédure interne extrait_autres(p)
	autres est chaine = p
	POUR i=1 _a_ ChaîneOccurrence(autres,tab)+1
		tabAutres.ajoute(ExtraitChaîne(autres,i))
	FIN
fin
