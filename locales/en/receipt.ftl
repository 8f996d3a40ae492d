# The receipt for an application, as PDF.
receipt-title = Receipt for an application
receipt-document_title = Receipt for an application to { $programme }
receipt-running = Receipt for an application – { $programme }
receipt-applicant = Applicant
receipt-programme = Programme
receipt-cohort = Cohort
receipt-sent = Sent
receipt-sent_at = { $date }, { $time }
receipt-version = Version
receipt-unanswered = Not answered
receipt-content_code = Check code
receipt-content_code_help = The code is calculated from the answers you sent (SHA-256). If an answer is changed, the code becomes another.
receipt-unshown = Where it says �, you wrote a character that cannot be shown in this file, such as a smiley. In the application it is as you wrote it.
