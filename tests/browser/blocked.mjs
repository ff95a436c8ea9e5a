// A partner blocks the bot: who waits for him reads that he cannot be reached. He comes back, and it goes on.

import assert from 'node:assert/strict';
import { visit, until } from './visit.mjs';
import { texts } from './texts.mjs';

const say = texts('en');
const title = say('playground-tour-second');
const unreachable = say('contact-unreachable', { name: 'Jan Lipa' });
const newest = async (phone) => (await phone.texts()).at(-1);

await visit(async (page) => {
  const [ana, jan] = await page.phones();
  await page.beginsWith('tour-waiting', 'scene-second');
  await page.stepsUntil('scene-remind');
  await page.button('tour-stop').click();
  await page.waitsAt('tour-taken-over');

  const menu = await page.menu('Jan Lipa');
  await menu.getByRole('button', { name: page.words.block, exact: true }).click();
  await jan.element.getByText(page.words.blocked, { exact: true }).waitFor();
  await opens(ana);
  await ana.sees(unreachable);

  const again = await page.menu('Jan Lipa');
  await again.getByRole('button', { name: page.words.unblock, exact: true }).click();
  await jan.element.getByText(page.words.blocked, { exact: true }).waitFor({ state: 'detached' });
  await until('he can be reached', async () => {
    await opens(ana);
    return !(await newest(ana)).includes(unreachable);
  });
  await jan.presses(say('button-accept'), { below: title });
  await ana.sees(say('news-accepted', { by: 'Jan Lipa', title }));
});

/** Opens the project that waits, from the list. */
async function opens(phone) {
  await phone.says('/projects');
  await until('the list', async () => (await newest(phone)).startsWith(say('projects-title')));
  await phone.presses(say('marked', { mark: '⏳', title }), { below: say('projects-title'), whole: false });
  await until('the project', async () => (await newest(phone)).includes(title) && !(await newest(phone)).startsWith(say('projects-title')));
  assert.ok((await newest(phone)).includes('⏳'), 'it waits');
}
