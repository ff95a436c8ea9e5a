// The whole example at once, in the language and on the apps that are given: both teachers read that their project is
// active.

import assert from 'node:assert/strict';
import { visit, until } from './visit.mjs';
import { BUTTONS } from './phone.mjs';
import { plain, skeleton, texts } from './texts.mjs';

const [chosen, apps = 'telegram'] = process.argv.slice(3);
const [language, side] = chosen.split('|');
const isPseudo = language === 'en-XA';
const say = texts(isPseudo ? 'en' : language);
/** Texts are compared as they are, but for the pseudo-locale, whose letters have accents. */
const folded = (text) => (isPseudo ? skeleton(plain(text)) : plain(text));
const title = say('field-title.example').replace(/^.*: /, '');

await visit(async (page) => {
  await page.page.locator('#tour-apps').selectOption(apps);
  await page.playsAll(chosen);
  for (const name of ['Ana Nube', 'Jan Lipa']) {
    const phone = page.phone(name);
    const active = folded(say('news-activated', { title }));
    const found = (await phone.texts()).find((text) => folded(text).includes(active));
    assert.ok(found, `${name} does not read that the project is active`);
    if (isPseudo) assert.ok(!found.includes('approved'), 'the pseudo-locale is not spoken');
    // The bot goes on after the example: the list has the project as an active one, in this language.
    await phone.says('/projects');
    const line = folded(say('marked', { mark: '✅', title }));
    await until(`${name} has ${line}`, async () => {
      const buttons = await phone.fromBot.locator(`${BUTTONS}, .row option`).allTextContents();
      return buttons.some((button) => folded(button).startsWith(line));
    });
  }
  const drawn = new Set(await page.page.locator('.phone').evaluateAll((all) => all.map((phone) => phone.classList[1])));
  assert.deepEqual([...drawn].sort(), apps === 'both' ? ['discord', 'telegram'] : [apps]);
  for (const phone of await page.phones()) {
    assert.equal(await phone.element.getAttribute('dir'), side ?? 'ltr', phone.name);
    assert.equal(await phone.element.getAttribute('lang'), language, phone.name);
  }
}, { query: language === 'es' ? '?lang=es' : '' });
