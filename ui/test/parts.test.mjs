// The parts that pages are made of, looked at in a real browser: every language, screen and colour scheme, and what the script adds.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { checkPage, newVisitor, openBrowser, shoot } from './harness/index.mjs';
import { serveSamples } from './harness/samples.mjs';

let browser;
let site;
let drafts = [];
let answerDraft = () => ({ status: 200, text: 'Lagret kl. 09.15' });

before(async () => {
  browser = await openBrowser();
  site = await serveSamples((posted) => {
    drafts.push(posted);
    return answerDraft(posted);
  });
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const visitor = (who) => newVisitor(browser, { baseURL: site.address, ...who });

for (const language of ['nb', 'nn', 'en']) {
  for (const [width, scheme] of [[1280, 'light'], [360, 'dark'], [768, 'light']]) {
    test(`k1_the_parts_can_be_used_by_all_in_${language}_at_${width}_${scheme}`, async () => {
      const page = await visitor({ width, scheme });

      await page.goto(`/${language}`);

      await checkPage(page);
      if (language === 'nb') await shoot(page, `parts-${width}-${scheme}`);
      await page.context().close();
    });
  }
}

test('without_script_the_page_is_whole_and_goes_to_what_is_wrong', async () => {
  const page = await visitor({ script: false });

  await page.goto('/nb');

  await checkPage(page);
  assert.equal(await page.locator('ds-error-summary').evaluate((summary) => summary === document.activeElement), true);
  assert.equal(await page.locator('.field__counter').textContent(), 'Høyst 2000 tegn');
  await page.context().close();
});

test('with_script_focus_is_on_what_is_wrong_and_a_link_leads_to_the_answer', async () => {
  const page = await visitor();
  await page.goto('/nb');

  const focused = await page.locator('ds-error-summary').evaluate((summary) => summary === document.activeElement);
  await page.getByRole('link', { name: 'Velg hvor du jobber.' }).click();

  assert.equal(focused, true);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'region');
  await page.context().close();
});

test('what_is_typed_is_saved_by_itself_and_says_so', async () => {
  drafts = [];
  answerDraft = () => ({ status: 200, text: 'Lagret kl. 09.15' });
  const page = await visitor();
  await page.goto('/nb');

  await page.getByLabel('Navn').fill('Ola Prøvesen');
  await page.getByText('Lagret kl. 09.15').waitFor();

  assert.equal(drafts.length, 1);
  assert.equal(drafts[0].pathname, '/nb/sample/draft');
  assert.equal(drafts[0].headers['x-bedre-autosave'], '1');
  assert.equal(drafts[0].fields.get('name'), 'Ola Prøvesen');
  assert.equal(drafts[0].headers.origin, site.address);
  await page.context().close();
});

test('a_failing_save_says_so_and_tries_again', async () => {
  drafts = [];
  answerDraft = () => (drafts.length < 2 ? { status: 503, text: '' } : { status: 200, text: 'Lagret kl. 09.16' });
  const page = await visitor();
  await page.goto('/nb');

  await page.getByLabel('Navn').fill('Ola Prøvesen');
  await page.getByText('Vi prøver igjen').waitFor();
  await page.getByText('Lagret kl. 09.16').waitFor();

  assert.equal(drafts.length, 2);
  await page.context().close();
});

test('a_refused_text_is_explained_and_not_sent_again_until_it_changes', async () => {
  drafts = [];
  answerDraft = ({ fields }) => (fields.get('name').includes('Ola') ? { status: 422, text: 'Fjern fødselsnummeret.' } : { status: 200, text: 'Lagret' });
  const page = await visitor();
  await page.goto('/nb');

  await page.getByLabel('Navn').fill('Ola');
  await page.getByText('Fjern fødselsnummeret.').waitFor();
  await page.waitForTimeout(3000);
  const sent = drafts.length;
  await page.getByLabel('Navn').fill('Kari');
  await page.getByText('Lagret', { exact: true }).waitFor();

  assert.equal(sent, 1);
  assert.equal(drafts.length, 2);
  await page.context().close();
});

test('leaving_the_page_saves_what_was_just_typed', async () => {
  drafts = [];
  answerDraft = () => ({ status: 200, text: 'Lagret' });
  const page = await visitor();
  await page.goto('/nb');

  await page.getByLabel('Navn').pressSequentially('x');
  await page.goto('/nn');
  await page.waitForTimeout(500);

  assert.equal(drafts.length, 1);
  assert.equal(drafts[0].fields.get('name'), 'xKari <Prøvesen>');
  await page.context().close();
});

test('the_counter_tells_what_is_left_and_what_is_too_much', async () => {
  const page = await visitor();
  await page.goto('/nb');
  const field = page.getByLabel('Hvilket problem vil du arbeide med?');
  const counter = page.locator('.field__counter');

  await field.fill('å'.repeat(1990));
  const under = await counter.textContent();
  await field.fill('å'.repeat(2003));
  const over = await counter.textContent();

  assert.equal(under, '10 tegn igjen');
  assert.equal(over, '3 tegn for mye');
  await page.context().close();
});

test('the_arrow_keys_step_through_the_points_of_a_chart_and_read_them', async () => {
  const page = await visitor();
  await page.goto('/nb');
  const read = () => page.locator('[data-chart-point]').textContent();

  await page.locator('[data-chart]').focus();
  await page.keyboard.press('ArrowRight');
  const first = await read();
  await page.keyboard.press('ArrowRight');
  const second = await read();
  await page.keyboard.press('End');
  const last = await read();
  await page.keyboard.press('Escape');
  const none = await read();

  assert.deepEqual([first, second, last, none], ['1: 9.1', '2: 8.2', '21: 6', '']);
  await page.context().close();
});

test('a_table_sorts_by_its_heads', async () => {
  const page = await visitor();
  await page.goto('/nb');
  const table = page.getByRole('table', { name: 'Ventetid per uke' }).last();
  const weeks = () => table.getByRole('rowheader').allTextContents();

  await table.getByRole('button', { name: 'Ventetid (dager)' }).click();
  const up = await weeks();
  await table.getByRole('button', { name: 'Ventetid (dager)' }).click();
  const down = await weeks();

  assert.deepEqual(up, ['uke 36', 'uke 37']);
  assert.deepEqual(down, ['uke 37', 'uke 36']);
  await page.context().close();
});
