// What a visit needs: the program, its mail, and people with browsers.
//
//     const site = await start();
//     const kari = await site.visitor({ script: false, width: 360 });
//     await kari.goto('/nb');
//     await checkPage(kari);
//     const mail = await site.mailTo('kari@sykehuset.example');
//     await site.stop();
import { newVisitor, openBrowser } from './browser.mjs';
import { openPostOffice } from './post.mjs';
import { startProgram } from './program.mjs';

export { newVisitor, openBrowser, shoot } from './browser.mjs';
export { checkOtherLanguages, checkPage } from './check.mjs';
export { openPostOffice } from './post.mjs';
export { startProgram } from './program.mjs';

/** Starts everything; what it takes is as for {@link startProgram}. */
export async function start(options = {}) {
  const opened = [];
  const close = async () => {
    const troubles = [];
    for (const end of opened.reverse()) await end().catch((trouble) => troubles.push(trouble));
    if (troubles.length > 0) throw troubles[0];
  };
  try {
    const post = await openPostOffice();
    opened.push(() => post.close());
    const browser = await openBrowser();
    opened.push(() => browser.close());
    const program = await startProgram({ ...options, post });
    opened.push(() => program.stop());
    return {
      address: program.address,
      folder: program.folder,
      log: program.log,
      run: program.run,
      mailTo: post.mailTo,
      mail: post.all,
      visitor: (who) => newVisitor(browser, { baseURL: program.address, ...who }),
      stop: close,
    };
  } catch (trouble) {
    await close().catch(() => {});
    throw trouble;
  }
}
