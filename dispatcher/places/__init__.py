"""Addresses to places: the region's own index, what its candidates are worth, and coordinates that come with a list."""
