g est Gerant dynamique = Gerant.MonInstance()
Trace(g.Demarre(), g.journal[1], g.app.cle)
POUR TOUTE CHAÎNE nom DE "a,b,c,d" SÉPARÉE PAR ","
	e est Enfant dynamique = Enfant.Fabrique(nom)
	buf est un buffer = Complète("TYPE_" + (nom DANS ("b", "c") ? "PETIT" SINON "GRAND"), 12) + Complète("ERR_abc", 12) + Complète("TEMP_1", 12) + Complète("X_1", 12)
	Trace(nom, e.Analyse(buf), e.type..Nom, g.Ajoute(e), g.Ajoute(e))
	Trace(TableauVersChaîne(e.journal, " | "))
FIN
e = Enfant.Fabrique("z")
Trace(e.Analyse(Complète("ERR_GRAVE", 12)), e.journal[1])
Trace(g.Menage(), g.enfants..Occurrence, g.enfants["a"].cle)
Trace(g.Noms("x" + TAB + "y" + RC + "1" + TAB + "2" + TAB + "3"))
Trace(Attends(() => g.enfants..Occurrence < 3, "ok"))
ThreadExécute("T1", threadNormal, ()=>{
	QUAND EXCEPTION
		g.Note("exc " + ExceptionInfo(errMessage))
		RETOUR
	FIN
	n est un entier
	BOUCLE
		n++
		SI n = 3 ALORS ExceptionDéclenche(1, "trois")
		SI SignalAttend("rien", 1cs) ALORS SORTIR
	FIN
})
ThreadAttend("T1")
Trace(g.journal[g.journal..Occurrence])

procédure Attends(condition est une procédure, sOk)
POUR i = 1 À 10
	SI condition() ALORS renvoyer sOk + i
FIN
renvoyer "non"
