# ruff: noqa
# Generated from the catalog by `make generate`: do not edit.
"""WLanguage's own functions for Python, under their English and their French names."""

from typing import Final

from wlcompat.version import __version__ as __version__
from wlcompat.arrays.associative import AssociativeArray as AssociativeArray
from wlcompat.arrays.functions import copied_array as copied_array
from wlcompat.arrays.functions import resize as resize
from wlcompat.arrays.queues import Queue as Queue
from wlcompat.arrays.queues import Stack as Stack
from wlcompat.errors.automatic import AutomaticError as AutomaticError
from wlcompat.errors.automatic import checked as checked
from wlcompat.errors.automatic import hands_on_errors as hands_on_errors
from wlcompat.errors.exceptions import WLanguageError as WLanguageError
from wlcompat.untranslated import NotSupported as NotSupported
from wlcompat.untranslated import NotTranslated as NotTranslated
from wlcompat.untranslated import not_supported as not_supported
from wlcompat.untranslated import not_translated as not_translated
from wlcompat.untranslated import unknown_name as unknown_name
from wlcompat.values.conversions import to_boolean as to_boolean
from wlcompat.values.conversions import to_buffer as to_buffer
from wlcompat.values.conversions import to_integer as to_integer
from wlcompat.values.conversions import to_real as to_real
from wlcompat.values.conversions import to_text as to_text
from wlcompat.values.dates import Date as Date
from wlcompat.values.dates import DateTime as DateTime
from wlcompat.values.dates import Time as Time
from wlcompat.values.durations import Duration as Duration
from wlcompat.values.durations import to_duration as to_duration
from wlcompat.values.exact import Currency as Currency
from wlcompat.values.exact import Numeric as Numeric
from wlcompat.values.iteration import each_position as each_position
from wlcompat.values.iteration import each_string as each_string
from wlcompat.values.iteration import each_string_with_position as each_string_with_position
from wlcompat.values.iteration import each_string_with_position_and_rank as each_string_with_position_and_rank
from wlcompat.values.iteration import element as element
from wlcompat.values.iteration import set_element as set_element
from wlcompat.values.iteration import with_end as with_end
from wlcompat.values.iteration import with_start as with_start
from wlcompat.values.operators import add as add
from wlcompat.values.operators import both as both
from wlcompat.values.operators import either as either
from wlcompat.values.operators import equal as equal
from wlcompat.values.operators import flexible_contains as flexible_contains
from wlcompat.values.operators import flexible_ends as flexible_ends
from wlcompat.values.operators import flexible_equal as flexible_equal
from wlcompat.values.operators import flexible_starts as flexible_starts
from wlcompat.values.operators import is_in as is_in
from wlcompat.values.operators import modulo as modulo
from wlcompat.values.operators import number as number
from wlcompat.values.operators import real_equal as real_equal
from wlcompat.values.operators import very_flexible_contains as very_flexible_contains
from wlcompat.values.operators import very_flexible_ends as very_flexible_ends
from wlcompat.values.operators import very_flexible_equal as very_flexible_equal
from wlcompat.values.operators import very_flexible_starts as very_flexible_starts
from wlcompat.values.references import Ref as Ref
from wlcompat.values.storing import to_asciiz as to_asciiz
from wlcompat.values.storing import to_character as to_character
from wlcompat.values.storing import to_fixed_buffer as to_fixed_buffer
from wlcompat.values.storing import to_fixed_text as to_fixed_text
from wlcompat.values.storing import to_int16 as to_int16
from wlcompat.values.storing import to_int8 as to_int8
from wlcompat.values.storing import to_real4 as to_real4
from wlcompat.values.storing import to_uint16 as to_uint16
from wlcompat.values.storing import to_uint32 as to_uint32
from wlcompat.values.storing import to_uint64 as to_uint64
from wlcompat.values.storing import to_uint8 as to_uint8
from wlcompat.arrays.functions import Add as Add
from wlcompat.arrays.functions import ArrayAdd as ArrayAdd
from wlcompat.arrays.functions import ArrayCopy as ArrayCopy
from wlcompat.arrays.functions import ArrayCount as ArrayCount
from wlcompat.arrays.functions import ArrayDelete as ArrayDelete
from wlcompat.arrays.functions import ArrayDeleteAll as ArrayDeleteAll
from wlcompat.arrays.functions import ArrayInsert as ArrayInsert
from wlcompat.arrays.functions import Delete as Delete
from wlcompat.arrays.functions import DeleteAll as DeleteAll
from wlcompat.arrays.functions import Dimension as Dimension
from wlcompat.arrays.functions import Insert as Insert
from wlcompat.arrays.functions import Occurrence as Occurrence
from wlcompat.arrays.lines import Dequeue as Dequeue
from wlcompat.arrays.lines import Enqueue as Enqueue
from wlcompat.arrays.lines import Pop as Pop
from wlcompat.arrays.lines import Push as Push
from wlcompat.arrays.seeking import ArraySeek as ArraySeek
from wlcompat.arrays.seeking import Seek as Seek
from wlcompat.arrays.sorting import ArraySort as ArraySort
from wlcompat.arrays.sorting import Sort as Sort
from wlcompat.arrays.texts import ArrayToString as ArrayToString
from wlcompat.arrays.texts import StringToArray as StringToArray
from wlcompat.dates.calendar import Age as Age
from wlcompat.dates.calendar import DateDifference as DateDifference
from wlcompat.dates.calendar import DateSys as DateSys
from wlcompat.dates.calendar import DateTimeDifference as DateTimeDifference
from wlcompat.dates.calendar import DateTimeValid as DateTimeValid
from wlcompat.dates.calendar import DateToDay as DateToDay
from wlcompat.dates.calendar import DateToInteger as DateToInteger
from wlcompat.dates.calendar import DateToMonth as DateToMonth
from wlcompat.dates.calendar import DateToWeekNumber as DateToWeekNumber
from wlcompat.dates.calendar import DateValid as DateValid
from wlcompat.dates.calendar import FirstDayOfMonth as FirstDayOfMonth
from wlcompat.dates.calendar import IntegerToDate as IntegerToDate
from wlcompat.dates.calendar import IntegerToDay as IntegerToDay
from wlcompat.dates.calendar import IntegerToTime as IntegerToTime
from wlcompat.dates.calendar import LastDayOfMonth as LastDayOfMonth
from wlcompat.dates.calendar import Now as Now
from wlcompat.dates.calendar import RealToDateTime as RealToDateTime
from wlcompat.dates.calendar import SysDateTime as SysDateTime
from wlcompat.dates.calendar import TimeDifference as TimeDifference
from wlcompat.dates.calendar import TimeSys as TimeSys
from wlcompat.dates.calendar import TimeToInteger as TimeToInteger
from wlcompat.dates.calendar import TimeValid as TimeValid
from wlcompat.dates.calendar import Today as Today
from wlcompat.dates.calendar import Yesterday as Yesterday
from wlcompat.dates.functions import Wait as Wait
from wlcompat.dates.texts import DateTimeToString as DateTimeToString
from wlcompat.dates.texts import DateToDayInAlpha as DateToDayInAlpha
from wlcompat.dates.texts import DateToMonthInAlpha as DateToMonthInAlpha
from wlcompat.dates.texts import DateToString as DateToString
from wlcompat.dates.texts import DurationToString as DurationToString
from wlcompat.dates.texts import IntegerToDayInAlpha as IntegerToDayInAlpha
from wlcompat.dates.texts import StringToDate as StringToDate
from wlcompat.dates.texts import StringToDuration as StringToDuration
from wlcompat.dates.texts import StringToTime as StringToTime
from wlcompat.dates.texts import TimeToString as TimeToString
from wlcompat.dialogs.functions import Error as Error
from wlcompat.dialogs.functions import Info as Info
from wlcompat.dialogs.functions import Trace as Trace
from wlcompat.dialogs.functions import Warning as Warning
from wlcompat.errors.functions import ErrorInfo as ErrorInfo
from wlcompat.errors.functions import ErrorOccurred as ErrorOccurred
from wlcompat.errors.functions import ErrorPropagate as ErrorPropagate
from wlcompat.errors.functions import ErrorThrow as ErrorThrow
from wlcompat.errors.raising import ExceptionDisplay as ExceptionDisplay
from wlcompat.errors.raising import ExceptionEnable as ExceptionEnable
from wlcompat.errors.raising import ExceptionInfo as ExceptionInfo
from wlcompat.errors.raising import ExceptionPropagate as ExceptionPropagate
from wlcompat.errors.raising import ExceptionThrow as ExceptionThrow
from wlcompat.network.functions import NetIPAddress as NetIPAddress
from wlcompat.numbers.functions import Abs as Abs
from wlcompat.numbers.functions import Average as Average
from wlcompat.numbers.functions import BinaryAND as BinaryAND
from wlcompat.numbers.functions import BinaryOR as BinaryOR
from wlcompat.numbers.functions import BinaryXOR as BinaryXOR
from wlcompat.numbers.functions import DecimalPart as DecimalPart
from wlcompat.numbers.functions import Factorial as Factorial
from wlcompat.numbers.functions import GetGUID as GetGUID
from wlcompat.numbers.functions import InitRandom as InitRandom
from wlcompat.numbers.functions import IntegerPart as IntegerPart
from wlcompat.numbers.functions import IsEven as IsEven
from wlcompat.numbers.functions import IsOdd as IsOdd
from wlcompat.numbers.functions import Max as Max
from wlcompat.numbers.functions import Min as Min
from wlcompat.numbers.functions import Modulo as Modulo
from wlcompat.numbers.functions import Power as Power
from wlcompat.numbers.functions import Random as Random
from wlcompat.numbers.functions import Root as Root
from wlcompat.numbers.functions import Round as Round
from wlcompat.numbers.functions import RoundDown as RoundDown
from wlcompat.numbers.functions import RoundUp as RoundUp
from wlcompat.numbers.functions import Sqrt as Sqrt
from wlcompat.numbers.functions import Sum as Sum
from wlcompat.sockets.functions import SocketAccept as SocketAccept
from wlcompat.sockets.functions import SocketClientInfo as SocketClientInfo
from wlcompat.sockets.functions import SocketClose as SocketClose
from wlcompat.sockets.functions import SocketConnect as SocketConnect
from wlcompat.sockets.functions import SocketConnectSSL as SocketConnectSSL
from wlcompat.sockets.functions import SocketCreate as SocketCreate
from wlcompat.sockets.functions import SocketCreateSSL as SocketCreateSSL
from wlcompat.sockets.functions import SocketCreateUDP as SocketCreateUDP
from wlcompat.sockets.functions import SocketDeny as SocketDeny
from wlcompat.sockets.functions import SocketExist as SocketExist
from wlcompat.sockets.functions import SocketWaitForConnection as SocketWaitForConnection
from wlcompat.sockets.messages import SocketChangeTransmissionMode as SocketChangeTransmissionMode
from wlcompat.sockets.messages import SocketRead as SocketRead
from wlcompat.sockets.messages import SocketWrite as SocketWrite
from wlcompat.sockets.radio import SocketConnectBluetooth as SocketConnectBluetooth
from wlcompat.sockets.radio import SocketConnectInfrared as SocketConnectInfrared
from wlcompat.sockets.radio import SocketCreateBluetooth as SocketCreateBluetooth
from wlcompat.sockets.radio import SocketCreateInfrared as SocketCreateInfrared
from wlcompat.strings.converting import AnsiToUnicode as AnsiToUnicode
from wlcompat.strings.converting import IsNumeric as IsNumeric
from wlcompat.strings.converting import NumToString as NumToString
from wlcompat.strings.converting import StringToUTF8 as StringToUTF8
from wlcompat.strings.converting import UTF8ToString as UTF8ToString
from wlcompat.strings.converting import UnicodeToAnsi as UnicodeToAnsi
from wlcompat.strings.converting import Val as Val
from wlcompat.strings.extracting import ExtractLine as ExtractLine
from wlcompat.strings.extracting import ExtractString as ExtractString
from wlcompat.strings.extracting import ExtractStringBetween as ExtractStringBetween
from wlcompat.strings.functions import Asc as Asc
from wlcompat.strings.functions import Charact as Charact
from wlcompat.strings.functions import Complete as Complete
from wlcompat.strings.functions import Left as Left
from wlcompat.strings.functions import Length as Length
from wlcompat.strings.functions import Lower as Lower
from wlcompat.strings.functions import Middle as Middle
from wlcompat.strings.functions import NoAccent as NoAccent
from wlcompat.strings.functions import NoSpace as NoSpace
from wlcompat.strings.functions import RepeatString as RepeatString
from wlcompat.strings.functions import Right as Right
from wlcompat.strings.functions import StringBuild as StringBuild
from wlcompat.strings.functions import StringFormat as StringFormat
from wlcompat.strings.functions import Upper as Upper
from wlcompat.strings.searching import Contains as Contains
from wlcompat.strings.searching import Position as Position
from wlcompat.strings.searching import PositionOccurrence as PositionOccurrence
from wlcompat.strings.searching import Replace as Replace
from wlcompat.strings.searching import StringCount as StringCount
from wlcompat.strings.searching import StringEndsWith as StringEndsWith
from wlcompat.strings.searching import StringStartsWith as StringStartsWith
from wlcompat.arrays.options import ArrayOptions as _ArrayOptions
from wlcompat.dates.constants import DurationForm as _DurationForm
from wlcompat.errors.constants import ErrorDetail as _ErrorDetail
from wlcompat.numbers.constants import GuidForm as _GuidForm
from wlcompat.sockets.constants import SocketSettings as _SocketSettings
from wlcompat.sockets.options import PeerInformation as _PeerInformation
from wlcompat.sockets.options import SocketOption as _SocketOption
from wlcompat.sockets.options import SslOptions as _SslOptions
from wlcompat.sockets.options import TransmissionMode as _TransmissionMode
from wlcompat.strings.options import FormatOptions as _FormatOptions
from wlcompat.strings.options import Rank as _Rank
from wlcompat.strings.options import SearchOptions as _SearchOptions
from wlcompat.strings.options import SpaceOptions as _SpaceOptions

