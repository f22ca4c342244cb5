// Sérialiseur façon JSON, avec une hiérarchie de classes
CNoeud est une Classe
FIN
CTexte est une Classe
	HÉRITE DE CNoeud
	m_sVal est une chaîne
FIN
CNombre est une Classe
	HÉRITE DE CNoeud
	m_rVal est un réel
FIN
CListe est une Classe
	HÉRITE DE CNoeud
	m_tabElem est un tableau de CNoeud dynamique
FIN
CObjet est une Classe
	HÉRITE DE CNoeud
	m_taMembres est un tableau associatif de CNoeud dynamique
	m_bTrié est un booléen
FIN

clRacine est un CObjet dynamique = allouer un CObjet
clRacine.Ajoute("nom", allouer un CTexte("Jean ""le grand"""))
clRacine.Ajoute("age", allouer un CNombre(42))
clRacine.Ajoute("taille", allouer un CNombre(1.85))
pclListe est un CListe dynamique = allouer un CListe()
pclListe.Ajoute(allouer un CNombre(-1))
pclListe.Ajoute(allouer un CTexte("deux" + TAB + "\"))
pclListe.Ajoute(allouer un CListe)
pclListe.Ajoute(allouer un CObjet)
clRacine.Ajoute("liste", pclListe)
Info(clRacine.Json())
Info(clRacine.Json(2))
Info("Noeuds : " + clRacine.Compte())
Info(clRacine.Cherche("age") <> Null, clRacine.Cherche("absent") = Null)

PROCÉDURE ABSTRAITE CNoeud::Json(nIndent est un entier = 0, nNiveau est un entier = 0) : chaîne

PROCÉDURE VIRTUELLE CNoeud::Compte() : entier
RENVOYER 1

PROCÉDURE CTexte::Constructeur(sVal est une chaîne)
m_sVal = sVal

PROCÉDURE CTexte::Json(nIndent est un entier = 0, nNiveau est un entier = 0) : chaîne
sRes est une chaîne = Remplace(:m_sVal, "\", "\\")
sRes = Remplace(sRes, """", "\""")
sRes = Remplace(sRes, TAB, "\t")
RENVOYER """" + sRes + """"

PROCÉDURE CNombre::Constructeur(rVal est un réel)
m_rVal = rVal

PROCÉDURE CNombre::Json(nIndent est un entier = 0, nNiveau est un entier = 0) : chaîne
RENVOYER :m_rVal		// conversion automatique

PROCÉDURE CListe::Ajoute(pclN est un CNoeud dynamique)
TableauAjoute(:m_tabElem, pclN)

PROCÉDURE CListe::Json(nIndent est un entier = 0, nNiveau est un entier = 0) : chaîne
sRes est une chaîne
POUR TOUT pclE DE :m_tabElem
	sRes += [","] + Saut(nIndent, nNiveau + 1) + pclE.Json(nIndent, nNiveau + 1)
FIN
SI sRes = "" ALORS RENVOYER "[]"
RENVOYER "[" + sRes + Saut(nIndent, nNiveau) + "]"

PROCÉDURE CListe::Compte() : entier
n est un entier = 1
POUR TOUT pclE DE :m_tabElem ; n += pclE:Compte() ; FIN
RENVOYER n

PROCÉDURE CObjet::Ajoute(sNom est une chaîne, pclN est un CNoeud dynamique)
:m_taMembres[sNom] = pclN

PROCÉDURE CObjet::Cherche(sNom est une chaîne)
SI :m_taMembres[sNom]..Existe ALORS RENVOYER :m_taMembres[sNom]
RENVOYER Null

PROCÉDURE CObjet::Json(nIndent est un entier = 0, nNiveau est un entier = 0) : chaîne
sRes est une chaîne
sNom est une chaîne
POUR TOUT pclE, sNom DE :m_taMembres
	sRes += [","] + Saut(nIndent, nNiveau + 1) + """" + sNom + """: " + pclE.Json(nIndent, nNiveau + 1)
FIN
RENVOYER sRes = "" ? "{}" SINON "{" + sRes + Saut(nIndent, nNiveau) + "}"

PROCÉDURE CObjet::Compte() : entier
n est un entier = 1
POUR TOUT pclE, sNom DE :m_taMembres
	n += pclE.Compte()
FIN
RENVOYER n

PROCÉDURE Saut(nIndent, nNiveau)
SI nIndent = 0 ALORS RENVOYER ""
RENVOYER RC + Répète(" ", nIndent * nNiveau)
