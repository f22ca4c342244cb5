// Petite machine à pile avec assembleur
EOp est une Énumération
	opPush
	opAdd
	opSub
	opMul
	opDup
	opSwap
	opJmp
	opJz
	opCall
	opRet
	opPrint
	opStore
	opLoad
	opHalt
FIN
STInstr est une Structure
	eOp est un EOp
	nArg est un entier
FIN
CMachine est une Classe
	PRIVÉ
	m_tabCode est un tableau de STInstr
	m_taEtiquettes est un tableau associatif d'entiers
	m_pile est une pile d'entiers
	m_pileRetour est une pile d'entiers
	m_tabMem est un tableau de 10 entiers
	PUBLIC
	m_sSortie est une chaîne
	m_nTours est un entier
	GLOBAL
	s_taNoms est un tableau associatif de EOp
FIN

sSource est une chaîne = [
	; factorielle de 5, puis somme de 1 à 10
	PUSH 5
	CALL fact
	PRINT
	PUSH 0
	STORE 1
	PUSH 10
	STORE 2
debut:
	LOAD 1
	LOAD 2
	ADD
	STORE 1		; total
	LOAD 2
	PUSH 1
	SUB
	DUP
	STORE 2
	JZ fini
	JMP debut
fini:
	LOAD 1
	PRINT
	HALT
fact:
	DUP
	JZ un
	DUP
	PUSH 1
	SUB
	CALL fact
	MUL
	RET
un:
	PUSH 1
	ADD
	RET
]
clVM est un CMachine
nErreurs est un entier = clVM.Assemble(sSource)
SI nErreurs > 0 ALORS
	Info("Erreurs : " + nErreurs)
	RETOUR
FIN
clVM.Execute()
Info("Sortie : " + clVM.m_sSortie)
Info("Tours : " + (100 < clVM.m_nTours < 250 ? "normal" SINON clVM.m_nTours))

clFaux est un CMachine
Info("Erreurs : " + clFaux.Assemble("PUSH 1" + RC + "SAUTE" + RC + "JMP nullepart" + RC + "HALT"))
Info(clFaux.m_sSortie)

clPile est un CMachine
clPile.Assemble("ADD")
QUAND EXCEPTION DANS
	clPile.Execute()
	Info("jamais")
FAIRE
	Info("exception : pile vide")
FIN

PROCÉDURE CMachine::Constructeur()
SI ::s_taNoms..Occurrence > 0 ALORS RETOUR
tabOp est un tableau de EOp = [opPush, opAdd, opSub, opMul, opDup, opSwap, opJmp, opJz, opCall, opRet, opPrint, opStore, opLoad, opHalt]
nInd est un entier = 0
POUR TOUTE CHAÎNE sNom DE "PUSH,ADD,SUB,MUL,DUP,SWAP,JMP,JZ,CALL,RET,PRINT,STORE,LOAD,HALT" SÉPARÉE PAR ","
	nInd++
	::s_taNoms[sNom] = tabOp[nInd]
FIN

// Deux passes : les étiquettes, puis le code
PROCÉDURE CMachine::Assemble(sTexte est une chaîne) : entier
nPasse, nAdr, nErr sont des entiers
sLigne, sMot, sArg sont des chaînes
POUR nPasse = 1 À 2
	nAdr = 1
	POUR TOUTE CHAÎNE sLigne DE sTexte SÉPARÉE PAR RC
		sLigne = SansEspace(Remplace(ExtraitChaîne(sLigne, 1, ";"), TAB, " "))
		SI sLigne = "" ALORS CONTINUER
		SI sLigne =] ":" ALORS
			SI nPasse = 1 ALORS :m_taEtiquettes[Gauche(sLigne, Taille(sLigne) - 1)] = nAdr
			CONTINUER
		FIN
		SI nPasse = 2 ALORS
			st est un STInstr
			sMot = Majuscule(ExtraitChaîne(sLigne, 1, " "))
			sArg = ExtraitChaîne(sLigne, 2, " ")
			SI ::s_taNoms[sMot]..Vide ALORS
				nErr++
				:m_sSortie += [", "] + "ligne " + nAdr + " : " + sMot
			SINON
				st.eOp = ::s_taNoms[sMot]
				SELON st.eOp
					CAS opJmp, opJz, opCall
						SI :m_taEtiquettes[sArg]..Vide ALORS
							nErr++
							:m_sSortie += [", "] + "étiquette " + sArg
						SINON
							st.nArg = :m_taEtiquettes[sArg]
						FIN
					CAS opPush, opStore, opLoad : st.nArg = Val(sArg)
				FIN
				Ajoute(:m_tabCode, st)
			FIN
		FIN
		nAdr++
	FIN
FIN
RENVOYER nErr

PROCÉDURE CMachine::Execute()
nCP est un entier = 1
nA, nB sont des entiers
BOUCLE
	:m_nTours++
	stI est un STInstr = :m_tabCode[nCP]
	nCP++
	SELON stI.eOp
		CAS opPush : Empile(:m_pile, stI.nArg)
		CAS opAdd, opSub, opMul, opSwap
			nB = Dépile(:m_pile)
			nA = Dépile(:m_pile)
			SELON stI.eOp
				CAS opAdd : Empile(:m_pile, nA + nB)
				CAS opSub : Empile(:m_pile, nA - nB)
				CAS opMul : Empile(:m_pile, nA * nB)
				AUTRE CAS
					Empile(:m_pile, nB)
					Empile(:m_pile, nA)
			FIN
		CAS opDup
			nA = Dépile(:m_pile)
			Empile(:m_pile, nA) ; Empile(:m_pile, nA)
		CAS opJmp : nCP = stI.nArg
		CAS opJz : SI Dépile(:m_pile) = 0 ALORS nCP = stI.nArg
		CAS opCall
			Empile(:m_pileRetour, nCP)
			nCP = stI.nArg
		CAS opRet : nCP = Dépile(:m_pileRetour)
		CAS opPrint : :m_sSortie += [" "] + Dépile(:m_pile)
		CAS opStore : :m_tabMem[stI.nArg] = Dépile(:m_pile)
		CAS opLoad : Empile(:m_pile, :m_tabMem[stI.nArg])
		CAS opHalt : SORTIR
	FIN
FIN
