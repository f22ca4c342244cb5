// Assigning pieces of strings, bounds calculated, below 1, past the end
s is string = "abcdefgh"
i is int = 0
s[[2]] = "X"
Info(s)
s[[3 TO 4]] = "YYY"
Info(s)
s[[1 ON 2]] = ""
Info(s)
s[[TO 2]] = "<>"
Info(s)
s[[Length(s) TO]] = "END"
Info(s)
s = "abcdef"
i = -1
s[[i TO 2]] = "Z"
Info(s)
s = "abcdef"
i = 0
s[[i]] = "Q"
Info(s)
Info(s[[i]] + "|" + s[[i TO 2]] + "|" + s[[i - 3 TO 3]] + "|" + s[[5 TO i + 99]] + "|" + s[[i + 9]] + "|")
s = "hello world"
n is int = Position(s, " ")
s[[n + 1 TO]] <=> s[[TO n - 1]]
Info(s)
s[[1]] = Upper(s[[1]])
Info(s)
FOR j = 1 TO Length(s)
	IF s[[j]] IN ("o", "l") THEN s[[j]] = "0"
END
Info(s)
sFix is fixed string on 5 = "abc"
sFix[[4]] = "d"
Info("[" + sFix + "]", Length(sFix))
buf is buffer = "0123"
buf[[2]] = "Z"
Info(buf, Length(buf))
sAcc is string = "éàü"
Info(Length(sAcc), sAcc[[2]], Upper(sAcc), sAcc[[1 TO 1]] = "é")
s = "a,b,,c"
Info(Replace(s, ",", ""), ExtractString(s, 3, ",") = "", ExtractString(s, 5, ",") = EOT, StringCount(s, ","))
s = "12345678"
s[[3 ON 2]] += "-"
Info(s)
sDate is string = "20240315"
Info(sDate[[1 TO 4]] + "-" + sDate[[5 ON 2]] + "-" + sDate[[7 TO]])
arr is array of string = ["abc", "def"]
arr[2][[2]] = "E"
Info(arr[2], arr[1][[TO 2]])
STP is Structure
	sCode is string
END
st is STP
st.sCode = "K-100"
st.sCode[[3 TO]] = NumToString(Val(st.sCode[[3 TO]]) + 1, "05d")
Info(st.sCode)
