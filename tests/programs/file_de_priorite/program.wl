// File de priorité (tas binaire) générique, avec un comparateur en paramètre
STTache est une Structure
	sNom est une chaîne
	nPriorité est un entier
	nOrdre est un entier
FIN
CFilePriorite est une Classe
	PRIVÉE
	m_tabTas est un tableau de STTache
	m_fCompare est une Procédure
	m_nOrdre est un entier
FIN

clFile est un CFilePriorite(PlusUrgente)
clFile.Entre("courses", 3)
clFile.Entre("incendie", 10)
clFile.Entre("facture", 5)
clFile.Entre("Facture bis", 5)
clFile.Entre("sieste", 1)
stT est un STTache
bOk est un booléen = Vrai
TANTQUE bOk
	(bOk, stT) = clFile.Sort()
	SI bOk ALORS Info(stT.nPriorité + " " + stT.sNom)
FIN
Info(clFile.Vide() ? "vide" SINON "reste " + clFile.nNombre)

clAlpha est un CFilePriorite((stA, stB) => { RENVOYER stA.sNom < stB.sNom })
POUR TOUTE CHAÎNE sMot DE "poire pomme abricot kiwi banane" SÉPARÉE PAR " "
	clAlpha.Entre(sMot, 0)
FIN
sRes est une chaîne
BOUCLE(4)
	(bOk, stT) = clAlpha.Sort()
	sRes += [" < "] + stT.sNom
FIN
Info(sRes, clAlpha.nNombre)
clAlpha.nNombre = 0
Info(clAlpha.Vide())

PROCÉDURE PlusUrgente(stA, stB)
SI stA.nPriorité <> stB.nPriorité ALORS RENVOYER stA.nPriorité > stB.nPriorité
RENVOYER stA.nOrdre < stB.nOrdre

PROCÉDURE CFilePriorite::Constructeur(fCompare est une Procédure)
:m_fCompare = fCompare

// Propriété
PROCÉDURE CFilePriorite::nNombre() : entier
RENVOYER :m_tabTas..Occurrence

PROCÉDURE CFilePriorite::nNombre(LOCAL nValeur est un entier)
TANTQUE :m_tabTas..Occurrence > nValeur
	Supprime(:m_tabTas, :m_tabTas..Occurrence)
FIN

PROCÉDURE CFilePriorite::Vide()
RENVOYER :m_tabTas..Vide

PROCÉDURE CFilePriorite::Entre(sNom est une chaîne, nPrio est un entier)
st est un STTache
nFils, nPère sont des entiers
:m_nOrdre++
st.sNom = sNom
st.nPriorité = nPrio
st.nOrdre = :m_nOrdre
nFils = TableauAjoute(:m_tabTas, st)
TANTQUE nFils > 1
	nPère = PartieEntière(nFils / 2)
	SI :m_fCompare(:m_tabTas[nPère], :m_tabTas[nFils]) ALORS SORTIR
	:Echange(nPère, nFils)
	nFils = nPère
FIN

PROCÉDURE CFilePriorite::Sort() : (booléen, STTache)
stPremier est un STTache
nPère, nFils, nDernier sont des entiers
fCompare est une Procédure = :m_fCompare
nDernier = :m_tabTas..Occurrence
SI nDernier = 0 ALORS RENVOYER (Faux, stPremier)
stPremier = :m_tabTas[1]
:m_tabTas[1] = :m_tabTas[nDernier]
TableauSupprime(:m_tabTas, nDernier)
nDernier--
nPère = 1
TANTQUE nPère * 2 <= nDernier
	nFils = nPère * 2
	SI nFils < nDernier _ET_ fCompare(:m_tabTas[nFils + 1], :m_tabTas[nFils]) ALORS nFils++
	SI fCompare(:m_tabTas[nPère], :m_tabTas[nFils]) ALORS SORTIR
	:Echange(nPère, nFils)
	nPère = nFils
FIN
RENVOYER (Vrai, stPremier)

PROCÉDURE PRIVÉE CFilePriorite::Echange(a, b)
:m_tabTas[a] <=> :m_tabTas[b]
