"""What Repère knows of the job: plain Python, without QGIS or Qt.

Everything below this package runs in a thread, in a test or in a nightly job.
"""
