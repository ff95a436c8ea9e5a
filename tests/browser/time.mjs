// The clocks are moved forward: the time for undoing is over, and the project becomes active.

import assert from 'node:assert/strict';
import { visit, until } from './visit.mjs';
import { plain, texts } from './texts.mjs';

const say = texts('en');
const title = say('field-title.example').replace(/^.*: /, '');
const active = say('news-activated', { title });

const minutes = (time) => { const [, hours, rest] = time.match(/(\d+):(\d+)/); return Number(hours) * 60 + Number(rest); };

await visit(async (page) => {
  const [ana, jan, eva] = await page.phones();
  await page.beginsWith('tour-create', 'scene-meet');
  await page.stepsUntil('scene-undo');
  await page.button('tour-stop').click();
  await page.waitsAt('tour-taken-over');
  assert.equal(await eva.count(say('button-undo'), { below: title }), 1, 'the decision can be taken back');
  assert.ok(!(await ana.has(active)) && !(await jan.has(active)), 'it is not active yet');
  // What a message says of today is the time of its bubble, but for the minutes between what happened and what was shown.
  const bubbles = await ana.fromBot.evaluateAll((all) => all.map((message) => ['.text', '.time'].map((part) => message.querySelector(part)?.textContent ?? '')));
  const dated = bubbles.map(([text, time]) => [plain(text).match(/(?:today|yesterday) (\d+:\d+)/)?.[1], time]).filter(([said]) => said);
  assert.ok(dated.length > 0, 'a message says a time');
  for (const [said, time] of dated) {
    const apart = Math.abs(minutes(said) - minutes(time));
    assert.ok(Math.min(apart, 24 * 60 - apart) < 30, `the message says ${said}, its bubble ${time}`);
  }

  const now = page.page.locator('#now');
  const before = await now.textContent();

  await page.button('hour').click();
  await ana.sees(active);
  await jan.sees(active);
  await until('the clock is ahead', async () => (await now.textContent()) !== before);
  await until('nothing can be taken back', async () => (await eva.count(say('button-undo'), { below: title })) === 0);
});
