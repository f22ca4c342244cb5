# ruff: noqa
# Generated from the catalog by `make generate`: do not edit.
"""What each module declares: folded names, then a row of `wlcompat.entries`; `wlcompat.lookup` reads it."""

FUNCTIONS = {
    "wlcompat.archives.functions": (
        'zipadddirectory zipajouterepertoire\t["zipAddDirectory","zipAjouteRépertoire",3082014,"","Pack all files of a folder, and of the folders in it, into an archive; 0, or the number of the error.","fails","int",["Archive","Path of folder","Add hidden files","Path section to store"],[["which","ZipArchive|str",""],["path","str",""],["hidden","bool","optional"],["part","int","optional"]]]\n'
        'zipaddfile zipajoutefichier\t["zipAddFile","zipAjouteFichier",3082008,"","Pack a file into an archive; 0, or the number of the error. A file of the same name is replaced.","fails","int",["Archive","File path","Path section to keep"],[["which","ZipArchive|str",""],["path","str",""],["part","int|str","optional"]]]\n'
        'zipaddfilelist zipajoutelistefichier\t["zipAddFileList","zipAjouteListeFichier",3082038,"","Pack files, whose paths stand on a line each, into an archive; 0, or the number of the first error.","fails","int",["Archive","Path of files to add","Path section to store"],[["which","ZipArchive|str",""],["paths","str",""],["part","int","optional"]]]\n'
        'zipclose zipferme\t["zipClose","zipFerme",null,"","Close an archive, which then is complete; True, or False with ErrorInfo. Page not seen; programs use it.","fails","bool",["Archive"],[["which","ZipArchive|str",""]]]\n'
        'zipcreate zipcree\t["zipCreate","zipCrée",3082003,"Only archives of the ZIP format, without password and of one part.","Make an archive, which is then open; 0, or the number of the error. One that is there is replaced.","fails","int",["Archive","Archive path"],[["which","ZipArchive|str",""],["path","str",""]]]\n'
        'zipexist zipexiste\t["zipExist","zipExiste",null,"","Tell whether an archive is open. Page not seen; programs use it.","fails","bool",["Archive"],[["which","ZipArchive|str",""]]]\n'
        'zipextractall zipextraittout\t["zipExtractAll","zipExtraitTout",3082011,"Its procedure and its progress bar are missing.","Unpack all files of an archive; 0, or the number of the error.","fails","int",["Archive","Destination","Options"],[["which","ZipArchive|str",""],["destination","int|str","optional"],["options","int","optional"]]]\n'
        'zipextractfile zipextraitfichier\t["zipExtractFile","zipExtraitFichier",3082019,"","Unpack a file of an archive; 0, or the number of the error. With zipInMemory return its bytes instead.","fails","int|bytes",["Archive","File index or path","File destination"],[["which","ZipArchive|str",""],["file","object",""],["destination","int|str","optional"]]]\n'
        'zipestmulti zipismulti\t["zipIsMulti","zipEstMulti",null,"","Tell whether an archive has several parts: never, as only those of one are opened. Page not seen.","fails","bool",["Archive"],[["which","ZipArchive|str",""]]]\n'
        'ziplistefichier ziplistfile\t["zipListFile","zipListeFichier",null,"","Return the paths of the files that an archive holds, each on a line. Page not seen; programs use it.","fails","str",["Archive"],[["which","ZipArchive|str",""]]]\n'
        'zipmsgerreur zipmsgerror\t["zipMsgError","zipMsgErreur",null,"","Return what the number means that a function for archives has returned, \\"\\" for 0.","","str",["Error code"],[["code","int",""]]]\n'
        'zipnbfichier zipnbfile\t["zipNbFile","zipNbFichier",null,"","Return how many files an archive holds; 0 with ErrorInfo where it is not open. Page not seen.","fails","int",["Archive"],[["which","ZipArchive|str",""]]]\n'
        'zipopen zipouvre\t["zipOpen","zipOuvre",3082044,"Only archives of the ZIP format, without password and of one part.","Open an archive, which is made where there is none; 0, or the number of the error.","fails","int",["Archive","Archive path","Opening mode"],[["which","ZipArchive|str",""],["path","str",""],["mode","int","optional"]]]\n'
    ),
    "wlcompat.arrays.duplicates": (
        'arraydeleteduplicate tableausupprimedoublon\t["ArrayDeleteDuplicate","TableauSupprimeDoublon",null,"","Delete the elements of an array that are equal to one before them; the others keep their order.","","None",["WLanguage array","Options","Members"],[["array","list",""],["options","int","optional"],["members","str","optional"]]]\n'
    ),
    "wlcompat.arrays.functions": (
        'add ajoute\t["Add","Ajoute",null,"","Add a value at the end of an array and return its position: another name of ArrayAdd. Page not seen.","whole","int",["WLanguage array","Value"],[["array","list",""],["value","object","optional"]],[],["array.append(value)"]]\n'
        'arrayadd tableauajoute\t["ArrayAdd","TableauAjoute",null,"","Add a value at the end of an array and return its position, which is the new number of elements.","whole","int",["WLanguage array","Value"],[["array","list",""],["value","object","optional"]],[],["array.append(value)"]]\n'
        'arrayaddline tableauajouteligne\t["ArrayAddLine","TableauAjouteLigne",null,"","Add a line at the end of an array and return its position.","","int",["WLanguage array","Value 1"],[["array","list",""],["values","object","variadic"]]]\n'
        'arraycopy tableaucopie\t["ArrayCopy","TableauCopie",null,"","Make an array the copy of another one, which assigning it would not: that makes both one.","","None",["Source array","Destination array"],[["source","list",""],["destination","list",""]]]\n'
        'arraycount tableauoccurrence\t["ArrayCount","TableauOccurrence",null,"","Return the number of elements of an array, of lines where it has two dimensions. Page not seen.","pure","int",["WLanguage array"],[["array","Sized",""]],["len(array)"],[]]\n'
        'arraydelete tableausupprime\t["ArrayDelete","TableauSupprime",null,"","Delete the element at a position of an array, or that of a key of an associative array.","","None",["WLanguage array","Subscript"],[["array","list|AssociativeArray",""],["position","Any",""]]]\n'
        'arraydeleteall tableausupprimetout\t["ArrayDeleteAll","TableauSupprimeTout",null,"","Delete all elements of an array, an associative array, a queue or a stack. Page not seen.","","None",["WLanguage array"],[["array","list|AssociativeArray|Queue|Stack",""]]]\n'
        'arrayinsert tableauinsere\t["ArrayInsert","TableauInsère",null,"","Insert a value at a position of an array, move the others up, and return the position.","","Any",["WLanguage array","Subscript","Value"],[["array","list|AssociativeArray",""],["position","Any",""],["value","object","optional"]]]\n'
        'arrayinsertline tableauinsereligne\t["ArrayInsertLine","TableauInsèreLigne",null,"","Insert a line at a position of an array and return that; the line holds what ArrayAddLine makes of the values.","","int",["WLanguage array","Subscript","Value 1"],[["array","list",""],["position","int",""],["values","object","variadic"]]]\n'
        'delete supprime\t["Delete","Supprime",null,"","Delete the element of a position or of a key: another name of ArrayDelete. Page not seen.","","None",["WLanguage array","Subscript"],[["array","list|AssociativeArray",""],["position","Any",""]]]\n'
        'deleteall supprimetout\t["DeleteAll","SupprimeTout",null,"","Delete all elements: another name of ArrayDeleteAll. Page not seen.","","None",["WLanguage array"],[["array","list|AssociativeArray|Queue|Stack",""]]]\n'
        'dimension\t["Dimension","Dimension",null,"","Return the number of elements of an array, or give it other dimensions: one size for each.","elements","int",["Array name","Dimension 1"],[["array","Any",""],["sizes","int","variadic"]],["len(array) if flat(array)"],[]]\n'
        'insere insert\t["Insert","Insère",null,"","Insert a value at a position of an array, or with a key: another name of ArrayInsert. Page not seen.","","Any",["WLanguage array","Subscript","Value"],[["array","list|AssociativeArray",""],["position","Any",""],["value","object","optional"]]]\n'
        'occurrence\t["Occurrence","Occurrence",null,"","Return the number of elements: another name of ArrayCount. Page not seen.","pure","int",["WLanguage array"],[["array","Sized",""]],["len(array)"],[]]\n'
    ),
    "wlcompat.arrays.lines": (
        'defile dequeue\t["Dequeue","Défile",null,"","Take the first value out of a queue and return it.","","Any",["WLanguage queue","Variable"],[["queue","Queue",""],["variable","Ref","optional"]]]\n'
        'enfile enqueue\t["Enqueue","Enfile",null,"","Put a value at the end of a queue. Page not seen; programs use it.","","None",["WLanguage queue","Value"],[["queue","Queue",""],["value","object",""]]]\n'
        'depile pop\t["Pop","Dépile",null,"","Take the value off the top of a stack and return it.","","Any",["WLanguage stack","Variable"],[["stack","Stack",""],["variable","Ref","optional"]]]\n'
        'empile push\t["Push","Empile",null,"","Put a value on the top of a stack. Page not seen; programs use it.","","None",["WLanguage stack","Value"],[["stack","Stack",""],["value","object",""]]]\n'
    ),
    "wlcompat.arrays.rearranging": (
        'arrayaddsorted tableauajoutetrie\t["ArrayAddSorted","TableauAjouteTrié",null,"","Add a value to an array that is sorted upwards, at its place in the order, and return the position.","","int",["WLanguage array","Value"],[["array","list",""],["value","Any",""]]]\n'
        'arraydeleteline tableausupprimeligne\t["ArrayDeleteLine","TableauSupprimeLigne",null,"","Delete a line of an array of two dimensions: ArrayDelete, of which this is an old name. Page not seen.","","None",["WLanguage array","Subscript"],[["array","list",""],["position","int",""]]]\n'
        'arraymove tableaudeplace\t["ArrayMove","TableauDéplace",null,"","Move an element of an array to another position and return that; the others move up or down.","","int",["WLanguage array","Subscript","New subscript","Options"],[["array","list",""],["position","int",""],["new_position","int",""],["how","int","optional"]]]\n'
        'arraymoveline tableaudeplaceligne\t["ArrayMoveLine","TableauDéplaceLigne",null,"","Move a line of an array of two dimensions: ArrayMove, of which this is an old name.","","int",["WLanguage array","Subscript","New subscript","Options"],[["array","list",""],["position","int",""],["new_position","int",""],["how","int","optional"]]]\n'
        'arrayreverse tableauinverse\t["ArrayReverse","TableauInverse",null,"","Turn the order of the elements of an array around. Page not seen; a program uses it.","","None",["WLanguage array"],[["array","list",""]],[],["array.reverse()"]]\n'
        'arrayshuffle tableaumelange\t["ArrayShuffle","TableauMélange",null,"","Put the elements of an array in an order by chance. Page not seen, nor its English name; a program uses it.","","None",["WLanguage array"],[["array","list",""]]]\n'
        'arrayswapline tableauechangeligne\t["ArraySwapLine","TableauEchangeLigne",null,"","Let two elements of an array, lines where it has two dimensions, change their places.","","None",["WLanguage array","Subscript 1","Subscript 2"],[["array","list",""],["one","int",""],["other","int",""]]]\n'
    ),
    "wlcompat.arrays.seeking": (
        'arrayseek tableaucherche\t["ArraySeek","TableauCherche",3075002,"","Return the position (1 is the first) of an element of an array, -1 when there is none.","pure","int",["WLanguage array","Type of search","Sought value","Start subscript"],[["array","list",""],["search","int",""],["sought","Any","variadic"]]]\n'
        'cherche seek\t["Seek","Cherche",null,"","Return the position of an element of an array, -1 when there is none: another name of ArraySeek.","pure","int",["WLanguage array","Type of search","Sought value","Start subscript"],[["array","list",""],["search","int",""],["sought","Any","variadic"]]]\n'
    ),
    "wlcompat.arrays.sorting": (
        'arraysort tableautrie\t["ArraySort","TableauTrie",3075007,"","Sort an array; elements that compare equal keep their order.","","None",["WLanguage array","Type of sort","Criteria"],[["array","list|AssociativeArray",""],["sort","int","optional"],["criteria","Any","optional"]]]\n'
        'sort trie\t["Sort","Trie",1000017364,"","Sort an array: another name of ArraySort. Source: help page 1000017364.","","None",["WLanguage array","Type of sort","Criteria"],[["array","list|AssociativeArray",""],["sort","int","optional"],["criteria","Any","optional"]]]\n'
    ),
    "wlcompat.arrays.texts": (
        'arraytostring tableauverschaine\t["ArrayToString","TableauVersChaîne",null,"","Return the elements of an array as one text, with a separator between two.","pure","str",["WLanguage array","Separator","Column separator"],[["array","list",""],["separator","str","optional"],["column_separator","str","optional"]]]\n'
        'chaineverstableau stringtoarray\t["StringToArray","ChaîneVersTableau",null,"","Fill an array with the parts of a text between separators, and return it.","typed","list",["Text","WLanguage array","Separator","Column separator"],[["text","str",""],["array","list|str","optional"],["separator","str|list","optional"],["column_separator","str|list","optional"]]]\n'
    ),
    "wlcompat.colors.functions": (
        'htmltorgb htmlversrvb\t["HTMLToRGB","HTMLVersRVB",null,"","Return the number of a color that is written as in HTML: \\"#FF8000\\", \\"FF8000\\" or \\"#F80\\".","pure fails","int",["HTML color"],[["color","str",""]]]\n'
        'rgb rvb\t["RGB","RVB",null,"","Return the number of a color made of red, green and blue, each from 0 to 255.","pure","int",["Red","Green","Blue"],[["red","int",""],["green","int",""],["blue","int",""]]]\n'
        'rgbblue rvbbleu\t["RGBBlue","RVBBleu",null,"","Return the blue of a color, from 0 to 255. Page not seen; programs use it.","pure","int",["RGB color"],[["color","int",""]]]\n'
        'rgbgreen rvbvert\t["RGBGreen","RVBVert",null,"","Return the green of a color, from 0 to 255. Page not seen; programs use it.","pure","int",["RGB color"],[["color","int",""]]]\n'
        'rgbred rvbrouge\t["RGBRed","RVBRouge",null,"","Return the red of a color, from 0 to 255. Page not seen; programs use it.","pure","int",["RGB color"],[["color","int",""]]]\n'
        'rgbtohtml rvbvershtml\t["RGBToHTML","RVBVersHTML",null,"","Return a color as HTML writes it: # and two hexadecimal digits each of red, green and blue.","pure","str",["RGB color"],[["color","int",""]]]\n'
    ),
    "wlcompat.dates.calendar": (
        'age\t["Age","Age",null,"","Return the whole years from a date to another, or to today.","","int",["Birth date","Date"],[["born","object",""],["at","object","optional"]]]\n'
        'datedifference\t["DateDifference","DateDifférence",null,"","Return the days from a date to another, negative when the other is earlier.","pure","int",["Start date","End date"],[["start","object",""],["end","object",""]]]\n'
        'datesys\t["DateSys","DateSys",null,"","Return the date of today, `YYYYMMDD`. Page not seen; programs use it.","","str",[],[]]\n'
        'dateheuredifference datetimedifference\t["DateTimeDifference","DateHeureDifférence",3027020,"","Return the time from a moment to another, `+DDDDDDDHHMMSSCC`: sign, seven digits of days, hundredths.","pure","str",["Start date/time","End date/time"],[["start","object",""],["end","object",""]]]\n'
        'dateheurevalide datetimevalid\t["DateTimeValid","DateHeureValide",null,"","Tell whether a text is a date and a time, `YYYYMMDDHHMMSSCCC`; an empty one is none.","pure","bool",["Date and time"],[["moment","object",""]]]\n'
        'datetoday dateversjour\t["DateToDay","DateVersJour",null,"","Return the day of the week, 1 for Monday to 7 for Sunday; 0 for an empty date. Page not seen.","pure","int",["Date"],[["date","object",""]]]\n'
        'datetointeger dateversentier\t["DateToInteger","DateVersEntier",null,"","Return the number of a day: 1 is 1 January 1800, days before have numbers below, no date has 0.","pure","int",["Date","Check"],[["date","object",""],["check","bool","optional"]]]\n'
        'datetomonth dateversmois\t["DateToMonth","DateVersMois",null,"","Return the month of a date, 1 to 12; 0 for an empty date. Page not seen.","pure","int",["Date"],[["date","object",""]]]\n'
        'datetoweeknumber dateversnumerodesemaine\t["DateToWeekNumber","DateVersNuméroDeSemaine",null,"","Return the number of the week of a date, counted by ISO 8601; 0 for an empty date. Page not seen.","pure","int",["Date"],[["date","object",""]]]\n'
        'datevalid datevalide\t["DateValid","DateValide",null,"","Tell whether a text is a date, `YYYYMMDD`, of a day that exists; an empty one is none.","pure","bool",["Date"],[["date","object",""]]]\n'
        'firstdayofmonth premierjourdumois\t["FirstDayOfMonth","PremierJourDuMois",null,"","Return the first day of the month of a date, of today\'s without one, `YYYYMMDD`.","","str",["Date","Year"],[["date","object","optional"],["year","int","optional"]]]\n'
        'entierversdate integertodate\t["IntegerToDate","EntierVersDate",null,"","Return the date of the number of a day, `YYYYMMDD`; \\"\\" for 0.","pure","str",["Number"],[["number","int",""]]]\n'
        'entierversjour integertoday\t["IntegerToDay","EntierVersJour",null,"","Return the day of the week of the number of a day, 1 for Monday to 7 for Sunday.","pure","int",["Number"],[["number","object",""]]]\n'
        'entierversheure integertotime\t["IntegerToTime","EntierVersHeure",null,"","Return the time that so many hundredths of a second after midnight is, `HHMMSSCC`. Page not seen.","pure","str",["Number"],[["number","int",""]]]\n'
        'dernierjourdumois lastdayofmonth\t["LastDayOfMonth","DernierJourDuMois",null,"","Return the last day of the month of a date, `YYYYMMDD`; the month is said as FirstDayOfMonth says it.","","str",["Date","Year"],[["date","object","optional"],["year","int","optional"]]]\n'
        'maintenant now\t["Now","Maintenant",null,"","Return the time, `HHMMSSCCC`, down to the millisecond. Page not seen; programs use it.","","str",[],[]]\n'
        'realtodatetime reelversdateheure\t["RealToDateTime","RéelVersDateHeure",null,"","Return date and time of a number of days with decimals, `YYYYMMDDHHMMSSCCC`.","pure","str",["Number"],[["number","float",""]]]\n'
        'dateheuresys sysdatetime\t["SysDateTime","DateHeureSys",null,"","Return date and time, `YYYYMMDDHHMMSSCCC`, down to the millisecond. Page not seen; programs use it.","","str",[],[]]\n'
        'heuredifference timedifference\t["TimeDifference","HeureDifférence",null,"","Return the time from a time of the day to another, `+HHMMSSCC`; \\"-\\" when the second one is earlier.","pure","str",["Start time","End time"],[["start","object",""],["end","object",""]]]\n'
        'heuresys timesys\t["TimeSys","HeureSys",null,"","Return the time, `HHMMSSCC`, down to hundredths of a second. Page not seen; programs use it.","","str",[],[]]\n'
        'heureversentier timetointeger\t["TimeToInteger","HeureVersEntier",null,"","Return the hundredths of a second from midnight to a time; 0 for an empty one. Page not seen.","pure","int",["Time"],[["time","object",""]]]\n'
        'heurevalide timevalid\t["TimeValid","HeureValide",null,"","Tell whether a text is a time, such as \\"1525\\" or \\"15253012\\"; an empty one is none. Page not seen.","pure","bool",["Time"],[["time","object",""]]]\n'
        'datedujour today\t["Today","DateDuJour",null,"","Return the date of today, `YYYYMMDD`: another name of DateSys. Page not seen; programs use it.","","str",[],[]]\n'
        'demain tomorrow\t["Tomorrow","Demain",null,"","Return the date of tomorrow, `YYYYMMDD`. Page not seen; lists of functions name it.","","str",[],[]]\n'
        'hier yesterday\t["Yesterday","Hier",null,"","Return the date of yesterday, `YYYYMMDD`. Page not seen; programs use it.","","str",[],[]]\n'
    ),
    "wlcompat.dates.chrono": (
        'chronoend chronofin\t["ChronoEnd","ChronoFin",1000023560,"","Stop a stopwatch and return the milliseconds since its start.","","int",["Stopwatch number"],[["chrono","int|Chrono","optional"]]]\n'
        'chronopause\t["ChronoPause","ChronoPause",1000023560,"","Stop a stopwatch, which ChronoResume lets go on. Source: help page 1000023560.","","None",["Stopwatch number"],[["chrono","int|Chrono","optional"]]]\n'
        'chronoraz chronoreset\t["ChronoReset","ChronoRAZ",1000023560,"","Stop a stopwatch and put it to 0. Source: help page 1000023560.","","None",["Stopwatch number"],[["chrono","int|Chrono","optional"]]]\n'
        'chronoreprend chronoresume\t["ChronoResume","ChronoReprend",1000023560,"","Let a stopwatch go on that ChronoPause or ChronoEnd has stopped. Source: help page 1000023560.","","None",["Stopwatch number"],[["chrono","int|Chrono","optional"]]]\n'
        'chronodebut chronostart\t["ChronoStart","ChronoDébut",3027031,"","Start a stopwatch at 0, also one that runs: a number, 1 unless told, or a variable of the type Chrono.","","None",["Stopwatch number"],[["chrono","int|Chrono","optional"]]]\n'
        'chronovaleur chronovalue\t["ChronoValue","ChronoValeur",3027033,"","Return the milliseconds that a stopwatch has measured; it goes on.","","int",["Stopwatch number"],[["chrono","int|Chrono","optional"]]]\n'
    ),
    "wlcompat.dates.epoch": (
        'dateheureversepoch datetimetoepoch\t["DateTimeToEpoch","DateHeureVersEpoch",1000024161,"","Return the seconds from 1 January 1970, 0 o\'clock in UTC, to a local date and time; milliseconds if asked for.","pure fails","int",["DateTime","Conversion options"],[["moment","str",""],["unit","int","optional"]]]\n'
        'epochtodatetime epochversdateheure\t["EpochToDateTime","EpochVersDateHeure",null,"","Return the local date and time, `YYYYMMDDHHMMSSCCC`, so many seconds after 1 January 1970, 0 o\'clock in UTC.","pure","str",["Epoch","Conversion options"],[["epoch","int",""],["unit","int","optional"]]]\n'
    ),
    "wlcompat.dates.functions": (
        'temporisation wait\t["Wait","Temporisation",3015012,"","Suspend the calling thread for a time: an integer in hundredths of a second, or a Duration.","fails","None",["Wait","Type"],[["duration","int|Duration",""],["kind","int","optional"]]]\n'
    ),
    "wlcompat.dates.holidays": (
        'bankholiday jourferie\t["BankHoliday","JourFérié",null,"","Tell whether a day, today without one, is one of the bank holidays that BankHolidayAdd has made.","","bool",["Date"],[["date","str","optional"]]]\n'
        'bankholidayadd jourferieajoute\t["BankHolidayAdd","JourFériéAjoute",null,"","Make a day a bank holiday: of one year where the date is `YYYYMMDD`, of each year where it is `MMDD`.","","bool",["Date"],[["date","str",""]]]\n'
        'bankholidaydeleteall jourferiesupprimetout\t["BankHolidayDeleteAll","JourFériéSupprimeTout",null,"","Forget all bank holidays that BankHolidayAdd has made; always True. Page not seen, nor its English name.","","bool",[],[]]\n'
        'currentmonth moisencours\t["CurrentMonth","MoisEnCours",null,"","Return the current month, 1 to 12. Page not seen; programs use it.","","int",[],[]]\n'
        'easter paques\t["Easter","Pâques",null,"","Return the date of Easter Sunday of a year, `YYYYMMDD`. Page not seen, nor its English name; programs use it.","pure","str",["Year"],[["year","int",""]]]\n'
        'numerodesemaine weeknumber\t["WeekNumber","NuméroDeSemaine",null,"","Return the number of the week of a date, of today\'s without one, as DateToWeekNumber counts. Page not seen.","","int",["Date"],[["date","str","optional"]]]\n'
    ),
    "wlcompat.dates.texts": (
        'dateheureverschaine datetimetostring\t["DateTimeToString","DateHeureVersChaîne",1000025516,"","Return date and time as a mask asks: \\"DD/MM/YYYY HH:mm:SS:CC\\" unless told. \\"\\" for an empty one.","pure","str",["Date and time","Format"],[["moment","object",""],["format","str","optional"]]]\n'
        'datetodayinalpha dateversjourenlettre\t["DateToDayInAlpha","DateVersJourEnLettre",null,"names come in the language of WLCOMPAT_LANGUAGE, the program (with wlcompat run) or the system","Return the name of the day of the week of a date; \\"\\" for an empty date.","pure","str",["Date"],[["date","object",""]]]\n'
        'datetomonthinalpha dateversmoisenlettre\t["DateToMonthInAlpha","DateVersMoisEnLettre",null,"names come in the language of WLCOMPAT_LANGUAGE, the program (with wlcompat run) or the system","Return the name of the month of a date; \\"\\" for an empty date.","pure","str",["Date"],[["date","object",""]]]\n'
        'datetostring dateverschaine\t["DateToString","DateVersChaîne",3027025,"","Return a date as a mask asks: \\"DD/MM/YYYY\\" unless told. \\"\\" for an empty date.","pure","str",["Date","Format"],[["date","object",""],["format","str","optional"]]]\n'
        'durationtostring dureeverschaine\t["DurationToString","DuréeVersChaîne",3027007,"","Return a duration as text, `+DHHMMSSCCC`, `+DHHMMSSCC` with durationCenti, or as a mask asks.","pure","str",["Duration","Format"],[["duration","Duration|int",""],["form","int|str","optional"]]]\n'
        'entierversjourenlettre integertodayinalpha\t["IntegerToDayInAlpha","EntierVersJourEnLettre",null,"names come in the language of WLCOMPAT_LANGUAGE, the program (with wlcompat run) or the system","Return the name of the day of the week of the number of a day, or of a date.","pure","str",["Number"],[["number","object",""]]]\n'
        'chaineversdate stringtodate\t["StringToDate","ChaîneVersDate",null,"","Return the date that a text says as the mask has it, `YYYYMMDD`; \\"\\" when it does not.","pure","str",["Text","Format"],[["text","str",""],["format","str","optional"]]]\n'
        'chaineversduree stringtoduration\t["StringToDuration","ChaîneVersDurée",null,"","Return the duration of a text `+DHHMMSSCCC`, or `+DHHMMSSCC` with durationCenti.","pure","Duration",["Text","Form"],[["text","str",""],["form","int","optional"]]]\n'
        'chaineversheure stringtotime\t["StringToTime","ChaîneVersHeure",null,"","Return the time that a text says as the mask has it, `HHMMSSCC`; \\"\\" when it does not.","pure","str",["Text","Format"],[["text","str",""],["format","str","optional"]]]\n'
        'heureverschaine timetostring\t["TimeToString","HeureVersChaîne",null,"","Return a time as a mask asks: \\"HH:MM:SS:CC\\" unless told. \\"\\" for an empty time.","pure","str",["Time","Format"],[["time","object",""],["format","str","optional"]]]\n'
    ),
    "wlcompat.dates.weeks": (
        'daynumbertoletter numerodejourverslettre\t["DayNumberToLetter","NuméroDeJourVersLettre",null,"","Return the name of a day of the week, 1 for Monday to 7, in the language of the program; \\"\\" for another number.","pure","str",["Day"],[["day","int",""]]]\n'
        'firstdayofweek premierjourdelasemaine\t["FirstDayOfWeek","PremierJourDeLaSemaine",null,"","Return the Monday of the week of a date, of today\'s without one, `YYYYMMDD`.","","str",["Date"],[["date","object","optional"]]]\n'
        'firstdayofyear premierjourdelannee\t["FirstDayOfYear","PremierJourDeLAnnée",null,"","Return 1 January of a year, a number or the year of a date; of this year without one. `YYYYMMDD`.","","str",["Year"],[["year","object","optional"]]]\n'
        'entierversmoisenlettre integertomonthinalpha\t["IntegerToMonthInAlpha","EntierVersMoisEnLettre",null,"","Return the name of the month of the number of a day, in the language of the program.","pure","str",["Number"],[["number","int",""]]]\n'
        'entierversnumerodesemaine integertoweeknumber\t["IntegerToWeekNumber","EntierVersNuméroDeSemaine",null,"","Return the number of the week of the number of a day, counted by ISO 8601.","pure","int",["Number"],[["number","int",""]]]\n'
        'dernierjourdelasemaine lastdayofweek\t["LastDayOfWeek","DernierJourDeLaSemaine",null,"","Return the Sunday of the week of a date, of today\'s without one, `YYYYMMDD`.","","str",["Date"],[["date","object","optional"]]]\n'
        'anneebissextile leapyear\t["LeapYear","AnnéeBissextile",null,"","Tell whether a year has 29 February: a number such as 2024, or the year of a date; this year without one.","","bool",["Year"],[["year","object","optional"]]]\n'
        'monthnumbertoletter numerodemoisverslettre\t["MonthNumberToLetter","NuméroDeMoisVersLettre",null,"","Return the name of a month, 1 to 12, in the language of the program; \\"\\" for another number.","pure","str",["Month"],[["month","int",""]]]\n'
        'semaineversdate weektodate\t["WeekToDate","SemaineVersDate",null,"","Return the Monday of a week of a year, counted by ISO 8601, `YYYYMMDD`; \\"\\" for a week that the year has not.","pure","str",["Week","Year"],[["week","int",""],["year","int",""]]]\n'
    ),
    "wlcompat.dates.zones": (
        'anneeencours currentyear\t["CurrentYear","AnnéeEnCours",null,"","Return the current year, of four digits. Page not seen; programs use it.","","int",[],[]]\n'
        'dateheurelocaleversutc datetimelocaltoutc\t["DateTimeLocalToUTC","DateHeureLocaleVersUTC",null,"","Return in UTC a moment that is given as local date and time, `YYYYMMDDHHMMSSCCC`.","","str",["Local date and time"],[["moment","object",""]]]\n'
        'dateheureutcverslocale datetimeutctolocal\t["DateTimeUTCToLocal","DateHeureUTCVersLocale",null,"","Return the local date and time of a moment that is given in UTC, `YYYYMMDDHHMMSSCCC`.","","str",["UTC date and time"],[["moment","object",""]]]\n'
    ),
    "wlcompat.debugging.assertions": (
        'dbgassert dbgassertion\t["dbgAssert","dbgAssertion",3014022,"","Show an error message where a condition does not hold: the comment, and the procedures that led there.","if:assertions_enabled","None",["Condition to check","Comment"],[["condition","object",""],["comment","object","optional"]]]\n'
        'dbgcheckfalse dbgverifiefaux\t["dbgCheckFalse","dbgVérifieFaux",1000019781,"","Show an error message where an expression is not false; %1, %2, ... in the comments are the parameters.","if:assertions_enabled","None",["Expression","Comments","Parameter 1"],[["expression","object",""],["comments","str","optional"],["parameters","object","variadic"]]]\n'
        'dbgchecktrue dbgverifievrai\t["dbgCheckTrue","dbgVérifieVrai",null,"","Show an error message where an expression is not true; %1, %2, ... in the comments are the parameters.","if:assertions_enabled","None",["Expression","Comments","Parameter 1"],[["expression","object",""],["comments","str","optional"],["parameters","object","variadic"]]]\n'
        'dbgactiveassertion dbgenableassert\t["dbgEnableAssert","dbgActiveAssertion",1000018855,"","Check assertions from now on, or leave them out; without it they are checked in test mode alone.","","None",["Enabled"],[["enabled","bool","optional"]]]\n'
    ),
    "wlcompat.debugging.functions": (
        'dbginfo\t["dbgInfo","dbgInfo",null,"","Return something of where the program is: the procedure, its line, its file, or all that led there.","","str",["Type of information"],[["detail","int",""]]]\n'
        'stop\t["Stop","Stop",null,"There is no debugger that it could stop in: the program goes on.","Stop in WINDEV\'s debugger; without one, as in a finished program, do nothing.","","None",[],[]]\n'
    ),
    "wlcompat.debugging.verifying": (
        'testverifie testverify\t["TestVerify","TestVérifie",null,"","Make the automatic test fail where the condition is false, with the text; True where it holds.","","bool",["Condition","Text"],[["condition","bool",""],["text","str","optional"]]]\n'
        'testecritresultat testwriteresult\t["TestWriteResult","TestEcritRésultat",null,"","Say how an automatic test goes: a line on the standard error with twrInfo; twrError makes the test fail.","","None",["Type of result","Text"],[["outcome","int",""],["text","str",""]]]\n'
    ),
    "wlcompat.dialogs.asking": (
        'confirm confirmer\t["Confirm","Confirmer",null,"","Ask the user a question that is answered by Yes, No or Cancel; return that constant.","","int",["Selected button","Text","Line 2"],[["text","object","variadic"]]]\n'
        'dialog dialogue\t["Dialog","Dialogue",3021015,"Buttons that WINDEV\'s wizard keeps outside of the code are missing: such a dialog has OK alone.","Ask the user a question with buttons of its own; return the number of the button, from 1.","","int",["Text","Captions","Default button","Cancel button","Icon"],[["text","str",""],["details","object","variadic"]]]\n'
        'input saisie\t["Input","Saisie",null,"The buttons are OK (1) and Cancel (2), whatever WINDEV\'s wizard has set.","Let the user change a variable; return the number of the button, 1 for OK and 2 for Cancel.","","int",["Text","Value","Parameter 1"],[["text","str",""],["value","Ref",""],["parameters","object","variadic"]]]\n'
        'okannuler okcancel\t["OKCancel","OKAnnuler",3021004,"","Ask the user a question that is answered by OK or Cancel; return True for OK.","","bool",["Selected button","Text","Line 2"],[["text","object","variadic"]]]\n'
        'ouinon yesno\t["YesNo","OuiNon",null,"","Ask the user a question that is answered by Yes or No; return True for Yes.","","bool",["Selected button","Text","Line 2"],[["text","object","variadic"]]]\n'
    ),
    "wlcompat.dialogs.asynchronous": (
        'confirmasynchronous confirmerasynchrone\t["ConfirmAsynchronous","ConfirmerAsynchrone",1000025305,"","Ask the user a question as Confirm does, without waiting: the procedure gets Yes, No or Cancel.","","None",["Selected button","Text","WLanguage procedure"],[["text_and_procedure","object","variadic"]]]\n'
        'dialogasynchronous dialogueasynchrone\t["DialogAsynchronous","DialogueAsynchrone",1000025310,"Buttons that WINDEV\'s wizard keeps outside of the code are missing: such a dialog has OK alone.","Ask the user a question as Dialog does, without waiting: the procedure gets the number of the button.","","None",["Text","Captions","Default button","Cancel button","Icon","WLanguage procedure"],[["text","str",""],["details_and_procedure","object","variadic"]]]\n'
        'okannulerasynchrone okcancelasynchronous\t["OKCancelAsynchronous","OKAnnulerAsynchrone",1000025308,"","Ask the user a question as OKCancel does, without waiting: the procedure gets Yes for OK, No for Cancel.","","None",["Selected button","Text","WLanguage procedure"],[["text_and_procedure","object","variadic"]]]\n'
        'ouinonasynchrone yesnoasynchronous\t["YesNoAsynchronous","OuiNonAsynchrone",null,"","Ask the user a question as YesNo does, without waiting: the procedure gets the answer, Yes or No.","","None",["Selected button","Text","WLanguage procedure"],[["text_and_procedure","object","variadic"]]]\n'
    ),
    "wlcompat.dialogs.functions": (
        'erreur error\t["Error","Erreur",null,"","Show an error message to the user, one line per argument.","","None",["Text","Line 2"],[["lines","object","variadic"]]]\n'
        'erreurasynchrone errorasynchronous\t["ErrorAsynchronous","ErreurAsynchrone",null,"","Show an error message to the user without waiting, one line per argument.","","None",["Text","Line 2"],[["lines","object","variadic"]]]\n'
        'erreurconstruit errorbuild\t["ErrorBuild","ErreurConstruit",1000018878,"","Show an error message to the user in which %1, %2, ... are replaced, as StringBuild does.","","None",["Format string","Parameter 1"],[["text","str",""],["parameters","object","variadic"]]]\n'
        'erreuravecdelai errorwithtimeout\t["ErrorWithTimeout","ErreurAvecDélai",null,"","Show an error message to the user that closes itself after a time, in hundredths of a second or as a Duration.","","None",["Timeout","Text","Line 2"],[["timeout","int|Duration",""],["lines","object","variadic"]]]\n'
        'info\t["Info","Info",3021011,"","Show a message to the user, one line per argument.","","None",["Text","Line 2"],[["lines","object","variadic"]]]\n'
        'infoasynchrone infoasynchronous\t["InfoAsynchronous","InfoAsynchrone",null,"","Show a message to the user without waiting, one line per argument.","","None",["Text","Line 2"],[["lines","object","variadic"]]]\n'
        'infobuild infoconstruit\t["InfoBuild","InfoConstruit",1000018879,"","Show a message to the user in which %1, %2, ... are replaced by the parameters, as StringBuild does.","","None",["Format string","Parameter 1"],[["text","str",""],["parameters","object","variadic"]]]\n'
        'infoavecdelai infowithtimeout\t["InfoWithTimeout","InfoAvecDélai",1000020528,"","Show a message to the user that closes itself after a time, in hundredths of a second or as a Duration.","","None",["Timeout","Text","Line 2"],[["timeout","int|Duration",""],["lines","object","variadic"]]]\n'
        'nexttitle titresuivant\t["NextTitle","TitreSuivant",null,"","Give the next dialog that this thread shows a title.","","None",["Title"],[["title","str",""]]]\n'
        'toastaffiche toastdisplay\t["ToastDisplay","ToastAffiche",1000024638,"","Show a message that goes away by itself; the program goes on at once.","","None",["Message","Duration","Vertical alignment","Horizontal alignment","Background color"],[["message","str|Toast",""],["duration","int|Duration","optional"],["vertical","int","optional"],["horizontal","int","optional"],["color","int","optional"]]]\n'
        'trace\t["Trace","Trace",3013050,"","Show values to the developer, all of them on one line, with one blank between two.","","None",["Value","Value 2"],[["values","object","variadic"]]]\n'
        'tracebuild traceconstruit\t["TraceBuild","TraceConstruit",null,"","Show a text to the developer in which %1, %2, ... are replaced by the parameters, as StringBuild does.","","None",["Format string","Parameter 1"],[["text","str",""],["parameters","object","variadic"]]]\n'
        'avertissement warning\t["Warning","Avertissement",null,"","Show a warning to the user, one line per argument.","","None",["Text","Line 2"],[["lines","object","variadic"]]]\n'
        'avertissementasynchrone warningasynchronous\t["WarningAsynchronous","AvertissementAsynchrone",null,"","Show a warning to the user without waiting, one line per argument.","","None",["Text","Line 2"],[["lines","object","variadic"]]]\n'
        'avertissementconstruit warningbuild\t["WarningBuild","AvertissementConstruit",null,"","Show a warning to the user in which %1, %2, ... are replaced, as StringBuild does.","","None",["Format string","Parameter 1"],[["text","str",""],["parameters","object","variadic"]]]\n'
    ),
    "wlcompat.dialogs.signs": (
        'beep bip\t["Beep","Bip",null,"","Make the terminal sound its bell; nothing where the program has no terminal. Page not seen; programs use it.","","None",[],[]]\n'
        'hourglass sablier\t["HourGlass","Sablier",null,"A program without windows has no mouse pointer: nothing is shown.","Turn the mouse pointer into an hourglass, and back. Page not seen; programs use it.","","None",["Display mode"],[["shown","object","optional"]]]\n'
    ),
    "wlcompat.encryption.compressing": (
        'compacte compress\t["Compress","Compacte",null,"Only what is compressed by deflate.","Return a buffer, or a text in the program\'s code page, with fewer bytes; Uncompress gives it back.","fails","bytes",["Text or buffer"],[["data","str|bytes",""]]]\n'
        'decompacte uncompress\t["Uncompress","Décompacte",null,"Only what is compressed by deflate.","Return what Compress has compressed, or gzip, as web servers do, or plain deflate.","fails","bytes",["Buffer"],[["data","str|bytes",""]]]\n'
    ),
    "wlcompat.encryption.functions": (
        'decryptestandard decryptstandard\t["DecryptStandard","DécrypteStandard",1000021294,"Only AES, in the modes CBC and ECB.","Return what EncryptStandard, or another program, has encrypted; the vector stands in front of the message.","fails","bytes",["Encrypted message","Key","Algorithm","Operation mode","Padding"],[["message","str|bytes",""],["key","str|bytes",""],["algorithm","int","optional"],["mode","int","optional"],["filling","int","optional"]]]\n'
        'cryptestandard encryptstandard\t["EncryptStandard","CrypteStandard",1000021293,"Only AES, in the modes CBC and ECB.","Return a buffer, or a text in the program\'s code page, encrypted so that other programs can decrypt it too.","fails","bytes",["Message","Key","Algorithm","Operation mode","Padding"],[["message","str|bytes",""],["key","str|bytes",""],["algorithm","int","optional"],["mode","int","optional"],["filling","int","optional"]]]\n'
    ),
    "wlcompat.errors.functions": (
        'erreurinfo errorinfo\t["ErrorInfo","ErreurInfo",null,"","Return what is known of the last error of this thread, also when other functions have succeeded since.","numbers:errCode,errSystemCode,errLine,errSubErrorCount","str|int",["Type of information"],[["information","int","optional"]]]\n'
        'erreurdetectee erroroccurred\t["ErrorOccurred","ErreurDétectée",1410087549,"","Tell whether the last function that can fail has failed, in this thread.","pure variable","bool",[],[]]\n'
        'erreurpropage errorpropagate\t["ErrorPropagate","ErreurPropage",3034015,"","Hand the last error on to the caller of the procedure, which sees it as that of a function that failed.","","None",["Number","Message"],[["number","int|str","optional"],["message","str","optional"]]]\n'
        'erreurdeclenche errorthrow\t["ErrorThrow","ErreurDéclenche",null,"","Make an error of the program\'s own, which ErrorOccurred and ErrorInfo tell from now on.","","None",["Error number","Message"],[["number","int|str","optional"],["message","str","optional"]]]\n'
    ),
    "wlcompat.errors.raising": (
        'exceptionaffiche exceptiondisplay\t["ExceptionDisplay","ExceptionAffiche",null,"","Show all that is known of the exception that is being handled, as Error does; nothing where there is none.","","None",[],[]]\n'
        'exceptionactive exceptionenable\t["ExceptionEnable","ExceptionActive",null,"Changes nothing: a handler here is never used up.","Make a general exception handler usable once more: here it always is.","","None",[],[]]\n'
        'exceptioninfo\t["ExceptionInfo","ExceptionInfo",null,"","Return what is known of the exception that is being handled in this thread.","numbers:errCode,errSystemCode,errLine,errSubErrorCount","str|int",["Type of information"],[["information","int","optional"]]]\n'
        'exceptionpropagate exceptionpropage\t["ExceptionPropagate","ExceptionPropage",3034003,"","Raise the exception that is being handled once more, for the handler further out.","","None",["Message"],[["message","str","optional"]]]\n'
        'exceptiondeclenche exceptionthrow\t["ExceptionThrow","ExceptionDéclenche",3034005,"","Raise an exception: WHEN EXCEPTION IN or CASE EXCEPTION handles it, or else the program stops.","","None",["Error number","Message"],[["number","int|str",""],["message","str","optional"]]]\n'
    ),
    "wlcompat.errors.setting": (
        'erreurchangeparametre errorchangeparameter\t["ErrorChangeParameter","ErreurChangeParamètre",3034009,"Neither the statement that failed nor the program is started again.","Set what happens in this procedure, from now on, at an error of a function that nobody tests.","","None",["Behavior to implement","Parameter 1","Parameter 2"],[["behaviour","int",""],["parameter","object","optional"],["second","object","optional"]]]\n'
        'erreurrestaureparametre errorrestoreparameter\t["ErrorRestoreParameter","ErreurRestaureParamètre",3034009,"","Undo the last ErrorChangeParameter of this procedure; nothing happens where there is none left.","","None",[],[]]\n'
        'exceptionchangeparameter exceptionchangeparametre\t["ExceptionChangeParameter","ExceptionChangeParamètre",3034007,"epExecuteProcedureOverall is missing.","Set what happens in this procedure, from now on, at an exception that it does not handle itself.","","None",["Behavior to implement","Parameter"],[["behaviour","int",""],["parameter","object","optional"]]]\n'
        'exceptionrestaureparametre exceptionrestoreparameter\t["ExceptionRestoreParameter","ExceptionRestaureParamètre",3034007,"","Undo the last ExceptionChangeParameter of this procedure; nothing happens where there is none left.","","None",[],[]]\n'
    ),
    "wlcompat.files.drives": (
        'fdisqueinfo fdriveinfo\t["fDriveInfo","fDisqueInfo",null,"The type of a drive is not told.","Return the bytes of a drive (fdTotalSpace), or those that are free for the program (fdFreeSpace).","fails","int",["Drive","Requested information"],[["drive","str",""],["detail","int",""]]]\n'
        'fdisquepret fdriveready\t["fDriveReady","fDisquePrêt",null,"","Tell whether a drive can be read: any path will do for the drive that it is on. Page not seen; programs use it.","fails","bool",["Drive"],[["drive","str",""]]]\n'
        'lengthtostring tailleverschaine\t["LengthToString","TailleVersChaîne",null,"","Return a number of bytes as a person reads it: 1536 is \\"1.50 KB\\", \\"1,50 Ko\\" for those who speak French.","pure","str",["Size","Unit"],[["size","int",""],["unit","int","optional"]]]\n'
    ),
    "wlcompat.files.facts": (
        'fattributereadonly fattributlectureseule\t["fAttributeReadOnly","fAttributLectureSeule",null,"","Tell whether a file is read-only; with a new value make it so or not, and tell whether that was done.","fails","bool",["File path","New value"],[["path","str",""],["new_value","bool|None","optional"]]]\n'
        'fdate\t["fDate","fDate",3036008,"","Return a date of a file, `YYYYMMDD`, \\"\\" with ErrorInfo where there is no file.","fails","str",["File path","New date","Type of date"],[["path","str",""],["new_date","str","optional"],["moment","int","optional"]]]\n'
        'fdateheure fdatetime\t["fDateTime","fDateHeure",null,"","Return date and time of a file, `YYYYMMDDHHMMSSCCC`, \\"\\" with ErrorInfo where there is no file.","elements fails","str",["File path","New date and time","Type of date"],[["path","str",""],["new","str|int","optional"],["moment","int","optional"]]]\n'
        'ffichierexiste ffileexist\t["fFileExist","fFichierExiste",null,"","Tell whether there is a file of that path; a folder is none. Page not seen; programs use it.","","bool",["File path"],[["path","str",""]]]\n'
        'fmimetype ftypemime\t["fMIMEType","fTypeMIME",null,"","Return the MIME type that the extension of a file stands for, \\"application/octet-stream\\" for others.","pure","str",["File path"],[["path","str",""]]]\n'
        'fsize ftaille\t["fSize","fTaille",null,"","Return the size of a file in bytes, -1 with ErrorOccurred and ErrorInfo where there is none.","fails","int",["File path"],[["path","str",""]]]\n'
        'fheure ftime\t["fTime","fHeure",3036008,"","Return a time of a file, `HHMMSSCC`, \\"\\" with ErrorInfo where there is no file; as fDate does for dates.","fails","str",["File path","New time","Type of time"],[["path","str",""],["new_time","str","optional"],["moment","int","optional"]]]\n'
    ),
    "wlcompat.files.folders": (
        'fcurrentdir frepencours\t["fCurrentDir","fRepEnCours",null,"","Return the current folder, where paths begin that do not begin at the root; with a folder, that becomes it first.","fails","str",["New folder"],[["folder","str","optional"]]]\n'
        'fdatadir frepdonnees\t["fDataDir","fRepDonnées",null,"","Return the folder for the data of the program: that of WLCOMPAT_DATA, else the program\'s own.","fails","str",[],[]]\n'
        'fdirectoryexist frepertoireexiste\t["fDirectoryExist","fRépertoireExiste",null,"","Tell whether there is a folder of that path. Page not seen; programs use it.","","bool",["Folder"],[["path","str",""]]]\n'
        'fdirexist frepexiste\t["fDirExist","fRepExiste",null,"","Tell whether there is a folder of that path: another name of fDirectoryExist. Page not seen.","","bool",["Folder"],[["path","str",""]]]\n'
        'fexedir frepexe\t["fExeDir","fRepExe",null,"","Return the folder of the program: that of the Python file that was started, else the current folder.","fails","str",[],[]]\n'
        'flistdirectory flisterepertoire\t["fListDirectory","fListeRépertoire",null,"","Return the paths of the folders in a folder, or call a procedure for each, as fListFile does for files.","fails","str",["Path and mask","Options","Options with a procedure","Pointer"],[["path","str",""],["options","int|Callable|str","optional"],["recursive","int","optional"],["pointer","object","optional"]]]\n'
        'flistefichier flistfile\t["fListFile","fListeFichier",3036008,"","Return the paths of the files of a folder, with a line break between two; \\"\\" when there is none.","fails","str",["Path and mask","Options","Options with a procedure","Pointer"],[["path","str",""],["options","int|Callable|str","optional"],["recursive","int","optional"],["pointer","object","optional"]]]\n'
        'fmakedir frepcree\t["fMakeDir","fRepCrée",null,"","Make a folder, with those above it; True, or False with ErrorOccurred and ErrorInfo.","fails","bool",["Folder"],[["path","str",""]]]\n'
        'fremovedir frepsupprime\t["fRemoveDir","fRepSupprime",null,"","Delete an empty folder, with frRecursive all that is in it; True, or False with ErrorInfo.","fails","bool",["Folder","Options"],[["path","str",""],["options","int","optional"]]]\n'
        'ffichiertemp ftempfile\t["fTempFile","fFichierTemp",null,"","Make an empty temporary file with a name of its own, and return its path; the program deletes it.","fails","str",["Prefix"],[["prefix","str","optional"]]]\n'
        'frepertoiretemp ftemppath\t["fTempPath","fRépertoireTemp",null,"","Return the folder for temporary files, with the separator at its end. Page not seen; programs use it.","fails","str",[],[]]\n'
    ),
    "wlcompat.files.functions": (
        'fclose fferme\t["fClose","fFerme",null,"","Close a file; its number is of no use after. True, or False with ErrorInfo where writing failed.","fails","bool",["File identifier"],[["handle","int",""]]]\n'
        'fcreate fcree\t["fCreate","fCrée",3036017,"","Create a file, open it for reading and writing, and return its number; one that exists is emptied.","fails","int",["File path","Creation options"],[["path","str",""],["options","int","optional"]]]\n'
        'fopen fouvre\t["fOpen","fOuvre",3036036,"","Open a file and return the number that the other functions take, 1 or more.","fails","int",["File to open","Opening mode"],[["path","str",""],["options","int","optional"]]]\n'
        'flit fread\t["fRead","fLit",null,"","Return the next bytes of a file, `count` of them or those that are left; EOT where none is left.","fails","str",["File used","Number of bytes"],[["handle","int",""],["count","int",""]]]\n'
        'flitligne freadline\t["fReadLine","fLitLigne",3036031,"","Return the next line of a file without its end, EOT after the last one.","fails","str",["File used","Separator"],[["handle","int",""],["separator","str","optional"]]]\n'
        'fpositionne fseek\t["fSeek","fPositionne",null,"","Go to a position of a file, in bytes, and return it counted from the beginning, which is 0.","fails","int",["File used","Position","Origin"],[["handle","int",""],["position","int",""],["origin","int","optional"]]]\n'
        'fecrit fwrite\t["fWrite","fEcrit",null,"","Write a text or a buffer into a file and return the number of bytes, -1 with ErrorInfo where it fails.","fails","int",["File used","Text to write","Number of bytes"],[["handle","int",""],["text","str|bytes",""],["count","int|None","optional"]]]\n'
        'fecritligne fwriteline\t["fWriteLine","fEcritLigne",null,"","Write a line into a file, with a line break (carriage return, line feed) after it.","fails","bool",["File used","Line to write"],[["handle","int",""],["line","str|bytes",""]]]\n'
    ),
    "wlcompat.files.ini": (
        'inilit iniread\t["INIRead","INILit",3013043,"","Return the value of a keyword in a section of a settings file, `default` where there is none or an empty one.","fails","str",["Section","Keyword","Default value","File"],[["section","str",""],["keyword","str","optional"],["default","str","optional"],["path","str","optional"]]]\n'
        'iniecrit iniwrite\t["INIWrite","INIEcrit",null,"","Set the value of a keyword in a section of a settings file; True, or False with ErrorInfo.","fails","bool",["Section","Keyword","Value","File"],[["section","str",""],["keyword","str",""],["value","str",""],["path","str",""]]]\n'
    ),
    "wlcompat.files.moving": (
        'fcopydir frepcopie\t["fCopyDir","fRepCopie",null,"","Copy a folder with all that is in it; True, or False with ErrorInfo.","fails","bool",["Source folder","Destination folder"],[["source","str",""],["destination","str",""]]]\n'
        'fcopiefichier fcopyfile\t["fCopyFile","fCopieFichier",3036008,"","Copy a file, or all that match the wildcards * and ?, with their dates; True, or False with ErrorInfo.","fails","bool",["Source file","Destination file"],[["source","str",""],["destination","str",""]]]\n'
        'fdelete fsupprime\t["fDelete","fSupprime",null,"","Delete a file, or all that match the wildcards * and ?; True, or False with ErrorInfo.","fails","bool",["File to delete","Options"],[["path","str",""],["options","int","optional"]]]\n'
        'fmovedir frepdeplace\t["fMoveDir","fRepDéplace",null,"","Move a folder with all that is in it; True, or False with ErrorInfo.","fails","bool",["Source folder","Destination folder"],[["source","str",""],["destination","str",""]]]\n'
        'fdeplacefichier fmovefile\t["fMoveFile","fDéplaceFichier",null,"","Move a file, or all that match the wildcards * and ?; True, or False with ErrorInfo.","fails","bool",["Source file","Destination file"],[["source","str",""],["destination","str",""]]]\n'
        'frename frenomme\t["fRename","fRenomme",null,"","Give a file or a folder another name or path; True, or False with ErrorInfo.","fails","bool",["File","New name"],[["path","str",""],["new_path","str",""]]]\n'
    ),
    "wlcompat.files.path_parts": (
        'completedir completerep\t["CompleteDir","ComplèteRep",null,"","Return the path of a folder with a separator at its end; one that has it is returned as it is.","pure","str",["Folder"],[["folder","str",""]]]\n'
        'fbuildpath fconstruitchemin\t["fBuildPath","fConstruitChemin",null,"","Return the path of a file: folder, separator where there is none, name, extension.","pure","str",["Path","Name","Extension"],[["folder","str",""],["name","str",""],["extension","str","optional"]]]\n'
        'fextractpath fextraitchemin\t["fExtractPath","fExtraitChemin",null,"","Return the parts of a path that are asked for, which can be added, in the order that they have in it.","pure","str",["File path","Part to extract"],[["path","str",""],["parts","int",""]]]\n'
        'fsep\t["fSep","fSép",null,"","Return the separator of this system\'s paths, \\"/\\" or a backslash. Page not seen; programs use it.","pure","str",[],[]]\n'
    ),
    "wlcompat.files.reading_folders": (
        'fdir frep\t["fDir","fRep",null,"","Return the name of the first file or folder that a path with * and ? stands for; called with \\"\\", the next one.","fails","str",["Path and mask","Options"],[["path","str","optional"],["options","int","optional"]]]\n'
    ),
    "wlcompat.files.whole_files": (
        'faddtext fajoutetexte\t["fAddText","fAjouteTexte",null,"","Write a text at the end of a file, which is made where there is none; True, or False with ErrorInfo.","fails","bool",["File","Text"],[["path","str",""],["text","str|bytes",""]]]\n'
        'fchargebuffer floadbuffer\t["fLoadBuffer","fChargeBuffer",null,"","Return the bytes of a file, none with ErrorOccurred and ErrorInfo where it cannot be read.","fails","bytes",["File to load","Start position","Maximum number of bytes"],[["path","str",""],["position","int","optional"],["size","int","optional"]]]\n'
        'fchargetexte floadtext\t["fLoadText","fChargeTexte",null,"","Return the text of a file, \\"\\" with ErrorOccurred and ErrorInfo where it cannot be read.","fails","str",["File to load","Format"],[["path","str",""],["options","int","optional"]]]\n'
        'fsauvebuffer fsavebuffer\t["fSaveBuffer","fSauveBuffer",null,"","Write a buffer into a file, which is made or replaced; True, or False with ErrorInfo where that fails.","fails","bool",["File to save","Buffer"],[["path","str",""],["data","bytes",""]]]\n'
        'fsauvetexte fsavetext\t["fSaveText","fSauveTexte",null,"","Write a text into a file, which is made or replaced; True, or False with ErrorInfo where that fails.","fails","bool",["File to save","Text","Format"],[["path","str",""],["text","str|bytes",""],["options","int","optional"]]]\n'
    ),
    "wlcompat.http.functions": (
        'httpdonneresultat httpgetresult\t["HTTPGetResult","HTTPDonneRésultat",null,"","Return the content, or the head, of the answer to the last HTTPRequest of this thread, nothing without one.","","bytes",["Type of information"],[["part","int","optional"]]]\n'
        'httprequest httprequete\t["HTTPRequest","HTTPRequête",null,"","Send a request and tell whether an answer has come, which HTTPGetResult then gives.","fails","bool",["URL","User agent","Additional HTTP header","Message to send","Message type","User name","Password"],[["url","str",""],["agent","str","optional"],["header","str","optional"],["message","str|bytes","optional"],["message_type","str","optional"],["user","str","optional"],["password","str","optional"]]]\n'
        'httpenvoie httpsend\t["HTTPSend","HTTPEnvoie",null,"","Send a request, or a GET of an address, and return the answer: its status, head and content.","fails","HttpResponse",["HTTP request"],[["request","HttpRequest|str",""]]]\n'
        'restenvoie restsend\t["RESTSend","RESTEnvoie",null,"","Send a request to a REST service and return the answer: another name of HTTPSend. Page not seen.","fails","HttpResponse",["REST request"],[["request","HttpRequest|str",""]]]\n'
    ),
    "wlcompat.mail.functions": (
        'emailclosesession emailfermesession\t["EmailCloseSession","EmailFermeSession",null,"Only sessions that send (emailSMTPSession).","Close a session; True, also where it was not open. Page not seen; programs use it.","fails","bool",["Session"],[["session","EmailSMTPSession",""]]]\n'
        'emailchargefichierattache emailloadattachment\t["EmailLoadAttachment","EmailChargeFichierAttaché",null,"","Put a file into a message, under its own name where it is given none; True, or False with ErrorInfo.","fails","bool",["Message","File path","Name"],[["message","Email",""],["path","str",""],["name","str","optional"]]]\n'
        'emailenvoiemessage emailsendmessage\t["EmailSendMessage","EmailEnvoieMessage",null,"Only sessions that send (emailSMTPSession).","Send a message by a session that EmailStartSession has opened; whether the server has taken it.","fails","bool",["Session","Message","Options"],[["session","EmailSMTPSession",""],["message","Email",""],["_options","int","optional"]]]\n'
        'emailchangetimeout emailsettimeout\t["EmailSetTimeOut","EmailChangeTimeOut",null,"","Say how many seconds a mail server has for an answer, 20 unless told; always True.","","bool",["Timeout"],[["timeout","int|Duration",""]]]\n'
        'emailouvresession emailstartsession\t["EmailStartSession","EmailOuvreSession",null,"Only sessions that send (emailSMTPSession).","Connect a session to its mail server, and log in where it has a name and a password; whether that worked.","fails","bool",["Session"],[["session","EmailSMTPSession",""]]]\n'
    ),
    "wlcompat.network.functions": (
        'netadresseip netipaddress\t["NetIPAddress","NetAdresseIP",null,"","Return the IPv4 address of a machine, such as \\"192.168.1.20\\"; without a name, that of this machine.","fails","str",["Machine name","Rank of the address"],[["machine","str","optional"],["rank","int","optional"]]]\n'
    ),
    "wlcompat.network.machines": (
        'netiptomac netipversmac\t["NetIPToMAC","NetIPVersMAC",1000016005,"knows addresses on Linux only","Return the MAC address of the machine of the local network that has an IPv4 address.","fails","str",["IP address"],[["address","str",""]]]\n'
        'netlisteadresseip netlistipaddress\t["NetListIPAddress","NetListeAdresseIP",null,"","Return all addresses of a machine, this one unless told, with a line break between two.","fails","str",["Machine name","Type of address"],[["machine","str","optional"],["family","int","optional"]]]\n'
        'netadressemac netmacaddress\t["NetMACAddress","NetAdresseMAC",null,"","Return the MAC address of a network card of this machine, \\"aa:bb:cc:dd:ee:ff\\"; 1 is the first card.","fails","str",["Number of the card"],[["rank","int","optional"]]]\n'
        'netmachinename netnommachine\t["NetMachineName","NetNomMachine",null,"","Return the network name of the machine with an IP address; without one, that of this machine.","fails","str",["IP address"],[["address","str","optional"]]]\n'
        'netmactoip netmacversip\t["NetMACToIP","NetMACVersIP",null,"knows addresses on Linux only","Return the IPv4 address of the machine of the local network that has a MAC address.","fails","str",["MAC address"],[["mac","str",""]]]\n'
    ),
    "wlcompat.network.ping": (
        'ping\t["Ping","Ping",3014013,"","Tell whether a machine answers a ping (ICMP) within `maximum`, in milliseconds or as a Duration.","fails","bool",["Address","Maximum duration"],[["address","str",""],["maximum","int|Duration","optional"]]]\n'
    ),
    "wlcompat.numbers.analysis": (
        'arccosine arccosinus\t["ArcCosine","ArcCosinus",null,"","Return the angle in degrees that has the cosine, between 0 and 180; ValueError for what is no cosine.","pure","float",["Cosine"],[["cosine","float",""]]]\n'
        'arcsine arcsinus\t["ArcSine","ArcSinus",null,"","Return the angle in degrees that has the sine, between -90 and 90; ValueError for what is no sine.","pure","float",["Sine"],[["sine","float",""]]]\n'
        'arctan arctang\t["ArcTan","ArcTang",null,"","Return the angle in degrees that has the tangent, between -90 and 90. Page not seen; a program uses it.","pure","float",["Tangent"],[["tangent","float",""]]]\n'
        'cos\t["Cos","Cos",null,"","Return the cosine of an angle in degrees, as Cosine does. Page not seen; programs use both names.","pure","float",["Angle"],[["angle","float",""]]]\n'
        'cosine cosinus\t["Cosine","Cosinus",null,"","Return the cosine of an angle in degrees. Page not seen; programs use it.","pure","float",["Angle"],[["angle","float",""]]]\n'
        'cotan cotang\t["CoTan","CoTang",null,"","Return the cotangent of an angle in degrees; ZeroDivisionError for an angle of 0.","pure","float",["Angle"],[["angle","float",""]]]\n'
        'exp\t["Exp","Exp",null,"","Return e to the power of a number. Page not seen; programs use it.","pure","float",["Number"],[["number","float",""]]]\n'
        'ln\t["Ln","Ln",null,"","Return the natural logarithm of a number. Page not seen; lists of functions name it.","pure","float",["Number"],[["number","float",""]]]\n'
        'log\t["Log","Log",null,"","Return the logarithm of a number to the base 10. Page not seen; programs use it.","pure","float",["Number"],[["number","float",""]]]\n'
        'sin\t["Sin","Sin",null,"","Return the sine of an angle in degrees, as Sine does. Page not seen; programs use both names.","pure","float",["Angle"],[["angle","float",""]]]\n'
        'sine sinus\t["Sine","Sinus",null,"","Return the sine of an angle in degrees. Page not seen; programs use it.","pure","float",["Angle"],[["angle","float",""]]]\n'
        'tan tang\t["Tan","Tang",null,"","Return the tangent of an angle in degrees. Page not seen; that of Sine tells the unit of its neighbours.","pure","float",["Angle"],[["angle","float",""]]]\n'
    ),
    "wlcompat.numbers.bits": (
        'binarynot nonbinaire\t["BinaryNOT","NONBinaire",null,"","Return the integer with each bit the other way round, as the operator `~` does.","pure","int",["Integer"],[["number","int",""]]]\n'
        'bitdecalegauche bitleftshift\t["bitLeftShift","bitDécaleGauche",null,"","Return the integer with its bits moved to the left: the function for the operator of that name.","pure","int",["Integer","Number of bits"],[["number","int",""],["count","int",""]]]\n'
        'bitdecaledroite bitrightshift\t["bitRightShift","bitDécaleDroite",null,"","Return the integer with its bits moved to the right: the function for the operator of that name.","pure","int",["Integer","Number of bits"],[["number","int",""],["count","int",""]]]\n'
        'hiword poidsfort\t["HiWord","PoidsFort",null,"","Return the upper half of an integer of twice `count` bytes: of one of 4 bytes the upper 16 bits.","pure","int",["Integer","Number of bytes"],[["number","int",""],["count","int","optional"]]]\n'
        'loword poidsfaible\t["LoWord","PoidsFaible",null,"","Return the lower `count` bytes of an integer, without it the lower 16 bits. Page not seen; programs use it.","pure","int",["Integer","Number of bytes"],[["number","int",""],["count","int","optional"]]]\n'
    ),
    "wlcompat.numbers.chance": (
        'generatepassword generemotdepasse\t["GeneratePassword","GénèreMotDePasse",null,"","Return a password by chance, of small letters, capitals, digits and signs, each of which occurs.","","str",["Length"],[["length","int",""]]]\n'
        'donneidentifiant getidentifier\t["GetIdentifier","DonneIdentifiant",null,"","Return an integer that no other call in this run of the program gives. Page not seen; programs use it.","","int",[],[]]\n'
    ),
    "wlcompat.numbers.functions": (
        'abs\t["Abs","Abs",null,"","Return the number without its sign. Page not seen; programs use it.","pure","NumberT=float|int|Currency|Numeric",["Number"],[["number","NumberT=float|int|Currency|Numeric",""]],["abs(number)"],[]]\n'
        'average moyenne\t["Average","Moyenne",null,"","Return the mean of several numbers, or of the elements of an array. Page not seen.","pure","Any",["Value 1","Value 2"],[["values","Any","variadic"]]]\n'
        'binaryand etbinaire\t["BinaryAND","ETBinaire",null,"","Return the bits that both integers have: the function for the operator `&`. Page not seen.","pure","int",["Number 1","Number 2"],[["one","int",""],["other","int",""]]]\n'
        'binaryor oubinaire\t["BinaryOR","OUBinaire",null,"","Return the bits that one of the integers has: the function for the operator `|`. Page not seen.","pure","int",["Number 1","Number 2"],[["one","int",""],["other","int",""]]]\n'
        'binaryxor ouexclusifbinaire\t["BinaryXOR","OUExclusifBinaire",null,"","Return the bits that only one of the integers has: the function for `||`. Page not seen.","pure","int",["Number 1","Number 2"],[["one","int",""],["other","int",""]]]\n'
        'decimalpart partiedecimale\t["DecimalPart","PartieDécimale",null,"","Return the decimals of the number: 2.7 gives 0.7.","pure","NumberT=float|int|Currency|Numeric",["Number"],[["number","NumberT=float|int|Currency|Numeric",""]]]\n'
        'factorial factorielle\t["Factorial","Factorielle",null,"","Return the product of 1 to the number. Page not seen; lists of functions name it.","pure","int",["Number"],[["number","int",""]]]\n'
        'donneguid getguid\t["GetGUID","DonneGUID",null,"","Return a new identifier that no other will ever have.","","str",["Form"],[["form","int","optional"]]]\n'
        'inithasard initrandom\t["InitRandom","InitHasard",null,"","Make Random begin anew: the same start value gives the same numbers. Page not seen.","","None",["Start value"],[["start","int|None","optional"]]]\n'
        'integerpart partieentiere\t["IntegerPart","PartieEntière",null,"","Return the number without its decimals: 2.7 gives 2.","pure","int",["Number"],[["number","float",""]],["int(number)"],[]]\n'
        'estpair iseven\t["IsEven","EstPair",null,"","Tell whether an integer is even. Page not seen; lists of functions name it.","pure","bool",["Number"],[["number","int",""]]]\n'
        'estimpair isodd\t["IsOdd","EstImpair",null,"","Tell whether an integer is odd. Page not seen; lists of functions name it.","pure","bool",["Number"],[["number","int",""]]]\n'
        'max\t["Max","Max",null,"","Return the greatest of several values, or of the elements of an array. Page not seen.","pure","Any",["Value 1","Value 2"],[["values","Any","variadic"]]]\n'
        'min\t["Min","Min",null,"","Return the smallest of several values, or of the elements of an array. Page not seen.","pure","Any",["Value 1","Value 2"],[["values","Any","variadic"]]]\n'
        'modulo\t["Modulo","Modulo",null,"","Return the remainder of an integer division: the function for the operator `modulo`.","pure","NumberT=float|int|Currency|Numeric",["Number","Divisor"],[["number","NumberT=float|int|Currency|Numeric",""],["divisor","NumberT=float|int|Currency|Numeric",""]],["number % divisor if number >= 0 and divisor >= 1"],[]]\n'
        'power puissance\t["Power","Puissance",null,"","Return a number to the power of another. Page not seen; programs use it.","pure","float",["Number","Power"],[["number","float",""],["power","float",""]]]\n'
        'hasard random\t["Random","Hasard",null,"","Return an integer by chance: from 1 to `limit`, or between two limits, both included.","","int",["Limit 1","Limit 2"],[["limit","int",""],["other_limit","int|None","optional"]]]\n'
        'racine root\t["Root","Racine",null,"","Return the square root of a number, or its third, fourth, ... root.","pure","float",["Number","Root"],[["number","float",""],["root","float","optional"]]]\n'
        'arrondi round\t["Round","Arrondi",3050063,"","Return the number rounded to so many decimals, half a unit away from 0: 2.5 is 3, -2.5 is -3.","pure","NumberT=float|int|Currency|Numeric",["Numeric value","Number of decimals"],[["number","NumberT=float|int|Currency|Numeric",""],["decimals","int","optional"]]]\n'
        'arrondiinferieur rounddown\t["RoundDown","ArrondiInférieur",null,"","Return the number rounded down to so many decimals: 2.7 is 2, -2.2 is -3.","pure","NumberT=float|int|Currency|Numeric",["Numeric value","Number of decimals"],[["number","NumberT=float|int|Currency|Numeric",""],["decimals","int","optional"]]]\n'
        'arrondisuperieur roundup\t["RoundUp","ArrondiSupérieur",null,"","Return the number rounded up to so many decimals: 2.2 is 3, -2.7 is -2.","pure","NumberT=float|int|Currency|Numeric",["Numeric value","Number of decimals"],[["number","NumberT=float|int|Currency|Numeric",""],["decimals","int","optional"]]]\n'
        'sqrt\t["Sqrt","Sqrt",null,"","Return the square root of a number. Page not seen, and no French name.","pure","float",["Number"],[["number","float",""]]]\n'
        'somme sum\t["Sum","Somme",null,"","Return the sum of several numbers, or of the elements of an array; 0 of none. Page not seen.","pure","Any",["Value 1","Value 2"],[["values","Any","variadic"]]]\n'
    ),
    "wlcompat.procedures.functions": (
        'execute\t["Execute","Exécute",3013041,"","Run a procedure that is given by its name, and return its result.","","Any",["Procedure name","Parameter 1"],[["procedure","str|Callable",""],["parameters","object","variadic"]]]\n'
    ),
    "wlcompat.program.functions": (
        'endprogram finprogramme\t["EndProgram","FinProgramme",null,"","End the program, from any of its threads; never returns.","","None",["Message","Run the closing codes","Other lines"],[["message","str|int","optional"],["run_closing_codes","int|str","optional"],["lines","object","variadic"]]]\n'
    ),
    "wlcompat.serialization.functions": (
        'deserialise deserialize\t["Deserialize","Désérialise",3013066,"","Give a variable the content that Serialize has written, in the same form; whether that worked.","typed fails","bool",["Variable","Buffer","Parameters"],[["variable","Ref|object",""],["data","object",""],["form","int",""]]]\n'
        'serialise serialize\t["Serialize","Sérialise",3013065,"","Give a text or buffer the content of a structure, object or array with all that it holds; whether that worked.","fails","bool",["Variable","Buffer","Parameters","Root name"],[["variable","object",""],["result","Ref",""],["form","int",""],["root","str","optional"]]]\n'
    ),
    "wlcompat.sockets.functions": (
        'socketaccept socketaccepte\t["SocketAccept","SocketAccepte",null,"","Accept the connection of a client and return the name of the channel to it.","fails","str",["Socket name"],[["name","str",""]]]\n'
        'socketclientinfo\t["SocketClientInfo","SocketClientInfo",null,"","Tell the address or the port of the other side, both as text.","fails","str",["Socket name","Type of information"],[["name","str",""],["information","int",""]]]\n'
        'socketclose socketferme\t["SocketClose","SocketFerme",null,"","Close a server, a channel or a connection; the name is free after.","fails","None",["Socket name"],[["name","str",""]]]\n'
        'socketconnect socketconnecte\t["SocketConnect","SocketConnecte",3070016,"","Connect to a server socket, on this machine where no address is given.","fails","bool",["Socket name","Port number","Address","Maximum timeout"],[["name","str",""],["port","int",""],["address","str","optional"],["timeout","int|Duration","optional"]]]\n'
        'socketconnectessl socketconnectssl\t["SocketConnectSSL","SocketConnecteSSL",1000017042,"","Connect to a secure server socket and check that it is the one it should be.","fails","bool",["Socket name","Port number","Address","SSL option","Maximum timeout","Client certificate"],[["name","str",""],["port","int",""],["address","str","optional"],["options","int","optional"],["timeout","int|Duration","optional"],["certificate","str","optional"]]]\n'
        'socketcreate socketcree\t["SocketCreate","SocketCrée",null,"","Create a server socket, which clients can connect to at once.","fails","bool",["Socket name","Port number","Address"],[["name","str",""],["port","int",""],["address","str","optional"]]]\n'
        'socketcreatessl socketcreessl\t["SocketCreateSSL","SocketCréeSSL",1000017041,"","Create a server socket whose connections are encrypted with TLS.","fails","bool",["Socket name","Port number","Certificate Identifier","SSL options","Address","Store name"],[["name","str",""],["port","int",""],["certificate","str",""],["options","int","optional"],["address","str","optional"],["store","str","optional"]]]\n'
        'socketcreateudp socketcreeudp\t["SocketCreateUDP","SocketCréeUDP",3070019,"","Create a UDP socket, which sends and receives datagrams; servers and clients both have one.","fails","bool",["Socket name","Port number","Address"],[["name","str",""],["port","int",""],["address","str","optional"]]]\n'
        'socketdeny socketrefuse\t["SocketDeny","SocketRefuse",null,"","Refuse the client that waits for SocketAccept: its connection is ended.","fails","bool",["Socket name"],[["name","str",""]]]\n'
        'socketexist socketexiste\t["SocketExist","SocketExiste",3070013,"","Tell whether a socket of that name is open: created, and not closed by this program.","","bool",["Socket name"],[["name","str",""]]]\n'
        'socketattendconnexion socketwaitforconnection\t["SocketWaitForConnection","SocketAttendConnexion",null,"","Wait until a client asks for a connection, which SocketAccept then makes.","fails","bool",["Socket name","Maximum duration"],[["name","str",""],["maximum","int|Duration|None","optional"]]]\n'
    ),
    "wlcompat.sockets.messages": (
        'socketchangemodetransmission socketchangetransmissionmode\t["SocketChangeTransmissionMode","SocketChangeModeTransmission",3070005,"","Change how messages are told apart on the wire, for reading and writing; both sides need the same mode.","fails","bool",["Socket name","Type of transmission","Option"],[["name","str",""],["mode","int",""],["option","str|bytes","optional"]]]\n'
        'socketlit socketread\t["SocketRead","SocketLit",3070014,"","Return the next message that the other side has sent, waiting for it.","buffers fails","str|bytes",["Socket name","Undefined wait","Maximum timeout","Maximum number of bytes","Incoming data delay"],[["name","str",""],["undefined_wait","bool","optional"],["maximum_timeout","int|Duration","optional"],["maximum_bytes","int","optional"],["incoming_delay","int|Duration|None","optional"]]]\n'
        'socketecrit socketwrite\t["SocketWrite","SocketEcrit",3070002,"","Send a message to the other side, or from a UDP socket to a receiver.","fails","bool",["Socket name","Message to send","Address","Port"],[["name","str",""],["message","str|bytes",""],["address","str","optional"],["port","int|str","optional"]]]\n'
    ),
    "wlcompat.sockets.radio": (
        'socketconnectbluetooth socketconnectebluetooth\t["SocketConnectBluetooth","SocketConnecteBluetooth",null,"always fails: there are no sockets over Bluetooth","Return False: sockets over Bluetooth do not exist here. ErrorOccurred and ErrorInfo say so.","fails","bool",["Socket name","Service","Address","Maximum timeout"],[["name","str",""],["service","str",""],["address","str","optional"],["timeout","int|Duration","optional"]]]\n'
        'socketconnecteinfrarouge socketconnectinfrared\t["SocketConnectInfrared","SocketConnecteInfraRouge",null,"always fails: there are no sockets over infrared","Return False: sockets over infrared do not exist here. ErrorOccurred and ErrorInfo say so.","fails","bool",["Socket name"],[["name","str",""],["parameters","object","variadic"]]]\n'
        'socketcreatebluetooth socketcreebluetooth\t["SocketCreateBluetooth","SocketCréeBluetooth",null,"always fails: there are no sockets over Bluetooth","Return False: sockets over Bluetooth do not exist here. ErrorOccurred and ErrorInfo say so.","fails","bool",["Socket name"],[["name","str",""],["parameters","object","variadic"]]]\n'
        'socketcreateinfrared socketcreeinfrarouge\t["SocketCreateInfrared","SocketCréeInfraRouge",null,"always fails: there are no sockets over infrared","Return False: sockets over infrared do not exist here. ErrorOccurred and ErrorInfo say so.","fails","bool",["Socket name"],[["name","str",""],["parameters","object","variadic"]]]\n'
    ),
    "wlcompat.strings.beginnings": (
        'commonlength taillecommune\t["CommonLength","TailleCommune",3024045,"","Return how many characters two texts have in common, from their beginning or, with FromEnd, from their end.","pure","int",["String 1","String 2","Options"],[["first","str|bytes",""],["second","str|bytes",""],["options","int","optional"]]]\n'
        'chainefinitpar stringendswith\t["StringEndsWith","ChaîneFinitPar",1000024903,"","Return how many characters of a text are the other one that it ends with, 0 where it does not.","pure","int",["Text","End","Options"],[["text","str|bytes",""],["end","str|bytes|list",""],["options","int","optional"]]]\n'
        'chainecommencepar stringstartswith\t["StringStartsWith","ChaîneCommencePar",null,"","Return how many characters of a text are the other one that it begins with, 0 where it does not.","pure","int",["Text","Start","Options"],[["text","str|bytes",""],["start","str|bytes|list",""],["options","int","optional"]]]\n'
    ),
    "wlcompat.strings.changing": (
        'matchregularexpression verifieexpressionreguliere\t["MatchRegularExpression","VérifieExpressionRégulière",null,"","Tell whether the whole of a text is as a regular expression has it.","","bool",["Text","Regular expression","Part 1"],[["text","str",""],["expression","str",""],["parts","Ref","variadic"]]]\n'
        'chainecompare stringcompare\t["StringCompare","ChaîneCompare",null,"","Return -1 where a text comes before another, 1 where it comes after it, 0 where they are equal.","pure","int",["Text 1","Text 2","Options"],[["one","str",""],["other","str",""],["options","int","optional"]]]\n'
        'chainesupprime stringdelete\t["StringDelete","ChaîneSupprime",null,"","Return a text without every occurrence of another one; IgnoreCase and WholeWord as in Position.","pure","TextT=str|bytes",["Text","Text to delete","Options"],[["text","TextT=str|bytes",""],["deleted","str|bytes",""],["options","int","optional"]]]\n'
        'chaineincremente stringincrement\t["StringIncrement","ChaîneIncrémente",null,"Only without a format.","Return a text with the number at its end one higher: \\"A009\\" becomes \\"A010\\", \\"file\\" becomes \\"file1\\".","pure","str",["Text"],[["text","str",""]]]\n'
        'chaineinsere stringinsert\t["StringInsert","ChaîneInsère",null,"","Return a text with another one put before the character of a position, 1 being the first.","pure","TextT=str|bytes",["Text","Position","Text to insert"],[["text","TextT=str|bytes",""],["position","int",""],["inserted","str|bytes",""]]]\n'
        'inverse stringreverse\t["StringReverse","Inverse",null,"","Return the characters of a text, or the bytes of a buffer, in reverse order.","pure","TextT=str|bytes",["Text"],[["text","TextT=str|bytes",""]]]\n'
        'tronque truncate\t["Truncate","Tronque",null,"","Return the first characters of a text: all of it when it is shorter. Page not seen; programs use it.","pure","TextT=str|bytes",["Text","Number of characters"],[["text","TextT=str|bytes",""],["count","int",""]]]\n'
    ),
    "wlcompat.strings.converting": (
        'ansitounicode ansiversunicode\t["AnsiToUnicode","AnsiVersUnicode",null,"","Return a buffer in windows-1252 as text; a text is returned as it is, since texts are Unicode here.","pure","str",["ANSI text","Character set"],[["text","bytes|str",""],["charset","int","optional"]]]\n'
        'estnumerique isnumeric\t["IsNumeric","EstNumérique",null,"","Tell whether a value is a number, or a text that is one from its beginning to its end.","pure","bool",["Value"],[["value","object",""]]]\n'
        'numeriqueverschaine numtostring\t["NumToString","NumériqueVersChaîne",3024024,"","Return a number as text, as a format asks: `[-][+][0][size][.precision]type[S]`.","pure","str",["Number","Format"],[["number","object",""],["format","str","optional"]]]\n'
        'chaineversutf8 stringtoutf8\t["StringToUTF8","ChaîneVersUTF8",null,"","Return the bytes of a text in UTF-8. Stored in a string, each byte is one character of windows-1252.","pure","bytes",["Text"],[["text","str",""]]]\n'
        'unicodetoansi unicodeversansi\t["UnicodeToAnsi","UnicodeVersAnsi",null,"","Return the text as a buffer in windows-1252, or in a `charset` such as charsetUTF8.","pure","bytes",["Unicode text","Character set"],[["text","str",""],["charset","int","optional"]]]\n'
        'utf8toansi utf8versansi\t["UTF8ToAnsi","UTF8VersAnsi",null,"","Return the text whose UTF-8 bytes are given: UTF8ToString, as texts know no character set here.","pure","str",["UTF-8"],[["data","bytes|str",""]]]\n'
        'utf8tostring utf8verschaine\t["UTF8ToString","UTF8VersChaîne",null,"","Return the text whose UTF-8 bytes are given, in a buffer or in a string of one character a byte.","pure","str",["UTF-8","Character set"],[["data","bytes|str",""],["charset","int","optional"]]]\n'
        'utf8tounicode utf8versunicode\t["UTF8ToUnicode","UTF8VersUnicode",null,"","Return the text whose UTF-8 bytes are given: UTF8ToString, as texts know no character set here.","pure","str",["UTF-8"],[["data","bytes|str",""]]]\n'
        'val\t["Val","Val",null,"","Return the number that a text begins with, 0 when it begins with none.","pure","float",["Text","Base"],[["text","str|bytes",""],["base","str","optional"]]]\n'
    ),
    "wlcompat.strings.encoding": (
        'buffertohexa buffervershexa\t["BufferToHexa","BufferVersHexa",1000019916,"","Return the bytes of a buffer, or of a text in the program\'s code page, in hexadecimal: \\"4A 5B 00\\".","fails","str",["Buffer to convert","Nb bytes per word","Nb bytes per line"],[["buffer","str|bytes",""],["word","int","optional"],["line","int","optional"],["order","int","optional"]]]\n'
        'decode\t["Decode","Décode",null,"","Return the bytes that a text in base 64 stands for; the reverse of Encode.","fails","bytes",["Encoded text","Type of encoding"],[["text","str|bytes",""],["form","int","optional"]]]\n'
        'encode\t["Encode","Encode",null,"","Return a buffer, or a text in the program\'s code page, in base 64.","fails","str",["Text or buffer","Type of encoding"],[["data","str|bytes",""],["form","int","optional"]]]\n'
        'hexatobuffer hexaversbuffer\t["HexaToBuffer","HexaVersBuffer",null,"","Return the bytes that a text in hexadecimal stands for, two characters each; spaces do no harm.","fails","bytes",["Hexadecimal text"],[["text","str",""]]]\n'
        'hexatointeger hexaversentier\t["HexaToInteger","HexaVersEntier",null,"","Return the integer that a text in hexadecimal begins with, 0 where it begins with none.","pure","int",["Hexadecimal text"],[["text","str",""]]]\n'
        'entiervershexa integertohexa\t["IntegerToHexa","EntierVersHexa",null,"","Return an integer in hexadecimal, with zeros in front up to the number of digits: 255 is \\"FF\\".","pure","str",["Integer","Number of digits"],[["number","int",""],["digits","int","optional"]]]\n'
        'urldecode\t["URLDecode","URLDécode",3024041,"","Return a URL with each `%xx` replaced by what it stands for, and \\"+\\" by a blank.","pure","str",["URL","Encoding format"],[["url","str|bytes",""],["form","int","optional"]]]\n'
        'urlencode\t["URLEncode","URLEncode",3024040,"","Return a URL with `%xx` for each byte of the characters that a URL cannot have.","pure","str",["URL","Encoding format"],[["url","str|bytes",""],["form","int","optional"]]]\n'
    ),
    "wlcompat.strings.extracting": (
        'extractline extraitligne\t["ExtractLine","ExtraitLigne",null,"","Return the line of a text that has a number (1 is the first), or several from it on; EOT past the end.","pure","TextT=str|bytes",["Text","Line number","Number of lines"],[["text","TextT=str|bytes",""],["line","int",""],["count","int","optional"]]]\n'
        'extractstring extraitchaine\t["ExtractString","ExtraitChaîne",null,"","Return the part of a text that has a rank (1 is the first) between separators; EOT past the last.","","TextT=str|bytes",["Text","Rank","Separator","Direction"],[["text","TextT=str|bytes",""],["rank","int",""],["separator","str|bytes|list","optional"],["direction","int","optional"]]]\n'
        'extractstringbetween extraitchaineentre\t["ExtractStringBetween","ExtraitChaîneEntre",null,"","Return the n-th text that stands between `start` and the next `end` after it, EOT when there is none.","pure","TextT=str|bytes",["Text","Rank","Start","End","Options"],[["text","TextT=str|bytes",""],["rank","int",""],["start","str|bytes",""],["end","str|bytes",""],["options","int","optional"]]]\n'
        'chainedecoupe stringsplit\t["StringSplit","ChaîneDécoupe",null,"","Return an array of the parts of a text between separators; none for an empty text.","pure","list",["Text","Separator"],[["text","str",""],["separator","str|list","optional"]]]\n'
    ),
    "wlcompat.strings.functions": (
        'asc\t["Asc","Asc",null,"","Return the code of the first character of a text: the reverse of Charact; the byte itself for a buffer.","pure","int",["Character"],[["character","str|bytes",""]]]\n'
        'caract charact\t["Charact","Caract",null,"","Return the character of a code: up to 255 that of the code page, above that of Unicode.","pure","str",["Code"],[["code","int",""]]]\n'
        'caractunicode charactunicode\t["CharactUnicode","CaractUnicode",null,"","Return the character of a code of Unicode, also below 256. ValueError for a code that no character has.","pure","str",["Code"],[["code","int",""]]]\n'
        'complete\t["Complete","Complète",null,"","Return the text with exactly `size` characters: filled up at its end, or cut there.","pure","TextT=str|bytes",["Text","Size","Character"],[["text","TextT=str|bytes",""],["size","int",""],["character","str|bytes","optional"]]]\n'
        'gauche left\t["Left","Gauche",null,"","Return the first characters of a text: all of it when it is shorter, none when `count` is 0 or less.","pure","TextT=str|bytes",["Text","Number of characters"],[["text","TextT=str|bytes",""],["count","int","optional"]],["text[:count] if count >= 0"],[]]\n'
        'length taille\t["Length","Taille",null,"","Return the number of characters of a text, or of bytes of a buffer.","pure","int",["Text"],[["text","str|bytes",""]],["len(text)"],[]]\n'
        'lower minuscule\t["Lower","Minuscule",null,"","Return the text in small letters, accents kept. Page not seen; programs use it.","pure","TextT=str|bytes",["Text"],[["text","TextT=str|bytes",""]]]\n'
        'middle milieu\t["Middle","Milieu",null,"","Return the characters of a text from a position (1 is the first) on: `count` of them, or all.","pure","TextT=str|bytes",["Text","Start position","Number of characters"],[["text","TextT=str|bytes",""],["position","int",""],["count","int|None","optional"]],["text[position - 1 :] if position >= 1","text[position - 1 : position - 1 + count] if position >= 1 and count >= 0"],[]]\n'
        'noaccent sansaccent\t["NoAccent","SansAccent",null,"","Return the text with plain letters in the place of accented ones: \\"é\\" is \\"e\\", \\"Ç\\" is \\"C\\".","pure","str",["Text"],[["text","str",""]]]\n'
        'nospace sansespace\t["NoSpace","SansEspace",null,"","Return the text without the spaces around it, or without those that `options` names.","pure","TextT=str|bytes",["Text","Options"],[["text","TextT=str|bytes",""],["options","int","optional"]]]\n'
        'repeatstring repete\t["RepeatString","Répète",null,"","Return the text `count` times in a row; \\"\\" for 0 or less. Page not seen; programs use it.","pure","TextT=str|bytes",["Text","Number"],[["text","TextT=str|bytes",""],["count","int",""]],["text * count"],[]]\n'
        'droite right\t["Right","Droite",null,"","Return the last characters of a text: all of it when it is shorter, none when `count` is 0 or less.","pure","TextT=str|bytes",["Text","Number of characters"],[["text","TextT=str|bytes",""],["count","int","optional"]],["text[-count:] if count >= 1"],[]]\n'
        'chaineconstruit stringbuild\t["StringBuild","ChaîneConstruit",null,"","Return a text with each %1, %2, ... replaced by the parameter of that number.","pure","str",["Text","Parameter 1"],[["text","str",""],["parameters","object","variadic"]]]\n'
        'chaineformate stringformat\t["StringFormat","ChaîneFormate",null,"","Return the text as the options ask, which can be added.","pure","str",["Text","Options"],[["text","str",""],["options","int",""]]]\n'
        'majuscule upper\t["Upper","Majuscule",null,"","Return the text in capitals, accents kept; every character stays one character (\\"ß\\" stays).","pure","TextT=str|bytes",["Text"],[["text","TextT=str|bytes",""]]]\n'
    ),
    "wlcompat.strings.hashing": (
        'hashcheckstring hashverifiechaine\t["HashCheckString","HashVérifieChaîne",1000007113,"","Tell whether a hash is that of a buffer or text, in a time that does not depend on where they differ.","fails","bool",["Type of algorithm","String","Hash","Key"],[["algorithm","int",""],["text","str|bytes",""],["expected","bytes",""],["key","str|bytes","optional"]]]\n'
        'hashfichier hashfile\t["HashFile","HashFichier",null,"","Return the hash of what is in a file, as HashString does for texts; the file may be of any size.","fails","bytes",["Type of algorithm","File path","Key"],[["algorithm","int",""],["path","str",""],["key","str|bytes","optional"]]]\n'
        'hashchaine hashstring\t["HashString","HashChaîne",1000007111,"","Return the hash of a buffer, or of a text in the program\'s code page; BufferToHexa makes it readable.","fails","bytes",["Type of algorithm","String","Key"],[["algorithm","int",""],["text","str|bytes",""],["key","str|bytes","optional"]]]\n'
    ),
    "wlcompat.strings.markup": (
        'htmltotext htmlverstexte\t["HTMLToText","HTMLVersTexte",null,"","Return the text that a reader of HTML sees: without tags, with the characters that references stand for.","pure","str",["HTML string"],[["source","str",""]]]\n'
        'textevershtml texttohtml\t["TextToHTML","TexteVersHTML",null,"","Return a text as HTML shows it: & < > and quotes become references, ends of lines <br>.","pure","str",["Text to convert"],[["text","str",""]]]\n'
        'xmltotext xmlverstexte\t["XMLToText","XMLVersTexte",null,"","Return a text of XML with the characters that references such as &lt; and &#233; stand for.","pure","str",["XML string"],[["source","str",""]]]\n'
    ),
    "wlcompat.strings.searching": (
        'contains contient\t["Contains","Contient",null,"","Tell whether a text stands in another; IgnoreCase and WholeWord as in Position.","pure","bool",["Text","Sought text","Options"],[["text","str|bytes",""],["sought","str|bytes|list",""],["options","int","optional"]]]\n'
        'position\t["Position","Position",null,"","Return the position (1 is the first) where a text stands in another, 0 when it does not.","pure","int",["Text","Sought text","Start position","Options"],[["text","str|bytes",""],["sought","str|bytes|list",""],["start","int","optional"],["options","int","optional"]]]\n'
        'positionoccurrence\t["PositionOccurrence","PositionOccurrence",3024029,"","Return the position of the n-th place where a text stands in another, 0 when there is none.","","int",["Text","Sought text","Occurrence rank","Options"],[["text","str|bytes",""],["sought","str|bytes|list",""],["rank","int",""],["options","int","optional"]]]\n'
        'remplace replace\t["Replace","Remplace",null,"","Return the text with every `sought` replaced by `new`; IgnoreCase and WholeWord as in Position.","pure elements","TextT=str|bytes",["Text","Sought text","New text","Options"],[["text","TextT=str|bytes",""],["sought","str|bytes|list",""],["new","str|bytes","optional"],["options","int","optional"]]]\n'
        'chaineoccurrence stringcount\t["StringCount","ChaîneOccurrence",null,"","Return how many times a text stands in another; IgnoreCase and WholeWord as in Position.","pure","int",["Text","Sought text","Options"],[["text","str|bytes",""],["sought","str|bytes|list",""],["options","int","optional"]]]\n'
    ),
    "wlcompat.strings.taking_out": (
        'nocharacter sanscaractere\t["NoCharacter","SansCaractère",null,"","Return a text without some characters at its beginning and its end, or without those that `options` names.","pure","str",["String","Characters","Options"],[["text","str",""],["characters","str",""],["options","int","optional"]]]\n'
        'noleftcharacter sanscaracteregauche\t["NoLeftCharacter","SansCaractèreGauche",null,"","Return a text without some characters at its beginning. Page not seen; programs use it.","pure","str",["String","Characters"],[["text","str",""],["characters","str",""]]]\n'
        'norightcharacter sanscaracteredroite\t["NoRightCharacter","SansCaractèreDroite",null,"","Return a text without some characters at its end. Page not seen; lists of functions name it in French.","pure","str",["String","Characters"],[["text","str",""],["characters","str",""]]]\n'
        'xmlextractstring xmlextraitchaine\t["XMLExtractString","XMLExtraitChaîne",null,"","Return what stands between the opening and the closing tag of a name, for its first or another occurrence.","pure","str",["XML source","Tag","Occurrence"],[["source","str",""],["tag","str",""],["occurrence","int","optional"]]]\n'
    ),
    "wlcompat.strings.urls": (
        'emailcheckaddress emailverifieadresse\t["EmailCheckAddress","EmailVérifieAdresse",null,"","Tell whether an address of electronic mail is well written: emailAdresseValide or emailAdresseSyntaxeIncorrecte.","pure","int",["Address","Options"],[["address","str",""],["check","int","optional"]]]\n'
        'urlextractpath urlextraitchemin\t["URLExtractPath","URLExtraitChemin",null,"","Return a part of a URL: urlProtocol gives \\"https\\", urlDomain \\"www.example.com\\"; \\"\\" where it has none.","pure","str",["URL","Part"],[["url","str",""],["part","int",""]]]\n'
    ),
    "wlcompat.system.folders": (
        'sysdir sysrep\t["SysDir","SysRep",null,"","Return the path of a folder that the system has for its user, without separator at its end.","","str",["Folder"],[["folder","SystemFolder",""]]]\n'
    ),
    "wlcompat.system.functions": (
        'commandline lignecommande\t["CommandLine","LigneCommande",null,"","Return the parameters that the program was started with, on one line, those with spaces in quotes.","pure","str",["Parameter"],[["parameter","int|str|None","optional"]]]\n'
        'exeinfo\t["ExeInfo","ExeInfo",null,"","Return what is known of the program: exeName or exeVersion.","pure","str",["Information"],[["information","int",""]]]\n'
        'enmodetestautomatique inautomatictestmode\t["InAutomaticTestMode","EnModeTestAutomatique",null,"","Tell whether an automatic test runs the program: where WLCOMPAT_TEST_MODE is \\"automatic\\".","pure","bool",[],[]]\n'
        'enmodetest intestmode\t["InTestMode","EnModeTest",null,"","Tell whether the program runs in test mode: where WLCOMPAT_TEST_MODE is set, to anything but 0.","pure","bool",[],[]]\n'
        'networkuser reseauutilisateur\t["NetworkUser","RéseauUtilisateur",null,"","Return the name of the user that the program runs for, \\"\\" where the system tells none.","pure","str",[],[]]\n'
        'projectinfo projetinfo\t["ProjectInfo","ProjetInfo",null,"","Return what is known of the project: piProjectName is the name of the program, as ExeInfo gives it.","pure","str",["Information"],[["information","int",""]]]\n'
        'sysenvironment sysenvironnement\t["SysEnvironment","SysEnvironnement",null,"","Return the value of an environment variable, \\"\\" where there is none. Page not seen; programs use it.","pure","str",["Name of the variable"],[["name","str",""]]]\n'
    ),
    "wlcompat.system.modes": (
        'enmodeandroid inandroidmode\t["InAndroidMode","EnModeAndroid",null,"","Tell whether the program runs on Android: never. Page not seen, nor its English name; programs use it.","pure","bool",[],[]]\n'
        'enmodeios iniosmode\t["IniOSMode","EnModeiOS",null,"","Tell whether the program runs on an iPhone: never. Page not seen, nor its English name; programs use it.","pure","bool",[],[]]\n'
        'enmodelinux inlinuxmode\t["InLinuxMode","EnModeLinux",null,"","Tell whether the program runs on Linux. Page not seen, nor its English name; programs use it.","pure","bool",[],[]]\n'
        'enmodepocket inpocketmode\t["InPocketMode","EnModePocket",null,"","Tell whether the program runs on a pocket computer: never. Page not seen; programs use it.","pure","bool",[],[]]\n'
        'enmodesimulateur insimulatormode\t["InSimulatorMode","EnModeSimulateur",null,"","Tell whether the program runs in a simulator of a device: never. Page not seen; programs use it.","pure","bool",[],[]]\n'
        'enmodewindows inwindowsmode\t["InWindowsMode","EnModeWindows",null,"","Tell whether the program runs on Windows. Page not seen, nor its English name; lists of functions name it.","pure","bool",[],[]]\n'
        'nation\t["Nation","Nation",null,"Texts of the project stay in the language that they are in.","Return the language of the program as a constant, such as nationFrench; set another one.","","int",["Language"],[["language","int|None","optional"]]]\n'
    ),
    "wlcompat.system.parameters": (
        'deleteparameter supprimeparametre\t["DeleteParameter","SupprimeParamètre",null,"","Keep the value of a name no longer, of all names without one; True, or False with ErrorInfo.","fails","bool",["Parameter name"],[["name","str","optional"]]]\n'
        'fdatadiruser frepdonneesutilisateur\t["fDataDirUser","fRepDonnéesUtilisateur",null,"","Return the folder for the data that the program keeps for this user, which is made where there is none.","fails","str",[],[]]\n'
        'initparameter initparametre\t["InitParameter","InitParamètre",3025044,"","Say where SaveParameter and LoadParameter keep their values; return what was said before, a mode, TAB, a source.","fails","str",["Initialization mode","Source of values"],[["mode","int",""],["source","str","optional"]]]\n'
        'listeparametre listparameter\t["ListParameter","ListeParamètre",null,"","Return the names under which values are kept, each on a line; with a name and `*` at its end those that begin so.","fails","str",["Parameter name"],[["name","str","optional"]]]\n'
        'chargeparametre loadparameter\t["LoadParameter","ChargeParamètre",null,"","Return the value that SaveParameter has kept under a name, `default` where there is none.","fails","str",["Parameter name","Default value"],[["name","str",""],["default","str","optional"]]]\n'
        'sauveparametre saveparameter\t["SaveParameter","SauveParamètre",null,"","Keep a value under a name for the next runs of the program; True, or False with ErrorInfo.","fails","bool",["Parameter name","Value"],[["name","str",""],["value","str",""]]]\n'
    ),
    "wlcompat.system.starting": (
        'exerun lanceappli\t["ExeRun","LanceAppli",null,"How the window appears is the program\'s own affair.","Start a program and tell whether it was started; with exeWait, go on only when it has ended.","fails","bool",["Program name","Startup mode","Wait mode","Current folder"],[["command","str",""],["window","int","optional"],["wait","int","optional"],["folder","str","optional"]]]\n'
        'lanceappliassociee shellexecute\t["ShellExecute","LanceAppliAssociée",null,"","Open a document, a folder or an address with the program that the system has for it; whether that worked.","fails","bool",["Document"],[["document","str",""]]]\n'
    ),
    "wlcompat.threads.functions": (
        'threadcourant threadcurrent\t["ThreadCurrent","ThreadCourant",null,"","Return the name of the calling thread; threadMain in the main thread.","","str",[],[]]\n'
        'threadend threadfin\t["ThreadEnd","ThreadFin",null,"","Stop a thread, as ThreadStop does, whose old name it seems to be.","fails","bool",["Thread name"],[["name","str|Thread","optional"]]]\n'
        'threadexecute\t["ThreadExecute","ThreadExécute",3077024,"","Start a thread that runs a procedure, and go on at once.","fails","Thread|None",["Thread name","Options","WLanguage procedure","Parameter 1"],[["name","Any",""],["options","Any","optional"],["procedure","Callable|str|int|None","optional"],["parameters","Any","variadic"]]]\n'
        'threadmode\t["ThreadMode","ThreadMode",3077028,"","Set how threads go together with procedures and processors; return the mode before, or the present one.","","int",["New mode"],[["mode","int","optional"]]]\n'
        'threadpause\t["ThreadPause","ThreadPause",null,"","Suspend the calling thread for a time, in hundredths of a second or as a Duration.","fails","None",["Duration"],[["duration","int|Duration",""]]]\n'
        'threadpersistant threadpersistent\t["ThreadPersistent","ThreadPersistant",null,"Threads always last until the program ends.","Let a thread go on when the window that has started it is closed: here threads always do.","fails","bool",["Thread name"],[["name","str|Thread","optional"]]]\n'
        'threadpriorite threadpriority\t["ThreadPriority","ThreadPriorité",null,"Python leaves it to the system which thread runs when","Return the priority that a thread was given, 0 for the usual one; with a second parameter set it first.","fails","int",["Thread name","Priority"],[["name","str|Thread",""],["priority","int|None","optional"]]]\n'
        'threaddemandearret threadrequeststop\t["ThreadRequestStop","ThreadDemandeArrêt",null,"","Ask a thread to stop; it goes on and decides for itself when it ends.","fails","bool",["Thread name"],[["name","str|Thread",""]]]\n'
        'threadreprend threadresume\t["ThreadResume","ThreadReprend",null,"","Let a thread go on that ThreadSuspend has suspended.","fails","bool",["Thread name"],[["name","str|Thread",""]]]\n'
        'threadenvoiesignal threadsendsignal\t["ThreadSendSignal","ThreadEnvoieSignal",3077021,"","Send a signal to a thread, for which it waits or will wait with ThreadWaitSignal.","fails","bool",["Thread name"],[["name","str|Thread",""]]]\n'
        'threadetat threadstate\t["ThreadState","ThreadEtat",null,"","Tell whether a thread is running: threadRunning, or threadUnknown before its start and after its end.","","int",["Thread name"],[["name","str|Thread","optional"]]]\n'
        'threadarrete threadstop\t["ThreadStop","ThreadArrête",3077019,"","Stop a thread, and wait until it has stopped.","fails","bool",["Thread name","Maximum duration"],[["name","str|Thread","optional"],["maximum","int|Duration","optional"]]]\n'
        'threadarretdemande threadstoprequested\t["ThreadStopRequested","ThreadArrêtDemandé",null,"","Tell whether the calling thread has been asked to stop, by ThreadRequestStop.","","bool",[],[]]\n'
        'threadsuspend\t["ThreadSuspend","ThreadSuspend",null,"","Suspend a thread until ThreadResume.","fails","bool",["Thread name"],[["name","str|Thread","optional"]]]\n'
        'threadattend threadwait\t["ThreadWait","ThreadAttend",null,"","Wait for the end of a thread.","fails","bool",["Thread name","Maximum duration"],[["name","str|Thread",""],["maximum","int|Duration","optional"]]]\n'
        'threadattendsignal threadwaitsignal\t["ThreadWaitSignal","ThreadAttendSignal",3077022,"","Wait for a signal that another thread sends with ThreadSendSignal; it is used up by that.","fails","bool",["Maximum timeout"],[["maximum","int|Duration","optional"]]]\n'
    ),
    "wlcompat.threads.in_main_thread": (
        'endtimer fintimer\t["EndTimer","FinTimer",null,"","Do as EndTimerSys. Its help page was not seen; page 3015008 names it.","fails","None",["Number"],[["number","int","optional"]]]\n'
        'endtimersys fintimersys\t["EndTimerSys","FinTimerSys",null,"","End the timer of that number; without a number the one whose procedure is running.","fails","None",["Number"],[["number","int","optional"]]]\n'
        'executemainthread executethreadprincipal\t["ExecuteMainThread","ExécuteThreadPrincipal",1000019862,"","Have the main thread run a procedure, wait until it has, and return the procedure\'s result.","","Any",["WLanguage procedure","Parameter 1"],[["procedure","Callable|str",""],["parameters","object","variadic"]]]\n'
        'executemainthreadasynchronous executethreadprincipalasynchrone\t["ExecuteMainThreadAsynchronous","ExécuteThreadPrincipalAsynchrone",1410088684,"","Have the main thread run a procedure, as ExecuteMainThread does, and go on at once.","","None",["WLanguage procedure","Parameter 1"],[["procedure","Callable|str",""],["parameters","object","variadic"]]]\n'
        'multitache multitask\t["Multitask","Multitâche",3015004,"","Suspend the calling thread for a time, in hundredths of a second or as a Duration, and let others run.","fails","None",["Timeout"],[["timeout","int|Duration","optional"]]]\n'
        'timer\t["Timer","Timer",3015008,"","Do as TimerSys, whose timers and numbers are the same ones; `period` is in hundredths of a second or a Duration.","fails","int",["Procedure name","Period","Number"],[["procedure","Callable|str|None","optional"],["period","int|Duration","optional"],["number","int|None","optional"]]]\n'
        'timersys\t["TimerSys","TimerSys",3015006,"","Run a procedure again and again, until EndTimerSys; or tell the timer whose procedure is running.","fails","int",["WLanguage procedure","Period","Number"],[["procedure","Callable|str|None","optional"],["period","int|Duration","optional"],["number","int|None","optional"]]]\n'
    ),
    "wlcompat.threads.parallel": (
        'matacheparalleleprecedente mypreviousparalleltask\t["MyPreviousParallelTask","MaTâcheParallèlePrécédente",null,"","The task after which the calling one runs, else one that never runs. Page not seen, nor its English name.","pure variable","ParallelTask",[],[]]\n'
        'paralleltaskcancel tacheparalleleannule\t["ParallelTaskCancel","TâcheParallèleAnnule",null,"","Cancel a task: it does not run, or ends where it waits next. Without one, end the task that calls it, at once.","fails","bool",["Parallel task"],[["task","ParallelTask|None","optional"]]]\n'
        'paralleltaskconfigure tacheparalleleparametre\t["ParallelTaskConfigure","TâcheParallèleParamètre",null,"","Return how many threads run tasks at most (ptpMaximumNumberThread), or set it; 0 for what the processors suggest.","fails","int",["Parameter","Value"],[["parameter","int",""],["value","int|None","optional"]]]\n'
        'paralleltaskexecute tacheparalleleexecute\t["ParallelTaskExecute","TâcheParallèleExécute",1000021220,"","Have a procedure run by one of the threads for parallel tasks, and go on at once; the task is the result.","fails","ParallelTask",["WLanguage procedure","Parameters","Options"],[["procedure","ParallelTask|Callable|str",""],["parameters","Any","optional"],["options","int","optional"]]]\n'
        'paralleltaskexecuteafter tacheparalleleexecuteapres\t["ParallelTaskExecuteAfter","TâcheParallèleExécuteAprès",1000021214,"","Have a procedure run once a task has ended, as ParallelTaskExecute does; the new task is the result.","fails","ParallelTask",["Previous task","Continuation procedure","Parameters","Options"],[["previous","ParallelTask",""],["procedure","Callable|str",""],["parameters","Any","optional"],["options","int","optional"]]]\n'
        'paralleltaskexecuteafterall tacheparalleleexecuteaprestoutes\t["ParallelTaskExecuteAfterAll","TâcheParallèleExécuteAprèsToutes",1000021217,"","Have a procedure run once all of several tasks have ended, at once where there are none; the task is the result.","fails","ParallelTask",["Previous tasks","Continuation procedure","Parameters","Options"],[["previous","list",""],["procedure","Callable|str",""],["parameters","Any","optional"],["options","int","optional"]]]\n'
        'paralleltaskexecuteafterone tacheparalleleexecuteapresune\t["ParallelTaskExecuteAfterOne","TâcheParallèleExécuteAprèsUne",1000021216,"","Have a procedure run once the first of several tasks has ended; the new task is the result.","fails","ParallelTask",["Previous tasks","Continuation procedure","Parameters","Options"],[["previous","list",""],["procedure","Callable|str",""],["parameters","Any","optional"],["options","int","optional"]]]\n'
        'paralleltaskwait tacheparalleleattend\t["ParallelTaskWait","TâcheParallèleAttend",null,"","Wait until a task has ended; False where it has not after `timeout`, in hundredths of a second or as a Duration.","fails","bool",["Parallel task","Timeout"],[["task","ParallelTask",""],["timeout","int|Duration","optional"]]]\n'
        'paralleltaskwaitall tacheparalleleattendtoutes\t["ParallelTaskWaitAll","TâcheParallèleAttendToutes",null,"","Wait until all tasks of an array have ended; False where they have not after `timeout`, as for ParallelTaskWait.","fails","bool",["Parallel tasks","Timeout"],[["tasks","list",""],["timeout","int|Duration","optional"]]]\n'
    ),
    "wlcompat.threads.synchronization": (
        'criticalsectionend sectioncritiquefin\t["CriticalSectionEnd","SectionCritiqueFin",3077005,"","End a part of the program that CriticalSectionStart has begun, with the same `section`.","fails","None",["Critical section"],[["section","CriticalSection|Any","optional"]]]\n'
        'criticalsectionstart sectioncritiquedebut\t["CriticalSectionStart","SectionCritiqueDébut",3077001,"","Begin a part of the program that one thread at a time runs, waiting until no other one is in it.","fails","None",["Critical section"],[["section","CriticalSection|Any","optional"]]]\n'
        'eventchange signalmodifie\t["EventChange","SignalModifie",3077017,"","Open or close an event; one that does not exist is created, as an automatic one.","fails","None",["Event","New status"],[["event","str|Event",""],["status","int","optional"]]]\n'
        'eventclose signalferme\t["EventClose","SignalFerme",null,"","Close an event; one that does not exist is created. The same as EventChange with eventClose.","fails","None",["Event"],[["event","str|Event",""]]]\n'
        'eventcreate signalcree\t["EventCreate","SignalCrée",3077009,"objects are those of this program alone: other programs do not see them","Create an event, for which threads wait until it is open.","fails","None",["Event","Mode","Initial status","Options"],[["event","str",""],["mode","int","optional"],["status","int","optional"],["sharing","int","optional"]]]\n'
        'eventdestroy signaldetruit\t["EventDestroy","SignalDétruit",null,"","Destroy an event; threads that wait for it go on with an error.","fails","None",["Event"],[["event","str|Event",""]]]\n'
        'eventopen signalouvre\t["EventOpen","SignalOuvre",1000021271,"","Open an event: an automatic one for one thread, a manual one until it is closed.","fails","None",["Event"],[["event","str|Event",""]]]\n'
        'eventwait signalattend\t["EventWait","SignalAttend",null,"","Wait until an event is open; one that does not exist is created, as a closed automatic one.","fails","bool",["Event","Maximum timeout"],[["event","str|Event",""],["maximum","int|Duration","optional"]]]\n'
        'mutexcreate mutexcree\t["MutexCreate","MutexCrée",1000019022,"objects are those of this program alone: other programs do not see them","Create a mutex, which one thread at a time can hold.","fails","None",["Mutex name","Initial status","Options"],[["name","str",""],["occupied","bool","optional"],["sharing","int","optional"]]]\n'
        'mutexdestroy mutexdetruit\t["MutexDestroy","MutexDétruit",null,"","Destroy a mutex; threads that wait for it go on with an error.","fails","None",["Mutex name"],[["name","str",""]]]\n'
        'mutexend mutexfin\t["MutexEnd","MutexFin",null,"","Give a mutex back, so that another thread can take it.","fails","None",["Mutex name"],[["name","str",""]]]\n'
        'mutexdebut mutexstart\t["MutexStart","MutexDébut",1000019023,"","Take a mutex, waiting until no other thread holds it; one that does not exist is created.","fails","bool",["Mutex name","Maximum timeout"],[["name","str",""],["maximum","int|Duration","optional"]]]\n'
        'semaphorecreate semaphorecree\t["SemaphoreCreate","SémaphoreCrée",3077012,"objects are those of this program alone: other programs do not see them","Create a semaphore, which lets a number of threads inside at a time.","fails","None",["Semaphore name","Authorization","Use","Options"],[["name","str",""],["authorization","int","optional"],["use","int","optional"],["sharing","int","optional"]]]\n'
        'semaphoredestroy semaphoredetruit\t["SemaphoreDestroy","SémaphoreDétruit",null,"","Destroy a semaphore; threads that wait for it go on with an error.","fails","None",["Semaphore name"],[["name","str",""]]]\n'
        'semaphoreend semaphorefin\t["SemaphoreEnd","SémaphoreFin",null,"","Leave a semaphore, so that another thread can go inside, or as many as `count` says.","fails","None",["Semaphore name","Number of threads"],[["name","str",""],["count","int","optional"]]]\n'
        'semaphoredebut semaphorestart\t["SemaphoreStart","SémaphoreDébut",3077008,"","Go inside a semaphore, waiting until there is room; one that does not exist is created, for one thread.","fails","bool",["Semaphore name","Maximum timeout"],[["name","str",""],["maximum","int|Duration","optional"]]]\n'
    ),
    "wlcompat.variables.functions": (
        'echange swap\t["Swap","Echange",null,"","Let two variables exchange their values, as `<=>` does. Page not seen; a table of names has it.","","None",["Variable 1","Variable 2"],[["one","Ref",""],["other","Ref",""]]]\n'
        'variableraz variablereset\t["VariableReset","VariableRAZ",null,"","Give a variable the value that it has when it is declared without one.","","None",["Variable"],[["variable","Ref",""]]]\n'
    ),
    "wlcompat.variants.enumerations": (
        'combinaisondepuisnom combinationfromname\t["CombinationFromName","CombinaisonDepuisNom",null,"","Return the element of a combination that has the name, as EnumerationFromName does. Page not seen.","pure","_EnumT=Enum",["Combination","Name"],[["combination","type|~_EnumT",""],["name","str",""]]]\n'
        'combinaisondepuisvaleur combinationfromvalue\t["CombinationFromValue","CombinaisonDepuisValeur",null,"","Return the combination whose elements add up to the value, as EnumerationFromValue does. Page not seen.","pure","_EnumT=Enum",["Combination","Value"],[["combination","type|~_EnumT",""],["value","object",""]]]\n'
        'enumerationcheckname enumerationverifienom\t["EnumerationCheckName","EnumérationVérifieNom",null,"","Tell whether an element of an enumeration has the name. Page not seen, nor its English name.","pure","bool",["Enumeration","Name"],[["enumeration","type|~_EnumT",""],["name","str",""]]]\n'
        'enumerationcheckvalue enumerationverifievaleur\t["EnumerationCheckValue","EnumérationVérifieValeur",null,"","Tell whether an element of an enumeration has the value. Page not seen, nor its English name.","pure","bool",["Enumeration","Value"],[["enumeration","type|~_EnumT",""],["value","object",""]]]\n'
        'enumerationdepuisnom enumerationfromname\t["EnumerationFromName","EnumérationDepuisNom",null,"","Return the element of an enumeration or combination that has the name, in any case and with or without accents.","pure","_EnumT=Enum",["Enumeration","Name"],[["enumeration","type|~_EnumT",""],["name","str",""]]]\n'
        'enumerationdepuisvaleur enumerationfromvalue\t["EnumerationFromValue","EnumérationDepuisValeur",null,"","Return the element of an enumeration or combination that has the value.","pure","_EnumT=Enum",["Enumeration","Value","Default value"],[["enumeration","type|~_EnumT",""],["value","object",""],["default","Any","optional"]]]\n'
    ),
    "wlcompat.variants.functions": (
        'jsontovariant jsonversvariant\t["JSONToVariant","JSONVersVariant",1000021052,"","Return what a text in JSON says: Null, a simple value, an array, or a variant with members.","fails","Any",["JSON data"],[["data","str|bytes",""]]]\n'
        'chaineversjson stringtojson\t["StringToJSON","ChaîneVersJSON",null,"","Return what a text in JSON says, as JSONToVariant does. Page not seen; programs use it.","fails","Any",["JSON data"],[["data","str|bytes",""]]]\n'
        'varianttojson variantversjson\t["VariantToJSON","VariantVersJSON",null,"","Return a variant as text in JSON; characters beyond ASCII are written as \\\\u and four digits.","fails","str",["Variant","Options"],[["value","object",""],["form","int","optional"]]]\n'
    ),
    "wlcompat.variants.types": (
        'typevar\t["TypeVar","TypeVar",null,"","Return the constant, such as wlInt, for the type of a variable: what `value..Type` tells.","pure","int",["Variable"],[["value","object",""]]]\n'
    ),
    "wlcompat.xml.functions": (
        'xmlbuildstring xmlconstruitchaine\t["XMLBuildString","XMLConstruitChaîne",null,"","Return a document, or one of its nodes, as text, each element on a line. Page not seen, nor its English name.","fails","str",["Document"],[["document","XmlNode",""]]]\n'
        'xmlopen xmlouvre\t["XMLOpen","XMLOuvre",null,"Not from a URL, nor with a document type.","Return the document of a file (fromFile), or of a text or buffer (fromString).","fails","XmlNode",["Source","Type of source"],[["source","str|bytes",""],["kind","int","optional"]]]\n'
        'xmlsauve xmlsave\t["XMLSave","XMLSauve",null,"","Write a document, or one of its nodes, into a file in UTF-8, each element on a line; True, or False with ErrorInfo.","fails","bool",["Document","File path"],[["document","XmlNode",""],["path","str",""]]]\n'
    ),
}

