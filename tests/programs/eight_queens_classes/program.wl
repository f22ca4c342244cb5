// Eight queens with a class, Knight's tour by Warnsdorff, Towers of Hanoi with stacks
CQueens is Class
	m_nSize is int
	m_arrColumn is array of int
	m_nSolutions is int
	m_sFirst is string
END

FOR n = 4 TO 8
	q is CQueens(n)
	q.Solve(1)
	Trace(n + " queens: " + q.m_nSolutions + " solutions, first " + q.m_sFirst)
END

// Hanoi
arrPegs is array of 3 Stack of int
gnMoves is int = 0
FOR i = 5 TO 1 STEP -1
	Push(arrPegs[1], i)
END
Hanoi(5, 1, 3, 2)
Trace("Hanoi: " + gnMoves + " moves, top of peg 3 is " + Top(3) + ", on it " + arrPegs[3]..Count)

// Knight's tour
arrBoard is array of 6 by 6 int
arrDx is array of int = [1, 2, 2, 1, -1, -2, -2, -1]
arrDy is array of int = [-2, -1, 1, 2, 2, 1, -1, -2]
x is int = 1
y is int = 1
arrBoard[x, y] = 1
nStep is int = 1
LOOP
	nBest is int = 9
	nBestMove is int = 0
	FOR m = 1 TO 8
		IF NOT Inside(x + arrDx[m], y + arrDy[m]) THEN CONTINUE
		nFree is int = 0
		FOR k = 1 TO 8
			IF Inside(x + arrDx[m] + arrDx[k], y + arrDy[m] + arrDy[k]) THEN nFree++
		END
		IF nFree < nBest THEN
			nBest = nFree
			nBestMove = m
		END
	END
	IF nBestMove = 0 THEN BREAK
	x += arrDx[nBestMove]
	y += arrDy[nBestMove]
	nStep++
	arrBoard[x, y] = nStep
END
Trace("Knight: " + nStep + " of " + arrBoard..Count * arrBoard[1]..Count + " squares")

PROCEDURE Inside(nX is int, nY is int) : boolean
IF NOT 1 <= nX <= 6 THEN RESULT False
IF nY < 1 _OR_ nY > 6 THEN RESULT False
RESULT arrBoard[nX, nY] = 0

PROCEDURE Hanoi(n is int, a is int, b is int, c is int)
IF n = 0 THEN RETURN
Hanoi(n - 1, a, c, b)
nDisc is int = Pop(arrPegs[a])
Push(arrPegs[b], nDisc)
gnMoves++
Hanoi(n - 1, c, b, a)

PROCEDURE Top(nPeg is int) : int
nTop is int = Pop(arrPegs[nPeg])
Push(arrPegs[nPeg], nTop)
RESULT nTop

PROCEDURE CQueens::Constructor(nSize is int)
m_nSize = nSize
Dimension(m_arrColumn, nSize)

PROCEDURE CQueens::Solve(nRow is int)
IF nRow > m_nSize THEN
	m_nSolutions++
	IF m_sFirst = "" THEN m_sFirst = :ToText()
	RETURN
END
FOR c = 1 TO m_nSize
	IF :Safe(nRow, c) THEN
		m_arrColumn[nRow] = c
		:Solve(nRow + 1)
	END
END

PROCEDURE PRIVATE CQueens::Safe(nRow is int, nCol is int) : boolean
FOR r = 1 _TO_ nRow - 1
	IF m_arrColumn[r] = nCol OR Abs(m_arrColumn[r] - nCol) = nRow - r THEN RESULT False
END
RESULT True

PROCEDURE CQueens::ToText() : string
s is string
FOR EACH n OF m_arrColumn
	s += ["-"] + n
END
RESULT s
