// People come and go, and change the language of a phone that is in use.

import assert from 'node:assert/strict';
import { visit, until } from './visit.mjs';
import { texts } from './texts.mjs';

const [english, spanish] = [texts('en'), texts('es')];

await visit(async (page) => {
  const { words } = page;
  const field = (dialog, role, word) => dialog.getByRole(role, { name: words[word], exact: true });
  const add = async (role, fill) => {
    await page.page.locator('.adder').click();
    const dialog = page.page.getByRole('dialog', { name: words.add, exact: true });
    await field(dialog, 'combobox', 'add-role').selectOption(role);
    await fill(dialog);
    await dialog.getByRole('button', { name: words['add-do'], exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  };

  await add('teacher', async (dialog) => {
    assert.equal(await field(dialog, 'combobox', 'add-where').count(), 0, 'a teacher says where by registering');
    await field(dialog, 'textbox', 'add-name').fill('Mira Hügel');
    await field(dialog, 'combobox', 'language').selectOption('es');
  });
  const mira = page.phone('Mira Hügel');
  await mira.starts(words.start);
  await mira.sees(spanish('home-welcome', { name: 'Mira Hügel' }));

  const before = await page.page.locator('.phone').count();
  await add('service', (dialog) => field(dialog, 'combobox', 'add-where').selectOption('fr'));
  await until('one more phone', async () => (await page.page.locator('.phone').count()) === before + 1);
  const name = await page.page.locator('.phone h3').last().textContent();
  const service = page.phone(name);
  const country = english('authority-national', { country: 'France' });
  await service.element.getByText(country, { exact: true }).first().waitFor();
  await service.starts(words['invited-open']);
  await service.sees(english('queue-title'));

  const language = await page.menu('Mira Hügel');
  await field(language, 'combobox', 'language').selectOption('en');
  await language.getByRole('button', { name: words.close, exact: true }).click();
  await until('the phone is in English', async () => (await mira.element.getAttribute('lang')) === 'en');
  await mira.sees(english('home-welcome', { name: 'Mira Hügel' }));
  await mira.says('/help');
  await mira.sees(english('help-title.intro'));
  assert.ok(!(await mira.has(spanish('help-title.intro'))), 'Spanish is over');

  // Everybody is named above the row, also those out of sight; a dot says that something has come there, and a press leads to it.
  const leads = page.page.locator('#people button');
  assert.equal(await leads.count(), await page.page.locator('.phone').count());
  const last = leads.last();
  await page.page.locator('#phones').evaluate((row) => { row.scrollLeft = 0; });
  await until('the last phone is out of sight', async () => !(await last.getAttribute('class') ?? '').includes('seen'));
  // They act as from another window.
  const id = Number(await last.getAttribute('data-leads'));
  await page.page.evaluate((person) => fetch('/do', {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ do: 'say', person, text: '/help' }),
  }), id);
  await until('a dot says that there is something new', async () => (await last.getAttribute('class') ?? '').includes('unread'));
  assert.equal(await last.locator('.hidden').textContent(), words['people-unread'], 'readers of screens are told, too');
  await last.click();
  await until('the phone is in sight', async () => (await last.getAttribute('class') ?? '').includes('seen'));
  assert.ok(!(await last.getAttribute('class')).includes('unread'), 'it is no news any more');

  const removal = await page.menu(name);
  await removal.getByRole('button', { name: words.remove, exact: true }).click();
  await service.element.waitFor({ state: 'detached' });
  assert.equal(await page.page.locator('.phone').count(), before);
});
