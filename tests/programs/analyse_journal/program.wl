/* Lecture d'un journal : lignes, niveaux, durées,
   statistiques par module (tableau associatif de structures) */
CONSTANTE
	SEP = ";"
	NIVEAUX = "DEBUG,INFO,WARN,ERROR"
FIN
STStat est une Structure
	nNombre est un entier
	nErreurs est un entier
	rDuree est un réel
	tabMessages est un tableau de chaînes
FIN
sJournal est une chaîne = [
INFO;Facturation;0.5;Démarrage
ERROR;Facturation;1.25;Client inconnu
WARN;Stock;0.75;Stock bas : "VIS 4x40"

DEBUG;Stock;0;
error;Compta;2;Écriture déséquilibrée
ligne sans séparateur
]
taStats est un tableau associatif de STStat
nRejets est un entier
POUR TOUTE CHAÎNE sLigne, nPos DE sJournal SÉPARÉE PAR RC
	SI SansEspace(sLigne) = "" ALORS CONTINUER
	(bOk, sNiveau, sModule, rDuree, sMessage) = Decode1(sLigne)
	SI PAS bOk ALORS
		nRejets++
		Info("Rejet ligne " + nPos + " : <" + sLigne + ">")
		CONTINUER
	FIN
	taStats[sModule].nNombre++
	taStats[sModule].rDuree += rDuree
	SI sNiveau DANS ("ERROR", "FATAL") ALORS taStats[sModule].nErreurs += 1
	SI sMessage <> "" ALORS Ajoute(taStats[sModule].tabMessages, sMessage)
FIN
POUR TOUT stStat, sCle DE taStats
	Info(Complète(sCle, 12, ".") + " n=" + stStat.nNombre + " err=" + stStat.nErreurs + " durée=" + NumériqueVersChaîne(stStat.rDuree, "05.2f"))
	POUR i = 1 À stStat.tabMessages..Occurrence
		Info("   " + i + ") " + stStat.tabMessages[i])
	FIN
FIN
Info("Rejets : " + nRejets, taStats..Occurrence, taStats["Absent"]..Vide, taStats["Stock"]..Vide)

PROCÉDURE Decode1(sLigne est une chaîne) : (booléen, chaîne, chaîne, réel, chaîne)
SI Position(sLigne, SEP) = 0 ALORS RENVOYER (Faux, "", "", 0, "")
sNiveau est une chaîne = Majuscule(ExtraitChaîne(sLigne, 1, SEP))
SI ExtraitRang(NIVEAUX, sNiveau) = 0 ALORS RENVOYER (Faux, "", "", 0, "")
RENVOYER (Vrai, sNiveau, ExtraitChaîne(sLigne, 2, SEP), Val(ExtraitChaîne(sLigne, 3, SEP)), ExtraitChaîne(sLigne, 4, SEP))

PROCÉDURE ExtraitRang(sListe est une chaîne, sValeur est une chaîne) : entier
nRang est un entier
POUR TOUTE CHAÎNE s DE sListe SÉPARÉE PAR ","
	nRang++
	SI s = sValeur ALORS RENVOYER nRang
FIN
RENVOYER 0
