// Every form of loop
FOR i = 1 TO 3
	Info("a" + i)
END
Info(i)
n is int = 3
FOR i = 1 TO n
	n--
END
Info(i, n)
n = 3
FOR i = 1 _TO_ n
	n--
END
Info(i, n)
s is string
FOR i = 10 TO 1 STEP -3
	s += [","] + i
END
Info(s, i)
FOR r = 0 TO 1 STEP 0.25
	s += [";"] + r
END
Info(s)
FOR i = 1 TO 10
	IF i = 3 THEN i = 8
	IF i = 9 THEN CONTINUE
	s = i
END
Info(s, i)
FOR i = 5 TO 1
	Info("never")
END
Info(i)
n = 0
LOOP
	n++
	IF n = 5 THEN BREAK
END
LOOP(2) ; n *= 2 ; END
LOOP
	n -= 7
TO DO WHILE n > 0
WHILE n < 0
	n += 4
END
Info(n)
arr is array of strings = ["x", "y", "z"]
FOR EACH sItem, nRank OF arr
	arr[nRank] = sItem + nRank
END
Info(ArrayToString(arr, ","))
FOR EACH sItem OF arr FROMEND
	Info(sItem)
END
FOR EACH ELEMENT sItem, nRank OF arr
	IF nRank = 2 THEN BREAK
	Info(nRank + sItem)
END
aa is associative array of int
aa["un"] = 1
aa["deux"] = 2
FOR EACH nValue, sKey, nCount OF aa
	Info(nCount + sKey + nValue)
END
FOR EACH STRING sPart, nPos, nCount OF "ab--cd--" SEPARATED BY "--"
	Info(nCount + ":" + nPos + ":" + sPart)
END
FOR EACH STRING sPart OF "a;b;c" SEPARATED BY ";" FROMEND
	Info(sPart)
END
arr2 is array of 2 by 2 int
FOR i = 1 TO 2
	FOR j = 1 TO 2
		arr2[i, j] = i * 10 + j
		IF j = i THEN CONTINUE
	END
END
FOR i = 1 TO 2 ; FOR j = 1 TO 2 ; n += arr2[i][j] ; END ; END
Info(n)
