// Phones with Discord: modals, lists, commands and what nobody answers, by hand; and an app that is changed.

import assert from 'node:assert/strict';
import { serious } from './axe.mjs';
import { visit, until } from './visit.mjs';
import { texts } from './texts.mjs';

const english = texts('en');

/** Begins to register, in a modal that is closed first and then sent. */
async function registers(page, jan) {
  await jan.starts('/start');
  await jan.presses(english('button-register'));
  await jan.opensModal();
  assert.deepEqual(await serious(page.page, 'a modal'), []);
  // What somebody types stays, whatever happens behind the modal.
  const name = jan.modal.getByLabel(english('field-name'), { exact: true });
  await name.fill('A');
  await jan.modal.getByRole('button', { name: page.words.cancel, exact: true }).click();
  await jan.modal.waitFor({ state: 'detached' });
  // What is written in a file need not be written again; a picture is no answer.
  await jan.chooses(0, '/file', { name: 'river.png', mimeType: 'image/png', buffer: Buffer.from([1]) });
  await jan.sees(english('problem-not-words'));
  await jan.chooses(0, '/file', { name: 'name.txt', mimeType: 'text/plain', buffer: Buffer.from('J'.repeat(90)) });
  await jan.sees('J'.repeat(90));
  await jan.presses('✏️', { whole: false });
  await name.fill('Jan Lipa');
  await jan.modal.getByRole('button', { name: page.words.send, exact: true }).click();
  await jan.sees(english('field-country.ask'));
}

await visit(async (page) => {
  const { words } = page;
  // Somebody changes to the other app, and is new there.
  const menu = await page.menu('Jan Lipa');
  await menu.getByRole('combobox', { name: words.app, exact: true }).selectOption('discord');
  const jan = page.phone('Jan Lipa');
  await until('another look', async () => (await jan.element.getAttribute('class')).includes('discord'));
  await registers(page, jan);

  // Words are not read there, commands are. What is said of it goes after a moment, so it is looked for before.
  const told = (word, act) => Promise.all([jan.element.getByText(words[word], { exact: true }).waitFor(), act()]);
  await told('discord-words', () => jan.says('Szkoła Pod Lipą'));
  await told('discord-unknown', () => jan.says('/nonsense'));
  await jan.says('/help');
  await jan.sees(english('help-title.intro'));
  await jan.chooses(0, '/contacts');
  await jan.sees(english('contacts-title'));

  // What happens while the bot is off is not kept by Discord, and says so.
  await page.button('kill').click();
  await until('the bot is off', async () => (await page.page.locator('#bot').textContent()) === words['bot-off']);
  await told('discord-failed', () => jan.says('/profile'));
  await page.button('revive').click();
  await until('the bot is on', async () => (await page.page.locator('#bot').textContent()) === words['bot-on']);
  await jan.says('/projects');
  await jan.sees(english('projects-title'));

  // Who takes no direct messages says so above the phone.
  const closing = await page.menu('Jan Lipa');
  await closing.getByRole('button', { name: words['discord-close'], exact: true }).click();
  await jan.element.getByText(words['discord-closed'], { exact: true }).waitFor();
  assert.deepEqual(await serious(page.page, 'phones with both apps'), []);

  // Who decides and has Discord opens the invitation there.
  const before = await page.page.locator('.phone').count();
  await page.page.locator('.adder').click();
  const dialog = page.page.getByRole('dialog', { name: words.add, exact: true });
  await dialog.getByRole('combobox', { name: words['add-role'], exact: true }).selectOption('service');
  await dialog.getByRole('combobox', { name: words.app, exact: true }).selectOption('discord');
  await dialog.getByRole('button', { name: words['add-do'], exact: true }).click();
  await until('one more phone', async () => (await page.page.locator('.phone').count()) > before);
  const service = page.phone(await page.page.locator('.phone h3').last().textContent());
  await service.starts(words['invited-open']);
  await service.sees(english('queue-title'));
});
