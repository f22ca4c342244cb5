"""The properties of requests and answers of HTTP, of mail, of toasts and of parallel tasks, in both languages."""

from __future__ import annotations

from translator.semantics.types import (
    EMAIL,
    EMAIL_SESSION,
    HTTP_REQUEST,
    HTTP_RESPONSE,
    PARALLEL_TASK,
    TOAST,
    TOAST_BUTTON,
    ArrayOf,
    AssociativeOf,
    Type,
)

_TEXTS = ArrayOf.of(Type.STRING)
_HEAD = AssociativeOf.of(Type.STRING, Type.STRING)

PARTS: dict[Type, dict[str, tuple[str, Type]]] = {
    HTTP_REQUEST: {
        "url": ("URL", Type.STRING),
        **dict.fromkeys(("method", "methode"), ("Method", Type.STRING)),
        **dict.fromkeys(("header", "entete"), ("Header", _HEAD)),
        **dict.fromkeys(("content", "contenu"), ("Content", Type.UNKNOWN)),
        "contenttype": ("ContentType", Type.STRING),
        **dict.fromkeys(("useragent", "agentutilisateur"), ("UserAgent", Type.STRING)),
        **dict.fromkeys(("user", "utilisateur"), ("User", Type.STRING)),
        **dict.fromkeys(("password", "motdepasse"), ("Password", Type.STRING)),
        **dict.fromkeys(("connectiontimeout", "timeoutconnexion"), ("ConnectionTimeout", Type.INTEGER)),
    },
    EMAIL: {
        **dict.fromkeys(("sender", "expediteur"), ("Sender", Type.STRING)),
        **dict.fromkeys(("senderaddress", "adresseexpediteur"), ("SenderAddress", Type.STRING)),
        **dict.fromkeys(("recipient", "destinataire"), ("Recipient", _TEXTS)),
        "cc": ("Cc", _TEXTS),
        **dict.fromkeys(("bcc", "cci"), ("Bcc", _TEXTS)),
        **dict.fromkeys(("subject", "sujet"), ("Subject", Type.STRING)),
        "message": ("Message", Type.STRING),
        "html": ("HTML", Type.STRING),
        **dict.fromkeys(("attach", "attache"), ("Attach", Type.UNKNOWN)),
    },
    EMAIL_SESSION: {
        **dict.fromkeys(("serveraddress", "adresseserveur"), ("ServerAddress", Type.STRING)),
        "port": ("Port", Type.INTEGER),
        **dict.fromkeys(("name", "nom"), ("Name", Type.STRING)),
        **dict.fromkeys(("password", "motdepasse"), ("Password", Type.STRING)),
        "option": ("Option", Type.INTEGER),
    },
    TOAST: {
        **dict.fromkeys(("title", "titre"), ("Title", Type.STRING)),
        **dict.fromkeys(("text", "texte"), ("Text", Type.STRING)),
        **dict.fromkeys(("button", "bouton"), ("Button", ArrayOf.of(TOAST_BUTTON))),
        **dict.fromkeys(("actionclose", "actionfermeture"), ("ActionClose", Type.UNKNOWN)),
        **dict.fromkeys(("displayduration", "dureeaffichage"), ("DisplayDuration", Type.UNKNOWN)),
        **dict.fromkeys(("verticalalignment", "cadragevertical"), ("VerticalAlignment", Type.INTEGER)),
        **dict.fromkeys(("horizontalalignment", "cadragehorizontal"), ("HorizontalAlignment", Type.INTEGER)),
        **dict.fromkeys(("backgroundcolor", "couleurfond"), ("BackgroundColor", Type.INTEGER)),
    },
    TOAST_BUTTON: {
        **dict.fromkeys(("caption", "libelle"), ("Caption", Type.STRING)),
        **dict.fromkeys(("actionclick", "actionclic"), ("ActionClick", Type.UNKNOWN)),
    },
    PARALLEL_TASK: dict.fromkeys(("returnedvalue", "valeurrenvoyee"), ("ReturnedValue", Type.UNKNOWN)),
    HTTP_RESPONSE: {
        **dict.fromkeys(("statuscode", "codeetat"), ("StatusCode", Type.INTEGER)),
        **dict.fromkeys(
            ("statuscodedescription", "descriptioncodeetat"), ("StatusCodeDescription", Type.STRING)
        ),
        **dict.fromkeys(("header", "entete"), ("Header", _HEAD)),
        **dict.fromkeys(("rawheader", "entetebrut"), ("RawHeader", Type.STRING)),
        **dict.fromkeys(("content", "contenu"), ("Content", Type.BUFFER)),
        "contenttype": ("ContentType", Type.STRING),
    },
}
"""By folded name: what the property is called in the runtime, and its type."""
