# ruff: noqa
# Generated from the catalog by `make generate`: do not edit.
"""WLanguage's own functions for Python, under their English and their French names."""

from typing import Final

from wlcompat.version import __version__ as __version__
from wlcompat.archives.table import ZipArchive as ZipArchive
from wlcompat.arrays.associative import AssociativeArray as AssociativeArray
from wlcompat.arrays.functions import copied_array as copied_array
from wlcompat.arrays.functions import resize as resize
from wlcompat.arrays.growing import GrowingArray as GrowingArray
from wlcompat.arrays.queues import Queue as Queue
from wlcompat.arrays.queues import Stack as Stack
from wlcompat.dates.chrono import Chrono as Chrono
from wlcompat.debugging.assertions import assertions_enabled as assertions_enabled
from wlcompat.dialogs.toasts import Toast as Toast
from wlcompat.dialogs.toasts import ToastButton as ToastButton
from wlcompat.errors.automatic import AutomaticError as AutomaticError
from wlcompat.errors.automatic import checked as checked
from wlcompat.errors.automatic import hands_on_errors as hands_on_errors
from wlcompat.errors.exceptions import WLanguageError as WLanguageError
from wlcompat.errors.handling import handles_automatically as handles_automatically
from wlcompat.http.messages import HttpRequest as HttpRequest
from wlcompat.http.messages import HttpResponse as HttpResponse
from wlcompat.mail.messages import Email as Email
from wlcompat.mail.messages import EmailAttachment as EmailAttachment
from wlcompat.mail.messages import EmailSMTPSession as EmailSMTPSession
from wlcompat.procedures.calling import procedure_named as procedure_named
from wlcompat.procedures.overloads import call_overload as call_overload
from wlcompat.procedures.received import counts_received as counts_received
from wlcompat.program.modules import module_when_used as module_when_used
from wlcompat.serialization.members import serialized as serialized
from wlcompat.strings.matching import each_position as each_position
from wlcompat.threads.main_thread import in_main_thread as in_main_thread
from wlcompat.threads.objects import AutomaticEvent as AutomaticEvent
from wlcompat.threads.objects import CriticalSection as CriticalSection
from wlcompat.threads.objects import ManualEvent as ManualEvent
from wlcompat.threads.one_at_a_time import in_critical_section as in_critical_section
from wlcompat.threads.one_at_a_time import one_thread_at_a_time as one_thread_at_a_time
from wlcompat.threads.tasks import ParallelTask as ParallelTask
from wlcompat.threads.thread import Thread as Thread
from wlcompat.untranslated import NotSupported as NotSupported
from wlcompat.untranslated import NotTranslated as NotTranslated
from wlcompat.untranslated import not_supported as not_supported
from wlcompat.untranslated import not_translated as not_translated
from wlcompat.untranslated import unknown_name as unknown_name
from wlcompat.values.bits import bits_of as bits_of
from wlcompat.values.bits import with_bits as with_bits
from wlcompat.values.conversions import as_condition as as_condition
from wlcompat.values.conversions import to_boolean as to_boolean
from wlcompat.values.conversions import to_buffer as to_buffer
from wlcompat.values.conversions import to_integer as to_integer
from wlcompat.values.conversions import to_real as to_real
from wlcompat.values.conversions import to_text as to_text
from wlcompat.values.copies import assign_members as assign_members
from wlcompat.values.copies import copied_sharing as copied_sharing
from wlcompat.values.dates import Date as Date
from wlcompat.values.dates import DateTime as DateTime
from wlcompat.values.dates import Time as Time
from wlcompat.values.durations import Duration as Duration
from wlcompat.values.durations import to_duration as to_duration
from wlcompat.values.exact import Currency as Currency
from wlcompat.values.exact import Numeric as Numeric
from wlcompat.values.growth import grow_element as grow_element
from wlcompat.values.growth import grow_global as grow_global
from wlcompat.values.growth import grow_member as grow_member
from wlcompat.values.iteration import at as at
from wlcompat.values.iteration import each_element as each_element
from wlcompat.values.iteration import each_string as each_string
from wlcompat.values.iteration import each_string_with_position as each_string_with_position
from wlcompat.values.iteration import each_string_with_position_and_rank as each_string_with_position_and_rank
from wlcompat.values.iteration import each_with_key as each_with_key
from wlcompat.values.iteration import element as element
from wlcompat.values.iteration import piece as piece
from wlcompat.values.iteration import set_element as set_element
from wlcompat.values.iteration import with_end as with_end
from wlcompat.values.iteration import with_start as with_start
from wlcompat.values.members import with_members as with_members
from wlcompat.values.memory import transferred as transferred
from wlcompat.values.naming import variable_named as variable_named
from wlcompat.values.nullables import not_null as not_null
from wlcompat.values.nullables import or_null as or_null
from wlcompat.values.operators import add as add
from wlcompat.values.operators import both as both
from wlcompat.values.operators import comparable as comparable
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
from wlcompat.values.pieces import with_piece as with_piece
from wlcompat.values.properties import call_on as call_on
from wlcompat.values.properties import has_element as has_element
from wlcompat.values.properties import of_class as of_class
from wlcompat.values.properties import property_of as property_of
from wlcompat.values.references import Ref as Ref
from wlcompat.values.references import RefAs as RefAs
from wlcompat.values.references import RefElement as RefElement
from wlcompat.values.references import RefItem as RefItem
from wlcompat.values.references import RefMember as RefMember
from wlcompat.values.references import exchange as exchange
from wlcompat.values.references import stepped as stepped
from wlcompat.values.references import stepped_after as stepped_after
from wlcompat.values.references import with_references as with_references
from wlcompat.values.static_properties import WithStaticProperties as WithStaticProperties
from wlcompat.values.static_properties import static_property as static_property
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
from wlcompat.values.uuids import to_uuid as to_uuid
from wlcompat.variants.functions import to_json as to_json
from wlcompat.variants.members import VariantArray as VariantArray
from wlcompat.variants.members import VariantObject as VariantObject
from wlcompat.variants.members import own_variant as own_variant
from wlcompat.variants.members import taking_members as taking_members
from wlcompat.xml.nodes import XmlNode as XmlNode
from wlcompat.archives.functions import zipAddDirectory as zipAddDirectory
from wlcompat.archives.functions import zipAddFile as zipAddFile
from wlcompat.archives.functions import zipAddFileList as zipAddFileList
from wlcompat.archives.functions import zipClose as zipClose
from wlcompat.archives.functions import zipCreate as zipCreate
from wlcompat.archives.functions import zipExist as zipExist
from wlcompat.archives.functions import zipExtractAll as zipExtractAll
from wlcompat.archives.functions import zipExtractFile as zipExtractFile
from wlcompat.archives.functions import zipIsMulti as zipIsMulti
from wlcompat.archives.functions import zipListFile as zipListFile
from wlcompat.archives.functions import zipMsgError as zipMsgError
from wlcompat.archives.functions import zipNbFile as zipNbFile
from wlcompat.archives.functions import zipOpen as zipOpen
from wlcompat.arrays.duplicates import ArrayDeleteDuplicate as ArrayDeleteDuplicate
from wlcompat.arrays.functions import Add as Add
from wlcompat.arrays.functions import ArrayAdd as ArrayAdd
from wlcompat.arrays.functions import ArrayAddLine as ArrayAddLine
from wlcompat.arrays.functions import ArrayCopy as ArrayCopy
from wlcompat.arrays.functions import ArrayCount as ArrayCount
from wlcompat.arrays.functions import ArrayDelete as ArrayDelete
from wlcompat.arrays.functions import ArrayDeleteAll as ArrayDeleteAll
from wlcompat.arrays.functions import ArrayInsert as ArrayInsert
from wlcompat.arrays.functions import ArrayInsertLine as ArrayInsertLine
from wlcompat.arrays.functions import Delete as Delete
from wlcompat.arrays.functions import DeleteAll as DeleteAll
from wlcompat.arrays.functions import Dimension as Dimension
from wlcompat.arrays.functions import Insert as Insert
from wlcompat.arrays.functions import Occurrence as Occurrence
from wlcompat.arrays.lines import Dequeue as Dequeue
from wlcompat.arrays.lines import Enqueue as Enqueue
from wlcompat.arrays.lines import Pop as Pop
from wlcompat.arrays.lines import Push as Push
from wlcompat.arrays.rearranging import ArrayAddSorted as ArrayAddSorted
from wlcompat.arrays.rearranging import ArrayDeleteLine as ArrayDeleteLine
from wlcompat.arrays.rearranging import ArrayMove as ArrayMove
from wlcompat.arrays.rearranging import ArrayMoveLine as ArrayMoveLine
from wlcompat.arrays.rearranging import ArrayReverse as ArrayReverse
from wlcompat.arrays.rearranging import ArrayShuffle as ArrayShuffle
from wlcompat.arrays.rearranging import ArraySwapLine as ArraySwapLine
from wlcompat.arrays.seeking import ArraySeek as ArraySeek
from wlcompat.arrays.seeking import Seek as Seek
from wlcompat.arrays.sorting import ArraySort as ArraySort
from wlcompat.arrays.sorting import Sort as Sort
from wlcompat.arrays.texts import ArrayToString as ArrayToString
from wlcompat.arrays.texts import StringToArray as StringToArray
from wlcompat.colors.functions import HTMLToRGB as HTMLToRGB
from wlcompat.colors.functions import RGB as RGB
from wlcompat.colors.functions import RGBBlue as RGBBlue
from wlcompat.colors.functions import RGBGreen as RGBGreen
from wlcompat.colors.functions import RGBRed as RGBRed
from wlcompat.colors.functions import RGBToHTML as RGBToHTML
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
from wlcompat.dates.calendar import Tomorrow as Tomorrow
from wlcompat.dates.calendar import Yesterday as Yesterday
from wlcompat.dates.chrono import ChronoEnd as ChronoEnd
from wlcompat.dates.chrono import ChronoPause as ChronoPause
from wlcompat.dates.chrono import ChronoReset as ChronoReset
from wlcompat.dates.chrono import ChronoResume as ChronoResume
from wlcompat.dates.chrono import ChronoStart as ChronoStart
from wlcompat.dates.chrono import ChronoValue as ChronoValue
from wlcompat.dates.epoch import DateTimeToEpoch as DateTimeToEpoch
from wlcompat.dates.epoch import EpochToDateTime as EpochToDateTime
from wlcompat.dates.functions import Wait as Wait
from wlcompat.dates.holidays import BankHoliday as BankHoliday
from wlcompat.dates.holidays import BankHolidayAdd as BankHolidayAdd
from wlcompat.dates.holidays import BankHolidayDeleteAll as BankHolidayDeleteAll
from wlcompat.dates.holidays import CurrentMonth as CurrentMonth
from wlcompat.dates.holidays import Easter as Easter
from wlcompat.dates.holidays import WeekNumber as WeekNumber
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
from wlcompat.dates.weeks import DayNumberToLetter as DayNumberToLetter
from wlcompat.dates.weeks import FirstDayOfWeek as FirstDayOfWeek
from wlcompat.dates.weeks import FirstDayOfYear as FirstDayOfYear
from wlcompat.dates.weeks import IntegerToMonthInAlpha as IntegerToMonthInAlpha
from wlcompat.dates.weeks import IntegerToWeekNumber as IntegerToWeekNumber
from wlcompat.dates.weeks import LastDayOfWeek as LastDayOfWeek
from wlcompat.dates.weeks import LeapYear as LeapYear
from wlcompat.dates.weeks import MonthNumberToLetter as MonthNumberToLetter
from wlcompat.dates.weeks import WeekToDate as WeekToDate
from wlcompat.dates.zones import CurrentYear as CurrentYear
from wlcompat.dates.zones import DateTimeLocalToUTC as DateTimeLocalToUTC
from wlcompat.dates.zones import DateTimeUTCToLocal as DateTimeUTCToLocal
from wlcompat.debugging.assertions import dbgAssert as dbgAssert
from wlcompat.debugging.assertions import dbgCheckFalse as dbgCheckFalse
from wlcompat.debugging.assertions import dbgCheckTrue as dbgCheckTrue
from wlcompat.debugging.assertions import dbgEnableAssert as dbgEnableAssert
from wlcompat.debugging.functions import Stop as Stop
from wlcompat.debugging.functions import dbgInfo as dbgInfo
from wlcompat.debugging.verifying import TestVerify as TestVerify
from wlcompat.debugging.verifying import TestWriteResult as TestWriteResult
from wlcompat.dialogs.asking import Confirm as Confirm
from wlcompat.dialogs.asking import Dialog as Dialog
from wlcompat.dialogs.asking import Input as Input
from wlcompat.dialogs.asking import OKCancel as OKCancel
from wlcompat.dialogs.asking import YesNo as YesNo
from wlcompat.dialogs.asynchronous import ConfirmAsynchronous as ConfirmAsynchronous
from wlcompat.dialogs.asynchronous import DialogAsynchronous as DialogAsynchronous
from wlcompat.dialogs.asynchronous import OKCancelAsynchronous as OKCancelAsynchronous
from wlcompat.dialogs.asynchronous import YesNoAsynchronous as YesNoAsynchronous
from wlcompat.dialogs.functions import Error as Error
from wlcompat.dialogs.functions import ErrorAsynchronous as ErrorAsynchronous
from wlcompat.dialogs.functions import ErrorBuild as ErrorBuild
from wlcompat.dialogs.functions import ErrorWithTimeout as ErrorWithTimeout
from wlcompat.dialogs.functions import Info as Info
from wlcompat.dialogs.functions import InfoAsynchronous as InfoAsynchronous
from wlcompat.dialogs.functions import InfoBuild as InfoBuild
from wlcompat.dialogs.functions import InfoWithTimeout as InfoWithTimeout
from wlcompat.dialogs.functions import NextTitle as NextTitle
from wlcompat.dialogs.functions import ToastDisplay as ToastDisplay
from wlcompat.dialogs.functions import Trace as Trace
from wlcompat.dialogs.functions import TraceBuild as TraceBuild
from wlcompat.dialogs.functions import Warning as Warning
from wlcompat.dialogs.functions import WarningAsynchronous as WarningAsynchronous
from wlcompat.dialogs.functions import WarningBuild as WarningBuild
from wlcompat.dialogs.signs import Beep as Beep
from wlcompat.dialogs.signs import HourGlass as HourGlass
from wlcompat.encryption.compressing import Compress as Compress
from wlcompat.encryption.compressing import Uncompress as Uncompress
from wlcompat.encryption.functions import DecryptStandard as DecryptStandard
from wlcompat.encryption.functions import EncryptStandard as EncryptStandard
from wlcompat.errors.functions import ErrorInfo as ErrorInfo
from wlcompat.errors.functions import ErrorOccurred as ErrorOccurred
from wlcompat.errors.functions import ErrorPropagate as ErrorPropagate
from wlcompat.errors.functions import ErrorThrow as ErrorThrow
from wlcompat.errors.raising import ExceptionDisplay as ExceptionDisplay
from wlcompat.errors.raising import ExceptionEnable as ExceptionEnable
from wlcompat.errors.raising import ExceptionInfo as ExceptionInfo
from wlcompat.errors.raising import ExceptionPropagate as ExceptionPropagate
from wlcompat.errors.raising import ExceptionThrow as ExceptionThrow
from wlcompat.errors.setting import ErrorChangeParameter as ErrorChangeParameter
from wlcompat.errors.setting import ErrorRestoreParameter as ErrorRestoreParameter
from wlcompat.errors.setting import ExceptionChangeParameter as ExceptionChangeParameter
from wlcompat.errors.setting import ExceptionRestoreParameter as ExceptionRestoreParameter
from wlcompat.files.drives import LengthToString as LengthToString
from wlcompat.files.drives import fDriveInfo as fDriveInfo
from wlcompat.files.drives import fDriveReady as fDriveReady
from wlcompat.files.facts import fAttributeReadOnly as fAttributeReadOnly
from wlcompat.files.facts import fDate as fDate
from wlcompat.files.facts import fDateTime as fDateTime
from wlcompat.files.facts import fFileExist as fFileExist
from wlcompat.files.facts import fMIMEType as fMIMEType
from wlcompat.files.facts import fSize as fSize
from wlcompat.files.facts import fTime as fTime
from wlcompat.files.folders import fCurrentDir as fCurrentDir
from wlcompat.files.folders import fDataDir as fDataDir
from wlcompat.files.folders import fDirExist as fDirExist
from wlcompat.files.folders import fDirectoryExist as fDirectoryExist
from wlcompat.files.folders import fExeDir as fExeDir
from wlcompat.files.folders import fListDirectory as fListDirectory
from wlcompat.files.folders import fListFile as fListFile
from wlcompat.files.folders import fMakeDir as fMakeDir
from wlcompat.files.folders import fRemoveDir as fRemoveDir
from wlcompat.files.folders import fTempFile as fTempFile
from wlcompat.files.folders import fTempPath as fTempPath
from wlcompat.files.functions import fClose as fClose
from wlcompat.files.functions import fCreate as fCreate
from wlcompat.files.functions import fOpen as fOpen
from wlcompat.files.functions import fRead as fRead
from wlcompat.files.functions import fReadLine as fReadLine
from wlcompat.files.functions import fSeek as fSeek
from wlcompat.files.functions import fWrite as fWrite
from wlcompat.files.functions import fWriteLine as fWriteLine
from wlcompat.files.ini import INIRead as INIRead
from wlcompat.files.ini import INIWrite as INIWrite
from wlcompat.files.moving import fCopyDir as fCopyDir
from wlcompat.files.moving import fCopyFile as fCopyFile
from wlcompat.files.moving import fDelete as fDelete
from wlcompat.files.moving import fMoveDir as fMoveDir
from wlcompat.files.moving import fMoveFile as fMoveFile
from wlcompat.files.moving import fRename as fRename
from wlcompat.files.path_parts import CompleteDir as CompleteDir
from wlcompat.files.path_parts import fBuildPath as fBuildPath
from wlcompat.files.path_parts import fExtractPath as fExtractPath
from wlcompat.files.path_parts import fSep as fSep
from wlcompat.files.reading_folders import fDir as fDir
from wlcompat.files.whole_files import fAddText as fAddText
from wlcompat.files.whole_files import fLoadBuffer as fLoadBuffer
from wlcompat.files.whole_files import fLoadText as fLoadText
from wlcompat.files.whole_files import fSaveBuffer as fSaveBuffer
from wlcompat.files.whole_files import fSaveText as fSaveText
from wlcompat.http.functions import HTTPGetResult as HTTPGetResult
from wlcompat.http.functions import HTTPRequest as HTTPRequest
from wlcompat.http.functions import HTTPSend as HTTPSend
from wlcompat.http.functions import RESTSend as RESTSend
from wlcompat.mail.functions import EmailCloseSession as EmailCloseSession
from wlcompat.mail.functions import EmailLoadAttachment as EmailLoadAttachment
from wlcompat.mail.functions import EmailSendMessage as EmailSendMessage
from wlcompat.mail.functions import EmailSetTimeOut as EmailSetTimeOut
from wlcompat.mail.functions import EmailStartSession as EmailStartSession
from wlcompat.network.functions import NetIPAddress as NetIPAddress
from wlcompat.network.machines import NetIPToMAC as NetIPToMAC
from wlcompat.network.machines import NetListIPAddress as NetListIPAddress
from wlcompat.network.machines import NetMACAddress as NetMACAddress
from wlcompat.network.machines import NetMACToIP as NetMACToIP
from wlcompat.network.machines import NetMachineName as NetMachineName
from wlcompat.network.ping import Ping as Ping
from wlcompat.numbers.analysis import ArcCosine as ArcCosine
from wlcompat.numbers.analysis import ArcSine as ArcSine
from wlcompat.numbers.analysis import ArcTan as ArcTan
from wlcompat.numbers.analysis import CoTan as CoTan
from wlcompat.numbers.analysis import Cos as Cos
from wlcompat.numbers.analysis import Cosine as Cosine
from wlcompat.numbers.analysis import Exp as Exp
from wlcompat.numbers.analysis import Ln as Ln
from wlcompat.numbers.analysis import Log as Log
from wlcompat.numbers.analysis import Sin as Sin
from wlcompat.numbers.analysis import Sine as Sine
from wlcompat.numbers.analysis import Tan as Tan
from wlcompat.numbers.bits import BinaryNOT as BinaryNOT
from wlcompat.numbers.bits import HiWord as HiWord
from wlcompat.numbers.bits import LoWord as LoWord
from wlcompat.numbers.bits import bitLeftShift as bitLeftShift
from wlcompat.numbers.bits import bitRightShift as bitRightShift
from wlcompat.numbers.chance import GeneratePassword as GeneratePassword
from wlcompat.numbers.chance import GetIdentifier as GetIdentifier
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
from wlcompat.procedures.functions import Execute as Execute
from wlcompat.program.functions import EndProgram as EndProgram
from wlcompat.serialization.functions import Deserialize as Deserialize
from wlcompat.serialization.functions import Serialize as Serialize
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
from wlcompat.strings.beginnings import CommonLength as CommonLength
from wlcompat.strings.beginnings import StringEndsWith as StringEndsWith
from wlcompat.strings.beginnings import StringStartsWith as StringStartsWith
from wlcompat.strings.changing import MatchRegularExpression as MatchRegularExpression
from wlcompat.strings.changing import StringCompare as StringCompare
from wlcompat.strings.changing import StringDelete as StringDelete
from wlcompat.strings.changing import StringIncrement as StringIncrement
from wlcompat.strings.changing import StringInsert as StringInsert
from wlcompat.strings.changing import StringReverse as StringReverse
from wlcompat.strings.changing import Truncate as Truncate
from wlcompat.strings.converting import AnsiToUnicode as AnsiToUnicode
from wlcompat.strings.converting import IsNumeric as IsNumeric
from wlcompat.strings.converting import NumToString as NumToString
from wlcompat.strings.converting import StringToUTF8 as StringToUTF8
from wlcompat.strings.converting import UTF8ToAnsi as UTF8ToAnsi
from wlcompat.strings.converting import UTF8ToString as UTF8ToString
from wlcompat.strings.converting import UTF8ToUnicode as UTF8ToUnicode
from wlcompat.strings.converting import UnicodeToAnsi as UnicodeToAnsi
from wlcompat.strings.converting import Val as Val
from wlcompat.strings.encoding import BufferToHexa as BufferToHexa
from wlcompat.strings.encoding import Decode as Decode
from wlcompat.strings.encoding import Encode as Encode
from wlcompat.strings.encoding import HexaToBuffer as HexaToBuffer
from wlcompat.strings.encoding import HexaToInteger as HexaToInteger
from wlcompat.strings.encoding import IntegerToHexa as IntegerToHexa
from wlcompat.strings.encoding import URLDecode as URLDecode
from wlcompat.strings.encoding import URLEncode as URLEncode
from wlcompat.strings.extracting import ExtractLine as ExtractLine
from wlcompat.strings.extracting import ExtractString as ExtractString
from wlcompat.strings.extracting import ExtractStringBetween as ExtractStringBetween
from wlcompat.strings.extracting import StringSplit as StringSplit
from wlcompat.strings.functions import Asc as Asc
from wlcompat.strings.functions import Charact as Charact
from wlcompat.strings.functions import CharactUnicode as CharactUnicode
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
from wlcompat.strings.hashing import HashCheckString as HashCheckString
from wlcompat.strings.hashing import HashFile as HashFile
from wlcompat.strings.hashing import HashString as HashString
from wlcompat.strings.markup import HTMLToText as HTMLToText
from wlcompat.strings.markup import TextToHTML as TextToHTML
from wlcompat.strings.markup import XMLToText as XMLToText
from wlcompat.strings.searching import Contains as Contains
from wlcompat.strings.searching import Position as Position
from wlcompat.strings.searching import PositionOccurrence as PositionOccurrence
from wlcompat.strings.searching import Replace as Replace
from wlcompat.strings.searching import StringCount as StringCount
from wlcompat.strings.taking_out import NoCharacter as NoCharacter
from wlcompat.strings.taking_out import NoLeftCharacter as NoLeftCharacter
from wlcompat.strings.taking_out import NoRightCharacter as NoRightCharacter
from wlcompat.strings.taking_out import XMLExtractString as XMLExtractString
from wlcompat.strings.urls import EmailCheckAddress as EmailCheckAddress
from wlcompat.strings.urls import URLExtractPath as URLExtractPath
from wlcompat.system.folders import SysDir as SysDir
from wlcompat.system.functions import CommandLine as CommandLine
from wlcompat.system.functions import ExeInfo as ExeInfo
from wlcompat.system.functions import InAutomaticTestMode as InAutomaticTestMode
from wlcompat.system.functions import InTestMode as InTestMode
from wlcompat.system.functions import NetworkUser as NetworkUser
from wlcompat.system.functions import ProjectInfo as ProjectInfo
from wlcompat.system.functions import SysEnvironment as SysEnvironment
from wlcompat.system.modes import InAndroidMode as InAndroidMode
from wlcompat.system.modes import InLinuxMode as InLinuxMode
from wlcompat.system.modes import InPocketMode as InPocketMode
from wlcompat.system.modes import InSimulatorMode as InSimulatorMode
from wlcompat.system.modes import InWindowsMode as InWindowsMode
from wlcompat.system.modes import IniOSMode as IniOSMode
from wlcompat.system.modes import Nation as Nation
from wlcompat.system.parameters import DeleteParameter as DeleteParameter
from wlcompat.system.parameters import InitParameter as InitParameter
from wlcompat.system.parameters import ListParameter as ListParameter
from wlcompat.system.parameters import LoadParameter as LoadParameter
from wlcompat.system.parameters import SaveParameter as SaveParameter
from wlcompat.system.parameters import fDataDirUser as fDataDirUser
from wlcompat.system.starting import ExeRun as ExeRun
from wlcompat.system.starting import ShellExecute as ShellExecute
from wlcompat.threads.functions import ThreadCurrent as ThreadCurrent
from wlcompat.threads.functions import ThreadEnd as ThreadEnd
from wlcompat.threads.functions import ThreadExecute as ThreadExecute
from wlcompat.threads.functions import ThreadMode as ThreadMode
from wlcompat.threads.functions import ThreadPause as ThreadPause
from wlcompat.threads.functions import ThreadPersistent as ThreadPersistent
from wlcompat.threads.functions import ThreadPriority as ThreadPriority
from wlcompat.threads.functions import ThreadRequestStop as ThreadRequestStop
from wlcompat.threads.functions import ThreadResume as ThreadResume
from wlcompat.threads.functions import ThreadSendSignal as ThreadSendSignal
from wlcompat.threads.functions import ThreadState as ThreadState
from wlcompat.threads.functions import ThreadStop as ThreadStop
from wlcompat.threads.functions import ThreadStopRequested as ThreadStopRequested
from wlcompat.threads.functions import ThreadSuspend as ThreadSuspend
from wlcompat.threads.functions import ThreadWait as ThreadWait
from wlcompat.threads.functions import ThreadWaitSignal as ThreadWaitSignal
from wlcompat.threads.in_main_thread import EndTimer as EndTimer
from wlcompat.threads.in_main_thread import EndTimerSys as EndTimerSys
from wlcompat.threads.in_main_thread import ExecuteMainThread as ExecuteMainThread
from wlcompat.threads.in_main_thread import ExecuteMainThreadAsynchronous as ExecuteMainThreadAsynchronous
from wlcompat.threads.in_main_thread import Multitask as Multitask
from wlcompat.threads.in_main_thread import Timer as Timer
from wlcompat.threads.in_main_thread import TimerSys as TimerSys
from wlcompat.threads.parallel import MyPreviousParallelTask as MyPreviousParallelTask
from wlcompat.threads.parallel import ParallelTaskCancel as ParallelTaskCancel
from wlcompat.threads.parallel import ParallelTaskConfigure as ParallelTaskConfigure
from wlcompat.threads.parallel import ParallelTaskExecute as ParallelTaskExecute
from wlcompat.threads.parallel import ParallelTaskExecuteAfter as ParallelTaskExecuteAfter
from wlcompat.threads.parallel import ParallelTaskExecuteAfterAll as ParallelTaskExecuteAfterAll
from wlcompat.threads.parallel import ParallelTaskExecuteAfterOne as ParallelTaskExecuteAfterOne
from wlcompat.threads.parallel import ParallelTaskWait as ParallelTaskWait
from wlcompat.threads.parallel import ParallelTaskWaitAll as ParallelTaskWaitAll
from wlcompat.threads.synchronization import CriticalSectionEnd as CriticalSectionEnd
from wlcompat.threads.synchronization import CriticalSectionStart as CriticalSectionStart
from wlcompat.threads.synchronization import EventChange as EventChange
from wlcompat.threads.synchronization import EventClose as EventClose
from wlcompat.threads.synchronization import EventCreate as EventCreate
from wlcompat.threads.synchronization import EventDestroy as EventDestroy
from wlcompat.threads.synchronization import EventOpen as EventOpen
from wlcompat.threads.synchronization import EventWait as EventWait
from wlcompat.threads.synchronization import MutexCreate as MutexCreate
from wlcompat.threads.synchronization import MutexDestroy as MutexDestroy
from wlcompat.threads.synchronization import MutexEnd as MutexEnd
from wlcompat.threads.synchronization import MutexStart as MutexStart
from wlcompat.threads.synchronization import SemaphoreCreate as SemaphoreCreate
from wlcompat.threads.synchronization import SemaphoreDestroy as SemaphoreDestroy
from wlcompat.threads.synchronization import SemaphoreEnd as SemaphoreEnd
from wlcompat.threads.synchronization import SemaphoreStart as SemaphoreStart
from wlcompat.variables.functions import Swap as Swap
from wlcompat.variables.functions import VariableReset as VariableReset
from wlcompat.variants.enumerations import CombinationFromName as CombinationFromName
from wlcompat.variants.enumerations import CombinationFromValue as CombinationFromValue
from wlcompat.variants.enumerations import EnumerationCheckName as EnumerationCheckName
from wlcompat.variants.enumerations import EnumerationCheckValue as EnumerationCheckValue
from wlcompat.variants.enumerations import EnumerationFromName as EnumerationFromName
from wlcompat.variants.enumerations import EnumerationFromValue as EnumerationFromValue
from wlcompat.variants.functions import JSONToVariant as JSONToVariant
from wlcompat.variants.functions import StringToJSON as StringToJSON
from wlcompat.variants.functions import VariantToJSON as VariantToJSON
from wlcompat.variants.types import TypeVar as TypeVar
from wlcompat.xml.functions import XMLBuildString as XMLBuildString
from wlcompat.xml.functions import XMLOpen as XMLOpen
from wlcompat.xml.functions import XMLSave as XMLSave
from wlcompat.archives.constants import ArchiveMode as _ArchiveMode
from wlcompat.archives.constants import ExtractOptions as _ExtractOptions
from wlcompat.archives.constants import StoredPath as _StoredPath
from wlcompat.arrays.options import ArrayOptions as _ArrayOptions
from wlcompat.arrays.rearranging import Moving as _Moving
from wlcompat.dates.constants import DurationForm as _DurationForm
from wlcompat.dates.constants import EpochUnit as _EpochUnit
from wlcompat.dates.constants import WaitKind as _WaitKind
from wlcompat.debugging.constants import DebugDetail as _DebugDetail
from wlcompat.debugging.verifying import TestOutcome as _TestOutcome
from wlcompat.dialogs.constants import Answer as _Answer
from wlcompat.encryption.constants import Cipher as _Cipher
from wlcompat.encryption.constants import CipherMode as _CipherMode
from wlcompat.encryption.constants import Padding as _Padding
from wlcompat.errors.constants import Behaviour as _Behaviour
from wlcompat.errors.constants import ErrorDetail as _ErrorDetail
from wlcompat.errors.constants import ErrorNumber as _ErrorNumber
from wlcompat.errors.constants import Operation as _Operation
from wlcompat.files.drives import DriveDetail as _DriveDetail
from wlcompat.files.drives import SizeUnit as _SizeUnit
from wlcompat.files.options import FileOptions as _FileOptions
from wlcompat.files.options import Moment as _Moment
from wlcompat.files.options import OpenOptions as _OpenOptions
from wlcompat.files.options import Origin as _Origin
from wlcompat.files.options import PathPart as _PathPart
from wlcompat.http.constants import ResultPart as _ResultPart
from wlcompat.mail.constants import SessionOptions as _SessionOptions
from wlcompat.network.constants import AddressFamily as _AddressFamily
from wlcompat.numbers.constants import GuidForm as _GuidForm
from wlcompat.serialization.constants import Form as _Form
from wlcompat.sockets.constants import SocketSettings as _SocketSettings
from wlcompat.sockets.options import PeerInformation as _PeerInformation
from wlcompat.sockets.options import SocketOption as _SocketOption
from wlcompat.sockets.options import SslOptions as _SslOptions
from wlcompat.sockets.options import TransmissionMode as _TransmissionMode
from wlcompat.strings.charsets import Charset as _Charset
from wlcompat.strings.options import Encoding as _Encoding
from wlcompat.strings.options import FormatOptions as _FormatOptions
from wlcompat.strings.options import HashAlgorithm as _HashAlgorithm
from wlcompat.strings.options import HexadecimalForm as _HexadecimalForm
from wlcompat.strings.options import Rank as _Rank
from wlcompat.strings.options import SearchOptions as _SearchOptions
from wlcompat.strings.options import SpaceOptions as _SpaceOptions
from wlcompat.strings.options import UrlEncoding as _UrlEncoding
from wlcompat.strings.urls import AddressCheck as _AddressCheck
from wlcompat.strings.urls import UrlPart as _UrlPart
from wlcompat.system.constants import ParameterPlace as _ParameterPlace
from wlcompat.system.constants import ProgramDetail as _ProgramDetail
from wlcompat.system.folders import SystemFolder as _SystemFolder
from wlcompat.system.modes import Language as _Language
from wlcompat.system.starting import WaitMode as _WaitMode
from wlcompat.system.starting import WindowMode as _WindowMode
from wlcompat.threads.constants import Sharing as _Sharing
from wlcompat.threads.constants import ThreadManagement as _ThreadManagement
from wlcompat.threads.constants import ThreadStatus as _ThreadStatus
from wlcompat.threads.objects import EventMode as _EventMode
from wlcompat.threads.objects import EventStatus as _EventStatus
from wlcompat.threads.parallel import TaskParameter as _TaskParameter
from wlcompat.threads.tasks import TaskOptions as _TaskOptions
from wlcompat.threads.thread import ThreadOptions as _ThreadOptions
from wlcompat.variants.constants import JsonForm as _JsonForm
from wlcompat.variants.constants import ValueType as _ValueType
from wlcompat.xml.functions import XmlSource as _XmlSource

