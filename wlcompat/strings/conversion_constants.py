"""The constants of the functions that turn texts and buffers into other forms."""

from __future__ import annotations

from wlcompat.catalog import constant
from wlcompat.strings.options import Encoding, HashAlgorithm, HexadecimalForm, UrlEncoding

_URL, _URL_BACK, _HASH, _HEXADECIMAL = 3024040, 3024041, 1000007111, 1000019916

# The French names of the first four were not seen; the others are the same in both languages
constant("encodeURLFromAnsi", "encodeURLDepuisAnsi", UrlEncoding.FROM_ANSI, doc=_URL)
constant("encodeURLFromUTF8", "encodeURLDepuisUTF8", UrlEncoding.FROM_UTF8, doc=_URL)
constant("encodeURLFromUnicode", "encodeURLDepuisUnicode", UrlEncoding.FROM_UNICODE, doc=_URL)
constant("encodeURLParameter", "encodeURLParamètre", UrlEncoding.PARAMETER, doc=_URL)

constant("encodeURLToAnsi", "encodeURLVersAnsi", UrlEncoding.FROM_ANSI, doc=_URL_BACK)
constant("encodeURLToUTF8", "encodeURLVersUTF8", UrlEncoding.FROM_UTF8, doc=_URL_BACK)
constant("encodeURLToUnicode", "encodeURLVersUnicode", UrlEncoding.FROM_UNICODE, doc=_URL_BACK)

constant("encodeBASE64", "encodeBASE64", Encoding.BASE64)
constant("encodeBASE64NoCR", "encodeBASE64SansRC", Encoding.BASE64_NO_CR)
constant("encodeBASE64URL", "encodeBASE64URL", Encoding.BASE64_URL)  # not seen in programs

constant("NoGrouping", "SansRegroupement", HexadecimalForm.NO_GROUPING, doc=_HEXADECIMAL)
constant("NoLine", "SansLigne", HexadecimalForm.NO_LINE, doc=_HEXADECIMAL)  # its French name was not seen
constant("BigEndian", "BigEndian", HexadecimalForm.BIG_ENDIAN, doc=_HEXADECIMAL)

# Those of the family SHA and of HMAC were seen in programs and on the page of HashCheckString; the page of
# the function lists more
constant("HA_MD5_128", "HA_MD5_128", HashAlgorithm.md5, doc=_HASH)
constant("HA_SHA_160", "HA_SHA_160", HashAlgorithm.sha1, doc=1000007113)
constant("HA_SHA_256", "HA_SHA_256", HashAlgorithm.sha256)
constant("HA_SHA_384", "HA_SHA_384", HashAlgorithm.sha384)
constant("HA_SHA_512", "HA_SHA_512", HashAlgorithm.sha512)
constant("HA_RIPEMD_160", "HA_RIPEMD_160", HashAlgorithm.ripemd160)
constant("HA_HMAC_MD5_128", "HA_HMAC_MD5_128", HashAlgorithm.hmac_md5)
constant("HA_HMAC_SHA_160", "HA_HMAC_SHA_160", HashAlgorithm.hmac_sha1)
constant("HA_HMAC_SHA_256", "HA_HMAC_SHA_256", HashAlgorithm.hmac_sha256)
constant("HA_HMAC_SHA_384", "HA_HMAC_SHA_384", HashAlgorithm.hmac_sha384)
constant("HA_HMAC_SHA_512", "HA_HMAC_SHA_512", HashAlgorithm.hmac_sha512)
constant("HA_HMAC_RIPEMD_160", "HA_HMAC_RIPEMD_160", HashAlgorithm.hmac_ripemd160)
