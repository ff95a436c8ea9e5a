// Everybody can read the page and use it: axe finds no serious fault, in any of its looks.

import assert from 'node:assert/strict';
import { serious, showsChosen } from './axe.mjs';
import { visit, until } from './visit.mjs';

const LOOKS = [
  { look: 'light', colorScheme: 'light' },
  { look: 'dark', colorScheme: 'dark' },
  { look: 'narrow', colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { look: 'Spanish', colorScheme: 'dark', query: '?lang=es' },
];

/** Fails where something in the open dialog reaches beyond its padding. */
async function fits(page, what) {
  const beyond = await page.evaluate(() => {
    const box = document.querySelector('dialog[open]');
    const { left, right } = box.getBoundingClientRect();
    const [start, end] = [parseFloat(getComputedStyle(box).paddingLeft), parseFloat(getComputedStyle(box).paddingRight)];
    const isBeyond = (part) => { const at = part.getBoundingClientRect(); return at.width > 0 && (at.left < left + start - 1 || at.right > right - end + 1); };
    return [...box.querySelectorAll('*')].filter((part) => !part.matches('option') && isBeyond(part)).map((part) => part.outerHTML.slice(0, 80));
  });
  assert.deepEqual(beyond, [], `${what}: it is cut off`);
}

/** Checks one look; `scenario` says in which states. */
async function checks(look, options, scenario) {
  const found = [];
  await visit((page) => scenario(page, async (state) => found.push(...(await serious(page.page, `${look}, ${state}`)))), options);
  assert.deepEqual(found, []);
}

for (const { look, ...options } of LOOKS) {
  await checks(look, options, async (visit, check) => {
    const isFresh = look === LOOKS[0].look;
    if (isFresh) {
      await check('first screen');
      await visit.page.locator('#tour-language').selectOption('en');
      // Two of the phones have the second look.
      await visit.page.locator('#tour-apps').selectOption('both');
      await visit.button('tour-step').click();
      await visit.stepsUntil('scene-register');
      for (let step = 0; step < 6; step += 1) await visit.steps();
    } else {
      // The playground is as the first visit has left it.
      await until('the middle of the example', () => visit.cue());
    }
    await check('the middle of the example');
    await showsChosen(visit.page, `${look}, the middle of the example`);
    await visit.menu('Ana Nube');
    await check('a person’s menu');
    await fits(visit.page, `${look}, a person’s menu`);
    await visit.page.keyboard.press('Escape');
    await visit.page.locator('.adder').click();
    await check('the dialog that adds somebody');
    await fits(visit.page, `${look}, the dialog that adds somebody`);
    await visit.page.keyboard.press('Escape');
    await visit.page.locator('.phone .pop button').first().click();
    await check('the list of commands');
    const width = await visit.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(width[0] <= width[1], `${look}: the page is wider than the window: ${width}`);
  });
}

// From right to left, after a word of both kinds of people.
await checks('right to left', { colorScheme: 'light' }, async (visit, check) => {
  await visit.page.locator('#tour-language').selectOption('en-XA|rtl');
  await visit.page.locator('#tour-apps').selectOption('both');
  await visit.button('tour-stop').click();
  await visit.button('tour-at-once').click();
  await visit.page.getByRole('dialog').getByRole('button', { name: visit.words['tour-play'], exact: true }).click();
  await visit.waitsAt('tour-ended');
  await check('the end of the example');
  await visit.page.locator('.phone .pop button').first().click();
  await check('the list of commands');
});
