// Location de véhicules : deux classes, une collection de procédures, des ressources
pclV est un CVehicule dynamique = allouer un CVehicule("ab-123-cd", 30)
pclC est un CCamion dynamique = allouer un CCamion("ZZ-999-ZZ", 100, 3.5)
pclPetit est un CVehicule dynamique = allouer un CVehicule("min", 1)
pclV.p_Plaque = "ab-124-cd"
Info(Loue("AB-124-CD", "20240101080000000", "20240103120000000"))
Info(Loue("zz-999-zz", "20240101080000000", "20240102080000000"))
Info(Loue("inconnu", "", ""))
COL_Location.Loue("MIN", "20240101080000000", "20240101090000000")
POUR i = 1 À gtabLocations..Occurrence
	sTexte est une chaîne
	mPrix est un monétaire
	(sTexte, mPrix) = Facture(i)
	Info(sTexte + " : " + NumériqueVersChaîne(mPrix, ".2f"))
FIN
Info(gnErreurs, CVehicule::Parc()..Occurrence, CVehicule::TARIF_MINIMUM)
