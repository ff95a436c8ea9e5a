// A link gets too old while nobody looks: the example cannot go on, and says where it came to a halt.

import assert from 'node:assert/strict';
import { visit, until } from './visit.mjs';
import { plain } from './texts.mjs';

await visit(async (page) => {
  await page.beginsWith('tour-create', 'scene-meet');
  // Until Jan is about to open the link that Ana has made.
  const opens = plain(page.words['cue-open'].replace('{name}', 'Jan Lipa'));
  await until('Jan is about to open the link', async () => (await page.cue()) === opens || !(await page.steps()));
  for (let week = 0; week < 5; week += 1) await page.button('week').click();
  await page.button('tour-at-once').click();
  const scene = page.page.locator('#scene');
  await until('it is stuck', async () => (await scene.getAttribute('data-standing')) === 'stuck');
  const [before] = plain(page.words['tour-stuck'].replace('{name}', 'Jan Lipa')).split('{what}');
  assert.ok((await page.scene()).startsWith(before), await page.scene());
  await assert.rejects(page.goesOn(), 'a scenario would fail here');
  await page.button('tour-play').waitFor();
});
