// Combinaisons, énumérations avec valeur, opérations binaires, droits d'accès
EDroit est une Combinaison
	LIRE
	ECRIRE
	SUPPRIMER
	ADMINISTRER
FIN
EStatut est une Énumération
	Brouillon = "B"
	Valide = "V"
	Archive = "A"
FIN
STUtilisateur est une Structure
	sNom est une chaîne
	eDroits est un EDroit
	eStatut est un EStatut
FIN
tabUtilisateurs est un tableau de STUtilisateur
stU est un STUtilisateur
stU.sNom = "Zoé"
stU.eDroits = LIRE + ECRIRE
stU.eStatut = Valide
Ajoute(tabUtilisateurs, stU)
stU.sNom = "Éric"
stU.eDroits[SUPPRIMER] = Vrai
stU.eDroits[LIRE] = Faux
Ajoute(tabUtilisateurs, stU)
stU.sNom = "Ana"
stU.eDroits = 0
stU.eStatut = EStatut.Archive
Ajoute(tabUtilisateurs, stU)
TableauTrie(tabUtilisateurs, ttMembre, "sNom")
POUR TOUT stUn DE tabUtilisateurs
	Info(stUn.sNom + " " + Droits(stUn.eDroits) + " " + stUn.eStatut..Valeur)
FIN
eLu est un EStatut = EnumérationDepuisValeur(EStatut, "V")
Info(eLu = Valide ? "trouvé" SINON "perdu")
SELON eLu
	CAS Brouillon, Archive : Info("non modifiable")
	CAS Valide : Info("modifiable")
FIN
// le masque d'octets d'une adresse
nAdresse est un entier sans signe = 0xC0A8010A
Info(Octets(nAdresse), Octets(nAdresse & 0xFFFFFF00), Octets(nAdresse | 0xFF))
nDrapeaux est un entier = 5
SI nDrapeaux & 4 ALORS Info("bit 4")
SI nDrapeaux & 2 ALORS Info("bit 2") SINON Info("pas bit 2")
nDrapeaux = nDrapeaux || 4
Info(nDrapeaux, ~nDrapeaux, 1 bitDécaleGauche 4, bitDécaleDroite(0xF0, 4), EntierVersHexa(nAdresse))

PROCÉDURE Droits(eD est un EDroit) : chaîne
s est une chaîne
SI eD[LIRE] ALORS s += [","] + "lire"
SI eD[ECRIRE] ALORS s += [","] + "écrire"
SI eD[SUPPRIMER] ALORS s += [","] + "supprimer"
SI eD[ADMINISTRER] ALORS s += [","] + "administrer"
RENVOYER "(" + s + ")"

PROCÉDURE Octets(n est un entier sans signe) : chaîne
s est une chaîne
POUR i = 24 À 0 PAS -8
	s += ["."] + (bitDécaleDroite(n, i) & 0xFF)
FIN
RENVOYER s
