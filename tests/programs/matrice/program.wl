// Produit, transposée, déterminant
CONSTANTE N = 3
tabA est un tableau de N par N entiers
tabB est un tableau de 3 par 3 entiers = [[1, 0, 2], [0, 1, 0], [3, 0, 1]]
i, j, k sont des entiers

POUR i = 1 À N
	POUR j = 1 À N
		tabA[i, j] = (i - 1) * N + j
	FIN
FIN
Affiche("A", tabA)
Affiche("B", tabB)
tabC est un tableau de N par N entiers
POUR i = 1 À N
	POUR j = 1 À N
		POUR k = 1 À N
			tabC[i, j] += tabA[i, k] * tabB[k][j]
		FIN
	FIN
FIN
Affiche("A x B", tabC)
Transpose(tabC)
Affiche("Transposée", tabC)
Info("Trace : " + Trace_Matrice(tabC), "Dét(A) = " + Det(tabA), "Dét(B) = " + Det(tabB))
Info(TableauOccurrence(tabA) + " lignes", Dimension(tabA) + " cases")

// Transposition sur place
PROCÉDURE Transpose(tabM)
POUR i = 1 À tabM..Occurrence - 1
	POUR j = i + 1 _A_ tabM..Occurrence
		tabM[i, j] <=> tabM[j, i]
	FIN
FIN

PROCÉDURE Trace_Matrice(tabM)
nSomme est un entier
POUR i = 1 À 3 ; nSomme += tabM[i, i] ; FIN
RENVOYER nSomme

PROCÉDURE Det(m)
RENVOYER m[1,1] * (m[2,2] * m[3,3] - m[2,3] * m[3,2]) ...
	- m[1,2] * (m[2,1] * m[3,3] - m[2,3] * m[3,1]) ...
	+ m[1,3] * (m[2,1] * m[3,2] - m[2,2] * m[3,1])

PROCÉDURE Affiche(sTitre, tabM)
Info(sTitre + " :")
i, j sont des entiers
POUR i = 1 À 3
	sLigne est une chaîne = ""
	POUR j = 1 À 3
		sLigne += [" "] + NumériqueVersChaîne(tabM[i, j], "3d")
	FIN
	Info(sLigne)
FIN
