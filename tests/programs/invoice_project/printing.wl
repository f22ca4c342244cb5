// Printing on the console
PROCEDURE PrintOrder(oOrder is COrder)
Info(Framed("Order " + oOrder.m_nNumber + " for " + oOrder.Customer()))
FOR EACH stLine OF oOrder.Lines()
	Info(Complete(gaaProducts[stLine.sCode].sName, 12) + NumToString(stLine.nCount, "3d") + " " + Money(stLine.cAmount))
END
Info("Shipping       " + " " + Money(oOrder.Shipping()))
Info("With VAT       " + " " + Money(oOrder.Amount()))

PROCEDURE Money(c is currency) : string
RESULT NumToString(c, "8.2f")

PROCEDURE Framed(sText is string)
RESULT "== " + sText + " " + RepeatString("=", 40 - Length(sText))

PROCEDURE ReportErrors()
FOR EACH sError, n OF garrErrors
	Info(n + ". " + sError)
END
