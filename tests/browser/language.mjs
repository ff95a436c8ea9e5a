// The page speaks one language throughout: its dates, what the bot did, and the numbered chapters of the example.

import assert from 'node:assert/strict';
import { visit, until } from './visit.mjs';
import { plain, texts } from './texts.mjs';

const [language] = process.argv.slice(3);
const say = texts(language);
/** A day with its month: in Spanish months begin with a small letter, in English they never do. */
const day = { en: /\b(\d{1,2} )?[A-Z][a-z]{2,3}( \d{1,2},)? 20\d\d\b/, es: /\b\d{1,2} (de )?[a-z]{3,4}\.? (de )?20\d\d\b/ }[language];
/** A number with a decimal point or comma. */
const foreign = { en: /\d,\d ms/, es: /\d\.\d ms/ }[language];

await visit(async (visited) => {
  const { page, words } = visited;
  const chapters = await page.locator('.chapter').allTextContents();
  // Behind the first one they are the questions of /help.
  const names = ['playground-tour-arrive', 'help-create.button', 'help-waiting.button', 'help-replacement.button', 'help-passwords.button', 'help-space.button'].map((id) => plain(say(id)));
  assert.deepEqual(chapters.map(plain), names.map((name, nth) => `${nth + 1}. ${name}`));

  const now = await until('a clock', async () => plain(await page.locator('#now').textContent()));
  assert.ok(now.startsWith(plain(say.begins('playground-now'))), now);
  assert.match(now, day);

  const kinds = ['update', 'timer', 'job', 'delivery', 'dead-letter'].map((kind) => plain(say(`playground-timeline-${kind}`)));
  const lines = page.locator('#timeline > li');
  await visited.button('tour-play').click();
  await until('what the bot did', async () => (await lines.count()) > 5);
  const heads = await page.locator('#timeline .line-head b').allTextContents();
  assert.deepEqual(heads.map(plain).filter((head) => !kinds.includes(head)), [], `${kinds}`);
  const figures = await page.locator('#timeline > li > .faint').allTextContents();
  assert.deepEqual(figures.filter((figure) => foreign.test(figure)), []);
  const counted = plain(say('playground-timeline-statements', { count: '' }));
  assert.ok(figures.some((figure) => plain(figure).includes(counted)), `${figures}`);
  const dids = Object.entries(words).filter(([name]) => name.startsWith('did-'));
  assert.ok(dids.length > 10 && dids.every(([name, word]) => plain(word) === plain(say(`playground-did.${name.slice(4)}`))), 'deeds in the language of the page');
}, { query: `?lang=${language}` });
