// A mail server that takes mail over STARTTLS and keeps it, so that tests can read what was really sent.
import { setTimeout as pause } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { makeCertificate } from './certificate.mjs';

const PATIENCE_MS = 15_000;

/** Addresses that begin so are unknown to the mail server: mail to them is refused. */
export const NOBODY = 'nobody.';

/** Opens the post office on a free port. Mail that is not sent over a private connection is refused. */
export async function openPostOffice() {
  const { key, cert } = makeCertificate();
  const kept = [];
  const server = new SMTPServer({
    key,
    cert,
    authOptional: true,
    disabledCommands: ['AUTH'],
    // As real servers do, the refusal repeats the address.
    onRcptTo: ({ address }, session, done) => done(address.startsWith(NOBODY) ? new Error(`550 5.1.1 <${address}> is unknown here`) : null),
    onMailFrom: (address, session, done) => done(session.secure ? null : new Error('say STARTTLS first')),
    onData: (stream, session, done) => {
      keep(stream, session, kept).then(() => done(), done);
    },
  });
  server.on('error', () => {}); // A client that goes away in the middle is no trouble here.
  await new Promise((opened) => server.listen(0, '127.0.0.1', opened));

  return {
    port: server.server.address().port,
    /** The certificate to trust, as PEM. */
    authority: cert,
    /** Every message so far, parsed, read or not. */
    all: () => [...kept],
    /** Waits for the next unread mail to `address`, and with `subject` for one whose subject it matches. */
    async mailTo(address, { subject, patience = PATIENCE_MS } = {}) {
      const until = Date.now() + patience;
      while (Date.now() < until) {
        const found = kept.find((mail) => !mail.read && mail.recipients.includes(address) && (!subject || mail.subject.match(subject)));
        if (found) {
          found.read = true;
          return found;
        }
        await pause(50);
      }
      const there = kept.map((mail) => `«${mail.subject}» to ${mail.recipients}${mail.read ? ' (read)' : ''}`);
      throw new Error(`no mail to ${address}${subject ? ` about ${subject}` : ''}; there is: ${there.join(', ') || 'nothing'}`);
    },
    close: () => new Promise((closed) => server.close(closed)),
  };
}

async function keep(stream, session, kept) {
  const pieces = [];
  for await (const piece of stream) pieces.push(piece);
  const raw = Buffer.concat(pieces);
  const mail = await PostalMime.parse(raw);
  kept.push({
    ...mail,
    raw: raw.toString('utf8'),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    recipients: session.envelope.rcptTo.map((recipient) => recipient.address),
    /** Addresses in the plain text, in order. */
    links: (mail.text ?? '').match(/https?:\/\/[^\s<>)]+/g) ?? [],
    read: false,
  });
}