SUPPORT: dict[str, str]
Ajoute = Add
AnsiVersUnicode = AnsiToUnicode
ArcCosinus = ArcCosine
ArcSinus = ArcSine
ArcTang = ArcTan
TableauAjoute = ArrayAdd
TableauAjouteLigne = ArrayAddLine
TableauAjouteTrié = ArrayAddSorted
TableauCopie = ArrayCopy
TableauOccurrence = ArrayCount
TableauSupprime = ArrayDelete
TableauSupprimeTout = ArrayDeleteAll
TableauSupprimeDoublon = ArrayDeleteDuplicate
TableauSupprimeLigne = ArrayDeleteLine
TableauInsère = ArrayInsert
TableauInsèreLigne = ArrayInsertLine
TableauDéplace = ArrayMove
TableauDéplaceLigne = ArrayMoveLine
TableauInverse = ArrayReverse
TableauCherche = ArraySeek
TableauMélange = ArrayShuffle
TableauTrie = ArraySort
TableauEchangeLigne = ArraySwapLine
TableauVersChaîne = ArrayToString
Moyenne = Average
JourFérié = BankHoliday
JourFériéAjoute = BankHolidayAdd
JourFériéSupprimeTout = BankHolidayDeleteAll
Bip = Beep
ETBinaire = BinaryAND
NONBinaire = BinaryNOT
OUBinaire = BinaryOR
OUExclusifBinaire = BinaryXOR
bitDécaleGauche = bitLeftShift
bitDécaleDroite = bitRightShift
BufferVersHexa = BufferToHexa
Caract = Charact
CaractUnicode = CharactUnicode
ChronoFin = ChronoEnd
ChronoRAZ = ChronoReset
ChronoReprend = ChronoResume
ChronoDébut = ChronoStart
ChronoValeur = ChronoValue
CombinaisonDepuisNom = CombinationFromName
CombinaisonDepuisValeur = CombinationFromValue
LigneCommande = CommandLine
TailleCommune = CommonLength
Complète = Complete
ComplèteRep = CompleteDir
Compacte = Compress
Confirmer = Confirm
ConfirmerAsynchrone = ConfirmAsynchronous
Contient = Contains
Cosinus = Cosine
CoTang = CoTan
SectionCritiqueFin = CriticalSectionEnd
SectionCritiqueDébut = CriticalSectionStart
MoisEnCours = CurrentMonth
AnnéeEnCours = CurrentYear
DateDifférence = DateDifference
DateHeureDifférence = DateTimeDifference
DateHeureLocaleVersUTC = DateTimeLocalToUTC
DateHeureVersEpoch = DateTimeToEpoch
DateHeureVersChaîne = DateTimeToString
DateHeureUTCVersLocale = DateTimeUTCToLocal
DateHeureValide = DateTimeValid
DateVersJour = DateToDay
DateVersJourEnLettre = DateToDayInAlpha
DateVersEntier = DateToInteger
DateVersMois = DateToMonth
DateVersMoisEnLettre = DateToMonthInAlpha
DateVersChaîne = DateToString
DateVersNuméroDeSemaine = DateToWeekNumber
DateValide = DateValid
NuméroDeJourVersLettre = DayNumberToLetter
dbgAssertion = dbgAssert
dbgVérifieFaux = dbgCheckFalse
dbgVérifieVrai = dbgCheckTrue
dbgActiveAssertion = dbgEnableAssert
PartieDécimale = DecimalPart
Décode = Decode
DécrypteStandard = DecryptStandard
Supprime = Delete
SupprimeTout = DeleteAll
SupprimeParamètre = DeleteParameter
Défile = Dequeue
Désérialise = Deserialize
Dialogue = Dialog
DialogueAsynchrone = DialogAsynchronous
DuréeVersChaîne = DurationToString
Pâques = Easter
EmailVérifieAdresse = EmailCheckAddress
EmailFermeSession = EmailCloseSession
EmailChargeFichierAttaché = EmailLoadAttachment
EmailEnvoieMessage = EmailSendMessage
EmailChangeTimeOut = EmailSetTimeOut
EmailOuvreSession = EmailStartSession
CrypteStandard = EncryptStandard
FinProgramme = EndProgram
FinTimer = EndTimer
FinTimerSys = EndTimerSys
Enfile = Enqueue
EnumérationVérifieNom = EnumerationCheckName
EnumérationVérifieValeur = EnumerationCheckValue
EnumérationDepuisNom = EnumerationFromName
EnumérationDepuisValeur = EnumerationFromValue
EpochVersDateHeure = EpochToDateTime
Erreur = Error
ErreurAsynchrone = ErrorAsynchronous
ErreurConstruit = ErrorBuild
ErreurChangeParamètre = ErrorChangeParameter
ErreurInfo = ErrorInfo
ErreurDétectée = ErrorOccurred
ErreurPropage = ErrorPropagate
ErreurRestaureParamètre = ErrorRestoreParameter
ErreurDéclenche = ErrorThrow
ErreurAvecDélai = ErrorWithTimeout
SignalModifie = EventChange
SignalFerme = EventClose
SignalCrée = EventCreate
SignalDétruit = EventDestroy
SignalOuvre = EventOpen
SignalAttend = EventWait
ExceptionChangeParamètre = ExceptionChangeParameter
ExceptionAffiche = ExceptionDisplay
ExceptionActive = ExceptionEnable
ExceptionPropage = ExceptionPropagate
ExceptionRestaureParamètre = ExceptionRestoreParameter
ExceptionDéclenche = ExceptionThrow
Exécute = Execute
ExécuteThreadPrincipal = ExecuteMainThread
ExécuteThreadPrincipalAsynchrone = ExecuteMainThreadAsynchronous
LanceAppli = ExeRun
ExtraitLigne = ExtractLine
ExtraitChaîne = ExtractString
ExtraitChaîneEntre = ExtractStringBetween
Factorielle = Factorial
fAjouteTexte = fAddText
fAttributLectureSeule = fAttributeReadOnly
fConstruitChemin = fBuildPath
fFerme = fClose
fRepCopie = fCopyDir
fCopieFichier = fCopyFile
fCrée = fCreate
fRepEnCours = fCurrentDir
fRepDonnées = fDataDir
fRepDonnéesUtilisateur = fDataDirUser
fDateHeure = fDateTime
fSupprime = fDelete
fRep = fDir
fRépertoireExiste = fDirectoryExist
fRepExiste = fDirExist
fDisqueInfo = fDriveInfo
fDisquePrêt = fDriveReady
fRepExe = fExeDir
fExtraitChemin = fExtractPath
fFichierExiste = fFileExist
PremierJourDuMois = FirstDayOfMonth
PremierJourDeLaSemaine = FirstDayOfWeek
PremierJourDeLAnnée = FirstDayOfYear
fListeRépertoire = fListDirectory
fListeFichier = fListFile
fChargeBuffer = fLoadBuffer
fChargeTexte = fLoadText
fRepCrée = fMakeDir
fTypeMIME = fMIMEType
fRepDéplace = fMoveDir
fDéplaceFichier = fMoveFile
fOuvre = fOpen
fLit = fRead
fLitLigne = fReadLine
fRepSupprime = fRemoveDir
fRenomme = fRename
fSauveBuffer = fSaveBuffer
fSauveTexte = fSaveText
fPositionne = fSeek
fSép = fSep
fTaille = fSize
fFichierTemp = fTempFile
fRépertoireTemp = fTempPath
fHeure = fTime
fEcrit = fWrite
fEcritLigne = fWriteLine
GénèreMotDePasse = GeneratePassword
DonneGUID = GetGUID
DonneIdentifiant = GetIdentifier
HashVérifieChaîne = HashCheckString
HashFichier = HashFile
HashChaîne = HashString
HexaVersBuffer = HexaToBuffer
HexaVersEntier = HexaToInteger
PoidsFort = HiWord
Sablier = HourGlass
HTMLVersRVB = HTMLToRGB
HTMLVersTexte = HTMLToText
HTTPDonneRésultat = HTTPGetResult
HTTPRequête = HTTPRequest
HTTPEnvoie = HTTPSend
EnModeAndroid = InAndroidMode
EnModeTestAutomatique = InAutomaticTestMode
InfoAsynchrone = InfoAsynchronous
InfoConstruit = InfoBuild
InfoAvecDélai = InfoWithTimeout
EnModeiOS = IniOSMode
INILit = INIRead
InitParamètre = InitParameter
InitHasard = InitRandom
INIEcrit = INIWrite
EnModeLinux = InLinuxMode
EnModePocket = InPocketMode
Saisie = Input
Insère = Insert
EnModeSimulateur = InSimulatorMode
PartieEntière = IntegerPart
EntierVersDate = IntegerToDate
EntierVersJour = IntegerToDay
EntierVersJourEnLettre = IntegerToDayInAlpha
EntierVersHexa = IntegerToHexa
EntierVersMoisEnLettre = IntegerToMonthInAlpha
EntierVersHeure = IntegerToTime
EntierVersNuméroDeSemaine = IntegerToWeekNumber
EnModeTest = InTestMode
EnModeWindows = InWindowsMode
EstPair = IsEven
EstNumérique = IsNumeric
EstImpair = IsOdd
JSONVersVariant = JSONToVariant
DernierJourDuMois = LastDayOfMonth
DernierJourDeLaSemaine = LastDayOfWeek
AnnéeBissextile = LeapYear
Gauche = Left
Taille = Length
TailleVersChaîne = LengthToString
ListeParamètre = ListParameter
ChargeParamètre = LoadParameter
Minuscule = Lower
PoidsFaible = LoWord
VérifieExpressionRégulière = MatchRegularExpression
Milieu = Middle
NuméroDeMoisVersLettre = MonthNumberToLetter
Multitâche = Multitask
MutexCrée = MutexCreate
MutexDétruit = MutexDestroy
MutexFin = MutexEnd
MutexDébut = MutexStart
MaTâcheParallèlePrécédente = MyPreviousParallelTask
NetAdresseIP = NetIPAddress
NetIPVersMAC = NetIPToMAC
NetListeAdresseIP = NetListIPAddress
NetAdresseMAC = NetMACAddress
NetNomMachine = NetMachineName
NetMACVersIP = NetMACToIP
RéseauUtilisateur = NetworkUser
TitreSuivant = NextTitle
SansAccent = NoAccent
SansCaractère = NoCharacter
SansCaractèreGauche = NoLeftCharacter
SansCaractèreDroite = NoRightCharacter
SansEspace = NoSpace
Maintenant = Now
NumériqueVersChaîne = NumToString
OKAnnuler = OKCancel
OKAnnulerAsynchrone = OKCancelAsynchronous
TâcheParallèleAnnule = ParallelTaskCancel
TâcheParallèleParamètre = ParallelTaskConfigure
TâcheParallèleExécute = ParallelTaskExecute
TâcheParallèleExécuteAprès = ParallelTaskExecuteAfter
TâcheParallèleExécuteAprèsToutes = ParallelTaskExecuteAfterAll
TâcheParallèleExécuteAprèsUne = ParallelTaskExecuteAfterOne
TâcheParallèleAttend = ParallelTaskWait
TâcheParallèleAttendToutes = ParallelTaskWaitAll
Dépile = Pop
Puissance = Power
ProjetInfo = ProjectInfo
Empile = Push
Hasard = Random
RéelVersDateHeure = RealToDateTime
Répète = RepeatString
Remplace = Replace
RESTEnvoie = RESTSend
RVB = RGB
RVBBleu = RGBBlue
RVBVert = RGBGreen
RVBRouge = RGBRed
RVBVersHTML = RGBToHTML
Droite = Right
Racine = Root
Arrondi = Round
ArrondiInférieur = RoundDown
ArrondiSupérieur = RoundUp
SauveParamètre = SaveParameter
Cherche = Seek
SémaphoreCrée = SemaphoreCreate
SémaphoreDétruit = SemaphoreDestroy
SémaphoreFin = SemaphoreEnd
SémaphoreDébut = SemaphoreStart
Sérialise = Serialize
LanceAppliAssociée = ShellExecute
Sinus = Sine
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
ChaîneCompare = StringCompare
ChaîneOccurrence = StringCount
ChaîneSupprime = StringDelete
ChaîneFinitPar = StringEndsWith
ChaîneFormate = StringFormat
ChaîneIncrémente = StringIncrement
ChaîneInsère = StringInsert
Inverse = StringReverse
ChaîneDécoupe = StringSplit
ChaîneCommencePar = StringStartsWith
ChaîneVersTableau = StringToArray
ChaîneVersDate = StringToDate
ChaîneVersDurée = StringToDuration
ChaîneVersJSON = StringToJSON
ChaîneVersHeure = StringToTime
ChaîneVersUTF8 = StringToUTF8
Somme = Sum
Echange = Swap
DateHeureSys = SysDateTime
SysRep = SysDir
SysEnvironnement = SysEnvironment
Tang = Tan
TestVérifie = TestVerify
TestEcritRésultat = TestWriteResult
TexteVersHTML = TextToHTML
ThreadCourant = ThreadCurrent
ThreadFin = ThreadEnd
ThreadExécute = ThreadExecute
ThreadPersistant = ThreadPersistent
ThreadPriorité = ThreadPriority
ThreadDemandeArrêt = ThreadRequestStop
ThreadReprend = ThreadResume
ThreadEnvoieSignal = ThreadSendSignal
ThreadEtat = ThreadState
ThreadArrête = ThreadStop
ThreadArrêtDemandé = ThreadStopRequested
ThreadAttend = ThreadWait
ThreadAttendSignal = ThreadWaitSignal
HeureDifférence = TimeDifference
HeureSys = TimeSys
HeureVersEntier = TimeToInteger
HeureVersChaîne = TimeToString
HeureValide = TimeValid
ToastAffiche = ToastDisplay
DateDuJour = Today
Demain = Tomorrow
TraceConstruit = TraceBuild
Tronque = Truncate
Décompacte = Uncompress
UnicodeVersAnsi = UnicodeToAnsi
Majuscule = Upper
URLDécode = URLDecode
URLExtraitChemin = URLExtractPath
UTF8VersAnsi = UTF8ToAnsi
UTF8VersChaîne = UTF8ToString
UTF8VersUnicode = UTF8ToUnicode
VariableRAZ = VariableReset
VariantVersJSON = VariantToJSON
Temporisation = Wait
Avertissement = Warning
AvertissementAsynchrone = WarningAsynchronous
AvertissementConstruit = WarningBuild
NuméroDeSemaine = WeekNumber
SemaineVersDate = WeekToDate
XMLConstruitChaîne = XMLBuildString
XMLExtraitChaîne = XMLExtractString
XMLOuvre = XMLOpen
XMLSauve = XMLSave
XMLVersTexte = XMLToText
OuiNon = YesNo
OuiNonAsynchrone = YesNoAsynchronous
Hier = Yesterday
zipAjouteRépertoire = zipAddDirectory
zipAjouteFichier = zipAddFile
zipAjouteListeFichier = zipAddFileList
zipFerme = zipClose
zipCrée = zipCreate
zipExiste = zipExist
zipExtraitTout = zipExtractAll
zipExtraitFichier = zipExtractFile
zipEstMulti = zipIsMulti
zipListeFichier = zipListFile
zipMsgErreur = zipMsgError
zipNbFichier = zipNbFile
zipOuvre = zipOpen
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
BigEndian: Final[_HexadecimalForm]
Cancel: Final[_Answer]
Annuler: Final[_Answer]
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
charsetANSI: Final[_Charset]
alphabetAnsi: Final[_Charset]
charsetArabic: Final[_Charset]
alphabetArabe: Final[_Charset]
charsetBaltic: Final[_Charset]
alphabetBalte: Final[_Charset]
charsetChinese: Final[_Charset]
alphabetChinois: Final[_Charset]
charsetCurrent: Final[_Charset]
alphabetCourant: Final[_Charset]
charsetDefault: Final[_Charset]
alphabetDéfaut: Final[_Charset]
charsetEasternEurope: Final[_Charset]
alphabetEuropeEst: Final[_Charset]
charsetGreek: Final[_Charset]
alphabetGrec: Final[_Charset]
charsetHebrew: Final[_Charset]
alphabetHébreu: Final[_Charset]
charsetJapanese: Final[_Charset]
alphabetJaponais: Final[_Charset]
charsetKorean: Final[_Charset]
alphabetCoréen: Final[_Charset]
charsetMac: Final[_Charset]
alphabetMac: Final[_Charset]
charsetRussian: Final[_Charset]
alphabetRusse: Final[_Charset]
charsetThai: Final[_Charset]
alphabetThaï: Final[_Charset]
charsetTraditionalChinese: Final[_Charset]
alphabetChinoisTraditionnel: Final[_Charset]
charsetTurkish: Final[_Charset]
alphabetTurc: Final[_Charset]
charsetUTF8: Final[_Charset]
alphabetUTF8: Final[_Charset]
charsetVietnamese: Final[_Charset]
alphabetVietnamien: Final[_Charset]
charsetWestern: Final[_Charset]
alphabetOccidental: Final[_Charset]
CR: Final[str]
RC: Final[str]
CRLF: Final[str]
cryptAES128: Final[_Cipher]
crypteAES128: Final[_Cipher]
cryptAES192: Final[_Cipher]
crypteAES192: Final[_Cipher]
cryptAES256: Final[_Cipher]
crypteAES256: Final[_Cipher]
cryptCBC: Final[_CipherMode]
crypteCBC: Final[_CipherMode]
cryptECB: Final[_CipherMode]
crypteECB: Final[_CipherMode]
cryptPaddingPKCS: Final[_Padding]
cryptePaddingPKCS: Final[_Padding]
cryptPaddingZero: Final[_Padding]
cryptePaddingZéro: Final[_Padding]
dbgCallingProcess: Final[_DebugDetail]
dbgTraitementAppelant: Final[_DebugDetail]
dbgElement: Final[_DebugDetail]
dbgElément: Final[_DebugDetail]
dbgLine: Final[_DebugDetail]
dbgLigne: Final[_DebugDetail]
dbgProcess: Final[_DebugDetail]
dbgTraitement: Final[_DebugDetail]
dbgStack: Final[_DebugDetail]
dbgPile: Final[_DebugDetail]
dlgIconError: Final[int]
dlgIcôneErreur: Final[int]
dlgIconInfo: Final[int]
dlgIcôneInfo: Final[int]
dlgIconQuestion: Final[int]
dlgIcôneQuestion: Final[int]
dlgIconWarning: Final[int]
dlgIcôneAvertissement: Final[int]
durationCenti: Final[_DurationForm]
duréeCentième: Final[_DurationForm]
durationMilli: Final[_DurationForm]
duréeMillième: Final[_DurationForm]
emailAdresseSyntaxeIncorrecte: Final[_AddressCheck]
emailAdresseValide: Final[_AddressCheck]
emailOptionDefault: Final[_SessionOptions]
emailOptionDéfaut: Final[_SessionOptions]
emailOptionSecuredTLS: Final[_SessionOptions]
emailOptionSécuriséTLS: Final[_SessionOptions]
emailValidateSyntaxStrict: Final[_AddressCheck]
emailValideSyntaxe: Final[_AddressCheck]
encodeBASE64: Final[_Encoding]
encodeBASE64NoCR: Final[_Encoding]
encodeBASE64SansRC: Final[_Encoding]
encodeBASE64URL: Final[_Encoding]
encodeURLFromAnsi: Final[_UrlEncoding]
encodeURLDepuisAnsi: Final[_UrlEncoding]
encodeURLFromUnicode: Final[_UrlEncoding]
encodeURLDepuisUnicode: Final[_UrlEncoding]
encodeURLFromUTF8: Final[_UrlEncoding]
encodeURLDepuisUTF8: Final[_UrlEncoding]
encodeURLParameter: Final[_UrlEncoding]
encodeURLParamètre: Final[_UrlEncoding]
encodeURLToAnsi: Final[_UrlEncoding]
encodeURLVersAnsi: Final[_UrlEncoding]
encodeURLToUnicode: Final[_UrlEncoding]
encodeURLVersUnicode: Final[_UrlEncoding]
encodeURLToUTF8: Final[_UrlEncoding]
encodeURLVersUTF8: Final[_UrlEncoding]
EOT: Final[str]
epCode: Final[_Behaviour]
epDisplayMessage: Final[_Behaviour]
epAfficheMessage: Final[_Behaviour]
epDisplayMessageEndProcess: Final[_Behaviour]
epAfficheMessageFinTraitement: Final[_Behaviour]
epDisplayMessageEndProgram: Final[_Behaviour]
epAfficheMessageFinProgramme: Final[_Behaviour]
epExecuteProcedure: Final[_Behaviour]
epExécuteProcédure: Final[_Behaviour]
epGotoCaseError: Final[_Behaviour]
epGotoCasErreur: Final[_Behaviour]
epGotoCaseException: Final[_Behaviour]
epGotoCasException: Final[_Behaviour]
epochUnixMillisecond: Final[_EpochUnit]
epochUnixMilliseconde: Final[_EpochUnit]
epochUnixSecond: Final[_EpochUnit]
epochUnixSeconde: Final[_EpochUnit]
epResult: Final[_Behaviour]
epRenvoyer: Final[_Behaviour]
epResultError: Final[_Behaviour]
epRenvoyerErreur: Final[_Behaviour]
epReturn: Final[_Behaviour]
epRetour: Final[_Behaviour]
epReturnError: Final[_Behaviour]
epRetourErreur: Final[_Behaviour]
errCode: Final[_ErrorNumber]
errDateTime: Final[_ErrorDetail]
errDateHeure: Final[_ErrorDetail]
errDebugInfo: Final[_ErrorDetail]
errInfoDebug: Final[_ErrorDetail]
errDotNetException: Final[_ErrorDetail]
errExceptionDotNet: Final[_ErrorDetail]
errElement: Final[_ErrorDetail]
errElément: Final[_ErrorDetail]
errFullComponentName: Final[_ErrorDetail]
errNomCompletComposant: Final[_ErrorDetail]
errFullDetails: Final[_ErrorDetail]
errComplet: Final[_ErrorDetail]
errInfo: Final[_ErrorDetail]
errLine: Final[_ErrorNumber]
errLigne: Final[_ErrorNumber]
errMessage: Final[_ErrorDetail]
errOrigin: Final[_ErrorDetail]
errOrigine: Final[_ErrorDetail]
errProcess: Final[_ErrorDetail]
errTraitement: Final[_ErrorDetail]
errStack: Final[_ErrorDetail]
errPile: Final[_ErrorDetail]
errSubError: Final[_ErrorDetail]
errSubErrorCount: Final[_ErrorNumber]
errNombreSousErreur: Final[_ErrorNumber]
errSummary: Final[_ErrorDetail]
errRésumé: Final[_ErrorDetail]
errSystemCode: Final[_ErrorNumber]
errCodeSystème: Final[_ErrorNumber]
errSystemMessage: Final[_ErrorDetail]
errMessageSystème: Final[_ErrorDetail]
errWLFunction: Final[_ErrorDetail]
eventAutomatic: Final[_EventMode]
signalAutomatique: Final[_EventMode]
eventClose: Final[_EventStatus]
signalFermé: Final[_EventStatus]
eventManual: Final[_EventMode]
signalManuel: Final[_EventMode]
eventOpen: Final[_EventStatus]
signalOuvert: Final[_EventStatus]
eventOpenAndClose: Final[_EventStatus]
signalOuvertEtFermé: Final[_EventStatus]
exeActive: Final[_WindowMode]
exeActif: Final[_WindowMode]
exeDontWait: Final[_WaitMode]
exeNonBloquant: Final[_WaitMode]
exeIconize: Final[_WindowMode]
exeIconise: Final[_WindowMode]
exeInactive: Final[_WindowMode]
exeInactif: Final[_WindowMode]
exeMaximize: Final[_WindowMode]
exeMaximise: Final[_WindowMode]
exeName: Final[_ProgramDetail]
exeNom: Final[_ProgramDetail]
exeVersion: Final[_ProgramDetail]
exeWait: Final[_WaitMode]
exeBloquant: Final[_WaitMode]
fAccess: Final[_Moment]
fAccès: Final[_Moment]
fCreation: Final[_Moment]
fCréation: Final[_Moment]
fdFreeSpace: Final[_DriveDetail]
fDirectory: Final[_PathPart]
fRépertoire: Final[_PathPart]
fDrive: Final[_PathPart]
fDisque: Final[_PathPart]
fdTotalSpace: Final[_DriveDetail]
fExtension: Final[_PathPart]
fFileName: Final[_PathPart]
fFichier: Final[_PathPart]
firstRank: Final[_Rank]
rangPremier: Final[_Rank]
fModification: Final[_Moment]
foAdd: Final[_OpenOptions]
foAjout: Final[_OpenOptions]
foAnsi: Final[_OpenOptions]
foAutomaticDeletion: Final[_OpenOptions]
foSuppressionAutomatique: Final[_OpenOptions]
foCreate: Final[_OpenOptions]
foCréation: Final[_OpenOptions]
foCreateIfNotExist: Final[_OpenOptions]
foCréationSiInexistant: Final[_OpenOptions]
foRead: Final[_OpenOptions]
foLecture: Final[_OpenOptions]
foReadWrite: Final[_OpenOptions]
foLectureEcriture: Final[_OpenOptions]
foUnicode: Final[_OpenOptions]
foWrite: Final[_OpenOptions]
foEcriture: Final[_OpenOptions]
fpBeginning: Final[_Origin]
fpDébut: Final[_Origin]
fpCurrent: Final[_Origin]
fpCourant: Final[_Origin]
fpEnd: Final[_Origin]
fpFin: Final[_Origin]
frDirectory: Final[_FileOptions]
frRépertoire: Final[_FileOptions]
frFile: Final[_FileOptions]
frFichier: Final[_FileOptions]
frNotRecursive: Final[_FileOptions]
frNonRécursif: Final[_FileOptions]
FromBeginning: Final[_SearchOptions]
DepuisDébut: Final[_SearchOptions]
FromEnd: Final[_SearchOptions]
DepuisFin: Final[_SearchOptions]
fromFile: Final[_XmlSource]
depuisFichier: Final[_XmlSource]
fromString: Final[_XmlSource]
depuisChaîne: Final[_XmlSource]
frReadOnly: Final[_FileOptions]
frLectureSeule: Final[_FileOptions]
frRecursive: Final[_FileOptions]
frRécursif: Final[_FileOptions]
guidFormatted: Final[_GuidForm]
guidFormaté: Final[_GuidForm]
guidRough: Final[_GuidForm]
guidBrut: Final[_GuidForm]
HA_HMAC_MD5_128: Final[_HashAlgorithm]
HA_HMAC_RIPEMD_160: Final[_HashAlgorithm]
HA_HMAC_SHA_160: Final[_HashAlgorithm]
HA_HMAC_SHA_256: Final[_HashAlgorithm]
HA_HMAC_SHA_384: Final[_HashAlgorithm]
HA_HMAC_SHA_512: Final[_HashAlgorithm]
HA_MD5_128: Final[_HashAlgorithm]
HA_RIPEMD_160: Final[_HashAlgorithm]
HA_SHA_160: Final[_HashAlgorithm]
HA_SHA_256: Final[_HashAlgorithm]
HA_SHA_384: Final[_HashAlgorithm]
HA_SHA_512: Final[_HashAlgorithm]
haCenter: Final[int]
chCentre: Final[int]
haLeft: Final[int]
chGauche: Final[int]
haRight: Final[int]
chDroite: Final[int]
httpDelete: Final[str]
httpGet: Final[str]
httpHead: Final[str]
httpHeader: Final[_ResultPart]
httpEntête: Final[_ResultPart]
httpPatch: Final[str]
httpPost: Final[str]
httpPut: Final[str]
httpResult: Final[_ResultPart]
httpRésultat: Final[_ResultPart]
IgnoreCase: Final[_SearchOptions]
SansCasse: Final[_SearchOptions]
Infinite: Final[int]
Infini: Final[int]
IPv4: Final[_AddressFamily]
IPv6: Final[_AddressFamily]
lastRank: Final[_Rank]
rangDernier: Final[_Rank]
maskEmailDate: Final[str]
maskDateEmail: Final[str]
maskSystemDate: Final[str]
maskDateSystème: Final[str]
maskSystemTime: Final[str]
maskHeureSystème: Final[str]
nationEnglish: Final[_Language]
nationAnglais: Final[_Language]
nationFrench: Final[_Language]
nationFrançais: Final[_Language]
nationGerman: Final[_Language]
nationAllemand: Final[_Language]
nextRank: Final[_Rank]
rangSuivant: Final[_Rank]
No: Final[_Answer]
Non: Final[_Answer]
NoGrouping: Final[_HexadecimalForm]
SansRegroupement: Final[_HexadecimalForm]
NoLine: Final[_HexadecimalForm]
SansLigne: Final[_HexadecimalForm]
opCancel: Final[_Operation]
opAnnuler: Final[_Operation]
opEndProcess: Final[_Operation]
opFinTraitement: Final[_Operation]
opEndProgram: Final[_Operation]
opFinProgramme: Final[_Operation]
optionSSL: Final[_SessionOptions]
paramIni: Final[_ParameterPlace]
paramRegistry: Final[_ParameterPlace]
paramRegistre: Final[_ParameterPlace]
paramString: Final[_ParameterPlace]
paramChaîne: Final[_ParameterPlace]
paramXML: Final[_ParameterPlace]
piProjectName: Final[_ProgramDetail]
piNomProjet: Final[_ProgramDetail]
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
psdBinary: Final[_Form]
psdBinaire: Final[_Form]
psdBinaryFormat16: Final[_Form]
psdBinaireFormat16: Final[_Form]
psdFormatting: Final[_JsonForm]
psdMiseEnForme: Final[_JsonForm]
psdJSON: Final[_Form]
psdXML: Final[_Form]
ptoFullCopyHFSQLContext: Final[_TaskOptions]
tpoCopieComplèteContexteHFSQL: Final[_TaskOptions]
ptoMainThread: Final[_TaskOptions]
tpoThreadPrincipal: Final[_TaskOptions]
ptpMaximumNumberThread: Final[_TaskParameter]
tppNombreMaximalThread: Final[_TaskParameter]
shareGlobal: Final[_Sharing]
partageGlobal: Final[_Sharing]
shareNone: Final[_Sharing]
partageAucun: Final[_Sharing]
shareUser: Final[_Sharing]
partageUtilisateur: Final[_Sharing]
sizeGB: Final[_SizeUnit]
sizeKB: Final[_SizeUnit]
sizeMB: Final[_SizeUnit]
sizeTB: Final[_SizeUnit]
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
srAppData: Final[_SystemFolder]
srDesktop: Final[_SystemFolder]
srBureau: Final[_SystemFolder]
srDownloads: Final[_SystemFolder]
srTéléchargements: Final[_SystemFolder]
srLocalAppData: Final[_SystemFolder]
srAppDataLocal: Final[_SystemFolder]
srMyDocuments: Final[_SystemFolder]
srMesDocuments: Final[_SystemFolder]
srMyMusic: Final[_SystemFolder]
srMaMusique: Final[_SystemFolder]
srMyPictures: Final[_SystemFolder]
srMesImages: Final[_SystemFolder]
srMyVideos: Final[_SystemFolder]
srMesVidéos: Final[_SystemFolder]
srProfile: Final[_SystemFolder]
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
tdEchange: Final[_Moving]
tempoDessin: Final[_WaitKind]
tempoRien: Final[_WaitKind]
tempoSourisEtClavier: Final[_WaitKind]
tempoTimer: Final[_WaitKind]
threadAuto: Final[_ThreadManagement]
threadCriticalSection: Final[_ThreadManagement]
threadSectionCritique: Final[_ThreadManagement]
threadFullCopyHFSQLContext: Final[_ThreadOptions]
threadCopieComplèteContexteHFSQL: Final[_ThreadOptions]
threadGlobalContext: Final[_ThreadOptions]
threadContexteGlobal: Final[_ThreadOptions]
threadLightCopyHFSQLContext: Final[_ThreadOptions]
threadCopieLégèreContexteHFSQL: Final[_ThreadOptions]
threadMain: Final[str]
threadPrincipal: Final[str]
threadMonoProcessor: Final[_ThreadManagement]
threadMonoProcesseur: Final[_ThreadManagement]
threadMultiProcessor: Final[_ThreadManagement]
threadMultiProcesseur: Final[_ThreadManagement]
threadNormal: Final[_ThreadOptions]
threadRunning: Final[_ThreadStatus]
threadEnCours: Final[_ThreadStatus]
threadSecure: Final[_ThreadOptions]
threadSécurisé: Final[_ThreadOptions]
threadSuspended: Final[_ThreadStatus]
threadSuspendu: Final[_ThreadStatus]
threadUnknown: Final[_ThreadStatus]
threadInexistant: Final[_ThreadStatus]
threadUtiliseHFSQL: Final[_ThreadOptions]
threadUtiliseHyperFile: Final[_ThreadOptions]
threadWaitForStart: Final[_ThreadOptions]
threadAttendDémarrage: Final[_ThreadOptions]
toastLong: Final[int]
toastShort: Final[int]
toastCourt: Final[int]
tpoCopieLégèreContexteHFSQL: Final[_TaskOptions]
ttAscending: Final[_ArrayOptions]
twrError: Final[_TestOutcome]
terErreur: Final[_TestOutcome]
twrInfo: Final[_TestOutcome]
terInfo: Final[_TestOutcome]
typeMimeBinary: Final[str]
typeMimeBinaire: Final[str]
typeMimeHTML: Final[str]
typeMimeJSON: Final[str]
typeMimeText: Final[str]
typeMimeTexte: Final[str]
typeMimeXML: Final[str]
urlDomain: Final[_UrlPart]
urlDomaine: Final[_UrlPart]
urlProtocol: Final[_UrlPart]
urlProtocole: Final[_UrlPart]
vaBottom: Final[int]
cvBas: Final[int]
vaMiddle: Final[int]
cvMilieu: Final[int]
vaTop: Final[int]
cvHaut: Final[int]
WholeWord: Final[_SearchOptions]
MotComplet: Final[_SearchOptions]
WithDuplicates: Final[_ArrayOptions]
AvecDoublon: Final[_ArrayOptions]
wlArray: Final[_ValueType]
wlTableau: Final[_ValueType]
wlAssociativeArray: Final[_ValueType]
wlTableauAssociatif: Final[_ValueType]
wlBoolean: Final[_ValueType]
wlBooléen: Final[_ValueType]
wlBuffer: Final[_ValueType]
wlCurrency: Final[_ValueType]
wlMonétaire: Final[_ValueType]
wlDate: Final[_ValueType]
wlDateTime: Final[_ValueType]
wlDateHeure: Final[_ValueType]
wlDuration: Final[_ValueType]
wlDurée: Final[_ValueType]
wlInstance: Final[_ValueType]
wlInt: Final[_ValueType]
wlEntier: Final[_ValueType]
wlNumeric: Final[_ValueType]
wlNumérique: Final[_ValueType]
wlReal: Final[_ValueType]
wlRéel: Final[_ValueType]
wlString: Final[_ValueType]
wlChaîne: Final[_ValueType]
wlStructure: Final[_ValueType]
wlTime: Final[_ValueType]
wlHeure: Final[_ValueType]
wlUnicodeString: Final[_ValueType]
wlChaîneUnicode: Final[_ValueType]
Yes: Final[_Answer]
Oui: Final[_Answer]
zipCreateIfMissing: Final[_ArchiveMode]
zipCréationSiInexistant: Final[_ArchiveMode]
zipDirectory: Final[_StoredPath]
zipRépertoire: Final[_StoredPath]
zipDrive: Final[_StoredPath]
zipDisque: Final[_StoredPath]
zipInMemory: Final[_StoredPath]
zipEnMémoire: Final[_StoredPath]
zipNone: Final[_StoredPath]
zipAucun: Final[_StoredPath]
zipOverwrite: Final[_ExtractOptions]
zipRead: Final[_ArchiveMode]
zipLecture: Final[_ArchiveMode]
zipRelative: Final[_StoredPath]
zipRelatif: Final[_StoredPath]
zipWrite: Final[_ArchiveMode]
zipEcriture: Final[_ArchiveMode]
