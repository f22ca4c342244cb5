PROCEDURE Measured() : int
bComposite is array of 200001 boolean
nCount is int
FOR i = 2 TO 200000
	IF NOT bComposite[i] THEN
		nCount++
		j is int = i + i
		WHILE j <= 200000
			bComposite[j] = True
			j += i
		END
	END
END
RESULT nCount
