// The doctor's walk, from the public list to the certificate, as it would be gone: pages, mail, other people's links.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { THOUGHTS } from './walk/doctor.mjs';
import { fill, press, signIn, startWalk } from './walk/index.mjs';

const KARI = 'kari.prove@sykehus.example';

for (const way of [
  { script: true, database: 'sqlite' },
  { script: false, database: 'postgres' },
]) {
  test(`a_doctor_walks_the_whole_line_${way.script ? 'with' : 'without'}_script_on_${way.database}`, async () => {
    const walk = await startWalk({ name: `doctor-${way.script ? 'script' : 'plain'}`, ...way, begin: '2020-02-10T09:00' });
    try {
      const kari = await walk.visitor();
      await readsAndThinks(walk, kari);
    } finally {
      await walk.stop();
    }
  });
}

/** From the list over the programme's page to the checklist, whose answers are taken along. */
async function readsAndThinks(walk, kari) {
  await kari.goto('/nb');
  await walk.look(kari, 'list');
  await kari.getByRole('link', { name: 'Forbedringsutdanning for leger i 2020' }).click();
  await walk.look(kari, 'programme');
  await kari.getByRole('link', { name: /sjekklisten/ }).click();
  await walk.look(kari, 'checklist');

  await fill(kari, { ...THOUGHTS, problem: 'Pasient 01017000027 faller om natten.' });
  await press(kari, 'Lagre');
  assert.equal(await kari.locator('[name=extent]').inputValue(), THOUGHTS.extent, 'nothing else typed is lost');
  await walk.look(kari, 'checklist-refused', { alone: true });
  await fill(kari, THOUGHTS);
  await press(kari, 'Lagre');
  await kari.goto('/nb/programme/leger-2020/checklist');
  assert.equal(await kari.locator('[name=problem]').inputValue(), THOUGHTS.problem, 'kept in this browser');
  await press(kari, /Ta med svarene/);
}
