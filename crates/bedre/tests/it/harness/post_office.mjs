// The mail server of the browser visits for tests in Rust: says where it is, then each message as a line of JSON.
import { openPostOffice } from '../../../../../ui/test/harness/post.mjs';

const post = await openPostOffice();
console.log(JSON.stringify({ port: post.port, authority: post.authority }));

let told = 0;
setInterval(() => {
  for (const mail of post.all().slice(told)) {
    const { recipients, subject, links, messageId } = mail;
    console.log(JSON.stringify({ recipients, subject, links, messageId }));
    told += 1;
  }
}, 20);

// The test that opened it is gone.
process.stdin.on('end', () => process.exit(0)).resume();
