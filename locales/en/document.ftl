# What is the same in all documents.
document-page = Page { $page } of { $pages }
