"""Saved help pages held against the catalog: `check_page` gives a report, `report_lines` prints it."""

from translator.doccheck.check import check_page
from translator.doccheck.report import Finding, PageReport, Status, report_lines

__all__ = ["Finding", "PageReport", "Status", "check_page", "report_lines"]
