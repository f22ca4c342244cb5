"""The errors of HTTP in French."""

from __future__ import annotations

TEXTS = {
    80001: "Une requête a besoin d'une adresse, et celle qui est donnée est vide.",
    80002: '"{url}" n\'est pas une adresse du web. Elle commence par http:// ou https://.',
    80003: "\"{url}\" ne répond pas : {system}. Vérifiez l'adresse, et qu'il y a un réseau.",
    80004: '"{url}" n\'a pas répondu en {seconds} s. ConnectionTimeout de la requête change ce délai.',
    80005: 'La réponse de "{url}" n\'est pas du HTTP, ou elle a été coupée : {system}.',
    80006: 'La réponse de "{url}" dépasse {limit} octets. WLCOMPAT_MAXIMUM_MESSAGE fixe une autre limite.',
    80007: 'La requête à "{url}" ne peut pas être envoyée : {system}.',
}
