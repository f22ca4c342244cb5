vDoc is Variant
vDoc.a = 1
vDoc.b.c = "deep"
vDoc.list[2].k.z = 5
vDoc.n = 1
vDoc.n++
Info(VariantToJSON(vDoc), vDoc.list[2].k.z)
vList is Variant
vList[2] = "two"
Info(vList)
vNone is Variant
IF vNone = Null THEN Info("nothing")
jSent is JSON
jSent.event = "typing"
jSent.who.name = "Ada"
Info("sent: " + jSent, jSent..FormatJSON)
sText is string = [
{"event": "text", "n": [1, {"deep": true}]}
]
jRead is JSON = sText
Info(jRead.event, jRead.n[2].deep)
jRead = "[7]"
Info(jRead[1])
S is Structure
	jPart is JSON
	sName is string
END
st is S
st.jPart.x = 1
st.jPart.y.z = "é"
Info(st.jPart)
Fill(st.jPart, 3)
Info(st.jPart.items.Count, st.jPart.items[3].square)
FOR EACH vItem OF st.jPart.items
	Info(vItem.square + 0)
END
sOrder is string = [
{"id": 17, "customer": {"name": "Léa \"Lou\"", "vip": true},
 "lines": [{"ref": "A1", "qty": 2, "price": 9.5}, {"ref": "B2", "qty": 1, "price": 100}], "note": null}
]
vOrder is Variant = JSONToVariant(sOrder)
cyTotal is currency
FOR i = 1 TO vOrder.lines.Count
	cyTotal += vOrder.lines[i].qty * vOrder.lines[i].price
END
Info(vOrder.ID, vOrder.customer.name, vOrder.customer.vip, cyTotal)
IF vOrder.note = Null THEN Info("no note")
vOrder.customer.city = "Nîmes"
vOrder.total = cyTotal
Info(vOrder.customer, vOrder.total)
vTags is Variant
Add(vTags.list, "x")
vTags.list.Add("y")
Show(vTags.nothing)
Info(vTags)

PROCEDURE Show(v)
Info("[" + v + "]")

PROCEDURE Fill(j is JSON, n is int)
FOR i = 1 TO n
	j.items[i].square = i * i
END
