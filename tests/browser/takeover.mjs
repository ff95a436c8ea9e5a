// In the middle of the example the visitor acts: it stops, and they go on from where it was.

import assert from 'node:assert/strict';
import { visit, until } from './visit.mjs';
import { texts } from './texts.mjs';
import { ANA, asked, finishes } from './registration.mjs';

const say = texts('en');
const count = async (phone) => (await phone.written()).length;

await visit(async (page) => {
  const phones = await page.phones();
  const [ana, jan, eva] = phones;
  await page.button('tour-step').click();
  await page.stepsUntil('scene-register');
  await until('Ana is asked for her town', async () => {
    if (await ana.has(say('field-town.ask'))) return true;
    await page.steps();
    return false;
  });
  // The example goes on by itself now, until somebody else types.
  await page.button('tour-play').click();
  await jan.starts(page.words.start);
  await page.waitsAt('tour-taken-over');
  assert.ok(await page.page.locator('#cue').isHidden(), 'nothing more is announced');
  await page.button('tour-step').waitFor();
  await jan.sees(say('home-welcome', { name: 'Jan Lipa' }));

  const others = phones.filter((phone) => phone !== ana);
  const before = await Promise.all(others.map(count));
  await until('Ana is asked something else than what she has answered last', async () => (await standsAt(ana)) > (await answered(ana)));
  const [typed, questions] = [await count(ana), await remaining(ana)];
  await finishes(ana, ANA);
  await eva.sees(say('teacher-title', { name: 'Ana Nube' }));
  // Ten times longer than the example would have waited, as much as there was to type: nobody else did anything.
  assert.deepEqual(await Promise.all(others.map(count)), before, 'nobody else acts any more');
  assert.equal(await count(ana), typed + questions, 'Ana acts only when the visitor does');
  assert.ok(!(await ana.has(say.begins('standing-valid'))), 'nobody has validated her');
  assert.ok(await page.isAt('tour-taken-over'), 'the example does not go on');

  await eva.presses(say('button-validate'), { below: say('teacher-title', { name: 'Ana Nube' }) });
  await ana.sees(say.begins('standing-valid'));
});

/** Which question she is asked; -1 for none. */
async function standsAt(ana) {
  const newest = (await ana.texts()).at(-1);
  return ANA.findIndex(([question]) => newest.includes(asked(question)));
}

/** Which question she has answered last in words; -1 for none. */
async function answered(ana) {
  const newest = (await ana.written()).at(-1);
  return ANA.findIndex(([, words]) => words === newest);
}

/** How many questions are left to answer. */
async function remaining(ana) {
  return ANA.length - (await standsAt(ana));
}
