# The invitation to a programme, as PDF on two pages.
invitation-document_title = Invitation to { $programme }
invitation-kicker = Invitation
invitation-plan = Plan
invitation-what = What
invitation-when = When
invitation-where = Where
invitation-participation = Participation
invitation-apply = How to apply
invitation-apply_at = Apply at { $address }.
invitation-deadline = The deadline is { $deadline }.
invitation-questions = Questions?
invitation-code = QR code that opens the page where you can read more and apply
