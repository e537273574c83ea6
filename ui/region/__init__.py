"""The window of the region: compare it, see its communes, hand each its rows."""
