// Moteur de modèles : {{nom}}, {{#liste}}...{{/liste}}, {{nom|MAJ}}
gtaValeurs est un tableau associatif de chaînes
gtaListes est un tableau associatif de tableaux de chaînes

gtaValeurs["client"] = "Mme Léa Petit"
gtaValeurs["ville"] = "Nîmes"
tabTmp est un tableau de chaînes = ["pommes", "poires", "scoubidous"]
gtaListes["articles"] = tabTmp

sModele est une chaîne = [
Bonjour {{client}},
Votre commande ({{nb}} articles) :
{{#articles}} * {{.}}
{{/articles}}Livraison à {{ville|MAJ}} {inchangé} }}
Inconnu : <{{rien}}>
]
gtaValeurs["nb"] = gtaListes["articles"]..Occurrence
Info(Rend(sModele))

PROCÉDURE Rend(LOCAL sTexte est une chaîne, sPoint est une chaîne = "") : chaîne
sRes, sBalise, sNom, sFiltre sont des chaînes
nDeb, nFin sont des entiers
nDeb = Position(sTexte, "{{")
TANTQUE nDeb > 0
	nFin = Position(sTexte, "}}", nDeb)
	SI nFin = 0 ALORS SORTIR
	sRes += sTexte[[À nDeb - 1]]
	sBalise = sTexte[[nDeb + 2 À nFin - 1]]
	sTexte = sTexte[[nFin + 2 À]]
	SI sBalise [= "#" ALORS
		sNom = sBalise[[2 À]]
		nFin = Position(sTexte, "{{/" + sNom + "}}")
		sBloc est une chaîne = Gauche(sTexte, nFin - 1)
		// le saut de ligne qui suit l'ouverture ne compte pas
		POUR TOUT sElem DE gtaListes[sNom]
			sRes += Rend(sBloc, sElem)
		FIN
		sTexte = Milieu(sTexte, nFin + Taille(sNom) + 5)
	SINON
		sNom = ExtraitChaîne(sBalise, 1, "|")
		sFiltre = ExtraitChaîne(sBalise, 2, "|")
		sVal est une chaîne = sNom = "." ? sPoint SINON gtaValeurs[sNom]
		SELON sFiltre
			CAS EOT : sRes += sVal
			CAS "MAJ" : sRes += Majuscule(sVal)
			CAS "MIN" : sRes += Minuscule(sVal)
		FIN
	FIN
	nDeb = Position(sTexte, "{{")
FIN
RENVOYER sRes + sTexte
