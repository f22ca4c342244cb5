// Masques de bits, tampons, hexadécimal, sommes de contrôle, octets signés, décalages
n est un entier = 0xABCD
Info(n & 0xFF, n | 0x10000, n || 0xFFFF, ~0, bitDécaleGauche(1, 10), bitDécaleDroite(n, 8))
Info(PoidsFort(0x12345678), PoidsFaible(0x12345678), EntierVersHexa(n), HexaVersEntier("FF"))
b est un buffer
b = Caract(1) + Caract(255) + "AB"
Info(Taille(b), Asc(b[[2]]), BufferVersHexa(b), BufferVersHexa(b, SansRegroupement))
nSomme est un entier
POUR i = 1 À Taille(b)
	nSomme += Asc(b[[i]])
	nSomme = nSomme & 0xFF
FIN
Info(nSomme)
sHex est une chaîne = "DEADBEEF"
bDec est un buffer = HexaVersBuffer(sHex)
Info(Taille(bDec), Asc(bDec[[1]]), BufferVersHexa(bDec[[3 À 4]], SansRegroupement, SansLigne))
o est un octet = 200
nSigne est un entier sur 1 octet = -5
nMot est un entier sans signe sur 2 octets = 65535
QUAND EXCEPTION DANS
	nMot++
FAIRE
	Info("mot plein")
FIN
Info(o + 100, nSigne, nMot)
n = 0
n[1] = 1
n[4] = Vrai
n[9 À 16] = 0x5A
Info(n, n[9 À 12], n[1] + n[2], n[4] ? "oui" SINON "non")
nCrc est un entier = Crc("123456789")
Info(EntierVersHexa(nCrc))
Info(Encode("Hello", encodeBASE64), Decode64("SGVsbG8="))
Info(Gauche(BufferVersHexa(HashChaîne(HA_MD5_128, "abc"), SansRegroupement, SansLigne), 8))
nXor est un entier
POUR TOUT x DE [1, 2, 4, 8]
	nXor = nXor || x
FIN
Info(nXor, 5 & 6 | 8, (5 = 5) & 1)

PROCÉDURE Crc(s est une chaîne) : entier
nC est un entier = 0xFFFF
POUR i = 1 À Taille(s)
	nC = nC || Asc(s[[i]])
	BOUCLE(8)
		SI nC & 1 ALORS
			nC = bitDécaleDroite(nC, 1) || 0xA001
		SINON
			nC = bitDécaleDroite(nC, 1)
		FIN
	FIN
FIN
RENVOYER nC

PROCÉDURE Decode64(s est une chaîne) : chaîne
RENVOYER Décode(s, encodeBASE64)
