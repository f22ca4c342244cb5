"""The answers of dialogs, and where and how long a toast is shown."""

from __future__ import annotations

from enum import IntEnum

from wlcompat.catalog import constant


class Answer(IntEnum):
    """The buttons of standard dialogs; the values are those of page 1000025305."""

    NO = 0
    YES = 1
    CANCEL = 2


constant("No", "Non", Answer.NO, doc=1000025305)
constant("Yes", "Oui", Answer.YES, doc=1000025305)
constant("Cancel", "Annuler", Answer.CANCEL, doc=1000025305)

# Where values were not found they are ours: a console has no places and no icons
constant("toastShort", "toastCourt", 0, doc=1000024638)
constant("toastLong", "toastLong", 1, doc=1000024638)
constant("vaTop", "cvHaut", 0, doc=1000024638)
constant("vaMiddle", "cvMilieu", 1, doc=1000024638)
constant("vaBottom", "cvBas", 2, doc=1000024638)
constant("haLeft", "chGauche", 0, doc=1000024638)
constant("haCenter", "chCentre", 1, doc=1000024638)
constant("haRight", "chDroite", 2, doc=1000024638)
constant("dlgIconInfo", "dlgIcôneInfo", 1, doc=3021015)
constant("dlgIconQuestion", "dlgIcôneQuestion", 2, doc=3021015)
constant("dlgIconWarning", "dlgIcôneAvertissement", 3, doc=3021015)
constant("dlgIconError", "dlgIcôneErreur", 4, doc=3021015)
