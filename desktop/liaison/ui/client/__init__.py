"""One client: the page with its tabs. A tab is added with one line in :data:`liaison.ui.client.tabs.TABS`."""
