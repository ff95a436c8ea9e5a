// The clocks are moved forward: the time for undoing is over, and the project becomes active.

import assert from 'node:assert/strict';
import { visit, until } from './visit.mjs';
import { texts } from './texts.mjs';

const say = texts('en');
const title = say('field-title.example').replace(/^.*: /, '');
const active = say('news-activated', { title });

await visit(async (page) => {
  const [ana, jan, eva] = await page.phones();
  await page.beginsWith('tour-create', 'scene-meet');
  await page.stepsUntil('scene-undo');
  await page.button('tour-stop').click();
  await page.waitsAt('tour-taken-over');
  assert.equal(await eva.count(say('button-undo'), { below: title }), 1, 'the decision can be taken back');
  assert.ok(!(await ana.has(active)) && !(await jan.has(active)), 'it is not active yet');
  const now = page.page.locator('#now');
  const before = await now.textContent();

  await page.button('hour').click();
  await ana.sees(active);
  await jan.sees(active);
  await until('the clock is ahead', async () => (await now.textContent()) !== before);
  await until('nothing can be taken back', async () => (await eva.count(say('button-undo'), { below: title })) === 0);
});
