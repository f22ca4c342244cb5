// Mixed languages, odd case and missing accents: recipes scaled to a number of guests
STIngredient is Structure
	sNom est une chaine
	rQte is real
	sUnite EST CHAINE
END
Recette est une structure
	sTitre is string
	nCouverts est un ENTIER
	tabIngredients is array of STIngredient
FIN
tabRecettes est un tableau de Recette
stR is Recette
stR.sTitre = "Crêpes" ; stR.NCOUVERTS = 4
AJOUTEINGREDIENT(stR, "Farine", 250, "g")
ajouteIngrédient(stR, "Lait", 0.5, "l")
AjouteIngredient(stR, "Œufs", 4)
TableauAjoute(tabRecettes, stR)
stR.sTitre = "Gratin"
stR.nCouverts = 6
TableauSupprimeTout(stR.tabIngredients)
AjouteIngredient(stR, "Pommes de terre", 1.5, "kg")
Add(tabRecettes, stR)
for each stUne of tabRecettes
	si stUne.sTitre ~= "crepes" alors
		Info("** " + upper(stUne.sTitre))
	sinon
		Info("-- " + Minuscule(stUne.sTitre))
	end
	pour n = 1 to stUne.tabIngredients..Count
		Info(Texte(stUne.tabIngredients[n], 10 / stUne.nCouverts))
	end
fin
nTour is int
boucle
	nTour++
	IF nTour = 2 alors continue
	SI nTour > 4 THEN SORTIR
	Info("Tour " + nTour)
end

PROCEDURE AjouteIngredient(st, sNom, rQte, sUnite = "")
sti is STIngredient = [sNom, rQte, sUnite]
TableauAjoute(st.tabIngredients, sti)

procédure Texte(st, rFacteur est réel) : chaîne
rQuantité est un réel = st.rQte * rFacteur
si rquantite = PartieEntiere(RQUANTITE) alors renvoyer rQuantite + [" "] + st.sUnite + " " + st.sNom
result NumToString(rQuantité, ".2f") + " " + st.sunite + [" "] + st.snom
