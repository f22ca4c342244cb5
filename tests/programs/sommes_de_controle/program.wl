// CRC32, Adler-32, Fletcher, Luhn, clé IBAN
GLOBAL
	gtabCRC est un tableau de 256 entiers sans signe sur 4 octets

Prepare()
Info("CRC32   " + Hexa(CRC32("123456789")))
Info("CRC32   " + Hexa(CRC32("")))
Info("Adler   " + Hexa(Adler32("Wikipedia")))
Info("Luhn    " + Luhn("79927398713") + " " + Luhn("79927398710"))
Info("IBAN    " + IbanValide("FR14 2004 1010 0505 0001 3M02 606") + " " + IbanValide("FR15 2004 1010 0505 0001 3M02 606"))
Info("Parité  " + Parite(0x7F) + Parite(b_non()))
n est un entier sans signe = 0xF0F0
Info(Hexa(n & 0xFF) + " " + Hexa(n | 0x0F0F) + " " + Hexa(n || 0xFFFF) + " " + Hexa(n bitDécaleDroite 4))

PROCÉDURE Prepare()
c est un entier sans signe sur 4 octets
i, k sont des entiers
POUR i = 0 À 255
	c = i
	POUR k = 1 À 8
		SI (c & 1) = 1 ALORS
			c = 0xEDB88320 || bitDécaleDroite(c, 1)
		SINON
			c = bitDécaleDroite(c, 1)
		FIN
	FIN
	gtabCRC[i + 1] = c
FIN

PROCÉDURE CRC32(sTexte est une chaîne) : entier sans signe sur 4 octets
c est un entier sans signe sur 4 octets = 0xFFFFFFFF
POUR i = 1 À Taille(sTexte)
	c = gtabCRC[((c || Asc(sTexte[[i]])) & 0xFF) + 1] || bitDécaleDroite(c, 8)
FIN
RENVOYER c || 0xFFFFFFFF

PROCÉDURE Adler32(sTexte)
a, b sont des entiers
a = 1
POUR i = 1 À Taille(sTexte)
	a = (a + Asc(sTexte[[i]])) % 65521
	b = modulo(a + b, 65521)
FIN
nRes est un entier sur 8 octets = b * 65536 + a
RENVOYER nRes

PROCÉDURE Luhn(sNumero) : booléen
nSomme est un entier
bDouble est un booléen = Faux
POUR i = Taille(sNumero) À 1 PAS -1
	nChiffre est un entier = Val(sNumero[[i]])
	SI bDouble ALORS nChiffre *= 2
	SI nChiffre > 9 ALORS nChiffre -= 9
	nSomme += nChiffre
	bDouble = PAS bDouble
FIN
RENVOYER nSomme modulo 10 = 0

PROCÉDURE IbanValide(LOCAL sIban)
sIban = Remplace(sIban, " ", "")
sIban = sIban[[5 À]] + sIban[[À 4]]
nReste est un entier
POUR i = 1 À Taille(sIban)
	sC est une chaîne = Majuscule(sIban[[i]])
	SI "A" <= sC <= "Z" ALORS
		nReste = (nReste * 100 + Asc(sC) - 55) modulo 97
	SINON
		nReste = (nReste * 10 + Val(sC)) modulo 97
	FIN
FIN
RENVOYER nReste = 1 ? "ok" SINON "faux"

PROCÉDURE Parite(nVal)
n est un entier = nVal
nBits est un entier
TANTQUE n <> 0
	nBits += n & 1
	n = n bitDécaleDroite 1
FIN
RENVOYER nBits modulo 2

PROCÉDURE b_non()
RENVOYER 3

PROCÉDURE Hexa(n)
RENVOYER NumériqueVersChaîne(n, "08X")
