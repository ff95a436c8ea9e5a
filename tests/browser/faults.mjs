// Answers lost, everything twice, slow and out of order, too many requests: the example ends as it does without.

import assert from 'node:assert/strict';
import { WHOLE, visit, until } from './visit.mjs';
import { texts } from './texts.mjs';

const FAULTS = ['fault-drop', 'fault-duplicate', 'fault-delay', 'fault-too-many'];
const say = texts('en');
const title = say('field-title.example').replace(/^.*: /, '');

await visit(async (page) => {
  // The first request is the slowest: what was switched last holds all the same.
  await page.page.route('**/do', async (route) => {
    await new Promise((resume) => { setTimeout(resume, 1000); });
    await route.continue();
  }, { times: 1 });
  const box = (fault) => page.page.getByLabel(page.words[fault], { exact: true });
  for (const fault of FAULTS) await box(fault).check();
  await page.page.locator('#tour-language').selectOption('en');
  await page.button('tour-at-once').click();
  await page.waitsAt('tour-ended');
  const updates = page.page.locator('#timeline li.update');
  const again = await updates.filter({ hasText: page.words['did-again'] }).count();
  assert.ok(again > 0, 'updates come again');
  assert.ok(again <= 2 * ((await updates.count()) - again), 'and not without end');
  for (const fault of FAULTS) {
    assert.ok(await box(fault).isChecked(), `the example leaves the switch on: ${fault}`);
    await box(fault).uncheck();
  }
  for (const name of ['Ana Nube', 'Jan Lipa']) {
    const phone = page.phone(name);
    await phone.says('/projects');
    // News that were late may come after the list.
    await until(`${name} has the list`, async () => (await phone.texts()).some((text) => text.startsWith(say('projects-title'))), WHOLE);
    assert.equal(await phone.count(title, { below: say('projects-title'), whole: false }), 1, `${name} has it once`);
    const active = say('marked', { mark: '✅', title });
    assert.equal(await phone.count(active, { below: say('projects-title'), whole: false }), 1, `${name} has it as active`);
  }
});
