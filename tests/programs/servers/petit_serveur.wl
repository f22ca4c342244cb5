// Petit serveur HTTP, tout en procédures (code de 2009, toujours en production)
GLOBAL
gnPort est entier
gsDossier est chaine
gbArrêt est booléen
gnCompteur est entier
gtabVisites est un tableau associatif d'entiers

gnPort = Val(LigneCommande(1))
gsDossier = LigneCommande(2)
SI gnPort=0 ALORS gnPort=8080

SI SocketCree("SRV",gnPort)=Faux ALORS
   Erreur("Création du serveur impossible",erreurinfo())
   FinProgramme()
FIN
ThreadExecute("ECOUTE",threadNormal,"Ecoute")
info("Serveur démarré sur le port "+gnPort)
TANTQUE PAS gbArrêt
	Multitache(10)
FIN
SocketFerme("SRV")
ThreadAttend("ECOUTE")
info("Fin, "+gnCompteur+" pages servies")

//  Thread d'écoute
PROCEDURE Ecoute()
sCanal est une chaine
n est un entier
BOUCLE
	SI gbArrêt ALORS SORTIR
	si PAS SocketAttendConnexion("SRV",100) ALORS CONTINUER
	sCanal=SocketAccepte("SRV")
	SI sCanal="" ALORS CONTINUER
	n++
	ThreadExecute("C"+n,threadNormal,"UnClient",sCanal)
FIN

PROCEDURE UnClient(sCanal)
sDemande, sLigne, sReponse, sPage sont des chaines ansi
nLong est un entier
SocketChangeModeTransmission(sCanal,SocketMarqueurFin,CRLF+CRLF)
sDemande=SocketLit(sCanal,Faux,5000)
SI ErreurDétectée OU sDemande="" ALORS
	SocketFerme(sCanal)
	RETOUR
FIN
sLigne=ExtraitChaine(sDemande,1,CRLF)
SI ExtraitChaine(sLigne,1," ")<>"GET" ALORS
	sReponse=Entete("405 Method Not Allowed","text/plain",0)
	GOTO Ecriture
FIN
sPage=URLDecode(ExtraitChaine(sLigne,2," "))
SectionCritiqueDebut("COMPTEUR")
gnCompteur++
gtabVisites[sPage]++
SectionCritiqueFin("COMPTEUR")
SELON sPage
CAS "/","/index"
	sReponse=PageHTML("Accueil","Page vue "+gtabVisites[sPage]+" fois")
CAS "/stop"
	gbArrêt=Vrai
	sReponse=PageHTML("Stop","Arrêt demandé")
CAS "/heure"
	sReponse=PageHTML("Heure",HeureVersChaine(HeureSys(),"HH:MM"))
AUTRE CAS
	sReponse=PageFichier(sPage)
FIN
Ecriture :
// le marqueur de fin ne doit pas être ajouté à la réponse
SocketChangeModeTransmission(sCanal,SocketSansMarqueurFin)
SocketEcrit(sCanal,sReponse)
SocketFerme(sCanal)

PROCEDURE PageHTML(sTitre,sTexte)
sCorps est une chaine ansi
sCorps="<html><head><title>"+sTitre+"</title></head>"+RC+...
"<body><h1>"+sTitre+"</h1>"+RC+...   // titre
"<p>"+sTexte+"</p></body></html>"
sCorps=ChaineVersUTF8(sCorps)
RENVOYER Entete("200 OK","text/html; charset=utf-8",Taille(sCorps))+sCorps

PROCEDURE PageFichier(LOCAL sPage)
sFic est une chaine
bufFic est un buffer
SI Position(sPage,"..")>0 OU Taille(sPage)<2 ALORS RENVOYER Entete("403 Forbidden","text/plain",0)
sFic=ComplèteRep(gsDossier)+Milieu(sPage,2)
SI PAS fFichierExiste(sFic) ALORS
	RENVOYER Entete("404 Not Found","text/plain",0)
SINON
	bufFic=fChargeBuffer(sFic)
	RENVOYER Entete("200 OK",TypeMime(fExtraitChemin(sFic,fExtension)),Taille(bufFic))+bufFic
FIN

PROCEDURE TypeMime(sExt)
SELON Minuscule(sExt)
	CAS ".html",".htm": RENVOYER "text/html"
	CAS ".css": RENVOYER "text/css"
	CAS ".js": RENVOYER "text/javascript"
	CAS ".png",".gif",".jpg": RENVOYER "image/"+Milieu(Minuscule(sExt),2)
FIN
RENVOYER "application/octet-stream"

PROCEDURE Entete(sEtat,sType,nTaille)
RENVOYER "HTTP/1.0 "+sEtat+CRLF+"Content-Type: "+sType+CRLF+"Content-Length: "+nTaille+CRLF+"Connection: close"+CRLF+CRLF
