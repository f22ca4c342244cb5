// Bibliothèque municipale : point d'entrée
bOk est un booléen
sRaison est une chaîne
nCote1, nCote2 sont des entiers
nCote1 = AjouteDocument(allouer un CDocument("Germinal", "Zola"))
nCote2 = COL_Gestion.AjouteDocument(allouer un CDvd("Le Mépris", 103))
AjouteDocument(allouer un CDocument("Perceval"))

(bOk, sRaison) = Emprunte(nCote2, "Luc", "20240201")
Info(bOk ? "ok" SINON sRaison)
(bOk, sRaison) = Emprunte(nCote2, "Eve", "20240202")
Info(bOk ? "ok" SINON sRaison)
(bOk, sRaison) = COL_Gestion.Emprunte(nCote1, "Eve", "20240202")
Inventaire()
Info("Retard : " + Pluriel(Retour_Document(nCote2, "Luc", "20240210"), "jour"))
(bOk, sRaison) = Emprunte(nCote1 + 2, "Luc", "20240210")
Info(bOk ? "ok" SINON sRaison)
(bOk, sRaison) = Emprunte(12, "Eve", "20240210")
Info(bOk ? "ok" SINON sRaison)
Info(Pluriel(gtabDocuments..Occurrence, "document") + ", " + COL_Outils.gnAppels + " appels, " + CDocument::DUREE_PRET + " jours")
