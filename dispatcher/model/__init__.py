"""Facts and rules of a delivery day, in pure Python: no files, no network, no windows."""
