// Noms accentués, casse mêlée, mots-clés comme noms, noms de Python, un nom par objet et par procédure
Été est un entier = 5
ete++
Info(ÉTÉ)
date est une Date = "20240101"
type est une chaîne = "t"
liste est un tableau d'entiers = [1, 2]
class est un entier = 3
import est une chaîne = "i"
None2 est un entier = 1
self est un entier = 9
len est un entier = 4
print est une chaîne = "p"
Info(date, type, liste..Occurrence, class, import + print, self + len + none2)
str est une chaîne = lambda(2)
Info(str)
POUR TOUT file DE ["f1", "f2"]
	def(file)
FIN
Position est un entier = Position("abc", "c")
Info(position, Taille(type))
taille est un entier = 7
Info(taille, Taille("abcd"))
stDate est un stTest
stDate.date = "20240229"
stDate.for = 2
stDate.Taille = 3
Info(stDate.date..Jour, stDate.FOR + stDate.taille)
_x est un entier = 1
x1_é est un entier = 2
Info(_X + X1_e)
stTest est une Structure
	date est une Date
	for est un entier
	taille est un entier
FIN
PROCÉDURE lambda(n)
RENVOYER "lambda" + n
PROCÉDURE def(s)
Info("def " + s)
