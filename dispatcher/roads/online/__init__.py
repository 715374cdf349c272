"""Road services on the network or in the house: small clients, one file for each kind of answer."""
