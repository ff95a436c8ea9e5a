// Saved, started over, loaded: the phones show what they showed, and the bot goes on. What cannot be loaded changes nothing.

import assert from 'node:assert/strict';
import { visit, until } from './visit.mjs';
import { texts } from './texts.mjs';

const say = texts('en');

await visit(async (page) => {
  const phones = await page.phones();
  const screens = () => Promise.all(phones.map((phone) => phone.screen()));
  // Phones of both apps.
  await page.page.locator('#tour-apps').selectOption('both');
  await page.playsAll('en');
  await adds(page, 'Rita Colina');
  // What is still to come would come once more to the phones of then.
  let last = null;
  await until('quiet', async () => {
    const now = JSON.stringify(await screens());
    if (now === last) return true;
    last = now;
    await page.page.waitForTimeout(700);
    return false;
  });
  const [download] = await Promise.all([page.page.waitForEvent('download'), page.button('save').click()]);
  assert.equal(download.suggestedFilename(), 'twinbot-playground.json');
  const file = await download.path();
  // The bot was quiet when it was saved; a fresh page shows what stood there then.
  await page.page.reload();
  await page.page.waitForSelector('body[data-ready]');
  const before = await screens();
  assert.ok(before.every((screen) => screen.length > 100), 'everybody has read something');

  await page.button('reset').click();
  await page.page.getByRole('dialog').getByRole('button', { name: page.words.reset, exact: true }).click();
  await until('empty phones', async () => (await screens()).every((screen) => screen === ''));

  // Somebody else with the same number: the name goes with the rest.
  await adds(page, 'Hugo Vent');
  // It says so for a moment only.
  const refused = page.page.getByRole('status').filter({ hasText: page.words['load-foreign'] });
  await Promise.all([refused.waitFor(), loads(page, { name: 'picture.json', mimeType: 'application/json', buffer: Buffer.from('no playground') })]);
  await page.phone('Hugo Vent').element.waitFor();
  await loads(page, file);
  await page.phone('Rita Colina').element.waitFor();
  assert.equal(await page.phone('Hugo Vent').element.count(), 0, 'nobody stays who was not saved');
  await until('the phones are as they were', async () => JSON.stringify(await screens()) === JSON.stringify(before));

  // Of the three who decide, the second one does so now.
  const [ana, , , , marco] = phones;
  await marco.presses(say('button-approve'), { below: say('playground-tour-second') });
  await until('he can take it back', async () => (await marco.count(say('button-undo'), { below: say('playground-tour-second') })) === 1);
  await ana.says('/projects');
  await ana.sees(say('projects-title'));
}, { complains: /status of 400/ });

async function adds(page, name) {
  await page.page.locator('.adder').click();
  const dialog = page.page.getByRole('dialog');
  await dialog.getByLabel(page.words['add-name'], { exact: true }).fill(name);
  await dialog.getByRole('button', { name: page.words['add-do'], exact: true }).click();
  await page.phone(name).element.waitFor();
}

async function loads(page, file) {
  const [chooser] = await Promise.all([page.page.waitForEvent('filechooser'), page.button('load').click()]);
  await chooser.setFiles(file);
}
