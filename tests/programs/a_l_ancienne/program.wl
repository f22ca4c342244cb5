// Vieux code : étiquettes, mélange de langues, ponctuation libre, compilation conditionnelle
i,j est entiers
sMsg est chaine ; nTotal is int
tabNotes est tableau de 5 entiers
CONSTANTE MAXI=3
<COMPILE SI TypeConfiguration=WebServeur>
Info("code serveur")
<SINON>
Info("code client")
<FIN>
i=0
Recommence:
i++
si i<MAXI alors goto Recommence
INFO("i vaut "+i)

FOR j=1 TO 5 STEP 2
	tabNotes[j]=j*10
END
for each nNote,nRang of tabNotes
	si nNote=0 alors continue
	sMsg=sMsg+[" ; "]+nRang+":"+nNote
fin
Info(sMsg)
nTotal=Cumul(tabNotes)
Info( nTotal , ( nTotal / 4 ) )
SI nTotal>80 ET nTotal<=90 OU Faux ALORS INFO("dans l'intervalle") ; Info("deuxième") SINON Info("dehors")
SI 80 < nTotal <= 90 ALORS
	Info("encore")			// commentaire en fin de ligne
SINON SI nTotal = 0
	Info("zéro")
SINON
	/* commentaire
	   sur deux lignes */
	Info("non")
FIN
j = 10
BOUCLE
	j -= 3
	SI j < 0 ALORS SORTIR
	SI j modulo 2 = 0 ALORS CONTINUER
	Info("j=" + j)
FIN
j=0
BOUCLE
	j++
A FAIRE TANTQUE j*j<50
Info("premier carré >= 50 : "+j)
sTexte est chaine="Le ""guillemet"" et l'antislash \ et le %1"
Info(ChaineConstruit(sTexte,"paramètre"),Taille(sTexte))
sTexte[[1 à 2]]="La"
sTexte[[4]]="'"
Info(sTexte[[à 6]]+"|"+sTexte[[Taille(sTexte)-1 à]]+"|"+sTexte[[4 sur 5]])
SELON Majuscule(Gauche(sTexte,1))
cas "A" à "K": Info("début")
cas "L","M","N"
	Info("milieu")
autres cas
	Info("fin")
fin
Info(Param(1),Param(1,2),Param(1,*,3))
Info(3+4+"="+3+4, "5"*2, 7/2, -7 modulo 3, 2^10, PAS Vrai)
x est réel = 0.1+0.2
si x=0.3 alors Info("égal à 1e-6 près")
n8 est entier sur 8 octets = 3 000 000 000
Info(n8*2)
bIdentique est booleen = " Élan " ~= "ÉLAN"
Info(bIdentique,"pomme de terre" [~] "DE","abc" [= "ab","abc" =] "bc")
(i,j)=Deux()
Info(i+"/"+j)
i<=>j
Info(i+"/"+j)
t est un tableau associatif (ccSansCasse) d'entiers
t["Un"]=1;t["DEUX"]=2;t["un"]++
Info(t["UN"]+t["deux"],t..Occurrence)
Supprime(t,"UN")
Info(t["un"]..Vide)
retour

PROCEDURE Cumul(t)
n est entier
pour i=1 a t..occurrence
	n+=t[i]
fin
renvoyer n
PROCEDURE Param(a,b=20,c=30)
renvoyer a+","+b+","+c
PROCEDURE Deux()
renvoyer (11,22)
