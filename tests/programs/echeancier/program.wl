// Payment schedule: dates, month roll-over, durations, week days
dStart is Date = "20240131"
Info("Start " + DateToString(dStart, "DD/MM/YYYY"))
FOR nMonth = 1 TO 4
	dDue is Date = dStart
	dDue.Month += nMonth
	Info(nMonth + ": " + DateToString(dDue, "DD.MM.YY") + " " + DateToDay(dDue))
END
dEnd is Date = "20240301"
nDays is int = dEnd - dStart
Info("Days", nDays, DateDifference(dStart, dEnd), (dEnd - dStart) / 2)
d is Date = "20231228"
LOOP(5)
	d++
	Info(d)
END
d -= 7
Info(d, d.Year, d.Month, d.Day, DateToDay(d))
// date valid
FOR EACH STRING sDate OF "20240229,20230229,20241301,,2024" SEPARATED BY ","
	Info("[" + sDate + "] " + (DateValid(sDate) ? "valid" ELSE "invalid"))
END
dt is DateTime = "20240229235959500"
dt.Second += 1
Info(dt)
dt.Minute -= 61
Info(dt, DateTimeToString(dt, "YYYY-MM-DD HH:mm:SS"))
du is Duration = 1h 30min
t is Time = "0845"
t += du
Info(t, TimeToString(t, "HH:MM"))
du2 is Duration = 90s
du += du2
Info(du.ToString("HH:MM:SS"), DurationToString(du))
dt1 is DateTime = "20240101120000000"
dt2 is DateTime = "20240103130130250"
du = dt2 - dt1
Info(du, du.InHours, du.Day + "d " + du.Hour + "h " + du.Minute + "m " + du.Second + "s")
IF du > 2 h THEN Info("long")
// Date + Time makes a text
s is string = dStart + t
Info(s)
dt = dStart + t
Info(dt)