CONSTANTS = {
    "wlcompat.archives.constants": (
        'zipcreateifmissing zipcreationsiinexistant\t["zipCreateIfMissing","zipCréationSiInexistant",3082044,"","int",null]\n'
        'zipdirectory ziprepertoire\t["zipDirectory","zipRépertoire",3082019,"","int",null]\n'
        'zipdisque zipdrive\t["zipDrive","zipDisque",3082019,"","int",null]\n'
        'zipenmemoire zipinmemory\t["zipInMemory","zipEnMémoire",3082019,"","int",null]\n'
        'zipaucun zipnone\t["zipNone","zipAucun",3082019,"","int",null]\n'
        'zipoverwrite\t["zipOverwrite","zipOverwrite",null,"","int",null]\n'
        'ziplecture zipread\t["zipRead","zipLecture",null,"","int",null]\n'
        'ziprelatif ziprelative\t["zipRelative","zipRelatif",null,"","int",null]\n'
        'zipecriture zipwrite\t["zipWrite","zipEcriture",null,"","int",null]\n'
    ),
    "wlcompat.arrays.constants": (
        'asascending ttcroissant\t["asAscending","ttCroissant",3075007,"","int",null]\n'
        'asbinary tcdichotomique\t["asBinary","tcDichotomique",3075002,"","int",null]\n'
        'ascolumn ttcolonne\t["asColumn","ttColonne",3075007,"","int",null]\n'
        'asdescending ttdecroissant\t["asDescending","ttDécroissant",3075007,"","int",null]\n'
        'asfunction ttfonction\t["asFunction","ttFonction",3075007,"","int",null]\n'
        'askey ttcle\t["asKey","ttClé",3075007,"","int",null]\n'
        'aslinear tclineaire\t["asLinear","tcLinéaire",3075002,"","int",null]\n'
        'aslinearfirst tclineairepremier\t["asLinearFirst","tcLinéairePremier",3075002,"","int",null]\n'
        'asmember ttmembre\t["asMember","ttMembre",3075007,"","int",null]\n'
        'tccignoreaccent tccsansaccent\t["tccIgnoreAccent","tccSansAccent",null,"","int",null]\n'
        'tccignorecase tccsanscasse\t["tccIgnoreCase","tccSansCasse",null,"","int",null]\n'
        'tccignorepunctuationandspace tccsansponctuationniespace\t["tccIgnorePunctuationAndSpace","tccSansPonctuationNiEspace",null,"","int",null]\n'
        'tccignorespace tccsansespace\t["tccIgnoreSpace","tccSansEspace",null,"","int",null]\n'
        'tcclexicographicorder tccordrelexicographique\t["tccLexicographicOrder","tccOrdreLexicographique",null,"","int",null]\n'
        'tccrespectenumerique tccrespectnumeric\t["tccRespectNumeric","tccRespecteNumérique",null,"","int",null]\n'
        'ttascending\t["ttAscending","ttAscending",null,"","int",null]\n'
        'avecdoublon withduplicates\t["WithDuplicates","AvecDoublon",1514058,"","int",null]\n'
    ),
    "wlcompat.arrays.rearranging": ('tdechange\t["tdEchange","tdEchange",null,"","int",null]\n'),
    "wlcompat.dates.constants": (
        'durationcenti dureecentieme\t["durationCenti","duréeCentième",3027020,"","int",null]\n'
        'durationmilli dureemillieme\t["durationMilli","duréeMillième",null,"","int",null]\n'
        'epochunixmillisecond epochunixmilliseconde\t["epochUnixMillisecond","epochUnixMilliseconde",1000024161,"","int",null]\n'
        'epochunixsecond epochunixseconde\t["epochUnixSecond","epochUnixSeconde",1000024161,"","int",null]\n'
        'maskdateemail maskemaildate\t["maskEmailDate","maskDateEmail",1000025807,"","str",null]\n'
        'maskdatesysteme masksystemdate\t["maskSystemDate","maskDateSystème",3027025,"","str",null]\n'
        'maskheuresysteme masksystemtime\t["maskSystemTime","maskHeureSystème",null,"","str",null]\n'
        'tempodessin\t["tempoDessin","tempoDessin",3015012,"","int",null]\n'
        'temporien\t["tempoRien","tempoRien",3015012,"","int",null]\n'
        'temposourisetclavier\t["tempoSourisEtClavier","tempoSourisEtClavier",3015012,"","int",null]\n'
        'tempotimer\t["tempoTimer","tempoTimer",3015012,"","int",null]\n'
    ),
    "wlcompat.debugging.constants": (
        'dbgcallingprocess dbgtraitementappelant\t["dbgCallingProcess","dbgTraitementAppelant",null,"","int",null]\n'
        'dbgelement\t["dbgElement","dbgElément",null,"","int",null]\n'
        'dbgligne dbgline\t["dbgLine","dbgLigne",null,"","int",null]\n'
        'dbgprocess dbgtraitement\t["dbgProcess","dbgTraitement",null,"","int",null]\n'
        'dbgpile dbgstack\t["dbgStack","dbgPile",null,"","int",null]\n'
    ),
    "wlcompat.debugging.verifying": (
        'tererreur twrerror\t["twrError","terErreur",null,"","int",null]\n'
        'terinfo twrinfo\t["twrInfo","terInfo",null,"","int",null]\n'
    ),
    "wlcompat.dialogs.constants": (
        'annuler cancel\t["Cancel","Annuler",1000025305,"","int",null]\n'
        'dlgiconeerreur dlgiconerror\t["dlgIconError","dlgIcôneErreur",3021015,"","int",null]\n'
        'dlgiconeinfo dlgiconinfo\t["dlgIconInfo","dlgIcôneInfo",3021015,"","int",null]\n'
        'dlgiconequestion dlgiconquestion\t["dlgIconQuestion","dlgIcôneQuestion",3021015,"","int",null]\n'
        'dlgiconeavertissement dlgiconwarning\t["dlgIconWarning","dlgIcôneAvertissement",3021015,"","int",null]\n'
        'chcentre hacenter\t["haCenter","chCentre",1000024638,"","int",null]\n'
        'chgauche haleft\t["haLeft","chGauche",1000024638,"","int",null]\n'
        'chdroite haright\t["haRight","chDroite",1000024638,"","int",null]\n'
        'no non\t["No","Non",1000025305,"","int",null]\n'
        'toastlong\t["toastLong","toastLong",1000024638,"","int",null]\n'
        'toastcourt toastshort\t["toastShort","toastCourt",1000024638,"","int",null]\n'
        'cvbas vabottom\t["vaBottom","cvBas",1000024638,"","int",null]\n'
        'cvmilieu vamiddle\t["vaMiddle","cvMilieu",1000024638,"","int",null]\n'
        'cvhaut vatop\t["vaTop","cvHaut",1000024638,"","int",null]\n'
        'oui yes\t["Yes","Oui",1000025305,"","int",null]\n'
    ),
    "wlcompat.encryption.constants": (
        'cryptaes128 crypteaes128\t["cryptAES128","crypteAES128",1000021293,"","int",null]\n'
        'cryptaes192 crypteaes192\t["cryptAES192","crypteAES192",null,"","int",null]\n'
        'cryptaes256 crypteaes256\t["cryptAES256","crypteAES256",null,"","int",null]\n'
        'cryptcbc cryptecbc\t["cryptCBC","crypteCBC",null,"","int",null]\n'
        'cryptecb crypteecb\t["cryptECB","crypteECB",null,"","int",null]\n'
        'cryptepaddingpkcs cryptpaddingpkcs\t["cryptPaddingPKCS","cryptePaddingPKCS",null,"","int",null]\n'
        'cryptepaddingzero cryptpaddingzero\t["cryptPaddingZero","cryptePaddingZéro",null,"","int",null]\n'
    ),
    "wlcompat.errors.constants": (
        'epcode\t["epCode","epCode",3034009,"","int",null]\n'
        'epaffichemessage epdisplaymessage\t["epDisplayMessage","epAfficheMessage",3034009,"","int",null]\n'
        'epaffichemessagefintraitement epdisplaymessageendprocess\t["epDisplayMessageEndProcess","epAfficheMessageFinTraitement",3034009,"","int",null]\n'
        'epaffichemessagefinprogramme epdisplaymessageendprogram\t["epDisplayMessageEndProgram","epAfficheMessageFinProgramme",3034009,"","int",null]\n'
        'epexecuteprocedure\t["epExecuteProcedure","epExécuteProcédure",3034009,"","int",null]\n'
        'epgotocaseerror epgotocaserreur\t["epGotoCaseError","epGotoCasErreur",3034009,"","int",null]\n'
        'epgotocaseexception epgotocasexception\t["epGotoCaseException","epGotoCasException",3034007,"","int",null]\n'
        'eprenvoyer epresult\t["epResult","epRenvoyer",3034009,"","int",null]\n'
        'eprenvoyererreur epresulterror\t["epResultError","epRenvoyerErreur",3034009,"","int",null]\n'
        'epretour epreturn\t["epReturn","epRetour",3034007,"","int",null]\n'
        'epretourerreur epreturnerror\t["epReturnError","epRetourErreur",null,"","int",null]\n'
        'errcode\t["errCode","errCode",3034005,"","int",null]\n'
        'errdateheure errdatetime\t["errDateTime","errDateHeure",null,"","int",null]\n'
        'errdebuginfo errinfodebug\t["errDebugInfo","errInfoDebug",null,"","int",null]\n'
        'errdotnetexception errexceptiondotnet\t["errDotNetException","errExceptionDotNet",null,"","int",null]\n'
        'errelement\t["errElement","errElément",null,"","int",null]\n'
        'errfullcomponentname errnomcompletcomposant\t["errFullComponentName","errNomCompletComposant",null,"","int",null]\n'
        'errcomplet errfulldetails\t["errFullDetails","errComplet",null,"","int",null]\n'
        'errinfo\t["errInfo","errInfo",null,"","int",null]\n'
        'errligne errline\t["errLine","errLigne",null,"","int",null]\n'
        'errmessage\t["errMessage","errMessage",1000017042,"","int",null]\n'
        'errorigin errorigine\t["errOrigin","errOrigine",null,"","int",null]\n'
        'errprocess errtraitement\t["errProcess","errTraitement",null,"","int",null]\n'
        'errpile errstack\t["errStack","errPile",null,"","int",null]\n'
        'errsuberror\t["errSubError","errSubError",null,"","int",null]\n'
        'errnombresouserreur errsuberrorcount\t["errSubErrorCount","errNombreSousErreur",null,"","int",null]\n'
        'errresume errsummary\t["errSummary","errRésumé",null,"","int",null]\n'
        'errcodesysteme errsystemcode\t["errSystemCode","errCodeSystème",null,"","int",null]\n'
        'errmessagesysteme errsystemmessage\t["errSystemMessage","errMessageSystème",null,"","int",null]\n'
        'errwlfunction\t["errWLFunction","errWLFunction",null,"","int",null]\n'
        'opannuler opcancel\t["opCancel","opAnnuler",3034009,"","int",null]\n'
        'opendprocess opfintraitement\t["opEndProcess","opFinTraitement",3034009,"","int",null]\n'
        'opendprogram opfinprogramme\t["opEndProgram","opFinProgramme",3034009,"","int",null]\n'
    ),
    "wlcompat.files.constants": (
        'facces faccess\t["fAccess","fAccès",3036008,"","int",null]\n'
        'fcreation\t["fCreation","fCréation",3036008,"","int",null]\n'
        'fdirectory frepertoire\t["fDirectory","fRépertoire",null,"","int",null]\n'
        'fdisque fdrive\t["fDrive","fDisque",null,"","int",null]\n'
        'fextension\t["fExtension","fExtension",null,"","int",null]\n'
        'ffichier ffilename\t["fFileName","fFichier",null,"","int",null]\n'
        'fmodification\t["fModification","fModification",3036008,"","int",null]\n'
        'foadd foajout\t["foAdd","foAjout",3036031,"","int",null]\n'
        'foansi\t["foAnsi","foAnsi",null,"","int",null]\n'
        'foautomaticdeletion fosuppressionautomatique\t["foAutomaticDeletion","foSuppressionAutomatique",1410090211,"","int",null]\n'
        'focreate focreation\t["foCreate","foCréation",null,"","int",null]\n'
        'focreateifnotexist focreationsiinexistant\t["foCreateIfNotExist","foCréationSiInexistant",3036017,"","int",null]\n'
        'folecture foread\t["foRead","foLecture",null,"","int",null]\n'
        'folectureecriture foreadwrite\t["foReadWrite","foLectureEcriture",3036036,"","int",null]\n'
        'founicode\t["foUnicode","foUnicode",null,"","int",null]\n'
        'foecriture fowrite\t["foWrite","foEcriture",null,"","int",null]\n'
        'fpbeginning fpdebut\t["fpBeginning","fpDébut",null,"","int",null]\n'
        'fpcourant fpcurrent\t["fpCurrent","fpCourant",null,"","int",null]\n'
        'fpend fpfin\t["fpEnd","fpFin",null,"","int",null]\n'
        'frdirectory frrepertoire\t["frDirectory","frRépertoire",null,"","int",null]\n'
        'frfichier frfile\t["frFile","frFichier",null,"","int",null]\n'
        'frnonrecursif frnotrecursive\t["frNotRecursive","frNonRécursif",null,"","int",null]\n'
        'frlectureseule frreadonly\t["frReadOnly","frLectureSeule",null,"","int",null]\n'
        'frrecursif frrecursive\t["frRecursive","frRécursif",null,"","int",null]\n'
    ),
    "wlcompat.files.drives": (
        'fdfreespace\t["fdFreeSpace","fdFreeSpace",null,"","int",null]\n'
        'fdtotalspace\t["fdTotalSpace","fdTotalSpace",null,"","int",null]\n'
        'sizegb\t["sizeGB","sizeGB",null,"","int",null]\n'
        'sizekb\t["sizeKB","sizeKB",null,"","int",null]\n'
        'sizemb\t["sizeMB","sizeMB",null,"","int",null]\n'
        'sizetb\t["sizeTB","sizeTB",null,"","int",null]\n'
    ),
    "wlcompat.http.constants": (
        'httpdelete\t["httpDelete","httpDelete",null,"","str",null]\n'
        'httpget\t["httpGet","httpGet",null,"","str",null]\n'
        'httphead\t["httpHead","httpHead",null,"","str",null]\n'
        'httpentete httpheader\t["httpHeader","httpEntête",null,"","int",null]\n'
        'httppatch\t["httpPatch","httpPatch",null,"","str",null]\n'
        'httppost\t["httpPost","httpPost",null,"","str",null]\n'
        'httpput\t["httpPut","httpPut",null,"","str",null]\n'
        'httpresult httpresultat\t["httpResult","httpRésultat",null,"","int",null]\n'
        'typemimebinaire typemimebinary\t["typeMimeBinary","typeMimeBinaire",null,"","str",null]\n'
        'typemimehtml\t["typeMimeHTML","typeMimeHTML",null,"","str",null]\n'
        'typemimejson\t["typeMimeJSON","typeMimeJSON",null,"","str",null]\n'
        'typemimetext typemimetexte\t["typeMimeText","typeMimeTexte",null,"","str",null]\n'
        'typemimexml\t["typeMimeXML","typeMimeXML",null,"","str",null]\n'
    ),
    "wlcompat.mail.constants": (
        'emailoptiondefault emailoptiondefaut\t["emailOptionDefault","emailOptionDéfaut",null,"","int",null]\n'
        'emailoptionsecuredtls emailoptionsecurisetls\t["emailOptionSecuredTLS","emailOptionSécuriséTLS",3032025,"","int",null]\n'
        'optionssl\t["optionSSL","optionSSL",null,"","int",null]\n'
    ),
    "wlcompat.network.constants": (
        'ipv4\t["IPv4","IPv4",null,"","int",null]\nipv6\t["IPv6","IPv6",null,"","int",null]\n'
    ),
    "wlcompat.numbers.constants": (
        'guidformate guidformatted\t["guidFormatted","guidFormaté",null,"","int",null]\n'
        'guidbrut guidrough\t["guidRough","guidBrut",null,"","int",null]\n'
    ),
    "wlcompat.serialization.constants": (
        'psdbinaire psdbinary\t["psdBinary","psdBinaire",3013065,"","int",null]\n'
        'psdbinaireformat16 psdbinaryformat16\t["psdBinaryFormat16","psdBinaireFormat16",3013065,"","int",null]\n'
        'psdjson\t["psdJSON","psdJSON",3013065,"","int",null]\n'
        'psdxml\t["psdXML","psdXML",3013065,"","int",null]\n'
    ),
    "wlcompat.sockets.constants": (
        'certificatehash hashcertificat\t["CertificateHash","HashCertificat",1000017041,"","int",null]\n'
        'certificatename nomcertificat\t["CertificateName","NomCertificat",1000017041,"","int",null]\n'
        'protocolessl2 protocolssl2\t["ProtocolSSL2","ProtocoleSSL2",1000017041,"","int",null]\n'
        'protocolessl3 protocolssl3\t["ProtocolSSL3","ProtocoleSSL3",1000017041,"","int",null]\n'
        'protocoletls1 protocoltls1\t["ProtocolTLS1","ProtocoleTLS1",1000017041,"","int",null]\n'
        'protocoletls1_1 protocoltls1_1\t["ProtocolTLS1_1","ProtocoleTLS1_1",1000017041,"","int",null]\n'
        'protocoletls1_2 protocoltls1_2\t["ProtocolTLS1_2","ProtocoleTLS1_2",1000017041,"","int",null]\n'
        'protocoletls1_3 protocoltls1_3\t["ProtocolTLS1_3","ProtocoleTLS1_3",1000017041,"","int",null]\n'
        'socket\t["Socket","Socket",1000017041,"","SocketSettings",[["Option","int"]]]\n'
        'socketaddress socketadresse\t["SocketAddress","SocketAdresse",3070014,"","int",null]\n'
        'socketendtag socketmarqueurfin\t["SocketEndTag","SocketMarqueurFin",3070005,"","int",null]\n'
        'socketendtagbuffer socketmarqueurfinbuffer\t["SocketEndTagBuffer","SocketMarqueurFinBuffer",3070005,"","int",null]\n'
        'socketnoendtag socketsansmarqueurfin\t["SocketNoEndTag","SocketSansMarqueurFin",3070005,"","int",null]\n'
        'socketnoreuseaddress\t["SocketNoReuseAddress","SocketNoReuseAddress",1000017041,"","int",null]\n'
        'socketoptiondefault socketoptiondefaut\t["SocketOptionDefault","SocketOptionDéfaut",null,"","int",null]\n'
        'socketport\t["SocketPort","SocketPort",3070014,"","int",null]\n'
        'socketsizefirst sockettailledebut\t["SocketSizeFirst","SocketTailleDébut",null,"","int",null]\n'
    ),
    "wlcompat.strings.charsets": (
        'alphabetansi charsetansi\t["charsetANSI","alphabetAnsi",null,"","int",null]\n'
        'alphabetarabe charsetarabic\t["charsetArabic","alphabetArabe",null,"","int",null]\n'
        'alphabetbalte charsetbaltic\t["charsetBaltic","alphabetBalte",null,"","int",null]\n'
        'alphabetchinois charsetchinese\t["charsetChinese","alphabetChinois",null,"","int",null]\n'
        'alphabetcourant charsetcurrent\t["charsetCurrent","alphabetCourant",null,"","int",null]\n'
        'alphabetdefaut charsetdefault\t["charsetDefault","alphabetDéfaut",null,"","int",null]\n'
        'alphabeteuropeest charseteasterneurope\t["charsetEasternEurope","alphabetEuropeEst",null,"","int",null]\n'
        'alphabetgrec charsetgreek\t["charsetGreek","alphabetGrec",null,"","int",null]\n'
        'alphabethebreu charsethebrew\t["charsetHebrew","alphabetHébreu",null,"","int",null]\n'
        'alphabetjaponais charsetjapanese\t["charsetJapanese","alphabetJaponais",null,"","int",null]\n'
        'alphabetcoreen charsetkorean\t["charsetKorean","alphabetCoréen",null,"","int",null]\n'
        'alphabetmac charsetmac\t["charsetMac","alphabetMac",null,"","int",null]\n'
        'alphabetrusse charsetrussian\t["charsetRussian","alphabetRusse",null,"","int",null]\n'
        'alphabetthai charsetthai\t["charsetThai","alphabetThaï",null,"","int",null]\n'
        'alphabetchinoistraditionnel charsettraditionalchinese\t["charsetTraditionalChinese","alphabetChinoisTraditionnel",null,"","int",null]\n'
        'alphabetturc charsetturkish\t["charsetTurkish","alphabetTurc",null,"","int",null]\n'
        'alphabetutf8 charsetutf8\t["charsetUTF8","alphabetUTF8",null,"","int",null]\n'
        'alphabetvietnamien charsetvietnamese\t["charsetVietnamese","alphabetVietnamien",null,"","int",null]\n'
        'alphabetoccidental charsetwestern\t["charsetWestern","alphabetOccidental",null,"","int",null]\n'
    ),
    "wlcompat.strings.constants": (
        'ccignoreaccent ccsansaccent\t["ccIgnoreAccent","ccSansAccent",1000017022,"","int",null]\n'
        'ccignorecase ccsanscasse\t["ccIgnoreCase","ccSansCasse",1000017022,"","int",null]\n'
        'ccignoreinsidespace ccsansespaceinterieur\t["ccIgnoreInsideSpace","ccSansEspaceIntérieur",null,"","int",null]\n'
        'ccignorepunctuationandspace ccsansponctuationniespace\t["ccIgnorePunctuationAndSpace","ccSansPonctuationNiEspace",1000017022,"","int",null]\n'
        'ccignorespace ccsansespace\t["ccIgnoreSpace","ccSansEspace",1000017022,"","int",null]\n'
        'cclexicographicorder ccordrelexicographique\t["ccLexicographicOrder","ccOrdreLexicographique",1000017022,"","int",null]\n'
        'cclowcase ccminuscule\t["ccLowCase","ccMinuscule",null,"","int",null]\n'
        'ccnormal\t["ccNormal","ccNormal",1000017022,"","int",null]\n'
        'ccrespectenumerique ccrespectnumeric\t["ccRespectNumeric","ccRespecteNumérique",1000017022,"","int",null]\n'
        'ccmajuscule ccupcase\t["ccUpCase","ccMajuscule",null,"","int",null]\n'
        'cr rc\t["CR","RC",null,"","str",null]\n'
        'crlf\t["CRLF","CRLF",null,"","str",null]\n'
        'eot\t["EOT","EOT",null,"","str",null]\n'
        'firstrank rangpremier\t["firstRank","rangPremier",null,"","int",null]\n'
        'depuisdebut frombeginning\t["FromBeginning","DepuisDébut",null,"","int",null]\n'
        'depuisfin fromend\t["FromEnd","DepuisFin",null,"","int",null]\n'
        'ignorecase sanscasse\t["IgnoreCase","SansCasse",null,"","int",null]\n'
        'lastrank rangdernier\t["lastRank","rangDernier",null,"","int",null]\n'
        'nextrank rangsuivant\t["nextRank","rangSuivant",null,"","int",null]\n'
        'previousrank rangprecedent\t["previousRank","rangPrécédent",null,"","int",null]\n'
        'esp spc\t["SPC","ESP",null,"","str",null]\n'
        'sscall ssctout\t["sscAll","sscTout",null,"","int",null]\n'
        'sscinside sscinterieur\t["sscInside","sscIntérieur",null,"","int",null]\n'
        'sscgauche sscleft\t["sscLeft","sscGauche",null,"","int",null]\n'
        'sscexterieur sscoutside\t["sscOutside","sscExtérieur",null,"","int",null]\n'
        'sscdroite sscright\t["sscRight","sscDroite",null,"","int",null]\n'
        'tab\t["TAB","TAB",null,"","str",null]\n'
        'motcomplet wholeword\t["WholeWord","MotComplet",null,"","int",null]\n'
    ),
    "wlcompat.strings.conversion_constants": (
        'bigendian\t["BigEndian","BigEndian",1000019916,"","int",null]\n'
        'encodebase64\t["encodeBASE64","encodeBASE64",null,"","int",null]\n'
        'encodebase64nocr encodebase64sansrc\t["encodeBASE64NoCR","encodeBASE64SansRC",null,"","int",null]\n'
        'encodebase64url\t["encodeBASE64URL","encodeBASE64URL",null,"","int",null]\n'
        'encodeurldepuisansi encodeurlfromansi\t["encodeURLFromAnsi","encodeURLDepuisAnsi",3024040,"","int",null]\n'
        'encodeurldepuisunicode encodeurlfromunicode\t["encodeURLFromUnicode","encodeURLDepuisUnicode",3024040,"","int",null]\n'
        'encodeurldepuisutf8 encodeurlfromutf8\t["encodeURLFromUTF8","encodeURLDepuisUTF8",3024040,"","int",null]\n'
        'encodeurlparameter encodeurlparametre\t["encodeURLParameter","encodeURLParamètre",3024040,"","int",null]\n'
        'encodeurltoansi encodeurlversansi\t["encodeURLToAnsi","encodeURLVersAnsi",3024041,"","int",null]\n'
        'encodeurltounicode encodeurlversunicode\t["encodeURLToUnicode","encodeURLVersUnicode",3024041,"","int",null]\n'
        'encodeurltoutf8 encodeurlversutf8\t["encodeURLToUTF8","encodeURLVersUTF8",3024041,"","int",null]\n'
        'ha_hmac_md5_128\t["HA_HMAC_MD5_128","HA_HMAC_MD5_128",null,"","int",null]\n'
        'ha_hmac_ripemd_160\t["HA_HMAC_RIPEMD_160","HA_HMAC_RIPEMD_160",null,"","int",null]\n'
        'ha_hmac_sha_160\t["HA_HMAC_SHA_160","HA_HMAC_SHA_160",null,"","int",null]\n'
        'ha_hmac_sha_256\t["HA_HMAC_SHA_256","HA_HMAC_SHA_256",null,"","int",null]\n'
        'ha_hmac_sha_384\t["HA_HMAC_SHA_384","HA_HMAC_SHA_384",null,"","int",null]\n'
        'ha_hmac_sha_512\t["HA_HMAC_SHA_512","HA_HMAC_SHA_512",null,"","int",null]\n'
        'ha_md5_128\t["HA_MD5_128","HA_MD5_128",1000007111,"","int",null]\n'
        'ha_ripemd_160\t["HA_RIPEMD_160","HA_RIPEMD_160",null,"","int",null]\n'
        'ha_sha_160\t["HA_SHA_160","HA_SHA_160",1000007113,"","int",null]\n'
        'ha_sha_256\t["HA_SHA_256","HA_SHA_256",null,"","int",null]\n'
        'ha_sha_384\t["HA_SHA_384","HA_SHA_384",null,"","int",null]\n'
        'ha_sha_512\t["HA_SHA_512","HA_SHA_512",null,"","int",null]\n'
        'nogrouping sansregroupement\t["NoGrouping","SansRegroupement",1000019916,"","int",null]\n'
        'noline sansligne\t["NoLine","SansLigne",1000019916,"","int",null]\n'
    ),
    "wlcompat.strings.urls": (
        'emailadressesyntaxeincorrecte\t["emailAdresseSyntaxeIncorrecte","emailAdresseSyntaxeIncorrecte",null,"","int",null]\n'
        'emailadressevalide\t["emailAdresseValide","emailAdresseValide",null,"","int",null]\n'
        'emailvalidatesyntaxstrict\t["emailValidateSyntaxStrict","emailValidateSyntaxStrict",null,"","int",null]\n'
        'emailvalidesyntaxe\t["emailValideSyntaxe","emailValideSyntaxe",null,"","int",null]\n'
        'urldomain urldomaine\t["urlDomain","urlDomaine",null,"","int",null]\n'
        'urlprotocol urlprotocole\t["urlProtocol","urlProtocole",null,"","int",null]\n'
    ),
    "wlcompat.system.constants": (
        'exename exenom\t["exeName","exeNom",null,"","int",null]\n'
        'exeversion\t["exeVersion","exeVersion",null,"","int",null]\n'
        'paramini\t["paramIni","paramIni",3025044,"","int",null]\n'
        'paramregistre paramregistry\t["paramRegistry","paramRegistre",3025044,"","int",null]\n'
        'paramchaine paramstring\t["paramString","paramChaîne",3025044,"","int",null]\n'
        'paramxml\t["paramXML","paramXML",3025044,"","int",null]\n'
        'pinomprojet piprojectname\t["piProjectName","piNomProjet",null,"","int",null]\n'
    ),
    "wlcompat.system.folders": (
        'srappdata\t["srAppData","srAppData",null,"","SystemFolder",null]\n'
        'srbureau srdesktop\t["srDesktop","srBureau",null,"","SystemFolder",null]\n'
        'srdownloads srtelechargements\t["srDownloads","srTéléchargements",null,"","SystemFolder",null]\n'
        'srappdatalocal srlocalappdata\t["srLocalAppData","srAppDataLocal",null,"","SystemFolder",null]\n'
        'srmesdocuments srmydocuments\t["srMyDocuments","srMesDocuments",null,"","SystemFolder",null]\n'
        'srmamusique srmymusic\t["srMyMusic","srMaMusique",null,"","SystemFolder",null]\n'
        'srmesimages srmypictures\t["srMyPictures","srMesImages",null,"","SystemFolder",null]\n'
        'srmesvideos srmyvideos\t["srMyVideos","srMesVidéos",null,"","SystemFolder",null]\n'
        'srprofile\t["srProfile","srProfile",null,"","SystemFolder",null]\n'
    ),
    "wlcompat.system.modes": (
        'nationanglais nationenglish\t["nationEnglish","nationAnglais",null,"","int",null]\n'
        'nationfrancais nationfrench\t["nationFrench","nationFrançais",null,"","int",null]\n'
        'nationallemand nationgerman\t["nationGerman","nationAllemand",null,"","int",null]\n'
    ),
    "wlcompat.system.starting": (
        'exeactif exeactive\t["exeActive","exeActif",null,"","int",null]\n'
        'exedontwait exenonbloquant\t["exeDontWait","exeNonBloquant",null,"","int",null]\n'
        'exeiconise exeiconize\t["exeIconize","exeIconise",null,"","int",null]\n'
        'exeinactif exeinactive\t["exeInactive","exeInactif",null,"","int",null]\n'
        'exemaximise exemaximize\t["exeMaximize","exeMaximise",null,"","int",null]\n'
        'exebloquant exewait\t["exeWait","exeBloquant",null,"","int",null]\n'
    ),
    "wlcompat.threads.constants": (
        'eventautomatic signalautomatique\t["eventAutomatic","signalAutomatique",3077009,"","int",null]\n'
        'eventclose signalferme\t["eventClose","signalFermé",3077017,"","int",null]\n'
        'eventmanual signalmanuel\t["eventManual","signalManuel",3077009,"","int",null]\n'
        'eventopen signalouvert\t["eventOpen","signalOuvert",3077017,"","int",null]\n'
        'eventopenandclose signalouvertetferme\t["eventOpenAndClose","signalOuvertEtFermé",3077017,"","int",null]\n'
        'infini infinite\t["Infinite","Infini",1000019023,"","int",null]\n'
        'partageglobal shareglobal\t["shareGlobal","partageGlobal",1000019022,"","int",null]\n'
        'partageaucun sharenone\t["shareNone","partageAucun",1000019022,"","int",null]\n'
        'partageutilisateur shareuser\t["shareUser","partageUtilisateur",1000019022,"","int",null]\n'
        'threadauto\t["threadAuto","threadAuto",3077028,"","int",null]\n'
        'threadcriticalsection threadsectioncritique\t["threadCriticalSection","threadSectionCritique",3077028,"","int",null]\n'
        'threadcopiecompletecontextehfsql threadfullcopyhfsqlcontext\t["threadFullCopyHFSQLContext","threadCopieComplèteContexteHFSQL",1000024879,"","int",null]\n'
        'threadcontexteglobal threadglobalcontext\t["threadGlobalContext","threadContexteGlobal",1000024879,"","int",null]\n'
        'threadcopielegerecontextehfsql threadlightcopyhfsqlcontext\t["threadLightCopyHFSQLContext","threadCopieLégèreContexteHFSQL",1000024879,"","int",null]\n'
        'threadmain threadprincipal\t["threadMain","threadPrincipal",3077022,"","str",null]\n'
        'threadmonoprocesseur threadmonoprocessor\t["threadMonoProcessor","threadMonoProcesseur",3077028,"","int",null]\n'
        'threadmultiprocesseur threadmultiprocessor\t["threadMultiProcessor","threadMultiProcesseur",3077028,"","int",null]\n'
        'threadnormal\t["threadNormal","threadNormal",3077024,"","int",null]\n'
        'threadencours threadrunning\t["threadRunning","threadEnCours",null,"","int",null]\n'
        'threadsecure threadsecurise\t["threadSecure","threadSécurisé",null,"","int",null]\n'
        'threadsuspended threadsuspendu\t["threadSuspended","threadSuspendu",null,"","int",null]\n'
        'threadinexistant threadunknown\t["threadUnknown","threadInexistant",null,"","int",null]\n'
        'threadutilisehfsql\t["threadUtiliseHFSQL","threadUtiliseHFSQL",null,"","int",null]\n'
        'threadutilisehyperfile\t["threadUtiliseHyperFile","threadUtiliseHyperFile",null,"","int",null]\n'
        'threadattenddemarrage threadwaitforstart\t["threadWaitForStart","threadAttendDémarrage",1000024879,"","int",null]\n'
    ),
    "wlcompat.threads.parallel": (
        'ptofullcopyhfsqlcontext tpocopiecompletecontextehfsql\t["ptoFullCopyHFSQLContext","tpoCopieComplèteContexteHFSQL",null,"","int",null]\n'
        'ptomainthread tpothreadprincipal\t["ptoMainThread","tpoThreadPrincipal",null,"","int",null]\n'
        'ptpmaximumnumberthread tppnombremaximalthread\t["ptpMaximumNumberThread","tppNombreMaximalThread",null,"","int",null]\n'
        'tpocopielegerecontextehfsql\t["tpoCopieLégèreContexteHFSQL","tpoCopieLégèreContexteHFSQL",null,"","int",null]\n'
    ),
    "wlcompat.variants.constants": (
        'psdformatting psdmiseenforme\t["psdFormatting","psdMiseEnForme",null,"","int",null]\n'
        'wlarray wltableau\t["wlArray","wlTableau",null,"","int",null]\n'
        'wlassociativearray wltableauassociatif\t["wlAssociativeArray","wlTableauAssociatif",null,"","int",null]\n'
        'wlboolean wlbooleen\t["wlBoolean","wlBooléen",null,"","int",null]\n'
        'wlbuffer\t["wlBuffer","wlBuffer",null,"","int",null]\n'
        'wlcurrency wlmonetaire\t["wlCurrency","wlMonétaire",null,"","int",null]\n'
        'wldate\t["wlDate","wlDate",null,"","int",null]\n'
        'wldateheure wldatetime\t["wlDateTime","wlDateHeure",null,"","int",null]\n'
        'wlduration wlduree\t["wlDuration","wlDurée",null,"","int",null]\n'
        'wlinstance\t["wlInstance","wlInstance",null,"","int",null]\n'
        'wlentier wlint\t["wlInt","wlEntier",null,"","int",null]\n'
        'wlnumeric wlnumerique\t["wlNumeric","wlNumérique",null,"","int",null]\n'
        'wlreal wlreel\t["wlReal","wlRéel",null,"","int",null]\n'
        'wlchaine wlstring\t["wlString","wlChaîne",1514044,"","int",null]\n'
        'wlstructure\t["wlStructure","wlStructure",null,"","int",null]\n'
        'wlheure wltime\t["wlTime","wlHeure",null,"","int",null]\n'
        'wlchaineunicode wlunicodestring\t["wlUnicodeString","wlChaîneUnicode",null,"","int",null]\n'
    ),
    "wlcompat.xml.functions": (
        'depuisfichier fromfile\t["fromFile","depuisFichier",null,"","int",null]\n'
        'depuischaine fromstring\t["fromString","depuisChaîne",null,"","int",null]\n'
    ),
}
