"""Repère's jobs in QGIS's toolbox, in models and in qgis_process."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..widgets.basics import load_icon
from .assess_incidents import CheckIncidents, FindIncidentManagers
from .check_conformance import CheckConformance
from .check_services import CheckServices
from .compare_addresses import CompareAddresses
from .compare_region import CompareRegion
from .correct_register import CorrectRegister
from .export_inspire import ExportInspire
from .fetch_incidents import FetchIncidents
from .load_regional_layers import LoadRegionalLayers
from .make_dossier import MakeDossier
from .make_package import MakePackage
from .push_corrections import PushCorrections
from .refresh_commune import RefreshCommune


class RepereProvider(QgsProcessingProvider):
    """The provider ``repere``."""

    def id(self) -> str:
        return "repere"

    def name(self) -> str:
        return "Repère"

    def icon(self) -> QIcon:
        return load_icon("repere")

    def loadAlgorithms(self) -> None:
        for algorithm in (
            LoadRegionalLayers,
            FetchIncidents,
            CompareAddresses,
            CompareRegion,
            PushCorrections,
            CheckServices,
            CheckConformance,
            CorrectRegister,
            ExportInspire,
            RefreshCommune,
            FindIncidentManagers,
            CheckIncidents,
            MakeDossier,
            MakePackage,
        ):
            self.addAlgorithm(algorithm())
