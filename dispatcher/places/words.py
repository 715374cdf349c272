"""How people shorten and dress up addresses, one table per language.

Everything here is data; single letters are left out, since they mean too much. Spellings are written as
`spelling.fold` leaves them (lower case, no accents).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Language:
    """Habits of one language.

    `endings`: kinds of street that are glued to a name or stand alone, and the short form they share
    ("Hauptstrasse", "Lange Strasse", "Hauptstr."). `words`: abbreviations that stand alone, and what they mean.
    `units`: names of parts of a building, followed by a number or letter ("apt 5"). `floors`: the same after a
    number ("2. sal"). `fillers`: words that say nothing about the place ("no", "cedex").
    """

    code: str
    endings: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    units: tuple[str, ...] = ()
    floors: tuple[str, ...] = ()
    fillers: tuple[str, ...] = ()


LANGUAGES = (
    Language(
        "fi",
        endings={"katu": "k", "tie": "t", "kuja": "kj", "aukio": "auk", "puisto": "pst", "polku": "plk"},
        words={"it": "itainen", "lant": "lantinen", "pohj": "pohjoinen", "et": "etelainen"},
        units=("as", "asunto", "huoneisto", "rappu", "porras", "krs", "kerros", "ovi"),
        floors=("krs", "kerros"),
    ),
    Language(
        "sv",
        endings={
            "gatan": "g",
            "gata": "g",
            "gt": "g",
            "vagen": "v",
            "vag": "v",
            "grand": "gr",
            "platsen": "pl",
            "plats": "pl",
            "esplanaden": "esp",
        },
        words={"norr": "norra", "sodr": "sodra", "st": "stora"},
        units=("lgh", "lagenhet", "uppgang", "port"),
        floors=("tr", "vaning", "van"),
    ),
    Language(
        "da",
        endings={
            "gade": "g",
            "gd": "g",
            "vej": "v",
            "vj": "v",
            "plads": "pl",
            "straede": "str",
            "alle": "al",
            "boulevard": "blvd",
        },
        words={
            "gl": "gammel",
            "ndr": "nordre",
            "sdr": "sondre",
            "skt": "sankt",
            "sct": "sankt",
            "st": "store",
            "ll": "lille",
            "kgs": "kongens",
            "dr": "doktor",
            "prof": "professor",
            "chr": "christian",
            "fr": "frederik",
            "boul": "boulevard",
            "kbh": "kobenhavn",
        },
        units=("lejl", "lejlighed", "opgang"),
        floors=("sal", "etage", "tv", "th", "mf"),
        fillers=("st", "kl", "tv", "th", "mf", "stuen", "kld"),
    ),
    Language(
        "de",
        endings={
            "strasse": "str",
            "gasse": "g",
            "weg": "w",
            "platz": "pl",
            "allee": "al",
            "chaussee": "ch",
        },
        words={
            "st": "sankt",
            "dr": "doktor",
            "prof": "professor",
            "gr": "grosse",
            "kl": "kleine",
            "bgm": "burgermeister",
        },
        units=("wohnung", "whg", "top", "tur", "stiege", "haus", "aufgang"),
        floors=("og", "ug", "stock", "stk", "etage"),
        fillers=("hausnummer", "hausnr", "nr", "eg", "hinterhaus", "vorderhaus"),
    ),
    Language(
        "nl",
        endings={"straat": "str", "laan": "ln", "plein": "pln", "gracht": "gr", "kade": "kd"},
        words={"burg": "burgemeester", "dr": "doctor", "prof": "professor", "st": "sint", "gr": "grote"},
        units=("bus", "app", "appartement", "kamer"),
        floors=("hoog", "verdieping"),
        fillers=("huis", "hs"),
    ),
    Language(
        "fr",
        words={
            "av": "avenue",
            "ave": "avenue",
            "bd": "boulevard",
            "bld": "boulevard",
            "blvd": "boulevard",
            "ch": "chemin",
            "che": "chemin",
            "fg": "faubourg",
            "fbg": "faubourg",
            "imp": "impasse",
            "pl": "place",
            "rte": "route",
            "sq": "square",
            "st": "saint",
            "ste": "sainte",
            "gal": "general",
            "mal": "marechal",
        },
        units=("appt", "appartement", "bat", "batiment", "esc", "escalier", "porte", "etage"),
        floors=("etage", "er etage", "e etage", "eme etage"),
        fillers=("cedex", "no"),
    ),
    Language(
        "es",
        words={
            "cl": "calle",
            "avd": "avenida",
            "avda": "avenida",
            "av": "avenida",
            "pza": "plaza",
            "pl": "plaza",
            "plza": "plaza",
            "ctra": "carretera",
            "cno": "camino",
            "po": "paseo",
            "pso": "paseo",
            "sta": "santa",
            "sto": "santo",
            "dr": "doctor",
        },
        units=("piso", "puerta", "pta", "escalera", "esc", "dpto", "planta", "bloque", "portal"),
        fillers=("n", "no", "num", "numero", "bajo", "izq", "dcha", "izda", "atico"),
    ),
    Language(
        "it",
        words={
            "vle": "viale",
            "pza": "piazza",
            "pzza": "piazza",
            "cso": "corso",
            "lgo": "largo",
            "vic": "vicolo",
            "flli": "fratelli",
        },
        units=("int", "interno", "scala", "piano"),
        floors=("piano",),
        fillers=("n", "numero", "snc"),
    ),
    Language(
        "en",
        words={
            "st": "street",
            "rd": "road",
            "ave": "avenue",
            "av": "avenue",
            "blvd": "boulevard",
            "dr": "drive",
            "ln": "lane",
            "ct": "court",
            "pl": "place",
            "sq": "square",
            "hwy": "highway",
            "pkwy": "parkway",
            "ter": "terrace",
            "cres": "crescent",
            "cl": "close",
            "gdns": "gardens",
            "mt": "mount",
        },
        units=("apt", "apartment", "suite", "ste", "unit", "flat", "room", "rm", "floor", "level"),
        floors=("st floor", "nd floor", "rd floor", "th floor", "floor"),
        fillers=("no", "number"),
    ),
)

COUNTRIES = frozenset((
    "fi", "finland", "suomi", "dk", "denmark", "danmark", "se", "sweden", "sverige", "ruotsi", "no", "norway",
    "norge", "de", "germany", "deutschland", "saksa", "tyskland", "at", "austria", "osterreich", "ch",
    "switzerland", "schweiz", "suisse", "svizzera", "li", "fl", "liechtenstein", "fr", "france", "frankreich",
    "es", "spain", "espana", "it", "italy", "italia", "italien", "nl", "netherlands", "nederland", "holland",
    "be", "belgium", "belgie", "belgique", "uk", "gb", "england", "scotland", "wales", "ie", "ireland", "us",
    "usa",
))  # fmt: skip
"""Names of countries that may stand at the end of an address, single words, folded."""

CITY_NAMES = (
    ("helsinki", "helsingfors"),
    ("espoo", "esbo"),
    ("vantaa", "vanda"),
    ("turku", "abo"),
    ("tampere", "tammerfors"),
    ("kobenhavn", "copenhagen", "kopenhagen", "kopenhamn", "copenhague", "kbh"),
    ("goteborg", "gothenburg"),
    ("wien", "vienna", "vienne"),
    ("munchen", "munich"),
    ("koln", "cologne"),
    ("zurich", "zuerich", "zurigo"),
    ("geneve", "genf", "geneva", "ginevra"),
    ("basel", "bale", "basle"),
    ("bruxelles", "brussel", "brussels"),
    ("antwerpen", "anvers", "antwerp"),
    ("den haag", "the hague", "s gravenhage"),
    ("roma", "rome", "rom"),
    ("milano", "milan", "mailand"),
    ("torino", "turin"),
    ("firenze", "florence", "florenz"),
    ("venezia", "venice", "venedig"),
    ("napoli", "naples", "neapel"),
    ("sevilla", "seville"),
    ("lisboa", "lisbon", "lissabon"),
)
"""One city's names in several languages: an extract cut through a city often lacks the city's own entry."""
