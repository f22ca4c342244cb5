// Point d'entrée
Journal.Init()
Journal.niveau = Journal.ETrace
poste est Centrale dynamique <- Centrale.MonInstance
poste.Ajoute(Atelier.Cree(1, "capteur A"))
poste.Ajoute(Atelier.Cree(Val(Atelier.Sorte.gMoteur), "moteur B"))
poste.Ajoute(Atelier.Cree(1, "capteur C"))
poste.Ajoute(Atelier.Cree(99, "inconnu"))
tb est un tableau dynamique = poste.Tous()
Trace(tb..Occurrence)
t est tableau Appareil dynamique = poste.Tous()
POUR TOUT a in t
	m est Moteur dynamique <- a
	SI m<>Null ALORS
		m.vitesse += 5
		Trace("moteur " + m.nom + " " + m.vitesse)
	FIN
	c est un Capteur dynamique <- a
	SI c=Null ALORS CONTINUE
	c.mesure = c.mesure + Taille(c.nom)
	Trace(c.nom, c.mesure)
FIN
Trace(poste.Etat())
a1 est Appareil dynamique = poste.Tous()[1]
a1.id = 77
Trace(a1.id, a1.Description())
a1.type = Appareil.ePanne
SI a1.type = Appareil.ePanne _et_ a1.EstEnPanne() ALORS Trace("en panne")
st est Appareil:STMesure
st.Index = 3
Enfile(a1:fileMesures, st)
a1:param.libelle = 12
a1:param.gain = "7"
Trace(a1:param.libelle + "/" + a1.param.gain, a1:fileMesures..Occurrence)
Trace(poste.Supprime("moteur B"), poste.Supprime("moteur B"), poste.Etat())
Journal.Debug("fini")
Journal.Quit()
Trace(Centrale.total, poste.actif)
Centrale.total = 10
Centrale.total++
Trace(Centrale.MonInstance.total, poste.total)
