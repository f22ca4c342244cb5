// Lettres de relance : textes sur plusieurs lignes, retards en jours, niveaux
CLIENTS est une chaîne = [
1;Dupont SARL;M.;Jean;DUPONT;20240110;1520.50
2;Martin & Fils;Mme;Léa;MARTIN;20240225;99
3;Éts Noël;;;;20231201;12000.00
4;Zoé Conseil;Mme;Zoé;ÀÉÏ;20240301;450.75
]

dJour est une Date = "20240302"
POUR TOUTE CHAÎNE sLigne, nPos, nRang DE CLIENTS SÉPARÉE PAR RC
	SI sLigne = "" ALORS CONTINUER
	(sNom, dEcheance, moMontant) = Decoupe(sLigne)
	nRetard est un entier = DateDifférence(dEcheance, dJour)
	SI nRetard <= 0 ALORS CONTINUER
	Info(Lettre(Civilite(sLigne), sNom, moMontant, nRetard, dEcheance))
FIN
Info("Total : " + Total() + " dû")

PROCÉDURE Decoupe(sLigne)
s est une chaîne = ExtraitChaîne(sLigne, 2, ";")
d est une Date = ExtraitChaîne(sLigne, 6, ";")
mo est un monétaire = Val(ExtraitChaîne(sLigne, 1, ";", DepuisFin))
RENVOYER (s, d, mo)

PROCÉDURE Civilite(sLigne) : chaîne
sCiv est une chaîne = ExtraitChaîne(sLigne, 3, ";")
sPrenom est une chaîne = ExtraitChaîne(sLigne, 4, ";")
sNom est une chaîne = ExtraitChaîne(sLigne, 5, ";")
sResultat est une chaîne = sCiv + [" "] + sPrenom + [" "] + sNom
SI sResultat = "" ALORS sResultat = "Madame, Monsieur"
RENVOYER sResultat

PROCÉDURE Lettre(sCivilite, sNom, moMontant, nRetard, dEcheance)
sNiveau est une chaîne
SELON nRetard
	CAS < 10 : sNiveau = "rappel"
	CAS 10 À 60 : sNiveau = "première relance"
	CAS > 60
		sNiveau = "mise en demeure"
	AUTRE CAS
		sNiveau = "?"
FIN
RENVOYER [
[%sNom%]
  À l'attention de [%sCivilite%]
  [%Majuscule(sNiveau[[1]]) + sNiveau[[2 À]]%] : [%NumériqueVersChaîne(moMontant, ".2f")%] € depuis le [%DateVersChaîne(dEcheance, "JJ/MM/AAAA")%] ([%nRetard%] j)
]

PROCÉDURE Total() : monétaire
moTotal est un monétaire
nLigne est un entier = 1
sLigne est une chaîne = ExtraitChaîne(CLIENTS, nLigne, RC)
TANTQUE sLigne <> EOT
	SI sLigne <> "" ALORS moTotal += Val(ExtraitChaîne(sLigne, 7, ";"))
	nLigne++
	sLigne = ExtraitChaîne(CLIENTS, nLigne, RC)
FIN
RENVOYER moTotal
