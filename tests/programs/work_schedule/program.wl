// Working schedule: dates, durations, bank holidays
STTask is Structure
	sName is string
	dStart is Date
	nDays is int
END

arrTasks is array of STTask
AddTask("Design", "20240328", 3)
AddTask("Build", "20240402", 5)
AddTask("Test", "20241227", 4)

BankHolidayAdd("0101")
FOR EACH stTask OF arrTasks
	dEnd is Date = EndOfTask(stTask.dStart, stTask.nDays)
	Trace(StringBuild("%1: %2 -> %3 (%4 days, week %5)", stTask.sName, DateToString(stTask.dStart, "DD/MM/YYYY"), DateToString(dEnd, "DD/MM/YYYY"), DateDifference(stTask.dStart, dEnd) + 1, DateToWeekNumber(dEnd)))
END

// end of month + 45 days
dInvoice is Date = "20240115"
dDue is Date = dInvoice
dDue.Day += 45
Trace(dDue)
dDue = LastDayOfMonth(dDue)
Trace(DateToString(dDue, "DDDD D MMMM YYYY"))

// worked hours
duTotal is Duration
FOR EACH STRING sRange OF "0830-1200;1330-1745;2200-2330" SEPARATED BY ";"
	tFrom is Time = ExtractString(sRange, 1, "-")
	tTo is Time = ExtractString(sRange, 2, "-")
	du is Duration = tTo - tFrom
	duTotal += du
	Trace(TimeToString(tFrom, "HH:MM") + " " + DurationToString(du, "HH:MM"))
END
Trace("total", DurationToString(duTotal, "HH:MM"), duTotal.InMinutes, duTotal.InMinutes / 60)

// age and anniversaries
dBirth is Date = "20000229"
Trace(Age(dBirth, "20240228"), Age(dBirth, "20240229"))
nCount is int
FOR nYear = 2024 TO 2032
	IF IsLeap(nYear) THEN nCount++
END
Trace(nCount)
dNext is Date
dNext = nYear + "0301"
Trace(dNext, DateToDay(dNext), nYear)

// a calendar: first Monday of each quarter
FOR nMonth = 1 TO 12 STEP 3
	d is Date = NumToString(2024, "04d") + NumToString(nMonth, "02d") + "01"
	WHILE DateToDay(d) <> 1
		d++
	END
	Trace(DateToString(d, "DD MMM"))
END

PROCEDURE AddTask(sName is string, dStart is Date, nDays is int)
stTask is STTask
stTask.sName = sName
stTask.dStart = dStart
stTask.nDays = nDays
ArrayAdd(arrTasks, stTask)

PROCEDURE EndOfTask(LOCAL d is Date, nDays is int) : Date
nLeft is int = nDays
LOOP
	IF DateToDay(d) < 6 AND NOT (d = "20240401" OR BankHoliday(d)) THEN nLeft--
	IF nLeft = 0 THEN BREAK
	d.Day++
END
RESULT d

PROCEDURE IsLeap(nYear is int) : boolean
RESULT (nYear modulo 4 = 0 _AND_ nYear modulo 100 <> 0) _OR_ nYear modulo 400 = 0
