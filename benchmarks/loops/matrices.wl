PROCEDURE Measured() : real
rLeft, rRight, rProduct are array of 45 by 45 real
FOR i = 1 TO 45
	FOR j = 1 TO 45
		rLeft[i,j] = i + j / 10
		rRight[i,j] = i - j / 10
	END
END
FOR i = 1 TO 45
	FOR j = 1 TO 45
		rSum is real = 0
		FOR k = 1 TO 45
			rSum += rLeft[i,k] * rRight[k,j]
		END
		rProduct[i,j] = rSum
	END
END
RESULT rProduct[45,45]