SUPPORT: dict[str, str]
Ajoute = Add
AnsiVersUnicode = AnsiToUnicode
TableauAjoute = ArrayAdd
TableauCopie = ArrayCopy
TableauOccurrence = ArrayCount
TableauSupprime = ArrayDelete
TableauSupprimeTout = ArrayDeleteAll
TableauInsère = ArrayInsert
TableauCherche = ArraySeek
TableauTrie = ArraySort
TableauVersChaîne = ArrayToString
Moyenne = Average
ETBinaire = BinaryAND
OUBinaire = BinaryOR
OUExclusifBinaire = BinaryXOR
Caract = Charact
Complète = Complete
Contient = Contains
DateDifférence = DateDifference
DateHeureDifférence = DateTimeDifference
DateHeureVersChaîne = DateTimeToString
DateHeureValide = DateTimeValid
DateVersJour = DateToDay
DateVersJourEnLettre = DateToDayInAlpha
DateVersEntier = DateToInteger
DateVersMois = DateToMonth
DateVersMoisEnLettre = DateToMonthInAlpha
DateVersChaîne = DateToString
DateVersNuméroDeSemaine = DateToWeekNumber
DateValide = DateValid
PartieDécimale = DecimalPart
Supprime = Delete
SupprimeTout = DeleteAll
Défile = Dequeue
DuréeVersChaîne = DurationToString
Enfile = Enqueue
Erreur = Error
ErreurInfo = ErrorInfo
ErreurDétectée = ErrorOccurred
ErreurPropage = ErrorPropagate
ErreurDéclenche = ErrorThrow
ExceptionAffiche = ExceptionDisplay
ExceptionActive = ExceptionEnable
ExceptionPropage = ExceptionPropagate
ExceptionDéclenche = ExceptionThrow
ExtraitLigne = ExtractLine
ExtraitChaîne = ExtractString
ExtraitChaîneEntre = ExtractStringBetween
Factorielle = Factorial
PremierJourDuMois = FirstDayOfMonth
DonneGUID = GetGUID
InitHasard = InitRandom
Insère = Insert
PartieEntière = IntegerPart
EntierVersDate = IntegerToDate
EntierVersJour = IntegerToDay
EntierVersJourEnLettre = IntegerToDayInAlpha
EntierVersHeure = IntegerToTime
EstPair = IsEven
EstNumérique = IsNumeric
EstImpair = IsOdd
DernierJourDuMois = LastDayOfMonth
Gauche = Left
Taille = Length
Minuscule = Lower
Milieu = Middle
NetAdresseIP = NetIPAddress
SansAccent = NoAccent
SansEspace = NoSpace
Maintenant = Now
NumériqueVersChaîne = NumToString
Dépile = Pop
Puissance = Power
Empile = Push
Hasard = Random
RéelVersDateHeure = RealToDateTime
Répète = RepeatString
Remplace = Replace
Droite = Right
Racine = Root
Arrondi = Round
ArrondiInférieur = RoundDown
ArrondiSupérieur = RoundUp
Cherche = Seek
SocketAccepte = SocketAccept
SocketChangeModeTransmission = SocketChangeTransmissionMode
SocketFerme = SocketClose
SocketConnecte = SocketConnect
SocketConnecteBluetooth = SocketConnectBluetooth
SocketConnecteInfraRouge = SocketConnectInfrared
SocketConnecteSSL = SocketConnectSSL
SocketCrée = SocketCreate
SocketCréeBluetooth = SocketCreateBluetooth
SocketCréeInfraRouge = SocketCreateInfrared
SocketCréeSSL = SocketCreateSSL
SocketCréeUDP = SocketCreateUDP
SocketRefuse = SocketDeny
SocketExiste = SocketExist
SocketLit = SocketRead
SocketAttendConnexion = SocketWaitForConnection
SocketEcrit = SocketWrite
Trie = Sort
ChaîneConstruit = StringBuild
ChaîneOccurrence = StringCount
ChaîneFinitPar = StringEndsWith
ChaîneFormate = StringFormat
ChaîneCommencePar = StringStartsWith
ChaîneVersTableau = StringToArray
ChaîneVersDate = StringToDate
ChaîneVersDurée = StringToDuration
ChaîneVersHeure = StringToTime
ChaîneVersUTF8 = StringToUTF8
Somme = Sum
DateHeureSys = SysDateTime
HeureDifférence = TimeDifference
HeureSys = TimeSys
HeureVersEntier = TimeToInteger
HeureVersChaîne = TimeToString
HeureValide = TimeValid
DateDuJour = Today
UnicodeVersAnsi = UnicodeToAnsi
Majuscule = Upper
UTF8VersChaîne = UTF8ToString
Temporisation = Wait
Avertissement = Warning
Hier = Yesterday
asAscending: Final[_ArrayOptions]
ttCroissant: Final[_ArrayOptions]
asBinary: Final[_ArrayOptions]
tcDichotomique: Final[_ArrayOptions]
asColumn: Final[_ArrayOptions]
ttColonne: Final[_ArrayOptions]
asDescending: Final[_ArrayOptions]
ttDécroissant: Final[_ArrayOptions]
asFunction: Final[_ArrayOptions]
ttFonction: Final[_ArrayOptions]
asKey: Final[_ArrayOptions]
ttClé: Final[_ArrayOptions]
asLinear: Final[_ArrayOptions]
tcLinéaire: Final[_ArrayOptions]
asLinearFirst: Final[_ArrayOptions]
tcLinéairePremier: Final[_ArrayOptions]
asMember: Final[_ArrayOptions]
ttMembre: Final[_ArrayOptions]
ccIgnoreAccent: Final[_FormatOptions]
ccSansAccent: Final[_FormatOptions]
ccIgnoreCase: Final[_FormatOptions]
ccSansCasse: Final[_FormatOptions]
ccIgnoreInsideSpace: Final[_FormatOptions]
ccSansEspaceIntérieur: Final[_FormatOptions]
ccIgnorePunctuationAndSpace: Final[_FormatOptions]
ccSansPonctuationNiEspace: Final[_FormatOptions]
ccIgnoreSpace: Final[_FormatOptions]
ccSansEspace: Final[_FormatOptions]
ccLexicographicOrder: Final[_FormatOptions]
ccOrdreLexicographique: Final[_FormatOptions]
ccLowCase: Final[_FormatOptions]
ccMinuscule: Final[_FormatOptions]
ccNormal: Final[_FormatOptions]
ccRespectNumeric: Final[_FormatOptions]
ccRespecteNumérique: Final[_FormatOptions]
ccUpCase: Final[_FormatOptions]
ccMajuscule: Final[_FormatOptions]
CertificateHash: Final[_SslOptions]
HashCertificat: Final[_SslOptions]
CertificateName: Final[_SslOptions]
NomCertificat: Final[_SslOptions]
CR: Final[str]
RC: Final[str]
CRLF: Final[str]
durationCenti: Final[_DurationForm]
duréeCentième: Final[_DurationForm]
durationMilli: Final[_DurationForm]
duréeMillième: Final[_DurationForm]
EOT: Final[str]
errCode: Final[_ErrorDetail]
errDateTime: Final[_ErrorDetail]
errDateHeure: Final[_ErrorDetail]
errDebugInfo: Final[_ErrorDetail]
errInfoDebug: Final[_ErrorDetail]
errElement: Final[_ErrorDetail]
errElément: Final[_ErrorDetail]
errFullDetails: Final[_ErrorDetail]
errComplet: Final[_ErrorDetail]
errInfo: Final[_ErrorDetail]
errLine: Final[_ErrorDetail]
errLigne: Final[_ErrorDetail]
errMessage: Final[_ErrorDetail]
errProcess: Final[_ErrorDetail]
errTraitement: Final[_ErrorDetail]
errStack: Final[_ErrorDetail]
errPile: Final[_ErrorDetail]
errSummary: Final[_ErrorDetail]
errRésumé: Final[_ErrorDetail]
errSystemCode: Final[_ErrorDetail]
errCodeSystème: Final[_ErrorDetail]
errSystemMessage: Final[_ErrorDetail]
errMessageSystème: Final[_ErrorDetail]
firstRank: Final[_Rank]
rangPremier: Final[_Rank]
FromBeginning: Final[_SearchOptions]
DepuisDébut: Final[_SearchOptions]
FromEnd: Final[_SearchOptions]
DepuisFin: Final[_SearchOptions]
guidFormatted: Final[_GuidForm]
guidFormaté: Final[_GuidForm]
guidRough: Final[_GuidForm]
guidBrut: Final[_GuidForm]
IgnoreCase: Final[_SearchOptions]
SansCasse: Final[_SearchOptions]
lastRank: Final[_Rank]
rangDernier: Final[_Rank]
maskEmailDate: Final[str]
maskDateEmail: Final[str]
maskSystemDate: Final[str]
maskDateSystème: Final[str]
maskSystemTime: Final[str]
maskHeureSystème: Final[str]
nextRank: Final[_Rank]
rangSuivant: Final[_Rank]
previousRank: Final[_Rank]
rangPrécédent: Final[_Rank]
ProtocolSSL2: Final[_SslOptions]
ProtocoleSSL2: Final[_SslOptions]
ProtocolSSL3: Final[_SslOptions]
ProtocoleSSL3: Final[_SslOptions]
ProtocolTLS1: Final[_SslOptions]
ProtocoleTLS1: Final[_SslOptions]
ProtocolTLS1_1: Final[_SslOptions]
ProtocoleTLS1_1: Final[_SslOptions]
ProtocolTLS1_2: Final[_SslOptions]
ProtocoleTLS1_2: Final[_SslOptions]
ProtocolTLS1_3: Final[_SslOptions]
ProtocoleTLS1_3: Final[_SslOptions]
Socket: Final[_SocketSettings]
SocketAddress: Final[_PeerInformation]
SocketAdresse: Final[_PeerInformation]
SocketEndTag: Final[_TransmissionMode]
SocketMarqueurFin: Final[_TransmissionMode]
SocketEndTagBuffer: Final[_TransmissionMode]
SocketMarqueurFinBuffer: Final[_TransmissionMode]
SocketNoEndTag: Final[_TransmissionMode]
SocketSansMarqueurFin: Final[_TransmissionMode]
SocketNoReuseAddress: Final[_SocketOption]
SocketOptionDefault: Final[_SocketOption]
SocketOptionDéfaut: Final[_SocketOption]
SocketPort: Final[_PeerInformation]
SocketSizeFirst: Final[_TransmissionMode]
SocketTailleDébut: Final[_TransmissionMode]
SPC: Final[str]
ESP: Final[str]
sscAll: Final[_SpaceOptions]
sscTout: Final[_SpaceOptions]
sscInside: Final[_SpaceOptions]
sscIntérieur: Final[_SpaceOptions]
sscLeft: Final[_SpaceOptions]
sscGauche: Final[_SpaceOptions]
sscOutside: Final[_SpaceOptions]
sscExtérieur: Final[_SpaceOptions]
sscRight: Final[_SpaceOptions]
sscDroite: Final[_SpaceOptions]
TAB: Final[str]
tccIgnoreAccent: Final[_ArrayOptions]
tccSansAccent: Final[_ArrayOptions]
tccIgnoreCase: Final[_ArrayOptions]
tccSansCasse: Final[_ArrayOptions]
tccIgnorePunctuationAndSpace: Final[_ArrayOptions]
tccSansPonctuationNiEspace: Final[_ArrayOptions]
tccIgnoreSpace: Final[_ArrayOptions]
tccSansEspace: Final[_ArrayOptions]
tccLexicographicOrder: Final[_ArrayOptions]
tccOrdreLexicographique: Final[_ArrayOptions]
tccRespectNumeric: Final[_ArrayOptions]
tccRespecteNumérique: Final[_ArrayOptions]
ttAscending: Final[_ArrayOptions]
WholeWord: Final[_SearchOptions]
MotComplet: Final[_SearchOptions]
