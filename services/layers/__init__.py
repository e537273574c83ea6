"""SPW's regional layers: the catalogue, and how their features are read."""
