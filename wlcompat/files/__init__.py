"""Files and folders of the system: WLanguage's external files."""
