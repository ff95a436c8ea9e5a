// The gallery shows every group in every language, marks what wants a look, and leads to where a text stands.

import assert from 'node:assert/strict';
import { serious, showsChosen } from './axe.mjs';
import { until, visit } from './visit.mjs';

await visit(async ({ page, words }) => {
  const groups = page.locator('#groups a');
  const names = await groups.evaluateAll((links) => links.map((link) => new URLSearchParams(link.hash.slice(1)).get('group')));
  assert.ok(names.length > 12 && names.includes('flow-project'), `${names}`);
  for (const language of ['en', 'es', 'en-XA', 'ar']) {
    await page.locator('#language').selectOption(language);
    for (const name of names) {
      await page.locator(`#groups a[href="#lang=${language}&app=telegram&group=${name}"]`).click();
      await until(`${name} in ${language}`, () => page.evaluate(
        ([wanted, tag]) => document.body.dataset.ready === wanted && document.querySelector('#shots .messages')?.lang === tag, [name, language]));
      assert.ok(await page.locator('#shots .message .text').count(), `${name} shows something in ${language}`);
    }
  }
  assert.deepEqual(await serious(page, 'the gallery'), []);

  // What is read in Arabic begins at the right, whatever the language of the page.
  const sides = await page.locator('#shots .messages').evaluateAll((lists) => lists.map((list) => list.dir));
  assert.ok(sides.length > 0 && sides.every((side) => side === 'rtl'), `${sides}`);
  const begins = await page.locator('#shots .bot .text').evaluateAll((texts) => texts.map((text) => getComputedStyle(text).direction));
  assert.ok(begins.includes('rtl'), `${begins}`);
  assert.equal(await page.evaluate(() => document.documentElement.dir), 'ltr');
  await page.locator('#language').selectOption('en-XA');

  // The same on the other app, with the modals in which questions are answered there.
  await page.locator('#app').selectOption('discord');
  await page.locator('#groups a[href="#lang=en-XA&app=discord&group=modals"]').click();
  await page.locator('#shots form.still').first().waitFor();
  assert.ok(await page.locator('#shots .card-of').count() > 3, 'cards are shown');
  assert.deepEqual(await serious(page, 'the gallery of Discord'), []);
  // What does not fit even so is marked, and counted beside its group.
  const marked = page.locator('#shots li .mark', { hasText: words['gallery-long'] });
  assert.ok(await marked.count() > 0, 'the longest texts do not fit into a modal');
  await page.locator('#groups a[href="#lang=en-XA&app=discord&group=modals"] .mark').waitFor();
  await page.locator('#app').selectOption('telegram');

  // Groups and screens are called as people call them, and a search goes over all groups, by words in any order and by role.
  assert.equal((await page.locator('#groups a').first().textContent()).startsWith('home'), false, 'groups have names for people');
  const found = async () => Number((await page.locator('#found').textContent()).match(/\d+(?!.*\d)/)[0]);
  await page.locator('#words').fill('TOWNS clouds');
  await until('a search', () => page.evaluate(() => document.body.dataset.ready === 'search'));
  const all = await found();
  assert.ok(all > 10, `${all} screens are found`);
  await page.locator('#role').selectOption('approver');
  await until('fewer', async () => (await found()) < all);
  await showsChosen(page, 'the gallery in English');
  const roles = await page.locator('#shots figcaption small').evaluateAll((notes) => notes.map((note) => note.firstChild.textContent));
  assert.ok(roles.length > 0 && roles.every((role) => role === words['who-approver']), `${new Set(roles)}`);
  await page.locator('#words').fill('');
  await page.locator('#role').selectOption('');

  // What is the same as in English is marked, and the mark leads to its line.
  await page.locator('#language').selectOption('es');
  await page.locator("#groups a[href=\"#lang=es&app=telegram&group=flow-profile\"]").click();
  await until('the form in Spanish', () => page.evaluate(
    () => document.body.dataset.ready === 'flow-profile' && document.querySelector('#shots .messages')?.lang === 'es'));
  // Whoever translates sees the English screen beside each one.
  const pairs = page.locator('#shots .pair');
  await page.locator('#beside').check();
  await pairs.first().waitFor();
  assert.deepEqual(await pairs.first().locator('.messages').evaluateAll((all) => all.map((one) => one.lang)), ['es', 'en']);
  assert.deepEqual(await serious(page, 'the gallery with English beside Spanish'), []);
  await page.locator('#beside').uncheck();
  await until('Spanish alone', async () => (await pairs.count()) === 0);
  await page.locator('#marked').check();
  const mark = page.locator('#shots details li:has(.mark)').first();
  await mark.waitFor({ state: 'attached' });
  assert.equal(await mark.locator('.mark').textContent(), words['gallery-same']);
  await mark.locator('xpath=ancestor::details').locator('summary').click();
  const id = await mark.locator('a').textContent();
  await mark.locator('a').click();
  await page.waitForURL(/\/locales\/es\/[a-z-]+\.ftl#L\d+$/);
  const line = await page.locator('li:target').textContent();
  assert.ok(line.includes(id.includes('.') ? id.slice(id.indexOf('.')) : id), `${id} stands in: ${line}`);
}, { query: '/gallery?lang=en' });

// Whatever is chosen above the screens can be read to its end.
await visit(async ({ page }) => {
  const roles = await page.locator('#role option').evaluateAll((all) => all.map((option) => option.value));
  assert.ok(roles.length > 3, `${roles}`);
  for (const role of roles) {
    await page.locator('#role').selectOption(role);
    await showsChosen(page, `the gallery in Spanish, ${role}`);
  }
}, { query: '/gallery?lang=es' });
