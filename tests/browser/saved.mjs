// Saved, started over, loaded: the phones show what they showed, and the bot goes on.

import assert from 'node:assert/strict';
import { visit, until } from './visit.mjs';
import { texts } from './texts.mjs';

const say = texts('en');

await visit(async (page) => {
  const phones = await page.phones();
  const screens = () => Promise.all(phones.map((phone) => phone.screen()));
  await page.playsAll('en');
  await page.phone('Marco Llano').sees(say('playground-tour-second'));
  const before = await screens();
  const [download] = await Promise.all([page.page.waitForEvent('download'), page.button('save').click()]);
  assert.equal(download.suggestedFilename(), 'twinbot-playground.json');
  const file = await download.path();

  await page.button('reset').click();
  await page.page.getByRole('dialog').getByRole('button', { name: page.words.reset, exact: true }).click();
  await until('empty phones', async () => (await screens()).every((screen) => screen === ''));

  const [chooser] = await Promise.all([page.page.waitForEvent('filechooser'), page.button('load').click()]);
  await chooser.setFiles(file);
  await until('the phones are as they were', async () => JSON.stringify(await screens()) === JSON.stringify(before));

  // Of the three who decide, the second one does so now.
  const [ana, , , , marco] = phones;
  await marco.presses(say('button-approve'), { below: say('playground-tour-second') });
  await until('he can take it back', async () => (await marco.count(say('button-undo'), { below: say('playground-tour-second') })) === 1);
  await ana.says('/projects');
  await ana.sees(say('projects-title'));
});
