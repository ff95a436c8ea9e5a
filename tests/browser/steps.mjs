// Step by step: each press of "Next step" is one act, the one that was announced.

import assert from 'node:assert/strict';
import { visit, until } from './visit.mjs';
import { plain } from './texts.mjs';

/** Enough for the approvers' links, and the first questions of a form. */
const STEPS = 14;

await visit(async (page) => {
  await page.button('tour-step').click();
  const phones = await page.phones();
  const before = async () => Promise.all(phones.map(async (phone) => (await phone.written()).length));
  const cue = (word, name, words = '') => plain(page.words[word].replace('{name}', name).replace('{words}', words));
  const kinds = new Set();
  for (let step = 0; step < STEPS; step += 1) {
    const counts = await before();
    const done = await page.steps();
    const at = phones.findIndex((phone) => done.includes(phone.name));
    assert.ok(at >= 0, `somebody acts in: ${done}`);
    const { name } = phones[at];
    const written = await until('what was announced was done', async () => {
      const all = await phones[at].written();
      // A press leaves nothing behind that was written.
      return (all.length > counts[at] || done.startsWith(cue('cue-press', name))) && all;
    });
    for (const [other, count] of (await before()).entries()) {
      if (other !== at) assert.equal(count, counts[other], `${phones[other].name} does nothing in: ${done}`);
    }
    if (written.length > counts[at]) {
      assert.equal(written.length, counts[at] + 1, `one act in: ${done}`);
      const said = cue('cue-say', name, written.at(-1));
      assert.ok([said, cue('cue-open', name), cue('cue-start', name)].includes(done), `${done}: ${written.at(-1)}`);
    }
    kinds.add(['cue-open', 'cue-start', 'cue-press', 'cue-say'].find((word) => done.startsWith(cue(word, name))));
  }
  assert.deepEqual([...kinds].sort(), ['cue-open', 'cue-press', 'cue-say', 'cue-start'], 'every kind of act was seen');
});
