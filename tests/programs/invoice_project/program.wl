// Order processing: the entry point; products, customers and printing stand in files of their own
GLOBAL
	gcTotal is currency
	garrOrders is array of dynamic COrder

LoadProducts()
oOrder is COrder dynamic = new COrder("Smith & Co", gnEurope)
oOrder.AddLine("A1", 10)
oOrder.AddLine("B7", 2)
oOrder.AddLine("??", 1)
Add(garrOrders, oOrder)
oOrder = new CExpressOrder("Müller", gnEurope, 24)
oOrder:AddLine("A1", 1)
Add(garrOrders, oOrder)

FOR EACH oEach OF garrOrders
	PrintOrder(oEach)
	gcTotal += oEach.Amount()
END
Info(Framed("Total " + Money(gcTotal)))
ReportErrors()
