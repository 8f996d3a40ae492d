// The test's own mail server: what it takes, what it refuses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import nodemailer from 'nodemailer';
import { openPostOffice } from './harness/index.mjs';

test('mail_over_starttls_is_taken_and_read_once', async () => {
  const post = await openPostOffice();
  const sender = nodemailer.createTransport({ host: 'localhost', port: post.port, requireTLS: true, tls: { ca: post.authority } });

  await sender.sendMail({ from: 'bedre@bedre.example', to: 'kari@sykehuset.example', subject: 'Søknaden er mottatt', text: 'Se https://bedre.example/nb/a.' });
  const mail = await post.mailTo('kari@sykehuset.example', { subject: /mottatt/ });

  assert.equal(mail.subject, 'Søknaden er mottatt');
  await assert.rejects(post.mailTo('kari@sykehuset.example', { patience: 100 }), /no mail to kari/);
  await post.close();
});

test('mail_in_the_clear_is_refused', async () => {
  const post = await openPostOffice();
  const sender = nodemailer.createTransport({ host: 'localhost', port: post.port, ignoreTLS: true });

  const sending = sender.sendMail({ from: 'bedre@bedre.example', to: 'kari@sykehuset.example', subject: 'x', text: 'x' });

  await assert.rejects(sending, /STARTTLS/);
  assert.deepEqual(post.all(), []);
  await post.close();
});
