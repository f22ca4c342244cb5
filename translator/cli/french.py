"""What the commands say, in French: descriptions, helps, and what is wrong with what they are given."""

from __future__ import annotations

from translator.cli import french_certificates
from translator.diagnostics.phrases import Phrasebook

_FRENCH = Phrasebook(
    {
        **french_certificates.TEXTS,
        # argparse's own
        "usage: ": "utilisation : ",
        "positional arguments": "arguments",
        "options": "options",
        "commands": "commandes",
        "show this help message and exit": "affiche cette aide et s'arrête",
        "show program's version number and exit": "affiche la version et s'arrête",
        "the following arguments are required: {}": "il manque : {}",
        "unrecognized arguments: {}": "arguments inconnus : {}",
        "argument {}: invalid choice: {} (choose from {})": "argument {} : choix inconnu {} (au choix : {})",
        "argument {}: expected one argument": "argument {} : il manque une valeur",
        "argument {}: expected at least one argument": "argument {} : il manque au moins une valeur",
        "argument {}: not allowed with argument {}": "argument {} : incompatible avec {}",
        "argument {}: {}": "argument {} : {}",
        "argument {}: {} is no number of processes, which begins with 1": (
            "argument {} : {} n'est pas un nombre de processus, au moins 1"
        ),
        "argument {}: {} is not between {} and {}": "argument {} : {} n'est pas entre {} et {}",
        # the commands
        "translate a program and run it": "traduit un programme et l'exécute",
        "write WLanguage files as Python modules": "écrit des fichiers WLangage en modules Python",
        "report what would be translated and what not": "dit ce qui serait traduit et ce qui ne le serait pas",
        "write a program in the other language, English or French": (
            "écrit un programme dans l'autre langue, anglais ou français"
        ),
        "hold a saved help page against the runtime": "compare une page d'aide enregistrée à la bibliothèque",
        "list the functions of the runtime": "liste les fonctions de la bibliothèque",
        "explain a diagnostic such as WL301": "explique un diagnostic tel que WL301",
        "make, import, show and trust certificates": "crée, importe, montre et approuve des certificats",
        # their arguments
        "a file, or a folder of .wl, .wdg, .wdc and .wdp files": (
            "un fichier, ou un dossier de fichiers .wl, .wdg, .wdc et .wdp"
        ),
        "the procedure to run, in any spelling": "la procédure à exécuter, casse et accents sans importance",
        "for the program, behind --": "pour le programme, derrière --",
        "the folder to write to; made when absent": "le dossier où écrire ; créé s'il n'existe pas",
        "overwrite files that were not written by this command": (
            "remplace aussi les fichiers que cette commande n'a pas écrits"
        ),
        "exit with 1 where anything is marked (WL3xx, WL4xx)": (
            "code de retour 1 dès que quelque chose est signalé (WL3xx, WL4xx)"
        ),
        "show no diagnostics": "n'affiche pas les diagnostics",
        "processes that share the work; one a core if not given": (
            "processus qui se partagent le travail ; un par cœur par défaut"
        ),
        "text for people, JSON or SARIF": "texte pour les personnes, JSON ou SARIF",
        "text for people, or JSON": "texte pour les personnes, ou JSON",
        "the language: English or French": "la langue : anglais ou français",
        "write files of the same names to a folder, made when absent": (
            "écrit des fichiers de mêmes noms dans un dossier, créé s'il n'existe pas"
        ),
        "a help page saved as text": "une page d'aide enregistrée comme texte",
        "a function, or a part of a name": "une fonction, ou une partie d'un nom",
        "such as WL301 or 301, or its name such as syntax": "tel que WL301 ou 301, ou son nom, tel que syntax",
        "English or French": "anglais ou français",
        # what is wrong
        "{} does not exist": "{} n'existe pas",
        "{} cannot be read: {}": "{} ne peut pas être lu : {}",
        "{} cannot be written: {}": "{} ne peut pas être écrit : {}",
        "{} holds no .wl, .wdg, .wdc or .wdp file": "{} ne contient aucun fichier .wl, .wdg, .wdc ou .wdp",
        "{} is larger than {} MB": "{} dépasse {} Mo",
        "{} is a binary file; WLanguage source is expected": (
            "{} est un fichier binaire ; du source WLangage est attendu"
        ),
        "{} is in WINDEV's binary format; have WINDEV save the element as text, or copy its code into a file "
        "that ends in .wl": (
            "{} est au format binaire de WINDEV ; faites enregistrer l'élément comme texte par WINDEV, ou copiez "
            "son code dans un fichier qui finit par .wl"
        ),
        "{} is not a project file in text format; have WINDEV save the element as text, or copy its code into a "
        "file that ends in .wl": (
            "{} n'est pas un fichier de projet au format texte ; faites enregistrer l'élément comme texte par "
            "WINDEV, ou copiez son code dans un fichier qui finit par .wl"
        ),
        "a process that took part has ended; --jobs 1 does without others": (
            "un processus qui participait s'est terminé ; --jobs 1 s'en passe"
        ),
        "{} was not written by this command; --force overwrites it": (
            "{} n'a pas été écrit par cette commande ; --force le remplace"
        ),
        "{} exists; convert writes over no file": "{} existe ; convert ne remplace aucun fichier",
        "several files have code to run: {}; name a procedure with --call": (
            "plusieurs fichiers ont du code à exécuter : {} ; nommez une procédure avec --call"
        ),
        "there are only procedures; name one with --call: {}": (
            "il n'y a que des procédures ; nommez-en une avec --call : {}"
        ),
        "there is no procedure {}": "il n'y a pas de procédure {}",
        "several files have a procedure {}; name one of {}": (
            "plusieurs fichiers ont une procédure {} ; choisissez parmi {}"
        ),
        "{} cannot be run by itself, it needs {}": "{} ne peut pas être exécutée seule, il lui faut {}",
        "the runtime has no function {}": "la bibliothèque n'a pas de fonction {}",
        "there is no diagnostic {}; `wlcompat explain` lists them": (
            "il n'y a pas de diagnostic {} ; `wlcompat explain` en donne la liste"
        ),
        # descriptions
        """\
WLanguage (WINDEV, WEBDEV, WINDEV Mobile) in Python.

  wlcompat run server.wl              translate a program and run it
  wlcompat translate server.wl -o out write it as Python
  wlcompat check server.wl            what is translated, what is not, and why
  wlcompat convert --to en serveur.wl  the same program with English keywords and names
  wlcompat cert create MyServer       make a certificate for a secure server
  wlcompat functions Socket           what the runtime has, by part of a name
""": """\
Le WLangage (WINDEV, WEBDEV, WINDEV Mobile) en Python.

  wlcompat run serveur.wl               traduit un programme et l'exécute
  wlcompat translate serveur.wl -o out  l'écrit en Python
  wlcompat check serveur.wl             ce qui est traduit, ce qui ne l'est pas, et pourquoi
  wlcompat convert --to fr server.wl    le même programme avec les mots et les noms français
  wlcompat cert create MonServeur       crée un certificat pour un serveur sécurisé
  wlcompat functions Socket             ce qu'a la bibliothèque, par une partie d'un nom

Les messages sont en français si WLCOMPAT_LANGUAGE=fr, ou si le système est en français.
""",
        """\
Translate a program and run it.

  wlcompat run server.wl                    run its code, as WINDEV runs the code of a project
  wlcompat run sources                      a folder of .wl, .wdg, .wdc and .wdp files, as one program
  wlcompat run sources --call Cleanup       set up what its files declare, then run one procedure
  wlcompat run sources --call Tools.Cleanup the procedure of that name in Tools.wdg
  wlcompat run job.wl -- one two            what stands behind -- is for the program

The code of a file that only declares, such as a set of procedures, runs first. Without --call, one other file
may have code of its own: that is the program.
The exit code is the program's own: 0, or 1 where it ended by an error that nothing handled. Ctrl+C (130) and
SIGTERM (143) end it with its END sections and those of its threads; a second one waits for no thread.
""": """\
Traduit un programme et l'exécute.

  wlcompat run serveur.wl                     exécute son code, comme WINDEV celui d'un projet
  wlcompat run sources                        un dossier de fichiers .wl, .wdg, .wdc et .wdp : un seul programme
  wlcompat run sources --call Nettoie         met en place ce que ses fichiers déclarent, puis une procédure
  wlcompat run sources --call Outils.Nettoie  la procédure de ce nom dans Outils.wdg
  wlcompat run tache.wl -- un deux            ce qui suit -- est pour le programme

Le code d'un fichier qui ne fait que déclarer, tel qu'une collection de procédures, s'exécute d'abord. Sans
--call, un autre fichier peut avoir du code : c'est le programme.
Le code de retour est celui du programme : 0, ou 1 s'il a fini par une erreur que rien n'a traitée.
Ctrl+C (130) et SIGTERM (143) le terminent avec ses sections FIN et celles de ses threads ; un second n'attend aucun
thread.
""",
        """\
Write WLanguage files as Python modules, one module a file, each with its source map beside it.
Several files become one program: modules that import one another, and `__main__.py`, which starts it.

  wlcompat translate server.wl              print the Python
  wlcompat translate server.wl -o out       write out/server.py
  wlcompat translate sources -o out         all of a folder: .wl, .wdg, .wdc, .wdp; python out runs it

What cannot be translated stands in the Python as a comment with a call that raises when it is reached.
The same input gives the same bytes; where neither it nor the output has changed, nothing is written.
""": """\
Écrit des fichiers WLangage en modules Python, un module par fichier, chacun avec sa table de correspondance.
Plusieurs fichiers font un programme : des modules qui s'importent, et `__main__.py`, qui le lance.

  wlcompat translate serveur.wl             affiche le Python
  wlcompat translate serveur.wl -o out      écrit out/serveur.py
  wlcompat translate sources -o out         tout un dossier : .wl, .wdg, .wdc, .wdp ; python out l'exécute

Ce qui ne peut pas être traduit reste dans le Python en commentaire, avec un appel qui échoue s'il est atteint.
La même entrée donne les mêmes octets ; si rien n'a changé, rien n'est écrit.
""",
        """\
Report what would be translated and what not, without writing anything.

  wlcompat check server.wl                  each finding with its line
  wlcompat check sources --format json      counts and findings for other programs
  wlcompat check sources --format sarif     findings as SARIF 2.1.0, for code hosts and editors
  wlcompat check sources --strict           exit with 1 where anything would be marked

Codes: WL1xx the file, WL2xx repaired, WL3xx not translated, WL4xx translated but may differ.
`wlcompat explain WL301` says more.
""": """\
Dit ce qui serait traduit et ce qui ne le serait pas, sans rien écrire.

  wlcompat check serveur.wl                 chaque constat avec sa ligne
  wlcompat check sources --format json      comptes et constats pour d'autres programmes
  wlcompat check sources --format sarif     constats en SARIF 2.1.0, pour forges et éditeurs
  wlcompat check sources --strict           code de retour 1 dès que quelque chose serait signalé

Codes : WL1xx le fichier, WL2xx réparé, WL3xx non traduit, WL4xx traduit mais peut différer.
`wlcompat explain WL301` en dit plus.
""",
        """\
Print a program with the keywords, functions, constants, types and properties of the other language.

  wlcompat convert --to en serveur.wl > server.wl
  wlcompat convert --to fr sources -o convertis      every file below a folder

Comments, texts, layout and the program's own names stay as they are, and so do lines that cannot be parsed. Give the
files of a program together: what one of them declares is then left alone in the others too.
""": """\
Affiche un programme avec les mots-clés, fonctions, constantes, types et propriétés de l'autre langue.

  wlcompat convert --to en serveur.wl > server.wl
  wlcompat convert --to fr sources -o convertis      chaque fichier d'un dossier

Commentaires, textes, mise en page et noms du programme restent tels quels, comme les lignes non comprises. Donnez
ensemble les fichiers d'un programme : ce que l'un déclare n'est alors pas touché dans les autres.
""",
        """\
Hold help pages, saved as text, against the runtime: names, parameters, defaults, constants; and translate
their examples.

  wlcompat doccheck page.txt                line by line what agrees and what differs

Exit code 0 where all pages agree, 1 where one differs.
""": """\
Compare des pages d'aide, enregistrées comme texte, à la bibliothèque : noms, paramètres, valeurs par défaut,
constantes ; et traduit leurs exemples.

  wlcompat doccheck page.txt                ligne à ligne, ce qui concorde et ce qui diffère

Code de retour 0 si toutes les pages concordent, 1 si l'une diffère.
""",
        """\
List the functions of the runtime, in English and French.

  wlcompat functions                        all of them
  wlcompat functions Socket                 those with Socket in a name
  wlcompat functions SocketCrée             one function, either language: everything about it
  wlcompat functions --format json          for other programs
""": """\
Liste les fonctions de la bibliothèque, en anglais et en français.

  wlcompat functions                        toutes
  wlcompat functions Socket                 celles dont un nom contient Socket
  wlcompat functions SocketCrée             une fonction, dans l'une ou l'autre langue : tout d'elle
  wlcompat functions --format json          pour d'autres programmes
""",
        """\
Explain a diagnostic.

  wlcompat explain WL301                    what it means, an example, what to do
  wlcompat explain WL301 --language fr      the same in French; so does WLCOMPAT_LANGUAGE=fr
  wlcompat explain                          all codes
""": """\
Explique un diagnostic.

  wlcompat explain WL301                    ce qu'il veut dire, un exemple, que faire
  wlcompat explain WL301 --language en      le même en anglais ; WLCOMPAT_LANGUAGE=en fait de même
  wlcompat explain                          tous les codes
""",
        """\
Certificates for SocketCreateSSL and SocketConnectSSL. They are kept in the folder that the environment
variable WLCOMPAT_CERTIFICATES names, else in a folder of the user's data; `wlcompat cert list` shows it.
""": """\
Certificats pour SocketCréeSSL et SocketConnecteSSL. Ils sont gardés dans le dossier que nomme la variable
d'environnement WLCOMPAT_CERTIFICATES, sinon parmi les données de l'utilisateur ; `wlcompat cert list` le montre.
""",
    }
)


def in_french(text: str) -> str:
    """Return the French of what a command says; what the table lacks stays as it is."""
    return _FRENCH.in_french(french_certificates.examples_in_french(text))
