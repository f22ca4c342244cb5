// Paramètres : nombre variable, MesParamètres modifiés, nommés, valeurs par défaut calculées, surcharges, étoile, tableaux
Info(Moyenne2(), Moyenne2(4), Moyenne2(1, 2, 6))
a, b, c sont des entiers
a = 1 ; b = 2 ; c = 3
Rotation(a, b, c)
Info(a, b, c)
Info(Adresse("Rue A"), Adresse("Rue B", *, 75001), Adresse(<nCP>: 69000, <sRue>: "Quai C"), Adresse("D", "Nice"))
Info(Journal("i=%1 j=%2", 5, "x"), Journal("rien"))
s est une chaîne = "abc"
Info(Change(s), s, Change("lit"), Change(s + "!"), s)
tab est un tableau d'entiers = [3, 1]
Info(Trie2(tab)[1], tab[1])
Info(Genre(1), Genre("a"), Genre(1.5), Genre([1]), Genre(Vrai))
PROCÉDURE Moyenne2(*) : réel
SI MesParamètres..NbReçus = 0 ALORS RENVOYER -1
rS est un réel
POUR i = 1 À MesParamètres..NbReçus
	rS += MesParamètres[i]
FIN
RENVOYER rS / MesParamètres..NbReçus
PROCÉDURE Rotation(*)
nDernier est un entier = MesParamètres[MesParamètres..Occurrence]
POUR i = MesParamètres..Occurrence À 2 PAS -1
	MesParamètres[i] = MesParamètres[i - 1]
FIN
MesParamètres[1] = nDernier
PROCÉDURE Adresse(sRue est une chaîne, sVille est une chaîne = "Lyon", nCP est un entier = Taille("12345") * 13800) : chaîne
RENVOYER sRue + ", " + nCP + " " + sVille
PROCÉDURE Journal(sFormat est une chaîne, *) : chaîne
POUR i = 2 À MesParamètres..Occurrence
	sFormat = Remplace(sFormat, "%" + (i - 1), MesParamètres[i])
FIN
RENVOYER sFormat + " [" + MesParamètres..Occurrence + "]"
PROCÉDURE Change(x est une chaîne) : chaîne
x[1] = Majuscule(x[1])
RENVOYER x
PROCÉDURE Trie2(LOCAL t est un tableau d'entiers) : tableau d'entiers
tCopie est un tableau d'entiers
tCopie <= t
TableauTrie(tCopie)
RENVOYER tCopie
PROCÉDURE Genre(x) : chaîne
SELON x..Type
	CAS wlBooléen : RENVOYER "b"
	CAS wlEntier : RENVOYER "e"
	CAS wlRéel : RENVOYER "r"
	CAS wlChaîne, wlChaîneUnicode : RENVOYER "c"
	CAS wlTableau : RENVOYER "t"
FIN
RENVOYER "?"
