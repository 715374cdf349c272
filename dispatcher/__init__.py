"""Dispatcher: the desk from which a small fleet's dispatcher runs the day, without a cloud."""

__version__ = "0.1.0"
