# Det som er likt i alle dokumenter.
document-page = Side { $page } av { $pages }
