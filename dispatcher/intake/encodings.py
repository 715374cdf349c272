"""Which letters the bytes of a text stand for: said by the file, proved by the bytes, or weighed from the words."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from functools import cache

from dispatcher.intake import aliases
from dispatcher.model.values import dataclass

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
TWICE, MIXED = "utf-8, twice", "utf-8, windows-1252"
"""What is said of texts that are in no one encoding."""
_TWICE = re.compile("[\u00c3\u00c2\u00c5\u00c4][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u2122]")
USUAL = "windows-1252"
"""What a text without evidence is most likely to be."""

_WEST = "äöüßÄÖÜéèêëÉÈÊËàâÀÂçÇîïÎÏôÔûùÛÙœŒæåøÆÅØñÑáíóúÁÍÓÚãõÃÕìòÌÒÿ"
_MIDDLE = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻčďěňřšťůžýáíéúČĎĚŇŘŠŤŮŽÝÁÍÉÚäöüßÄÖÜőűŐŰâîășțşţÂÎĂȘȚŞŢôĺľŕĽđĐ"
_CYRILLIC = "".join(map(chr, range(0x410, 0x450))) + "ёЁіїєґІЇЄҐўЎ"
_GREEK = "".join(map(chr, range(0x391, 0x3CF))) + "άέήίόύώΆΈΉΊΌΎΏ"
_TURKISH = "çÇğĞıİöÖşŞüÜâîû"
_BALTIC = "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽąęėįųĄĘĖĮŲõäöüÕÄÖÜ"
_ONE_BYTE: tuple[tuple[str, str], ...] = (
    (USUAL, _WEST),
    ("mac_roman", _WEST),
    ("cp850", _WEST),
    ("cp437", _WEST),
    ("windows-1250", _MIDDLE),
    ("iso8859-2", _MIDDLE),
    ("cp852", _MIDDLE),
    ("windows-1251", _CYRILLIC),
    ("cp866", _CYRILLIC),
    ("koi8-r", _CYRILLIC),
    ("windows-1253", _GREEK),
    ("windows-1254", _TURKISH),
    ("windows-1257", _BALTIC),
)
_NOT_LATIN = frozenset(("windows-1251", "cp866", "koi8-r", "windows-1253"))
_MANY_BYTES = ("cp932", "euc_jp", "cp949", "big5", "gb18030")
ENCODINGS = ("utf-8", "utf-16", *(name for name, _letters in _ONE_BYTE), *_MANY_BYTES)
"""What a text can be said to be."""

_RARELY = frozenset(("windows-1254", "windows-1257", "iso8859-2", "koi8-r", "cp866"))
_SAMPLE_BYTES = 200_000
_MOST_WEIGHED = 20_000
_LEAST_FIT = 0.5
_FEW_LETTERS = 3
_RARITY = 0.1
_BY_LANGUAGE = ("windows-1254", "windows-1255", "windows-1256", "windows-1257", "cp874", "windows-1253", "windows-1251")
_FEWEST_HEADERS = 2
_SAMPLE_OF_HEADERS = 4_000
_CELLS = re.compile(r"[\r\n,;\t|\"]+")
_MOST_WORDS = 2
"""So many known words tell something; more of them must not outweigh the letters."""
_SURE_LEAD = 0.12
_PREVIEW_LINES = 5
_MOST_READINGS = 5
_HIGH = re.compile(r"[^\x00-\x7f]")
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_WORD = re.compile(r"[^\W\d_]+")
_ORDINAL = "ºª°"
_FITS_BESIDE = frozenset("°€£§–—‘’“”„«»…·½¼¾²³®©™•ºªº№¡¿´\u00a0")


@dataclass(frozen=True, slots=True)
class Reading:
    """A way to read a text: the first of the lines that other ways read differently."""

    encoding: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, what it was taken for, and whether that is an assumption; `readings` when others are as likely."""

    text: str
    encoding: str
    is_assumed: bool = False
    readings: tuple[Reading, ...] = ()


def is_encoding(name: str) -> bool:
    """True for an encoding of text that this machine can read."""
    try:
        b"  ".decode(name, "replace")
    except (LookupError, ValueError, UnicodeError):
        return False
    return True


