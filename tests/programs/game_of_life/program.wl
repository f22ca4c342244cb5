// Conway's game of life on a torus
CONSTANT
	WIDTH = 6
	HEIGHT = 5
END
arrCells is array of HEIGHT by WIDTH boolean
arrNext is array of HEIGHT by WIDTH boolean
nGen, x, y are int

// glider
arrCells[1, 2] = True
arrCells[2, 3] = True
FOR x = 1 TO 3 ; arrCells[3, x] = True ; END
FOR nGen = 0 TO 4
	IF nGen IN (0, 1, 4) THEN
		Info("Generation " + nGen + ", alive: " + Population())
		Show()
	END
	NextGeneration()
END

INTERNAL PROCEDURE Population()
	n is int
	FOR y = 1 TO HEIGHT
		FOR x = 1 TO WIDTH
			IF arrCells[y, x] THEN n++
		END
	END
	RESULT n
END

INTERNAL PROCEDURE Show()
	FOR y = 1 TO HEIGHT
		sRow is string = ""
		FOR x = 1 TO WIDTH
			sRow += arrCells[y, x] ? "#" ELSE "."
		END
		Info(sRow)
	END
END

INTERNAL PROCEDURE NextGeneration()
	dx, dy, nNear are int
	FOR y = 1 TO HEIGHT
		FOR x = 1 TO WIDTH
			nNear = 0
			FOR dy = -1 TO 1
				FOR dx = -1 TO 1
					IF dx = 0 AND dy = 0 THEN CONTINUE
					IF arrCells[1 + modulo(y - 1 + dy + HEIGHT, HEIGHT), 1 + (x - 1 + dx + WIDTH) modulo WIDTH] THEN nNear++
				END
			END
			SWITCH nNear
				CASE 3 : arrNext[y, x] = True
				CASE 2 : arrNext[y, x] = arrCells[y, x]
				CASE < 2, > 3 : arrNext[y, x] = False
			END
		END
	END
	FOR y = 1 TO HEIGHT
		FOR x = 1 TO WIDTH
			arrCells[y, x] = arrNext[y, x]
		END
	END
END
