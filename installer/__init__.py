"""Sets the program up on a fresh machine, with Python's standard library alone (syntax of Python 3.8)."""
