"""Addresses to places: the region's own index, what its candidates are worth, and coordinates that come with a list."""

from dispatcher.places.build import build_address_index
from dispatcher.places.decision import Certainty, Decision, decide
from dispatcher.places.fake import FakeGeocoder
from dispatcher.places.geocoder import Geocoder
from dispatcher.places.index_file import IndexFacts
from dispatcher.places.location_check import check_location
from dispatcher.places.search import AddressIndex
from dispatcher.places.spelling import address_key

__all__ = [
    "AddressIndex",
    "Certainty",
    "Decision",
    "FakeGeocoder",
    "Geocoder",
    "IndexFacts",
    "address_key",
    "build_address_index",
    "check_location",
    "decide",
]
