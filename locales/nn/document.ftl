# Det som er likt i alle dokument.
document-page = Side { $page } av { $pages }