def decoded(data: bytes, said: str = "") -> Decoded:
    """The text of the bytes. What is `said` counts, but for bytes that say otherwise themselves."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return Decoded(data.decode(encoding, "replace"), encoding)
    if said and is_encoding(said):
        return Decoded(data.decode(said, "replace"), said)
    wide = _wide(data[:4000])
    if wide:
        return Decoded(data.decode(wide, "replace"), wide)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _mixed(data) or _weighed(data)
    return _encoded_twice(text) or Decoded(text, "utf-8")


def _encoded_twice(text: str) -> Decoded | None:
    """The text whose UTF-8 was taken for Windows-1252 and written as UTF-8 again ("HÃ¤meentie"); None for another."""
    if not _TWICE.search(text):
        return None
    try:
        return Decoded(text.encode("cp1252").decode("utf-8"), TWICE, True)
    except UnicodeError:
        return None


def _wide(sample: bytes) -> str:
    """Two bytes a letter without a mark: every other byte is 0."""
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(sample) >= 4 and sample[start::2].count(0) > len(sample) // 4:
            return encoding
    return ""


def _mixed(data: bytes) -> Decoded | None:
    """UTF-8 with some lines that are not, as two lists pasted into one file make it; None when it is no such text."""
    good = bad = 0
    lines: list[str] = []
    for line in data.splitlines(keepends=True):
        try:
            lines.append(line.decode("utf-8"))
            good += not line.isascii()
        except UnicodeDecodeError:
            lines.append(line.decode("cp1252", "replace"))
            bad += 1
    return Decoded("".join(lines), MIXED, True) if good > 2 * bad else None


def _weighed(data: bytes) -> Decoded:
    """The most likely reading of bytes that do not say what they are."""
    sample = data[:_SAMPLE_BYTES]
    if len(data) > _SAMPLE_BYTES and sample.isascii():
        first = next(_HIGH_RUN.finditer(data)).start()
        sample = data[:2000] + data[first - first % 2 : first + _SAMPLE_BYTES]
    several = _of_many_bytes(sample)
    if several:
        return Decoded(data.decode(several, "replace"), several, True)
    texts: dict[str, tuple[float, str]] = {}
    few = len(_HIGH.findall(sample.decode("latin-1"))) <= _FEW_LETTERS
    for name, letters in _ONE_BYTE:
        text = sample.decode(name, "replace")
        weight = _weight(text, letters) - (_RARITY if name in _RARELY else 0.0)
        weight -= 0.3 if few and letters in (_CYRILLIC, _GREEK) else 0.0
        if text not in texts:  # several encodings read it alike: the first of them is as good as any
            texts[text] = (weight, name)
    ranked = sorted(((weight, name, text) for text, (weight, name) in texts.items()), key=lambda r: -r[0])
    best = ranked[0][1]
    if ranked[0][0] < _LEAST_FIT and (other := _of_other_languages(sample)):
        return Decoded(data.decode(other, "replace"), other, True)
    if best in _NOT_LATIN and (other := _of_other_languages(sample)) and other not in (r[1] for r in ranked):
        ranked.insert(1, (ranked[0][0], other, sample.decode(other, "replace")))
    if (other := _by_headers(sample, ranked[0][2])) and other != best:
        best = other
        ranked = [(ranked[0][0] + _SURE_LEAD, other, sample.decode(other, "replace")), *ranked]
        ranked = [r for i, r in enumerate(ranked) if i == 0 or r[1] != other]
    likely = [r for r in ranked if r[0] > _LEAST_FIT and r[0] >= ranked[0][0] - _SURE_LEAD][:_MOST_READINGS]
    readings = tuple(_readings([(name, text) for _w, name, text in likely])) if len(likely) > 1 else ()
    return Decoded(data.decode(best, "replace"), best, True, readings)


def _by_headers(sample: bytes, text: str) -> str:
    """The encoding of a language under which clearly more words of headers make sense than in `text`; "" for none."""
    counted = {name: _headers_in(sample.decode(name, "replace")) for name in _BY_LANGUAGE}
    name = max(counted, key=counted.__getitem__)
    return name if counted[name] >= max(_FEWEST_HEADERS, _headers_in(text) + 1) else ""


def _headers_in(text: str) -> int:
    """How many different headers with letters beyond ASCII a text has."""
    cells = {cell for cell in _CELLS.split(text[:_SAMPLE_OF_HEADERS]) if _HIGH.search(cell)}
    return sum(aliases.key(cell) in aliases.order_fields() for cell in cells)


def _of_other_languages(sample: bytes) -> str:
    """What charset-normalizer takes a text for whose letters fit none of the languages above; "" for nothing."""
    from charset_normalizer import from_bytes

    best = from_bytes(sample[:_MOST_WEIGHED]).best()
    name = best.encoding if best is not None and is_encoding(best.encoding) else ""
    known = {codecs.lookup(one).name: one for one, _letters in _ONE_BYTE}
    return known.get(codecs.lookup(name).name, name) if name else ""


def _weight(text: str, letters: str) -> float:
    """How well the letters beyond ASCII fit into their words: 1 for all of them, below 0 for noise."""
    total = fit = 0.0
    known = set(letters)
    for match in _HIGH.finditer(text):
        char, at = match[0], match.start()
        total += 1
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if char in known:
            fit += _fit_of_letter(char, before, after)
        elif char in _ORDINAL and before.isdigit() and not after.isalpha():
            fit += 1.0
        elif char.isalpha():
            fit -= 0.3
        elif char in _FITS_BESIDE:
            is_odd = (before.isalpha() and after.isalpha() and char not in "’–—·") or (
                char in "®©™" and after.isalpha()
            )
            fit += -0.5 if is_odd else 0.5
        else:
            fit -= 1.0
    words = {aliases.key(word) for word in _WORD.findall(text) if _HIGH.search(word)}
    known_words = min(len(words & _known_words()), _MOST_WORDS)
    return (fit + 3 * known_words) / max(total + 3 * known_words, 1)


def _fit_of_letter(char: str, before: str, after: str) -> float:
    """How well a letter stands between its neighbours: in its own script, in the right case, not a rare one."""
    beside = before + after
    if (char.isupper() and before.islower()) or (char.islower() and before.isupper() and after.isupper()):
        return 0.2
    if char > "\u0250":  # not Latin
        return -1.0 if beside.isascii() and any(c.isalpha() for c in beside) else 1.0
    if char.islower() and not before.isalpha() and after.isalpha() and char in "èêëîïôûùœæîñãõìò":
        return 0.5
    if char in "õÕ" and after not in ("e", "E", ""):
        return 0.3
    if len(beside) == 2 and not before.isascii() and not after.isascii() and beside.isalpha():
        return 0.2
    return 0.85 if char in _RARER else 1.0


_RARER = frozenset("ëïÿûùìòõœîÂÊÎÔÛÙÀÌÒËÏÿľĺŕôĽâ")


@cache
def _known_words() -> frozenset[str]:
    """Words of headers and of addresses that are written with letters beyond ASCII, folded."""
    folded = {part for name in aliases.order_fields() for part in (name,)}
    return frozenset(folded | {aliases.key(word) for word in _ADDRESS_WORDS.split()})


_ADDRESS_WORDS = (
    "Straße straße Strasse Gässchen Plätze Höhe Köln München Düsseldorf Nürnberg Würzburg Österreich Zürich Genève"
    " Café église Église École Général Maréchal forêt château Hôpital Hôtel Évêque Bâtiment étage numéro"
    " São João José Conceição Avenida Praça código número teléfono Málaga Córdoba Cádiz León España Peñón"
    " gaten vägen gårdsvej Göteborg Malmö København Århus Østerbro Båstad Jyväskylä Töölö Mäki Hämeentie"
    " ulica Łódź Kraków Wrocław Gdańsk Poznań náměstí třída Plzeň Brno utca út Győr Kőbánya Bucureşti Timişoara"
    " улица проспект дом Москва Київ вулиця адрес город"
)


def _of_many_bytes(sample: bytes) -> str:
    """An Asian encoding when it is sure: its letters come in pairs of bytes, and make its own everyday letters."""
    runs = _HIGH_RUN.findall(sample)
    paired = sum(len(run) for run in runs if len(run) % 2 == 0)
    share = paired / max(sum(map(len, runs)), 1)
    for name in _MANY_BYTES:
        cut = sample
        while cut and len(sample) - len(cut) < 4:
            try:
                text = cut.decode(name)
                break
            except UnicodeDecodeError:
                cut = cut[:-1] if len(sample) == _SAMPLE_BYTES else b""
        else:
            continue
        high = _HIGH.findall(text)
        if name in ("cp932", "euc_jp"):
            kana = sum("\u3041" <= c <= "\u30fe" for c in high)
            if (
                len(high) >= _FEWEST_OF_MANY_BYTES
                and kana >= 0.15 * len(high)
                and len(_BESIDE_LATIN.findall(text)) <= _MOST_BESIDE_LATIN * len(high)
                and sum(c > "\u2fff" and c < "\uff61" for c in high) >= 0.9 * len(high)
            ):
                return name
        elif share >= 0.9 and len(high) >= 4 and _everyday(cut, name) >= _EVERYDAY[name][2]:
            return name
    return ""


_FEWEST_OF_MANY_BYTES, _MOST_BESIDE_LATIN = 4, 0.3
_BESIDE_LATIN = re.compile(r"[^\x00-\x7f][a-z]")
"""A letter of another script before a small Latin one: accents of Europe, read as if they were Japanese."""

_EVERYDAY = {"cp949": (0xB0, 0xC8, 0.95), "big5": (0xA4, 0xC6, 0.9), "gb18030": (0xB0, 0xD7, 0.7)}
"""First bytes of everyday letters, and the share of them that makes an encoding sure."""


def _everyday(data: bytes, name: str) -> float:
    """The share of pairs that are everyday letters of the encoding, by the range of their first byte."""
    first, last, _least = _EVERYDAY[name]
    runs: list[bytes] = _HIGH_RUN.findall(data)
    pairs = [run[i] for run in runs for i in range(0, len(run) - 1, 2)]
    return sum(first <= byte <= last for byte in pairs) / max(len(pairs), 1)


def _readings(ways: list[tuple[str, str]]) -> Iterator[Reading]:
    """The first lines that the ways read differently, in each of them."""
    split = [(name, re.split(r"\r\n|\r|\n", text)) for name, text in ways]
    fewest = min(len(lines) for _name, lines in split)
    differing = [i for i in range(fewest) if len({lines[i] for _name, lines in split}) > 1][:_PREVIEW_LINES]
    for name, lines in split:
        yield Reading(name, tuple(lines[i] for i in differing))
