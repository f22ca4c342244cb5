// Tableaux imbriqués, références aux éléments, redimensionnement, structures dans des structures
STPiece est une Structure
	sRef est une chaîne
	nQte est un entier
FIN
STRayon est une Structure
	sNom est une chaîne
	tabPieces est un tableau de STPiece
	taIndex est un tableau associatif d'entiers
FIN
tabR est un tableau de STRayon
stR est un STRayon
POUR TOUT sNom DE ["vis", "clous"]
	VariableRAZ(stR)
	stR.sNom = sNom
	POUR i = 1 À 3
		stP est un STPiece = [sNom + i, i * 10]
		TableauAjoute(stR.tabPieces, stP)
		stR.taIndex[stP.sRef] = TableauOccurrence(stR.tabPieces)
	FIN
	TableauAjoute(tabR, stR)
FIN
Trace(tabR[1].tabPieces[2].sRef, tabR[2].tabPieces[3].nQte, tabR[2].taIndex["clous2"])
tabR[1].tabPieces[2].nQte += 5
tabR[1].tabPieces[tabR[1].taIndex["vis3"]].nQte *= 2
Trace(Total(tabR[1]), Total(tabR[2]))
Double2(tabR[2].tabPieces[1].nQte, tabR[1].tabPieces)
Trace(tabR[2].tabPieces[1].nQte, tabR[1].tabPieces[1].nQte)
POUR TOUT stUn DE tabR
	POUR TOUT stPiece DE stUn.tabPieces
		SI stPiece.nQte > 50 ALORS stPiece.sRef = Majuscule(stPiece.sRef)
	FIN
	stUn.sNom += "!"
FIN
Trace(tabR[1].sNom, tabR[1].tabPieces[3].sRef, tabR[2].tabPieces[1].sRef)
tabM est un tableau de 2 par 2 chaînes
tabM[1,1] = "a" ; tabM[2,2] = "d"
Dimension(tabM, 3, 3)
tabM[3,3] = "i"
Trace(tabM[1,1] + tabM[2,2] + tabM[3,3] + "[" + tabM[1,3] + "]")
tabD est un tableau d'entiers = [1, 2, 3, 4, 5]
Dimension(tabD, 3)
Trace(tabD..Occurrence, tabD[3])
tabT est un tableau de tableau d'entiers
POUR i = 1 À 4
	tabLigne est un tableau d'entiers
	POUR j = 1 À i
		tabLigne.Ajoute((j = 1 OU j = i) ? 1 SINON tabT[i-1][j-1] + tabT[i-1][j])
	FIN
	TableauAjoute(tabT, tabLigne)
FIN
POUR TOUT tabL DE tabT
	Trace(TableauVersChaîne(tabL, " "))
FIN
TableauSupprime(tabT, 2)
Trace(tabT..Occurrence, tabT[2][2])
tabA est un tableau de STPiece
tabB est un tableau de STPiece
tabA = tabR[1].tabPieces
TableauCopie(tabR[1].tabPieces, tabB)
tabA[1].nQte = 999
Trace(tabR[1].tabPieces[1].nQte, tabB[1].nQte)

PROCÉDURE Total(st est un STRayon) : entier
n est un entier
POUR TOUT p DE st.tabPieces
	n += p.nQte
FIN
RENVOYER n
PROCÉDURE Double2(nNombre, tab est un tableau de STPiece)
nNombre *= 100
tab[1].nQte = 77
